"""Files dropped anywhere on the window: each goes where its kind belongs."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fcp_portfolio.documents.progress_pdf import write_progress_pdf
from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.given_files import Meaning
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.dialogs.importing import ImportDialog
from fcp_portfolio.ui.dropped import SEVERAL, go
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.views.editor.chooser import FormChooser
from fcp_portfolio.ui.views.sign_off import SignOffPage
from fcp_portfolio.ui.views.verify import VerifyPage
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief
from tests.documents.answers.papers import sent
from tests.domain.desk.test_feedback import SUMMARY
from tests.domain.progress_summaries import FULL
from tests.services.test_feedback import released
from tests.ui.dropping import drop
from tests.ui.finding import showing
from tests.ui.test_main_window import leave_quietly


@pytest.fixture
def window(portfolio: Portfolio, workspace: Workspace, qtbot: QtBot) -> MainWindow:
    log_entry(portfolio, debrief("Knee"))
    made = MainWindow(workspace)
    qtbot.addWidget(made, before_close_func=leave_quietly)
    made.resize(1280, 800)
    made.show()
    return made


def test_files_become_evidence_once_a_form_is_chosen(
    window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    files = [tmp_path / "notes.txt", tmp_path / "plan.csv"]
    for file in files:
        file.write_text(f"Heel raises, {file.name}")
    assert drop(window, *files)
    workspace.settle()
    assert window.pages.current() == "evidence"
    page = window.pages.page("evidence")
    page.findChild(FormChooser).chosen.emit("reflection")
    workspace.settle()
    names = [one.name for one in page.editor.view.files.attachments()]
    assert names == ["notes.txt", "plan.csv"]


def test_file_goes_to_the_entry_in_the_editor(
    window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Heel raises")
    window.pages.begin_log("reflection")
    page = window.pages.page("evidence")
    editor = page.editor
    assert drop(window, file)
    workspace.settle()
    assert page.editor is editor
    assert [one.name for one in editor.view.files.attachments()] == ["notes.txt"]


def test_form_that_is_not_chosen_leaves_no_file_behind(
    window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Heel raises")
    assert drop(window, file)
    workspace.settle()
    window.pages.begin_log("reflection")
    assert window.pages.page("evidence").editor.view.files.attachments() == ()


def test_answer_is_taken_in(window: MainWindow, workspace: Workspace, tmp_path: Path) -> None:
    request = tmp_path / "request.pdf"
    request.write_bytes(sent()[0])
    assert drop(window, request)
    workspace.settle()
    assert window.pages.current() == "sign_off"
    assert "was not sent from this portfolio" in window.findChild(SignOffPage).returned.text()


@pytest.mark.parametrize("page", ["home", "sign_off"])
def test_feedback_becomes_a_draft_wherever_it_is_dropped(
    window: MainWindow, workspace: Workspace, tmp_path: Path, page: str
) -> None:
    mine = replace(SUMMARY, portfolio=workspace.portfolio.copy.portfolio_id)
    pdf = released(tmp_path, mine)
    window.pages.show_page(page)
    assert drop(window, pdf)
    workspace.settle()
    workspace.settle()
    returned = window.findChild(SignOffPage).returned
    assert returned.text().startswith("Made a draft of it, with the signed summary attached.")
    assert "You do not know the key that signed it." in returned.text()
    returned.action.click()
    assert window.pages.current() == "evidence"
    (entry,) = (one for one in list_entries(workspace.portfolio) if one.draft)
    assert entry.form == "psq"
    assert window.pages.page("evidence").editor.session.entry_id == entry.id
    window.pages.show_page("sign_off")
    assert drop(window, pdf)
    workspace.settle()
    assert returned.text().startswith("This was not taken in. This feedback summary was taken in")
    assert returned.action.isHidden()


def test_progress_summary_is_shown_for_what_it_is(
    window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    write_progress_pdf(FULL, tmp_path / "progress.pdf", "UTC")
    assert drop(window, tmp_path / "progress.pdf")
    workspace.settle()
    assert window.pages.current() == "verify"
    view = window.findChild(VerifyPage).view
    assert view.what.text() == FULL.described
    assert view.verdict.notice.text() == "Nobody has signed this PDF."
    view.take(tmp_path / "request.pdf")
    (tmp_path / "request.pdf").write_bytes(sent()[0])
    workspace.settle()
    assert not view.what.isVisible()


@pytest.mark.parametrize("page", ["home", "sign_off", "export"])
def test_request_of_somebody_else_is_answered_wherever_it_is_dropped(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, page: str
) -> None:
    request = tmp_path / "request.pdf"
    window.pages.show_page(page)
    with qtbot.waitSignal(window.request) as asked:
        go(window, (request,), {Meaning.REQUEST})
    assert asked.args == [(request,)]


def test_another_portfolio_is_opened(
    window: MainWindow, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.fcpfolio"
    other.write_bytes(b"\0")
    with qtbot.waitSignal(window.other) as asked:
        assert drop(window, other)
        workspace.settle()
    assert asked.args == [other]


def test_definition_is_told_where_it_goes(
    window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("id: mine")
    assert drop(window, file)
    workspace.settle()
    folder = workspace.portfolio.copy.place.own_frameworks
    assert any(str(folder) in one.text() for one in window.pages.toast.findChildren(QLabel))


def test_several_files_of_other_kinds_are_left(
    window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    files = [tmp_path / "a.fcpfolio", tmp_path / "b.txt"]
    for file in files:
        file.write_text("-")
    assert drop(window, *files)
    workspace.settle()
    assert showing(window.pages.toast, SEVERAL)


def test_on_their_pages_a_pdf_is_verified_or_taken_in(
    window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "scan.pdf"
    file.write_bytes(b"%PDF-1.7, or so it says")
    window.pages.show_page("sign_off")
    assert drop(window, file)
    workspace.settle()
    assert window.findChild(SignOffPage).returned.text().startswith("This was not taken in. ")
    window.pages.show_page("verify")
    assert drop(window, file)
    workspace.settle()
    assert window.findChild(VerifyPage).view.refused.isVisible()


@pytest.mark.parametrize("name", ["log.csv", "old portfolio"])
def test_a_list_or_a_folder_is_brought_in(
    window: MainWindow, workspace: Workspace, tmp_path: Path, name: str
) -> None:
    (tmp_path / "old portfolio").mkdir()
    (tmp_path / "old portfolio" / "notes.txt").write_text("Heel raises")
    (tmp_path / "log.csv").write_text("Date,Title\n14/11/25,Knee\n")
    assert drop(window, tmp_path / name)
    workspace.settle()
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    assert dialog.source.path() == tmp_path / name
    dialog.hide()


def test_what_is_not_there_is_not_taken(window: MainWindow, tmp_path: Path) -> None:
    assert not drop(window, tmp_path / "gone.pdf")
    assert not drop(window, tmp_path, tmp_path)
