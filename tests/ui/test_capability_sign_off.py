"""A capability that is signed off: by whom, what was changed since, taking it back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import edit_entry, get_entry
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.reviewing import open_review, sign_answers
from fcp_portfolio.services.sign_offs import standings
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.dialogs.changed_since import ChangedSinceDialog
from fcp_portfolio.ui.dialogs.withdraw import WithdrawDialog
from fcp_portfolio.ui.models.capabilities import STATUS
from fcp_portfolio.ui.views.capabilities import CapabilitiesPage
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TickingClock, photo
from tests.documents.signing.papers import key
from tests.services.asking import REVIEWER, SECOND, asked, levels, logged, reviewer, second, sent
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

WHO = "“capable” by Dr Sam Example, Clinical supervisor, GMC 0000000 on 20 Nov 2026, on paper."


@pytest.fixture
def entry(portfolio: Portfolio) -> str:
    return logged(portfolio)


@pytest.fixture
def signed(portfolio: Portfolio, entry: str, tmp_path: Path) -> str:
    """The entry over which capability 4 was signed off on paper."""
    request = asked(portfolio, tmp_path, "4")
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(photo())
    receive_answer(portfolio, scan, request=request.id, values=levels(request, "capable"))
    return entry


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> CapabilitiesPage:
    workspace.stage = Listener()
    shown = CapabilitiesPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1060, 740)
    shown.show()
    return shown


def show_four(page: CapabilitiesPage) -> None:
    framework = page.workspace.portfolio.frameworks[0]
    page.show_node(next(n.path for n in framework.evidence_nodes if n.code == "4"))


def test_capability_that_nobody_signed_shows_nothing(page: CapabilitiesPage, entry: str) -> None:
    show_four(page)
    assert entry
    assert not page.detail.sign_off.isVisible()


@pytest.mark.usefixtures("signed")
def test_sign_off_says_who_when_level_and_way(page: CapabilitiesPage) -> None:
    show_four(page)
    assert showing(page, "Signed off")
    assert showing(page, WHO)
    assert not page.detail.sign_off.notice.isVisible()


def test_what_changed_is_shown_side_by_side(
    page: CapabilitiesPage, signed: str, portfolio: Portfolio
) -> None:
    content = get_entry(portfolio, signed).content
    edit_entry(portfolio, signed, replace(content, title="Shoulder <b>pain</b>"), draft=False)
    show_four(page)
    assert page.detail.sign_off.notice.text() == (
        "Changed since sign-off “Knee pain” reads otherwise now than it was signed."
    )
    assert page.tree.currentIndex().siblingAtColumn(STATUS).data() == "Changed since"
    named(page, "What changed", QPushButton).click()
    dialog = page.findChild(ChangedSinceDialog)
    assert showing(dialog, "What changed under 4 Physical assessment")
    names = {made.accessibleName() for made in dialog.findChildren(QLabel)}
    assert {"Title. Before: Knee pain", "Title. Now: Shoulder <b>pain</b>"} <= names
    named(dialog, "Close", QPushButton).click()


def test_erased_passage_leaves_the_sign_off_standing(
    page: CapabilitiesPage, signed: str, portfolio: Portfolio
) -> None:
    erase(portfolio, Target(id=signed), why="Points to a patient")
    show_four(page)
    assert showing(page, "“Knee pain” was erased on 20 Nov 2026.")


def test_withdrawing_asks_for_the_reason(
    page: CapabilitiesPage, signed: str, portfolio: Portfolio
) -> None:
    assert signed
    show_four(page)
    named(page, "Withdraw the sign-off of 4 Physical assessment", QPushButton).click()
    dialog = page.findChild(WithdrawDialog)
    dialog.withdraw.click()
    page.workspace.settle()
    assert showing(dialog, "Say why, in a few words.")
    named(dialog, "Why", QPlainTextEdit).setPlainText("Given for another edition")
    dialog.withdraw.click()
    page.workspace.settle()
    assert standings(portfolio)[0].sign_off.why == "Given for another edition"
    assert not page.detail.sign_off.isVisible()


@pytest.mark.usefixtures("entry")
def test_signer_that_nobody_compared_is_told(
    page: CapabilitiesPage, portfolio: Portfolio, tmp_path: Path
) -> None:
    request = asked(portfolio, tmp_path, "4")
    to, values = tmp_path / "signed.pdf", levels(request, "capable")
    who = key(REVIEWER, "GMC 0000000")
    sign_answers(open_review(tmp_path / "request.pdf"), values, who, to, TickingClock())
    receive_answer(portfolio, to)
    show_four(page)
    assert showing(
        page,
        "Intact, signer not confirmed: compare the words of their key. The request on the "
        "Sign-off page shows them.",
    )


def test_sign_off_that_waits_for_the_second_approver_says_so(
    page: CapabilitiesPage, portfolio: Portfolio, tmp_path: Path
) -> None:
    logged(portfolio)
    for person in (reviewer, second):
        person(portfolio)
    request = sent(portfolio, tmp_path, "4", people=(REVIEWER, SECOND)).request
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(photo())
    receive_answer(portfolio, scan, request=request.id, values=levels(request, "capable"))
    show_four(page)
    assert showing(page, "Signed off by Dr Sam Example, waits for Prof Alex Example")
    assert showing(page, WHO)


def test_person_under_a_sign_off_is_told_by_name(
    page: CapabilitiesPage, signed: str, portfolio: Portfolio
) -> None:
    content = get_entry(portfolio, signed).content
    now = replace(content, person=second(portfolio).id)
    edit_entry(portfolio, signed, now, draft=False)
    show_four(page)
    named(page, "What changed", QPushButton).click()
    names = {
        made.accessibleName() for made in page.findChild(ChangedSinceDialog).findChildren(QLabel)
    }
    assert "Person. Now: Prof Alex Example, Programme lead" in names


@pytest.mark.usefixtures("signed")
def test_reviewers_level_is_a_dot_among_the_ratings(
    page: CapabilitiesPage, workspace: Workspace
) -> None:
    rate(workspace.portfolio, "4", "excellent", on=date(2026, 11, 3))
    workspace.settle()
    show_four(page)
    named(page, "Earlier ratings of 4 Physical assessment", QPushButton).click()
    course = page.detail.rating.course
    assert course.accessibleDescription() == (
        "3 Nov 2026: You, excellent; 20 Nov 2026: You, capable; "
        "20 Nov 2026: Dr Sam Example, capable"
    )

    picture = course.grab().toImage()
    accent, surface = (theme.active().colour(role).rgb() for role in ("accent", "surface"))
    columns = range(picture.width())
    capable = {picture.pixel(x, round(1.5 * 24)) for x in columns[-20:]}
    excellent = [picture.pixel(x, 12) for x in columns]
    assert accent in capable  # a dot, at the end of the course
    assert surface in excellent[100:130]  # one's own is a ring
