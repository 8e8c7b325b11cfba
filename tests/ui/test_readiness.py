"""Readiness says what it will be for, and whether a route is chosen."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.views.readiness import ReadinessPage
from fcp_portfolio.ui.widgets import NavRow
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.finding import named, showing
from tests.ui.stages import Listener


def test_without_a_route_it_leads_to_the_preferences(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.stage = listener = Listener()
    page = ReadinessPage(workspace)
    qtbot.addWidget(page)
    page.show()
    assert showing(page, "No route chosen")
    assert showing(page, "What is still missing, rule by rule")
    named(page, "Choose a route", QPushButton).click()
    assert listener.sent == [("page", "preferences")]


def test_with_a_route_it_names_it_and_leads_to_the_gaps(
    workspace: Workspace, portfolio: Portfolio, qtbot: QtBot
) -> None:
    (route,) = follow_routes(portfolio, ["fcp-supported-portfolio"]).value
    workspace.stage = listener = Listener()
    page = ReadinessPage(workspace)
    qtbot.addWidget(page)
    page.show()
    assert showing(page, route.title)
    named(page, "Show the gaps", QPushButton).click()
    assert listener.sent == [("gaps", None)]


def test_it_is_reached_by_sidebar_menu_and_key(workspace: Workspace, qtbot: QtBot) -> None:
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    window.show()
    assert window.actions_by_id["readiness"].shortcut().toString() == "Ctrl+6"
    window.actions_by_id["readiness"].trigger()
    assert window.pages.current() == "readiness"
    window.pages.show_page("home")
    named(window, "Readiness", NavRow).click()
    assert window.pages.current() == "readiness"
    window.pages.show_gaps()
    assert window.pages.current() == "capabilities"
    window.finish()
