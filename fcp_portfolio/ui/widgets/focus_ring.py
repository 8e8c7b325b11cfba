"""The focus ring: one overlay around whatever has the keyboard focus."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from fcp_portfolio.ui import theme

_OWN_MARK = (
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QMenu,
    QMenuBar,
    QScrollArea,
)
_REACH = 4
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show)


class FocusRing(QWidget):
    """Two pixels, two pixels outside the control; shown for the keyboard, not for the mouse.

    Text fields and item views mark the focus themselves. The ring also scrolls its target into
    view.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._target:
            if event.type() == QEvent.Type.MouseButtonPress:
                self.hide()
            elif event.type() in _FOLLOWED:
                self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.colour("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002
        if self._target is not None:
            self._target.removeEventFilter(self)
            self._target.destroyed.disconnect(self._forget)
        self._target = None
        self.hide()
        self.setParent(None)
        if new is None or isinstance(new, _OWN_MARK):
            _scroll_to(new)
            return
        self._target = new
        new.installEventFilter(self)
        new.destroyed.connect(self._forget)
        _scroll_to(new)
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._place()

    def _forget(self) -> None:
        self._target = None
        self.setParent(None)

    def _place(self) -> None:
        target = self._target
        if target is None or not target.isVisible():
            self.hide()
            return
        window = target.window()
        self.setParent(window)
        corner = target.mapTo(window, QPoint(0, 0))
        around = QRect(corner, target.size()).adjusted(-_REACH, -_REACH, _REACH, _REACH)
        self.setGeometry(around.intersected(window.rect()))
        self.show()
        self.raise_()


def _scroll_to(target: QWidget | None) -> None:
    above = target.parentWidget() if target else None
    while above is not None:
        if isinstance(above, QScrollArea) and target is not None:
            above.ensureWidgetVisible(target, 16, 16)
            return
        above = above.parentWidget()
