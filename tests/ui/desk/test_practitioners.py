"""Practitioners, the overview and the answers given, as the window shows them."""

from dataclasses import replace
from pathlib import Path
from shutil import copy2

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from fcp_portfolio.domain.desk.overview import FEW, STUCK_WEEKS
from fcp_portfolio.services.desk.given import answers_given
from fcp_portfolio.services.desk.overview import overview
from fcp_portfolio.services.desk.practitioners import (
    edit_practitioner,
    know_practitioner,
    practitioner,
    practitioners,
)
from fcp_portfolio.services.desk.requests import waiting
from fcp_portfolio.services.desk.sessions import sessions
from fcp_portfolio.services.desk.summaries import UnknownKey, summaries, take_summary
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.keys import known_keys
from fcp_portfolio.ui.dialogs.desk.practitioner import PractitionerDialog
from fcp_portfolio.ui.dialogs.desk.unknown_key import UnknownKeyDialog
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import FEW_ENTRIES, STUCK_AFTER, Section
from fcp_portfolio.ui.views.desk.watched import watched
from fcp_portfolio.ui.views.file_preview import FilePreview
from fcp_portfolio.ui.widgets import OpenRow
from tests.desks import KNEE, RETURNED
from tests.documents.signing.papers import key
from tests.services.desk.papers import card_of, id_of, summary_pdf, told
from tests.ui.desk.conftest import Press
from tests.ui.desk.test_waiting import dialog, listed
from tests.ui.finding import named, showing

AMIRA = (
    "Amira Halloran, 1 request waits · the oldest for 4 days · no progress summary yet, "
    "25 Jan 2027, session due"
)


def texts(root: QWidget) -> list[str]:
    """What labels that can be seen say."""
    QApplication.processEvents()  # what was just put into a layout is shown by then
    return [one.text() for one in root.findChildren(QLabel) if one.isVisible()]


def test_practitioners_say_what_waits_and_what_is_owed(window: MainWindow, press: Press) -> None:
    page = window.pages.on("practitioners")
    assert listed(window, "Practitioners") == [
        "Supervised now",
        AMIRA,
        "Jory Penhale, no progress summary yet, No session yet",
        "Robin Example, 1 request waits · the oldest for 16 days, 42 days late, session owed",
    ]
    robin = practitioner(window.workspace.portfolio, "Robin Example")
    page.show_row(robin.id)
    said = texts(page.detail)
    assert "Session owed for 42 days" in said
    assert "Every 4 weeks. Set at this desk." in said
    assert "By the progress summary of 16 Nov 2026, 6 days ago." in said
    assert "5 Investigations and diagnosis: 0 to 1 entries" in said
    assert "16 Nov 2026 · unaltered, signed with the key you know" in said
    assert "1 answer given" in said
    assert any(one.endswith(" capabilities signed off") for one in said)
    last = robin_weak(window)[-1]
    assert f"{last}: 0 entries" not in said
    press(page.detail, f"and {len(robin_weak(window)) - 8} more")
    assert f"{last}: 0 entries" in texts(page.detail)


def robin_weak(window: MainWindow) -> list[str]:
    """The capabilities that rest on little."""
    (robin,) = (one for one in overview(window.workspace.portfolio) if one.newest)
    return [one.label for one in robin.courses if one.points[-1].entries < FEW]


