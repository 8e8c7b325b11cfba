"""How typed answers look in a foreign form: in its size, colour and box, in fonts that go along."""

import io
import re
from typing import Any, Literal, NamedTuple

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader
from reportlab.lib.colors import CMYKColor, Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from fcp_portfolio.documents.signing.opening import Appending
from fcp_portfolio.documents.signing.states import at
from fcp_portfolio.documents.tagged.fonts import REGULAR, Glyphs, is_shown
from fcp_portfolio.documents.tagged.strings import numbers

_SIZE = re.compile(r"([0-9.]+)\s+Tf")
_INK = re.compile(r"((?:[0-9.]+\s+){1,4})(?:g|rg|k)\b")
_LARGEST, _SMALLEST, _STEP = 12.0, 5.0, 0.5
_LEADING, _MARGIN = 1.2, 2.0
_UNDRAWN = re.compile(r"\[U\+[0-9A-F]{4,6}\]")
_TURNS = {90: (0, 1, -1, 0, 0, 0), 180: (-1, 0, 0, -1, 0, 0), 270: (0, -1, 1, 0, 0, 0)}
_ALIGNED: dict[int, Literal[0, 1, 2]] = {0: 0, 1: 1, 2: 2}  # as ReportLab and PDF count alike
_PAINTS = {1: (b"g", b"G"), 3: (b"rg", b"RG"), 4: (b"k", b"K")}


class Box(NamedTuple):
    """Where a text is seen: its size in points, and how the form wants it written.

    `size` is that of the letters, 0 where any will do. `teeth` are those of a comb, which takes a
    letter each.
    """

    width: float
    height: float
    several: bool
    align: Literal[0, 1, 2]
    size: float
    ink: tuple[float, ...]
    teeth: int = 0


class _Laid(NamedTuple):
    place: generic.IndirectObject
    box: Box
    turned: int
    frame: bytes


class Looks:
    """Drawings for a writer. They are laid out in one document, so that they share their fonts."""

    def __init__(self, writer: Appending) -> None:
        self._writer = writer
        self._glyphs = Glyphs()
        self._document = io.BytesIO()
        options: dict[str, Any] = {"initialFontName": REGULAR, "invariant": 1}
        self._canvas = Canvas(self._document, **options)
        self._laid: list[_Laid] = []

    def draw(self, widget: Any, box: Box, text: str) -> bool:
        """Gives a widget the drawing of a text; whether all of it is seen."""
        seen = "".join(filter(is_shown, text.replace("\t", " ")))
        fits = self._comb(seen, box) if box.teeth else self._lines(seen, box)
        self._canvas.showPage()
        place = self._writer.allocate_placeholder()
        turned = int(at(at(widget, "/MK", {}), "/R", 0)) % 360
        self._laid.append(_Laid(place, box, turned, _frame(widget, box)))
        widget["/AP"] = generic.DictionaryObject({generic.pdf_name("/N"): place})
        return fits

    def finish(self) -> None:
        """Puts what was laid out where it was promised, before the file is written."""
        if not self._laid:
            return
        self._canvas.save()
        reader = PdfFileReader(self._document)
        pages = [page.get_object() for page in at(at(reader.root, "/Pages"), "/Kids")]
        fonts = self._writer.import_object(at(pages[0], "/Resources").raw_get("/Font"))
        for laid, page in zip(self._laid, pages, strict=True):
            wide, tall = numbers(laid.box.width), numbers(laid.box.height)
            content = b"%b /Tx BMC q 0 0 %b %b re W n %b Q EMC" % (
                *(laid.frame, wide, tall),
                at(page, "/Contents").data,
            )
            look = _form(laid.box.width, laid.box.height, content)
            look["/Resources"] = generic.DictionaryObject({generic.pdf_name("/Font"): fonts})
            if laid.turned in _TURNS:
                look["/Matrix"] = _floats(*_TURNS[laid.turned])
            self._writer.add_object(look, idnum=laid.place.idnum)

    def _lines(self, text: str, box: Box) -> bool:
        """As large as it fits; what does not runs out at the end of the line, or of the lines."""
        size, fits = _SMALLEST, False
        for size in _sizes(box):
            height = self._paragraph(text, box, size).wrap(box.width - 2 * _MARGIN, 1e6)[1]
            fits = height <= (box.height - _MARGIN if box.several else size * _LEADING)
            if fits:
                break
        whole = box.several or fits
        paragraph = self._paragraph(text, box if whole else box._replace(align=0), size)
        height = paragraph.wrap(box.width - 2 * _MARGIN if whole else 1e4, 1e6)[1]
        bottom = box.height - _MARGIN - height if box.several else (box.height - height) / 2
        paragraph.drawOn(self._canvas, _MARGIN, bottom)
        return fits

    def _comb(self, text: str, box: Box) -> bool:
        wide, size = box.width / box.teeth, min(box.size or _LARGEST, box.height * 0.8)
        for place, letter in enumerate(text[: box.teeth]):
            paragraph = self._paragraph(letter, box._replace(align=1), size)
            height = paragraph.wrap(wide, 1e6)[1]
            paragraph.drawOn(self._canvas, place * wide, (box.height - height) / 2)
        return len(text) <= box.teeth

    def _paragraph(self, text: str, box: Box, size: float) -> Paragraph:
        style = ParagraphStyle(
            "answer",
            fontName=REGULAR,
            fontSize=size,
            leading=size * _LEADING,
            alignment=box.align,
            textColor=_colour(box.ink),
        )
        return Paragraph(_UNDRAWN.sub("?", self._glyphs.text(text)), style)


