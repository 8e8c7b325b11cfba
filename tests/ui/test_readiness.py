"""Readiness: counts, rules by urgency with one button each, and what an owner says to them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.readiness.finding import State
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.files import add_file
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.route_settings import settings
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.views.readiness import ReadinessPage
from fcp_portfolio.ui.views.readiness.rule_row import RuleRow
from fcp_portfolio.ui.widgets import NavRow
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief, photo
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

ROUTE = "fcp-supported-portfolio"
MONTHLY = "Workplace assessments each month"
CBD = "Case-based discussions"
LEVEL_7 = "Evidence at academic level 7"
CHECKLIST = "Signed checklist of stage 1"
Follow = Callable[..., ReadinessPage]


@pytest.fixture
def follow(workspace: Workspace, portfolio: Portfolio, qtbot: QtBot) -> Follow:
    """The page of a portfolio that follows these routes, once everything stands on it."""

    def work(*routes: str) -> ReadinessPage:
        follow_routes(portfolio, routes or (ROUTE,))
        workspace.stage = Listener()
        page = ReadinessPage(workspace)
        qtbot.addWidget(page)
        page.resize(1060, 740)
        page.show()
        settle(page)
        return page

    return work


def settle(page: ReadinessPage) -> None:
    """Waits until everything is worked out and its rows are made."""
    page.workspace.settle()
    while page.filling:
        QApplication.processEvents()


def listener(page: ReadinessPage) -> Listener:
    assert isinstance(page.workspace.stage, Listener)
    return page.workspace.stage


def rows(page: QWidget) -> list[RuleRow]:
    """The rules that are shown, from top to bottom."""
    QApplication.processEvents()
    shown = [row for row in page.findChildren(RuleRow) if row.isVisible()]
    return sorted(shown, key=lambda row: row.mapTo(page, row.rect().topLeft()).y())


def press(page: ReadinessPage, name: str, kind: type[QWidget] = QPushButton) -> None:
    opened = [dialog for dialog in page.findChildren(QDialog) if dialog.isVisible()]
    named((opened or [page])[-1], name, kind).click()  # type: ignore[attr-defined]  # buttons
    settle(page)


def test_without_a_route_it_leads_to_where_one_is_chosen(follow: Follow) -> None:
    page = follow()
    follow_routes(page.workspace.portfolio, ())
    page.read()
    assert showing(page, "No route chosen")
    assert showing(page, "No route is followed yet")
    press(page, "Choose a route")
    assert listener(page).sent == [("routes", None)]


def test_every_rule_says_where_it_stands_what_is_missing_and_who_says_so(follow: Follow) -> None:
    page = follow()
    assert showing(page, "FCP supported portfolio route, edition 2023 · sourced")
    found = page.workspace.readiness.found[0]
    counts = {state: card.accessibleName() for state, card in page.counts.cards.items()}
    assert counts == {state: f"{found.counts[state]} {state}" for state in State}
    shown = [row.finding for row in rows(page)]
    assert shown == [one for one in found.findings if one.state is not State.MET]
    assert showing(page, "No document is named yet.")
    assert showing(page, "0 of 1")
    assert showing(page, "None yet. How many are needed: your provider decides.")
    assert showing(page, "Nothing of what you logged counts here yet.")


def test_every_button_has_a_name_of_its_own(follow: Follow) -> None:
    page = follow()
    names = [row.act.accessibleName() for row in rows(page) if row.act]
    assert len(names) == len(set(names))
    assert f"Set the number: {CBD}" in names
    assert f"Name the document: {CHECKLIST}" in names


def test_steps_lead_to_where_they_are_taken(follow: Follow) -> None:
    page = follow()
    for name, sent in (
        ("Log evidence: Personal development plan", ("log pdp", "")),
        ("Ask for sign-off: Stage 1 signed off", ("ask stage", f"{ROUTE}-2023/stage-1", "")),
        ("Rate yourself: Own rating of every capability", ("rate", "hee-msk-2018#1")),
        ("Check before sending", ("ask stage", f"{ROUTE}-2023/stage-1", "")),
    ):
        press(page, name)
        assert (
            listener(page).sent[-1][0],
            *(one or "" for one in listener(page).sent[-1][1:]),
        ) == sent
    press(page, "Log evidence")
    assert listener(page).sent[-1] == ("log", None)


def test_a_number_that_the_provider_decides_is_set_and_undone(follow: Follow) -> None:
    page = follow()
    press(page, f"Set the number: {CBD}")
    assert showing(
        page,
        "No public source says how many: your provider decides. Set the number that you were told.",
    )
    press(page, "Use this number")
    assert showing(page, "Type a whole number from 1 to 1000000.")
    named(page, "How many are needed (pieces)", QLineEdit).setText("+")
    press(page, "Use this number")
    assert showing(page, "Type a whole number from 1 to 1000000.")
    named(page, "How many are needed (pieces)", QLineEdit).setText("6")
    press(page, "Use this number")
    assert listener(page).said == [f"“{CBD}”: 6 counts."]
    assert showing(page, "0 of 6")
    assert showing(page, "Set in this portfolio: 6; your provider decides.")
    undo = listener(page).undo
    assert undo is not None
    undo()
    settle(page)
    assert not showing(page, "0 of 6")


def test_sources_that_differ_are_both_shown_and_one_is_chosen(follow: Follow) -> None:
    page = follow()
    assert showing(page, "Sources differ: 2 or 1. 2 counts until you choose.")
    assert showing(
        page,
        "The Roadmap's flow chart (12.1): a suggested minimum of one a month "
        "(vdocument.in · sourced)",
    )
    press(page, f"Choose otherwise: {MONTHLY}")
    one = named(page, "1 counts", QRadioButton)
    assert named(page, "2 counts", QRadioButton).isChecked()
    one.click()
    press(page, "Use this number")
    assert showing(page, "Sources differ: 2 or 1. Set in this portfolio: 1.")


def test_a_day_is_set(follow: Follow) -> None:
    page = follow()
    press(page, "Set the day: Stage 2 within six months")
    press(page, "Set the day")
    assert showing(page, "Give the day, such as 14 Nov 2026.")
    today = page.workspace.portfolio.today()
    named(page, "Day", QLineEdit).setText(today.isoformat())
    press(page, "Set the day")
    assert [(one.about, one.on) for one in settings(page.workspace.portfolio)] == [
        ("stage-2-began", today)
    ]


def test_a_statement_is_recorded_shown_and_taken_back(follow: Follow) -> None:
    page = follow()
    press(page, f"Record the judgement: {LEVEL_7}")
    named(page, "Day it was stated", QLineEdit).setText("")
    press(page, "Record the statement")
    assert showing(page, "Give the day, such as 14 Nov 2026.")
    named(page, "Day it was stated", QLineEdit).setText("2030-01-01")
    press(page, "Record the statement")
    assert showing(
        page, "Only your provider can state this: name whoever said it. Nothing was recorded."
    )
    today = page.workspace.portfolio.today()
    named(page, "Day it was stated", QLineEdit).setText(today.isoformat())
    named(page, "Who stated it", QLineEdit).setText("Dr Wetherby")
    named(page, "In which words", QPlainTextEdit).setPlainText("At level 7 throughout.")
    press(page, "Record the statement")
    press(page, "Show the 1 rule that is met")
    press(page, f"More about “{LEVEL_7}”", QToolButton)
    told = f"Stated by Dr Wetherby on {page.workspace.portfolio.today():%-d %b %Y}."
    assert showing(page, f"{told} “At level 7 throughout.”")
    press(page, f"Take it back: {LEVEL_7}")
    assert not settings(page.workspace.portfolio)
    assert showing(page, "Only your provider can say.")


def test_a_document_is_named_among_entries_with_files(follow: Follow, tmp_path: Path) -> None:
    page = follow()
    portfolio = page.workspace.portfolio
    (tmp_path / "checklist.jpg").write_bytes(photo())
    kept = add_file(portfolio, tmp_path / "checklist.jpg").value
    signed = debrief("The checklist, signed", attachments=(kept,))
    page.workspace.do(lambda p: log_entry(p, signed))
    page.workspace.do(lambda p: log_entry(p, debrief("Nothing attached")))
    settle(page)
    press(page, f"Name the document: {CHECKLIST}")
    listed = named(page, "Entry that has it as a file", QListWidget)
    assert [listed.item(place).text() for place in range(listed.count())] == [
        "14 Nov 2026 · The checklist, signed"
    ]
    press(page, "This is the document")
    assert showing(page, "Choose the entry that has the document.")
    named(page, "Find the entry", QLineEdit).setText("nothing like it")
    assert listed.count() == 0
    named(page, "Find the entry", QLineEdit).setText("CHECK")
    listed.setCurrentRow(0)
    place = [row.finding.requirement.title for row in rows(page)].index(CHECKLIST)
    named(page, f"Name the document: {CHECKLIST}", QPushButton).setFocus()
    press(page, "This is the document")
    following = rows(page)[place]
    assert page.focusWidget() is (following.act or following.more)
    assert listener(page).said[-1] == f"“{CHECKLIST}”: held as “The checklist, signed”."
    press(page, page.fold.text())
    press(page, f"More about “{CHECKLIST}”", QToolButton)
    assert showing(page, "Held as “The checklist, signed”.")
    press(page, f"Show the 1 entry that counts: {CHECKLIST}")
    assert listener(page).sent[-1][:2] == ("counting", f"Counts for “{CHECKLIST}”")


def test_a_document_that_is_not_there_yet_is_logged_first(follow: Follow) -> None:
    page = follow()
    press(page, f"Name the document: {CHECKLIST}")
    assert showing(page, "No final entry has a file yet. Log one with the document first.")
    press(page, "Log one with the document")
    assert listener(page).sent == [("log certificate", None)]


def test_more_about_a_rule_has_every_source_and_what_lacks(follow: Follow) -> None:
    page = follow()
    press(page, "More about “About three pieces for each capability”", QToolButton)
    assert showing(page, "Asked for by: Stage 2: application in practice")
    assert showing(page, "How sure: sourced")
    press(page, "Show 1 Communication: About three pieces for each capability")
    assert listener(page).sent == [("capability", "hee-msk-2018#1")]
    press(page, "Less about “About three pieces for each capability”", QToolButton)
    assert not showing(page, "Asked for by: Stage 2: application in practice")


def test_counts_narrow_the_rules(follow: Follow) -> None:
    page = follow()
    judged = page.counts.cards[State.JUDGED]
    judged.click()
    assert {row.finding.state for row in rows(page)} == {State.JUDGED}
    judged.click()
    assert {row.finding.state for row in rows(page)} == {
        State.AT_RISK,
        State.NOT_YET,
        State.JUDGED,
    }
    assert not page.counts.cards[State.MET].isEnabled()


def test_rules_stand_under_their_stage(follow: Follow) -> None:
    page = follow()
    named(page, "By stage", QPushButton).click()
    settle(page)
    assert showing(page, "Stage 1: knowledge, skills and attributes at level 7")
    assert showing(page, "FCP supported portfolio route")
    assert [row.finding.stage for row in rows(page)][:1] == ["stage-1"]


def test_several_routes_have_a_switch(follow: Follow) -> None:
    page = follow(ROUTE, "hcpc-cpd-profile")
    switch = named(page, "Route", QComboBox)
    assert [switch.itemText(place) for place in range(switch.count())] == [
        route.title for route in page.workspace.portfolio.routes
    ]
    switch.setCurrentIndex(1)
    switch.activated.emit(1)
    settle(page)
    assert {row.finding for row in rows(page)} <= set(page.workspace.readiness.found[1].findings)
    page.resize(640, 640)
    QApplication.processEvents()
    assert switch.isVisible()


def test_rows_stay_where_nothing_changed_and_the_focus_with_them(
    follow: Follow, portfolio: Portfolio
) -> None:
    page = follow()
    before = {row.finding.requirement.id: row for row in rows(page)}
    before["cbd"].act.setFocus()  # type: ignore[union-attr]
    page.workspace.do(lambda p: log_entry(p, debrief("Two knees")))
    settle(page)
    after = {row.finding.requirement.id: row for row in rows(page)}
    assert after["cot"] is before["cot"]
    assert after["debrief"] is not before["debrief"]
    assert portfolio.routes


def test_it_is_reached_by_sidebar_menu_and_key(
    workspace: Workspace, portfolio: Portfolio, qtbot: QtBot
) -> None:
    follow_routes(portfolio, [ROUTE])
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    window.show()
    assert window.actions_by_id["readiness"].shortcut().toString() == "Ctrl+6"
    window.actions_by_id["readiness"].trigger()
    assert window.pages.current() == "readiness"
    settle(window.pages.page("readiness"))
    counts = workspace.readiness.found[0].counts
    missing = counts[State.AT_RISK] + counts[State.NOT_YET]
    told = window.sidebar.rows["readiness"].accessibleDescription()
    assert told == f"{missing} requirements not met yet"
    window.pages.show_page("home")
    named(window, "Readiness", NavRow).click()
    assert window.pages.current() == "readiness"
    window.pages.show_routes()
    assert window.pages.current() == "preferences"
    window.finish()
