"""The matrix of capabilities against kinds or months, as a Qt table over values."""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.domain.matrix import Column, Matrix
from fcp_portfolio.ui.models.capabilities import COVERAGE, NODE, NONE_YET, Index, with_rating
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import Phrase, month_name, month_title, tr

COUNT = Qt.ItemDataRole.UserRole + 10
TOTALS = (Phrase("Pieces"), Phrase("Kinds"))
_NONE = QModelIndex()


class _Line(NamedTuple):
    """A row: a capability with its numbers, or the top that those below it belong to."""

    node: Node
    coverage: Coverage | None = None
    counts: tuple[int, ...] = ()


class MatrixModel(QAbstractTableModel):
    """Rows of tops and capabilities; the last two columns hold pieces and kinds in all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[_Line, ...] = ()
        self._columns: tuple[Column, ...] = ()
        self._heads: tuple[str, ...] = ()

    def show_matrix(
        self,
        framework: Framework,
        matrix: Matrix,
        rows: Sequence[Coverage],
        forms: Mapping[str, Form],
    ) -> None:
        """Shows other numbers; where the shape is the same, the current cell stays."""
        lines = tuple(_lines(framework, matrix, rows))
        heads = tuple(_head(column, forms) for column in matrix.columns)
        same = [line.node for line in lines] == [line.node for line in self._lines]
        if same and matrix.columns == self._columns:
            self._lines = lines
            last = self.index(len(lines) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._lines, self._columns, self._heads = lines, matrix.columns, heads
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() or not self._lines else len(self._columns) + len(TOTALS)

    def node_at(self, row: int) -> Node:
        """The capability or top of a row."""
        return self._lines[row].node

    def coverage_at(self, row: int) -> Coverage | None:
        """Where the capability of a row stands; None for a top."""
        return self._lines[row].coverage

    def column_at(self, place: int) -> Column | None:
        """What a column counts; None for the totals, which count everything."""
        return self._columns[place] if place < len(self._columns) else None

    def row_of(self, path: str) -> int:
        """The row of a capability; -1 where it is not shown."""
        places = (n for n, line in enumerate(self._lines) if line.node.path == path)
        return next(places, -1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._lines[index.row()].coverage is None:
            return Qt.ItemFlag.NoItemFlags  # the arrow keys pass over tops
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(section) if across else self._lines[section].node.label
        said = self._name(section) if across else self._rated(section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said.replace("\n", ". ")
        return tip(said) if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, place = self._lines[index.row()], index.column()
        values: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: self._text(line, place),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._sentence(line, place),
            Qt.ItemDataRole.ToolTipRole: lambda: tip(self._sentence(line, place)),
            COUNT: lambda: self._count(line, place),
            COVERAGE: lambda: line.coverage,
            NODE: lambda: line.node,
        }
        found = values.get(role)
        return found() if found else None

    def as_text(self, shown: Callable[[int], bool]) -> str:
        """The rows that are shown as lines of cells with tabs between them, heads first."""
        across = range(self.columnCount())
        lines = [[tr("Capability"), *(self._title(n) for n in across)]]
        for row, line in enumerate(self._lines):
            if line.coverage is not None and shown(row):
                lines.append([line.node.label, *(str(self._count(line, n)) for n in across)])
        return "\n".join("\t".join(cells) for cells in lines)

    def _title(self, place: int) -> str:
        return (*self._heads, *map(tr, TOTALS))[place]

    def _name(self, place: int) -> str:
        column = self.column_at(place)
        if column is None:
            return tr(TOTALS[place - len(self._columns)])
        return column.kind or _period(column)

    def _rated(self, row: int) -> str:
        line = self._lines[row]
        return with_rating(line.node.label, line.coverage)

    def _count(self, line: _Line, place: int) -> int:
        if line.coverage is None:
            return 0
        totals = (line.coverage.pieces, len(line.coverage.kinds))
        return (*line.counts, *totals)[place]

    def _text(self, line: _Line, place: int) -> str:
        if line.coverage is None:
            return ""
        count = self._count(line, place)
        if place < len(self._columns):
            return str(count) if count else ""
        return str(count) if count or place == len(self._columns) else NONE_YET

    def _sentence(self, line: _Line, place: int) -> str:
        if line.coverage is None:
            return line.node.label
        count = self._count(line, place)
        if place == len(self._columns) + 1:
            return f"{line.node.label}: {tr('{n} (kind|kinds)', None, count)}"
        what = tr("{n} (piece|pieces)", None, count) if count else tr("nothing yet")
        where = f", {self._name(place)}" if place < len(self._columns) else ""
        return f"{line.node.label}{where}: {what}"


def _lines(framework: Framework, matrix: Matrix, rows: Sequence[Coverage]) -> "list[_Line]":
    """The capabilities in the framework's order, each below the top that it belongs to."""
    tops = {node.path: top for top in framework.nodes for node in top.walk()}
    lines: list[_Line] = []
    for top, below in groupby(rows, key=lambda row: tops[row.node.path]):
        if not top.evidence:
            lines.append(_Line(top))
        lines += [_Line(row.node, row, matrix.counts[row.node.path]) for row in below]
    return lines


def _head(column: Column, forms: Mapping[str, Form]) -> str:
    """A kind of one form is known by that form's short title; a month by three letters."""
    if column.since:
        month = month_name(column.since.month)
        first = column.since.month == 1
        return f"{month} {column.since.year}" if first else month
    if not column.kind:
        return tr("Earlier")
    titles = [form.short_title for form in forms.values() if form.kind == column.kind]
    return titles[0] if len(titles) == 1 else column.kind


def _period(column: Column) -> str:
    if column.since:
        return month_title(column.since)
    return tr("up to {day}", day=column.until) if column.until else ""
