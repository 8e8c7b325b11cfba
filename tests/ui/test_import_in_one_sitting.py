"""300 rows and 60 files come in through the window in one sitting: nothing twice, nothing lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import count_entries, list_entries, whole_entries
from fcp_portfolio.services.files import open_file
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.brought import HEADINGS, written_csv, written_folder, written_list
from tests.ui.finding import named, showing
from tests.ui.test_main_window import leave_quietly


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(workspace)
    qtbot.addWidget(made, before_close_func=leave_quietly)
    made.resize(1280, 800)
    made.show()
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.hide()


class Sitting:
    """A person at the window, who goes by the names that are read out."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def dialog(self) -> QDialog:
        found = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
        return found[-1]

    def begin(self, source: Path) -> None:
        self.window.actions_by_id["import"].trigger()
        named(self.dialog, "File or folder", QLineEdit).setText(str(source))
        self.press("Next")

    def press(self, name: str) -> None:
        named(self.dialog, name, QPushButton).click()
        self.window.workspace.settle()

    def becomes(self, heading: str) -> str:
        return named(self.dialog, f"What “{heading}” becomes", QComboBox).currentText()

    def choose(self, heading: str, words: str) -> None:
        box = named(self.dialog, f"What “{heading}” becomes", QComboBox)
        box.setCurrentIndex(box.findText(words))

    def ticked(self) -> int:
        return len(named(self.dialog, "What comes in", CheckList).checked())

    def left_out(self) -> list[str]:
        rows = named(self.dialog, "Left out", QListWidget)
        return [rows.item(place).text() for place in range(rows.count())]

    def undo(self) -> None:
        named(self.window.pages.toast, "Undo", QPushButton).click()
        self.window.workspace.settle()


def test_a_list_and_a_folder_come_in_once(
    window: MainWindow, portfolio: Portfolio, tmp_path: Path
) -> None:
    rows = written_list(tmp_path / "log.xlsx")
    older = written_csv(tmp_path / "older.csv")
    files = written_folder(tmp_path / "old portfolio")
    sitting = Sitting(window)

    sitting.begin(tmp_path / "log.xlsx")
    assert [sitting.becomes(heading) for heading in HEADINGS] == [
        "Date it occurred",
        "Form",
        "Title",
        "Capabilities, by code",
        "Minutes",
        "Text, below its heading",
    ]
    sitting.press("Next")
    assert (sitting.ticked(), count_entries(portfolio)) == (300, 0)
    sitting.press("Bring in")
    assert showing(window.pages.toast, "Imported 300 entries from “log.xlsx”.")

    sitting.begin(tmp_path / "older.csv")
    sitting.press("Next")
    sitting.press("Bring in")
    sitting.begin(tmp_path / "old portfolio")
    assert sitting.ticked() == 60
    assert [line.split(" · ")[0] for line in sitting.left_out()] == [
        "cut off.pdf",
        "tutorial note 4x.txt",
    ]
    sitting.press("Bring in")
    assert count_entries(portfolio) == 372

    found = whole_entries(portfolio)
    listed = {one.content.title: one for one in found if not one.content.attachments}
    for title, expected in (rows | older).items():
        content = listed[title].content
        assert listed[title].draft
        assert (content.form, content.occurred, content.minutes) == (
            expected.form,
            expected.occurred,
            expected.minutes,
        ), title
        assert tuple(link.code for link in content.links) == expected.codes, title
        assert content.values == expected.values, title
    kept = {one.content.attachments[0].name: one for one in found if one.content.attachments}
    assert kept.keys() == {
        "copy of a note.txt" if name == "tutorial note 4x.txt" else name for name in files
    }
    for name, wanted in files.items():
        content = kept.get(name, kept["copy of a note.txt"]).content
        if name in kept:
            assert (content.title, content.form) == (wanted.title, wanted.form)
            assert content.occurred == wanted.occurred, name
        with open_file(portfolio, content.attachments[0].sha256) as stream:
            assert stream.read() == wanted.data

    for source in ("log.xlsx", "older.csv", "old portfolio"):
        sitting.begin(tmp_path / source)
        if source != "old portfolio":
            sitting.press("Next")
        assert sitting.ticked() == 0, source
        sitting.press("Bring in")
        assert showing(sitting.dialog, "Nothing new is chosen.")
        sitting.press("Cancel")
    assert count_entries(portfolio) == 372


def test_one_undo_takes_it_back_and_it_comes_in_again_once(
    window: MainWindow, portfolio: Portfolio, tmp_path: Path
) -> None:
    rows = written_list(tmp_path / "log.xlsx", rows=30)
    sitting = Sitting(window)
    for _ in range(2):
        sitting.begin(tmp_path / "log.xlsx")
        sitting.choose("Duration", "Left out")
        sitting.press("Next")
        sitting.press("Bring in")
        assert count_entries(portfolio) == 30
        sitting.undo()
        assert count_entries(portfolio) == 0
    sitting.begin(tmp_path / "log.xlsx")
    assert sitting.becomes("Duration") == "Left out"  # remembered, though it was taken back
    sitting.press("Next")
    sitting.press("Bring in")
    assert {row.title for row in list_entries(portfolio)} == rows.keys()
    assert {row.minutes for row in list_entries(portfolio)} == {None}
