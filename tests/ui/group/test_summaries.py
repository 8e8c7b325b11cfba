"""Summaries that members hand in, in the window of a group: taken in, withdrawn, asked about."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.keys import fingerprint_words
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.services.group.bands import handed_in, take_summary
from fcp_portfolio.services.group.members import (
    add_member,
    write_as,
)
from fcp_portfolio.services.portfolio import create_portfolio, open_portfolio
from fcp_portfolio.services.progress import group_summary, write_progress
from fcp_portfolio.storage.place import Place
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import raw_key
from tests.groups import GROUP, HERE, NAME, NOW, made_once, open_group
from tests.pictured_requests import StandingClock
from tests.ui.everyone.house import present
from tests.ui.finding import named, showing
from tests.ui.group.conftest import Press, dialog


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
