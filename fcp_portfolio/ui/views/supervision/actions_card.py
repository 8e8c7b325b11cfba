"""What was agreed in supervision and is to be done, with a box for each to tick."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QVBoxLayout, QWidget

from fcp_portfolio.domain.actions import Action
from fcp_portfolio.services.actions import mark_action, sessions_to_act_on
from fcp_portfolio.services.plans import plans
from fcp_portfolio.ui.dialogs.add_action import AddActionDialog, NoSessionDialog
from fcp_portfolio.ui.dialogs.planning import PlanDialog
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import (
    Card,
    beside_box,
    button,
    check_box,
    column,
    forbid,
    label,
    row,
)
from fcp_portfolio.ui.widgets.attention import keep_place
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import Phrase, short, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

DONE_SHOWN = 3
NONE = Phrase("Nothing is agreed. A supervision meeting has a table for what is to be done.")


class ActionsCard(Card):
    """Open ones first, carried on from session to session; `opened` carries a session's id.

    What is ticked stays in its place, struck through and with Undo, until the card is left.
    """

    opened = Signal(str)

    def __init__(self, workspace: Workspace, form: str) -> None:
        super().__init__(16, 8)
        self._workspace, self._form = workspace, form
        self._ticked: set[str] = set()  # by what they say
        self._found: Sequence[Action] = ()
        self._today = date.min
        self.add = button(tr("Add an action…"), compact=True, icon="plus")
        self.add.clicked.connect(self.begin)
        forbid(self.add, workspace.read_only)
        self._open = label("", "small")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        head = row(label(tr("Actions"), "heading"))
        head.addStretch(1)
        head.addWidget(self._open)
        self.box.addLayout(head)
        self.box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)  # rows may be many
        self.box.addLayout(self._rows)

    def begin(self) -> None:
        """Asks what was agreed; where nothing could keep it yet, says so and leads on."""
        workspace, window = self._workspace, self.window()
        portfolio = workspace.portfolio
        sessions = sessions_to_act_on(portfolio)
        coming = [one for one in plans(portfolio) if one.coming(portfolio.today())]
        if sessions or coming:
            AddActionDialog(workspace, sessions, coming, window).open()
            return
        nowhere = NoSessionDialog(workspace, window)
        nowhere.log.connect(lambda: workspace.stage.begin_log(self._form))
        nowhere.plan.connect(self._plan_first)
        nowhere.open()

    def _plan_first(self) -> None:
        """Once a session is planned, its agenda takes the action."""
        planning = PlanDialog(self._workspace, self._form, self.window())
        planning.accepted.connect(self.begin)
        planning.open()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._ticked and not event.spontaneous():
            self._ticked.clear()
            self.show_actions(self._found, self._today)

    def show_actions(self, found: Sequence[Action], today: date) -> None:
        """Shows all that are open or were just ticked, and the few that were done before."""
        self._found, self._today = found, today
        held = self.window().focusWidget()
        kept = held.accessibleName() if self.isAncestorOf(held) else ""
        stay = keep_place(self)
        empty(self._rows)
        shown = [one for one in found if not one.done or one.what in self._ticked]
        done = [one for one in found if one not in shown]
        number = sum(not one.done for one in found)
        self._open.setText(tr("{number} open", number=number) if found else "")
        before = sorted(done, key=_agreed, reverse=True)[:DONE_SHOWN]
        for one in (*sorted(shown, key=_due), *before):
            self._rows.addWidget(self._row(one, today))
        if not found:
            self._rows.addWidget(label(tr(NONE), "secondary", wrap=True))
        self._hold(kept)
        stay()

    def _hold(self, name: str) -> None:
        """The focus stays with what was ticked, although its row was made anew."""
        boxes = self.findChildren(QAbstractButton)
        same = [box for box in boxes if name and box.accessibleName() == name]
        if same:
            same[-1].setFocus()  # the one made last; those before it are on their way out

    def _row(self, action: Action, today: date) -> QWidget:
        box = check_box(_short(action.what), checked=action.done)
        box.setAccessibleName(action.what)
        box.setToolTip(tip(action.what if _short(action.what) != action.what else ""))
        box.setEnabled(not self._workspace.read_only)
        box.setProperty("struck", action.done)
        box.clicked.connect(lambda on, one=action: self._mark(one, done=on))
        words = " · ".join(filter(None, _facts(action, today)))
        box.setAccessibleDescription(words)
        facts = label(words, "over" if action.late(today) else "small", wrap=True)
        below = row(facts)
        below.setContentsMargins(beside_box(), 0, 0, 0)
        below.setStretch(0, 1)
        if action.done and action.what in self._ticked:
            below.addWidget(self._undo(action))
        below.addWidget(self._session(action))
        made = QWidget()
        made.setLayout(column(box, spacing=0))
        made.layout().addLayout(below)  # type: ignore[union-attr]
        return made

    def _session(self, action: Action) -> QPushButton:
        made = button(
            tr("Session"),
            "quiet",
            compact=True,
            name=tr("Show the session of “{what}”", what=action.what),
        )
        made.clicked.connect(lambda _on=False: self.opened.emit(action.entry))
        return made

    def _undo(self, action: Action) -> QPushButton:
        name = tr("Undo: “{what}” is done", what=action.what)
        made = button(tr("Undo"), "quiet", compact=True, name=name)
        made.clicked.connect(lambda: self._mark(action, done=False))
        return made

    def _mark(self, action: Action, *, done: bool) -> None:
        self._ticked.add(action.what)
        self._workspace.do(lambda portfolio: mark_action(portfolio, action, done=done))


def _facts(action: Action, today: date) -> tuple[str, ...]:
    if action.done:
        return (tr("done"), action.who, _from(action, today))
    due = ""
    if action.due is not None:
        day = _day(action.due, today)
        due = tr("late: by {day}", day=day) if action.late(today) else tr("by {day}", day=day)
    return (action.who, due, _from(action, today))


def _from(action: Action, today: date) -> str:
    return tr("from {day}", day=_day(action.agreed, today)) if action.agreed else ""


def _day(day: date, today: date) -> str:
    return short(day) if day.year == today.year else spoken(day)


def _due(action: Action) -> tuple[date, str]:
    return action.due or date.max, action.what


def _agreed(action: Action) -> date:
    return action.agreed or date.min


def _short(what: str, most: int = 38) -> str:
    line = " ".join(what.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
