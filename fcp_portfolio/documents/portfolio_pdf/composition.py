"""What every page of the portfolio is composed with: the book, its index, text, lists."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable

from fcp_portfolio.documents.book import Book
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.tagged.canvas import LateNumber
from fcp_portfolio.documents.tagged.flowables import PageReference
from fcp_portfolio.documents.tagged.fonts import Glyphs, Markup
from fcp_portfolio.documents.tagged.paragraphs import (
    LabelledParagraph,
    TaggedParagraph,
    level_paragraph,
    paragraph,
)
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    CELL,
    INDENTED,
    INDENTED_LINK,
    INDENTED_STRONG,
    LABEL,
)
from fcp_portfolio.documents.tagged.table import Cell
from fcp_portfolio.domain.dates import MONTHS, spoken

LONGEST_PARAGRAPH = 4_000
LONGEST_CELL = 400
MOST_CELL_LINES = 8
ROOM_BELOW_STRONG = 46  # a line that heads others, and two of them
NOTHING = "\u2013"


class Line(NamedTuple):
    """A paragraph of a value. `of` is how long the scale is whose `level` the text names.

    `page_of` is a target whose page stands behind the text.
    """

    text: str
    style: ParagraphStyle = INDENTED
    level: int = 0
    of: int = 0
    target: str = ""
    page_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """The book together with what turns it into flowables."""

    book: Book
    index: Index
    glyphs: Glyphs = field(default_factory=Glyphs)
    root: Element = field(default_factory=lambda: Element("Document"))

    def text(self, text: str) -> Markup:
        """Text as data."""
        return self.glyphs.text(text)

    def strong(self, text: str) -> Markup:
        """Text as data, in semibold."""
        return Markup(f"<b>{self.text(text)}</b>")

    def section(self) -> Element:
        """A new part of the document."""
        return self.root.child("Sect")

    def paragraph(
        self, parent: Element, text: str, style: ParagraphStyle, tag: str = "P"
    ) -> TaggedParagraph:
        """A paragraph of its own."""
        return paragraph(parent.child(tag), self.text(text), style)

    def cell(self, text: str, style: ParagraphStyle = CELL, *, link: str = "") -> Cell:
        """A table's cell with one paragraph."""

        def make(parent: Element) -> Flowable:
            return paragraph(parent.child("P"), self.text(text), style, link=link, description=text)

        return make

    def labelled(self, parent: Element, label: str, lines: Iterable[Line]) -> list[Flowable]:
        """An item of a list: the label in its column, the lines beside it."""
        item = parent.child("LI")
        label_element = item.child("Lbl")
        body = item.child("LBody")
        made: list[Flowable] = [self.line(body, line) for line in _split(lines)]
        label_paragraph = paragraph(label_element, self.text(label), LABEL)
        if isinstance(made[0], LabelledParagraph):
            made[0].label = label_paragraph
        else:
            made.insert(0, label_paragraph)
        return list(_kept_with_next(made))

    def line(self, parent: Element, line: Line) -> Flowable:
        """A line of a value as a paragraph."""
        element, markup = parent.child("P"), self.text(line.text)
        if line.page_of:
            return _with_page(element, line)
        if line.of:
            return level_paragraph(element, markup, line.style, line.level, line.of)
        made = LabelledParagraph(markup, line.style)
        made.element = element
        if line.target:
            made.element = element.child("Link")
            made.link, made.description = line.target, line.text
            made.page = LateNumber(line.target, size=8.8)
        return made


def page_cell(target: str) -> Cell:
    """A table's cell with the page of a target."""
    return lambda cell: PageReference(cell.child("P"), LateNumber(target, size=8.8))


def _with_page(element: Element, line: Line) -> Flowable:
    style = line.style
    number = LateNumber(line.page_of, size=style.fontSize)
    made = PageReference(element, number, before=f"{line.text} ", left=style.leftIndent)
    made.spaceAfter = style.spaceAfter
    return made


def _kept_with_next(made: Iterable[Flowable]) -> Iterator[Flowable]:
    for flowable in made:
        if getattr(flowable, "style", None) in (INDENTED_STRONG, INDENTED_LINK):
            yield CondPageBreak(ROOM_BELOW_STRONG)
        yield flowable


def _split(lines: Iterable[Line]) -> Iterator[Line]:
    for line in lines:
        for part in paragraphs_of(line.text):
            yield line._replace(text=part)


def paragraphs_of(text: str) -> Iterator[str]:
    """The paragraphs of a long text: parted at blank lines, none longer than a page holds."""
    blocks = [block for block in _blocks(text.split("\n")) if block]
    for block in blocks or [NOTHING]:
        yield from _pieces(block)


def _blocks(lines: Sequence[str]) -> Iterator[str]:
    block: list[str] = []
    for line in lines:
        if line.strip():
            block.append(line)
        else:
            yield "\n".join(block)
            block = []
    yield "\n".join(block)


def _pieces(block: str) -> Iterator[str]:
    start = 0
    while len(block) - start > LONGEST_PARAGRAPH:
        space = block.rfind(" ", start + 1, start + LONGEST_PARAGRAPH)
        end = space if space > 0 else start + LONGEST_PARAGRAPH
        yield block[start:end]
        start = end
    yield block[start:]


def shortened(text: str, longest: int = LONGEST_CELL) -> str:
    """Text for a table's cell: what is longer stands in full where the row points to."""
    kept = "\n".join(text.split("\n")[:MOST_CELL_LINES])
    if len(kept) > longest:
        kept = kept[:longest].rsplit(" ", 1)[0]
    return kept if kept == text else f"{kept} …"


def date_text(when: date | None) -> str:
    """A date as printed everywhere: 14 Jan 2026."""
    return spoken(when) if when else NOTHING


def month_text(year: int, month: int) -> str:
    """A month as printed everywhere: Jan 2026."""
    return f"{MONTHS[month - 1][:3]} {year}"


def minutes_text(minutes: int) -> str:
    """A length of time: 1 h 30 min."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} h"] if hours else []
    return " ".join([*parts, f"{rest} min"] if rest or not hours else parts)


def counted(number: int, word: str, plural: str = "") -> str:
    """A number with its word: 1 entry, 2 entries."""
    return f"{number} {word if number == 1 else plural or word + 's'}"


def moment_text(moment: datetime, zone: str) -> str:
    """A moment in a time zone: 20 Nov 2026, 17:42 (Europe/London)."""
    local, name = _in_zone(moment, zone)
    return f"{date_text(local.date())}, {local:%H:%M} ({name})"


def day_text(moment: datetime, zone: str) -> str:
    """The day of a moment in a time zone: 20 Nov 2026."""
    return date_text(_in_zone(moment, zone)[0].date())


def _in_zone(moment: datetime, zone: str) -> tuple[datetime, str]:
    try:
        return moment.astimezone(ZoneInfo(zone)), zone
    except (ZoneInfoNotFoundError, ValueError):
        return moment.astimezone(UTC), "UTC"
