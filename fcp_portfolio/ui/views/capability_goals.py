"""The goals of a capability in its detail: open or closed, and what closed them."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from fcp_portfolio.domain.framework import Node
from fcp_portfolio.services.entries import Query, list_entries
from fcp_portfolio.services.goals import FORM, Goal, close_goal, goals_of
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import (
    OpenRow,
    button,
    column,
    forbid,
    label,
    menu_button,
    open_menu,
    row,
)
from fcp_portfolio.ui.words import short, tr
from fcp_portfolio.ui.workspace import Workspace

_OFFERED = 12


class CapabilityGoals(QWidget):
    """`review` asks for a sitting through all capabilities."""

    review = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._path = ""
        self.sit = button(tr("Review my learning needs…"), "quiet", icon="target", compact=True)
        self.sit.clicked.connect(self.review)
        forbid(self.sit, workspace.read_only)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        foot = row(self.sit)
        foot.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(label(tr("Goals"), "strong"))
        box.addLayout(self._rows)
        box.addLayout(foot)

    def show_node(self, node: Node) -> None:
        """Shows the goals that are linked to a capability."""
        self._path = node.path
        empty(self._rows)
        for goal in goals_of(self._workspace.portfolio, node.path):
            self._rows.addLayout(self._goal(goal))

    def _goal(self, goal: Goal) -> QVBoxLayout:
        due = tr("by {day}", day=short(goal.target)) if goal.target else ""
        open_ = " · ".join(filter(None, (tr("Open"), tr("Draft") if goal.draft else "", due)))
        shown = OpenRow("target", goal.title, goal.closed or open_, inset=0)
        shown.clicked.connect(partial(self._show, goal.id))
        made = column(shown, spacing=0)
        if goal.open:
            close = menu_button(
                tr("Closed by…"), compact=True, name=tr("What closes “{goal}”", goal=goal.title)
            )
            forbid(close, self._workspace.read_only)
            close.clicked.connect(partial(self._offer, goal.id, close))
            across = row(close)
            across.addStretch()
            made.addLayout(across)
        return made

    def _show(self, goal_id: str, _checked: bool = False) -> None:
        self._workspace.stage.show_entry(goal_id)

    def _offer(self, goal_id: str, below: QToolButton, _checked: bool = False) -> None:
        """Offers the newest evidence of the capability."""
        query = Query(node=self._path, draft=False, most=_OFFERED)
        found = [one for one in list_entries(self._workspace.portfolio, query) if one.form != FORM]
        menu = QMenu(below)
        menu.setAccessibleName(tr("Evidence that closes the goal"))
        for one in found:
            when = short(one.occurred) if one.occurred else ""
            action = menu.addAction(f"{one.title} · {when}".replace("&", "&&"))
            action.triggered.connect(partial(self._close, goal_id, one.id))
        if not found:
            menu.addAction(tr("No final evidence is linked to it yet")).setEnabled(False)
        open_menu(below, menu)

    def _close(self, goal_id: str, entry_id: str, _checked: bool = False) -> None:
        self._workspace.do(lambda portfolio: close_goal(portfolio, goal_id, entry_id))
