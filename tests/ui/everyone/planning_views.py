"""What is planned, on the Supervision page and in its dialogs."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from fcp_portfolio.services.plans import Wish, plan_sessions, plans
from fcp_portfolio.ui.dialogs.add_action import AddActionDialog, NoSessionDialog
from fcp_portfolio.ui.dialogs.planning import (
    MoveDialog,
    PlanDialog,
    WordsDialog,
    ask_agenda,
    ask_why_missed,
)
from fcp_portfolio.ui.dialogs.save_summary import SaveSummaryDialog
from tests.ui.everyone.house import House

FORM = "supervision-meeting"


def with_plans(house: House) -> QWidget:
    """A session that asks what became of it, and some to come."""
    workspace = house.window.workspace
    today = workspace.portfolio.today()
    first = today - timedelta(days=4)
    wish = Wish(form=FORM, on=first, until=today + timedelta(days=70), weeks=2)
    workspace.do(lambda portfolio: plan_sessions(portfolio, wish), quiet=True)
    workspace.settle()
    house.on("supervision")
    return house.window


def plan(house: House) -> QWidget:
    """Planning a session."""
    made = PlanDialog(house.window.workspace, FORM, house.window)
    return house.opens(PlanDialog, made.open)


def move(house: House) -> QWidget:
    """Another day for it."""
    with_plans(house)
    workspace = house.window.workspace
    made = MoveDialog(workspace, plans(workspace.portfolio)[0], house.window)
    return house.opens(MoveDialog, made.open)


def missed(house: House) -> QWidget:
    """Why it was missed."""
    with_plans(house)
    workspace = house.window.workspace
    first = plans(workspace.portfolio)[0]
    return house.opens(WordsDialog, lambda: ask_why_missed(workspace, first, house.window))


def agenda(house: House) -> QWidget:
    """What is on its agenda."""
    with_plans(house)
    workspace = house.window.workspace
    last = plans(workspace.portfolio)[-1]
    return house.opens(WordsDialog, lambda: ask_agenda(workspace, last, house.window))


def summary(house: House) -> QWidget:
    """The summary for a supervisor."""
    made = SaveSummaryDialog(house.window.workspace, house.window)
    return house.opens(SaveSummaryDialog, made.open)


def action(house: House) -> QWidget:
    """Adding an action."""
    page = house.on("supervision")
    return house.opens(AddActionDialog, page.add_action)


def nowhere(house: House) -> QWidget:
    """Adding an action where no session could keep it yet."""
    made = NoSessionDialog(house.window.workspace, house.window)
    return house.opens(NoSessionDialog, made.open)


PLANNING: dict[str, Callable[[House], QWidget]] = {
    "Plan a session": plan,
    "Move a session": move,
    "Session missed": missed,
    "Agenda": agenda,
    "Summary for a supervisor": summary,
    "Add an action": action,
    "No session yet": nowhere,
}
