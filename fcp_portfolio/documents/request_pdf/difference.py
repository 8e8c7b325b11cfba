"""What changed since somebody signed a capability off: how it read then, and how it reads now."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportlab.platypus import Flowable

from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    Line,
    counted,
    page_cell,
)
from fcp_portfolio.documents.request_pdf.questions import page_head
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import BODY, CELL, CELL_HEAD, HEADING_2, HEADING_3
from fcp_portfolio.documents.tagged.table import Cell, TableWriter
from fcp_portfolio.domain.request import Request, ShownEntry
from fcp_portfolio.domain.sign_off import Difference
from fcp_portfolio.domain.since import ChangedSince

_ONLY = "Only what changed since is shown here. Entries that changed stand in full behind it."
_SAME = "These stand as you saw them in request {}; their fingerprints are the same."
_HIDDEN = "{} that you saw then is private now and is not told here."


def seen_target(entry: str) -> str:
    """Where the title of an entry stands that is not printed again."""
    return f"seen-{entry}"


def changed_since(
    composition: Composition, request: Request, since: ChangedSince, first: frozenset[str]
) -> Iterator[Flowable]:
    """The page about one capability. `first` are the entries whose titles stand here first."""
    (asked,) = (one for one in request.capabilities if one.path == since.path)
    section = composition.section()
    place = (composition.index.node_target(since.path), asked.label)
    kicker = f"What changed since you signed it off · request {request.number}"
    yield from page_head(composition, section, kicker, asked.label, place)
    yield composition.paragraph(section, f"Signed off: {since.signed} {_ONLY}", BODY)
    for title, found in groupby(since.changed, lambda one: one.title):
        yield composition.paragraph(section, title, HEADING_2, "H2")
        yield from _parts(composition, section, tuple(found))
    if since.hidden:
        words = _HIDDEN.format(counted(since.hidden, "entry", "entries"))
        yield composition.paragraph(section, words, BODY)
    if since.unchanged:
        yield composition.paragraph(section, "Unchanged", HEADING_2, "H2")
        yield composition.paragraph(section, _SAME.format(since.request), BODY)
        yield _unchanged(composition, section, since.unchanged, first)


def _parts(
    composition: Composition, section: Element, found: Sequence[Difference]
) -> Iterator[Flowable]:
    for one in found:
        yield composition.paragraph(section, one.part, HEADING_3, "H3")
        texts = section.child("L")
        for label, text in (("As you signed it", one.before), ("Now", one.now)):
            lines = [Line(line) for line in (text or NOTHING).split("\n")]
            yield from composition.labelled(texts, label, lines)


def _unchanged(
    composition: Composition,
    section: Element,
    entries: Sequence[ShownEntry],
    first: frozenset[str],
) -> Flowable:
    table, cell = TableWriter(section, (362, 120), row_headers=True), composition.cell
    table.header(cell("Entry", CELL_HEAD), cell("Fingerprint begins", CELL_HEAD))
    for shown in entries:
        table.row(_title(composition, shown, named=shown.id in first), cell(shown.sha256[:16]))
    return table.table(padding=2.2)


def _title(composition: Composition, shown: ShownEntry, *, named: bool) -> Cell:
    if not named:
        return page_cell(seen_target(shown.id))
    text = composition.text(shown.title)
    return lambda cell: heading(cell.child("P"), text, CELL, target=seen_target(shown.id))
