"""Taking the one step that closes a rule, wherever it is offered."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QDialog, QWidget

from fcp_portfolio.domain.readiness.finding import Do, Step
from fcp_portfolio.domain.readiness.judging import Statement
from fcp_portfolio.domain.readiness.requirement import Requirement, parts_in
from fcp_portfolio.domain.route import Route
from fcp_portfolio.ui.asked import Asked
from fcp_portfolio.ui.dialogs import rule_answer
from fcp_portfolio.ui.workspace import Stage, Workspace

# What is asked in a dialog, and so writes; every other step only leads to where it is done.
ASKED = (Do.CHOOSE, Do.DATE, Do.DECLARE, Do.SETTLE, Do.HOLD)


def take_step(workspace: Workspace, route: Route, step: Step, parent: QWidget) -> None:
    """Goes to where the step is taken, or asks for what it needs."""
    if step.do in (Do.DECLARE, Do.SETTLE):
        _ask_for_statement(workspace, route, step, parent)
    elif step.do in ASKED:
        ask_about(workspace, route, step.about, parent)
    else:
        _WAYS[step.do](workspace.stage, step)


def ask_about(workspace: Workspace, route: Route, about: str, parent: QWidget) -> None:
    """Asks for what its owner says to a rule of the route, or for a day of it."""
    from fcp_portfolio.services.route_settings import asked_for, takes_document
    from fcp_portfolio.ui.dialogs.rule_statement import StatementDialog  # which imports this page

    asked = asked_for(route)[about]
    if not isinstance(asked, Requirement):
        dialog: QDialog = rule_answer.DayDialog(workspace, route, asked, parent)
    elif takes_document(asked):
        dialog = rule_answer.HoldDialog(workspace, route, asked, parent)
    elif _is_stated(asked):
        dialog = StatementDialog(workspace, route, asked, parent)
    else:
        dialog = rule_answer.NumberDialog(workspace, route, asked, parent)
    dialog.open()


def is_answered(requirement: Requirement) -> bool:
    """Whether its owner says something to it: a number, a statement, a document."""
    from fcp_portfolio.services.route_settings import takes_document

    return requirement.asks or takes_document(requirement) or _is_stated(requirement)


def _is_stated(requirement: Requirement) -> bool:
    return any(isinstance(part, Statement) for part in parts_in(requirement.rule))


def _ask_for_statement(workspace: Workspace, route: Route, step: Step, parent: QWidget) -> None:
    """Asks for what is stated; where something was missed, an entry with its day may do instead."""
    from fcp_portfolio.services.route_settings import asked_for
    from fcp_portfolio.ui.dialogs.rule_statement import StatementDialog

    asked = asked_for(route)[step.about]
    assert isinstance(asked, Requirement)  # noqa: S101  a day is never stated
    dialog = StatementDialog(workspace, route, asked, parent, heading=step.title)
    if step.do is Do.SETTLE:
        dialog.offer_to_log(step.form, step.forms)
    dialog.open()


_WAYS: Mapping[Do, Callable[[Stage, Step], None]] = {
    Do.LOG: lambda stage, step: stage.begin_log(step.form or None, step.path or None, step.forms),
    Do.LINK: lambda stage, step: stage.show_entry(step.entry),
    Do.EDIT: lambda stage, step: stage.show_entry(step.entry, part=step.part),
    Do.RATE: lambda stage, step: stage.show_capability(step.path, rate=True),
    Do.ASK: lambda stage, step: stage.ask_stage(step.stage, step.path),
    Do.RECEIVE: lambda stage, step: stage.show_request(step.request),
    Do.CONFIRM: lambda stage, step: stage.ask(str(Asked.CONFIRMATION), step.entry),
    Do.REVIEW: lambda stage, step: stage.ask(str(Asked.PEER_REVIEW), step.entry),
}
