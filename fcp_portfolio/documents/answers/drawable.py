"""Whether pages and drawings can be drawn in little time and memory.

A drawing may show others by name, those others again, and so on, or itself: a few hundred bytes
are enough to keep PDFium busy for ever. So what is shown is counted before anything is drawn.
"""

import re
from collections.abc import Iterator
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

from fcp_portfolio.documents.answers.pages import annotations_of, pages_of
from fcp_portfolio.documents.signing.opening import damaged, opened
from fcp_portfolio.documents.signing.states import at
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.phrase import Phrase

_MOST_SHOWN = 20_000
_MOST_DRAWN = 50_000_000  # bytes of operators on one page
_DEEPEST = 50
_TOO_MUCH = Phrase(
    "This PDF has a page that is made to take for ever to draw. Nothing was taken in."
)
_SHOWS = re.compile(rb"\b(?:Do|scn|SCN|Tf)\b")


def require_drawable(reader: PdfFileReader) -> None:
    """Raises FileRefused for a PDF with a page that nobody could draw; anything for damage."""
    counted = _Counted()
    for page in pages_of(reader):
        contents = at(page, "/Contents", ())
        streams = [contents] if isinstance(contents, generic.StreamObject) else contents
        data = b" ".join(_operators(one.get_object()) for one in streams)
        shown = counted.shown(data, _resources(page))
        shown += sum(counted.of(one) for note in annotations_of(page) for one in _looks(note))
        if shown > _MOST_SHOWN or len(data) > _MOST_DRAWN:
            raise FileRefused(_TOO_MUCH)


def refuse_undrawable(data: bytes) -> None:
    """Raises FileRefused for a PDF that is not safe to be drawn, or too damaged to say."""
    reader = opened(data)
    try:
        require_drawable(reader)
    except FileRefused:
        raise
    except Exception as error:  # whatever a foreign file makes the library raise
        raise damaged(data) from error


def require_simple(drawing: Any) -> None:
    """Raises ValueError for a drawing of an answer that shows more than text and lines."""
    resources = at(drawing, "/Resources", {})
    fonts = at(resources, "/Font", {})
    drawn_fonts = any(at(at(fonts, name), "/Subtype") == "/Type3" for name in fonts)
    if drawn_fonts or any(key in resources for key in ("/XObject", "/Pattern", "/Shading")):
        message = "an answer that is more than text and lines"
        raise ValueError(message)


class _Counted:
    """How many drawings each one shows in all, found out once for each."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], int] = {}

    def of(self, drawing: Any) -> int:
        key = (drawing.container_ref.idnum, drawing.container_ref.generation)
        if key not in self._known:
            self._known[key] = _MOST_SHOWN + 1  # it is its own part
            self._known[key] = self.shown(_operators(drawing), at(drawing, "/Resources", {}))
        return self._known[key]

    def shown(self, data: bytes, resources: Any) -> int:
        largest = max(map(self.of, _parts(resources)), default=0)
        return 1 + len(_SHOWS.findall(data)) * largest


def _operators(stream: Any) -> bytes:
    return bytes(stream.data) if stream.encoded_data else b""  # not even an empty one is packed


def _parts(resources: Any) -> Iterator[Any]:
    """The drawings that may be shown by name: forms, patterns, and fonts that are drawings."""
    for kind in ("/XObject", "/Pattern"):
        holder = at(resources, kind, {})
        for name in holder:
            part = at(holder, name)
            if isinstance(part, generic.StreamObject) and at(part, "/Subtype") != "/Image":
                yield part
    fonts = at(resources, "/Font", {})
    for name in fonts:
        glyphs = at(at(fonts, name), "/CharProcs", {})
        yield from (at(glyphs, letter) for letter in glyphs)


def _resources(page: Any) -> Any:
    holder, depth = page, 0
    while "/Resources" not in holder and "/Parent" in holder and depth < _DEEPEST:
        holder, depth = at(holder, "/Parent"), depth + 1
    return at(holder, "/Resources", {})


def _looks(annotation: Any) -> Iterator[Any]:
    normal = at(at(annotation, "/AP", {}), "/N")
    if isinstance(normal, generic.StreamObject):
        yield normal
    elif normal is not None:
        yield from (at(normal, state) for state in normal)
