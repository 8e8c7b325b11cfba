"""How typed answers are drawn: in lines, as large as they fit, in fonts that are in the file."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader
from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from fcp_portfolio.documents.request_pdf.field_font import NAME
from fcp_portfolio.documents.signing.opening import Appending
from fcp_portfolio.documents.signing.states import at
from fcp_portfolio.documents.tagged.fonts import (
    REGULAR,
    Glyphs,
    is_shown,
    register_fonts,
    text_width,
)
from fcp_portfolio.documents.tagged.strings import numbers

_SIZES = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0)
_LEADING = 1.25
_MARGIN = 3.0
_INK = (0.11, 0.11, 0.1)
_WORDS = re.compile(r"\s*\S+|\s+$")
_UNDRAWN = re.compile(r"\[U\+[0-9A-F]{4,6}\]")
_SPECIAL = re.compile(rb"[()\\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Where text is typed: its size in points, and whether it takes more than one line."""

    width: float
    height: float
    lines: bool

    @property
    def room(self) -> tuple[float, float]:
        """What is left of it inside the margin."""
        return self.width - 2 * _MARGIN, self.height - 2 * _MARGIN


def fits(text: str, box: Box) -> bool:
    """Whether all of a text is seen in its box, at a size that can still be read."""
    return _fitted(_seen(text), box)[1]


def text_look(writer: Appending, text: str, box: Box) -> generic.IndirectObject:
    """The drawing of a text. What does not fit at the smallest size runs out of the box.

    Letters that the fields' own font lacks are drawn in the fonts of the pages.
    """
    seen = _seen(text)
    size, _ = _fitted(seen, box)
    encoded = _encoded(seen)
    if encoded is None:
        page = PdfFileReader(io.BytesIO(_page(seen, box, size)))
        imported: generic.IndirectObject = writer.import_page_as_xobject(page)
        return imported
    look = generic.StreamObject(
        {
            generic.pdf_name("/Type"): generic.pdf_name("/XObject"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/Form"),
            generic.pdf_name("/BBox"): generic.ArrayObject(
                map(generic.FloatObject, (0, 0, box.width, box.height))
            ),
            generic.pdf_name("/Resources"): _resources(writer),
        },
        stream_data=_operators(seen, box, size),
    )
    look.compress()
    added: generic.IndirectObject = writer.add_object(look)
    return added


def _seen(text: str) -> str:
    return "".join(filter(is_shown, text.replace("\t", " ")))


def _encoded(text: str) -> bytes | None:
    try:
        return text.encode("cp1252")
    except UnicodeEncodeError:
        return None


def _resources(writer: Appending) -> generic.DictionaryObject:
    fonts = at(at(at(writer.root, "/AcroForm"), "/DR"), "/Font")
    font = fonts.raw_get(f"/{NAME}")
    named = generic.DictionaryObject({generic.pdf_name(f"/{NAME}"): font})
    return generic.DictionaryObject({generic.pdf_name("/Font"): named})


def _fitted(text: str, box: Box) -> tuple[float, bool]:
    """The largest size at which a text fits, or the smallest there is and that it does not."""
    fit = _lines_fit if _encoded(text) is not None else _paragraph_fits
    size = next((size for size in _SIZES if fit(text, box, size)), None)
    return (size, True) if size else (_SIZES[-1], False)


def _lines_fit(text: str, box: Box, size: float) -> bool:
    register_fonts()
    width, height = box.room
    if not box.lines:
        return text_width(text, REGULAR, size) <= width
    return sum(1 for _ in _lines(text, width, size)) * size * _LEADING <= height


def _lines(text: str, width: float, size: float) -> Iterator[str]:
    for paragraph in text.split("\n"):
        line = ""
        for word in _WORDS.findall(paragraph):
            if line and text_width(line + word.rstrip(), REGULAR, size) > width:
                yield line
                line = ""
            line += word if line else word.lstrip()
            while text_width(line, REGULAR, size) > width and len(line) > 1:
                whole = _cut(line, width, size)
                yield line[:whole]
                line = line[whole:]
        yield line


def _cut(word: str, width: float, size: float) -> int:
    """How many letters of a word that is too long stand on a line."""
    for count in range(2, len(word)):
        if text_width(word[:count], REGULAR, size) > width:
            return count - 1
    return len(word) - 1


def _operators(text: str, box: Box, size: float) -> bytes:
    width, _ = box.room
    leading = size * _LEADING
    lines = list(_lines(text, width, size)) if box.lines else [text]
    # On a line of its own, letters stand in the middle: they reach 0.7 of the size upwards.
    first = box.height - _MARGIN - size if box.lines else (box.height - 0.7 * size) / 2
    shown = b" T* ".join(b"(%b) Tj" % _escaped(line) for line in lines)
    return b"/Tx BMC q BT /%b %b Tf %b rg %b TL %b Td %b ET Q EMC" % (
        NAME.encode(),
        numbers(size),
        numbers(*_INK),
        numbers(leading),
        numbers(_MARGIN, first),
        shown,
    )


def _escaped(line: str) -> bytes:
    return _SPECIAL.sub(rb"\\\g<0>", line.encode("cp1252"))


def _paragraph_fits(text: str, box: Box, size: float) -> bool:
    _, height = _paragraph(text, box, size)
    return height <= (box.room[1] if box.lines else size * _LEADING)


def _paragraph(text: str, box: Box, size: float) -> tuple[Paragraph, float]:
    style = ParagraphStyle(
        "answer", fontName=REGULAR, fontSize=size, leading=size * _LEADING, textColor=Color(*_INK)
    )
    # Letters without a drawing are shown as other programs show them.
    paragraph = Paragraph(_UNDRAWN.sub("?", _glyphs().text(text)), style)
    _, height = paragraph.wrap(box.room[0], 1e6)
    return paragraph, height


@cache
def _glyphs() -> Glyphs:
    return Glyphs()


def _page(text: str, box: Box, size: float) -> bytes:
    paragraph, height = _paragraph(text, box, size)
    data = io.BytesIO()
    options: dict[str, Any] = {"initialFontName": REGULAR, "invariant": 1, "pageCompression": 1}
    canvas = Canvas(data, pagesize=(box.width, box.height), **options)
    bottom = box.height - _MARGIN - height if box.lines else (box.height - size * _LEADING) / 2
    paragraph.drawOn(canvas, _MARGIN, bottom)
    canvas.save()
    return data.getvalue()
