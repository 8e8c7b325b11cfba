"""What the rules of a route say elsewhere: on Home, on Supervision, before sending, of editions."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.readiness.finding import Do, Step
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.preflight import preflight
from fcp_portfolio.services.route_settings import settings
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.ui.dialogs.new_request_check import lines
from fcp_portfolio.ui.views.export import ExportPage
from fcp_portfolio.ui.views.home import HomePage
from fcp_portfolio.ui.views.preferences.routes_card import RoutesCard
from fcp_portfolio.ui.views.readiness.taking import take_step
from fcp_portfolio.ui.views.supervision import SupervisionPage
from fcp_portfolio.ui.widgets import OpenRow
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief, photo
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

ROUTE = "fcp-supported-portfolio"


def shown(workspace: Workspace, qtbot: QtBot, made: QWidget) -> QWidget:
    qtbot.addWidget(made)
    made.resize(1060, 740)
    made.show()
    workspace.settle()
    QApplication.processEvents()
    return made


def test_home_takes_its_steps_from_the_rules(
    workspace: Workspace, portfolio: Portfolio, qtbot: QtBot
) -> None:
    follow_routes(portfolio, [ROUTE])
    workspace.stage = stage = Listener()
    home = shown(workspace, qtbot, HomePage(workspace))
    assert showing(
        home,
        "Workplace assessments each month: cptraininghub.nhs.uk, vdocument.in · partly sourced",
    )
    first = next(
        one for one in home.findChildren(QPushButton) if "Log evidence:" in one.accessibleName()
    )
    first.click()
    assert stage.sent == [("log cbd, ceps, cot, mini-cex", None)]
    workspace.do(lambda p: follow_routes(p, []))
    workspace.settle()
    assert showing(home, "Log your first piece of evidence")


def test_home_asks_there_for_what_a_step_needs(
    workspace: Workspace, portfolio: Portfolio, qtbot: QtBot
) -> None:
    follow_routes(portfolio, ["independent-prescribing"])
    workspace.stage = Listener()
    home = shown(workspace, qtbot, HomePage(workspace))
    named(home, "Name the document: Approved course", QPushButton).click()
    assert named(home, "Approved course", QDialog).isVisible()


def test_the_focus_goes_on_to_the_next_step_once_one_is_kept(
    workspace: Workspace, portfolio: Portfolio, qtbot: QtBot
) -> None:
    follow_routes(portfolio, ["independent-prescribing"])
    workspace.stage = Listener()
    home = shown(workspace, qtbot, HomePage(workspace))
    step = named(home, "Name the document: Approved course", QPushButton)
    step.setFocus()
    place = [act.accessibleName() for act in acts(home)].index(step.accessibleName())
    kept = add_bytes(portfolio, photo(), "course.jpg").value
    entry = log_entry(portfolio, debrief("The course", attachments=(kept,))).value
    step.click()
    dialog = named(home, "Approved course", QDialog)
    listed = named(dialog, "Entry that has it as a file", QListWidget)
    listed.setCurrentRow(0)
    named(dialog, "This is the document", QPushButton).click()
    workspace.settle()
    QApplication.processEvents()
    (given,) = settings(portfolio)
    assert given.entry == entry.id
    assert home.focusWidget() is acts(home)[min(place, len(acts(home)) - 1)]
    assert home.focusWidget() is not named(home, "Log evidence", QPushButton)


def acts(home: QWidget) -> list[QPushButton]:
    """The buttons of the steps, from top to bottom."""
    assert isinstance(home, HomePage)
    return home.acts


def test_what_was_missed_is_logged_with_its_day_or_stated(
    workspace: Workspace, portfolio: Portfolio, qtbot: QtBot
) -> None:
    what = "Settle what is missing: October 2026"
    about = "assessments-monthly"
    step = Step(do=Do.SETTLE, action="Settle it", title=what, form="cot", about=about)
    follow_routes(portfolio, [ROUTE])
    workspace.stage = stage = Listener()
    home = shown(workspace, qtbot, HomePage(workspace))
    (route,) = portfolio.routes
    take_step(workspace, route, step, home)
    dialog = named(home, "Workplace assessments each month", QDialog)
    assert showing(dialog, what)
    named(dialog, "Log one with its day", QPushButton).click()
    assert stage.sent == [("log cot", None)]
    take_step(workspace, route, step, home)
    dialog = named(home, "Workplace assessments each month", QDialog)
    record = named(dialog, "Record the statement", QPushButton)
    record.click()
    workspace.settle()
    assert showing(dialog, "A statement needs words: write what was said. Nothing was recorded.")
    assert settings(portfolio) == ()
    named(dialog, "In which words", QPlainTextEdit).setPlainText("On leave.")
    record.click()
    workspace.settle()
    (given,) = settings(portfolio)
    assert (given.about, given.on) == ("assessments-monthly", portfolio.today())


def test_request_that_is_out_is_shown(workspace: Workspace, portfolio: Portfolio) -> None:
    workspace.stage = stage = Listener()
    step = Step(do=Do.RECEIVE, action="Show the request", request="r")
    route = portfolio.definitions.routes[f"{ROUTE}-2023"]
    take_step(workspace, route, step, QWidget())
    assert stage.sent == [("request", "r")]


def test_a_peer_is_asked_to_review_where_a_rule_counts_peers(
    workspace: Workspace, portfolio: Portfolio
) -> None:
    workspace.stage = stage = Listener()
    step = Step(do=Do.REVIEW, action="Ask a peer", entry="e")
    take_step(workspace, portfolio.definitions.routes[f"{ROUTE}-2023"], step, QWidget())
    assert stage.sent == [("ask peer review", "e")]


def test_home_tells_what_is_at_risk_among_what_is_due(
    workspace: Workspace, portfolio: Portfolio, qtbot: QtBot
) -> None:
    values = {
        "task": "Fit notes",
        "legal_basis": "The regulations of 2022.",
        "limits": "No longer than four weeks.",
        "review": "2027-01-05",
    }
    content = Content(
        form="authorisation",
        form_edition="1",
        title="Fit notes",
        occurred=date(2026, 1, 5),
        values=values,
        tags=("fit notes",),
    )
    log_entry(portfolio, content)
    follow_routes(portfolio, ["fit-notes"])
    workspace.stage = stage = Listener()
    home = shown(workspace, qtbot, HomePage(workspace))
    (risk,) = (
        one for one in home.due.findChildren(OpenRow) if "Requirement" in one.accessibleName()
    )
    risk.click()
    assert stage.sent == [("page", "readiness")]


def test_supervision_shows_what_recurs_with_its_source(
    workspace: Workspace, portfolio: Portfolio, qtbot: QtBot
) -> None:
    follow_routes(portfolio, [ROUTE])
    page = shown(workspace, qtbot, SupervisionPage(workspace))
    assert showing(page, "What your route asks for")
    assert showing(page, "A debrief at least daily")
    assert showing(page, "To be judged. None yet. How many are needed: your rota decides.")
    assert showing(page, "cptraininghub.nhs.uk, vdocument.in · partly sourced")
    assert showing(page, "Regular supervision meetings")
    named(page, "Set the number: Regular supervision meetings", QPushButton).click()
    assert [one.isVisible() for one in page.findChildren(QDialog)] == [True]
    workspace.do(lambda p: follow_routes(p, []))
    workspace.settle()
    assert not showing(page, "What your route asks for")


@pytest.fixture
def many(portfolio: Portfolio) -> None:
    links = tuple(link_to(portfolio, str(code), "It shows it.") for code in range(1, 6))
    log_entry(portfolio, debrief("Five at once", links=links))


def test_advice_stands_in_the_last_step_of_a_request(many: None, portfolio: Portfolio) -> None:  # noqa: ARG001
    seen = preflight(portfolio, capabilities=["4"])
    words = [said for _icon, _role, said in lines(seen, ("Dr Wetherby",))]
    assert words[-2:] == [
        "More than 3 capabilities on one piece: “Five at once”. Which does it show best?",
        "One kind of evidence only: 4 Physical assessment.",
    ]


def test_advice_stands_on_export(many: None, workspace: Workspace, qtbot: QtBot) -> None:  # noqa: ARG001
    page = shown(workspace, qtbot, ExportPage(workspace))
    assert showing(
        page, "More than 3 capabilities on one piece: “Five at once”. Which does it show best?"
    )


def test_a_newer_edition_is_compared_before_it_is_adopted(
    workspace: Workspace, portfolio: Portfolio, qtbot: QtBot, tmp_path: Path
) -> None:
    follow_routes(portfolio, [ROUTE])
    card = RoutesCard(workspace)
    card.read()
    shown(workspace, qtbot, card)
    assert not [one for one in card.findChildren(QLabel) if "A newer edition" in one.text()]
    text = (FRAMEWORKS / "routes" / f"{ROUTE}.yaml").read_text("utf-8")
    own = portfolio.copy.place.own_frameworks
    own.mkdir(parents=True)
    later = text.replace("edition: 2023", "edition: 2027").replace(
        "minimum: 3\n", "minimum: 4\n", 1
    )
    (own / "next.yaml").write_text(later, "utf-8")
    portfolio.reload_definitions()
    card.read()
    assert showing(card, "A newer edition of “FCP supported portfolio route” is here: 2027.")
    named(card, "See what changes: FCP supported portfolio route", QPushButton).click()
    dialog = named(card, "What the newer edition changes", QDialog)
    workspace.settle()
    assert showing(dialog, "Asked otherwise: About three pieces for each capability")
    named(dialog, "Adopt this edition", QPushButton).click()
    workspace.settle()
    assert [route.edition for route in portfolio.routes] == ["2027"]
    assert tmp_path.exists()
