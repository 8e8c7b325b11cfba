"""Views of a portfolio that follows a route: its rules, and what they ask their owner."""

from collections.abc import Callable, Mapping

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget

from fcp_portfolio.services.route_settings import set_number
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.ui.dialogs import rule_answer
from fcp_portfolio.ui.dialogs.rule_statement import StatementDialog
from fcp_portfolio.ui.views.readiness import ReadinessPage
from fcp_portfolio.ui.views.readiness.rule_row import RuleRow
from fcp_portfolio.ui.views.readiness.taking import ask_about
from tests.ui.everyone.house import House

ROUTE = "fcp-supported-portfolio"
Show = Callable[[House], QWidget]


def rules(house: House) -> QWidget:
    """The rules of a route, all rows made."""
    workspace = house.window.workspace
    if not workspace.portfolio.routes:
        workspace.do(lambda portfolio: follow_routes(portfolio, [ROUTE]), quiet=True)
        workspace.do(lambda portfolio: set_number(portfolio, "cbd", 6), quiet=True)
        house.settle()
    page = house.on("readiness")
    assert isinstance(page, ReadinessPage)
    filled(house, page)
    return house.window


def rule_opened(house: House) -> QWidget:
    """More about a rule, and the rules that are met."""
    rules(house)
    page = house.on("readiness")
    row = page.findChildren(RuleRow)[0]
    row.findChild(QToolButton).click()
    page.fold.click()
    filled(house, page)
    return house.window


def filled(house: House, page: ReadinessPage) -> None:
    """Waits until every row is made."""
    house.settle()
    while page.filling:
        QTest.qWait(10)


def asking(about: str, kind: type[rule_answer.RuleDialog]) -> Show:
    """What a rule asks its owner."""

    def show(house: House) -> QWidget:
        rules(house)
        workspace = house.window.workspace
        route = workspace.portfolio.routes[0]
        return house.opens(kind, lambda: ask_about(workspace, route, about, house.window))

    return show


RULES: Mapping[str, Show] = {"Readiness, rules": rules, "Readiness, more": rule_opened}
ASKED: Mapping[str, Show] = {
    "A number": asking("cbd", rule_answer.NumberDialog),
    "A choice": asking("assessments-monthly", rule_answer.NumberDialog),
    "A day": asking("stage-2-began", rule_answer.DayDialog),
    "A statement": asking("declarations", StatementDialog),
    "A document": asking("degree", rule_answer.HoldDialog),
}
