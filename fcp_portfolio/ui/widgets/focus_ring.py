"""The focus ring: one overlay around whatever has the keyboard focus."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.attention import scroll_to

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

    Text fields and item views mark the focus themselves. A window that opens or comes back shows
    no ring until the focus moves, unless it had one. What the keyboard reaches is scrolled into
    view.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._target: QWidget | None = None
        self._left: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._target and event.type() == QEvent.Type.MouseButtonPress:
            self.hide()
        elif event.type() in _FOLLOWED and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.colour("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        opened = _is_opening(old, new) and new is not self._left
        self._left = self._target if new is None and self.isVisible() else None
        self._let_go()
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if not by_mouse:  # what is pressed must still lie there when the button is let go
            scroll_to(new)
        if new is None or isinstance(new, _OWN_MARK):
            return
        self._target = new
        self._watched = [new, *_above(new)]
        for widget in self._watched:
            widget.installEventFilter(self)
        new.destroyed.connect(self._forget)
        if not by_mouse and not opened:
            self._place()

    def _let_go(self) -> None:
        if self._target is not None:
            self._target.destroyed.disconnect(self._forget)
        self._forget()

    def _forget(self) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._target, self._watched = None, []
        self.hide()
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


def _is_opening(old: QWidget | None, new: QWidget | None) -> bool:
    if old is None or new is None:
        return True
    return old.window() is not new.window() and not isinstance(new.window(), QDialog)


def _above(widget: QWidget) -> list[QWidget]:
    found = []
    above = widget.parentWidget()
    while above is not None:
        found.append(above)
        above = above.parentWidget()
    return found
