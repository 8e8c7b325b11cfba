"""A list whose rows stand below headings, shown anew as a whole."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from fcp_portfolio.ui.models.entries import IS_HEADING, ITEM, Heading, Index


class HeadedModel(QAbstractListModel):
    """Headings and rows of one kind, of which a subclass says key, title and spoken words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Any, ...] = ()

    def key_of(self, row: Any) -> str:
        """Which row it is."""
        raise NotImplementedError

    def title_of(self, row: Any) -> str:
        """What is shown of it first."""
        raise NotImplementedError

    def spoken_of(self, row: Any) -> str:
        """All of it in one line."""
        raise NotImplementedError

    def show_items(self, items: Sequence[Any]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def row_at(self, index: Index) -> Any:
        """What stands there; None for a heading."""
        item = self._items[index.row()] if index.isValid() else None
        return None if isinstance(item, Heading) else item

    def index_of(self, key: str) -> QModelIndex:
        """Where a row stands; the first one where it is not shown."""
        rows = ((n, one) for n, one in enumerate(self._items) if not isinstance(one, Heading))
        places = {self.key_of(one): n for n, one in rows}
        place = places.get(key, next(iter(places.values()), None))
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        heading = isinstance(item, Heading)
        match role:
            case _ if role == ITEM:
                return item
            case _ if role == IS_HEADING:
                return heading
            case Qt.ItemDataRole.DisplayRole:
                return item.title if heading else self.title_of(item)
            case Qt.ItemDataRole.AccessibleTextRole:
                return item.title if heading else self.spoken_of(item)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row_at(index) is None:
            return Qt.ItemFlag.NoItemFlags  # the arrow keys pass over headings
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )
