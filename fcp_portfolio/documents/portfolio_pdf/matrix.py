"""The picture of evidence by capability and month. The number stands in every square."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reportlab.platypus import CondPageBreak, Flowable

from fcp_portfolio.documents.portfolio_pdf.composition import (
    Composition,
    counted,
    month_text,
)
from fcp_portfolio.documents.portfolio_pdf.index import Month, evidence_level, printed_label
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.flowables import Drawing
from fcp_portfolio.documents.tagged.fonts import SEMIBOLD
from fcp_portfolio.documents.tagged.paragraphs import TaggedParagraph
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    CELL,
    HEADING_2,
    INK,
    LEGEND,
    MUTED,
    RAMP,
    RULE,
    WHITE,
)
from fcp_portfolio.domain.dates import MONTHS
from fcp_portfolio.domain.framework import Framework, Node

_ROW, _COLUMN, _NAMES, _HEAD = 16.4, 16.6, 228.0, 20.0
_GROUP_GAP = 5.0
_MOST_ROWS = 34  # what a page holds


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of the picture; `starts_group` where the node above is another one."""

    name: TaggedParagraph
    counts: Mapping[Month, int]
    starts_group: bool


def matrix(composition: Composition, section: Element, framework: Framework) -> Iterator[Flowable]:
    """Heading, picture and legend; nothing where there is no evidence with a date."""
    months = composition.index.months()
    nodes = framework.evidence_nodes[:_MOST_ROWS]
    if not months or len(framework.evidence_nodes) > _MOST_ROWS:
        return
    one, many = evidence_level(framework)
    rows = [_row(composition, framework, node, nodes) for node in nodes]
    if not any(row.counts for row in rows):
        return
    height = _HEAD + len(rows) * _ROW + sum(row.starts_group for row in rows) * _GROUP_GAP
    yield CondPageBreak(height + 60)
    yield composition.paragraph(section, f"Evidence by {one} and month", HEADING_2, "H2")
    span = f"from {month_text(*months[0])} to {month_text(*months[-1])}"
    picture = section.child(
        "Figure",
        alternative=f"Matrix of {len(rows)} {many} by {counted(len(months), 'month')}, {span}: how "
        "many pieces of evidence each month has. The table that follows gives the totals.",
    )

    def draw(canvas: TaggedCanvas, width: float, height: float) -> None:
        _draw_months(canvas, months, width, height)
        _draw_rows(canvas, rows, months, width, height - _HEAD)

    yield Drawing(height, draw, picture)
    yield composition.paragraph(
        section,
        f"Each number is how many pieces of evidence occurred in that month; a dot is none. Months "
        f"run {span}; earlier evidence is in the totals of the table.",
        LEGEND,
    )


def _row(composition: Composition, framework: Framework, node: Node, nodes: Sequence[Node]) -> Row:
    name = TaggedParagraph(composition.text(printed_label(node)), CELL)
    name.element = Element("Figure")  # drawn inside the figure, so never a mark of its own
    before = nodes[nodes.index(node) - 1] if node is not nodes[0] else None
    starts = before is None or framework.parent_of(before) is not framework.parent_of(node)
    counts = composition.index.evidence_by_month(node)
    return Row(name=name, counts=counts, starts_group=starts)


def _draw_months(
    canvas: TaggedCanvas, months: Sequence[Month], width: float, height: float
) -> None:
    canvas.setFont(SEMIBOLD, 8)
    canvas.setFillColor(MUTED)
    for column, (_, month) in enumerate(months):
        x = _NAMES + column * _COLUMN + _COLUMN / 2 - 1
        canvas.drawCentredString(x, height - 11, MONTHS[month - 1][0])
    canvas.drawRightString(width, height - 11, "In all")


def _draw_rows(
    canvas: TaggedCanvas, rows: Sequence[Row], months: Sequence[Month], width: float, y: float
) -> None:
    for row in rows:
        if row.starts_group:
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.5)
            canvas.line(0, y - 1, width, y - 1)
            y -= _GROUP_GAP
        y -= _ROW
        _, tall = row.name.wrap(_NAMES - 8, 100)
        row.name.drawOn(canvas, 0, y + (_ROW - tall) / 2)
        for column, month in enumerate(months):
            _draw_count(canvas, row.counts.get(month, 0), _NAMES + column * _COLUMN, y)
        total = str(sum(row.counts.get(month, 0) for month in months))
        canvas.setFillColor(INK)
        canvas.setFont(SEMIBOLD, 8.8)
        canvas.drawRightString(width, y + 5.3, total)


def _draw_count(canvas: TaggedCanvas, count: int, x: float, y: float) -> None:
    middle = x + _COLUMN / 2 - 1
    if not count:
        canvas.setFillColor(MUTED)
        canvas.circle(middle, y + _ROW / 2, 0.9, stroke=0, fill=1)
        return
    shade = min(count, len(RAMP) - 1)
    canvas.setFillColor(RAMP[shade])
    canvas.roundRect(x, y + 1.2, _COLUMN - 2, _ROW - 2.4, 2, stroke=0, fill=1)
    canvas.setFillColor(WHITE if shade == len(RAMP) - 1 else INK)
    canvas.setFont(SEMIBOLD, 8.2)
    canvas.drawCentredString(middle, y + 5.3, str(count))
