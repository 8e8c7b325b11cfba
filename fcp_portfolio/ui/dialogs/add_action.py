"""An action is written into the session in which it was agreed, or on the agenda of the next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from fcp_portfolio.domain.planned_session import PlannedSession
from fcp_portfolio.services.actions import add_action
from fcp_portfolio.services.entries import Row
from fcp_portfolio.services.plans import add_to_agenda
from fcp_portfolio.ui.dialogs.planning import Act, PlanningDialog
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.widgets import ComboBox, Field, button, label, row
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

TITLE = Phrase("Add an action")
NOWHERE = Phrase(
    "An action is kept with the session in which you agreed it, and none is logged or planned "
    "yet. A debrief has no place for one. Plan the next session, and its agenda keeps the "
    "action; or log the session you had, with the action in its table."
)
IN_SESSION = Phrase("It is written there, and carried on from session to session until it is done.")
ON_AGENDA = Phrase(
    "No session with a table of actions is logged yet, so the agenda keeps it. Write it into the "
    "table when you log that session: from then on it can be ticked."
)
_AS_WIDE_AS_THERE_IS_ROOM = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class AddActionDialog(PlanningDialog):
    """What, who, by when, and to which session it belongs: the first one unless another is chosen.

    `sessions` are those it can be written into, the newest first; without any, the `coming` ones
    keep it on their agendas.
    """

    def __init__(
        self,
        workspace: Workspace,
        sessions: Sequence[Row],
        coming: Sequence[PlannedSession],
        parent: QWidget | None,
    ) -> None:
        super().__init__(workspace, tr(TITLE), tr("Add it"), parent)
        self.what, self.who = QLineEdit(), QLineEdit()
        self.due = DateLine(workspace.portfolio.today, tr("By when"), ahead=True)
        self.session = ComboBox()
        self.session.setMinimumContentsLength(20)  # titles may be long
        self.session.setSizeAdjustPolicy(_AS_WIDE_AS_THERE_IS_ROOM)
        for one in sessions:
            day = spoken(one.occurred) if one.occurred else ""
            self._offer(one.id, one.form, one.title, day)
        for plan in () if sessions else coming:
            self._offer(plan.id, plan.form, plan.title, spoken(plan.on))
        self._add = add_action if sessions else add_to_agenda
        self._what = Field(tr("What is to be done"), self.what)
        self._due = Field(tr("By when"), self.due, tr("You can leave it empty."))
        self.due.misread.connect(self._due.set_error)
        who = Field(tr("Who"), self.who, tr("Such as your initials, or Supervisor."))
        where = tr("Agreed in") if sessions else tr("On the agenda of")
        hint = tr(IN_SESSION if sessions else ON_AGENDA)
        self.box.addWidget(self._what)
        self.box.addLayout(row(who, self._due, spacing=12))
        self.box.addWidget(Field(where, self.session, hint))
        self.finish()
        self.what.setFocus()

    def chosen(self) -> Act | None:
        """The action, once it says what is to be done and its day can be read."""
        what, who, session = self.what.text(), self.who.text(), self.session.currentData()
        due, add = self.due.day(), self._add
        lacks = not what.strip()
        self._what.set_error(tr("Say what is to be done.") if lacks else "")
        if lacks:
            self.what.setFocus()
        misread = due is None and bool(self.due.text().strip())
        self.due.editingFinished.emit()  # says so below the line
        if lacks or misread:
            return None
        return lambda portfolio: add(portfolio, session, what, who=who, due=due)

    def _offer(self, key: str, form: str, title: str, day: str) -> None:
        called = title or self.workspace.portfolio.form(form).title
        self.session.addItem(" · ".join(filter(None, (called, day))), key)


class NoSessionDialog(PlanningDialog):
    """There is no session yet to keep an action: `plan` and `log` lead to one."""

    plan, log = Signal(), Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(workspace, tr(TITLE), tr("Plan a session…"), parent)
        log = button(tr("Log a session"), "quiet")
        log.clicked.connect(self._log)
        self.foot.insertWidget(0, log)
        self.box.addWidget(label(tr(NOWHERE), "secondary", wrap=True))
        self.finish()

    def chosen(self) -> Act | None:
        """Nothing that could be recorded: planning has a dialog of its own."""
        self.accept()
        self.plan.emit()
        return None

    def _log(self) -> None:
        self.accept()
        self.log.emit()
