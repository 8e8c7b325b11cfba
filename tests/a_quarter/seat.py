"""Somebody at their computer: one file open in its window, used by accessible names alone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.services.portfolio import open_portfolio
from fcp_portfolio.storage.key import Passphrase
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.review.window import ReviewWindow
from fcp_portfolio.ui.workspace import Workspace
from tests.a_quarter.cast import World
from tests.features.reader import called, everything
from tests.ui.dropping import drop
from tests.ui.everyone.house import present
from tests.ui.finding import named

PASSPHRASE = Passphrase("four unrelated words here")
APPEARS_MS, STEP_MS = 5000, 20
ROUNDS = 2  # what is done on the worker may ask for more there
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Seat:
    """Does what a person does in a window, or in the dialog before it."""

    def __init__(self, window: QWidget, settle: Callable[[], None]) -> None:
        self.window, self._settle = window, settle
        self.given: tuple[Path, ...] = ()  # requests that were dropped here, to be answered

    @property
    def front(self) -> QWidget:
        return QApplication.activeModalWidget() or self.window

    def settle(self) -> None:
        """Waits until what was begun is done and shown."""
        for _ in range(ROUNDS):
            self._settle()
            QApplication.processEvents()

    def control(self, name: str) -> QWidget:
        """The one control of this name that can be used."""
        found: list[QWidget] = []
        for _ in range(APPEARS_MS // STEP_MS):
            found = [one for one in called(self.front, name) if one.isEnabled()]
            if len(found) == 1:
                return found[0]
            self.settle()
            QTest.qWait(STEP_MS)
        names = sorted(filter(None, (one.accessibleName() for one in _controls(self.front))))
        message = f"{len(found)} called “{name}” among {names}"
        raise AssertionError(message)

    def go(self, page: str) -> None:
        """Shows a page by its name at the left."""
        (row,) = called(named(self.window, "Pages", QWidget), page)
        self._push(row)

    def press(self, *names: str) -> None:
        """Presses buttons, one after the other."""
        for name in names:
            self._push(self.control(name))

    def type(self, name: str, text: str) -> None:
        """Types in place of what stands in a field."""
        made = self.control(name)
        made.setFocus()
        line = made.lineEdit() if isinstance(made, QComboBox) else made
        assert isinstance(line, QLineEdit | QPlainTextEdit)
        line.selectAll()
        QTest.keyClicks(line, text)

    def choose(self, name: str, begins: str) -> None:
        """Goes down a box to the first line that begins so."""
        box = named(self.front, name, QComboBox)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(box.count()):
            if not box.currentText().startswith(begins):
                QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentText().startswith(begins), box.currentText()
        self.settle()

    def row(self, name: str, begins: str) -> None:
        """Makes the row of a list current that is read out so from its beginning."""
        rows = named(self.front, name, QListView)
        model = rows.model()
        told = [str(model.index(at, 0).data(SPOKEN)) for at in range(model.rowCount())]
        places = [place for place, said in enumerate(told) if said.startswith(begins)]
        assert places, told
        rows.setFocus()
        rows.setCurrentIndex(model.index(places[0], 0))
        self.settle()

    def tick(self, name: str, *begin: str) -> None:
        """Ticks rows of a list, or takes their ticks away."""
        for begins in begin:
            self.row(name, begins)
            self.keys("Space")

    def keys(self, *chords: str) -> None:
        """Presses keys, such as "Ctrl+N", where the focus is."""
        for chord in chords:
            pressed = QKeySequence(chord)[0]
            target = QApplication.focusWidget() or self.front
            QTest.keyClick(target, pressed.key(), pressed.keyboardModifiers())
            self.settle()

    def spell(self, text: str) -> None:
        """Types where the focus is."""
        QTest.keyClicks(QApplication.focusWidget() or self.front, text)
        self.settle()

    def drop(self, *files: Path) -> None:
        """Drops files on the window."""
        assert drop(self.window, *files)
        self.settle()

    def reads(self, begins: str) -> None:
        """Whatever is read out begins so somewhere in the window."""
        said: list[str] = []
        for _ in range(APPEARS_MS // STEP_MS):
            said = [one.text(QAccessible.Text.Name) for one in everything(self.front)]
            if any(one.startswith(begins) for one in said):
                return
            self.settle()
            QTest.qWait(STEP_MS)
        message = f"“{begins}” is not among {sorted(filter(None, said))}"
        raise AssertionError(message)

    def _push(self, button: QWidget) -> None:
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        self.settle()


@contextmanager
def seated(world: World, name: str, kind: FileKind) -> Iterator[Seat]:
    """Opens a file of somebody's in its window, and closes it at the end."""
    home = world.home(name)
    portfolio = open_portfolio(
        world.file(name, kind), PASSPHRASE, place=world.place(name), clock=world.calendar
    )
    preferences = Preferences(home / "preferences.json")
    window = MainWindow(Workspace(portfolio, preferences))
    seat = Seat(window, window.workspace.settle)
    window.request.connect(lambda files: setattr(seat, "given", files))
    present(window)
    seat.settle()
    yield seat
    seat.settle()
    _leave(window)


@contextmanager
def reviewing(world: World, name: str, *files: Path) -> Iterator[Seat]:
    """Opens requests of somebody else in the Review window, on somebody's computer."""
    window = ReviewWindow(files, Preferences(world.home(name) / "preferences.json"))
    present(window)
    seat = Seat(window, window.settle)
    seat.settle()
    yield seat
    _leave(window)


@contextmanager
def choosing(file: Path) -> Iterator[None]:
    """The system's own dialog answers with this file."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
        yield


def _leave(window: QWidget) -> None:
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _controls(root: QWidget) -> list[QWidget]:
    return [one for one in root.findChildren(QWidget) if one.isVisible()]