def box_of(widget: Any, said: str, align: int, *, several: bool, teeth: int = 0) -> Box:
    """The box of a widget; `said` is how the form says that text looks (its /DA)."""
    wide, tall = size_of(widget)
    if int(at(at(widget, "/MK", {}), "/R", 0)) % 180:
        wide, tall = tall, wide
    size, ink = _SIZE.search(said), _INK.search(said)
    return Box(
        width=wide,
        height=tall,
        several=several,
        align=_ALIGNED.get(align, 0),
        size=float(size[1]) if size else 0.0,
        ink=tuple(map(float, ink[1].split())) if ink else (0.0,),
        teeth=teeth,
    )


def size_of(widget: Any) -> tuple[float, float]:
    """How wide and how tall a widget is."""
    left, bottom, right, top = (float(side) for side in at(widget, "/Rect"))
    return abs(right - left), abs(top - bottom)


def tick_look(writer: Appending, size: tuple[float, float], state: str) -> generic.DictionaryObject:
    """Drawings of a box that came without any: a tick, and nothing."""
    wide, tall = size
    tick = b"q 1.2 w %b m %b l %b l S Q" % (
        numbers(wide * 0.2, tall * 0.5),
        numbers(wide * 0.42, tall * 0.25),
        numbers(wide * 0.8, tall * 0.8),
    )
    looks = {
        generic.pdf_name(f"/{name}"): writer.add_object(_form(wide, tall, content))
        for name, content in ((state, tick), ("Off", b""))
    }
    return generic.DictionaryObject({generic.pdf_name("/N"): generic.DictionaryObject(looks)})


def _sizes(box: Box) -> list[float]:
    """The sizes to try, the largest first: the form's own, where it says one."""
    largest = box.size or (_LARGEST if box.several else min(_LARGEST, box.height * 0.75))
    steps = int(max(0.0, largest - _SMALLEST) / _STEP)
    return [largest - step * _STEP for step in range(steps + 1)]


def _colour(ink: tuple[float, ...]) -> Color:
    if len(ink) == 4:  # noqa: PLR2004  cyan, magenta, yellow, black
        return CMYKColor(*ink)
    return Color(*(ink if len(ink) == 3 else ink[:1] * 3))  # noqa: PLR2004


def _frame(widget: Any, box: Box) -> bytes:
    """The ground and the border, which are part of a field's drawing."""
    look, drawn = at(widget, "/MK", {}), b""
    ground, edge = at(look, "/BG", ()), at(look, "/BC", ())
    wide = float(at(at(widget, "/BS", {}), "/W", 1))
    if len(ground) in _PAINTS:
        paint = _PAINTS[len(ground)][0]
        drawn += b"%b %b 0 0 %b re f " % (
            *(numbers(*map(float, ground)), paint),
            numbers(box.width, box.height),
        )
    if len(edge) in _PAINTS and wide > 0:
        stroke = _PAINTS[len(edge)][1]
        inside = (wide / 2, wide / 2, box.width - wide, box.height - wide)
        drawn += b"%b %b %b w %b re S " % (
            *(numbers(*map(float, edge)), stroke),
            *(numbers(wide), numbers(*inside)),
        )
    return b"q %bQ" % drawn


def _form(wide: float, tall: float, content: bytes) -> generic.StreamObject:
    look = generic.StreamObject(
        {
            generic.pdf_name("/Type"): generic.pdf_name("/XObject"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/Form"),
            generic.pdf_name("/BBox"): _floats(0, 0, wide, tall),
        },
        stream_data=content,
    )
    look.compress()
    return look


def _floats(*values: float) -> generic.ArrayObject:
    return generic.ArrayObject(map(generic.FloatObject, values))