def test_practitioner_is_added_edited_and_ended(window: MainWindow, press: Press) -> None:
    desk = window.workspace.portfolio
    window.actions_by_id["add_practitioner"].trigger()
    asked = dialog(window)
    press(asked, "Add them")
    assert showing(asked, "A practitioner needs a name.")
    named(asked, "Name", QLineEdit).setText("Tomos Wetherby")
    weeks = named(asked, "Weeks between sessions", QLineEdit)
    weeks.setText("+")
    press(asked, "Add them")
    assert showing(asked, "Type a whole number from 0 to 104.")
    weeks.setText("6")
    press(asked, "Add them")
    page = window.pages.page("practitioners")
    page.show_row(practitioner(desk, "Tomos Wetherby").id)
    press(page, "Edit this practitioner")
    asked = dialog(window)
    named(asked, "Note for yourself", QPlainTextEdit).setPlainText("Prefers Fridays.")
    press(asked, "Keep changes")
    assert showing(page, "Prefers Fridays.")
    press(page, "End supervision")
    asked = dialog(window)
    named(asked, "Why, if you like", QLineEdit).setText("Moved on.")
    press(asked, "End it")
    assert listed(window, "Practitioners")[-2:] == [
        "Ended",
        "Tomos Wetherby, no progress summary yet, Ended",
    ]
    ended = practitioner(desk, "Tomos Wetherby")
    assert (ended.weeks, ended.why) == (6, "Moved on.")
    window.workspace.undo()
    window.workspace.settle()
    assert practitioner(desk, "Tomos Wetherby").until is None


def test_session_is_noted_changed_and_removed(window: MainWindow, press: Press) -> None:
    desk = window.workspace.portfolio
    page = window.pages.on("practitioners")
    jory = practitioner(desk, "Jory Penhale")
    page.show_row(jory.id)
    window.actions_by_id["note_session"].trigger()
    asked = dialog(window)
    assert named(asked, "With whom", QComboBox).currentText() == "Jory Penhale"
    named(asked, "Minutes", QLineEdit).setText("1,000")
    press(asked, "Keep it")
    assert showing(asked, "Type a whole number from 0 to 1440.")
    named(asked, "Minutes", QLineEdit).setText("30")
    note = named(asked, "Note", QPlainTextEdit)
    note.setPlainText("Talked about 999 123 4578.")
    press(asked, "Keep it")
    assert sessions(desk, jory.id) == ()
    note.setPlainText("Talked about the plan.")
    press(asked, "Keep it")
    (noted,) = sessions(desk, jory.id)
    assert (noted.minutes, noted.note) == (30, "Talked about the plan.")
    assert showing(page.detail, "Last met on 22 Nov 2026")


def test_summary_of_somebody_new_asks_for_the_words_of_the_key(
    window: MainWindow, sent: Path, press: Press
) -> None:
    """The key of a practitioner whose summaries were never taken in."""
    desk = window.workspace.portfolio
    page = window.pages.page("waiting")
    window.pages.kind.dropped(window, (sent / "amira told.pdf",))
    window.workspace.settle()
    assert "You do not know the key" in page.notice.text()
    before = len(known_keys(desk))
    press(page.notice, "Compare the words")
    asked = dialog(window)
    assert not named(asked, "Add Amira Halloran", QPushButton).isVisible()
    press(asked, "I compared the words")
    window.workspace.settle()
    assert len(known_keys(desk)) == before + 1
    amira = practitioner(desk, "Amira Halloran")
    assert [one.practitioner for one in summaries(desk, amira.id)] == [amira.id]


def test_summaries_in_the_folder_are_walked_through_one_key_after_the_other(
    window: MainWindow, sent: Path, tmp_path: Path, press: Press
) -> None:
    desk, inbox = window.workspace.portfolio, tmp_path / "inbox"
    inbox.mkdir()
    for name in ("amira told.pdf", "robin early.pdf"):
        copy2(sent / name, inbox / name)
    nia = key("Nia Example")
    unknown = summary_pdf(inbox, told(owner="Nia Example", portfolio=id_of(9)), nia)
    one, page = watched(window.workspace), window.pages.on("waiting")
    one.choose(inbox)
    window.workspace.settle()
    assert showing(page, "2 progress summaries lie in the folder.")
    press(page, "Take them in")
    assert page.notice.text().startswith("2 files were not taken in")
    press(page.notice, "Compare the words")
    asked = dialog(window)
    assert showing(asked, card_of(nia).words)
    press(asked, "Add Nia Example")
    (adding,) = asked.findChildren(PractitionerDialog)
    assert named(adding, "Name", QLineEdit).text() == "Nia Example"
    assert named(adding, "Registration", QLineEdit).text() == nia.registration
    press(adding, "Add them")
    press(asked, "I compared the words")
    press(dialog(window), "Not now")
    window.workspace.settle()
    assert page.notice.isHidden()
    assert [each.name for each in summaries(desk, "Nia Example")] == [unknown.name]
    assert one.summaries == (inbox / "amira told.pdf",)
    assert showing(page, "1 progress summary lies in the folder.")


