"""A ReportLab canvas that ties what is drawn to structure elements.

It also knows page numbers late: a number that is not known while its page is drawn is drawn as a
form XObject that does not exist yet, and all of them are written at the end, when every target has
its page. So one layout pass is enough, however many references point forward.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from fcp_portfolio.documents.tagged.fonts import REGULAR
from fcp_portfolio.documents.tagged.structure import Element, LinkAnnotation, Mark
from fcp_portfolio.documents.tagged.style import INK

# Streams as plain bytes: writing them as letters costs a tenth of the time and is undone later.
rl_config.useA85 = 0

TOTAL_PAGES = "#total"
"""The target whose number is how many pages there are."""


class LateNumber(NamedTuple):
    """How a number that is not known yet will be drawn, and of what."""

    target: str
    font: str = REGULAR
    size: float = 8.0
    width: float = 22.0
    right: bool = False
    colour: Color = INK


class Destination(NamedTuple):
    """Where a target stands: the page, from 0, and its height on it."""

    page: int
    top: float


class Bookmark(NamedTuple):
    """A line of the outline."""

    title: str
    level: int
    target: str


class TaggedCanvas(Canvas):
    """Draws marked content and artifacts, and collects what the finisher needs."""

    _code: list[str]  # ReportLab's: the content stream of the page so far
    _doc: Any
    _filename: Any

    def __init__(self, *args: Any, **options: Any) -> None:
        options |= {"initialFontName": REGULAR, "pdfVersion": (1, 7), "invariant": 1}
        super().__init__(*args, **options)
        self.destinations: dict[str, Destination] = {}
        self.bookmarks: list[Bookmark] = []
        self.unresolved: set[str] = set()
        self.place = ""  # what stands at the right of the page's header
        self._late: dict[LateNumber, str] = {}
        self._next_mark: dict[int, int] = {}
        self._inside = False

    @property
    def page_index(self) -> int:
        """The page being drawn, from 0."""
        return int(self.getPageNumber()) - 1

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to this element, unless something around it does already."""
        if self._inside:
            yield
            return
        page = self.page_index
        number = self._next_mark.get(page, 0)
        self._next_mark[page] = number + 1
        element.kids.append(Mark(page, number))
        with self._sequence(f"/{element.tag} <</MCID {number}>> BDC"):
            yield

    @contextmanager
    def artifact(self, properties: str = "") -> Iterator[None]:
        """What is drawn inside is decoration or page furniture, which no reader reads out."""
        if self._inside:
            yield
            return
        with self._sequence(f"/Artifact <<{properties}>> BDC" if properties else "/Artifact BMC"):
            yield

    @contextmanager
    def _sequence(self, opening: str) -> Iterator[None]:
        # Marked content does not nest here: a paragraph inside a repeated table header is part of
        # the artifact around it.
        self._code.append(opening)
        self._inside = True
        yield
        self._inside = False
        self._code.append("EMC")

    def target(self, name: str, height: float) -> None:
        """Remembers this place, `height` above the current origin, under a name."""
        _, top = self.absolutePosition(0, height)
        self.destinations[name] = Destination(self.page_index, top)

    def link(
        self,
        element: Element,
        target: str,
        rectangle: tuple[float, float, float, float],
        description: str,
    ) -> None:
        """Makes a rectangle of the current page lead to a target."""
        left, bottom = self.absolutePosition(rectangle[0], rectangle[1])
        right, top = self.absolutePosition(rectangle[2], rectangle[3])
        corners = (left, bottom, right, top)
        element.kids.append(LinkAnnotation(self.page_index, corners, target, description))

    def late_number(self, number: LateNumber, x: float, y: float) -> None:
        """Draws the page number of a target, which may not have been drawn yet."""
        name = self._late.setdefault(number, f"late{len(self._late)}")
        self.saveState()
        self.translate(x, y)
        self.doForm(name)
        self.restoreState()

    def save(self) -> None:
        """Writes the late numbers and then the file."""
        if self._code:
            self.showPage()
        for number, name in self._late.items():
            self._write_late(name, number, self._value(number.target))
        self._doc.SaveToFile(self._filename, self)

    def _value(self, target: str) -> str:
        if target == TOTAL_PAGES:
            return str(self.page_index)
        if target in self.destinations:
            return str(self.destinations[target].page + 1)
        self.unresolved.add(target)
        return "\u2013"

    def _write_late(self, name: str, number: LateNumber, value: str) -> None:
        below = -number.size * 0.3
        self.beginForm(name, 0, below, number.width, number.size)  # type: ignore[arg-type]
        self.setFont(number.font, number.size)
        self.setFillColor(number.colour)
        if number.right:
            self.drawRightString(number.width, 0, value)
        else:
            self.drawString(0, 0, value)
        self.endForm()
