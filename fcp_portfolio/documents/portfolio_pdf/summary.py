"""The summary: coverage at a glance, as a picture and as a table."""

from collections import Counter
from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import (
    Composition,
    counted,
    date_text,
    page_cell,
)
from fcp_portfolio.documents.portfolio_pdf.index import Month, evidence_level, printed_label
from fcp_portfolio.documents.portfolio_pdf.matrix import matrix
from fcp_portfolio.documents.portfolio_pdf.month_bars import HEIGHT as BARS_HEIGHT
from fcp_portfolio.documents.portfolio_pdf.month_bars import month_bars
from fcp_portfolio.documents.portfolio_pdf.supervision import sessions
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    CELL_HEAD,
    CELL_HEAD_RIGHT,
    CELL_LINK,
    CELL_RIGHT,
    HEADING_1,
    HEADING_2,
    LEAD,
)
from fcp_portfolio.documents.tagged.table import Cell, TableWriter
from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.domain.framework import Framework

_MOST_NAMED = 4
_WIDTHS = (206, 42, 38, 62, 94, 40)


def summary(composition: Composition) -> list[Flowable]:
    """For each framework what has evidence and what has none; then the kinds of evidence."""
    section = composition.section()
    story: list[Flowable] = [
        PageBreak(),
        heading(
            section.child("H1"),
            composition.text("Summary"),
            HEADING_1,
            target="summary",
            bookmark=("Summary", 0),
            place="Summary",
        ),
    ]
    for framework in composition.index.frameworks:
        story += _framework(composition, section, framework)
    return [*story, *_supervision(composition, section), *_kinds(composition, section)]


def _framework(
    composition: Composition, section: Element, framework: Framework
) -> Iterator[Flowable]:
    rows = composition.book.coverage[framework.key]
    if framework is not composition.index.frameworks[0]:
        yield PageBreak()
    if len(composition.index.frameworks) > 1:
        yield composition.paragraph(section, framework.title, HEADING_2, "H2")
    yield composition.paragraph(section, _sentence(framework, rows), LEAD)
    yield from matrix(composition, section, framework)
    one = evidence_level(framework)[0]
    yield CondPageBreak(140)
    yield composition.paragraph(section, "Coverage as a table", HEADING_2, "H2")
    table = TableWriter(section, _WIDTHS, row_headers=True)
    titles = (one.capitalize(), "Pieces", "Kinds", "Latest", "Owner\u2019s rating", "Page")
    table.header(
        *(
            composition.cell(t, CELL_HEAD_RIGHT if t in ("Pieces", "Kinds") else CELL_HEAD)
            for t in titles
        )
    )
    for row in rows:
        table.row(*_coverage_cells(composition, row))
    yield table.table(padding=2.6)


def _coverage_cells(composition: Composition, row: Coverage) -> list[Cell]:
    target = composition.index.node_target(row.node.path)
    cell = composition.cell
    return [
        cell(printed_label(row.node), CELL_LINK, link=target),
        cell(str(row.pieces), CELL_RIGHT),
        cell(str(len(row.kinds)), CELL_RIGHT),
        cell(date_text(row.latest) if row.latest else "none"),
        cell(row.rating.level if row.rating else "not rated"),
        page_cell(target),
    ]


def _sentence(framework: Framework, rows: tuple[Coverage, ...]) -> str:
    one, many = evidence_level(framework)
    entries = {row.node.path for row in rows if row.pieces}
    gaps = [printed_label(row.node) for row in rows if not row.pieces]
    said = f"There is evidence for {len(entries)} of {len(rows)} {many}."
    if not gaps:
        return said
    if len(gaps) == 1:
        return f"{said} One {one} has none yet: {gaps[0]}."
    if len(gaps) <= _MOST_NAMED:
        return f"{said} None yet: {'; '.join(gaps)}."
    return f"{said} {counted(len(gaps), one, many).capitalize()} have none yet."


def _supervision(composition: Composition, section: Element) -> Iterator[Flowable]:
    months, minutes = composition.index.months(), Counter[Month]()
    for session in sessions(composition):
        minutes[session.month] += session.minutes or 0
    if not any(minutes[month] for month in months):
        return
    yield CondPageBreak(BARS_HEIGHT + 60)
    yield composition.paragraph(section, "Supervision by month", HEADING_2, "H2")
    yield from month_bars(composition, section, months, minutes)


def _kinds(composition: Composition, section: Element) -> Iterator[Flowable]:
    final = [entry for entry in composition.book.entries if entry.counts]
    if not final:
        return
    counts = Counter(composition.index.form(entry).title for entry in final)
    yield CondPageBreak(120)
    yield composition.paragraph(section, "Entries by form", HEADING_2, "H2")
    table = TableWriter(section, (252, 70), row_headers=True)
    table.header(composition.cell("Form", CELL_HEAD), composition.cell("Entries", CELL_HEAD_RIGHT))
    for title, count in sorted(counts.items()):
        table.row(composition.cell(title), composition.cell(str(count), CELL_RIGHT))
    made = table.table(padding=2.4)
    made.hAlign = "LEFT"
    yield made
    yield Spacer(1, 8)
