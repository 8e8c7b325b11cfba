"""Planned sessions in the window: planned, held, missed, moved, called off, saved, summed up."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.planned_session import PlannedSession, PlanState
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.plans import Wish, plan_sessions, plans
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.dialogs.planning import MoveDialog, PlanDialog, PlanningDialog, WordsDialog
from fcp_portfolio.ui.dialogs.save_summary import SaveSummaryDialog
from fcp_portfolio.ui.views.home import HomePage
from fcp_portfolio.ui.views.supervision import SupervisionPage
from fcp_portfolio.ui.widgets import OpenRow
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TODAY
from tests.ui.finding import named, showing, stays_while_writing
from tests.ui.stages import Listener

FORM = "supervision-meeting"
LAST = TODAY - timedelta(days=3)
NEXT = TODAY + timedelta(days=12)
SAID = "Supervision meeting on 17 Nov 2026"


def planned(portfolio: Portfolio, on: date = LAST, **values: object) -> PlannedSession:
    wish = Wish(form=FORM, on=on, **values)  # type: ignore[arg-type]
    return plan_sessions(portfolio, wish).value[0]


def meeting(on: date, title: str = "Plan") -> Content:
    values = {"agreed": "To learn.", "actions": [{"action": "Shadow one clinic"}]}
    return Content(form=FORM, form_edition="1", title=title, occurred=on, values=values)


def shown(qtbot: QtBot, workspace: Workspace) -> SupervisionPage:
    workspace.stage = Listener()
    made = SupervisionPage(workspace)
    qtbot.addWidget(made)
    made.resize(1060, 900)
    made.show()
    return made


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> Iterator[SupervisionPage]:
    yield shown(qtbot, workspace)
    workspace.settle()


def opened(page: SupervisionPage, kind: type[QWidget]) -> PlanningDialog:
    (found,) = (one for one in page.findChildren(kind) if one.isVisible())
    assert isinstance(found, PlanningDialog)
    return found


def states(portfolio: Portfolio) -> list[tuple[date, PlanState]]:
    return [(one.on, one.state) for one in plans(portfolio)]


def test_series_is_planned_from_the_dialog(page: SupervisionPage, workspace: Workspace) -> None:
    add_person(workspace.portfolio, name="Dr Sam Example")
    page.planned.plan.click()
    dialog = opened(page, PlanDialog)
    assert isinstance(dialog, PlanDialog)
    dialog.act.click()
    assert showing(dialog, "Give the day.")
    dialog.when.on.setText("24 nov")
    dialog.when.at.setText("half past")
    dialog.minutes.line.setText("an hour")
    dialog.repeat.setCurrentIndex(dialog.repeat.findData(2))
    dialog.act.click()
    assert showing(dialog, "Give the last day.")
    assert showing(dialog, "Type a whole number from 0 to 1440.")
    dialog.when.at.setText("2pm")
    dialog.minutes.line.setText("60")
    dialog.until.setText("22 dec 2026")
    dialog.person.set_name("Nobody Known")
    dialog.act.click()
    workspace.settle()
    assert dialog.refused.isVisible()
    dialog.person.set_name("Dr Sam Example")
    dialog.act.click()
    workspace.settle()

    found = plans(workspace.portfolio)

    assert [one.on for one in found] == [
        date(2026, 11, 24),
        date(2026, 12, 8),
        date(2026, 12, 22),
    ]
    assert {(one.at, one.minutes) for one in found} == {(time(14), 60)}
    assert showing(page, "Supervision meeting with Dr Sam Example")
    assert showing(page, "24 Nov, 14:00")


def test_past_one_is_missed_with_a_reason(page: SupervisionPage, workspace: Workspace) -> None:
    planned(workspace.portfolio)
    page.read()
    assert showing(page, "17 Nov: held, or missed?")
    named(page, f"Missed: {SAID}", QPushButton).click()
    dialog = opened(page, WordsDialog)
    assert isinstance(dialog, WordsDialog)
    dialog.act.click()
    assert showing(dialog, "Say why, in a few words.")
    dialog.words.setPlainText("Sam was ill")
    dialog.act.click()
    workspace.settle()
    assert [(one.state, one.why) for one in plans(workspace.portfolio)] == [
        (PlanState.MISSED, "Sam was ill")
    ]
    assert showing(page, "Nothing is planned.")


def test_held_one_is_logged_with_what_is_open_or_tied(
    page: SupervisionPage, workspace: Workspace
) -> None:
    portfolio = workspace.portfolio
    planned(portfolio)
    page.read()
    held = named(page, f"Held: {SAID}", QPushButton)
    held.click()
    assert isinstance(workspace.stage, Listener)
    assert workspace.stage.sent == [(f"log {FORM}", "2026-11-17")]
    log_entry(portfolio, meeting(LAST + timedelta(days=1)))
    held.click()
    workspace.settle()
    assert states(portfolio) == [(LAST, PlanState.HELD)]


def test_menu_moves_calls_off_and_writes_the_agenda(
    page: SupervisionPage, workspace: Workspace
) -> None:
    portfolio = workspace.portfolio
    log_entry(portfolio, meeting(date(2026, 11, 1)))
    planned(portfolio, NEXT, until=NEXT + timedelta(days=14))
    page.read()

    def choose(place: int) -> None:
        QApplication.processEvents()  # the rows are new after every change
        more = named(page, f"More on Supervision meeting on {_said(portfolio)}", QToolButton)
        more.click()
        menu = more.menu()
        menu.close()
        menu.actions()[place].trigger()

    choose(0)
    dialog = opened(page, WordsDialog)
    assert isinstance(dialog, WordsDialog)
    assert showing(dialog, "• Shadow one clinic")
    dialog.words.setPlainText("Leave in May")
    dialog.act.click()
    workspace.settle()
    choose(1)
    moving = opened(page, MoveDialog)
    assert isinstance(moving, MoveDialog)
    moving.when.on.setText("")
    moving.act.click()
    moving.when.on.setText("3 dec 2026")
    moving.act.click()
    workspace.settle()
    assert (plans(portfolio)[0].on, plans(portfolio)[0].agenda) == (
        date(2026, 12, 3),
        "Leave in May",
    )
    choose(3)
    opened(page, WordsDialog).act.click()
    workspace.settle()
    assert {one.state for one in plans(portfolio)} == {PlanState.CANCELLED}


def _said(portfolio: Portfolio) -> str:
    on = plans(portfolio)[0].on
    return f"{on.day} {on:%b} {on.year}"


def test_calendar_file_is_saved_where_it_is_chosen(
    page: SupervisionPage, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned(workspace.portfolio, NEXT)
    page.read()
    to = tmp_path / "sessions.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), ""))
    page.planned.save.click()
    workspace.settle()
    assert to.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


def test_summary_asks_for_a_reason_where_it_must(
    page: SupervisionPage, workspace: Workspace, tmp_path: Path
) -> None:
    log_entry(workspace.portfolio, meeting(LAST, "About Mrs Ethel Nobody"))
    page.summary.click()
    (dialog,) = page.findChildren(SaveSummaryDialog)
    dialog.place.set_path(tmp_path / "summary.pdf")
    dialog.until.set_day(date(2026, 1, 1))
    dialog.write.click()
    assert showing(dialog, "This day lies before the first one.")
    dialog.until.set_day(TODAY)
    dialog.write.click()
    workspace.settle()
    assert dialog.reason.isVisible()
    dialog.reason.setText("A colleague of mine, no patient")
    dialog.write.click()
    assert stays_while_writing(dialog)
    workspace.settle()
    assert (tmp_path / "summary.pdf").read_bytes().startswith(b"%PDF")


def test_home_tells_what_is_due_and_leads_there(qtbot: QtBot, workspace: Workspace) -> None:
    portfolio = workspace.portfolio
    stage = workspace.stage = Listener()
    home = HomePage(workspace)
    qtbot.addWidget(home)
    home.show()
    assert not home.due.isVisible()
    planned(portfolio)
    rows = [{"action": "Shadow one clinic", "due": "2026-11-20"}]
    values = {"agreed": "To learn.", "actions": rows}
    content = Content(
        form=FORM, form_edition="1", title="Plan", occurred=date(2026, 11, 1), values=values
    )
    entry = log_entry(portfolio, content).value
    home.read()
    session = "Supervision meeting, Session · held, or missed?, late: 17 Nov"
    named(home, session, OpenRow).click()
    named(home, "Shadow one clinic, Action · agreed in supervision, Today", OpenRow).click()
    assert stage.sent == [("page", "supervision"), ("entry", entry.id)]
    workspace.settle()
