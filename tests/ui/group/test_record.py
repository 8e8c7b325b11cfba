"""What leaves the group in its window: the record, and a member's own entry."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.group.meeting import MeetingState
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.services.entries import get_entry, list_entries
from fcp_portfolio.services.first_look import Passphrase
from fcp_portfolio.services.group.meetings import meetings
from fcp_portfolio.services.group.notes import note_theme
from fcp_portfolio.services.portfolio import create_portfolio, open_portfolio
from fcp_portfolio.ui.main_window import MainWindow
from tests.groups import HERE, NOW
from tests.pictured_requests import StandingClock
from tests.ui.finding import named, showing
from tests.ui.group.conftest import Press, choose, dialog

PASSPHRASE = "fictional words to open it"


def test_member_makes_their_own_entry_in_their_portfolio(
    window: MainWindow, press: Press, tmp_path: Path
) -> None:
    file, place = tmp_path / "robin.fcpfolio", window.workspace.portfolio.copy.place
    owner = Owner(name=HERE, registration="HCPC PH000007", fictional=True)
    secret, clock = Passphrase(PASSPHRASE), StandingClock(NOW)
    create_portfolio(file, owner, secret, place=place, clock=clock).portfolio.close()
    choose(window, "Meetings", "1 Oct 2026")
    press(window, "Make my own entry of it")
    asked = dialog(window)
    press(asked, "Make the draft")
    assert showing(asked, "Choose a file that exists.")
    named(asked, "File", QLineEdit).setText(str(file))
    press(asked, "Make the draft")
    assert showing(asked, "Type the passphrase of this file.")
    typed = named(asked, "Passphrase of your portfolio", QLineEdit)
    typed.setText("not this one")
    press(asked, "Make the draft")
    assert asked.isVisible()
    typed.setText(PASSPHRASE)
    you = named(asked, "You are", QComboBox)
    assert you.currentText() == HERE
    you.setCurrentIndex(0)
    press(asked, "Make the draft")
    assert showing(asked, "Choose a name.")
    you.setCurrentText("Ben Tregenza")
    press(asked, "Make the draft")
    assert showing(
        asked, "This portfolio is of Robin Example, not of Ben Tregenza. Nothing was made."
    )
    you.setCurrentText(HERE)
    assert named(asked, "Attach the group’s record of this meeting", QCheckBox).isChecked()
    press(asked, "Make the draft")
    assert window.pages.toast.accessibleName().startswith(
        "Made a draft in “robin.fcpfolio”. It stands under Evidence there."
    )
    with open_portfolio(file, secret, place=place, clock=clock) as portfolio:
        (row,) = list_entries(portfolio)
        (attached,) = get_entry(portfolio, row.id).content.attachments
    assert (row.title, row.draft) == ("Shoulders", True)
    assert attached.name.endswith(", record 2026-10-01.pdf")


def test_who_has_no_portfolio_yet_is_led_to_making_one(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    choose(window, "Meetings", "1 Oct 2026")
    press(window, "Make my own entry of it")
    asked = dialog(window)
    assert showing(
        asked,
        "None was opened here yet. Where you have none, make it first; the group closes for it, "
        "and waits under File > Open recent.",
    )
    begun: list[str] = []
    window.leave.connect(begun.append)
    with qtbot.waitSignal(asked.finished):
        press(asked, "Make a portfolio")
    assert begun == ["new"]


def test_portfolio_that_was_opened_last_is_proposed_for_an_own_entry(
    window: MainWindow, press: Press, tmp_path: Path
) -> None:
    desk, mine = tmp_path / "own.fcpdesk", tmp_path / "own.fcpfolio"
    for file in (mine, desk):  # the last one comes first
        file.write_bytes(b"")
        window.workspace.preferences.remember_file(file)
    choose(window, "Meetings", "1 Oct 2026")
    press(window, "Make my own entry of it")
    asked = dialog(window)
    assert named(asked, "File", QLineEdit).text() == str(mine)
    assert named(asked, "Passphrase of your portfolio", QLineEdit).hasFocus()
    offered = {each.accessibleName() for each in asked.findChildren(QPushButton)}
    assert "Make a portfolio" not in offered


def test_record_shows_what_looks_like_an_identifier_and_asks_why(
    window: MainWindow, press: Press, tmp_path: Path
) -> None:
    group = window.workspace.portfolio
    one = next(each for each in meetings(group) if each.state is MeetingState.HELD)
    note_theme(group, one.id, "The story of 999 123 4578", why="A number made up")
    window.actions_by_id["write_record"].trigger()
    asked, to = dialog(window), tmp_path / "record.pdf"
    named(asked, "File", QLineEdit).setText(str(to))
    press(asked, "Write it")
    assert showing(asked, "the record (kept in the group for the reason “A number made up”)")
    press(asked, "Write it")
    assert not to.exists()
    named(asked, "Why this may stay", QPlainTextEdit).setPlainText("Nobody has this number")
    press(asked, "Write it")
    assert to.exists()


def test_record_of_a_period_is_written(window: MainWindow, press: Press, tmp_path: Path) -> None:
    window.actions_by_id["write_record"].trigger()
    assert window.pages.current() == "record"
    asked = dialog(window)
    to = tmp_path / "record.pdf"
    named(asked, "File", QLineEdit).setText(str(to))
    since = named(asked, "From", QLineEdit)
    since.setText("1 dec 2026")
    press(asked, "Write it")
    assert showing(asked, "This day lies before the first one.")
    since.setText("1 sep 2026")
    press(asked, "Write it")
    assert to.read_bytes().startswith(b"%PDF")
    said = "Wrote the group’s record of 1 Sep 2026 to 22 Nov 2026"
    assert window.pages.toast.accessibleName().startswith(said)
