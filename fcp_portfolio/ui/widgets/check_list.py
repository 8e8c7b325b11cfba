"""A list to tick: one tab stop, arrows inside, Space or a click anywhere on a row ticks it."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fcp_portfolio.ui import theme

KEY, ASIDE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
CHECK = Qt.ItemDataRole.CheckStateRole
PAD, GAP = 10, 10


class CheckList(QListView):
    """`changed` tells that a person has ticked something, or taken a tick away."""

    changed = Signal()

    def __init__(self, name: str, rows: int) -> None:
        super().__init__()
        self._rows = rows
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setProperty("kind", "boxed")
        self.setItemDelegate(_CheckDelegate(self))
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(theme.active().size("row") * rows + 4)

    def show_rows(self, rows: Iterable[tuple[str, str, str]], checked: Iterable[str]) -> None:
        """Shows rows of key, text, and what stands at the right; some are ticked."""
        ticked = set(checked)
        self._model.clear()
        for key, text, aside in rows:
            item = QStandardItem(text)
            item.setData(key, KEY)
            item.setData(aside, ASIDE)
            item.setData(", ".join(filter(None, (text, aside))), Qt.ItemDataRole.AccessibleTextRole)
            item.setCheckable(True)
            item.setEditable(False)
            item.setCheckState(CHECKED if key in ticked else UNCHECKED)
            self._model.appendRow(item)
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))

    def keys(self) -> Sequence[str]:
        """Every key."""
        return [item.data(KEY) for item in self._items()]

    def checked(self) -> Sequence[str]:
        """The keys that are ticked, in the order of the list."""
        return [item.data(KEY) for item in self._items() if item.checkState() is CHECKED]

    def check_all(self, *, on: bool) -> None:
        """Ticks every row, or none."""
        for item in self._items():
            item.setCheckState(CHECKED if on else UNCHECKED)
        self.changed.emit()

    def turn(self, key: str) -> None:
        """Ticks a row, or takes its tick away."""
        for item in self._items():
            if item.data(KEY) == key:
                item.setCheckState(UNCHECKED if item.checkState() is CHECKED else CHECKED)
        self.changed.emit()

    def _items(self) -> list[QStandardItem]:
        return [self._model.item(place) for place in range(self._model.rowCount())]


class _CheckDelegate(QStyledItemDelegate):
    def __init__(self, around: CheckList) -> None:
        super().__init__(around)
        self._around = around

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Any) -> QSize:
        return QSize(0, theme.active().size("row"))

    def editorEvent(
        self, event: QEvent, _model: QAbstractItemModel, _option: Any, index: Any
    ) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if event.type() == QEvent.Type.MouseButtonRelease or (
            pressed and event.type() == QEvent.Type.KeyPress
        ):
            self._around.turn(index.data(KEY))
            return True
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        worn = theme.active()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = state & QStyle.StateFlag.State_Selected and self._around.hasFocus()
        over = state & QStyle.StateFlag.State_MouseOver
        painter.fillRect(
            box, worn.colour("selected" if current else "hover" if over else "surface")
        )
        inner = box.adjusted(PAD, 0, -PAD, 0)
        size = worn.size("mark")
        mark = QRectF(inner.left() + 0.5, box.center().y() - size / 2 + 0.5, size, size)
        _paint_box(painter, mark, on=Qt.CheckState(index.data(CHECK)) is CHECKED)
        inner.setLeft(inner.left() + size + GAP)
        _paint_words(painter, inner, index.data(), index.data(ASIDE))
        painter.restore()


def _paint_box(painter: QPainter, box: QRectF, *, on: bool) -> None:
    worn = theme.active()
    painter.setPen(QPen(worn.colour("accent" if on else "border_control"), 1))
    painter.setBrush(worn.colour("accent" if on else "surface"))
    painter.drawRoundedRect(box, 4, 4)
    if on:
        theme.icons.draw_icon(
            painter, "check", worn.colour("on_accent"), box.adjusted(2, 2, -2, -2)
        )


def _paint_words(painter: QPainter, box: QRect, text: str, aside: str) -> None:
    worn = theme.active()
    right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.setFont(worn.font("small"))
    painter.setPen(worn.colour("text_2"))
    wide = painter.fontMetrics().horizontalAdvance(aside)
    painter.drawText(box, right, aside)
    painter.setFont(worn.font("body"))
    painter.setPen(worn.colour("text"))
    room = box.adjusted(0, 0, -wide - 16, 0)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
