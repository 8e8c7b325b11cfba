"""The import, step by step: what is refused stays in its step, and nothing is lost by Back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import count_entries, list_entries
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.dialogs.importing import ImportDialog
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.workspace import Workspace
from tests.documents.tables.sheets import saved, workbook
from tests.ui.finding import named, showing


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def dialog(workspace: Workspace, around: QWidget) -> Iterator[ImportDialog]:
    made = ImportDialog(workspace, around)
    made.open()
    yield made
    workspace.settle()
    made.hide()


@pytest.fixture
def log(tmp_path: Path) -> Path:
    made, _ = workbook(("Date", "Title"), ("3/4/25", "Knee"))
    other = made.create_sheet("Older")
    for row in (("Date", "Title"), ("14/11/24", "Hip"), ("13/11/24", "Back")):
        other.append(row)
    file = tmp_path / "log.xlsx"
    file.write_bytes(saved(made))
    return file


def press(dialog: ImportDialog, workspace: Workspace, name: str) -> None:
    named(dialog, name, QPushButton).click()
    workspace.settle()


def choose(dialog: ImportDialog, name: str, words: str) -> None:
    box = named(dialog, name, QComboBox)
    box.setCurrentIndex(box.findText(words))


def begin(dialog: ImportDialog, workspace: Workspace, file: Path) -> None:
    named(dialog, "File or folder", QLineEdit).setText(str(file))
    press(dialog, workspace, "Next")


def test_what_is_not_there_or_no_list_is_refused_where_it_is_chosen(
    dialog: ImportDialog, workspace: Workspace, tmp_path: Path
) -> None:
    press(dialog, workspace, "Next")
    assert showing(dialog, "Choose a file or a folder that exists.")
    for odd in ("a" * 5_000, "~nobody-known/log.xlsx"):
        begin(dialog, workspace, tmp_path / odd if odd[0] == "a" else Path(odd))
        assert showing(dialog, "Choose a file or a folder that exists.")
    (tmp_path / "log.xlsx").write_bytes(b"\x00\x01")
    begin(dialog, workspace, tmp_path / "log.xlsx")
    assert "it is no spreadsheet" in dialog.refused.text()
    assert showing(dialog, "Import · step 1 of 3")


def test_another_sheet_and_another_order_of_dates_are_chosen(
    dialog: ImportDialog, workspace: Workspace, portfolio: Portfolio, log: Path
) -> None:
    begin(dialog, workspace, log)
    choose(dialog, "Dates", "Month first: 3/4/25 is 4 March")
    press(dialog, workspace, "Next")
    assert named(dialog, "What comes in", CheckList).model().index(0, 0).data() == (
        "row 2 · 4 Mar 2025 · Reflection · Knee"
    )
    press(dialog, workspace, "Back")
    choose(dialog, "Sheet", "Older")
    press(dialog, workspace, "Next")
    rows = named(dialog, "What comes in", CheckList)
    assert len(rows.keys()) == 2
    rows.turn(rows.keys()[0])
    press(dialog, workspace, "Bring in")
    assert [row.title for row in list_entries(portfolio)] == ["Back"]


def test_two_columns_for_one_thing_are_told(
    dialog: ImportDialog, workspace: Workspace, log: Path
) -> None:
    begin(dialog, workspace, log)
    choose(dialog, "What “Date” becomes", "Title")
    press(dialog, workspace, "Next")
    assert dialog.columns.refused.text().startswith("“Date” and “Title” cannot all be the same")
    choose(dialog, "What “Date” becomes", "Left out")
    press(dialog, workspace, "Next")
    assert showing(dialog, "Import · step 3 of 3")


def test_cancelling_while_it_reads_brings_nothing_in(
    dialog: ImportDialog, workspace: Workspace, portfolio: Portfolio, tmp_path: Path
) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    for number in range(3):
        (folder / f"note {number}.txt").write_text(f"Note {number}")
    named(dialog, "File or folder", QLineEdit).setText(str(folder))
    named(dialog, "Next", QPushButton).click()
    named(dialog.looking, "Cancel the import", QPushButton).click()
    workspace.settle()
    assert dialog.refused.text() == "Cancelled. Nothing was taken in."
    assert count_entries(portfolio) == 0
    dialog.reject()
    assert not dialog.isVisible()
