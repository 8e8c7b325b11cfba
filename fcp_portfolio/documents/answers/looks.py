"""What a field's drawing shows, found out by PDFium: each drawing on a page of its own.

Honest programs draw answers in many ways, so a drawing is judged by what is seen of it. One thing
is taken on trust: that a font shows the letters that it says it shows.
"""

import ctypes
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import pypdfium2
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import PageObject, PdfFileWriter
from pypdfium2 import raw

from fcp_portfolio.documents.answers.drawable import require_simple
from fcp_portfolio.documents.inspection.pdfium import ONE_AT_A_TIME

_LONGEST_SIDE = 2_000
_MOST_LETTERS = 20_000
_PALE, _OPAQUE = 200, 128  # of 255
_SMALLEST = 2.0  # points, of a letter with its room above and below
_UNSEEN_MODES = (3, 7)  # of text: neither filled nor stroked
_SEGMENTS_OF_A_BOX = 5
_ARROW_ROOM, _LINE_HEIGHT = 24.0, 25.0
_DEEPEST = 8
_SCALE = 2.0
_DARK = 128
_STAYS = [1, 0, 0, 1]  # of a matrix that neither turns nor scales


@dataclass(frozen=True, slots=True)
class Look:
    """What one drawing shows: its text, whether that is plainly seen, and how much of it is dark.

    `ordered` text may run out of its box at the end of a line, or of all lines, as much text does
    in a small one; then it is seen as far as the box goes.
    """

    text: str
    plain: bool
    ordered: bool
    dark: float
    size: tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Letter:
    text: str
    line: int
    inside: bool
    seen: bool


def read_looks(reader: PdfFileReader, drawings: Sequence[Any]) -> list[Look]:
    """What each drawing of a PDF shows, in their order; raises anything for a hostile one."""
    if not drawings:
        return []
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(_on_pages(reader, drawings))
        try:
            return [_look(document[number]) for number in range(len(drawings))]
        finally:
            document.close()


def _on_pages(reader: PdfFileReader, drawings: Sequence[Any]) -> bytes:
    writer = PdfFileWriter()
    together = generic.ArrayObject([_reference(drawing) for drawing in drawings])
    together.container_ref = generic.TrailerReference(reader)
    for drawing in _raw(writer.import_object(together)):
        look = drawing.get_object()
        # Neither is part of what is drawn, and through them the whole document would come along.
        for key in ("/StructParent", "/StructParents", "/Parent", "/P"):
            look.pop(key, None)
        require_simple(look)
        named = generic.DictionaryObject({generic.pdf_name("/L"): drawing})
        resources = generic.DictionaryObject({generic.pdf_name("/XObject"): named})
        content = writer.add_object(generic.StreamObject(stream_data=b"/L Do"))
        writer.insert_page(PageObject(content, _box(look), resources))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _reference(drawing: Any) -> generic.IndirectObject:
    reference = drawing.container_ref
    return generic.IndirectObject(reference.idnum, reference.generation, reference.pdf)


def _raw(array: Any) -> Iterator[Any]:
    return (array.raw_get(index) for index in range(len(array)))


def _box(look: Any) -> list[float]:
    box = [float(side) for side in look["/BBox"]]
    matrix = [float(number) for number in look["/Matrix"]] if "/Matrix" in look else _STAYS
    if matrix[:4] != _STAYS or max(map(abs, box)) > _LONGEST_SIDE:
        message = "a drawing that is turned, scaled or far too large"
        raise ValueError(message)
    look.pop("/Matrix", None)
    return [min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3])]


def _look(page: Any) -> Look:
    size = page.get_size()
    picture = page.render(scale=_SCALE, may_draw_forms=False).to_pil().convert("L")
    dark = sum(picture.histogram()[:_DARK]) / (picture.width * picture.height)
    letters = list(_letters(page.get_textpage(), page.get_bbox()))
    halves = "".join(letter.text for letter in letters).encode("utf-16", "surrogatepass")
    text = halves.decode("utf-16", "surrogatepass")
    shown = [letter for letter in letters if not letter.text.isspace()]
    plain = all(letter.seen for letter in shown) and _is_only_text(page)
    return Look(text, plain, _is_ordered(shown), dark, size)


def _letters(words: Any, box: Sequence[float]) -> Iterator[_Letter]:
    count = words.count_chars()
    if count > _MOST_LETTERS:
        message = "more letters than any answer has"
        raise ValueError(message)
    for index in range(count):
        # A hyphen at the end of a line comes as a sign that it may be left out.
        hyphen = raw.FPDFText_IsHyphen(words, index)
        text = "-" if hyphen else chr(raw.FPDFText_GetUnicode(words, index))
        left, bottom, right, top = words.get_charbox(index, loose=True)
        across, up = (left + right) / 2, (bottom + top) / 2
        yield _Letter(
            text=text,
            line=round(bottom),
            inside=box[0] <= across <= box[2] and box[1] <= up <= box[3],
            seen=text.isspace() or (top - bottom >= _SMALLEST and _is_dark(words, index)),
        )


def _is_dark(words: Any, index: int) -> bool:
    mode = raw.FPDFTextObj_GetTextRenderMode(raw.FPDFText_GetTextObject(words, index))
    colour = [ctypes.c_uint() for _ in range(4)]
    raw.FPDFText_GetFillColor(words, index, *map(ctypes.byref, colour))
    *tones, opaque = (part.value for part in colour)
    return mode not in _UNSEEN_MODES and min(tones) < _PALE and opaque >= _OPAQUE


def _is_ordered(shown: Sequence[_Letter]) -> bool:
    """Whether no letter is out of the box but at an end."""
    lines = [[letter.inside for letter in line] for _, line in groupby(shown, lambda one: one.line)]
    begins = [line[0] for line in lines]
    return all(map(_stays_out, (begins, *lines))) and all(begins[:1])


def _stays_out(inside: list[bool]) -> bool:
    """Whether nothing comes back once it is out of the box."""
    return inside == sorted(inside, reverse=True)


def _is_only_text(page: Any) -> bool:
    """Whether there is nothing beside text but pale boxes under it and frames around it.

    Chrome draws the arrow of a list, at the end of its line.
    """
    _, _, end, high = page.get_bbox()
    edge = end - _ARROW_ROOM if high <= _LINE_HEIGHT else end
    written = False
    for part in page.get_objects(max_depth=_DEEPEST):
        if part.type == raw.FPDF_PAGEOBJ_TEXT:
            written = True
        elif part.type == raw.FPDF_PAGEOBJ_PATH:
            if part.get_bounds()[0] < edge and not _is_box(part, filled=not written):
                return False
        elif part.type != raw.FPDF_PAGEOBJ_FORM:
            return False
    return True


def _is_box(path: Any, *, filled: bool) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path, ctypes.byref(mode), ctypes.byref(stroke))
    colour = [ctypes.c_uint() for _ in range(4)]
    raw.FPDFPageObj_GetFillColor(path, *map(ctypes.byref, colour))
    pale = min(tone.value for tone in colour[:3]) >= _PALE
    fits = raw.FPDFPath_CountSegments(path) <= _SEGMENTS_OF_A_BOX
    return fits and (not mode.value or (filled and pale))
