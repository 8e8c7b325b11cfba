"""An answer on paper: its picture at the left, what stands on it typed at the right."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.request import Role
from fcp_portfolio.ui.dialogs.paper_answer import PaperAnswerDialog
from fcp_portfolio.ui.workspace import Workspace
from tests.asked import a_request
from tests.builders import photo
from tests.ui.finding import named, showing


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(workspace: Workspace, file: Path, window: QWidget) -> PaperAnswerDialog:
    dialog = PaperAnswerDialog(workspace, file, (a_request(), Role.REVIEWER), window)
    dialog.open()
    workspace.settle()
    return dialog


def showing_picture(dialog: PaperAnswerDialog, name: str) -> bool:
    QApplication.processEvents()
    return named(dialog, name, QScrollArea).isVisible()


def test_what_stands_there_is_typed_beside_its_picture(
    workspace: Workspace, window: QWidget, tmp_path: Path
) -> None:
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(photo())
    dialog = opened(workspace, scan, window)
    assert showing_picture(dialog, "scan.jpg, 1 page")
    assert showing(dialog, "What Dr Sam Example, Clinical supervisor wrote")

    level = named(dialog, "4 Physical assessment: Your rating", QComboBox)
    level.setCurrentIndex(level.findText("capable"))
    date = named(dialog, "Date (day month year)", QLineEdit)
    given: list[dict[str, str]] = []
    dialog.given.connect(given.append)
    named(dialog, "Take these answers in", QPushButton).click()
    assert dialog.refused.text() == "Type what stands there under “Date (day month year)”."
    assert date.hasFocus()
    date.setText("20 November 2026")
    named(dialog, "Take these answers in", QPushButton).click()
    assert given == [
        {
            "c2_level": "3_capable",
            "reviewer_name": "Dr Sam Example",
            "reviewer_role": "Clinical supervisor",
            "reviewer_date": "20 November 2026",
        }
    ]


def test_name_and_role_alone_are_no_answer(
    workspace: Workspace, window: QWidget, tmp_path: Path
) -> None:
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(photo())
    dialog = opened(workspace, scan, window)
    assert named(dialog, "Name", QLineEdit).text() == "Dr Sam Example"
    dialog.take.click()
    assert dialog.refused.text() == "Nothing is answered yet. Type what stands there."
    assert dialog.take.isEnabled()


def test_refusal_keeps_what_was_typed(
    workspace: Workspace, window: QWidget, tmp_path: Path
) -> None:
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(photo())
    dialog = opened(workspace, scan, window)
    named(dialog, "Date (day month year)", QLineEdit).setText("20 November 2026")
    dialog.take.click()
    assert not dialog.take.isEnabled()
    assert dialog.show_refusal(Refused("Tick the declaration. Nothing was changed."))
    assert dialog.refused.text() == "Tick the declaration. Nothing was changed."
    assert dialog.take.isEnabled()
    assert dialog.form.values()["reviewer_date"] == "20 November 2026"
    named(dialog, "Cancel", QPushButton).click()
    assert not dialog.isVisible()


def test_file_that_cannot_be_shown_is_told(
    workspace: Workspace, window: QWidget, tmp_path: Path
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Words alone.")
    dialog = opened(workspace, note, window)
    assert showing(dialog, "“note.txt” is no PDF and no picture: nothing on it can be shown.")
