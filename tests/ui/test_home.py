"""Home: next steps counted from coverage, drafts, minutes of supervision, reading itself anew."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.coverage import Status
from fcp_portfolio.domain.due import About, Due
from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import (
    Query,
    edit_entry,
    get_entry,
    link_to,
    list_entries,
    log_entry,
)
from fcp_portfolio.services.keys import know_card
from fcp_portfolio.services.people import people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.reading import coverage_of
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.reviewing import open_review, sign_answers
from fcp_portfolio.services.typing_drafts import QUICK_EDITOR, typing
from fcp_portfolio.services.unknown_signers import unknown_signers
from fcp_portfolio.ui.views.home import HomePage
from fcp_portfolio.ui.views.home_cards import MonthBars, months_up_to
from fcp_portfolio.ui.views.next_steps import FIRST, next_steps
from fcp_portfolio.ui.widgets import OpenRow
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TickingClock, debrief, photo
from tests.documents.signing.papers import key
from tests.services.asking import REVIEWER, asked, levels, logged
from tests.ui.finding import named, showing
from tests.ui.stages import Listener


def steps(portfolio: Portfolio) -> list[tuple[str, str]]:
    found = next_steps(portfolio.frameworks[0], coverage_of(portfolio))
    return [(step.title, step.path) for step in found]


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> HomePage:
    made = HomePage(workspace)
    workspace.stage = Listener()
    qtbot.addWidget(made)
    made.resize(1060, 740)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_empty_portfolio_has_one_step(portfolio: Portfolio) -> None:
    assert next_steps(portfolio.frameworks[0], coverage_of(portfolio)) == (FIRST,)


def test_steps_name_gaps_then_single_kinds_and_say_by_what(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief(links=(link_to(portfolio, "1", "Shows it."),)))
    assert steps(portfolio) == [
        ("Log evidence for Person-centred care", "hee-msk-2018#2"),
        ("Log evidence for History-taking", "hee-msk-2018#3"),
        ("Add a second kind of evidence for Communication", "hee-msk-2018#1"),
    ]
    found = next_steps(portfolio.frameworks[0], coverage_of(portfolio))
    assert (
        found[0].source == "HEE MSK core capabilities (2018): 14 capabilities, 13 without evidence"
    )
    assert found[2].name == "Log evidence: Add a second kind of evidence for Communication"


def test_step_to_rate_comes_once_all_have_evidence_and_capability_is_named_once(
    portfolio: Portfolio,
) -> None:
    nodes = portfolio.frameworks[0].evidence_nodes
    links = tuple(link_to(portfolio, node.code, "Shows it.") for node in nodes)
    log_entry(portfolio, debrief(links=links))
    assert steps(portfolio) == [
        ("Add a second kind of evidence for Communication", "hee-msk-2018#1")
    ]
    rate(portfolio, "1", "capable")
    assert steps(portfolio)[1] == ("Rate yourself on Person-centred care", "hee-msk-2018#2")


def test_nothing_left_says_so_and_leads_on(page: HomePage, workspace: Workspace) -> None:
    _cover(workspace)
    named(page, "Show sign-off: Nothing is left for you to do", QPushButton).click()
    assert workspace.stage.sent == [("page", "sign_off")]  # type: ignore[attr-defined]


def test_request_that_waits_is_named_where_nothing_else_is_left(
    page: HomePage, workspace: Workspace, tmp_path: Path
) -> None:
    asked(workspace.portfolio, tmp_path, "4")
    _cover(workspace)
    named(page, f"Show sign-off: Waiting for {REVIEWER}", QPushButton).click()
    assert workspace.stage.sent == [("page", "sign_off")]  # type: ignore[attr-defined]
    assert not showing(page, "Nothing is left for you to do")


def _cover(workspace: Workspace) -> None:
    """Every capability has two kinds of evidence and a rating."""
    nodes = workspace.portfolio.frameworks[0].evidence_nodes
    links = tuple(link_to(workspace.portfolio, node.code, "Shows it.") for node in nodes)
    reflection = Content(
        form="reflection",
        form_edition="1",
        title="What I learned",
        occurred=date(2026, 11, 14),
        values={"happened": "A clinic."},
        links=links,
    )
    for content in (debrief(links=links), reflection):
        log_entry(workspace.portfolio, content)
    for node in nodes:
        rate(workspace.portfolio, node.code, "capable")
    workspace.changed.emit(Changed.ENTRIES | Changed.RATINGS)


def test_key_that_nobody_compared_is_a_step_until_somebody_did(
    page: HomePage, workspace: Workspace, tmp_path: Path
) -> None:
    logged(workspace.portfolio)
    request, sam = asked(workspace.portfolio, tmp_path), key(REVIEWER, "GMC 0000000")
    to = tmp_path / "signed.pdf"
    sign_answers(
        open_review(tmp_path / "request.pdf"), levels(request, "capable"), sam, to, TickingClock()
    )
    workspace.do(lambda portfolio: receive_answer(portfolio, to))
    workspace.settle()
    step = f"Compare the key of {REVIEWER}"
    assert showing(page, "What they signed stands as “Signer not confirmed”.")
    named(page, step, QPushButton).click()
    (answer,) = unknown_signers(workspace.portfolio)
    assert isinstance(workspace.stage, Listener)
    assert workspace.stage.sent == [("signer", request.id, answer.id)]
    card = KeyCard(name=REVIEWER, registration="", fingerprint=sam.fingerprint)
    (person,) = people(workspace.portfolio)
    workspace.do(lambda portfolio: know_card(portfolio, person.id, card))
    workspace.settle()
    assert not showing(page, step)
    assert unknown_signers(workspace.portfolio) == ()


def test_draft_is_mentioned_where_it_is_linked(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief(links=(link_to(portfolio, "1", "Shows it."),)), draft=True)
    found = next_steps(portfolio.frameworks[0], coverage_of(portfolio))
    assert found[0].why == (
        "Capability 1 has no evidence yet. A draft is linked to it: mark it as final."
    )


def test_page_begins_with_the_first_step_and_follows(page: HomePage, workspace: Workspace) -> None:
    assert showing(page, "Log your first piece of evidence")
    assert showing(page, "0 of 14 with evidence")
    assert showing(page, "Each capability counts once, where it stands furthest on.")
    content = debrief(links=(link_to(workspace.portfolio, "1", "Shows it."),))
    workspace.do(lambda p: log_entry(p, content))
    workspace.settle()
    assert showing(page, "Log evidence for Person-centred care")
    assert showing(page, "1 of 14 with evidence")
    named(page, "Log evidence for History-taking", QPushButton).click()
    assert workspace.stage.sent == [("log", "hee-msk-2018#3")]  # type: ignore[attr-defined]


def test_page_lists_drafts_and_opens_them(page: HomePage, workspace: Workspace) -> None:
    workspace.do(lambda p: log_entry(p, debrief("Fit note refusal"), draft=True))
    workspace.settle()
    assert showing(page, "Drafts to finish")
    named(page, "Open “Fit note refusal”", QAbstractButton).click()
    (row,) = list_entries(workspace.portfolio, Query(draft=True))
    assert workspace.stage.sent == [("entry", row.id)]  # type: ignore[attr-defined]


def test_hidden_page_reads_once_it_is_shown_again(page: HomePage, workspace: Workspace) -> None:
    page.hide()
    content = debrief(links=(link_to(workspace.portfolio, "1", "Shows it."),))
    workspace.do(lambda p: log_entry(p, content))
    workspace.settle()
    assert not showing(page, "1 of 14 with evidence")
    page.show()
    assert showing(page, "1 of 14 with evidence")


def test_narrow_page_puts_the_cards_below(page: HomePage, qapp: QApplication) -> None:
    beside = page.progress.mapTo(page, page.progress.rect().topLeft())
    page.resize(700, 740)
    qapp.processEvents()
    below = page.progress.mapTo(page, page.progress.rect().topLeft())
    assert beside.x() > below.x()
    assert below.y() > beside.y()


def test_months_go_back_over_the_turn_of_the_year() -> None:
    assert months_up_to(date(2026, 2, 14)) == [
        (2025, 9),
        (2025, 10),
        (2025, 11),
        (2025, 12),
        (2026, 1),
        (2026, 2),
    ]


def test_bars_say_their_numbers(qtbot: QtBot) -> None:
    bars = MonthBars()
    qtbot.addWidget(bars)
    bars.show_values([("Oct", 265), ("Nov", 0)])
    bars.resize(300, 104)
    bars.grab()
    assert bars.accessibleDescription() == "Oct 265, Nov 0"


def test_closing_keeps_what_is_in_the_line(
    page: HomePage, workspace: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.quick_log.text, "Ask about night pain first.")

    page.finish()
    workspace.settle()

    assert [one.editor for one in typing(workspace.portfolio)] == [QUICK_EDITOR]


def test_legend_leads_to_the_capabilities_that_stand_there(
    page: HomePage, workspace: Workspace
) -> None:
    link = link_to(workspace.portfolio, "4", "Shows it.")
    workspace.do(lambda p: log_entry(p, debrief(links=(link,))))
    workspace.do(lambda p: rate(p, "4", "capable"))
    workspace.do(lambda p: rate(p, "9", "capable"))
    workspace.settle()
    QApplication.processEvents()
    assert named(page, "13 Nothing yet", QAbstractButton).isEnabled()
    named(page, "1 Self-rated", QAbstractButton).click()
    assert workspace.stage.sent == [("status", Status.SELF_RATED)]  # type: ignore[attr-defined]
    assert not named(page, "0 Signed off", QAbstractButton).isEnabled()


def test_draft_says_what_it_lacks_and_how_far_away_it_is(
    page: HomePage, workspace: Workspace
) -> None:
    today = workspace.portfolio.today()
    for title, day in (("Now", today), ("Before", today - timedelta(days=1)), ("Never", None)):
        content = debrief(title, text="", occurred=day)
        workspace.do(lambda p, content=content: log_entry(p, content, draft=True))
    workspace.settle()
    QApplication.processEvents()
    said = {
        title: named(page, f"Open “{title}”", QAbstractButton).accessibleDescription()
        for title in ("Now", "Before", "Never")
    }
    label = next(f.label for f in workspace.portfolio.form("debrief").fields if f.required)
    assert said == {
        "Now": f"Debrief · no links · “{label}” is empty · Today",
        "Before": f"Debrief · no links · “{label}” is empty · Yesterday",
        "Never": "Debrief · no links · It has no date yet · No date",
    }


def test_whoever_is_waited_for_stands_on_home(
    page: HomePage, workspace: Workspace, tmp_path: Path
) -> None:
    assert not page.waiting.isVisible()
    logged(workspace.portfolio)
    request = asked(workspace.portfolio, tmp_path, "4")
    workspace.changed.emit(Changed.REQUESTS)
    QApplication.processEvents()
    (row,) = page.waiting.findChildren(OpenRow)
    assert row.accessibleName() == f"Show the request to {REVIEWER}"
    assert row.accessibleDescription() == "Sign-off · 4 Physical assessment · since today"
    row.click()
    assert workspace.stage.sent == [("request", request.id)]  # type: ignore[attr-defined]


def test_changed_since_sign_off_is_the_first_step(
    portfolio: Portfolio, page: HomePage, workspace: Workspace, tmp_path: Path
) -> None:
    entry = logged(portfolio)
    request = asked(portfolio, tmp_path, "4")
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(photo())
    receive_answer(portfolio, scan, request=request.id, values=levels(request, "capable"))
    workspace.changed.emit(Changed.SIGN_OFFS)
    assert showing(page, "1 of 14 signed")
    old = get_entry(portfolio, entry)
    workspace.do(lambda p: edit_entry(p, entry, replace(old.content, title="Else"), draft=False))
    workspace.settle()
    title = "Ask for Physical assessment to be signed off again"
    assert showing(page, title)
    named(page, f"See what changed: {title}", QPushButton).click()
    assert workspace.stage.sent == [  # type: ignore[attr-defined]
        ("capability", "hee-msk-2018#4")
    ]


def test_backup_that_is_due_is_made_from_home(
    page: HomePage, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = Due(about=About.BACKUP, id="", title="Back up", words="none yet", on=date(2026, 11, 19))
    page.due.show_due((row,), workspace.portfolio.today())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    (shown,) = page.due.findChildren(OpenRow)
    shown.click()
    workspace.settle()
    QApplication.processEvents()
    assert len(list(tmp_path.glob("* backup *.fcpfolio"))) == 1
