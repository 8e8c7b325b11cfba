"""The fictional example with its window open, and everything that it can show."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from shutil import copy2, copytree
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from fcp_portfolio.services.entries import Query, list_entries
from fcp_portfolio.services.example import write_example
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import opened
from tests.pictured_requests import StandingClock, ask, begin_answers

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
FILE = "Rhiannon FCP.fcpfolio"
SIGNED = "Rhiannon Sampleton sign-off, answered.pdf"
REQUEST = "Rhiannon Sampleton sign-off.pdf"
SIZE = (1280, 800)
OPENS_MS, STEP_MS = 5000, 20


def build(folder: Path, secret: RawKey) -> None:
    """The example as its file, and PDFs of a request: begun, and answered."""
    clock = StandingClock(NOW)
    made = write_example(folder / FILE, secret, place=Place(folder / "made"), clock=clock)
    portfolio = made.value.portfolio
    ask(portfolio, clock, folder)
    portfolio.close()
    begin_answers(folder)


@dataclass
class House:
    """A folder of its own with the example in it; `window` is its window, opened when asked for."""

    folder: Path
    secret: RawKey
    preferences: Preferences
    shown: MainWindow | None = None
    others: list[QWidget] = field(default_factory=list)

    @property
    def window(self) -> MainWindow:
        """The main window."""
        if self.shown is None:
            portfolio = opened(self.folder / FILE, self.secret)
            self.shown = MainWindow(Workspace(portfolio, self.preferences))
            present(self.shown)
            self.settle()
        return self.shown

    def settle(self) -> None:
        """Waits until everything is read and shown."""
        if self.shown is not None:
            self.shown.workspace.settle()
        QTest.qWait(STEP_MS)

    def on(self, name: str) -> Any:
        """A page of the window, shown."""
        page = self.window.pages.on(name)
        self.settle()
        return page

    def beside(self, portfolio: Portfolio, page: str) -> MainWindow:
        """A page of another portfolio, in a window of its own that `leave` closes."""
        window = MainWindow(Workspace(portfolio, self.preferences))
        self.others.append(window)
        present(window)
        window.pages.on(page)
        window.workspace.settle()
        QTest.qWait(STEP_MS)
        return window

    def entry(self, **query: Any) -> str:
        """The first entry that a query finds."""
        return list_entries(self.window.workspace.portfolio, Query(**query))[0].id

    def opens(self, kind: type[QWidget], act: Callable[[], object]) -> QWidget:
        """What an act opens."""
        act()
        for _ in range(OPENS_MS // STEP_MS):
            self.settle()
            found = [w for w in QApplication.allWidgets() if isinstance(w, kind) and w.isVisible()]
            if found:
                return found[-1]
        message = f"no {kind.__name__} was opened"
        raise AssertionError(message)

    def leave(self) -> None:
        """Closes all but the main window."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog):
                widget.hide()
        for window in self.others:
            window.close()
            window.deleteLater()
        self.others.clear()

    def close(self) -> None:
        """Closes what is open."""
        self.leave()
        if self.shown is not None:
            self.shown.close()
            self.shown.deleteLater()


def furnish(original: Path, folder: Path, secret: RawKey) -> House:
    """A copy of what `build` made, for one test."""
    copytree(original / "made", folder / "made")  # which makes the folder
    for file in (FILE, SIGNED, REQUEST):
        copy2(original / file, folder / file)
    return House(folder, secret, Preferences(folder / "preferences.json"))


def present(window: QWidget) -> None:
    """Shows a window in front at the size that pages are designed for."""
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
