"""A sitting through the capabilities from the keyboard; goals that evidence closes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import link_to, log_entry, whole_entries
from fcp_portfolio.services.goals import Reviewed, record_review
from fcp_portfolio.services.ratings import ratings
from fcp_portfolio.ui.dialogs.learning_needs import LearningNeedsDialog
from fcp_portfolio.ui.views.capabilities import CapabilitiesPage
from fcp_portfolio.ui.widgets import MenuButton, OpenRow
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief
from tests.ui.finding import named, showing

PATH = "hee-msk-2018#4"
N, ENTER, ESCAPE = Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> Iterator[CapabilitiesPage]:
    made = CapabilitiesPage(workspace)
    qtbot.addWidget(made)
    made.resize(1060, 740)
    made.show()
    made.show_node(PATH)
    yield made
    workspace.settle()


def sitting(page: CapabilitiesPage, qtbot: QtBot) -> LearningNeedsDialog:
    named(page, "Review my learning needs", QPushButton).click()
    dialog = next(one for one in page.findChildren(LearningNeedsDialog) if one.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def press(qtbot: QtBot, *keys: Qt.Key | str) -> None:
    for key in keys:
        to = QApplication.focusWidget()
        (qtbot.keyClicks if isinstance(key, str) else qtbot.keyClick)(to, key)


def test_sitting_needs_no_mouse(page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot) -> None:
    sitting(page, qtbot)
    press(qtbot, Qt.Key.Key_3, N, "When to ask for an X-ray", ENTER, ENTER, Qt.Key.Key_2, ENTER)
    press(qtbot, *[ENTER] * 11, ENTER)
    workspace.settle()
    told = [(one.code, one.level, one.comment) for one in ratings(workspace.portfolio)]
    assert told == [
        ("1", "capable", "When to ask for an X-ray"),
        ("3", "needs further development", ""),
    ]
    (goal,) = whole_entries(workspace.portfolio)
    assert (goal.draft, goal.content.title) == (True, "When to ask for an X-ray")


def test_sitting_that_was_left_goes_on_where_it_was(page: CapabilitiesPage, qtbot: QtBot) -> None:
    sitting(page, qtbot)
    press(qtbot, Qt.Key.Key_3, N, "Words", ENTER, ESCAPE)
    again = sitting(page, qtbot)
    assert showing(again, "2 of 14")
    again.back.click()
    assert showing(again, "1 of 14")
    assert again.forward.isEnabled()
    again.reject()


def test_levels_say_what_they_mean_and_how_sure_that_is(
    page: CapabilitiesPage, qtbot: QtBot
) -> None:
    dialog = sitting(page, qtbot)
    assert showing(
        dialog,
        "The lowest level that signs a capability off. "
        "(wording from memory, not checked against the source)",
    )
    dialog.reject()


def test_sitting_without_anything_said_proposes_nothing(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = sitting(page, qtbot)
    press(qtbot, *[ENTER] * 14)
    assert showing(dialog, "No need was noted and no level given.")
    dialog.forward.click()
    workspace.settle()
    assert ratings(workspace.portfolio) == ()


def test_goal_is_closed_by_evidence(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    portfolio = workspace.portfolio
    said = Reviewed(path=PATH, need="X-rays", goal=True)
    workspace.do(lambda portfolio: record_review(portfolio, [said]))
    workspace.settle()
    page.show_node(PATH)
    qtbot.waitUntil(lambda: standing(page) == ["Open · Draft"])
    named(page, "What closes “X-rays”", MenuButton).click()
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    assert [one.isEnabled() for one in menu.actions()] == [False]
    menu.close()
    log_entry(portfolio, debrief("Imaging clinic", links=(link_to(portfolio, PATH),)))
    named(page, "What closes “X-rays”", MenuButton).click()
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    workspace.settle()
    page.show_node(PATH)
    qtbot.waitUntil(lambda: standing(page) == ["Closed by “Imaging clinic”, 14 Nov 2026."])


def standing(page: CapabilitiesPage) -> list[str]:
    rows = page.detail.goals.findChildren(OpenRow)
    return [one.accessibleDescription() for one in rows if one.isVisible()]
