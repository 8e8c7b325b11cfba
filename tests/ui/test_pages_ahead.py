"""Pages made ahead, in steps: each is there before it is asked for, and shows what it should."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui.idle import IdleSteps
from fcp_portfolio.ui.kinds.portfolio import PAGES
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.views.home import HomePage
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.conftest import Log
from tests.ui.evidence_pages import shown

POPUP = pytest.mark.qt_log_ignore("This plugin does not support")


def test_steps_are_taken_one_by_one_and_wait_while_something_is_done(qtbot: QtBot) -> None:
    taken: list[int] = []
    busy = [True]

    def steps() -> Iterator[None]:
        for number in range(3):
            taken.append(number)
            yield

    root = QWidget()
    qtbot.addWidget(root)
    made = IdleSteps(root, steps(), lambda: busy[0], rest_ms=0)
    qtbot.wait(20)
    assert taken == []

    busy[0] = False
    qtbot.waitUntil(lambda: not made.isActive())

    assert taken == [0, 1, 2]


@POPUP
def test_every_page_is_made_and_the_one_that_is_shown_stays(
    qtbot: QtBot, workspace: Workspace, log: Log
) -> None:
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    window.show()
    window.pages.make_ahead(rest_ms=0)
    ahead = window.pages.findChild(IdleSteps)
    assert ahead is not None

    log("Knee in clinic")  # while they are made
    qtbot.waitUntil(lambda: not ahead.isActive(), timeout=60_000)

    assert window.pages.count() == len(PAGES)
    assert isinstance(window.pages.currentWidget(), HomePage)
    page = window.pages.on("evidence")
    page.pane.reload()
    workspace.settle()
    assert shown(page)[-1] == "Knee in clinic"


@POPUP
def test_nothing_is_made_ahead_once_the_window_is_left(qtbot: QtBot, workspace: Workspace) -> None:
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    window.pages.make_ahead(rest_ms=0)
    ahead = window.pages.findChild(IdleSteps)

    window.pages.finish()

    assert ahead is not None
    assert not ahead.isActive()
    assert window.pages.count() == 1


@POPUP
def test_page_is_laid_out_by_the_time_it_is_first_painted(
    qtbot: QtBot, workspace: Workspace, log: Log
) -> None:
    log("Knee in clinic")
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    window.resize(1280, 640)
    window.show()
    window.pages.show_page("capabilities")  # and nothing waits for a turn of the event loop
    area = window.pages.page("capabilities").detail.findChild(QScrollArea)
    whole, seen = area.widget(), area.viewport()
    assert whole.height() == whole.heightForWidth(seen.width()) > seen.height()
