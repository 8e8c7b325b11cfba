"""The detail of a request after answers came: who, how, known or not, what they say, the file."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.came_back import came_back
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.receiving import answer_here, receive_answer
from fcp_portfolio.services.reviewing import open_review, sign_answers
from fcp_portfolio.services.sign_offs import standings, withdraw_sign_off
from fcp_portfolio.ui.dialogs.know_key import KnowKeyDialog
from fcp_portfolio.ui.views.sign_off import SignOffPage
from fcp_portfolio.ui.views.sign_off_answers import how_it_came, what_is_said, who_it_is
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TickingClock, photo
from tests.documents.signing.papers import key
from tests.services.asking import REVIEWER, SIGNED, asked, levels, logged
from tests.ui.finding import named, showing
from tests.ui.stages import Listener


@pytest.fixture
def request_sent(portfolio: Portfolio, tmp_path: Path) -> Request:
    logged(portfolio)
    return asked(portfolio, tmp_path, "4")


@pytest.fixture
def signed(request_sent: Request, portfolio: Portfolio, tmp_path: Path) -> Path:
    """Taken in already."""
    to = tmp_path / "signed.pdf"
    values = levels(request_sent, "capable") | {"c1_comment": "Clear reasoning."}
    review = open_review(tmp_path / "request.pdf")
    sign_answers(review, values, key(REVIEWER, "GMC 0000000"), to, TickingClock())
    receive_answer(portfolio, to)
    return to


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, request_sent: Request) -> SignOffPage:
    workspace.stage = Listener()
    shown = SignOffPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1060, 740)
    shown.show()
    shown.show_request(request_sent.id, "All")
    return shown


@pytest.mark.usefixtures("signed")
def test_signed_answer_is_told_and_its_key_can_be_known(page: SignOffPage) -> None:
    assert showing(page, "4 Physical assessment: “capable”")
    assert showing(page, "“Clear reasoning.”")
    named(page, f"I know the key of {REVIEWER}", QPushButton).click()
    dialog = page.findChild(KnowKeyDialog)
    assert showing(dialog, f"The answer names {REVIEWER}.")
    dialog.compared.setChecked(True)
    dialog.keep.click()
    page.workspace.settle()
    assert showing(page, "Signer confirmed: you compared their key.")


@pytest.mark.usefixtures("signed")
def test_an_unknown_signer_is_shown_with_the_focus_on_their_key(
    page: SignOffPage, portfolio: Portfolio, request_sent: Request
) -> None:
    (one,) = came_back(portfolio, request_sent.id)
    page.show_request("", "Open")
    page.show_signer(request_sent.id, one.answer.id)
    QApplication.processEvents()
    assert page.focusWidget() is named(page, f"I know the key of {REVIEWER}", QPushButton)


def test_returned_file_is_saved(
    signed: Path, page: SignOffPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(to), ""))
    named(page, f"Save a copy of what {REVIEWER} returned", QPushButton).click()
    page.workspace.settle()
    assert to.read_bytes() == signed.read_bytes()


def test_nothing_is_shown_before_something_came(page: SignOffPage) -> None:
    assert not page.detail.answers.isVisible()


def test_typed_here_is_told_as_not_signed(
    page: SignOffPage, portfolio: Portfolio, request_sent: Request
) -> None:
    answer_here(portfolio, request_sent.id, levels(request_sent, "capable"))
    page.read()
    (one,) = came_back(portfolio, request_sent.id)
    assert how_it_came(one) == "Typed on your computer · received 20 Nov 2026"
    assert who_it_is(one)[2].startswith("Not signed. It counts once")
    assert showing(page, "Typed on your computer · received 20 Nov 2026")


def test_paper_and_declining_are_told(
    page: SignOffPage, portfolio: Portfolio, request_sent: Request, tmp_path: Path
) -> None:
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(photo())
    declines = next(f.name for f in request_sent.fields() if f.meaning == "declines")
    values = {"reviewer_name": SIGNED["reviewer_name"], declines: "I have not seen them work"}
    receive_answer(portfolio, scan, request=request_sent.id, values=values)
    page.read()
    (one,) = came_back(portfolio, request_sent.id)
    assert how_it_came(one) == "On paper · received 20 Nov 2026"
    assert who_it_is(one)[2] == "On paper, entered by you. The file is kept."
    assert showing(page, "Declined: I have not seen them work")


@pytest.mark.usefixtures("signed")
def test_withdrawn_sign_off_says_so(portfolio: Portfolio, request_sent: Request) -> None:
    (standing,) = standings(portfolio)
    withdraw_sign_off(portfolio, standing.sign_off.id, "Asked too early")
    (one,) = came_back(portfolio, request_sent.id)
    assert what_is_said(one.sign_offs[0], one).endswith("withdrawn on 20 Nov 2026: Asked too early")


@pytest.mark.usefixtures("signed")
@pytest.mark.parametrize(
    ("agrees", "way", "told"),
    [
        ("yes", Way.PAPER, "agrees with the reviewer"),
        ("", Way.PAPER, "does not agree with the reviewer"),
        ("", Way.DOCUMENT, "a document is held"),
    ],
)
def test_second_approver_agrees_with_the_reviewer_and_not_with_the_owner(
    portfolio: Portfolio, request_sent: Request, agrees: str, way: Way, told: str
) -> None:
    (one,) = came_back(portfolio, request_sent.id)
    theirs = replace(one, answer=replace(one.answer, role=Role.SECOND_APPROVER, way=way))
    said = replace(one.sign_offs[0], level="", agrees=agrees)
    assert what_is_said(said, theirs) == f"4 Physical assessment: {told}"
