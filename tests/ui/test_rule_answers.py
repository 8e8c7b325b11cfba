"""What a rule asks its owner: the focus where something is to be typed, refusals at their field."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.route_settings import settings
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.ui.views.editor.people import NameBox
from fcp_portfolio.ui.views.readiness.taking import ask_about
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

RECORD = "Record the statement"
Ask = Callable[[str], QDialog]


@pytest.fixture
def ask(workspace: Workspace, portfolio: Portfolio, qtbot: QtBot) -> Ask:
    """Opens what a rule of the route asks."""
    follow_routes(portfolio, ["fcp-supported-portfolio"])
    workspace.stage = Listener()
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def work(about: str) -> QDialog:
        ask_about(workspace, portfolio.routes[0], about, parent)
        (dialog,) = (one for one in parent.findChildren(QDialog) if one.isVisible())
        dialog.activateWindow()
        QApplication.processEvents()
        return dialog

    return work


def press(dialog: QDialog, name: str, workspace: Workspace) -> None:
    """As a person does who listens: goes to the button, and presses it."""
    button = named(dialog, name, QPushButton)
    button.setFocus()
    button.click()
    workspace.settle()
    QApplication.processEvents()


def has_focus(dialog: QDialog) -> str:
    focused = dialog.focusWidget()
    return focused.accessibleName() if focused else ""


@pytest.mark.parametrize(
    ("about", "name"),
    [
        ("cbd", "How many are needed (pieces)"),
        ("assessments-monthly", "2 counts"),
        ("stage-2-began", "Day"),
        ("declarations", "Who stated it"),
        ("checklist-1", "Log one with the document"),
    ],
)
def test_it_opens_where_something_is_to_be_said(ask: Ask, about: str, name: str) -> None:
    assert has_focus(ask(about)) == name


def test_what_a_statement_lacks_is_said_at_its_field(
    ask: Ask, workspace: Workspace, portfolio: Portfolio, qtbot: QtBot
) -> None:
    dialog = ask("declarations")
    who = named(dialog, "Who stated it", NameBox)
    press(dialog, RECORD, workspace)
    assert has_focus(dialog) == "Who stated it"
    needs = "Only your supervisor can state this: name whoever said it. Nothing was recorded."
    assert showing(dialog, needs)
    assert needs in who.accessibleDescription()
    qtbot.keyClicks(who, "Dr Wetherby")
    assert not showing(dialog, needs)
    press(dialog, RECORD, workspace)
    assert has_focus(dialog) == "In which words"
    needs = "A statement needs words: write what was said. Nothing was recorded."
    assert showing(dialog, needs)
    words = named(dialog, "In which words", QPlainTextEdit)
    assert needs in words.accessibleDescription()
    words.setPlainText("All are capable.")
    ahead = portfolio.today() + timedelta(days=3)
    named(dialog, "Day it was stated", QLineEdit).setText(ahead.isoformat())
    press(dialog, RECORD, workspace)
    assert has_focus(dialog) == "Day it was stated"
    assert showing(dialog, "A statement cannot lie in the future. Give the day it was made.")
    assert named(dialog, RECORD, QPushButton).isEnabled()
    assert settings(portfolio) == ()


def test_the_focus_comes_back_to_where_it_was_when_the_portfolio_refuses(
    ask: Ask, workspace: Workspace, portfolio: Portfolio
) -> None:
    dialog = ask("cbd")
    named(dialog, "How many are needed (pieces)", QLineEdit).setText("6")
    follow_routes(portfolio, ())  # meanwhile, say from the command line
    press(dialog, "Use this number", workspace)
    assert has_focus(dialog) == "Use this number"
    assert named(dialog, "Use this number", QPushButton).isEnabled()


def test_the_people_of_the_portfolio_are_offered_those_who_fit_first(
    ask: Ask, portfolio: Portfolio
) -> None:
    add_person(portfolio, name="Asha Invented", role="Practice nurse")
    add_person(portfolio, name="Dr Tomos Wetherby", role="FCP supervisor")
    box = named(ask("declarations"), "Who stated it", NameBox)
    assert [box.itemText(place) for place in range(box.count())] == [
        "Dr Tomos Wetherby",
        "Asha Invented",
    ]


def test_a_name_without_the_role_is_doubted_and_still_taken(
    ask: Ask, workspace: Workspace, portfolio: Portfolio
) -> None:
    add_person(portfolio, name="Asha Invented", role="Practice nurse")
    add_person(portfolio, name="Dr Tomos Wetherby", role="FCP supervisor")
    dialog = ask("declarations")
    doubt = "“{}” does not stand among your people as supervisor. Check the name."
    who = named(dialog, "Who stated it", NameBox)
    for name, doubted in (("Dr Tomos Wetherby", False), ("Asha Invented", True)):
        who.set_name(name)
        who.line().editingFinished.emit()
        assert showing(dialog, doubt.format(name)) is doubted
    named(dialog, "In which words", QPlainTextEdit).setPlainText("All are capable.")
    press(dialog, RECORD, workspace)
    assert [given.who for given in settings(portfolio)] == ["Asha Invented"]
