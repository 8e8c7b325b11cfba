"""The Sign-off page: what waits on whom, the chain in words, the file, withdrawing."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.request import State
from fcp_portfolio.services.came_back import came_back
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.receiving import answer_here
from fcp_portfolio.services.requests import Made, list_requests, make_request, withdraw_request
from fcp_portfolio.services.reviewing import answers_from_text, open_review, sign_answers
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui.dialogs.withdraw import WithdrawDialog
from fcp_portfolio.ui.models.requests import (
    ALL,
    OPEN,
    RequestsModel,
    how_long,
    places,
    sentence,
    steps,
    title,
)
from fcp_portfolio.ui.views.sign_off import SignOffPage
from fcp_portfolio.ui.widgets.chain import Place
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import opened
from tests.documents.signing.papers import key
from tests.services.asking import levels
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

ANSWERS = b"""
name: Dr Sam Example
role: GP, GMC 0000000
date: 20 November 2026
declares: "yes"
capabilities:
  "4": {level: capable}
  "6": {level: capable}
"""
SAM, ALEX = "Dr Sam Example", "Prof Alex Example"
STILL_HELD = (
    f"If you handed it over, tell {SAM} and {ALEX} that it is withdrawn. An answer to it is not "
    "taken in any more. This cannot be undone; you can write a new request."
)


@pytest.fixture
def made(portfolio: Portfolio, tmp_path: Path) -> Made:
    """A request about two capabilities that two people answer."""
    add_person(portfolio, name=SAM)
    add_person(portfolio, name=ALEX)
    return make_request(
        portfolio,
        tmp_path / "request.pdf",
        kind="sign-off",
        people=[SAM, ALEX],
        capabilities=["4", "6"],
    ).value


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> SignOffPage:
    workspace.stage = Listener()
    shown = SignOffPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1060, 740)
    shown.show()
    return shown


def test_page_without_requests_says_what_it_is_for(page: SignOffPage) -> None:
    assert showing(page, "Nobody has been asked yet")
    buttons = [b for b in page.findChildren(QPushButton) if b.isVisible()]
    assert [b.text() for b in buttons] == ["New request"]


@pytest.mark.usefixtures("made")
def test_request_reads_as_one_sentence(page: SignOffPage) -> None:
    rows = named(page, "Requests", QListView)
    role = Qt.ItemDataRole.AccessibleTextRole
    told = [rows.model().index(n, 0).data(role) for n in range(rows.model().rowCount())]
    assert told == [
        "Waiting for someone",
        f"sign-off: 2 capabilities: 4, 6, {SAM}, then {ALEX}, Waits on {SAM} since today",
    ]
    assert page.list.grab().width() > 0


@pytest.mark.usefixtures("made")
def test_chain_is_told_in_words(page: SignOffPage) -> None:
    assert named(page, "Who it goes through", QWidget).accessibleDescription() == (
        "You wrote and certified it, done. 20 Nov 2026. "
        f"{SAM} answers, now. Waiting since today. "
        f"{ALEX} counter-signs, later. After {SAM}. "
        "You take the answers in, later. Once the answer has come back."
    )
    assert page.detail.chain.grab().width() > 0


def test_chain_tells_what_was_taken_in(made: Made, portfolio: Portfolio, page: SignOffPage) -> None:
    values = levels(made.request, "capable", "capable") | {"reviewer_name": SAM}
    answer_here(portfolio, made.request.id, values)
    page.read()
    told = named(page, "Who it goes through", QWidget).accessibleDescription()
    assert told.endswith(
        f"You take the answer of {ALEX} in, later. What came back before it is taken in."
    )


def test_reminder_is_copied(made: Made, workspace: Workspace, page: SignOffPage) -> None:
    reminder = named(page, "Reminder to paste into a mail", QPlainTextEdit)
    assert made.request.number in reminder.toPlainText()
    named(page, "Copy the reminder", QPushButton).click()
    assert QGuiApplication.clipboard().text() == reminder.toPlainText()
    assert isinstance(workspace.stage, Listener)
    assert workspace.stage.said == ["Copied the reminder. Paste it into a mail of your own."]


def test_copy_of_what_went_out_is_saved(
    made: Made,
    page: SignOffPage,
    workspace: Workspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    to = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(to), ""))
    named(page, "Save a copy of the PDF that went out", QToolButton).click()
    workspace.settle()
    assert to.read_bytes() == made.path.read_bytes()


@pytest.mark.usefixtures("made")
def test_withdrawing_asks_for_the_reason(
    page: SignOffPage, workspace: Workspace, portfolio: Portfolio
) -> None:
    named(page, "Withdraw the request", QPushButton).click()
    dialog = page.findChild(WithdrawDialog)
    assert showing(dialog, STILL_HELD)
    withdraw = named(dialog, "Withdraw it", QPushButton)
    withdraw.click()
    assert showing(dialog, "Say why, in a few words.")

    named(dialog, "Why", QPlainTextEdit).setPlainText("Sent to the wrong address")
    withdraw.click()
    workspace.settle()

    (one,) = list_requests(portfolio)
    assert (one.state, one.why) == (State.WITHDRAWN, "Sent to the wrong address")
    assert showing(
        page, "No request is waiting for an answer. What was answered or withdrawn is under Done."
    )
    named(page, "Done", QPushButton).click()
    assert page.list.currentIndex().data() == "2 capabilities: 4, 6"
    assert not named(page, "Withdraw the request", QPushButton).isVisible()
    assert showing(page, "You withdrew it")


def test_withdrawing_what_is_withdrawn_meanwhile_is_told_in_place(
    made: Made, page: SignOffPage, workspace: Workspace, portfolio: Portfolio
) -> None:
    page.withdraw()
    dialog = page.findChild(WithdrawDialog)
    withdraw_request(portfolio, made.request.id, "Elsewhere")
    dialog.why.setPlainText("Again")
    dialog.withdraw.click()
    workspace.settle()
    assert showing(dialog, f"Request {made.request.number} is withdrawn. Nothing was changed.")


@pytest.mark.usefixtures("made")
def test_arrows_move_within_the_switch(page: SignOffPage, qtbot: QtBot) -> None:
    first = named(page, "Open", QPushButton)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert page.switch.current() == "Done"
    assert showing(page, "Nothing is done yet. What waits for somebody is under Open.")
    assert named(page, "Done", QPushButton).focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert first.focusPolicy() is Qt.FocusPolicy.ClickFocus
    assert first.accessibleDescription() == "1"


@pytest.mark.usefixtures("made")
def test_narrow_page_shows_the_request_after_enter(page: SignOffPage) -> None:
    page.resize(760, 700)
    assert not page.detail.isVisible()
    page.list.setFocus()
    page.list.setCurrentIndex(page.model.index(1))
    page.list.opened.emit()
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    named(page, "Back to the list", QPushButton).click()
    assert page.list.isVisible()
    page.resize(1060, 700)
    assert page.detail.isVisible()


@pytest.mark.usefixtures("made")
def test_one_click_shows_a_request_that_has_no_room_beside_the_list(
    page: SignOffPage, qtbot: QtBot
) -> None:
    page.resize(760, 700)
    for row, seen in ((0, False), (1, True)):  # a heading, a request
        spot = page.list.visualRect(page.model.index(row)).center()
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert page.detail.isVisible() is seen
    assert named(page, "Back to the list", QPushButton).isVisible()


@pytest.mark.usefixtures("made")
def test_states_differ_in_shape_and_words(portfolio: Portfolio) -> None:
    (one,) = list_requests(portfolio)
    waits = replace(one, days=9)
    second = replace(one, waits_on=ALEX)
    answered = replace(one, state=State.ANSWERED, waits_on="")
    withdrawn = replace(one, state=State.WITHDRAWN, waits_on="", why="Too early")
    replaced = replace(one, state=State.SUPERSEDED, waits_on="")
    done, now, later, stopped = Place

    assert [places(r) for r in (waits, second, answered, withdrawn, replaced)] == [
        (done, now, later),
        (done, done, now),
        (done, done, done),
        (done, stopped, later),
        (done, stopped, later),
    ]
    assert [how_long(r) for r in (one, waits, answered, withdrawn, replaced)] == [
        ("Today", f"Waits on {SAM}"),
        ("9 days", f"Waits on {SAM}"),
        ("Answered", "Written 20 Nov 2026"),
        ("Withdrawn", "“Too early”"),
        ("Replaced", "By a later request"),
    ]
    assert sentence(waits).endswith(f"Waits on {SAM} for 9 days")
    assert sentence(withdrawn).endswith("Withdrawn, “Too early”")
    assert [steps(r)[-1][0] for r in (waits, answered, withdrawn, replaced)] == [
        later,
        done,
        stopped,
        stopped,
    ]


@pytest.mark.usefixtures("made")
def test_title_says_what_is_asked(portfolio: Portfolio) -> None:
    (one,) = list_requests(portfolio)
    assert title(replace(one, about=one.about[:1])) == "4 Physical assessment"
    assert title(one) == "2 capabilities: 4, 6"
    assert title(replace(one, about=tuple(f"{n} Title" for n in range(1, 15)))) == (
        "14 capabilities"
    )


@pytest.mark.usefixtures("made")
def test_the_model_is_sound(portfolio: Portfolio, qtmodeltester: ModelTester) -> None:
    model = RequestsModel()
    model.show(list_requests(portfolio), ALL)
    qtmodeltester.check(model)
    assert model.index_of("nothing").row() == 1
    model.show((), OPEN)
    assert not model.index_of("nothing").isValid()


def test_read_only_portfolio_is_read_and_not_changed(
    file: Path, secret: RawKey, portfolio: Portfolio, made: Made, qtbot: QtBot
) -> None:
    portfolio.publish()
    with opened(file, secret, read_only=True) as read:
        workspace = Workspace(read, locked="Read only: it is open elsewhere.")
        page = SignOffPage(workspace)
        qtbot.addWidget(page)
        page.show()
        for name in ("New request", "Withdraw the request"):
            found = [b for b in page.findChildren(QPushButton) if b.accessibleName() == name]
            assert not any(b.isEnabled() for b in found)
            assert found[0].toolTip() == "Read only: it is open elsewhere."
        assert page.model.rowCount() == 2
        workspace.settle()
        workspace.worker.stop()
    assert made.path.exists()


def test_answer_that_came_back_is_taken_in(
    made: Made, page: SignOffPage, workspace: Workspace, tmp_path: Path
) -> None:
    review = open_review(made.path)
    values = answers_from_text(review, ANSWERS)
    signed = tmp_path / "signed.pdf"
    sign_answers(review, values, key(SAM, "GMC 0000000"), signed)
    page.take_in(signed)
    workspace.settle()
    assert page.returned.isVisible()
    assert "not taken in" not in page.returned.text()
    (one,) = list_requests(workspace.portfolio)
    assert one.waits_on == ALEX
    named(page, "Show what came back", QPushButton).click()
    (came,) = came_back(workspace.portfolio, one.id)
    assert isinstance(workspace.stage, Listener)
    assert workspace.stage.sent[-1] == ("signer", one.id, came.answer.id)


def test_answer_that_is_refused_says_why(
    made: Made, page: SignOffPage, workspace: Workspace, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.pdf"
    wrong.write_text("Not a PDF")
    page.take_in(wrong)
    workspace.settle()
    assert page.returned.text().startswith("This was not taken in.")
    assert list_requests(workspace.portfolio)[0].waits_on == SAM
    assert made.path.exists()
