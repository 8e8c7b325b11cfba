"""Answers without a key: on paper and by mail beside their picture, and typed here and now."""

from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.request import Request, Role, State
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.came_back import came_back
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.receiving import answer_here
from fcp_portfolio.services.requests import list_requests, withdraw_request
from fcp_portfolio.services.sign_offs import standings
from fcp_portfolio.ui.dialogs.here_answer import HereAnswerDialog
from fcp_portfolio.ui.dialogs.paper_answer import PaperAnswerDialog
from fcp_portfolio.ui.dialogs.typed_answer import TypedAnswerDialog
from fcp_portfolio.ui.views.sign_off import SignOffPage
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import photo
from tests.services.asking import REVIEWER, SECOND, asked, levels, logged, reviewer, second, sent
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

MAIL = b"From: sam@example.org\r\nTo: me@example.org\r\nSubject: Yes\r\n\r\nCapable, I agree.\r\n"


@pytest.fixture
def request_sent(portfolio: Portfolio, tmp_path: Path) -> Request:
    logged(portfolio)
    return asked(portfolio, tmp_path, "4")


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.jpg"
    path.write_bytes(photo())
    return path


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> SignOffPage:
    workspace.stage = Listener()
    shown = SignOffPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1060, 740)
    shown.show()
    return shown


def type_answers(dialog: TypedAnswerDialog, name: str = REVIEWER) -> None:
    level = named(dialog, "4 Physical assessment: Your rating", QComboBox)
    level.setCurrentIndex(level.findText("capable"))
    named(dialog, "Name", QLineEdit).setText(name)
    named(dialog, "Role, and registration body and number", QLineEdit).setText("Supervisor")
    named(dialog, "Date (day month year)", QLineEdit).setText("20 November 2026")
    declares = [
        box for box in dialog.findChildren(QCheckBox) if "my own" in box.accessibleName().lower()
    ]
    (declares or dialog.findChildren(QCheckBox))[-1].setChecked(True)


def way_of(portfolio: Portfolio, request: Request) -> Way:
    (one,) = came_back(portfolio, request.id)
    return one.answer.way


def test_scan_is_typed_beside_its_picture_and_taken_in(
    request_sent: Request, page: SignOffPage, scan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(scan), ""))
    named(page, "Take in an answer", QPushButton).click()
    assert page.returned.text().startswith("Taking in “scan.jpg”… Its signatures are checked")
    page.workspace.settle()
    assert not page.returned.isVisible()
    dialog = page.findChild(PaperAnswerDialog)
    assert dialog.accessibleName() == f"The answer on paper to request {request_sent.number}"
    type_answers(dialog)
    named(dialog, "Take these answers in", QPushButton).click()
    page.workspace.settle()
    assert not dialog.isVisible()
    assert page.returned.text() == (
        f"Took in the answer of {REVIEWER} to request {request_sent.number}: on paper."
    )
    assert way_of(page.workspace.portfolio, request_sent) is Way.PAPER
    assert list_requests(page.workspace.portfolio)[0].state is State.ANSWERED


def test_mail_is_kept_as_a_mail(request_sent: Request, page: SignOffPage, tmp_path: Path) -> None:
    mail = tmp_path / "Re request.eml"
    mail.write_bytes(MAIL)
    page.take_in(mail)
    page.workspace.settle()
    dialog = page.findChild(PaperAnswerDialog)
    assert dialog.windowTitle() == "The answer by e-mail"
    type_answers(dialog)
    dialog.take.click()
    page.workspace.settle()
    assert way_of(page.workspace.portfolio, request_sent) is Way.MESSAGE
    assert "It counts once" in page.returned.text()


@pytest.mark.usefixtures("request_sent")
def test_scanned_pdf_that_carries_no_request_is_typed(page: SignOffPage, tmp_path: Path) -> None:
    scanned = tmp_path / "scan.pdf"
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(str(scanned))
    page.take_in(scanned)
    page.workspace.settle()
    assert page.findChild(PaperAnswerDialog).isVisible()


def test_refused_answers_stay_in_the_dialog(
    request_sent: Request, page: SignOffPage, scan: Path
) -> None:
    page.take_in(scan)
    page.workspace.settle()
    dialog = page.findChild(PaperAnswerDialog)
    type_answers(dialog)
    withdraw_request(page.workspace.portfolio, request_sent.id, "Elsewhere")
    dialog.take.click()
    page.workspace.settle()
    assert dialog.isVisible()
    assert "was withdrawn on" in dialog.refused.text()


def test_scan_without_a_request_that_waits_is_told(
    request_sent: Request, page: SignOffPage, scan: Path
) -> None:
    withdraw_request(page.workspace.portfolio, request_sent.id, "Elsewhere")
    page.read()
    page.take_in(scan)
    page.workspace.settle()
    assert page.findChild(PaperAnswerDialog) is None
    assert page.returned.text() == (
        "This was not taken in. “scan.jpg” has no fields. Choose in the list the request that it "
        "answers, then take the file in again."
    )


def test_somebody_beside_the_owner_answers_here_and_now(
    request_sent: Request, page: SignOffPage
) -> None:
    named(page, "Answer here and now", QPushButton).click()
    dialog = page.findChild(HereAnswerDialog)
    assert showing(
        dialog,
        f"Request {request_sent.number}. They type it themselves. Nothing is signed here: it "
        "counts once a signed answer, or one on paper, of the same person covers it.",
    )
    assert named(dialog, "Name", QLineEdit).text() == REVIEWER
    dialog.take.click()
    assert showing(dialog, "Nothing is answered yet. Answer at least one question.")
    type_answers(dialog)
    dialog.take.click()
    assert dialog.take.text() == "Taking them in…"
    page.workspace.settle()
    assert way_of(page.workspace.portfolio, request_sent) is Way.MESSAGE
    (standing,) = standings(page.workspace.portfolio)
    assert (standing.reached, standing.covered) == (True, False)
    page.answer_here()
    assert len(page.findChildren(HereAnswerDialog)) <= 1  # the one that is being put away


def test_second_approver_is_asked_once_the_first_has_answered(
    page: SignOffPage, portfolio: Portfolio, tmp_path: Path
) -> None:
    reviewer(portfolio)
    second(portfolio)
    request = sent(portfolio, tmp_path, people=(REVIEWER, SECOND)).request
    answer_here(portfolio, request.id, levels(request, "capable"))
    page.read()
    page.answer_here()
    dialog = page.findChild(HereAnswerDialog)
    assert showing(dialog, f"What {SECOND}, Programme lead answers")
    assert dialog.form.values() == {"second_name": SECOND, "second_role": "Programme lead"}
    assert request.step(Role.SECOND_APPROVER) is not None
