"""The Supervision page: sessions, minutes by month, debriefs apart."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.form import Value
from fcp_portfolio.services.entries import Row, get_entry, list_entries, log_entry
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.plans import plans
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.dialogs.add_action import NOWHERE, AddActionDialog, NoSessionDialog
from fcp_portfolio.ui.dialogs.planning import PlanDialog
from fcp_portfolio.ui.models.sessions import WHEN, SessionsModel
from fcp_portfolio.ui.preferences import SUPERVISION_AIM
from fcp_portfolio.ui.views.home import HomePage
from fcp_portfolio.ui.views.supervision import SupervisionPage
from fcp_portfolio.ui.views.supervision.page import by_month, facts, with_whom
from fcp_portfolio.ui.views.supervision.strip import WeekStrip
from fcp_portfolio.ui.widgets.attention import scroll_to
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TODAY, debrief
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

ROW = Row(
    id="1",
    title="Imaging pathways",
    form="supervision-meeting",
    occurred=TODAY,
    minutes=45,
    person="Cerys Rusk",
    draft=False,
    private=False,
    codes=(),
    files=0,
    revision=1,
)
DEBRIEF = ROW._replace(form="debrief", minutes=20)


@pytest.fixture
def sessions(portfolio: Portfolio) -> str:
    """Two sessions; the id of the newer one."""
    person = add_person(portfolio, name="Cerys Rusk").value
    form = portfolio.form("supervision-meeting")
    meeting = Content(
        form=form.id,
        form_edition=form.edition,
        title="Learning plan",
        occurred=date(2026, 10, 6),
        minutes=60,
        person=person.id,
        values={field.id: "Words." for field in form.fields if field.required},
    )
    log_entry(portfolio, meeting)
    return log_entry(portfolio, debrief(person=person.id)).value.id


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> Iterator[SupervisionPage]:
    workspace.stage = Listener()
    made = SupervisionPage(workspace)
    qtbot.addWidget(made)
    made.resize(1060, 740)
    made.show()
    yield made
    workspace.settle()


def test_the_model_is_sound(
    portfolio: Portfolio, sessions: str, qtmodeltester: ModelTester
) -> None:
    model = SessionsModel()
    model.show(list_entries(portfolio), portfolio.forms)
    qtmodeltester.check(model)
    first = model.index(0, 0)

    assert model.row_at(first) is not None
    assert model.row_at(first).id == sessions  # type: ignore[union-attr]
    assert model.data(first, Qt.ItemDataRole.AccessibleTextRole) == (
        "Knee pain in clinic, Debrief, with Cerys Rusk, 20 minutes, 14 Nov 2026"
    )


@pytest.mark.usefixtures("sessions")
def test_sessions_minutes_and_debriefs_are_shown(page: SupervisionPage) -> None:
    table = named(page, "Sessions", QTableView)
    cells = [table.model().index(0, column).data() for column in range(4)]

    assert cells == ["Knee pain in clinic", "Cerys Rusk", "20", "14 Nov 2026"]
    assert "Oct 60, Nov 0" in page.minutes.accessibleDescription()
    assert "Oct 0, Nov 1" in page.debriefs.accessibleDescription()
    assert showing(page, "80 min")
    assert showing(page, "Since 6 Oct 2026: 1 session, 60 min · 1 debrief, 20 min")
    assert showing(page, "since 6 Oct 2026, debriefs counted too")
    table_ends = table.mapTo(page, QPoint(0, table.viewport().height())).y()
    assert table_ends - table.mapTo(page, QPoint(0, 0)).y() < 4 * table.rowHeight(0)
    low = page.minutes.mapTo(page, QPoint(0, page.minutes.height())).y()
    assert low < page.height()  # seen without scrolling


@pytest.mark.usefixtures("sessions")
def test_rows_and_columns_grow_with_the_text(
    page: SupervisionPage, qapp: QApplication, tmp_path: Path
) -> None:
    table = named(page, "Sessions", QTableView)
    before = (table.rowHeight(0), table.columnWidth(WHEN))
    theme.apply(qapp, "light", 150, cache=tmp_path)

    assert (table.rowHeight(0), table.columnWidth(WHEN)) == tuple(one * 3 // 2 for one in before)


def test_enter_opens_the_entry(
    qtbot: QtBot, page: SupervisionPage, workspace: Workspace, portfolio: Portfolio
) -> None:
    entry = log_entry(portfolio, debrief()).value
    page.read()
    page.table.setCurrentIndex(page.model.index(0, 0))

    qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert isinstance(workspace.stage, Listener)
    assert workspace.stage.sent == [("entry", entry.id)]


def test_a_session_is_begun_with_its_form(page: SupervisionPage, workspace: Workspace) -> None:
    named(page, "Log a session", QPushButton).click()

    assert isinstance(workspace.stage, Listener)
    assert workspace.stage.sent == [("log supervision-meeting", None)]


def test_without_sessions_it_says_what_to_do(page: SupervisionPage) -> None:
    assert showing(
        page, "No session is logged yet. A debrief of one line above is a good beginning."
    )


def test_a_logged_debrief_appears(
    qtbot: QtBot, page: SupervisionPage, workspace: Workspace
) -> None:
    qtbot.keyClicks(page.quick_log.text, "Ask about night pain first.")
    qtbot.keyClick(page.quick_log.text, Qt.Key.Key_Return)
    workspace.settle()

    assert page.model.rowCount() == 1
    assert page.table.grab().width() > 0


def test_months_add_up() -> None:
    earlier = ROW._replace(occurred=date(2026, 9, 1), minutes=None)

    assert by_month([ROW, ROW, earlier], TODAY)[-3:] == [("Sep", 0), ("Oct", 0), ("Nov", 90)]
    assert by_month([ROW, earlier], TODAY, minutes=False)[-3:] == [
        ("Sep", 1),
        ("Oct", 0),
        ("Nov", 1),
    ]


def test_people_are_ordered_by_minutes() -> None:
    other = ROW._replace(person="Dr Tomos Wetherby", minutes=60)

    assert with_whom([ROW, other]) == [("Dr Tomos Wetherby", 60, 1), ("Cerys Rusk", 45, 1)]


def test_facts_of_the_month_say_what_is_counted() -> None:
    none = ROW._replace(minutes=None)

    assert facts([ROW, DEBRIEF], TODAY) == "1 session in November, 45 min · 1 debrief, 20 min"
    assert facts([DEBRIEF], TODAY) == "No session in November yet · 1 debrief, 20 min"
    assert facts([ROW, none], TODAY) == "2 sessions in November, 45 min"
    assert facts([none], TODAY) == "1 session in November"


def a_meeting(portfolio: Portfolio, **values: Value) -> Content:
    """A supervision meeting on 10 November."""
    form = portfolio.form("supervision-meeting")
    needed = {field.id: "Words." for field in form.fields if field.required}
    return Content(
        form=form.id,
        form_edition=form.edition,
        title="Learning plan",
        occurred=date(2026, 11, 10),
        minutes=60,
        values={**needed, **values},
    )


@pytest.fixture
def agreed(portfolio: Portfolio) -> str:
    """The id of a session that agrees on something, and on the next one."""
    shadow: Value = {"action": "Shadow one injection clinic", "owner": "You", "due": "2026-11-12"}
    content = a_meeting(portfolio, actions=[shadow], next="2026-11-25")
    return log_entry(portfolio, content).value.id


def test_actions_are_ticked_and_can_be_opened_again(
    agreed: str, page: SupervisionPage, workspace: Workspace
) -> None:
    box = named(page, "Shadow one injection clinic", QCheckBox)
    assert box.accessibleDescription() == "You · late: by 12 Nov · from 10 Nov"
    assert showing(page, "1 open")
    box.setFocus()
    box.click()
    workspace.settle()
    page.read()
    assert showing(page, "0 open")
    assert page.window().focusWidget() is named(page, "Shadow one injection clinic", QCheckBox)
    workspace.undo()
    workspace.settle()
    page.read()
    assert showing(page, "1 open")
    named(page, "Show the session of “Shadow one injection clinic”", QPushButton).click()
    assert isinstance(workspace.stage, Listener)
    assert workspace.stage.sent[-1] == ("entry", agreed)


@pytest.mark.usefixtures("agreed")
def test_what_was_ticked_stays_in_its_place_with_undo_until_the_page_is_left(
    portfolio: Portfolio, page: SupervisionPage, workspace: Workspace
) -> None:
    rows: Value = [{"action": f"Done {n}", "done": True} for n in range(3)] + [
        {"action": "Read the pathway", "due": "2026-11-30"}
    ]
    newer = replace(a_meeting(portfolio, actions=rows), occurred=date(2026, 11, 18))
    log_entry(portfolio, newer)
    page.read()
    boxes = ticked(page)
    assert [one.text() for one in boxes[:2]] == ["Shadow one injection clinic", "Read the pathway"]
    boxes[0].click()
    workspace.settle()
    boxes = ticked(page)
    assert [one.text() for one in boxes[:2]] == ["Shadow one injection clinic", "Read the pathway"]
    assert boxes[0].accessibleDescription() == "done · You · from 10 Nov"
    assert boxes[0].property("struck") is True
    named(page, "Undo: “Shadow one injection clinic” is done", QPushButton).click()
    workspace.settle()
    assert showing(page, "2 open")
    named(page, "Shadow one injection clinic", QCheckBox).click()
    workspace.settle()
    page.hide()
    page.show()
    names = [one.text() for one in ticked(page)]
    assert "Shadow one injection clinic" not in names  # three were agreed later


def test_an_action_is_added_on_the_page(
    agreed: str, page: SupervisionPage, workspace: Workspace
) -> None:
    named(page, "Add an action", QPushButton).click()
    (dialog,) = page.findChildren(AddActionDialog)
    assert dialog.session.currentText() == "Learning plan · 10 Nov 2026"
    dialog.act.click()
    assert showing(dialog, "Say what is to be done.")
    dialog.what.setText("Read the pathway")
    dialog.due.setText("some day")
    dialog.act.click()
    assert any("was not understood" in one.text() for one in dialog.findChildren(QLabel))
    dialog.due.setText("30 nov")
    dialog.who.setText("RS")
    dialog.act.click()
    workspace.settle()
    assert named(page, "Read the pathway", QCheckBox).accessibleDescription() == (
        "RS · by 30 Nov · from 10 Nov"
    )
    values = get_entry(workspace.portfolio, agreed).content.values
    assert len(values["actions"]) == 2  # type: ignore[arg-type]


def test_without_a_session_an_action_asks_for_one_in_its_own_window(
    page: SupervisionPage, workspace: Workspace
) -> None:
    log_entry(workspace.portfolio, debrief())
    named(page, "Add an action", QPushButton).click()
    (dialog,) = page.findChildren(NoSessionDialog)
    assert showing(dialog, NOWHERE)
    assert isinstance(workspace.stage, Listener)
    assert workspace.stage.sent == []
    named(dialog, "Log a session", QPushButton).click()
    assert workspace.stage.sent == [("log supervision-meeting", None)]


def test_without_a_session_an_action_is_kept_on_the_agenda_of_one_that_is_planned(
    page: SupervisionPage, workspace: Workspace
) -> None:
    page.add_action()
    (dialog,) = page.findChildren(NoSessionDialog)
    named(dialog, "Plan a session", QPushButton).click()
    (planning,) = page.findChildren(PlanDialog)
    planning.when.on.setText("24 nov")
    planning.act.click()
    workspace.settle()
    (adding,) = page.findChildren(AddActionDialog)
    assert adding.session.currentText() == "Supervision meeting · 24 Nov 2026"
    adding.act.click()
    assert showing(adding, "Say what is to be done.")
    adding.what.setText("Read the pathway")
    adding.who.setText("RS")
    adding.act.click()
    workspace.settle()
    assert [one.agenda for one in plans(workspace.portfolio)] == ["Read the pathway (RS)"]


@pytest.mark.usefixtures("agreed")
def test_day_that_a_session_named_is_planned_by_one_click(
    page: SupervisionPage, workspace: Workspace
) -> None:
    assert showing(page, "25 Nov, named in your last session")
    assert not showing(page, "Nothing is planned.")
    named(page, "Plan it: Supervision meeting on 25 Nov 2026", QPushButton).click()
    workspace.settle()
    assert [(one.on, one.minutes) for one in plans(workspace.portfolio)] == [
        (date(2026, 11, 25), 60)
    ]
    assert showing(page, "25 Nov")
    assert not showing(page, "25 Nov, named in your last session")


@pytest.mark.usefixtures("agreed")
def test_weeks_are_a_strip_that_is_read_out_and_copied(page: SupervisionPage, qtbot: QtBot) -> None:
    strip = named(page, "Sessions by week", WeekStrip)
    words = "Supervision meeting: 9 Nov 1, planned 23 Nov"
    assert strip.accessibleDescription() == words
    qtbot.keyClick(strip, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, line = QGuiApplication.clipboard().text().split("\n")
    assert head.split("\t")[-2:] == ["16 Nov", "23 Nov"]
    assert line.split("\t")[0] == "Supervision meeting"
    assert line.split("\t")[-3:] == ["1", "0", "0"]
    assert any("Next: Supervision meeting on 25 Nov 2026" in said for said in said_by(page))
    assert strip.grab().width() > 0


def test_aim_is_a_line_that_follows_the_setting(
    page: SupervisionPage, workspace: Workspace
) -> None:
    assert "your aim" not in page.minutes.accessibleDescription()
    workspace.preferences.set(SUPERVISION_AIM, 180)
    assert page.minutes.accessibleDescription().endswith("180, your aim")
    assert page.minutes.grab().width() > 0


@pytest.mark.usefixtures("agreed")
def test_home_says_what_the_month_lacks(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.preferences.set(SUPERVISION_AIM, 180)
    home = HomePage(workspace)
    qtbot.addWidget(home)
    home.show()
    words = "Next: Supervision meeting on 25 Nov 2026 · 120 minutes to your aim this month"
    assert showing(home, words)


def test_ticking_leaves_the_page_where_it_is(
    portfolio: Portfolio, page: SupervisionPage, workspace: Workspace, qtbot: QtBot
) -> None:
    rows: Value = [{"action": f"Task {n}", "due": "2026-12-12"} for n in range(20)]
    log_entry(portfolio, a_meeting(portfolio, actions=rows))
    page.read()
    with qtbot.waitActive(page):
        page.activateWindow()
    QTest.qWait(20)
    box = named(page, "Task 9", QCheckBox)
    scroll_to(box)
    QTest.qWait(20)
    box.setFocus()
    before = box.mapTo(page, QPoint()).y()
    box.click()
    workspace.settle()
    QTest.qWait(20)
    assert named(page, "Task 9", QCheckBox).mapTo(page, QPoint()).y() == before


def said_by(page: SupervisionPage) -> list[str]:
    """What its labels say."""
    return [one.text() for one in page.findChildren(QLabel)]


def ticked(page: SupervisionPage) -> list[QCheckBox]:
    """The boxes of actions that can be seen, from above."""
    QApplication.processEvents()  # rows that were just made are shown by then
    boxes = [one for one in page.findChildren(QCheckBox) if one.isVisible()]
    return sorted(boxes, key=lambda one: one.mapTo(page, QPoint(0, 0)).y())
