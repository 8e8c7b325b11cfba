"""A peer review is asked for in the window: once, before sign-off, told where it is chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QRadioButton, QScrollArea
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.keys import know_card
from fcp_portfolio.services.people import people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.reviewing import open_review, sign_answers
from fcp_portfolio.services.sign_offs import of_entry
from fcp_portfolio.ui.views.sign_off import SignOffPage
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TickingClock
from tests.services.asking import REVIEWER, asked, levels, logged, made, reviewer, second
from tests.services.test_peer_review import ANSWERED, PEER
from tests.ui.asking import choose, dialog_of, press, sign_off_page, tick, write
from tests.ui.finding import named, showing

ONCE = (
    f"{REVIEWER} was asked to review “Knee pain” already: each peer reviews a piece once. Choose "
    "somebody else, or go back and take it out."
)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> Iterator[SignOffPage]:
    with sign_off_page(qtbot, workspace) as shown:
        yield shown


def test_peer_review_is_asked_for_signed_and_taken_in(
    page: SignOffPage, portfolio: Portfolio, qtbot: QtBot, tmp_path: Path
) -> None:
    card = KeyCard(name=REVIEWER, role="", fingerprint=PEER.fingerprint)
    know_card(portfolio, reviewer(portfolio).id, card)
    entry = logged(portfolio)
    page.new_request()
    dialog = dialog_of(page)
    named(dialog, "Peer review", QRadioButton).click()
    assert showing(
        dialog, "Each peer reviews a piece once, and before what it shows is signed off."
    )
    (area,) = (one for one in dialog.findChildren(QScrollArea) if one.isVisible())
    assert area.verticalScrollBar().maximum() == 0  # as high as what is chosen, no more
    press(dialog, page, "Next")
    assert showing(dialog, "Choose one entry or more.")
    tick(dialog, qtbot, "Knee pain")
    press(dialog, page, "Next")
    assert showing(
        dialog,
        "They say whether they have a conflict of interest, review each entry, sign, and send the "
        "PDF back.",
    )
    assert not named(dialog, "Who counter-signs", QComboBox).isVisible()
    choose(dialog)
    press(dialog, page, "Next")
    assert showing(dialog, f"Peer review of 1 entry for {REVIEWER}.")
    proposed = named(dialog, "File", QLineEdit).text()
    assert proposed.endswith(f"peer review for {REVIEWER} 2026-11-20.pdf")
    press(dialog, page, "Back")
    request = write(dialog, page, tmp_path / "out.pdf")
    assert (request.kind, request.peer_review) == (Kind.CONFIRMATION, True)
    assert showing(dialog, "Page 1 says how to answer: in any PDF program, or on paper.")
    press(dialog, page, "Close")
    assert showing(page, f"Peer review · written 20 Nov 2026 · number {request.number}")
    signed = tmp_path / "signed.pdf"
    sign_answers(open_review(tmp_path / "out.pdf"), ANSWERED, PEER, signed, TickingClock())
    page.take_in(signed)
    page.workspace.settle()
    page.show_request(request.id, "Done")
    assert showing(page, "Knee pain: confirmed")
    (standing,) = of_entry(portfolio, entry)
    assert (standing.peer_review, standing.conflict, standing.stands) == (True, False, True)


def test_whoever_was_asked_already_is_told_of_as_they_are_chosen(
    page: SignOffPage, portfolio: Portfolio, qtbot: QtBot, tmp_path: Path
) -> None:
    reviewer(portfolio)
    other = second(portfolio)
    entry = logged(portfolio)
    logged(portfolio, "Shoulder pain")
    made(portfolio, tmp_path, "confirmation", entry, peer_review=True)
    page.ask_about("peer review", entry)
    dialog = dialog_of(page)
    press(dialog, page, "Next")
    choose(dialog)
    assert showing(dialog, ONCE)
    assert ONCE in named(dialog, "Who answers first", QComboBox).accessibleDescription()
    press(dialog, page, "Next")
    assert showing(dialog, ONCE)
    choose(dialog, other.name)
    assert not showing(dialog, ONCE)
    choose(dialog)
    press(dialog, page, "Back")
    tick(dialog, qtbot, "Knee pain")
    tick(dialog, qtbot, "Shoulder pain")
    press(dialog, page, "Next")
    assert not showing(dialog, ONCE)
    press(dialog, page, "Next")
    assert showing(dialog, f"Peer review of 1 entry for {REVIEWER}.")
    assert [one.name for one in people(portfolio)] == [REVIEWER, other.name]


def test_what_is_signed_off_says_so_as_it_is_ticked(
    page: SignOffPage, portfolio: Portfolio, qtbot: QtBot, tmp_path: Path
) -> None:
    entry = logged(portfolio)
    request = asked(portfolio, tmp_path)
    logged(portfolio, "Shoulder pain", "5")
    signed = tmp_path / "signed.pdf"
    values = levels(request, "capable")
    sign_answers(open_review(tmp_path / "request.pdf"), values, PEER, signed, TickingClock())
    receive_answer(portfolio, signed)
    late = (
        "“Knee pain” shows 4 Physical assessment, which is signed off already: peers review "
        "before that. Take its tick away."
    )
    page.ask_about("peer review", entry)
    dialog = dialog_of(page)
    rows = named(dialog, "Entries", CheckList).model()
    said = [
        rows.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(rows.rowCount())
    ]
    assert [one.endswith(" · signed off already") for one in said].count(True) == 1
    assert showing(dialog, late)
    assert late in named(dialog, "Entries", CheckList).accessibleDescription()
    press(dialog, page, "Next")
    assert showing(dialog, late)
    assert named(dialog, "Next", QPushButton).isVisible()
    tick(dialog, qtbot, "Knee pain")
    assert not showing(dialog, late)
    tick(dialog, qtbot, "Shoulder pain")
    press(dialog, page, "Next")
    assert showing(dialog, "Who looks at it?")
