"""What was agreed in supervision and is to be done, with a box for each to tick."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from fcp_portfolio.domain.actions import Action
from fcp_portfolio.services.actions import mark_action
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Card, beside_box, button, check_box, column, label, row
from fcp_portfolio.ui.words import short, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

DONE_SHOWN = 3
NONE = "Nothing is agreed. A supervision meeting has a table for what is to be done."


class ActionsCard(Card):
    """Open ones first, carried on from session to session; `opened` carries a session's id."""

    opened = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(16, 8)
        self._workspace = workspace
        self._open = label("", "small")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        head = row(label(tr("Actions"), "heading"))
        head.addStretch(1)
        head.addWidget(self._open)
        self.box.addLayout(head)
        self.box.addLayout(self._rows)

    def show_actions(self, found: Sequence[Action], today: date) -> None:
        """Shows all that are open, and the few that were done last."""
        held = self.window().focusWidget()
        kept = held.accessibleName() if self.isAncestorOf(held) else ""
        empty(self._rows)
        still = [one for one in found if not one.done]
        done = sorted((one for one in found if one.done), key=_agreed, reverse=True)
        self._open.setText(tr("{number} open", number=len(still)) if found else "")
        for one in (*still, *done[:DONE_SHOWN]):
            self._rows.addWidget(self._row(one, today))
        if not found:
            self._rows.addWidget(label(tr(NONE), "secondary", wrap=True))
        self._hold(kept)

    def _hold(self, name: str) -> None:
        """The focus stays with what was ticked, although its row was made anew."""
        boxes = self.findChildren(QAbstractButton)
        same = [box for box in boxes if name and box.accessibleName() == name]
        if same:
            same[-1].setFocus()  # the one made last; those before it are on their way out

    def _row(self, action: Action, today: date) -> QWidget:
        box = check_box(_short(action.what), checked=action.done)
        box.setAccessibleName(action.what)
        box.setToolTip(action.what if _short(action.what) != action.what else "")
        box.setEnabled(not self._workspace.read_only)
        box.clicked.connect(lambda on, one=action: self._mark(one, done=on))
        words = " · ".join(filter(None, _facts(action, today)))
        box.setAccessibleDescription(words)
        facts = label(words, "over" if action.late(today) else "small", wrap=True)
        session = button(tr("Session"), "quiet", compact=True)
        session.setAccessibleName(tr("Show the session of “{what}”", what=action.what))
        session.clicked.connect(lambda _on=False: self.opened.emit(action.entry))
        below = row(facts)
        below.setContentsMargins(beside_box(), 0, 0, 0)
        below.setStretch(0, 1)
        below.addWidget(session)
        made = QWidget()
        made.setLayout(column(box, spacing=0))
        made.layout().addLayout(below)  # type: ignore[union-attr]
        return made

    def _mark(self, action: Action, *, done: bool) -> None:
        self._workspace.do(lambda portfolio: mark_action(portfolio, action, done=done))


def _facts(action: Action, today: date) -> tuple[str, ...]:
    due = ""
    if action.due is not None:
        day = _day(action.due, today)
        due = tr("late: by {day}", day=day) if action.late(today) else tr("by {day}", day=day)
    agreed = tr("from {day}", day=_day(action.agreed, today)) if action.agreed else ""
    return (action.who, due, agreed)


def _day(day: date, today: date) -> str:
    return short(day) if day.year == today.year else spoken(day)


def _agreed(action: Action) -> date:
    return action.agreed or date.min


def _short(what: str, most: int = 38) -> str:
    line = " ".join(what.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
