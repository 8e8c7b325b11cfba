"""A monkey at the keyboard and the mouse: seeded, so that what it found can be found again."""

import random
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from fcp_portfolio.ui.application import Session
from tests.ui.dropping import drop

CHORDS = (
    *("Tab", "Shift+Tab", "Return", "Escape", "Space", "Down", "Up", "Left", "Right", "Home"),
    *("End", "PgDown", "PgUp", "Delete", "Backspace", "F1", "F3", "F6", "Shift+F6", "Ctrl+A"),
    *("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+N", "Ctrl+L", "Ctrl+K", "Ctrl+F", "Ctrl+Z"),
    *(f"Ctrl+{page}" for page in range(1, 7)),
    *("Ctrl+Shift+Z", "Ctrl+E", "Ctrl+,", "Ctrl+Return", "Ctrl+S", "Ctrl++", "Ctrl+-"),
    *("Alt+R", "Alt+L", "Shift+Down"),
    *"1234elrcnp",
)
TEXTS = (
    *("knee", "-7", "14/11", "99/99/99", "5", "Dr ", "a" * 300, "ŵŷ µ ≥ ✓", "😀 שלום", "\t"),
    "\N{RIGHT-TO-LEFT OVERRIDE}drow",
)
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
WAITS = 100
NOT_PRESSED = ("quit", "close", "new", "open", "recent")
DIALOG_MS, STILL = 40, 5


class Monkey:
    """`left` says for how many seconds it goes on; `done` counts what it did, by kind."""

    def __init__(self, session: Session, files: list[Path], seed: int) -> None:
        self.session, self.files = session, files
        self.choose = random.Random(seed)
        self.done: dict[str, int] = {}
        self._doors = Doors()
        self._acts: dict[str, tuple[int, Callable[[], None]]] = {
            "key": (10, self._key),
            "click": (10, self._click),
            "text": (3, self._text),
            "button": (6, self._button),
            "resize": (1, self._resize),
            "drop": (1, self._drop),
            "wait": (2, self._wait),
        }

    def play(self, seconds: float) -> None:
        """Goes on for so long."""
        window = self.session.window
        assert window is not None
        for name in NOT_PRESSED:
            window.actions_by_id[name].setEnabled(False)
        names, weights = list(self._acts), [weight for weight, _ in self._acts.values()]
        latest = time.monotonic() + seconds
        while time.monotonic() < latest:
            (name,) = self.choose.choices(names, weights)
            self._acts[name][1]()
            self.done[name] = self.done.get(name, 0) + 1
            self._doors.acts += 1
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._doors.close()

    def _target(self) -> QWidget:
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        for _ in range(WAITS):  # between a portfolio that is closed and the window of another
            shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
            if popup or shown:
                return popup or self.choose.choice(shown)
            QTest.qWait(50)
        raise AssertionError("The program is left without a window.")

    def _parts(self, kind: type[QWidget] = QWidget) -> list[QWidget]:
        """Those that are seen. Python may still know a widget that Qt has let go of."""
        found = self._target().findChildren(kind)
        return [one for one in found if isValid(one) and one.isVisible()]

    def _key(self) -> None:
        pressed = QKeySequence(self.choose.choice(CHORDS))[0]
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self._target()
        QTest.keyClick(target, pressed.key(), pressed.keyboardModifiers())

    def _click(self) -> None:
        parts = self._parts()
        if parts:
            part = self.choose.choice(parts)
            place = QPoint(
                self.choose.randrange(max(part.width(), 1)),
                self.choose.randrange(max(part.height(), 1)),
            )
            button = self.choose.choice(
                (Qt.MouseButton.LeftButton,) * 5 + (Qt.MouseButton.RightButton,)
            )
            QTest.mouseClick(part, button, Qt.KeyboardModifier.NoModifier, place)

    def _button(self) -> None:
        buttons = [one for one in self._parts(QAbstractButton) if one.isEnabled()]
        if buttons:
            pressed = self.choose.choice(buttons)
            assert isinstance(pressed, QAbstractButton)
            pressed.click()

    def _text(self) -> None:
        """By the clipboard: the tester's keyboard knows ASCII alone."""
        QGuiApplication.clipboard().setText(self.choose.choice(TEXTS))
        target = QApplication.focusWidget()
        if target is not None:
            QTest.keyClick(target, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def _resize(self) -> None:
        if self.session.window is not None:
            self.session.window.resize(
                self.choose.randint(900, 2200), self.choose.randint(560, 1400)
            )

    def _drop(self) -> None:
        if self.session.window is not None and QApplication.activeModalWidget() is None:
            drop(self.session.window, self.choose.choice(self.files))

    def _wait(self) -> None:
        QTest.qWait(self.choose.randint(1, 120))


class Doors(QObject):
    """Closes what would stop a monkey: the dialogs of the toolkit; opens no other program."""

    def __init__(self) -> None:
        super().__init__()
        self.acts = self._seen = self._still = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(DIALOG_MS)
        for scheme in ("file", "https", "mailto"):
            QDesktopServices.setUrlHandler(scheme, self, "stay")

    @Slot(QUrl)
    def stay(self, _url: QUrl) -> None:
        """Nothing outside is opened."""

    def close(self) -> None:
        """Lets go, and closes every dialog that is left."""
        for scheme in ("file", "https", "mailto"):
            QDesktopServices.unsetUrlHandler(scheme)
        while QApplication.activePopupWidget() or QApplication.activeModalWidget():
            (QApplication.activePopupWidget() or QApplication.activeModalWidget()).close()
            QTest.qWait(10)
        self._timer.stop()

    def _look(self) -> None:
        """What opened inside an act is played with after the act; what holds the act is closed."""
        dialog = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        toolkit = dialog is not None and type(dialog).__module__.startswith("PySide6")
        if isinstance(dialog, QFileDialog) or (dialog is not None and self._stands()):
            dialog.close()
        elif isinstance(dialog, QDialog) and toolkit:
            dialog.reject()

    def _stands(self) -> bool:
        """Whether nothing was done since it was looked five times ago."""
        self._still = self._still + 1 if self.acts == self._seen else 0
        self._seen = self.acts
        return self._still > STILL
