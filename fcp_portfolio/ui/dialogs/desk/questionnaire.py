"""A questionnaire is written: where to, and by which day answers are asked for."""

from typing import Any

from PySide6.QtWidgets import QWidget

from fcp_portfolio.services.desk.questionnaires import name_for, write_questionnaire
from fcp_portfolio.services.desk.rounds import RoundStands
from fcp_portfolio.services.done import Done
from fcp_portfolio.ui.dialogs.planning import Act, PlanningDialog
from fcp_portfolio.ui.folders import Folder
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.views.written import say_where
from fcp_portfolio.ui.widgets import Field, label
from fcp_portfolio.ui.widgets.place import PlaceField
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

WHAT = Phrase(
    "One file for everybody, to be filled in on a screen or printed. It has no number and no place "
    "for a name, so nothing in it tells one respondent from another; whoever gets it back by "
    "e-mail still sees who sent it."
)
_MISREAD = Phrase("“{text}” was not understood. Type a day, or leave it empty.")


class QuestionnaireDialog(PlanningDialog):
    """What is written, by when it is to come back, and where it goes."""

    def __init__(self, workspace: Workspace, one: RoundStands, parent: QWidget | None) -> None:
        title = tr("Write the questionnaire about {name}", name=one.practitioner.name)
        super().__init__(workspace, title, tr("Write it"), parent)
        self._one = one
        name = tr("Answers are asked for by (if you name a day)")
        self.until = DateLine(workspace.portfolio.today, name, ahead=True)
        self._until = Field(name, self.until, tr("It stands on the questionnaire."))
        self.until.misread.connect(self._until.set_error)
        used = Folder("questionnaires", workspace.preferences)
        file = name_for(workspace.portfolio, one)
        self.to = PlaceField(tr("Where the questionnaire goes"), file, folder=used)
        self.box.addWidget(label(one.form.title, "strong", wrap=True))
        self.box.addWidget(label(tr(WHAT), "secondary", wrap=True))
        self.box.addWidget(self._until)
        self.box.addWidget(self.to)
        self.finish()
        self.until.setFocus()

    def chosen(self) -> Act | None:
        typed, until = self.until.text().strip(), self.until.day()
        wrong = bool(typed) and until is None
        self._until.refuse(tr(_MISREAD, text=typed) if wrong else "")
        if wrong or not self.to.sound():
            return None
        given, to = self._one.round.id, self.to.path()
        return lambda desk: write_questionnaire(desk, given, to, until=until)

    def _done(self, done: Done[Any]) -> None:
        super()._done(done)
        say_where(self.workspace, tr(done.said), self.to.path())
