"""The window of a filled desk."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.workspace import Workspace
from tests.desks import made_once, open_desk
from tests.ui.everyone.house import present
from tests.ui.finding import named

Press = Callable[[QWidget, str], None]


@pytest.fixture
def sent() -> Path:
    """The folder with what practitioners sent."""
    return made_once()[0]


@pytest.fixture
def window(tmp_path: Path, preferences: Preferences, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(Workspace(open_desk(tmp_path / "desk"), preferences))
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
