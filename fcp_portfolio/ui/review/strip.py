"""The strip of requests: whose each is and how far it has come; one press signs all that can be."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.stack import Stand
from fcp_portfolio.ui.widgets import button, forbid, line, styled
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import Phrase, tr

_TALL, _WIDE, _MOST = 54, 168, 300
_STAND = Qt.ItemDataRole.UserRole
NONE_READY = Phrase("No request is ready to be signed yet.")


class Strip(QWidget):
    """`chosen` carries the place of a request; `sign_all` asks for the dialog.

    `typed` carries a letter or digit, which is for the request that is shown.
    """

    chosen = Signal(int)
    typed = Signal(str)
    sign_all = Signal()

    def __init__(self) -> None:
        super().__init__()
        styled(self, "surface")
        self.list = _Requests()
        self.sign = button(tr("Sign all that are ready…"))
        self.sign.clicked.connect(self.sign_all)
        self.list.currentRowChanged.connect(self.chosen)
        self.list.typed.connect(self.typed)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 16, 0)
        across.setSpacing(16)
        across.addWidget(self.list, 1)
        across.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(across)
        box.addWidget(line())

    def show_stands(self, stands: Sequence[Stand], ready: int) -> None:
        """Shows how each request stands now, and how many could be signed together."""
        self.list.show_stands(stands)
        words = tr("Sign {n} (that is|that are) ready…", None, ready) if ready else tr("Sign all…")
        self.sign.setText(words)
        forbid(self.sign, "" if ready else tr(NONE_READY))

    def show_current(self, place: int) -> None:
        """Marks the request that is shown."""
        self.list.setCurrentRow(place)
        self.list.scrollToItem(self.list.item(place))


class _Requests(QListWidget):
    """From left to right, as tall as one of them."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Requests"))
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setItemDelegate(_Painter(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.text().isalnum():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def show_stands(self, stands: Sequence[Stand]) -> None:
        while self.count() < len(stands):
            self.addItem(QListWidgetItem())
        for place, stand in enumerate(stands):
            item = self.item(place)
            item.setData(_STAND, stand)
            item.setText(stand.spoken)
            item.setToolTip(tip(stand.spoken))
        bar = self.horizontalScrollBar()
        room = bar.sizeHint().height() if bar.maximum() else 0
        self.setFixedHeight(theme.active().grown(_TALL) + room)


class _Painter(QStyledItemDelegate):
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        worn, stand = theme.active(), index.data(_STAND)
        whose = QFontMetrics(worn.font("strong")).horizontalAdvance(stand.whose)
        below = QFontMetrics(worn.font("small")).horizontalAdvance(_below(stand))
        wide = max(whose + worn.grown(28), below) + 36
        return QSize(
            min(max(wide, worn.grown(_WIDE)), worn.grown(_MOST)), option.rect.height() or _tall()
        )

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        worn, box = theme.active(), QRectF(option.rect)
        state = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if current or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, worn.colour("selected" if current else "hover"))
        if current:
            under = QRectF(box.left(), box.bottom() - 2, box.width(), 3)
            painter.fillRect(under, worn.colour("accent"))
        _paint_words(painter, box, index.data(_STAND), current)
        painter.setPen(worn.colour("border"))
        painter.drawLine(box.topRight(), box.bottomRight())
        painter.restore()


def _tall() -> int:
    return theme.active().grown(_TALL)


def _below(stand: Stand) -> str:
    return f"{stand.what} \u00b7 {tr(stand.stage.words)}"


def _paint_words(painter: QPainter, box: QRectF, stand: Stand, current: bool) -> None:
    worn, half = theme.active(), box.height() / 2
    size = worn.grown(18)
    icon = QRectF(box.left() + 16, box.top() + 6 + (half - 6 - size) / 2, size, size)
    theme.icons.draw_icon(painter, stand.stage.icon, worn.colour(stand.stage.colour), icon)
    left = icon.right() + 8
    top = QRectF(left, box.top() + 6, box.right() - 12 - left, half - 6)
    low = QRectF(box.left() + 16, box.top() + half, box.width() - 28, half - 6)
    for font, colour, text, where in (
        ("strong" if current else "body", "text", stand.whose, top),
        ("small", "text_2", _below(stand), low),
    ):
        painter.setFont(worn.font(font))
        painter.setPen(worn.colour(colour))
        shown = QFontMetrics(worn.font(font)).elidedText(
            text, Qt.TextElideMode.ElideRight, int(where.width())
        )
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)
