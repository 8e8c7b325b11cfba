"""The list on a desk's pages: two lines and two at the right, below headings."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.entries import IS_HEADING, ITEM, Heading, Index

ROW, HEADING = 62, 29
LEFT, RIGHT, BAR, ASIDE = 24, 16, 3, 158
_MOST = 0.42  # of a row's width that what stands at the right may take
VCENTRE = Qt.AlignmentFlag.AlignVCenter


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


class RowList(QListView):
    """One tab stop, arrows inside.

    `chosen` tells that another row became current, `picked` that one was clicked, `opened` that
    Enter was pressed or one was clicked twice.
    """

    chosen = Signal()
    opened = Signal()
    picked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows = RowsModel(self)
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(_RowDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(self.rows)
        self.activated.connect(lambda _index: self.opened.emit())
        self.clicked.connect(self._pick)

    def current(self) -> str:
        """The key of the row that is current; empty where none is."""
        return self.rows.key_at(self.currentIndex())

    def show_rows(self, items: Sequence[Item], current: str = "") -> None:
        """Shows other rows; what was current stays so where it is still there."""
        kept = current or self.current()
        self.rows.show(items)
        self.setCurrentIndex(self.rows.index_of(kept))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit()

    def _pick(self, index: Index) -> None:
        if not index.data(IS_HEADING):
            self.picked.emit()


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.active().grown(HEADING if index.data(IS_HEADING) else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM)
        box: QRect = option.rect
        painter.save()
        if isinstance(item, Heading):
            painter.fillRect(box, theme.active().colour("sunken"))
            _write(painter, box.adjusted(LEFT, 0, -RIGHT, 0), item.title, ("label", "text"))
        else:
            _paint_ground(painter, box, option.state)
            _paint_row(painter, box, item)
        painter.restore()


def _paint_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    look = theme.active()
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    over = bool(state & QStyle.StateFlag.State_MouseOver)
    role = ("selected_hover" if over else "selected") if chosen else "hover" if over else "surface"
    painter.fillRect(box, look.colour(role))
    below = QRect(box.left() + LEFT - 8, box.bottom(), box.width(), 1)
    painter.fillRect(below, look.colour("border"))
    if chosen:
        painter.fillRect(QRect(box.left(), box.top(), BAR, box.height()), look.colour("accent"))


def _paint_row(painter: QPainter, box: QRect, row: ListRow) -> None:
    inner = box.adjusted(LEFT, 8, -RIGHT, -9)
    wide = min(theme.active().grown(ASIDE), round(inner.width() * _MOST))
    beside = row.aside or row.aside_below
    aside = QRect(inner.right() - wide, inner.top(), wide, inner.height())
    words = inner.adjusted(0, 0, -(wide + 16) if beside else 0, 0)
    _two_lines(painter, words, (row.title, row.below), ("strong", "text"))
    _two_lines(
        painter, aside, (row.aside, row.aside_below), ("body", "warn" if row.late else "text")
    )


def _two_lines(
    painter: QPainter, box: QRect, lines: tuple[str, str], roles: tuple[str, str]
) -> None:
    upper, lower = QRect(box), QRect(box)
    upper.setBottom(box.center().y())
    lower.setTop(box.center().y() + 1)
    _write(painter, upper, lines[0], roles)
    _write(painter, lower, lines[1], ("small", "text_2"))


def _write(painter: QPainter, box: QRect, text: str, roles: tuple[str, str]) -> None:
    """One line, elided; `roles` are those of the font and of the colour."""
    look = theme.active()
    painter.setFont(look.font(roles[0]))
    painter.setPen(look.colour(roles[1]))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, VCENTRE, shown)