def test_summary_that_is_held_is_no_failure_and_waits_no_more(
    window: MainWindow, sent: Path, tmp_path: Path
) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    one, page = watched(window.workspace), window.pages.on("waiting")
    summary = inbox / "amira told.pdf"
    copy2(sent / summary.name, summary)
    one.choose(inbox)
    window.workspace.settle()
    asked = page.folder.found
    assert not asked.isHidden()
    desk = window.workspace.portfolio
    with pytest.raises(UnknownKey) as unknown:
        take_summary(desk, summary)
    know_practitioner(desk, "Amira Halloran", unknown.value.card)
    take_summary(desk, summary)
    one.look(quiet=False)
    window.workspace.settle()
    assert asked.isHidden()
    page.take_in(summary)
    window.workspace.settle()
    assert page.notice.isHidden()
    assert showing(window.pages.toast, "1 was here already.")


def test_what_a_small_dialog_asks_has_the_room_of_the_window(window: MainWindow) -> None:
    unknown = UnknownKey(
        "Nobody here is known by this key.", card_of(key("Nia Example", "HCPC PH000003")), None
    )
    asked = UnknownKeyDialog(window.workspace, "nia told.pdf", unknown, window)
    asked.open()
    asked.add.click()
    (adding,) = asked.findChildren(PractitionerDialog)
    QApplication.processEvents()
    shown = named(adding, "Note for yourself", QPlainTextEdit)
    assert adding.height() > asked.height()
    assert shown.visibleRegion().boundingRect() == shown.rect()
    adding.close()
    asked.close()


def test_request_of_nobody_on_the_desk_is_nobodys_until_somebody_says_so(
    window: MainWindow, press: Press
) -> None:
    desk = window.workspace.portfolio
    robin = practitioner(desk, "Robin Example")
    edit_practitioner(desk, replace(robin, name="Robin Other", portfolio=""))
    window.workspace.changed.emit(Changed.SUBJECTS)
    page = window.pages.on("waiting")
    page.show_request(waiting(desk)[0].received.id)
    press(page, "Say whose request it is")
    asked = dialog(window)
    press(asked, "It is theirs")
    assert showing(asked, "Choose whose it is, or add them.")
    press(asked, "Add Robin Example")
    (adding,) = asked.findChildren(PractitionerDialog)
    assert named(adding, "Registration", QLineEdit).text() == "HCPC PH000000"
    press(adding, "Add them")
    press(asked, "It is theirs")
    found = waiting(desk)[0].match.practitioner
    assert found is not None
    assert found.name == "Robin Example"


def test_overview_puts_first_whom_most_is_owed(window: MainWindow) -> None:
    page = window.pages.on("overview")
    rows = page.findChildren(OpenRow)
    assert [one.text() for one in rows] == ["Robin Example", "Amira Halloran", "Jory Penhale"]
    assert rows[0].accessibleDescription().endswith("Session owed for 42 days")
    assert "1 answer signed here and not in it yet, last on" in rows[0].accessibleDescription()
    assert "Where all are weak" in texts(page)
    assert "Robin Example 0" in texts(page)
    rows[0].click()
    assert window.pages.current() == "practitioners"
    assert window.pages.currentWidget().current().name == "Robin Example"  # type: ignore[union-attr]


