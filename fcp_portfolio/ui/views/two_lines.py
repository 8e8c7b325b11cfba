"""Lists of two lines a row, what stands at the right beside them, below headings."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.entries import IS_HEADING, ITEM, Heading, Index

ROW, HEADING = 62, 29
LEFT, RIGHT, BAR = 24, 16, 3
VCENTRE = Qt.AlignmentFlag.AlignVCenter

PaintRow = Callable[[QPainter, QRect, Any], None]
"""Paints an item of the model into the room between the margins."""


class TwoLineList(QListView):
    """One tab stop, arrows inside.

    `chosen` tells that another row became current, `picked` that one was clicked, `opened` that
    Enter was pressed or one was clicked twice.
    """

    chosen = Signal()
    opened = Signal()
    picked = Signal()

    def __init__(self, name: str, model: QAbstractItemModel, paint_row: PaintRow) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(_Delegate(self, paint_row))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        self.activated.connect(lambda _index: self.opened.emit())
        self.clicked.connect(self._pick)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit()

    def _pick(self, index: Index) -> None:
        if not index.data(IS_HEADING):
            self.picked.emit()


class _Delegate(QStyledItemDelegate):
    def __init__(self, parent: QObject, paint_row: PaintRow) -> None:
        super().__init__(parent)
        self._paint_row = paint_row

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
            self._paint_row(painter, box.adjusted(LEFT, 8, -RIGHT, -9), item)
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


def paint_two_lines(
    painter: QPainter, box: QRect, lines: tuple[str, str], role: str, colour: str = "text"
) -> None:
    """Two lines, elided; `role` and `colour` are those of the upper one."""
    upper, lower = QRect(box), QRect(box)
    upper.setBottom(box.center().y())
    lower.setTop(box.center().y() + 1)
    _write(painter, upper, lines[0], (role, colour))
    _write(painter, lower, lines[1], ("small", "text_2"))


def _write(painter: QPainter, box: QRect, text: str, roles: tuple[str, str]) -> None:
    """One line, elided; `roles` are those of the font and of the colour."""
    look = theme.active()
    painter.setFont(look.font(roles[0]))
    painter.setPen(look.colour(roles[1]))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, VCENTRE, shown)
