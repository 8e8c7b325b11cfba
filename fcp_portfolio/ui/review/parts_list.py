"""The capabilities at the left, with what is answered; the whole request below them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.review import Part, Stand, progress
from fcp_portfolio.ui.widgets import Elided, label, row, styled
from fcp_portfolio.ui.words import tr

WIDTH, _ROW = 264, 52
_PART, _STAND = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class PartsPane(QWidget):
    """How many there are and how many are answered, above the list."""

    def __init__(self, parts: Sequence[Part]) -> None:
        super().__init__()
        styled(self, "surface")
        self.list = PartsList(parts)
        self._parts = tuple(parts)
        self._many, self._done = Elided("", "strong"), label("", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Answered"))
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 14)
        head.setSpacing(8)
        words = row(self._many, self._done)
        words.setStretch(0, 1)
        head.addLayout(words)
        head.addWidget(self._bar)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.list, 1)
        hint = label(tr("N and P go to the next and the previous one."), "hint", wrap=True)
        hint.setContentsMargins(16, 8, 16, 12)
        box.addWidget(hint)

    def show_stands(self, stands: tuple[Stand, ...]) -> None:
        """Shows how each part stands now."""
        many, done, of = progress(self._parts, stands)
        self._many.setText(many)
        self._done.setText(tr("{done} answered", done=done))
        self._bar.setRange(0, max(of, 1))
        self._bar.setValue(done)
        self.list.show_stands(stands)


class PartsList(QListWidget):
    """`chosen` carries the place of a part; `typed` a letter or digit that is not the list's."""

    chosen = Signal(int)
    typed = Signal(str)

    def __init__(self, parts: Sequence[Part]) -> None:
        super().__init__()
        self.setAccessibleName(tr("What is asked"))
        self.setItemDelegate(_RowPainter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in parts:
            item = QListWidgetItem(part.label, self)
            item.setData(_PART, part)
            item.setData(_STAND, Stand("", answered=False))
        self.currentRowChanged.connect(self.chosen)

    def show_stands(self, stands: Sequence[Stand]) -> None:
        """Shows how each part stands now."""
        for place, stood in enumerate(stands):
            item = self.item(place)
            item.setData(_STAND, stood)
            told = f"{item.text()}, {stood.words}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and (event.text().isalnum() or event.key() == Qt.Key.Key_Return):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class _RowPainter(QStyledItemDelegate):
    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        return QSize(100, theme.active().grown(_ROW))

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
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), worn.colour("accent"))
        _paint_words(painter, box, index.data(_PART), index.data(_STAND), current)
        painter.setPen(worn.colour("border"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()


def _paint_words(painter: QPainter, box: QRectF, part: Part, stood: Stand, current: bool) -> None:
    worn, middle = theme.active(), Qt.AlignmentFlag.AlignVCenter
    left, right, half = worn.grown(46), 40 if stood.answered else 12, box.height() / 2
    painter.setFont(worn.font())
    painter.setPen(worn.colour("text_2"))
    code = QRectF(box.left() + 4, box.top(), left - 16, box.height())
    painter.drawText(code, middle | Qt.AlignmentFlag.AlignRight, part.code)
    words = QRectF(box.left() + left, box.top() + 5, box.width() - left - right, half - 4)
    painter.setPen(worn.colour("text"))
    _paint_line(painter, worn.font("strong" if current else "body"), part.title, words)
    painter.setPen(worn.colour("text_2"))
    words.moveTop(box.top() + half - 1)
    _paint_line(painter, worn.font("small"), stood.words, words)
    if stood.answered:
        tick = QRectF(box.right() - 30, box.center().y() - 9, 18, 18)
        theme.icons.draw_icon(painter, "check", worn.colour("ok"), tick)


def _paint_line(painter: QPainter, font: QFont, text: str, box: QRectF) -> None:
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
