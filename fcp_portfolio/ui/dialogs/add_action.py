"""An action is written into the session in which it was agreed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from fcp_portfolio.services.actions import add_action
from fcp_portfolio.services.entries import Row
from fcp_portfolio.ui.dialogs.planning import Act, PlanningDialog
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.widgets import Field, row
from fcp_portfolio.ui.words import spoken, tr
from fcp_portfolio.ui.workspace import Workspace

_AS_WIDE_AS_THERE_IS_ROOM = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class AddActionDialog(PlanningDialog):
    """What, who, by when, and to which session it belongs: the last one unless another is chosen.

    `sessions` are those it can be written into, the newest first.
    """

    def __init__(
        self, workspace: Workspace, sessions: Sequence[Row], parent: QWidget | None
    ) -> None:
        super().__init__(workspace, tr("Add an action"), tr("Add it"), parent)
        self.what, self.who = QLineEdit(), QLineEdit()
        self.due = DateLine(workspace.portfolio.today, tr("By when"), ahead=True)
        self.session = QComboBox()
        self.session.setMinimumContentsLength(20)  # titles may be long
        self.session.setSizeAdjustPolicy(_AS_WIDE_AS_THERE_IS_ROOM)
        for one in sessions:
            self.session.addItem(self._called(one), one.id)
        self._what = Field(tr("What is to be done"), self.what)
        self._due = Field(tr("By when"), self.due, tr("You can leave it empty."))
        self.due.misread.connect(self._due.set_error)
        who = Field(tr("Who"), self.who, tr("Such as your initials, or Supervisor."))
        hint = tr("It is written there, and carried on from session to session until it is done.")
        self.box.addWidget(self._what)
        self.box.addLayout(row(who, self._due, spacing=12))
        self.box.addWidget(Field(tr("Agreed in"), self.session, hint))
        self.finish()
        self.what.setFocus()

    def chosen(self) -> Act | None:
        """The action, once it says what is to be done and its day can be read."""
        what, who, session = self.what.text(), self.who.text(), self.session.currentData()
        due = self.due.day()
        lacks = not what.strip()
        self._what.set_error(tr("Say what is to be done.") if lacks else "")
        if lacks:
            self.what.setFocus()
        misread = due is None and bool(self.due.text().strip())
        self.due.editingFinished.emit()  # says so below the line
        if lacks or misread:
            return None
        return lambda portfolio: add_action(portfolio, session, what, who=who, due=due)

    def _called(self, one: Row) -> str:
        form = self.workspace.portfolio.form(one.form).title
        day = spoken(one.occurred) if one.occurred else ""
        return " · ".join(filter(None, (one.title or form, day)))
