"""The summary of a period as a page or two: for whoever supervises, and for the next meeting."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from fcp_portfolio.documents.book import Book
from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    counted,
    date_text,
    minutes_text,
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
    CELL,
    CELL_HEAD,
    CELL_HEAD_RIGHT,
    CELL_RIGHT,
    HEADING_2,
    KICKER,
    LEAD,
    OPENER,
    SMALL,
)
from fcp_portfolio.documents.tagged.table import TableWriter
from fcp_portfolio.domain.actions import Action
from fcp_portfolio.domain.period_summary import (
    HeldSession,
    PeriodSummary,
    RatedLevel,
    Risk,
    minutes_of,
)
from fcp_portfolio.domain.planned_session import PlannedSession, PlanState

KIND = "Supervision summary"
MOST = 14  # rows of a table: two pages hold all five
_MIN = "Min"
_SESSIONS = {
    "Date": 66.0,
    "Session": 98.0,
    "With": 100.0,
    _MIN: 36.0,
    "Title": 118.0,
    "Planned": 64.0,
}
_MISSED = {"Date": 66.0, "Session": 156.0, "Why": 260.0}
_ACTIONS = {"Action": 200.0, "Who": 84.0, "By": 66.0, "Agreed": 66.0, "State": 66.0}
_RATINGS = {"Capability": 216.0, "Level": 106.0, "By": 94.0, "On": 66.0}
_RISKS = {"Requirement": 118.0, "What is missing": 150.0, "Missed on": 66.0, "Source": 148.0}
_LONGEST = 160
_ROOM = 84  # a heading, and two rows
T = TypeVar("T")


def write_summary_pdf(
    book: Book, summary: PeriodSummary, to: Path, *, forms: Mapping[str, str]
) -> int:
    """Writes the PDF as a whole; gives its pages. Raises StorageFailed.

    `forms` are the titles of forms by id.
    """
    composition = Composition(book=book, index=Index(book))
    period = f"{date_text(summary.since)} to {date_text(summary.until)}"
    about = described(book, f"{KIND} of {book.owner.name}: {period}", KIND)
    with replacing(to) as target:
        document = PortfolioDocument(target, composition, kind=KIND, state="")
        pages = _Pages(composition, summary, forms)
        canvas = document.write([list(pages.made())], lambda: None)
        finish(canvas, root=composition.root, about=about, files={})
    return canvas.page_index


class _Pages:
    """The parts of the summary, one below the other."""

    def __init__(
        self, composition: Composition, summary: PeriodSummary, forms: Mapping[str, str]
    ) -> None:
        self._composition = composition
        self._summary = summary
        self._forms = forms
        self._section: Element = composition.section()

    def made(self) -> Iterator[Flowable]:
        yield from self._head()
        yield from self._table("Sessions held", self._summary.sessions, _SESSIONS, self._session)
        missed = self._summary.of(PlanState.MISSED)
        yield from self._table("Sessions missed", missed, _MISSED, self._missed)
        yield from self._table("Actions agreed", self._summary.actions, _ACTIONS, self._action)
        yield from self._table(
            "Ratings of the period", self._summary.ratings, _RATINGS, self._rating
        )
        yield from self._table("At risk today", self._summary.risks, _RISKS, self._risk)

    def _head(self) -> Iterator[Flowable]:
        composition, section, summary = self._composition, self._section, self._summary
        owner = composition.book.owner
        yield Drawing(18, _bar)
        yield composition.paragraph(section, KIND, KICKER)
        yield heading(
            section.child("H1"),
            composition.text(owner.name or NOTHING),
            OPENER,
            target="summary",
            bookmark=(KIND, 0),
        )
        period = f"{date_text(summary.since)} to {date_text(summary.until)}"
        words = ". ".join(filter(None, (owner.registration, period)))
        yield composition.paragraph(section, f"{words}.", LEAD)
        yield Spacer(1, 4)
        yield Tiles(composition, section.child("L"), _tiles(summary))
        yield Spacer(1, 4)
        yield composition.paragraph(section, _plainly(summary), SMALL)

    def _table(
        self,
        title: str,
        rows: Sequence[T],
        columns: Mapping[str, float],
        texts: Callable[[T], Sequence[str]],
    ) -> Iterator[Flowable]:
        """A heading and a table; only a sentence where there is nothing."""
        composition, cell = self._composition, self._composition.cell
        yield CondPageBreak(_ROOM)
        yield Spacer(1, 10)
        yield composition.paragraph(self._section, title, HEADING_2, "H2")
        if not rows:
            yield composition.paragraph(self._section, "None.", SMALL)
            return
        table = TableWriter(self._section, tuple(columns.values()), row_headers=False)
        heads = [cell(name, CELL_HEAD_RIGHT if name == _MIN else CELL_HEAD) for name in columns]
        table.header(*heads)
        for row in rows[:MOST]:
            styles = (CELL_RIGHT if name == _MIN else CELL for name in columns)
            said = zip(texts(row), styles, strict=True)
            table.row(*(cell(shortened(text, _LONGEST), style) for text, style in said))
        yield table.table(padding=2.6)
        if len(rows) > MOST:
            more = f"{len(rows) - MOST} more in the portfolio."
            yield composition.paragraph(self._section, more, SMALL)

    def _session(self, one: HeldSession) -> Sequence[str]:
        minutes = NOTHING if one.minutes is None else str(one.minutes)
        form = self._forms.get(one.form, one.form)
        title, planned = one.title or NOTHING, "yes" if one.planned else "no"
        return date_text(one.on), form, one.who or NOTHING, minutes, title, planned

    def _missed(self, one: PlannedSession) -> Sequence[str]:
        return date_text(one.on), one.title or self._forms.get(one.form, one.form), one.why

    def _action(self, one: Action) -> Sequence[str]:
        late = one.late(self._summary.until)
        state = "done" if one.done else "late" if late else "open"
        return one.what, one.who or NOTHING, date_text(one.due), date_text(one.agreed), state

    def _rating(self, one: RatedLevel) -> Sequence[str]:
        return one.label, one.level, one.who or "the owner", date_text(one.on)

    def _risk(self, one: Risk) -> Sequence[str]:
        return one.title, one.missing, date_text(one.by), one.source


def _tiles(summary: PeriodSummary) -> Sequence[Tile]:
    held = len(summary.of(PlanState.HELD))
    missed = len(summary.of(PlanState.MISSED))
    return (
        Tile("Planned", counted(summary.planned, "session")),
        Tile("Of those", f"{held} held, {missed} missed"),
        Tile("Held in all", _long(summary.sessions, "session")),
        Tile("Debriefs apart", _long(summary.debriefs, "debrief")),
    )


def _long(sessions: Sequence[HeldSession], word: str) -> str:
    return f"{counted(len(sessions), word)}, {minutes_text(minutes_of(sessions))}"


def _plainly(summary: PeriodSummary) -> str:
    """What the numbers leave open, in sentences."""
    asked, off = len(summary.of(PlanState.PLANNED)), len(summary.of(PlanState.CANCELLED))
    without = sum(one.minutes is None for one in summary.sessions)
    said = (
        f"{counted(asked, 'planned session')} still to come or not answered for." if asked else "",
        f"{counted(off, 'session')} called off." if off else "",
        f"{counted(without, 'session')} without a length." if without else "",
        "Drafts and private entries are left out. What is at risk is told as of today.",
    )
    return " ".join(filter(None, said))


def _bar(canvas: TaggedCanvas, width: float, height: float) -> None:
    canvas.setFillColor(ACCENT)
    canvas.rect(0, height - 5, width, 5, stroke=0, fill=1)
