"""New request: an assessment, a confirmation, a period sheet; asked from the entry, too."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.entries import edit_entry, get_entry, log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.preflight import may_be_asked_about, preflight
from fcp_portfolio.services.receiving import answer_here, receive_answer
from fcp_portfolio.services.sign_offs import of_entry, withdraw_sign_off
from fcp_portfolio.ui.dialogs.changed_since import ChangedSinceDialog
from fcp_portfolio.ui.dialogs.withdraw import WithdrawDialog
from fcp_portfolio.ui.models.requests import title
from fcp_portfolio.ui.views.evidence.reading import ReadingView
from fcp_portfolio.ui.views.sign_off import SignOffPage
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief, photo
from tests.services.asking import REVIEWER, SIGNED, made, reviewer, to_assess
from tests.services.test_assessments import JUDGED, on_paper
from tests.ui.asking import dialog_of, press, sign_off_page, tick, write
from tests.ui.finding import named, showing


@pytest.fixture
def entry(portfolio: Portfolio) -> str:
    reviewer(portfolio)
    return to_assess(portfolio)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, entry: str) -> Iterator[SignOffPage]:
    assert entry
    with sign_off_page(qtbot, workspace) as shown:
        yield shown


def test_each_kind_is_told_in_one_sentence(page: SignOffPage) -> None:
    page.new_request()
    dialog = dialog_of(page)
    assert named(dialog, "Sign-off", QRadioButton).isChecked()
    for sentence in (
        "They give a level on each capability and say how they know your work.",
        "The assessor\u2019s part of forms such as CbD, COT or CEPS.",
        "A colleague says that entries are accurate and genuine.",
        "A peer says what is strong and what is missing, before anybody signs off.",
        "What took place in a month, on one page, signed once.",
    ):
        assert showing(dialog, sentence)


def test_assessment_is_written(page: SignOffPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.new_request()
    dialog = dialog_of(page)
    named(dialog, "Assessment", QRadioButton).click()
    press(dialog, page, "Next")
    assert showing(dialog, "Choose one entry or more.")
    tick(dialog, qtbot, "Case-based discussion of a knee")
    press(dialog, page, "Next")
    assert showing(
        dialog, "They fill in the assessor\u2019s part, sign, and send the PDF back to you."
    )
    assert not named(dialog, "Who counter-signs", QComboBox).isVisible()
    request = write(dialog, page, tmp_path / "out.pdf")
    assert (request.kind, len(request.entries)) == (Kind.ASSESSMENT, 1)
    assert showing(page, "Assessment · written 20 Nov 2026 · number " + request.number)


def test_confirmation_begins_with_its_entry(page: SignOffPage, entry: str, tmp_path: Path) -> None:
    page.ask_about("confirmation", entry)
    dialog = dialog_of(page)
    assert dialog.what.chosen() == {"kind": Kind.CONFIRMATION, "entries": (entry,)}
    press(dialog, page, "Next")
    request = write(dialog, page, tmp_path / "out.pdf")
    assert (request.kind, [one.id for one in request.entries]) == (Kind.CONFIRMATION, [entry])
    assert showing(dialog, f"Request {request.number}")


def test_sign_off_begins_with_what_the_entries_show(
    page: SignOffPage, portfolio: Portfolio, entry: str
) -> None:
    others = [to_assess(portfolio), to_assess(portfolio)]
    page.ask_about("sign-off", entry, others[0])
    dialog = dialog_of(page)
    chosen = dialog.what.chosen()

    assert (chosen["kind"], chosen["capabilities"]) == (Kind.SIGN_OFF, ("hee-msk-2018#4",))
    assert set(chosen["entries"]) == {entry, others[0]}


def test_period_sheet_is_written(
    page: SignOffPage, portfolio: Portfolio, qtbot: QtBot, tmp_path: Path
) -> None:
    log_entry(portfolio, debrief("In October", occurred=date(2026, 10, 14)))
    log_entry(portfolio, debrief("Kept back", occurred=date(2026, 10, 15), private=True))
    log_entry(portfolio, debrief("Half done", occurred=date(2026, 10, 16)), draft=True)
    page.new_request()
    dialog = dialog_of(page)
    named(dialog, "Period sheet", QRadioButton).click()
    first, last = (named(dialog, name, QLineEdit) for name in ("First day", "Last day"))
    assert (first.text(), last.text()) == ("1 Oct 2026", "31 Oct 2026")
    last.clear()
    press(dialog, page, "Next")
    assert showing(dialog, "Give the last day.")
    qtbot.keyClicks(last, "30.9.2026")
    press(dialog, page, "Next")
    assert showing(dialog, "It ends before it begins.")
    last.clear()
    qtbot.keyClicks(last, "31.10.2026")
    press(dialog, page, "Next")
    box = named(dialog, "Who answers first", QComboBox)
    box.setCurrentIndex(1)
    press(dialog, page, "Next")
    asked = f"1 line of what took place, 0 answers that nothing covers, for {REVIEWER}."
    assert showing(dialog, asked)
    assert showing(dialog, "1 entry goes along with title, date and minutes alone.")
    assert showing(dialog, "1 private entry stays back.")
    assert showing(dialog, "1 draft is left out.")
    proposed = f"period sheet for {REVIEWER} 2026-11-20.pdf"
    assert named(dialog, "File", QLineEdit).text().endswith(proposed)
    press(dialog, page, "Back")
    request = write(dialog, page, tmp_path / "out.pdf")
    assert [one.title for one in request.entries] == ["In October"]
    assert page.list.currentIndex().data() == "1 Oct 2026 to 31 Oct 2026"


def test_preflight_counts_what_a_request_about_entries_holds(
    portfolio: Portfolio, entry: str
) -> None:
    seen = preflight(portfolio, kind=Kind.ASSESSMENT, entries=[entry])
    assert (seen.entries, seen.unchosen, seen.drafts, seen.private) == (1, 0, 0, 0)
    draft = to_assess(portfolio, "ceps", draft=True)
    log_entry(portfolio, debrief("No assessor"))
    to_assess(portfolio, "cot", draft=True, values={})
    assert {one.id for one in may_be_asked_about(portfolio, Kind.ASSESSMENT)} == {entry, draft}
    assert draft not in {one.id for one in may_be_asked_about(portfolio, Kind.CONFIRMATION)}
    assert preflight(portfolio, kind=Kind.ASSESSMENT, entries=[draft]).entries == 1
    sheet = preflight(
        portfolio, kind=Kind.PERIOD, since=date(2026, 11, 1), until=date(2026, 11, 20)
    )
    assert (sheet.entries, sheet.answers, sheet.drafts) == (2, 0, 2)


@pytest.fixture
def reading(qtbot: QtBot, workspace: Workspace) -> Callable[[str], ReadingView]:
    def work(entry_id: str) -> ReadingView:
        view = ReadingView(workspace, get_entry(workspace.portfolio, entry_id))
        qtbot.addWidget(view)
        view.resize(700, 700)
        view.show()
        return view

    return work


def test_entry_asks_from_its_menu(
    reading: Callable[[str], ReadingView], portfolio: Portfolio, entry: str
) -> None:
    asked: list[tuple[str, str]] = []
    view = reading(entry)
    view.ask.connect(lambda kind, one: asked.append((kind, one)))
    view.more.click()
    menu = view.findChild(QMenu)
    assert menu is not None
    actions = {action.text(): action for action in menu.actions()}
    actions["Ask for assessment…"].trigger()
    actions["Ask for confirmation…"].trigger()
    actions["Ask for peer review…"].trigger()
    assert asked == [(one, entry) for one in ("assessment", "confirmation", "peer review")]
    menu.close()
    anybody = ["Ask for confirmation…", "Ask for peer review…"]
    for content, kinds in ((debrief(), anybody), (debrief(private=True), [])):
        other = reading(log_entry(portfolio, content).value.id)
        other.more.click()
        shown = other.findChild(QMenu)
        assert shown is not None
        assert [a.text() for a in shown.actions() if a.text().startswith("Ask")] == kinds
        shown.close()


def test_entry_shows_who_assessed_it_and_what_changed(
    reading: Callable[[str], ReadingView],
    workspace: Workspace,
    portfolio: Portfolio,
    entry: str,
    tmp_path: Path,
) -> None:
    on_paper(portfolio, tmp_path, made(portfolio, tmp_path, "assessment", entry).request, JUDGED)
    view = reading(entry)
    who = "Assessed by Dr Sam Example, Clinical supervisor, GMC 0000000 on 20 Nov 2026"
    assert showing(view, who)
    assert showing(view, "On paper.")
    content = get_entry(portfolio, entry).content
    edit_entry(portfolio, entry, replace(content, minutes=90), draft=False)
    view = reading(entry)
    assert showing(view, "Changed since: Minutes.")
    named(view, "What changed", QPushButton).click()
    dialog = view.findChild(ChangedSinceDialog)
    assert dialog is not None
    texts = [one.text() for one in dialog.findChildren(QLabel)]
    assert any(text.startswith("Assessed by Dr Sam Example") for text in texts)
    dialog.close()
    label = "Case-based discussion of a knee"
    named(view, f"Withdraw what was said of {label}", QPushButton).click()
    asking = view.findChild(WithdrawDialog)
    assert asking is not None
    assert asking.accessibleName() == f"Withdraw what was said of {label}"
    asking.close()
    withdraw_sign_off(portfolio, of_entry(portfolio, entry)[0].sign_off.id, "Wrong entry")
    assert not showing(reading(entry), who)
    assert workspace.portfolio is portfolio


def test_entry_shows_that_it_was_not_confirmed(
    reading: Callable[[str], ReadingView], portfolio: Portfolio, entry: str, tmp_path: Path
) -> None:
    request = made(portfolio, tmp_path, "confirmation", entry).request
    answers = {**SIGNED, "e1_genuine": "no", "e1_comment": "That was in May."}
    answer_here(portfolio, request.number, answers)
    view = reading(entry)
    assert showing(
        view, "Not confirmed by Dr Sam Example, Clinical supervisor, GMC 0000000 on 20 Nov 2026"
    )
    assert showing(view, "“That was in May.”")
    assert showing(view, "It counts once something signed, or on paper, of them covers it.")


def test_page_shows_what_came_back_of_every_kind(
    page: SignOffPage, portfolio: Portfolio, entry: str, tmp_path: Path
) -> None:
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(photo())
    answers = {
        "assessment": JUDGED,
        "confirmation": {"e1_genuine": "yes"},
        "period": {"took_place": "yes", "except": "1, I was away"},
    }
    said = {"assessment": "assessed", "confirmation": "confirmed", "period": "excepted"}
    for kind, values in answers.items():
        request = made(portfolio, tmp_path, kind, entry).request
        given = {**SIGNED, **values}
        receive_answer(portfolio, scan, way="paper", request=request.number, values=given)
        page.show_request(request.id, "Done")
        assert showing(page, f"Case-based discussion of a knee: {said[kind]}")


def test_list_says_what_a_request_is_about(
    page: SignOffPage, portfolio: Portfolio, entry: str, tmp_path: Path
) -> None:
    other = to_assess(portfolio, "ceps")
    made(portfolio, tmp_path, "confirmation", entry, other)
    made(portfolio, tmp_path, "period")
    page.read()
    told = [title(one) for one in page._found]  # noqa: SLF001
    assert sorted(told) == ["1 Nov 2026 to 20 Nov 2026", "2 entries"]
