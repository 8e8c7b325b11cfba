"""What a progress summary shows: the same numbers as its data, and nothing else."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    counted,
    date_text,
    minutes_text,
    shortened,
)
from fcp_portfolio.documents.portfolio_pdf.tiles import Tile, Tiles
from fcp_portfolio.documents.request_pdf.owners_signature import OwnersSignature
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
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
from fcp_portfolio.domain.progress import (
    Agreed,
    Breadth,
    CapabilityBand,
    CapabilityProgress,
    ProgressSummary,
    RequestOut,
    RequirementProgress,
    RouteProgress,
    Stands,
    SupervisionProgress,
)

KIND = "Progress summary"
_STATEMENT = (
    "My own statement of where I stood when this was made, drawn by my program from the data "
    "inside this file. It shows nothing by itself: what I hold is in my portfolio."
)
_LEFT_OUT = {
    Breadth.FULL: (
        "Numbers alone: no text and no title of an entry. Drafts and private entries are not "
        "counted anywhere."
    ),
    Breadth.BANDS: "Bands alone. Drafts and private entries are not counted.",
}
_ENTRIES, _HAS = "Entries", "Has"
_CAPABILITIES = {
    "Capability": 172.0,
    _ENTRIES: 46.0,
    "Own level": 118.0,
    "Reviewer\u2019s level": 146.0,
}
_BANDS = {"Capability": 322.0, "Evidence": 160.0}
_REQUIREMENTS = {"Requirement": 234.0, _HAS: 78.0, "Stands": 104.0, "By": 66.0}
_REQUESTS = {"Number": 112.0, "Kind": 84.0, "With": 220.0, "Since": 66.0}
_NUMBERS = frozenset((_ENTRIES, _HAS))
_LONGEST, _ROOM, _FOOT = 160, 70, 104
T = TypeVar("T")


def page(composition: Composition, summary: ProgressSummary) -> Iterator[Flowable]:
    """Everything that the summary tells, and the owner's signature under it."""
    return _Page(composition, summary).made()


class _Page:
    """The parts, one below the other."""

    def __init__(self, composition: Composition, summary: ProgressSummary) -> None:
        self._composition = composition
        self._summary = summary
        self._section: Element = composition.section()

    def made(self) -> Iterator[Flowable]:
        summary = self._summary
        yield from self._head()
        if summary.supervision is not None:
            tiles = _tiles(summary.supervision, summary.requests)
            yield Tiles(self._composition, self._section.child("L"), tiles)
            yield Spacer(1, 4)
        if summary.thresholds is not None:
            yield self._small(summary.thresholds.words)
        if summary.agreed is not None:
            yield self._small(_agreed(summary, summary.agreed))
        yield self._small(_LEFT_OUT[summary.breadth])
        yield from self._capabilities()
        for route in summary.routes:
            title = f"{route.title}, edition {route.edition}"
            yield from self._table(title, _REQUIREMENTS, _requirement, route.requirements)
            yield self._small(_counts(route))
        if summary.requests:
            yield from self._table("Requests that are out", _REQUESTS, _request, summary.requests)
        yield CondPageBreak(_FOOT)
        yield Spacer(1, 12)
        yield OwnersSignature(self._composition, self._section, _STATEMENT)

    def _head(self) -> Iterator[Flowable]:
        composition, section, summary = self._composition, self._section, self._summary
        yield Drawing(18, _bar)
        yield composition.paragraph(section, f"{KIND} for {summary.given_to}", KICKER)
        yield heading(
            section.child("H1"),
            composition.text(summary.owner),
            OPENER,
            target="progress",
            bookmark=(KIND, 0),
        )
        period = ""
        if summary.since and summary.until:
            period = f"Supervision from {date_text(summary.since)} to {date_text(summary.until)}"
        words = ". ".join(filter(None, (summary.registration, period)))
        yield composition.paragraph(section, f"{words}." if words else NOTHING, LEAD)
        yield Spacer(1, 4)

    def _small(self, text: str) -> Flowable:
        return self._composition.paragraph(self._section, text, SMALL)

    def _capabilities(self) -> Iterator[Flowable]:
        for one in self._summary.frameworks:
            title = f"{one.title}, edition {one.edition}"
            if self._summary.breadth is Breadth.FULL:
                yield from self._table(title, _CAPABILITIES, _capability, one.capabilities)
            else:
                yield from self._table(title, _BANDS, _band, one.bands)

    def _table(
        self,
        title: str,
        columns: Mapping[str, float],
        texts: Callable[[T], Sequence[str]],
        rows: Sequence[T],
    ) -> Iterator[Flowable]:
        cell = self._composition.cell
        yield CondPageBreak(_ROOM)
        yield Spacer(1, 8)
        yield self._composition.paragraph(self._section, title, HEADING_2, "H2")
        if not rows:
            yield self._small("None.")
            return
        table = TableWriter(self._section, tuple(columns.values()), row_headers=True)
        table.header(*(cell(n, CELL_HEAD_RIGHT if n in _NUMBERS else CELL_HEAD) for n in columns))
        for row in rows:
            styles = (CELL_RIGHT if name in _NUMBERS else CELL for name in columns)
            said = zip(texts(row), styles, strict=True)
            table.row(*(cell(shortened(text, _LONGEST), style) for text, style in said))
        yield table.table(padding=1.8)


def _tiles(held: SupervisionProgress, out: Sequence[RequestOut]) -> Sequence[Tile]:
    asked = f"{counted(held.weeks, 'week')} at most" if held.weeks else "not set"
    return (
        Tile("Sessions", _long(held.sessions, held.minutes, "session")),
        Tile("Debriefs", _long(held.debriefs, held.debrief_minutes, "debrief")),
        Tile("Last session", date_text(held.last)),
        Tile("Between two", asked),
        Tile("Requests out", str(len(out))),
    )


def _long(number: int, minutes: int, word: str) -> str:
    return f"{counted(number, word)}, {minutes_text(minutes)}" if number else counted(0, word)


def _agreed(summary: ProgressSummary, agreed: Agreed) -> str:
    labels = {one.path: one.label for each in summary.frameworks for one in each.bands}
    leads = "; ".join(labels[path] for path in agreed.leads)
    return (
        f"May be named on the group\u2019s map: {'yes' if agreed.named else 'no'}. "
        f"Could lead on: {leads or 'nothing that was chosen'}."
    )


def _capability(one: CapabilityProgress) -> Sequence[str]:
    own = f"{one.own.level}, {date_text(one.own.on)}" if one.own else NOTHING
    given = one.reviewed
    reviewed = (
        f"{given.level}, {date_text(given.on)}: {given.signing}" if given is not None else NOTHING
    )
    return one.label, str(one.entries), own, reviewed


def _band(one: CapabilityBand) -> Sequence[str]:
    return one.label, str(one.band)


def _requirement(one: RequirementProgress) -> Sequence[str]:
    has = f"{one.has} of {one.needed}" if one.needed else str(one.has)
    return one.title, has, str(one.stands.state), date_text(one.by)


def _request(one: RequestOut) -> Sequence[str]:
    return one.number, str(one.kind), " and ".join(one.to) or NOTHING, date_text(one.since)


def _counts(route: RouteProgress) -> str:
    counts = (f"{len(route.of(stands))} {stands.state.lower()}" for stands in Stands)
    return f"{', '.join(counts)}."


def _bar(canvas: TaggedCanvas, width: float, height: float) -> None:
    canvas.setFillColor(ACCENT)
    canvas.rect(0, height - 5, width, 5, stroke=0, fill=1)
