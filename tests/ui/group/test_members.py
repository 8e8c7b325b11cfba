"""Members, the map and exchange in the window of a group."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.keys import fingerprint_words
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.services.group.bands import handed_in, take_summary
from fcp_portfolio.services.group.mapping import group_map
from fcp_portfolio.services.group.meetings import MeetingWish, change_meeting, next_meeting
from fcp_portfolio.services.group.members import (
    add_member,
    create_group,
    staying,
    write_as,
    writer,
)
from fcp_portfolio.services.group.rules import rules
from fcp_portfolio.services.portfolio import create_portfolio, open_portfolio
from fcp_portfolio.services.progress import group_summary, write_progress
from fcp_portfolio.services.undecided import choices
from fcp_portfolio.storage.place import Place
from fcp_portfolio.ui.dialogs.choose_version import ChooseVersionDialog, ask_choices
from fcp_portfolio.ui.dialogs.compare_versions import CompareDialog
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.widgets import Notice
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import raw_key
from tests.groups import GROUP, HERE, NAME, NOW, made_once, open_group
from tests.pictured_requests import StandingClock
from tests.ui.everyone.house import present
from tests.ui.finding import named, showing
from tests.ui.group.conftest import Press, choose, dialog, listed

MEMBERS = "Members and ground rules"


@pytest.fixture
def on_members(window: MainWindow) -> MainWindow:
    window.pages.show_page("members")
    return window


def test_members_say_who_is_in_who_left_and_who_writes_here(on_members: MainWindow) -> None:
    rows = listed(on_members, MEMBERS)
    assert rows[:3] == ["What all agree to", "Ground rules, Agreed by 6 of 8", "In the group"]
    assert "Robin Example, HCPC PH000007, since 1 Jun 2026, writes here" in rows
    assert rows[-2:] == ["Left", "Tamsin Yeo, HCPC PH000008, left on 30 Sep 2026"]
    choose(on_members, MEMBERS, "Robin")
    assert showing(on_members, "Came to 1 of 1")
    assert showing(on_members, "Agreed on 30 Sep 2026")


def test_joining_says_what_it_means_before_it_is_done(on_members: MainWindow, press: Press) -> None:
    press(on_members, "Let somebody join")
    asked = dialog(on_members)
    press(asked, "Let them join")
    assert showing(asked, "A member needs a name.")
    named(asked, "Name", QLineEdit).setText("Robin Example")
    press(asked, "Let them join")
    group = on_members.workspace.portfolio
    assert sum(one.name == "Robin Example" for one in staying(group)) == 2
    assert any("Robin Example · " in row for row in listed(on_members, MEMBERS))


def test_leaving_says_what_stays_readable(on_members: MainWindow, press: Press) -> None:
    choose(on_members, MEMBERS, "Ben")
    press(on_members, "They leave")
    asked = dialog(on_members)
    said = " ".join(made.text() for made in asked.findChildren(QLabel) if made.isVisible())
    assert "for the group to give to others: facilitator on 26 Nov 2026" in said
    assert "change the passphrase (File > Change the passphrase…)" in said
    press(asked, "They leave")
    assert "Ben Tregenza" not in {one.name for one in staying(on_members.workspace.portfolio)}


def test_ground_rules_are_agreed_to_and_asked_again_after_a_change(
    on_members: MainWindow, press: Press
) -> None:
    press(on_members, "Ben Tregenza agrees to the ground rules")
    assert showing(on_members, "Ben Tregenza, on 22 Nov 2026")
    press(on_members, "Write the ground rules")
    asked = dialog(on_members)
    text = named(asked, "Ground rules", QPlainTextEdit)
    text.setPlainText(f"{text.toPlainText()}\nWe begin on time.")
    press(asked, "Keep the ground rules")
    standing = rules(on_members.workspace.portfolio)
    assert standing is not None
    assert len(standing.asked) == 8


def test_somebody_else_writes_here(on_members: MainWindow, press: Press) -> None:
    choose(on_members, MEMBERS, "Ewan")
    press(on_members, "I write here as this member")
    here = writer(on_members.workspace.portfolio)
    assert here is not None
    assert here.name == "Ewan Lacey"
    assert showing(on_members, "8 members · Ewan Lacey writes on this computer")


def test_group_is_renamed_and_the_window_says_so(window: MainWindow, press: Press) -> None:
    window.actions_by_id["rename"].trigger()
    asked = dialog(window)
    named(asked, "Name of the group", QLineEdit).setText(" ")
    press(asked, "Rename it")
    assert showing(asked, "A group needs a name.")
    named(asked, "Name of the group", QLineEdit).setText("Moor and Coast peers")
    press(asked, "Rename it")
    assert window.windowTitle() == f"Moor and Coast peers · {GROUP}"
    assert showing(window.sidebar, "Moor and Coast peers")
    press(window.pages.toast, "Undo")
    assert window.windowTitle() == f"{NAME} · {GROUP}"


def test_who_writes_here_is_asked_where_nobody_is_chosen(
    tmp_path: Path, preferences: Preferences, qtbot: QtBot
) -> None:
    place = Place(tmp_path / "data")
    made = create_group(tmp_path / "new.fcpgroup", "New", raw_key(), place=place).portfolio
    window = MainWindow(Workspace(made, preferences))
    qtbot.addWidget(window)
    window.show()
    empty = window.pages.page("meetings").empty
    empty.action.click()
    asked = dialog(window)
    assert asked.windowTitle() == "Let somebody join"
    asked.reject()
    window.workspace.do(lambda group: add_member(group, "Carys Example"))
    window.workspace.settle()
    named(window, "I write here as", QPushButton).click()
    asked = dialog(window)
    you = named(asked, "You are", QComboBox)
    assert you.currentText() == "Choose a name"
    named(asked, "That is me", QPushButton).click()
    assert showing(asked, "Choose a name.")
    assert writer(made) is None
    you.setCurrentIndex(1)
    named(asked, "That is me", QPushButton).click()
    window.workspace.settle()
    assert writer(made) is not None
    assert not window.pages.page("meetings").who.isVisible()
    window.pages.show_page("map")
    small = "A map needs summaries of eight members, and the group has 1 member: in so small a"
    assert showing(window, f"{small} group it would tell of each of them.")
    window.close()


def test_map_says_its_bands_in_words_and_when_it_is_made_anew(
    window: MainWindow, press: Press
) -> None:
    window.pages.show_page("map")
    made = "Made on 5 Oct 2026 from 8 summaries. The next one can be made from 5 Jan 2027 on."
    assert showing(window, made)
    assert showing(window, "Amira Halloran, Dilys Morgan-Reyes, Jory Penhale could lead it")
    make = named(window, "Make the map", QPushButton)
    assert not make.isEnabled()
    assert make.toolTip() == "The next one can be made from 5 Jan 2027 on."
    clock = window.workspace.portfolio.clock
    assert isinstance(clock, StandingClock)
    clock.now = datetime(2027, 1, 5, 9, tzinfo=UTC)
    window.pages.page("map").read()
    press(window, "Make the map")
    assert len(group_map(window.workspace.portfolio).earlier) == 1


def test_summary_is_withdrawn_and_a_new_one_taken_in(
    window: MainWindow, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    group = window.workspace.portfolio
    window.pages.show_page("map")
    press(window, "Withdraw a summary")
    asked = dialog(window)
    assert named(asked, "Whose", QComboBox).currentText() == HERE
    named(asked, "Whose", QComboBox).setCurrentIndex(2)
    press(asked, "Withdraw it")
    assert len(handed_in(group)) == 7
    sentence = "The group’s map needs summaries of eight members; 1 more is missing."
    assert showing(window, sentence)
    assert named(window, "Make the map", QPushButton).toolTip() == sentence
    pdf = summary_of("Nerys Vaughan", tmp_path)
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"Dear all")
    chosen = [str(letter), str(pdf)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    press(window, "Take in a summary")
    notice = window.pages.page("map").notice
    assert "2 files were not taken in" in notice.text()
    assert "who is no member under this name" in notice.text()
    nerys = add_member(group, "Nerys Vaughan").value
    press(window, "Say whose it is")
    asked = dialog(window)
    whose = named(asked, "It is of", QComboBox)
    whose.setCurrentIndex(whose.findData(nerys.id))
    press(asked, "Take it in")
    assert len(handed_in(group)) == 8
    assert notice.text() == "It was not taken in “letter.pdf”: This is not a PDF."
    assert not notice.action.isVisible()
    press(window.pages.toast, "Undo")
    assert len(handed_in(group)) == 7
    window.pages.kind.dropped(window, (pdf,))
    window.workspace.settle()
    window.workspace.settle()
    assert len(handed_in(group)) == 8


def test_no_member_is_meant_by_chance(window: MainWindow, press: Press, tmp_path: Path) -> None:
    group = window.workspace.portfolio
    write_as(group, add_member(group, "Nerys Vaughan").value.id)
    window.pages.show_page("map")
    press(window, "Withdraw a summary")
    asked = dialog(window)
    assert named(asked, "Whose", QComboBox).currentText() == "Choose a name"
    press(asked, "Withdraw it")
    assert showing(asked, "Choose a name.")
    assert len(handed_in(group)) == 8
    asked.reject()
    window.pages.page("map").take_in(summary_of("Nerys Married", tmp_path))
    window.workspace.settle()
    press(window, "Say whose it is")
    asked = dialog(window)
    assert named(asked, "It is of", QComboBox).currentText() == "Choose a name"
    press(asked, "Take it in")
    assert showing(asked, "Choose a name.")
    assert len(handed_in(group)) == 8
    asked.reject()


def test_another_key_is_shown_beside_the_known_one_and_said_to_be_theirs(
    window: MainWindow, press: Press, tmp_path: Path
) -> None:
    group = window.workspace.portfolio
    nerys = add_member(group, "Nerys Vaughan").value
    take_summary(group, summary_of("Nerys Vaughan", tmp_path / "old"))
    (old,) = {one.fingerprint for one in handed_in(group) if one.member == nerys.id}
    clock = group.clock
    assert isinstance(clock, StandingClock)
    clock.now = NOW + timedelta(hours=1)
    newer = summary_of("Nerys Vaughan", tmp_path / "new", clock)
    window.pages.show_page("map")
    window.pages.page("map").take_in(newer)
    window.workspace.settle()
    press(window, "Look at the keys")
    asked = dialog(window)
    assert asked.windowTitle() == "Is it the new key of Nerys Vaughan?"
    assert showing(asked, fingerprint_words(old))
    assert not named(asked, "Take it in", QPushButton).isEnabled()
    named(asked, "I asked Nerys Vaughan, and compared these words", QCheckBox).click()
    press(asked, "Take it in")
    (one,) = [each for each in handed_in(group) if each.member == nerys.id]
    assert one.fingerprint != old
    assert not window.pages.page("map").notice.isVisible()


def test_naming_a_member_whose_key_is_another_asks_about_it(
    window: MainWindow, press: Press, tmp_path: Path
) -> None:
    group = window.workspace.portfolio
    window.pages.show_page("map")
    window.pages.page("map").take_in(summary_of("Robin Married", tmp_path))
    window.workspace.settle()
    press(window, "Say whose it is")
    asked = dialog(window)
    named(asked, "It is of", QComboBox).setCurrentText(HERE)
    press(asked, "Take it in")
    asked = dialog(window)
    assert asked.windowTitle() == f"Is it the new key of {HERE}?"
    press(asked, "Leave it")
    assert showing(window, "It was not taken in")
    assert len(handed_in(group)) == 8


def test_whoever_left_comes_back(on_members: MainWindow, press: Press) -> None:
    choose(on_members, MEMBERS, "Tamsin")
    press(on_members, "They are back")
    press(dialog(on_members), "They are back")
    assert showing(on_members, "Was a member before: 1 Jun 2026 to 30 Sep 2026")
    assert "Tamsin Yeo" in {one.name for one in staying(on_members.workspace.portfolio)}


def test_taking_in_is_told_and_can_be_stopped(window: MainWindow, tmp_path: Path) -> None:
    group, worker = window.workspace.portfolio, window.workspace.worker
    add_member(group, "Nerys Vaughan")
    pdf, before = summary_of("Nerys Vaughan", tmp_path), len(handed_in(group))
    window.pages.show_page("map")
    page = window.pages.page("map")
    worker.gate.clear()
    page.take_in(pdf, pdf)
    assert showing(page, "Taking in 2 files.")
    named(page, "Stop", QPushButton).click()
    worker.gate.set()
    window.workspace.settle()
    assert not page.notice.isVisible()
    assert len(handed_in(group)) == before


def summary_of(name: str, folder: Path, clock: StandingClock | None = None) -> Path:
    """A summary for the group that somebody made in their own portfolio."""
    folder.mkdir(exist_ok=True)
    owner = Owner(name=name, registration="", fictional=True)
    place = Place(folder / "theirs")
    clock = clock or StandingClock(NOW)
    file = folder / "theirs.fcpfolio"
    made = create_portfolio(file, owner, raw_key(), place=place, clock=clock)
    with made.portfolio as portfolio:
        summary = group_summary(portfolio, given_to=NAME)
        return write_progress(portfolio, summary, folder / "summary.pdf").value.path


def test_copy_of_a_member_is_compared_wherever_it_is_dropped(
    window: MainWindow, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    with open_group(other) as group:
        add_member(group, "Nerys Vaughan")
    window.pages.kind.dropped(window, (other / GROUP,))
    window.workspace.settle()
    window.workspace.settle()
    asked = dialog(window)
    assert isinstance(asked, CompareDialog)
    named(asked, "Merge", QPushButton).click()
    window.workspace.settle()
    assert "Nerys Vaughan" in {one.name for one in staying(window.workspace.portfolio)}


def test_what_two_members_changed_differently_is_shown_and_decided(
    window: MainWindow, press: Press, tmp_path: Path
) -> None:
    group, other = window.workspace.portfolio, tmp_path / "other"
    one = next_meeting(group)
    assert one is not None
    with open_group(other) as theirs:
        change_meeting(theirs, one.id, MeetingWish(on=one.on, place="The library"))
    change_meeting(group, one.id, MeetingWish(on=one.on, place="The canteen"))
    window.compare(other / GROUP)
    window.workspace.settle()
    press(dialog(window), "Merge")
    choice = dialog(window)
    assert isinstance(choice, ChooseVersionDialog)
    press(choice, "Later")
    assert sum(made.isVisible() for made in window.banners.findChildren(Notice)) == 1
    ask_choices(window, window.workspace)
    press(dialog(window), "Keep what is shown now")
    assert choices(group) == ()
    assert not any(made.isVisible() for made in window.banners.findChildren(Notice))


def test_other_files_are_refused_in_one_sentence(window: MainWindow, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all")
    window.pages.kind.dropped(window, (letter,))
    window.workspace.settle()
    said = "“letter.txt” is neither a copy of this group nor a progress summary."
    assert showing(window, f"{said} Nothing was taken in.")


def test_several_summaries_are_dropped_together(window: MainWindow, tmp_path: Path) -> None:
    names = ("Nerys Vaughan", "Owain Example")
    for name in names:
        add_member(window.workspace.portfolio, name)
    before = len(handed_in(window.workspace.portfolio))
    pdfs = tuple(summary_of(name, tmp_path / name) for name in names)
    window.pages.kind.dropped(window, pdfs)
    for _ in range(2):
        window.workspace.settle()
    assert window.pages.current() == "map"
    assert len(handed_in(window.workspace.portfolio)) == before + 2


def test_several_files_dropped_at_once_are_taken_in_one_after_the_other(
    window: MainWindow, tmp_path: Path, press: Press
) -> None:
    group = window.workspace.portfolio
    add_member(group, "Nerys Vaughan")
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"Dear all")
    held = len(handed_in(group))
    files = (summary_of("Nerys Vaughan", tmp_path), letter, group.file)
    window.pages.kind.dropped(window, files)
    window.workspace.settle()
    assert window.pages.current() == "map"
    assert len(handed_in(group)) == held + 1
    notice = window.pages.page("map").notice
    assert "“letter.pdf”: This is not a PDF." in notice.text()
    assert f"“{GROUP}”: A copy of a group is taken in by itself: drop it alone." in notice.text()
    told = "Took in 1 summary: Nerys Vaughan. 2 files were not taken in. “letter.pdf”: This is "
    said = [made.text() for made in window.pages.toast.findChildren(QLabel)]
    assert any(text.startswith(told) for text in said)
    press(window.pages.toast, "Undo")
    assert len(handed_in(group)) == held


def test_where_nothing_may_be_written_dropped_files_are_not_taken_in(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path
) -> None:
    with open_group(tmp_path / "group") as group:
        place = group.copy.place
    read = open_portfolio(group.file, made_once()[1], place=place, read_only=True)
    made = MainWindow(Workspace(read, preferences))
    qtbot.addWidget(made)
    present(made)
    made.pages.kind.dropped(made, (group.file, group.file))
    assert made.pages.current() == "meetings"
    assert showing(made.pages.toast, made.workspace.read_only)
    made.close()
