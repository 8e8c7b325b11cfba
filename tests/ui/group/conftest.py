"""The window of a filled group."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.workspace import Workspace
from tests.groups import open_group
from tests.ui.everyone.house import present
from tests.ui.finding import named

Press = Callable[[QWidget, str], None]
SPOKEN = 11  # AccessibleTextRole


@pytest.fixture
def window(tmp_path: Path, preferences: Preferences, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(Workspace(open_group(tmp_path / "group"), preferences))
    qtbot.addWidget(made)
    present(made)
    made.workspace.settle()
    yield made
    made.close()


@pytest.fixture
def press(window: MainWindow, qtbot: QtBot) -> Press:
    """Presses a button by its name, and waits for what it does."""

    def work(root: QWidget, name: str) -> None:
        named(root, name, QPushButton).click()
        window.workspace.settle()
        qtbot.wait(10)

    return work


def listed(window: MainWindow, name: str) -> list[str]:
    """What a screen reader says of the rows, headings with them."""
    rows = named(window, name, QListView).model()
    return [str(rows.index(place, 0).data(SPOKEN)) for place in range(rows.rowCount())]


def choose(window: MainWindow, name: str, begins: str) -> None:
    """Makes the row current that begins so."""
    view = named(window, name, QListView)
    place = next(n for n, said in enumerate(listed(window, name)) if said.startswith(begins))
    view.setCurrentIndex(view.model().index(place, 0))
    window.workspace.settle()


def dialog(window: MainWindow) -> QDialog:
    """The one dialog that is open."""
    window.workspace.settle()
    tops = QApplication.topLevelWidgets()
    (found,) = (one for one in tops if isinstance(one, QDialog) and one.isVisible())
    return found
