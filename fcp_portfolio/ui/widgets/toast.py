"""The toast: what was just done, with Undo. Never the only place of a message."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget
from shiboken6 import isValid

from fcp_portfolio.ui.widgets.buttons import button, icon_button
from fcp_portfolio.ui.widgets.notices import announce
from fcp_portfolio.ui.widgets.texts import label
from fcp_portfolio.ui.words import tr

STAYS_MS = 8000
_MARGIN = 16


class Toast(QFrame):
    """At the lower left of its parent for 8 seconds; stays while hovered or focused."""

    def __init__(self, parent: QWidget, stays_ms: int = STAYS_MS) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("kind", "toast")
        self._text = label()
        self._undo = button(tr("Undo"), "quiet", compact=True)
        close = icon_button("x", tr("Close this message"))
        self._call: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 6, 6)
        for widget in (self._text, self._undo, close):
            row.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(stays_ms)
        self._timer.timeout.connect(self._leave)
        self._undo.clicked.connect(self._take_back)
        close.clicked.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def stand_in(self, parent: QWidget) -> None:
        """Becomes a part of another widget: of a stack, a screen reader finds only the pages."""
        self.setParent(parent)

    def say(self, text: str, undo: Callable[[], None] | None = None, offer: str = "") -> None:
        """Shows a sentence; `undo` is called by the button, which is hidden without it.

        The button says `offer`, or Undo.
        """
        self._undo.setText(offer or tr("Undo"))
        self._undo.setAccessibleName(offer or tr("Undo"))
        self._text.setText(text)
        self.setAccessibleName(text)
        self._call = undo
        owner = getattr(getattr(undo, "func", undo), "__self__", None)
        if isinstance(owner, QObject):  # an editor that is left can bring nothing back
            owner.destroyed.connect(partial(self._offer_no_more, undo))
        self._undo.setVisible(undo is not None)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._timer.start()

    def _leave(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._timer.start()
        else:
            self.hide()

    def _offer_no_more(self, undo: Callable[[], None] | None, _gone: object = None) -> None:
        if isValid(self) and self._call is undo:
            self._call = None
            self._undo.hide()

    def _take_back(self) -> None:
        self.hide()
        if self._call is not None:
            self._call()

    def _place(self) -> None:
        at = QPoint(_MARGIN, self._over.height() - self.height() - _MARGIN)
        self.move(self._over.mapTo(self.parentWidget() or self._over, at))
