"""Export: findings first, a reason where there are any, then a file; Cancel leaves none."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QRadioButton, QToolButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import get_entry, link_to, log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.ui.views.export import ExportPage
from fcp_portfolio.ui.widgets import LongText
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief
from tests.documents.reading import pages_of
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

NUMBER = "999 123 4578"


@pytest.fixture
def suspicious(portfolio: Portfolio) -> str:
    """The id of an entry that quotes what looks like an NHS number."""
    return log_entry(portfolio, debrief("Knee", f"Reference {NUMBER} of the letter.")).value.id


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> ExportPage:
    made = ExportPage(workspace)
    workspace.stage = Listener()
    qtbot.addWidget(made)
    made.resize(1060, 740)
    made.show()
    named(made, "File", QLineEdit).setText(str(tmp_path / "out.pdf"))
    workspace.settle()
    return made


def test_export_writes_a_file_and_says_who_can_read_it(
    portfolio: Portfolio, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    log_entry(portfolio, debrief())
    log_entry(portfolio, debrief("Mine", private=True))
    log_entry(portfolio, debrief("Later"), draft=True)
    page = ExportPage(workspace)
    qtbot.addWidget(page)
    page.show()
    workspace.settle()
    assert showing(page, "2 entries, 1 draft among them")
    assert showing(page, "0 files")
    assert showing(page, "1 entry")  # left out because private
    named(page, "File", QLineEdit).setText(str(tmp_path / "out.pdf"))
    named(page, "Export as PDF", QPushButton).click()
    assert page.running.isVisible()
    workspace.settle()
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert not page.running.isVisible()
    assert page.export.hasFocus()
    assert page.result.isVisible()
    assert "Anyone who has the file can read it" in page.result.text()
    assert page.export.isEnabled()


def test_findings_are_shown_with_their_place(
    suspicious: str, page: ExportPage, workspace: Workspace
) -> None:
    assert showing(page, "1 passage looks like an identifier")
    assert any(
        f"“{NUMBER}” looks like an NHS number." in label.text()
        for label in page.findings.findChildren(QLabel)
    )
    show = [b for b in page.findChildren(QPushButton) if b.text() == "Show" and b.isVisible()]
    assert NUMBER in show[0].accessibleName()
    show[0].click()
    assert workspace.stage.sent == [("entry", suspicious)]  # type: ignore[attr-defined]


def test_menu_of_capabilities_is_read_out_while_it_is_open(page: ExportPage) -> None:
    chip = QAccessible.queryAccessibleInterface(page.part.capabilities)
    page.part.capabilities.click()
    assert chip.childCount() == 1
    menu = chip.child(0)
    assert menu.text(QAccessible.Text.Name) == "Capabilities that go out"
    names = [menu.child(place).text(QAccessible.Text.Name) for place in range(menu.childCount())]
    assert "4 Physical assessment" in names
    page.part.capabilities.menu().close()
    assert chip.childCount() == 0


@pytest.mark.usefixtures("suspicious")
def test_findings_need_a_reason_that_is_kept(
    page: ExportPage, workspace: Workspace, tmp_path: Path
) -> None:
    export = named(page, "Export as PDF", QPushButton)
    export.click()
    workspace.settle()
    assert showing(page, "1 passage looks like an identifier")
    assert showing(page, "Take out what names a patient, or say why it may stay.")
    assert showing(page, "Say why it may stay, or take it out.")
    assert not (tmp_path / "out.pdf").exists()
    named(page, "Why this may stay", LongText).setPlainText(".")
    export.click()
    workspace.settle()
    assert showing(page, "Say it in a sentence of at least three words, or take it out.")
    named(page, "Why this may stay", LongText).setPlainText("A number made up for teaching.")
    export.click()
    workspace.settle()
    assert (tmp_path / "out.pdf").exists()
    assert "A number made up for teaching." in history(workspace.portfolio)[-1].what


def test_other_words_are_written_from_the_list(
    portfolio: Portfolio, page: ExportPage, workspace: Workspace
) -> None:
    text = "Mrs Trevail left Trewithen Surgery."
    entry = log_entry(portfolio, debrief("Knee", text)).value
    page.read()
    workspace.settle()
    assert showing(page, "Certain: “Mrs Trevail” looks like a name.")

    named(page, "Write “the patient” instead of “Mrs Trevail”", QPushButton).click()
    workspace.settle()
    page.read()
    workspace.settle()

    values = get_entry(portfolio, entry.id).content.values
    assert "The patient left Trewithen Surgery." in values.values()
    assert showing(page, "Likely: “Trewithen Surgery” looks like a practice or a hospital.")
    assert showing(
        page, "None of them is certain. Read them once, and take out what names a patient."
    )
    assert page.findings.sound()


def test_nothing_found_does_not_claim_that_nothing_is_there(page: ExportPage) -> None:
    assert showing(page, "Nothing found that looks like a direct identifier")
    assert showing(page, "The check finds most and cannot find all: read it once yourself.")


def test_place_that_does_not_exist_is_said_at_the_field(page: ExportPage, tmp_path: Path) -> None:
    named(page, "File", QLineEdit).setText(str(tmp_path / "nowhere" / "out.pdf"))
    named(page, "Export as PDF", QPushButton).click()
    assert showing(page, "Name a file in a folder that exists.")


def test_cancelled_export_leaves_no_file(
    page: ExportPage, workspace: Workspace, tmp_path: Path
) -> None:
    named(page, "Export as PDF", QPushButton).click()
    named(page, "Cancel the export", QPushButton).click()
    workspace.settle()
    assert not (tmp_path / "out.pdf").exists()
    assert page.refused.text() == (
        "Cancelled. No file was written; an earlier one stands as it was."
    )
    assert page.export.isEnabled()


def test_refusal_is_shown_on_the_page(
    page: ExportPage, tmp_path: Path, workspace: Workspace
) -> None:
    (tmp_path / "out.pdf").mkdir()
    named(page, "Export as PDF", QPushButton).click()
    workspace.settle()
    assert page.refused.isVisible()
    assert page.export.isEnabled()


def test_a_part_is_chosen(
    portfolio: Portfolio, workspace: Workspace, page: ExportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    log_entry(portfolio, debrief("Knee", links=(link_to(portfolio, "4"),)))
    log_entry(portfolio, debrief("Hip", links=(link_to(portfolio, "5"),)))
    log_entry(portfolio, debrief("Old", occurred=date(2026, 1, 5)))

    chip = named(page, "Capabilities that go out", QToolButton)
    chip.click()
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    assert menu.accessibleName() == "Capabilities that go out"
    physical = next(one for one in menu.actions() if one.text() == "4 Physical assessment")
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(physical).center())
    assert menu.isVisible()  # more may be ticked
    menu.setActiveAction(physical)
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert not physical.isChecked()
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    menu.close()
    workspace.settle()
    assert chip.text() == "1 capability"
    assert named(page, "Everything about 1 capability", QRadioButton).isChecked()
    assert showing(page, "1 entry")

    named(page, "Export as PDF", QPushButton).click()
    workspace.settle()
    words = "".join(pages_of(tmp_path / "out.pdf"))
    assert ("Knee" in words, "Hip" in words) == (True, False)

    page.part.capabilities.click()
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    next(one for one in menu.actions() if one.isChecked()).trigger()
    assert chip.text() == "All capabilities"
    assert named(page, "Everything", QRadioButton).isChecked()


def test_a_period_is_typed(
    qtbot: QtBot, portfolio: Portfolio, workspace: Workspace, page: ExportPage
) -> None:
    log_entry(portfolio, debrief("Old", occurred=date(2026, 1, 5)))
    log_entry(portfolio, debrief("New", occurred=date(2026, 3, 5)))
    since, until = named(page, "From", QLineEdit), named(page, "Until", QLineEdit)

    qtbot.keyClicks(since, "1 feb 2026")
    qtbot.keyClick(since, Qt.Key.Key_Return)
    workspace.settle()
    assert showing(page, "1 entry")

    qtbot.keyClicks(until, "1 jan 2026")
    qtbot.keyClick(until, Qt.Key.Key_Return)
    workspace.settle()
    assert showing(page, "The period ends before it begins. Nothing was exported.")


def test_supervisors_get_no_drafts(
    portfolio: Portfolio, workspace: Workspace, page: ExportPage
) -> None:
    log_entry(portfolio, debrief("Done"))
    log_entry(portfolio, debrief("Half"), draft=True)
    named(page, "For a supervisor", QRadioButton).click()
    workspace.settle()
    assert showing(page, "1 entry")


def test_hcpc_profile_tells_what_is_missing_and_may_be_a_word_document(
    portfolio: Portfolio, workspace: Workspace, page: ExportPage, tmp_path: Path
) -> None:
    log_entry(portfolio, debrief("Done"))
    log_entry(portfolio, debrief("Half"), draft=True)
    named(page, "HCPC profile", QRadioButton).click()
    workspace.settle()
    assert showing(page, "Activities, in the order of their dates")
    told = [one.text() for one in page.findChildren(QLabel) if "Personal statement" in one.text()]
    assert "Twelve activities or more in two years: 11 more pieces are needed." in told[0]
    named(page, "File", QLineEdit).setText(str(tmp_path / "out.docx"))
    named(page, "Export as PDF", QPushButton).click()
    workspace.settle()
    assert (tmp_path / "out.docx").read_bytes().startswith(b"PK")
    named(page, "For a supervisor", QRadioButton).click()
    workspace.settle()
    assert showing(page, "Entries in full")
