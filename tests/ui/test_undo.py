"""What was done is said below the page, with Undo; what can never be undone stops it by name."""

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate, ratings
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief
from tests.ui.finding import named, showing
from tests.ui.test_main_window import leave_quietly


@pytest.fixture
def window(portfolio: Portfolio, workspace: Workspace, qtbot: QtBot) -> MainWindow:
    log_entry(portfolio, debrief("Shoulder"), draft=True)
    made = MainWindow(workspace)
    qtbot.addWidget(made, before_close_func=leave_quietly)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_toast_undoes_what_was_done(window: MainWindow, workspace: Workspace) -> None:
    workspace.do(lambda p: rate(p, "4", "capable"))
    workspace.settle()
    assert window.pages.toast.isVisible()
    named(window.pages.toast, "Undo", QPushButton).click()
    workspace.settle()
    assert ratings(workspace.portfolio) == ()


def test_undo_and_redo_are_actions(window: MainWindow, workspace: Workspace) -> None:
    workspace.do(lambda p: rate(p, "4", "capable"))
    workspace.settle()
    undo, redo = window.actions_by_id["undo"], window.actions_by_id["redo"]
    (menu,) = (one for one in undo.associatedObjects() if isinstance(one, QMenu))
    menu.aboutToShow.emit()
    assert undo.text().startswith("Undo: Rated 4")
    undo.trigger()
    workspace.settle()
    assert ratings(workspace.portfolio) == ()
    menu.aboutToShow.emit()
    assert undo.text() == "Undo: Logged “Shoulder”"
    assert redo.text().startswith("Redo: Rated 4")
    named(window.pages.toast, "Redo", QPushButton).click()
    workspace.settle()
    assert len(ratings(workspace.portfolio)) == 1
    window.actions_by_id["undo"].trigger()
    workspace.settle()
    window.actions_by_id["redo"].trigger()
    workspace.settle()
    assert len(ratings(workspace.portfolio)) == 1


def test_what_was_done_covers_nothing_of_the_page(window: MainWindow) -> None:
    high = window.pages.height()
    window.pages.say("Logged “Knee”.", lambda: None)
    QApplication.processEvents()
    toast = window.pages.toast
    assert window.pages.height() == high - toast.height()
    assert not window.pages.geometry().intersects(toast.geometry())
    assert toast.geometry().bottom() < window.status.y()
    assert (
        window.pages.mapTo(window, window.pages.rect().bottomLeft()).x()
        == toast.mapTo(window, toast.rect().bottomLeft()).x()
    )


def test_undo_is_offered_on_the_page_where_it_was_done(window: MainWindow) -> None:
    window.pages.show_page("evidence")
    window.pages.say("Logged “Knee”.", lambda: None)
    window.pages.show_page("evidence")
    assert window.pages.toast.isVisible()
    window.pages.show_page("home")
    assert not window.pages.toast.isVisible()
    window.pages.say("Wrote “portfolio.pdf”.")
    window.pages.show_page("evidence")
    assert window.pages.toast.isVisible()


def test_undo_stops_at_what_was_erased_and_offers_what_was_done_before(
    window: MainWindow, workspace: Workspace
) -> None:
    portfolio = workspace.portfolio
    rate(portfolio, "4", "capable")
    gone = log_entry(portfolio, debrief("Gone")).value
    erase(portfolio, Target(id=gone.id), why="a name")
    undo = window.actions_by_id["undo"]
    (menu,) = (one for one in undo.associatedObjects() if isinstance(one, QMenu))
    menu.aboutToShow.emit()
    assert (undo.text(), undo.isEnabled()) == ("Cannot undo: Erased for good: a name", False)
    older = "Undo the change before: Rated 4 Physical assessment"
    assert older in [one.text() for one in menu.actions() if one.isVisible()]
    menu.aboutToHide.emit()
    undo.trigger()  # as its key does
    workspace.settle()
    assert len(ratings(portfolio)) == 1
    assert showing(
        window.pages.toast,
        "“Erased for good: a name” cannot be taken back. Nothing was undone. What was done before "
        "it can be: Rated 4 Physical assessment.",
    )
    named(window.pages.toast, "Undo that one", QPushButton).click()
    workspace.settle()
    assert ratings(portfolio) == ()
    menu.aboutToShow.emit()
    assert (undo.text(), undo.isEnabled()) == ("Undo: Logged “Shoulder”", True)
    assert older not in [one.text() for one in menu.actions() if one.isVisible()]


def test_menu_undoes_what_was_done_before_what_stands(
    window: MainWindow, workspace: Workspace
) -> None:
    portfolio = workspace.portfolio
    rate(portfolio, "4", "capable")
    gone = log_entry(portfolio, debrief("Gone")).value
    erase(portfolio, Target(id=gone.id), why="a name")
    undo = window.actions_by_id["undo"]
    (menu,) = (one for one in undo.associatedObjects() if isinstance(one, QMenu))
    menu.aboutToShow.emit()
    (older,) = (one for one in menu.actions() if one.text().startswith("Undo the change before"))
    older.trigger()
    workspace.settle()
    assert ratings(portfolio) == ()
