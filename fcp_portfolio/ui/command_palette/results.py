"""What the palette has found, as values under their headings, and as a Qt model."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from fcp_portfolio.domain.coverage import Status
from fcp_portfolio.ui.models.entries import MARKS

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ITEM = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a group; `shown` says how much of it is shown where that is not all."""

    title: str
    shown: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One thing found. `hit` is an excerpt with the words found marked, `where` says of what."""

    group: str
    title: str
    icon: str
    choose: Callable[[], None]
    hit: str = ""
    where: str = ""
    aside: str = ""
    status: Status | None = None

    @property
    def spoken(self) -> str:
        """All of it in one line, as a screen reader says it."""
        parts = (self.title, self.hit.translate(MARKS), self.where, self.aside, self.group)
        return ", ".join(filter(None, parts))


Item: TypeAlias = Heading | Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The groups one below the other, and how many things were found, shown or not."""

    items: tuple[Item, ...]
    number: int


class ResultsModel(QAbstractListModel):
    """Headings and results; only results can be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._items: Sequence[Item] = ()
        self._places: Sequence[int] = ()

    def show(self, items: Sequence[Item]) -> None:
        """Shows other results."""
        self.beginResetModel()
        self._items = items
        self._places = [at for at, item in enumerate(items) if isinstance(item, Result)]
        self.endResetModel()

    def stepped(self, index: Index, step: int) -> QModelIndex:
        """The result so many further down (or up), round the ends; the first one from nowhere."""
        if not self._places:
            return QModelIndex()
        here = self._places.index(index.row()) + step if index.isValid() else 0
        return self.index(self._places[here % len(self._places)])

    def item(self, index: Index) -> Item:
        """What stands at an index."""
        return self._items[index.row()]

    def through(self, most: int) -> range:
        """The rows from the top that show so many results, their headings with them."""
        ends = self._places[most - 1] + 1 if len(self._places) > most else len(self._items)
        return range(ends)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item.spoken if isinstance(item, Result) else item.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._items[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
