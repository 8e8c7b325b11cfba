"""Whose a request is, and why one is put aside."""

from PySide6.QtWidgets import QLineEdit, QWidget

from fcp_portfolio.domain.desk.received import Waiting
from fcp_portfolio.services.desk.practitioners import practitioners
from fcp_portfolio.services.desk.requests import assign_request, set_aside
from fcp_portfolio.ui.dialogs.planning import Act, PlanningDialog
from fcp_portfolio.ui.widgets import ComboBox, Field
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


class AssignDialog(PlanningDialog):
    """Says whose request it is, where name and portfolio do not tell."""

    def __init__(self, workspace: Workspace, one: Waiting, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("Whose request is it?"), tr("It is theirs"), parent)
        self._one = one
        self.whose = ComboBox()
        for each in practitioners(workspace.portfolio):
            self.whose.addItem(each.described, each.id)
        said = tr(
            "It says that it is from {name}, {registration}.",
            name=one.received.owner,
            registration=one.received.registration or tr("no registration"),
        )
        self._whose = Field(tr("Practitioner"), self.whose, said)
        self.box.addWidget(self._whose)
        self.finish()
        self.whose.setFocus()

    def chosen(self) -> Act | None:
        to, given = self.whose.currentData(), self._one.received.id
        self._whose.set_error("" if to else tr("Add the practitioner first."))
        return (lambda desk: assign_request(desk, given, str(to))) if to else None


class AsideDialog(PlanningDialog):
    """Why a request is not answered; it can be taken up again."""

    def __init__(self, workspace: Workspace, one: Waiting, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("Put this request aside"), tr("Put it aside"), parent)
        self._one = one
        self.why = QLineEdit()
        hint = tr("For yourself. Nothing is sent. To tell them why, decline it in its answer.")
        self._why = Field(tr("Why"), self.why, hint, needed=tr("needed"))
        self.box.addWidget(self._why)
        self.finish()
        self.why.setFocus()

    def chosen(self) -> Act | None:
        why, given = self.why.text().strip(), self._one.received.id
        self._why.set_error("" if why else tr("Say why, in a few words."))
        return (lambda desk: set_aside(desk, given, why)) if why else None
