"""A provider's form filled in through the window: nothing is guessed behind anybody's back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.documents.templates import read_template
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.templates import look_at
from fcp_portfolio.ui.dialogs.filling import FillDialog
from fcp_portfolio.ui.dialogs.period import TURNED
from fcp_portfolio.ui.views.export import ExportPage
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief
from tests.documents.templates.pdf_forms import drawn_by_reportlab
from tests.documents.templates.word_forms import document, paragraph, run
from tests.ui.finding import named, showing, stays_while_writing


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def form(tmp_path: Path) -> Path:
    file = tmp_path / "Provider form.pdf"
    file.write_bytes(drawn_by_reportlab())
    return file


@pytest.fixture
def dialog(workspace: Workspace, around: QWidget) -> Iterator[FillDialog]:
    made = FillDialog(workspace, around)
    made.open()
    yield made
    workspace.settle()


def press(dialog: QWidget, workspace: Workspace, name: str) -> None:
    named(dialog, name, QPushButton).click()
    workspace.settle()


def begin(dialog: FillDialog, workspace: Workspace, form: Path) -> None:
    named(dialog, "File", QLineEdit).setText(str(form))
    press(dialog, workspace, "Next")


def type_in(dialog: FillDialog, name: str, words: str) -> None:
    named(dialog, name, QComboBox).setEditText(words)


def told(dialog: FillDialog, name: str) -> str:
    said = named(dialog, name, QComboBox).accessibleDescription()
    return said.removeprefix(f"{name}. ")


def says(file: Path) -> dict[str, str]:
    return {one.name: one.says for one in read_template(file.read_bytes(), file.name).blanks}


def test_what_is_no_form_is_refused_where_it_is_chosen(
    dialog: FillDialog, workspace: Workspace, tmp_path: Path
) -> None:
    press(dialog, workspace, "Next")
    assert showing(dialog, "Choose a file that exists.")
    (tmp_path / "notes.txt").write_text("Nothing to fill in")
    begin(dialog, workspace, tmp_path / "notes.txt")
    assert dialog.refused.text() == (
        "“notes.txt” cannot be filled in: it is no PDF and no Word document (.docx). Nothing was "
        "written."
    )
    named(dialog, "From", QLineEdit).setText("20 Nov 2026")
    named(dialog, "Until", QLineEdit).setText("1 Nov 2026")
    press(dialog, workspace, "Next")
    assert showing(dialog, tr(TURNED))
    named(dialog, "From", QLineEdit).setText("soon")
    press(dialog, workspace, "Next")
    assert showing(dialog, "Fill a provider’s form")
    assert named(dialog, "From", QLineEdit).isVisible()


def test_fields_are_matched_by_name_or_by_words_and_the_copy_is_written(
    dialog: FillDialog, workspace: Workspace, portfolio: Portfolio, form: Path, tmp_path: Path
) -> None:
    begin(dialog, workspace, form)
    assert told(dialog, "Name of applicant") == "A guess, to be checked: Robin Example"
    assert told(dialog, "Initials") == "Not matched. The field stays as it is."
    type_in(dialog, "Initials", "RE")
    assert told(dialog, "Initials") == "Your own words: RE"
    type_in(dialog, "Initials", "Robin E")
    assert told(dialog, "Initials") == "It has 7 characters, and the field takes 5."
    type_in(dialog, "Initials", "Leave this field as it is")
    assert told(dialog, "Initials") == "Stays as it is."
    type_in(dialog, "Name of applicant", "Your registration")
    assert told(dialog, "Name of applicant") == "HCPC PH000000"
    type_in(dialog, "Name of applicant", "Your name")
    assert told(dialog, "Name of applicant") == "Robin Example"
    press(dialog, workspace, "Next")
    assert showing(dialog, "1 of 6 fields are filled in")
    named(dialog, "Fill it in", QPushButton).click()
    assert stays_while_writing(dialog)
    workspace.settle()
    made = tmp_path / "Provider form, filled in.pdf"
    assert says(made)["applicant_name"] == "Robin Example"
    assert "“Own level”: not matched." in dialog.saving.result.text()
    assert look_at(portfolio, form).matches == {
        "applicant_name": "owner.name",
        "evidence": "entries.list",
        "initials": "leave",
    }
    press(dialog, workspace, "Close")
    assert not dialog.isVisible()


def test_what_was_matched_before_comes_back_last(
    dialog: FillDialog, workspace: Workspace, around: QWidget, form: Path
) -> None:
    begin(dialog, workspace, form)
    type_in(dialog, "Initials", "RE")
    press(dialog, workspace, "Next")
    press(dialog, workspace, "Back")
    press(dialog, workspace, "Next")
    press(dialog, workspace, "Fill it in")
    again = FillDialog(workspace, around, form)
    again.open()
    workspace.settle()
    assert showing(again, "Matched before")
    assert not showing(again, "Guessed by their names")
    assert again.matching.matches()["initials"] == "words:RE"
    again.reject()


def test_what_looks_like_an_identifier_needs_a_reason_or_goes(
    dialog: FillDialog, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "form.docx"
    file.write_bytes(document(paragraph(run("{{Why}}"))))
    begin(dialog, workspace, file)
    type_in(dialog, "Why", "Seen 999 123 4578")
    press(dialog, workspace, "Next")
    press(dialog, workspace, "Fill it in")
    assert showing(dialog, "Say why it may stay, or take it out.")
    press(dialog, workspace, "Back")
    type_in(dialog, "Why", "Seen in clinic")
    press(dialog, workspace, "Next")
    press(dialog, workspace, "Fill it in")
    assert (tmp_path / "form, filled in.docx").exists()


def test_the_form_itself_is_not_written_over(
    dialog: FillDialog, workspace: Workspace, form: Path
) -> None:
    begin(dialog, workspace, form)
    press(dialog, workspace, "Next")
    named(dialog, "File", QLineEdit).setText(str(form))
    press(dialog, workspace, "Fill it in")
    named(dialog, "Replace the file that is there", QCheckBox).setChecked(True)
    press(dialog, workspace, "Fill it in")
    assert dialog.refused.text() == (
        "“Provider form.pdf” is the form itself, which stays as it came. Give another name."
    )


def test_an_entry_is_written_out_and_private_ones_are_not_offered(
    workspace: Workspace, portfolio: Portfolio, around: QWidget, tmp_path: Path
) -> None:
    log_entry(portfolio, debrief("Hip", private=True))
    log_entry(portfolio, debrief("Knee"))
    file = tmp_path / "form.docx"
    file.write_bytes(document(paragraph(run("{{Title}} {{Learning}}"))))
    dialog = FillDialog(workspace, around)
    dialog.open()
    box = named(dialog, "An entry to write out", QComboBox)
    offered = [box.itemText(place) for place in range(box.count())]
    assert offered == ["No entry", "14 Nov 2026 · Debrief · Knee"]
    box.setCurrentIndex(1)
    begin(dialog, workspace, file)
    assert told(dialog, "Title") == "A guess, to be checked: Knee"
    dialog.reject()


def test_a_form_dropped_on_export_begins_and_the_file_is_opened_afterwards(
    qtbot: QtBot, workspace: Workspace, form: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ExportPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.take_in(form)
    workspace.settle()
    dialog = page.findChild(FillDialog)
    assert dialog is not None
    press(dialog, workspace, "Next")
    press(dialog, workspace, "Fill it in")
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not opened.append(url.fileName()))
    named(dialog, "Open", QPushButton).click()
    named(dialog, "Show in folder", QPushButton).click()
    assert opened == ["Provider form, filled in.pdf", form.parent.name]
    dialog.accept()
