"""Meetings in the window of a group: planned, held, noted, and what leaves of them."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)

from fcp_portfolio.domain.group.meeting import MeetingState
from fcp_portfolio.services.group.actions import open_actions
from fcp_portfolio.services.group.meetings import (
    cancel_meeting,
    meetings,
    next_meeting,
    present_at,
)
from fcp_portfolio.services.group.notes import learnt, themes
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.widgets.check_list import CheckList
from tests.groups import EIGHT, HERE, KNEE
from tests.pictured_requests import StandingClock
from tests.ui.finding import named, showing
from tests.ui.group.conftest import Press, choose, dialog, listed

MEETINGS = "Meetings"


def shows(window: MainWindow, text: str) -> bool:
    return showing(window.pages.page("meetings").detail, text)


def test_next_meeting_stands_at_the_top_with_who_has_which_turn(window: MainWindow) -> None:
    assert window.pages.current() == "meetings"
    rows = listed(window, MEETINGS)
    assert rows[:2] == [
        "To come",
        "26 Nov 2026, 18:30, Knees that will not settle, in 4 days, Farida Osei facilitates",
    ]
    assert rows[-1].endswith("in 32 days, Too near to the holidays")
    assert showing(window, "The next one: 26 Nov 2026, 18:30")
    assert shows(window, "Facilitates: Farida Osei")
    assert shows(window, f"Amira Halloran: {KNEE}")
    assert shows(window, "Robin Example · late: by 15 Nov 2026")
    told = window.sidebar.rows["meetings"]
    assert "2 open actions of yours" in told.accessibleDescription() + told.accessibleName()


def test_meeting_is_planned_with_the_rota_that_is_proposed_and_undone(
    window: MainWindow, press: Press
) -> None:
    press(window, "Plan a meeting")
    asked = dialog(window)
    press(asked, "Plan it")
    assert showing(asked, "Give the day.")
    named(asked, "Day", QLineEdit).setText("12 feb 2027")
    named(asked, "Time", QLineEdit).setText("18:00")
    named(asked, "Minutes", QLineEdit).setText("1,000")
    press(asked, "Plan it")
    assert showing(asked, "Type a whole number from 0 to 1440.")
    named(asked, "Minutes", QLineEdit).setText("60")
    named(asked, "Place or link", QLineEdit).setText("The library")
    proposed = named(asked, "Facilitates", QComboBox).currentText()
    assert proposed in EIGHT
    press(asked, "Plan it")
    assert shows(window, "12 Feb 2027, 18:00")
    group = window.workspace.portfolio
    assert [one.place for one in meetings(group)][-1] == "The library"
    assert any(
        row.startswith("12 Feb 2027, 18:00, The library") for row in listed(window, MEETINGS)
    )
    press(window.pages.toast, "Undo")
    assert len(meetings(group)) == 4


def test_meeting_is_moved_and_called_off(window: MainWindow, press: Press) -> None:
    press(window, "Move or change")
    asked = dialog(window)
    assert named(asked, "Facilitates", QComboBox).currentText() == "Farida Osei"
    named(asked, "Day", QLineEdit).setText("27 nov 2026")
    press(asked, "Keep changes")
    assert listed(window, MEETINGS)[1].startswith("27 Nov 2026, 18:30")
    press(window, "Call off")
    asked = dialog(window)
    named(asked, "Why (if you want to say so)", QLineEdit).setText("Snow")
    press(asked, "Call it off")
    choose(window, MEETINGS, "27 Nov 2026")
    assert shows(window, "Snow")
    following = next_meeting(window.workspace.portfolio)
    assert following is not None
    assert following.on.year == 2027


def test_what_is_brought_is_looked_through_before_everyone_reads_it(
    window: MainWindow, press: Press
) -> None:
    window.actions_by_id["bring"].trigger()
    asked = dialog(window)
    press(asked, "Bring it")
    assert showing(asked, "Say something here.")
    text = named(asked, "What you bring", QPlainTextEdit)
    text.setPlainText("The story of 999 123 4578")
    assert named(asked, "Who brings it", QComboBox).currentText() == HERE
    press(asked, "Bring it")
    assert asked.isVisible()
    named(asked, "Why it may stay", QLineEdit).setText("It is a number made up")
    press(asked, "Bring it")
    assert shows(window, f"{HERE}: The story of 999 123 4578")
    named(window, "Take out: The story of 999 123 4578", QToolButton).click()
    window.workspace.settle()
    assert not shows(window, f"{HERE}: The story of 999 123 4578")


def test_action_is_changed_removed_and_brought_back(window: MainWindow, press: Press) -> None:
    group, said = window.workspace.portfolio, "Ask the radiographers who could come"
    named(window, f"Change: {said}", QToolButton).click()
    asked = dialog(window)
    assert asked.windowTitle() == "Change the action"
    assert named(asked, "Who does it", QComboBox).currentText() == HERE
    assert named(asked, "By when", QLineEdit).text() == "10 Dec 2026"
    named(asked, "What is to be done", QLineEdit).setText("Ask the radiographers")
    named(asked, "Who does it", QComboBox).setCurrentText("Ben Tregenza")
    named(asked, "By when", QLineEdit).setText("")
    press(asked, "Keep changes")
    assert named(window, "Done: Ask the radiographers", QCheckBox).accessibleDescription() == (
        "Ben Tregenza"
    )
    number = len(open_actions(group))
    named(window, "Remove: Ask the radiographers", QToolButton).click()
    window.workspace.settle()
    assert len(open_actions(group)) == number - 1
    press(window.pages.toast, "Undo")
    assert len(open_actions(group)) == number


def test_bringing_says_for_which_meeting(window: MainWindow, press: Press) -> None:
    window.actions_by_id["bring"].trigger()
    asked = dialog(window)
    assert showing(asked, "For the meeting of 26 Nov 2026.")
    press(asked, "Cancel")
    choose(window, MEETINGS, "1 Oct 2026")
    assert shows(window, "Held")
    press(window, "Bring something")
    assert showing(dialog(window), "For the meeting of 1 Oct 2026, which was held.")
    press(dialog(window), "Cancel")
    for one in meetings(window.workspace.portfolio):
        if one.state is MeetingState.PLANNED:
            cancel_meeting(window.workspace.portfolio, one.id, "")
    window.actions_by_id["bring"].trigger()
    assert showing(dialog(window), "For the next meeting. None is planned yet.")


def test_number_stays_only_for_a_reason_whatever_the_notice_was_told(
    window: MainWindow, press: Press
) -> None:
    choose(window, MEETINGS, "1 Oct 2026")
    press(window, "Note a theme")
    asked = dialog(window)
    text = named(asked, "What it was about", QPlainTextEdit)
    text.setPlainText("The story of 9991234578")
    asked.said.watch.look()  # type: ignore[attr-defined]
    press(asked, "It is not one: 9991234578")
    press(asked, "Note it")
    assert asked.isVisible()
    why = named(asked, "Why it may stay", QLineEdit)
    assert why.isVisible()
    why.setText("because")
    press(asked, "Note it")
    assert asked.isVisible()
    why.setText("It is a number made up")
    press(asked, "Note it")
    assert shows(window, "The story of 9991234578")


def test_capabilities_are_added_to_what_is_brought_and_taken_off(
    window: MainWindow, press: Press
) -> None:
    window.actions_by_id["bring"].trigger()
    asked = dialog(window)
    named(asked, "What you bring", QPlainTextEdit).setPlainText("Injections and diabetes")
    picker = named(asked, "Add a capability: type its number or a word", QLineEdit)
    for typed in ("8", "9", "9"):
        picker.setText(typed)
        picker._take_first()  # noqa: SLF001  what Enter does
    named(asked, "Take off 8 Pharmacotherapy", QToolButton).click()
    press(asked, "Bring it")
    assert shows(window, "9 Injection therapy")


def test_meeting_is_held_and_its_themes_and_learning_noted(
    window: MainWindow, press: Press
) -> None:
    group = window.workspace.portfolio
    choose(window, MEETINGS, "1 Oct 2026")
    assert shows(window, "Held")
    press(window, "Who came")
    asked = dialog(window)
    came = named(asked, "Who came", CheckList)
    assert len(came.checked()) == 7
    came.turn(*({*came.keys()} - {*came.checked()}))
    lead = next(each for each in meetings(group) if each.state is MeetingState.HELD).facilitator
    came.turn(lead)
    told = "Nobody is facilitator: who had that turn is not ticked, and it counts for nobody."
    assert showing(asked, told)
    press(asked, "Keep who came")
    assert shows(window, "Nobody was facilitator.")
    press(window, "Who came")
    asked = dialog(window)
    named(asked, "Who came", CheckList).turn(lead)
    press(asked, "Keep who came")
    one = next(each for each in meetings(group) if each.state is MeetingState.HELD)
    assert len(present_at(group, one)) == 8
    press(window, "Note a theme")
    asked = dialog(window)
    named(asked, "What it was about", QPlainTextEdit).setPlainText("Saying no kindly")
    press(asked, "Note it")
    assert "Saying no kindly" in {each.text for each in themes(group, one)}
    press(window, "Note what was learnt")
    asked = dialog(window)
    named(asked, "What was learnt", QPlainTextEdit).setPlainText("To ask twice")
    who = named(asked, "Who learnt it", QComboBox)
    assert who.currentText() == "The whole group"
    press(asked, "Note it")
    assert "To ask twice" in {each.text for each in learnt(group, one) if not each.member}
    named(window, "Take out: To ask twice", QToolButton).click()
    window.workspace.settle()
    assert "To ask twice" not in {each.text for each in learnt(group, one)}


def test_action_has_an_owner_and_a_day_and_is_ticked(window: MainWindow, press: Press) -> None:
    group = window.workspace.portfolio
    press(window, "Add an action")
    asked = dialog(window)
    named(asked, "What is to be done", QLineEdit).setText("Book the room")
    due = named(asked, "By when", QLineEdit)
    due.setText("nonsense")
    press(asked, "Add it")
    assert len(open_actions(group)) == 2
    due.setText("1 dec 2026")
    press(asked, "Add it")
    assert shows(window, f"{HERE} · by 1 Dec 2026")
    named(window, "Done: Book the room", QCheckBox).click()
    window.workspace.settle()
    assert shows(window, f"{HERE} · done on 22 Nov 2026")
    assert len(open_actions(group)) == 2


def test_minutes_are_copied_and_saved_without_what_is_a_members_own(
    window: MainWindow, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, MEETINGS, "1 Oct 2026")
    press(window, "Minutes")
    asked = dialog(window)
    text = named(asked, "Minutes of 1 Oct 2026", QPlainTextEdit).toPlainText()
    assert "Ask for the story of sleep" in text
    assert "I examine the neck too seldom" not in text
    press(asked, "Copy the minutes")
    assert QApplication.clipboard().text() == text
    to = tmp_path / "minutes.pdf"
    chosen = ["PDF (*.pdf)", "Text (*.txt)"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), chosen.pop(0)))
    press(asked, "Save the minutes")
    assert to.read_bytes().startswith(b"%PDF")
    press(window, "Minutes")
    press(dialog(window), "Save the minutes")
    assert to.with_suffix(".txt").read_text("utf-8") == f"{text}\n"


def test_calendar_file_is_saved(
    window: MainWindow, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to = tmp_path / "meetings.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), ""))
    press(window, "Save for your calendar")
    assert "Moorside practice" in to.read_text("utf-8").replace("\r\n ", "")
    group = window.workspace.portfolio
    for one in meetings(group):
        if one.state is MeetingState.PLANNED:
            window.workspace.tell(cancel_meeting(group, one.id, ""), quiet=True)
    press(window, "Save for your calendar")
    assert "STATUS:CANCELLED" in to.read_text("utf-8")
    clock = group.clock
    assert isinstance(clock, StandingClock)
    clock.now = datetime(2027, 6, 1, 9, tzinfo=UTC)
    window.pages.page("meetings").read()
    save = named(window, "Save for your calendar", QPushButton)
    assert not save.isEnabled()
    assert save.toolTip() == "No meeting is planned for today or later."


def test_search_finds_what_was_noted_of_a_meeting(window: MainWindow) -> None:
    window.actions_by_id["find"].trigger()
    search = named(window, "Search meetings", QLineEdit)
    assert search.hasFocus()
    search.setText("story of sleep")
    assert listed(window, MEETINGS)[1].startswith("1 Oct 2026")
    assert named(window, MEETINGS, QListView).model().rowCount() == 2


def test_palette_finds_meetings_and_members(window: MainWindow) -> None:
    found = window.pages.kind.found(window.workspace, "penhale")
    assert [(one.title, one.group) for one in found][:1] == [("Jory Penhale", "Members")]
    found[0].choose()
    assert window.pages.current() == "members"
    (knees,) = window.pages.kind.found(window.workspace, "settle knees will not 26 nov")
    knees.choose()
    assert window.pages.current() == "meetings"
    assert shows(window, "Knees that will not settle")
