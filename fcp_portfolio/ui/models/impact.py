"""What clinics came to as a table: a row for each count, a column for each month and for all."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from fcp_portfolio.domain.impact import Impact, Sums
from fcp_portfolio.ui.models.entries import Index
from fcp_portfolio.ui.words import grouped, month_title, tr

UNKNOWN = "–"  # noqa: RUF001  not counted
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Line(NamedTuple):
    title: str
    cells: tuple[str, ...]


class ImpactModel(QAbstractTableModel):
    """Shows an `Impact`; empty until then."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[str, ...] = ()
        self._lines: tuple[_Line, ...] = ()

    def show_impact(self, found: Impact) -> None:
        """Shows other sums."""
        self.beginResetModel()
        months = tuple(month_title(month) for month, _ in found.months)
        self._columns = (*months, tr("All")) if months else ()
        self._lines = tuple(_lines(found)) if months else ()
        self.endResetModel()

    def as_text(self) -> str:
        """The table as lines with tabs between the columns."""
        head = "\t".join(("", *self._columns))
        return "\n".join([head, *("\t".join((one.title, *one.cells)) for one in self._lines)])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return _RIGHT if across else left
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._columns[section] if across else self._lines[section].title

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        cell = line.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = tr("not counted") if cell == UNKNOWN else cell
            return f"{line.title}, {self._columns[index.column()]}: {said}"
        return None


def _lines(found: Impact) -> Iterator[_Line]:
    columns = [*(sums for _, sums in found.months), found.total]
    yield _Line(tr("Clinics"), tuple(grouped(one.clinics) for one in columns))
    for measure in found.counted:
        yield _Line(measure.label, tuple(_number(one, measure.id) for one in columns))
    if found.total.recommend is not None:
        shares = tuple(_percent(one.recommend) for one in columns)
        yield _Line(tr("Friends and family score"), shares)
    if found.total.conversion is not None:
        shares = tuple(_percent(one.conversion) for one in columns)
        yield _Line(tr("Referrals taken on, of those known"), shares)


def _number(sums: Sums, measure: str) -> str:
    return grouped(sums.of(measure).number) if measure in sums.tallies else UNKNOWN


def _percent(share: int | None) -> str:
    return UNKNOWN if share is None else f"{share}%"
