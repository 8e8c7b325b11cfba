"""The minutes of a meeting of a group as a page or two: who was there, what about, what agreed."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from fcp_portfolio.documents.book import Book
from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    Line,
    counted,
    date_text,
    minutes_text,
    paragraphs_of,
    shortened,
)
from fcp_portfolio.documents.portfolio_pdf.document import PortfolioDocument, described
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.portfolio_pdf.tiles import Tile, Tiles
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.finisher import finish
from fcp_portfolio.documents.tagged.flowables import Drawing
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    ACCENT,
    BODY,
    CELL_HEAD,
    HEADING_2,
    KICKER,
    LEAD,
    OPENER,
    SMALL,
)
from fcp_portfolio.documents.tagged.table import TableWriter
from fcp_portfolio.domain.group.meeting import Turn
from fcp_portfolio.domain.group.minutes import NOTHING_NOTED, ActionNoted, Minutes

KIND = "Minutes of a meeting"
LEFT_OUT = (
    "Put together from what was noted. What a member learnt for themselves is not in it. It names "
    "members: it is for the group."
)
_TURNS = {
    Turn.FACILITATOR: "Facilitated",
    Turn.PRESENTER: "Presented",
    Turn.OBSERVER: "Observed",
}
_ACTIONS = {"Action": 230.0, "Who": 120.0, "By": 66.0, "State": 66.0}
_LONGEST = 1_000  # letters of a cell, which stands on one page
_ROOM = 64  # a heading, and two lines of what stands below it


def write_minutes_pdf(book: Book, minutes: Minutes, to: Path) -> int:
    """Writes the PDF as a whole; gives its pages. Raises StorageFailed."""
    composition = Composition(book=book, index=Index(book))
    title = f"Minutes of {minutes.group}, {date_text(minutes.meeting.on)}"
    about = described(book, title, KIND, author=minutes.group)
    with replacing(to) as target:
        document = PortfolioDocument(target, composition, kind=KIND, state="")
        canvas = document.write([list(_pages(composition, minutes))], lambda: None)
        finish(canvas, root=composition.root, about=about, files={})
    return canvas.page_index


def _pages(composition: Composition, minutes: Minutes) -> Iterator[Flowable]:
    section = composition.section()
    yield from _head(composition, section, minutes)
    parts = [
        *_brought(composition, section, minutes.brought),
        *_texts(composition, section, "Capabilities", minutes.topics),
        *_texts(composition, section, "Themes", minutes.themes),
        *_texts(composition, section, "What the group learnt", minutes.learnt),
        *_actions(composition, section, minutes.actions),
    ]
    yield from parts or [composition.paragraph(section, NOTHING_NOTED, BODY)]
    yield Spacer(1, 14)
    yield composition.paragraph(section, LEFT_OUT, SMALL)


def _head(composition: Composition, section: Element, minutes: Minutes) -> Iterator[Flowable]:
    one = minutes.meeting
    yield Drawing(18, _bar)
    yield composition.paragraph(section, f"{KIND} of {minutes.group}", KICKER)
    yield heading(
        section.child("H1"),
        composition.text(one.title or minutes.group),
        OPENER,
        target="minutes",
        bookmark=(KIND, 0),
    )
    long = minutes_text(one.minutes) if one.minutes else ""
    at = f"{one.at:%H:%M}" if one.at else ""
    when = ", ".join(filter(None, (date_text(one.on), at, long)))
    yield composition.paragraph(section, ". ".join(filter(None, (when, one.place))), LEAD)
    yield Spacer(1, 4)
    yield Tiles(composition, section.child("L"), _tiles(minutes))
    if minutes.present:
        yield from _title(
            composition, section, f"Present: {counted(len(minutes.present), 'member')}"
        )
        yield composition.paragraph(section, ", ".join(minutes.present), BODY)


def _tiles(minutes: Minutes) -> Sequence[Tile]:
    """Whose turn it was, and how many actions are open."""
    names = dict(minutes.rota)
    open_ = sum(one.done is None for one in minutes.actions)
    return (
        *(Tile(label, names.get(turn, NOTHING)) for turn, label in _TURNS.items()),
        Tile("Open actions", str(open_) if minutes.actions else NOTHING),
    )


def _brought(
    composition: Composition, section: Element, brought: Sequence[tuple[str, str]]
) -> Iterator[Flowable]:
    if brought:
        yield from _title(composition, section, "Brought")
        listed = section.child("L")
        for name, text in brought:
            yield from composition.labelled(listed, name, [Line(text)])


def _texts(
    composition: Composition, section: Element, title: str, texts: Sequence[str]
) -> Iterator[Flowable]:
    """A heading with a paragraph for each text, several for a long one."""
    if texts:
        yield from _title(composition, section, title)
    for text in texts:
        for part in paragraphs_of(text):
            yield composition.paragraph(section, part, BODY)
        yield Spacer(1, 4)


def _actions(
    composition: Composition, section: Element, actions: Iterable[ActionNoted]
) -> Iterator[Flowable]:
    rows = [*actions]
    if not rows:
        return
    yield from _title(composition, section, "Actions")
    widths, cell = tuple(_ACTIONS.values()), composition.cell
    table = TableWriter(section, widths, row_headers=False)
    table.header(*(cell(name, CELL_HEAD) for name in _ACTIONS))
    for one in rows:
        state = f"done, {date_text(one.done)}" if one.done else "open"
        texts = (one.text, one.owner, date_text(one.due), state)
        table.row(*(cell(shortened(text, _LONGEST)) for text in texts))
    yield table.table(padding=2.6)


def _title(composition: Composition, section: Element, title: str) -> Iterator[Flowable]:
    yield CondPageBreak(_ROOM)
    yield composition.paragraph(section, title, HEADING_2, "H2")


def _bar(canvas: TaggedCanvas, width: float, height: float) -> None:
    canvas.setFillColor(ACCENT)
    canvas.rect(0, height - 5, width, 5, stroke=0, fill=1)