def test_answers_are_found_by_what_they_rest_on(
    window: MainWindow, sent: Path, tmp_path: Path, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.pages.on("answers")
    (row,) = listed(window, "Answers given")[1:]
    assert row.startswith("4 Physical assessment, Robin Example · capable, ")
    window.actions_by_id["find"].trigger()
    field = named(page, "Search names, capabilities and evidence", QLineEdit)
    assert window.focusWidget() is field
    field.setText("running shoes")
    assert len(listed(window, "Answers given")) == 2
    field.setText("elbow")
    assert listed(window, "Answers given") == []
    field.clear()
    said = texts(page.detail)
    assert KNEE in said
    assert "4 Physical assessment: capable" in said
    to = tmp_path / "again.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), ""))
    press(page.detail, "Save the signed PDF")
    (signed,) = (sent / RETURNED).iterdir()
    assert to.read_bytes() == signed.read_bytes()
    assert len(answers_given(window.workspace.portfolio)) == 1


def test_signed_answer_is_seen_in_the_window(window: MainWindow, press: Press) -> None:
    page = window.pages.on("answers")
    press(page.detail, "Show the signed PDF")
    (seen,) = (one for one in window.findChildren(FilePreview) if one.isVisible())
    window.workspace.settle()
    assert named(seen, "Page 1 of 6", QScrollArea).isVisible()
    named(seen, "Search in this file", QLineEdit).setText("running shoes")
    seen.view._typed.timeout.emit()  # noqa: SLF001  as after a pause in typing
    window.workspace.settle()
    assert any(text.startswith("Found on ") for text in texts(seen))
    seen.close()


def test_palette_finds_people_what_waits_and_what_was_answered(window: MainWindow) -> None:
    from fcp_portfolio.ui.command_palette.finding import Finder

    finder = Finder(window.workspace, window.actions_by_id)
    found = finder.find("robin")
    titles = [getattr(one, "title", "") for one in found.items]
    assert titles == [
        *("Practitioners", "Robin Example"),
        *("Waiting", "Sign-off of 2 capabilities"),
        *("Answers given", "4 Physical assessment"),
        *("Sessions", "Went through the plan for the year."),
    ]
    led = []
    for item in found.items:
        choose = getattr(item, "choose", None)
        if choose is not None:
            choose()
            led.append(window.pages.current())
    assert led == ["practitioners", "waiting", "answers", "practitioners"]
    (_, session) = finder.find("first session").items
    assert getattr(session, "where", "") == "Amira Halloran"


def test_preferences_leave_out_what_a_desk_has_not(window: MainWindow) -> None:
    page = window.pages.on("preferences")
    names = [page._choice.itemText(place) for place in range(page._choice.count())]  # noqa: SLF001
    assert "Frameworks and forms" not in names
    assert "Aim and reminders" not in names
    assert "Security" in names
    window.actions_by_id["signing"].trigger()
    assert showing(page, "Your key")
    assert [one.name for one in practitioners(window.workspace.portfolio)]


def test_when_somebody_is_stuck_and_what_is_little_can_be_chosen(window: MainWindow) -> None:
    assert (STUCK_AFTER.default, FEW_ENTRIES.default) == (STUCK_WEEKS, FEW)
    page = window.pages.on("preferences")
    assert Section.SUPERVISION not in page.offered
    page.show_section(Section.DESK)
    assert named(page, "Somebody is told as stuck", QComboBox).currentText() == "after 8 weeks"
    assert named(page, "A capability rests on little", QComboBox).isVisible()
    shown = window.pages.on("overview")

    def rows() -> int:
        return sum(made.isVisible() for made in shown.findChildren(QLabel))

    before = rows()
    window.workspace.preferences.set(FEW_ENTRIES, 1)
    window.workspace.preferences.set(STUCK_AFTER, 4)
    assert rows() != before
