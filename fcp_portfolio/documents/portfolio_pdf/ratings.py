"""Ratings over time: where somebody stood on each capability, month by month, and who said so."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    counted,
    date_text,
    month_text,
)
from fcp_portfolio.documents.portfolio_pdf.index import Month, printed_label
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.flowables import Drawing, rule
from fcp_portfolio.documents.tagged.fonts import SEMIBOLD
from fcp_portfolio.documents.tagged.paragraphs import (
    CIRCLE_STEP,
    TaggedParagraph,
    heading,
    level_paragraph,
)
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    ACCENT,
    CELL,
    CELL_HEAD,
    CELL_LINK,
    HEADING_1,
    HEADING_2,
    INK,
    LEAD,
    LEGEND,
    MUTED,
    RULE,
    WHITE,
)
from fcp_portfolio.documents.tagged.table import Cell, TableWriter
from fcp_portfolio.domain.dates import MONTHS
from fcp_portfolio.domain.framework import Node
from fcp_portfolio.domain.people import Rating

_MOST_MONTHS, _MOST_ROWS = 12, 34
_ROW, _NAMES, _HEAD, _RADIUS = 17.0, 228.0, 20.0, 6.4
_LEVEL_WORD = 116.0
Rated = Mapping[str, Sequence[Rating]]


def changes_over_time(composition: Composition) -> bool:
    """Whether any capability was rated more than once, so that there is a course to show."""
    return any(len(ratings) > 1 for ratings in _by_node(composition).values())


def ratings_over_time(composition: Composition) -> Iterator[Flowable]:
    """A picture of the last months, then every rating with its date, level and author."""
    section, rated = composition.section(), _by_node(composition)
    nodes = [
        node
        for f in composition.index.frameworks
        for node in f.evidence_nodes
        if node.path in rated
    ]
    yield PageBreak()
    yield heading(
        section.child("H1"),
        composition.text("Ratings over time"),
        HEADING_1,
        target="ratings",
        bookmark=("Ratings over time", 0),
        place="Ratings over time",
    )
    number = sum(len(rated[node.path]) for node in nodes)
    words = f"{counted(number, 'rating')} of {counted(len(nodes), 'capability', 'capabilities')}."
    yield composition.paragraph(section, words, LEAD)
    yield rule(INK, 0.9, 12)
    yield from _picture(composition, section, nodes, rated)
    yield CondPageBreak(120)
    yield composition.paragraph(section, "Every rating", HEADING_2, "H2")
    yield _table(composition, section, nodes, rated)


def _by_node(composition: Composition) -> dict[str, list[Rating]]:
    found = defaultdict[str, list[Rating]](list)
    for rating in sorted(composition.book.ratings, key=lambda rating: rating.on):
        found[rating.path].append(rating)
    return found


def _picture(
    composition: Composition, section: Element, nodes: Sequence[Node], rated: Rated
) -> Iterator[Flowable]:
    months = _months(rated)
    if len(nodes) > _MOST_ROWS:
        return
    names = [TaggedParagraph(composition.text(printed_label(node)), CELL) for node in nodes]
    for name in names:
        name.element = Element("Figure")  # drawn inside the figure, so never a mark of its own
    span = f"from {month_text(*months[0])} to {month_text(*months[-1])}"
    figure = section.child(
        "Figure",
        alternative=f"Ratings of {counted(len(nodes), 'capability', 'capabilities')} by month, "
        f"{span}. The table that follows lists each with its level and date.",
    )

    def draw(canvas: TaggedCanvas, width: float, height: float) -> None:
        step = (width - _NAMES) / len(months)
        _draw_months(canvas, months, step, height)
        for place, (node, name) in enumerate(zip(nodes, names, strict=True)):
            y = height - _HEAD - (place + 1) * _ROW
            _, tall = name.wrap(_NAMES - 8, 100)
            name.drawOn(canvas, 0, y + (_ROW - tall) / 2)
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.4)
            canvas.line(0, y, width, y)
            for rating in rated[node.path]:
                month = (rating.on.year, rating.on.month)
                if month in months:
                    x = _NAMES + (months.index(month) + 0.5) * step
                    _draw_rating(composition, canvas, rating, (x, y + _ROW / 2))

    height = _HEAD + len(nodes) * _ROW
    yield CondPageBreak(height + 40)
    yield Drawing(height, draw, figure)
    yield composition.paragraph(
        section,
        "The number is the level on its scale, 1 the lowest. Outlined: the owner\u2019s own; "
        "filled: somebody else\u2019s. Of several in one month the last one lies on top.",
        LEGEND,
    )


def _months(rated: Rated) -> list[Month]:
    dates = [rating.on for ratings in rated.values() for rating in ratings]
    first, last = (when.year * 12 + when.month - 1 for when in (min(dates), max(dates)))
    first = max(first, last - _MOST_MONTHS + 1)
    return [(n // 12, n % 12 + 1) for n in range(first, last + 1)]


def _draw_months(canvas: TaggedCanvas, months: Sequence[Month], step: float, height: float) -> None:
    canvas.setFont(SEMIBOLD, 8)
    canvas.setFillColor(MUTED)
    for place, (_, month) in enumerate(months):
        x = _NAMES + (place + 0.5) * step
        canvas.drawCentredString(x, height - 11, MONTHS[month - 1][:3])


def _draw_rating(
    composition: Composition, canvas: TaggedCanvas, rating: Rating, centre: tuple[float, float]
) -> None:
    x, y = centre
    level, _ = composition.index.level(rating)
    canvas.setStrokeColor(ACCENT)
    canvas.setLineWidth(1.1)
    canvas.setFillColor(ACCENT if rating.by else WHITE)
    canvas.circle(x, y, _RADIUS, stroke=1, fill=1)
    canvas.setFillColor(WHITE if rating.by else INK)
    canvas.setFont(SEMIBOLD, 8)
    canvas.drawCentredString(x, y - 2.8, str(level) if level else NOTHING)


def _table(
    composition: Composition, section: Element, nodes: Sequence[Node], rated: Rated
) -> Flowable:
    level = CIRCLE_STEP * max(composition.index.level(r)[1] for rs in rated.values() for r in rs)
    widths = (190.0, 66.0, 226.0 - level - _LEVEL_WORD, level + _LEVEL_WORD)
    table, cell = TableWriter(section, widths, row_headers=False), composition.cell
    table.header(*(cell(title, CELL_HEAD) for title in ("Capability", "Date", "By", "Level")))
    for node in nodes:
        target = composition.index.node_target(node.path)
        for rating in rated[node.path]:
            table.row(
                cell(printed_label(node), CELL_LINK, link=target),
                cell(date_text(rating.on)),
                cell(rated_by(composition, rating)),
                level_cell(composition, rating),
            )
    return table.table(padding=3)


def rated_by(composition: Composition, rating: Rating) -> str:
    """Whose rating it is."""
    person = composition.book.people.get(rating.by)
    return person.described if person else "the owner" if not rating.by else NOTHING


def level_cell(composition: Composition, rating: Rating) -> Cell:
    """The level as circles and its word; the word alone where the scale is not known."""
    level, of = composition.index.level(rating)
    if not level:
        return composition.cell(rating.level)

    def make(cell: Element) -> Flowable:
        return level_paragraph(cell.child("P"), composition.text(rating.level), CELL, level, of)

    return make
