"""The toast: what was just done, with Undo. Never the only place of a message."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget
from shiboken6 import isValid

from fcp_portfolio.ui.widgets.attention import announce
from fcp_portfolio.ui.widgets.buttons import button, icon_button
from fcp_portfolio.ui.widgets.texts import label
from fcp_portfolio.ui.words import tr

STAYS_MS = 8000


class Toast(QFrame):
    """A strip for 8 seconds; stays while hovered or focused.

    It has room of its own below the page, so that it covers nothing.
    """

    def __init__(self, parent: QWidget, stays_ms: int = STAYS_MS) -> None:
        super().__init__(parent)
        self.setProperty("kind", "toast")
        self._text = label("", wrap=True)
        self._undo = button(tr("Undo"), "quiet", compact=True)
        close = icon_button("x", tr("Close this message"))
        self._call: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 6, 6)
        row.addWidget(self._text, 1000)  # as wide as its words, before anything else grows
        row.addWidget(self._undo)
        row.addWidget(close)
        row.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(stays_ms)
        self._timer.timeout.connect(self._leave)
        self._undo.clicked.connect(self._take_back)
        close.clicked.connect(self.hide)
        self.hide()

    def say(self, text: str, undo: Callable[[], None] | None = None, offer: str = "") -> None:
        """Shows a sentence; `undo` is called by the button, which is hidden without it.

        The button says `offer`, or Undo.
        """
        self._undo.setText(offer or tr("Undo"))
        self._undo.setAccessibleName(offer or tr("Undo"))
        self._text.setText(text)
        self._fit()
        self.setAccessibleName(text)
        self._call = undo
        if isinstance(owner := _owner(undo), QObject):  # an editor that is left brings nothing back
            owner.destroyed.connect(self._offer_no_more)  # a partial would keep both for ever
        self._undo.setVisible(undo is not None)
        self.show()
        self._timer.start()
        announce(self, text)

    def leave_page(self) -> None:
        """What can be undone was done on the page that is left; the menu still undoes it."""
        if self._call is not None:
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

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

    def _offer_no_more(self) -> None:
        owner = _owner(self._call)
        if isinstance(owner, QObject) and not isValid(owner):
            self._call = None
            self._undo.hide()

    def _take_back(self) -> None:
        self.hide()
        if self._call is not None:
            self._call()

    def _fit(self) -> None:
        """The buttons stand right after the words, which wrap where there is no room for them."""
        self._text.ensurePolished()
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        self._text.setMaximumWidth(words + 2)


def _owner(call: Callable[[], None] | None) -> object:
    return getattr(getattr(call, "func", call), "__self__", None)
