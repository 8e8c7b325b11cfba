"""Locks the program when nobody has touched it for a while, or at once where somebody asks.

Every window is hidden and let go of by the window system, so that neither the screen nor a screen
reader shows anything of it; the widgets stay, with whatever was typed in them. The key is forgotten
and the connections are closed; work that comes up meanwhile waits until the portfolio is open, and
timers stand still: nothing behind the lock asks the portfolio for anything.
"""

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QDateTime, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

from fcp_portfolio.ui.preferences import LOCK_AFTER, Preferences
from fcp_portfolio.ui.standstill import Standstill
from fcp_portfolio.ui.words import tr

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio
    from fcp_portfolio.ui.dialogs.locked import LockedWindow
    from fcp_portfolio.ui.main_window import MainWindow
    from fcp_portfolio.ui.worker import Job

CHECK_MS, MINUTE_MS = 2_000, 60_000
_TOUCHES = frozenset(
    {
        QEvent.Type.ShortcutOverride,  # a key that an action takes is no press for the window
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Locking(QObject):
    """`closed` where somebody closes the portfolio instead of unlocking it.

    `left` where they close the lock's own window.
    """

    closed = Signal()
    left = Signal()

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        window: "Callable[[], MainWindow | None]",
    ) -> None:
        super().__init__(app)
        self._app, self._preferences, self._window = app, preferences, window
        self.touched = _now()
        self.screen: LockedWindow | None = None
        self._hidden: list[QWidget] = []
        self._still: Standstill | None = None
        self._asked = False  # by a person or the system, and not yet done
        app.focusWindowChanged.connect(self._watch)
        app.applicationStateChanged.connect(self._follow)
        timer = QTimer(self)
        timer.timeout.connect(self.check)
        timer.start(CHECK_MS)

    @property
    def locked(self) -> bool:
        """Whether only the passphrase is asked for."""
        return self.screen is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def touch(self) -> None:
        """Counts from now on."""
        self.touched = _now()

    def check(self) -> None:
        """Locks where it is due: nobody touched it for long, by the clock, so that sleep counts."""
        minutes = self._preferences.get(LOCK_AFTER)
        rested = _now() - self.touched
        if rested < 0:  # the clock was set back
            self.touch()
        if self._asked or (minutes and rested >= minutes * MINUTE_MS):
            self.lock()

    def lock_now(self) -> None:
        """Locks, or says that it will once what is running is done."""
        self._asked = True
        self.lock()
        window = self._window()
        if window is not None and not self.locked:
            window.pages.say(tr("Locks once what is running is done."))

    def lock(self) -> None:
        """Keeps what is typed, hides everything and closes; what is running is waited for."""
        window = self._window()
        if window is None or self.locked:
            self._asked = False
        elif not window.workspace.worker.busy:
            self._asked = False
            self._app.processEvents()  # what was put off to the next turn comes before
            if self._window() is window and not self.locked:
                window.pages.keep()
                self._hide(window)

    def _hide(self, window: "MainWindow") -> None:
        from fcp_portfolio.ui.dialogs.locked import LockedWindow

        while (popup := self._app.activePopupWidget()) is not None and popup.close():
            pass
        workspace = window.workspace
        self._hidden = [one for one in self._app.topLevelWidgets() if one.isVisible()]
        self.screen = LockedWindow(workspace.portfolio)
        self.screen.unlocked.connect(self._unlocked)
        self.screen.closed.connect(self.closed)
        self.screen.left.connect(self.left)
        self.screen.show()
        self.screen.raise_()
        self.screen.activateWindow()
        for one in reversed(self._hidden):
            one.hide()
            one.destroy()  # hidden alone, it could still be read by a screen reader
        workspace.settle()  # pages that are hidden keep what was typed in them
        self._app.processEvents()  # and may put something off themselves
        if self.screen is not None:
            self._still = Standstill(window, workspace)
            seal, ready = partial(_seal, workspace.portfolio, workspace.worker.gate), self._sealed
            workspace.run(seal, then=ready, failed=ready)

    def _sealed(self, _value: object) -> None:
        """What is being read all the time stays open, behind the hidden windows."""
        if self.screen is not None:
            self.screen.begin()

    def _unlocked(self) -> None:
        window, screen = self._window(), self.screen
        self.screen = None
        self.touch()
        if window is not None:
            window.workspace.worker.gate.set()
        if self._still is not None:
            self._still.end()
        for one in filter(shiboken6.isValid, self._hidden):
            one.show()
        front = self._app.activeModalWidget() or window
        if front is not None:
            front.activateWindow()
        self._hidden = []
        if screen is not None:
            screen.done()

    def give_up(self) -> None:
        """Lets go of the lock's own window, because what it hides is not shown again."""
        screen, self.screen = self.screen, None
        self._hidden = []
        if screen is not None:
            screen.done()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _follow(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationSuspended:
            self._asked = True
            self.lock()


def _seal(portfolio: "Portfolio", gate: Event, _job: "Job") -> None:
    from fcp_portfolio.services.locking import lock

    gate.clear()
    lock(portfolio)


def _now() -> int:
    return QDateTime.currentMSecsSinceEpoch()
