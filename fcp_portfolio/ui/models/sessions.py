"""Supervision as a table: what, with whom, how long, when."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from fcp_portfolio.domain.form import Form
from fcp_portfolio.services.entries import Row
from fcp_portfolio.ui.models.entries import ITEM, NO_TITLE, Index, Line
from fcp_portfolio.ui.words import Phrase, spoken, tr

COLUMNS = (Phrase("Session"), Phrase("With"), Phrase("Minutes"), Phrase("Date"))
WHAT, WHO, MINUTES, WHEN = range(len(COLUMNS))


class SessionsModel(QAbstractTableModel):
    """The rows that `supervision` gives, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def show(self, rows: Sequence[Row], forms: Mapping[str, Form]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._lines = tuple(
            Line(row, forms[row.form].title, forms[row.form].icon, unsaved=False)
            for row in rows
            if row.form in forms
        )
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """The entry of a row."""
        return self._lines[index.row()].row if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == MINUTES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return tr(COLUMNS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ITEM:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return cells(line)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == MINUTES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cells(line)[index.column()] if index.column() else sentence(line)
        return None


def cells(line: Line) -> tuple[str, str, str, str]:
    """The texts of one row."""
    row = line.row
    minutes = str(row.minutes) if row.minutes else "–"  # noqa: RUF001  no minutes
    when = spoken(row.occurred) if row.occurred else tr("No date yet")
    return (row.title or tr(NO_TITLE), row.person, minutes, when)


def sentence(line: Line) -> str:
    """One row as a screen reader says it."""
    row = line.row
    parts = (
        row.title or tr(NO_TITLE),
        line.form,
        "draft" if row.draft else "",
        tr("with {person}", person=row.person) if row.person else "",
        tr("{n} (minute|minutes)", None, row.minutes) if row.minutes else "",
        spoken(row.occurred) if row.occurred else tr("no date yet"),
    )
    return ", ".join(filter(None, parts))
