"""What was signed on paper or in another system, entered in the window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.services.entries import get_entry
from fcp_portfolio.ui.dialogs.signed_elsewhere import SignedElsewhereDialog
from fcp_portfolio.ui.views.evidence.reading import ReadingView
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import pages_saying
from tests.ui.evidence_pages import Log
from tests.ui.finding import named, showing


@pytest.fixture
def entry(log: Log) -> Entry:
    return log("Knee")


@pytest.fixture
def dialog(workspace: Workspace, entry: Entry, qtbot: QtBot) -> SignedElsewhereDialog:
    view = ReadingView(workspace, entry)
    qtbot.addWidget(view)
    view.show()
    made = SignedElsewhereDialog(workspace, entry, view)
    made.open()
    return made


def test_no_file_is_proposed_for_one_that_is_there_already(dialog: SignedElsewhereDialog) -> None:
    assert named(dialog, "File", QLineEdit).text() == ""
    assert named(dialog, "Choose a file: Choose the scan", QPushButton).text() == "Choose a file…"


def test_it_is_entered_and_shown_as_what_it_is(
    dialog: SignedElsewhereDialog,
    entry: Entry,
    workspace: Workspace,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    scan = tmp_path / "signed.pdf"
    scan.write_bytes(pages_saying("Signed"))
    named(dialog, "Who signed", QLineEdit).setText("Dr Sam Example, GP")
    named(dialog, "Day on which they signed", QLineEdit).setText("3 Mar 2025")
    named(dialog, "File", QLineEdit).setText(str(scan))
    named(dialog, "Keep this scan", QPushButton).click()
    workspace.settle()
    changed = get_entry(workspace.portfolio, entry.id)
    view = ReadingView(workspace, changed)
    qtbot.addWidget(view)
    view.show()
    assert showing(view, "Signed elsewhere by Dr Sam Example, GP on 3 Mar 2025")
    assert showing(
        view,
        "Entered by you, with the scan below. It is no answer to a request; it counts where your "
        "route says so.",
    )
    named(view, "Take back that it was signed elsewhere", QPushButton).click()
    workspace.settle()
    assert get_entry(workspace.portfolio, entry.id).content.elsewhere is None


def test_what_is_missing_is_said(dialog: SignedElsewhereDialog) -> None:
    named(dialog, "Keep this scan", QPushButton).click()
    assert showing(dialog, "Say who signed it.")
    assert showing(dialog, "Say on which day they signed.")


def test_a_refusal_stays_in_the_dialog(
    dialog: SignedElsewhereDialog, workspace: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("text")
    named(dialog, "Who signed", QLineEdit).setText("Dr Sam Example")
    named(dialog, "Day on which they signed", QLineEdit).setText("3 Mar 2025")
    named(dialog, "File", QLineEdit).setText(str(tmp_path / "a.txt"))
    named(dialog, "Keep this scan", QPushButton).click()
    workspace.settle()
    assert dialog.refused.text() == (
        "“a.txt” is no PDF, no picture and no e-mail. Nothing was changed."
    )
