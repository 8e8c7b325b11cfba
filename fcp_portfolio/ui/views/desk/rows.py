"""The list on a desk's pages: two lines and two at the right, below headings."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSignalBlocker, Qt
from PySide6.QtGui import QPainter

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.entries import IS_HEADING, ITEM, Heading, Index
from fcp_portfolio.ui.views.two_lines import TwoLineList, paint_two_lines

ASIDE = 158
_MOST = 0.42  # of a row's width that what stands at the right may take


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One row; `key` says which it is. `late` shows what stands at the right as overdue."""

    key: str
    title: str
    below: str = ""
    aside: str = ""
    aside_below: str = ""
    late: bool = False

    @property
    def spoken(self) -> str:
        """All of it in one line."""
        said = (self.title, self.below, self.aside, self.aside_below)
        return ", ".join(filter(None, said))


Item: TypeAlias = Heading | ListRow


class RowsModel(QAbstractListModel):
    """Rows and headings, shown anew as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()

    def show(self, items: Sequence[Item]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def key_at(self, index: Index) -> str:
        """Which row it is; empty for a heading."""
        item = self._items[index.row()] if index.isValid() else None
        return item.key if isinstance(item, ListRow) else ""

    def index_of(self, key: str) -> QModelIndex:
        """Where a row stands; the first one where it is not shown."""
        places = {item.key: n for n, item in enumerate(self._items) if isinstance(item, ListRow)}
        place = places.get(key, next(iter(places.values()), None))
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        match role:
            case _ if role == ITEM:
                return item
            case _ if role == IS_HEADING:
                return isinstance(item, Heading)
            case Qt.ItemDataRole.DisplayRole:
                return item.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return item.title if isinstance(item, Heading) else item.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.key_at(index):
            return Qt.ItemFlag.NoItemFlags  # the arrow keys pass over headings
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )


class RowList(TwoLineList):
    """Rows of a desk's or a group's page, by their keys."""

    def __init__(self, name: str) -> None:
        rows = RowsModel()
        super().__init__(name, rows, _paint_row)
        self.rows = rows
        rows.setParent(self)

    def current(self) -> str:
        """The key of the row that is current; empty where none is."""
        return self.rows.key_at(self.currentIndex())

    def show_rows(self, items: Sequence[Item], current: str = "") -> None:
        """Shows other rows; what was current stays so where it is still there.

        Whoever shows them looks which one is current: `chosen` does not tell.
        """
        kept = current or self.current()
        self.rows.show(items)
        with QSignalBlocker(self):
            self.setCurrentIndex(self.rows.index_of(kept))


def _paint_row(painter: QPainter, inner: QRect, row: ListRow) -> None:
    wide = min(theme.active().grown(ASIDE), round(inner.width() * _MOST))
    beside = row.aside or row.aside_below
    aside = QRect(inner.right() - wide, inner.top(), wide, inner.height())
    words = inner.adjusted(0, 0, -(wide + 16) if beside else 0, 0)
    paint_two_lines(painter, words, (row.title, row.below), "strong")
    colour = "warn" if row.late else "text"
    paint_two_lines(painter, aside, (row.aside, row.aside_below), "body", colour)
