"""Rating a capability with a reason; a level does not hide that nothing supports it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.people import Rating
from fcp_portfolio.services.ratings import rate, rating_scale, ratings
from fcp_portfolio.services.reading import coverage_of
from fcp_portfolio.services.typing_drafts import begun_rows, reasons
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui.models.capabilities import STATUS, CapabilitiesModel
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.views.capabilities import CapabilitiesPage
from fcp_portfolio.ui.views.capability_rating import BARE
from fcp_portfolio.ui.views.editor.session import unsaved
from fcp_portfolio.ui.views.rating_course import RatingCourse
from fcp_portfolio.ui.views.rating_line import RatingLine
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import opened
from tests.services.asking import to_assess
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

FROM_MEMORY = "wording from memory, not checked against the source"
PATH, NEXT = "hee-msk-2018#4", "hee-msk-2018#5"
TIP, SAID = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> Iterator[CapabilitiesPage]:
    made = CapabilitiesPage(workspace)
    qtbot.addWidget(made)
    made.resize(1060, 740)
    made.show()
    made.show_node(PATH)
    yield made
    workspace.settle()


def reason(page: CapabilitiesPage) -> QLineEdit:
    return named(page, "Reason for the level", QLineEdit)


def given(workspace: Workspace) -> list[tuple[str, str, str]]:
    workspace.settle()
    return [_told(one) for one in ratings(workspace.portfolio)]


def _told(one: Rating) -> tuple[str, str, str]:
    return one.code, one.level, one.comment


def test_a_reason_goes_along_with_the_level(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClicks(reason(page), "Two observed clinics.")
    qtbot.keyClick(page.tree, Qt.Key.Key_3)
    qtbot.keyClick(page.tree, Qt.Key.Key_3)

    assert given(workspace) == [("4", "capable", "Two observed clinics."), ("5", "capable", "")]
    page.show_node(PATH)
    assert reason(page).text() == ""
    assert showing(page.detail, "“Two observed clinics.”")


def test_a_window_that_only_reads_has_no_line_for_a_reason(
    file: Path, secret: RawKey, preferences: Preferences, qtbot: QtBot
) -> None:
    with opened(file, secret, read_only=True) as portfolio:
        workspace = Workspace(portfolio, preferences, locked="Read only.")
        made = CapabilitiesPage(workspace)
        qtbot.addWidget(made)
        made.show()
        made.show_node(PATH)
        assert not made.detail.findChildren(QLineEdit)
        workspace.settle()


def test_enter_keeps_the_reason_with_the_level_that_there_is(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.stage = stage = Listener()
    workspace.do(lambda portfolio: rate(portfolio, "4", "capable"))
    workspace.settle()
    qtbot.keyClicks(reason(page), "Steady now.")
    qtbot.keyClick(reason(page), Qt.Key.Key_Return)

    assert given(workspace) == [("4", "capable", "Steady now.")]
    assert not page.detail.findChildren(QMenu)
    assert stage.said[-1].startswith("Added the reason to 4 Physical assessment")


def test_reason_has_a_button_of_its_own_while_it_waits(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.do(lambda portfolio: rate(portfolio, "4", "capable", on=date(2026, 9, 1)))
    workspace.settle()
    keep = page.detail.rating.keep
    assert keep.isHidden()
    qtbot.keyClicks(reason(page), "Steady now.")
    named(page, "Keep the reason", QPushButton).click()

    assert given(workspace)[1:] == [("4", "capable", "Steady now.")]
    assert keep.isHidden()
    keep.click()  # the way to the button may have kept it
    assert not page.detail.findChildren(QMenu)


def test_a_kept_reason_is_shown_once(page: CapabilitiesPage, workspace: Workspace) -> None:
    workspace.do(lambda portfolio: rate(portfolio, "4", "capable", comment="Steady now."))
    workspace.settle()
    page.read()
    said = [one for one in page.detail.findChildren(QLabel) if one.text() == "“Steady now.”"]
    assert [one.isVisible() for one in said] == [True]
    named(page, "Earlier ratings of 4 Physical assessment", QPushButton).click()
    assert not said[0].isVisible()
    assert showing(page.detail, "“Steady now.”")


def test_click_on_a_level_of_the_line_rates(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    line = named(page.detail, "Rating", RatingLine)
    at = QPoint(line.width() - 3, line.height() // 2)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=at)

    levels = rating_scale(workspace.portfolio).levels
    assert given(workspace) == [("4", levels[-1], "")]


def test_enter_keeps_a_reason_until_there_is_a_level(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.stage = stage = Listener()
    qtbot.keyClicks(reason(page), "Steady now.")
    qtbot.keyClick(reason(page), Qt.Key.Key_Return)
    assert stage.said == ["The reason is kept for the level that you choose."]
    assert given(workspace) == []
    qtbot.keyClick(page.tree, Qt.Key.Key_3)

    assert given(workspace) == [("4", "capable", "Steady now.")]
    assert reasons(workspace.portfolio) == {}


def test_enter_without_a_reason_asks_for_the_level(page: CapabilitiesPage, qtbot: QtBot) -> None:
    qtbot.keyClick(reason(page), Qt.Key.Key_Return)
    named(page, "Levels", QMenu).close()


def test_a_reason_without_a_level_is_there_after_closing(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClicks(reason(page), "Half a thought")
    page.finish()
    workspace.settle()
    assert unsaved(workspace) == {}
    assert begun_rows(workspace.portfolio) == ()

    again = CapabilitiesPage(workspace)
    qtbot.addWidget(again)
    again.show()
    again.show_node(PATH)
    assert reason(again).text() == "Half a thought"


def test_a_reason_that_was_not_given_waits_for_its_capability(
    page: CapabilitiesPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(reason(page), "Half a thought")
    page.show_node(NEXT)
    assert reason(page).text() == ""
    page.show_node(PATH)

    assert reason(page).text() == "Half a thought"


def test_a_reason_typed_after_the_level_is_kept_on_leaving(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.do(lambda portfolio: rate(portfolio, "4", "capable"))
    workspace.settle()
    reason(page).setFocus()
    qtbot.keyClicks(reason(page), "Two observed clinics.")
    page.tree.setFocus()

    assert given(workspace) == [("4", "capable", "Two observed clinics.")]
    assert reason(page).text() == ""
    reason(page).setFocus()
    page.tree.setFocus()
    assert len(given(workspace)) == 1


def test_a_reason_for_a_new_level_waits_for_it_on_leaving(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.do(lambda portfolio: rate(portfolio, "4", "capable", on=date(2026, 9, 1)))
    workspace.settle()
    reason(page).setFocus()
    qtbot.keyClicks(reason(page), "Steady now.")
    page.tree.setFocus()
    assert len(given(workspace)) == 1
    qtbot.keyClick(page.tree, Qt.Key.Key_4)

    assert given(workspace)[1:] == [("4", "excellent", "Steady now.")]


def test_closing_keeps_a_reason_with_the_level_that_there_is(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.do(lambda portfolio: rate(portfolio, "4", "capable", on=date(2026, 9, 1)))
    workspace.settle()
    qtbot.keyClicks(reason(page), "Still so.")
    page.finish()

    assert given(workspace)[1:] == [("4", "capable", "Still so.")]


def test_a_rating_does_not_hide_that_nothing_supports_it(
    page: CapabilitiesPage, workspace: Workspace
) -> None:
    portfolio = workspace.portfolio
    rate(portfolio, "4", "capable")
    model = CapabilitiesModel()
    model.show_framework(portfolio.frameworks[0], coverage_of(portfolio))
    status = model.index_of(PATH).siblingAtColumn(STATUS)

    bare = "Nothing yet (rated, no evidence)"
    assert status.data(SAID) == f"Status: {bare}"
    assert status.data(TIP) == f"{bare}\nOwn rating: capable, 20 Nov 2026."
    assert model.index_of(PATH).data(TIP) == "4 Physical assessment"
    assert model.index_of(NEXT).siblingAtColumn(STATUS).data(TIP) == "Nothing yet"
    bare = (
        "Capability 4 has no evidence yet. A case, a debrief or a certificate that shows it counts."
    )
    assert showing(page.detail, bare)
    page.read()
    assert BARE == "Rated, with no evidence yet: the status stays “Nothing yet”."
    assert showing(page.detail, BARE)
    page.show_node(NEXT)
    assert not showing(page.detail, BARE)


def test_drafts_alone_are_nothing_yet(page: CapabilitiesPage, workspace: Workspace) -> None:
    to_assess(workspace.portfolio, draft=True)
    page.read()

    assert showing(page.detail, "Nothing yet: a draft counts once it is final.")


def test_ratings_over_time_are_one_picture(page: CapabilitiesPage, workspace: Workspace) -> None:
    for level, day in (("needs further development", 3), ("capable", 17)):
        rate(workspace.portfolio, PATH, level, on=date(2026, 11, day))
    workspace.settle()
    page.read()
    named(page, "Earlier ratings of 4 Physical assessment", QPushButton).click()
    course = page.detail.rating.course
    assert course.isVisible()
    assert course.accessibleDescription() == (
        "3 Nov 2026: You, needs further development; 17 Nov 2026: You, capable"
    )
    assert course.ends() == ("3 Nov", "17 Nov 2026")


def test_ratings_of_one_day_have_its_date_once(qtbot: QtBot) -> None:
    day = date(2026, 12, 1)
    given = [
        Rating(
            id=by,
            framework="hee-msk",
            edition="2018",
            path=PATH,
            code="4",
            title="Physical assessment",
            scale="three",
            level="capable",
            on=day,
            comment="",
            by=by,
        )
        for by in ("", "Dr Sam Example")
    ]
    course = RatingCourse()
    qtbot.addWidget(course)
    course.show_course(("capable",), given)
    assert course.ends() == ("1 Dec 2026",)


def test_menu_of_levels_is_read_out_while_it_is_open(page: CapabilitiesPage) -> None:
    rate_ = QAccessible.queryAccessibleInterface(page.detail.rating.rate)
    page.detail.rating.rate.click()
    assert rate_.childCount() == 1
    menu = rate_.child(0)
    assert menu.text(QAccessible.Text.Name) == "Levels"
    names = [menu.child(place).text(QAccessible.Text.Name) for place in range(menu.childCount())]
    assert "3  Capable" in names
    meant = f"The lowest level that signs a capability off. ({FROM_MEMORY})"
    assert meant in names
    assert f"Capable: {meant}" in menu.text(QAccessible.Text.Description)
    named(page, "Levels", QMenu).close()
    assert rate_.childCount() == 0


def test_level_that_a_screen_reader_chooses_closes_the_menu(
    page: CapabilitiesPage, qtbot: QtBot, workspace: Workspace
) -> None:
    page.detail.rating.rate.click()
    menu = named(page, "Levels", QMenu)
    heard = QAccessible.queryAccessibleInterface(menu)
    items = [heard.child(place) for place in range(heard.childCount())]
    capable = next(one for one in items if one.text(QAccessible.Text.Name) == "3  Capable")
    capable.actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    workspace.settle()
    assert [level for _, level, _ in given(workspace)] == ["capable"]


def test_levels_say_what_they_mean_where_one_rates(page: CapabilitiesPage, qtbot: QtBot) -> None:
    page.detail.rating.choose_level()
    menu = named(page, "Levels", QMenu)
    meant = f"The lowest level that signs a capability off. ({FROM_MEMORY})"
    assert showing(menu, meant)
    assert showing(menu, "Above what a sign-off needs. (our own wording, from no source)")
    levels = [one for one in menu.actions() if not one.isSeparator()]
    assert [one.text() for one in levels][2] == "&3  Capable"
    assert levels[2].whatsThis() == meant
    for _ in range(4):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is levels[3]  # what they mean is passed over
    menu.close()
    assert f"Capable: {meant}" in named(page.detail, "Rating", RatingLine).toolTip()
