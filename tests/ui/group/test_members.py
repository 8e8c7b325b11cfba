"""Members, the map and exchange in the window of a group."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.group.mapping import group_map
from fcp_portfolio.services.group.meetings import MeetingWish, change_meeting, next_meeting
from fcp_portfolio.services.group.members import (
    add_member,
    create_group,
    staying,
    writer,
)
from fcp_portfolio.services.group.rules import rules
from fcp_portfolio.services.undecided import choices
from fcp_portfolio.storage.place import Place
from fcp_portfolio.ui.dialogs.choose_version import ChooseVersionDialog, ask_choices
from fcp_portfolio.ui.dialogs.compare_versions import CompareDialog
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.widgets import Notice
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import raw_key
from tests.groups import GROUP, NAME, open_group
from tests.pictured_requests import StandingClock
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
    choose(on_members, MEMBERS, "Farida")
    press(on_members, "They leave")
    asked = dialog(on_members)
    said = " ".join(made.text() for made in asked.findChildren(QLabel) if made.isVisible())
    assert "for the group to give to others: facilitator on 26 Nov 2026" in said
    assert "change the passphrase (File > Change the passphrase…)" in said
    press(asked, "They leave")
    assert "Farida Osei" not in {one.name for one in staying(on_members.workspace.portfolio)}


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


def test_whoever_agreed_keeps_their_place_in_the_list(on_members: MainWindow, press: Press) -> None:
    def places() -> list[str]:
        detail = on_members.pages.page("members").detail
        said = [made.text() for made in detail.findChildren(QLabel) if made.isVisible()]
        return [one.partition(",")[0] for one in said if ", on " in one or ", not yet" in one]

    before = places()
    press(on_members, "Ben Tregenza agrees to the ground rules")
    assert places() == before == sorted(before)


def test_what_is_known_of_a_member_is_corrected_in_the_window(
    on_members: MainWindow, press: Press
) -> None:
    choose(on_members, MEMBERS, "Ewan")
    press(on_members, "Edit")
    asked = dialog(on_members)
    named(asked, "Name", QLineEdit).setText("")
    press(asked, "Keep it")
    assert showing(asked, "A member needs a name.")
    named(asked, "Name", QLineEdit).setText("Ewan Lacey-Roe")
    named(asked, "Joined on", QLineEdit).setText("1 Sep 2025")
    press(asked, "Keep it")
    (found,) = (
        one for one in staying(on_members.workspace.portfolio) if one.name == "Ewan Lacey-Roe"
    )
    assert found.joined == date(2025, 9, 1)


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


def test_whoever_left_comes_back(on_members: MainWindow, press: Press) -> None:
    choose(on_members, MEMBERS, "Tamsin")
    press(on_members, "They are back")
    press(dialog(on_members), "They are back")
    assert showing(on_members, "Was a member before: 1 Jun 2026 to 30 Sep 2026")
    assert "Tamsin Yeo" in {one.name for one in staying(on_members.workspace.portfolio)}


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
    assert asked_to_choose(window) == ["1 thing changed on two computers, and not alike."]
    ask_choices(window, window.workspace)
    press(dialog(window), "Keep what is shown now")
    assert choices(group) == ()
    assert asked_to_choose(window) == []


def asked_to_choose(window: MainWindow) -> list[str]:
    """What stands above the pages about things to choose from."""
    notices = [made for made in window.banners.findChildren(Notice) if made.isVisible()]
    said = [made.text().partition(" Both")[0] for made in notices]
    return [text for text in said if "on two computers" in text]


def test_other_files_are_refused_in_one_sentence(window: MainWindow, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all")
    window.pages.kind.dropped(window, (letter,))
    window.workspace.settle()
    said = "“letter.txt” is neither a copy of this group nor a progress summary."
    assert showing(window, f"{said} Nothing was taken in.")
