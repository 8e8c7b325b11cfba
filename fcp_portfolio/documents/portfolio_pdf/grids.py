"""Values that read best as a grid: a form's own tables, and criteria with their levels."""

from collections.abc import Iterator, Mapping, Sequence

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import LONGEST_CELL, NOTHING, Composition
from fcp_portfolio.documents.portfolio_pdf.values import Judgement, judgements, value_text
from fcp_portfolio.documents.tagged.paragraphs import CIRCLE_STEP, level_paragraph, paragraph
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import CELL, CELL_HEAD, LABEL, TEXT_WIDTH
from fcp_portfolio.documents.tagged.table import Cell, TableWriter
from fcp_portfolio.domain.form import Field, FieldKind, Value

_MOST_COLUMNS = 6
_FEWEST_CRITERIA = 2
_ROOM = 120  # a heading and two rows
_WIDE = {FieldKind.LONG_TEXT: 3, FieldKind.TEXT: 2}
_NUMBER_WIDTH, _LEVEL_WORD = 22.0, 76.0


def grid(
    composition: Composition, fields: Element, field: Field, label: str, value: Value
) -> Iterator[Flowable]:
    """The value as a grid under its label; nothing where it reads better one below the other."""
    if field.empty(value):
        return
    if field.kind is FieldKind.TABLE:
        yield from _table(composition, fields, field, label, value)
    elif field.kind is FieldKind.SCALE:
        yield from _criteria(composition, fields, field, label, value)


def _table(
    composition: Composition, fields: Element, field: Field, label: str, value: Value
) -> Iterator[Flowable]:
    rows = [[value_text(c, row.get(c.id)) for c in field.columns] for row in _rows(value)]
    if len(field.columns) > _MOST_COLUMNS or any(len(t) > LONGEST_CELL for r in rows for t in r):
        return
    shares = [_WIDE.get(column.kind, 1.5) for column in field.columns]
    widths = [TEXT_WIDTH * share / sum(shares) for share in shares]
    table = _Grid(composition, fields, label, widths)
    table.head(column.label for column in field.columns)
    for texts in rows:
        table.row(*(composition.cell(text or NOTHING) for text in texts))
    yield from table.flowables()


def _criteria(
    composition: Composition, fields: Element, field: Field, label: str, value: Value
) -> Iterator[Flowable]:
    rows = tuple(judgements(field, value))
    if len(rows) < _FEWEST_CRITERIA or any(len(row.comment) > LONGEST_CELL for row in rows):
        return
    said = any(row.comment for row in rows)
    of = len(field.scale.levels) if field.scale else 0
    level = of * CIRCLE_STEP + _LEVEL_WORD
    rest = TEXT_WIDTH - _NUMBER_WIDTH - level
    widths = [_NUMBER_WIDTH, rest / 2, level, rest / 2] if said else [_NUMBER_WIDTH, rest, level]
    table = _Grid(composition, fields, label, widths)
    table.head(("No.", "Criterion", "Level", "Comment")[: len(widths)])
    for place, row in enumerate(rows, 1):
        cells = [
            composition.cell(str(place)),
            composition.cell(row.criterion),
            _level(composition, row, of),
        ]
        table.row(*cells, *([composition.cell(row.comment or NOTHING)] if said else []))
    yield from table.flowables()


def _level(composition: Composition, row: Judgement, of: int) -> Cell:
    if not row.level:
        return composition.cell(row.word)

    def make(cell: Element) -> Flowable:
        markup = composition.text(row.word)
        return level_paragraph(cell.child("P"), markup, CELL, row.level, of)

    return make


class _Grid:
    """A table across the page, below the label of its field."""

    def __init__(
        self, composition: Composition, fields: Element, label: str, widths: Sequence[float]
    ) -> None:
        item = fields.child("LI")
        self._label = paragraph(item.child("Lbl"), composition.text(label), LABEL)
        self._cell = composition.cell
        self._table = TableWriter(item.child("LBody"), widths, row_headers=False)
        self.row = self._table.row

    def head(self, titles: Iterator[str] | Sequence[str]) -> None:
        self._table.header(*(self._cell(title, CELL_HEAD) for title in titles))

    def flowables(self) -> Iterator[Flowable]:
        yield CondPageBreak(_ROOM)
        yield self._label
        yield self._table.table()
        yield Spacer(1, 8)


def _rows(value: Value) -> Sequence[Mapping[str, Value]]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        return ()
    return [row for row in value if isinstance(row, Mapping)]
