"""Whose a request is, and why one is put aside."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fcp_portfolio.domain.desk.practitioner import Practitioner, Sender
from fcp_portfolio.domain.desk.received import Waiting
from fcp_portfolio.services.desk.practitioners import practitioners
from fcp_portfolio.services.desk.requests import assign_request, set_aside
from fcp_portfolio.ui.dialogs.desk.practitioner import PractitionerDialog
from fcp_portfolio.ui.dialogs.planning import Act, PlanningDialog
from fcp_portfolio.ui.widgets import ComboBox, Field, button, label
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


class AssignDialog(PlanningDialog):
    """Says whose request it is, where name and portfolio do not tell."""

    def __init__(self, workspace: Workspace, one: Waiting, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("Whose request is it?"), tr("It is theirs"), parent)
        self._one = one
        owner = one.received.owner
        self.add = button(tr("Add {name}…", name=owner))
        self.add.setVisible(one.match.practitioner is None)
        self.whose = ComboBox()
        self.whose.setPlaceholderText(tr("Choose whose it is"))
        for each in practitioners(workspace.portfolio):
            self.whose.addItem(each.described, each.id)
        self.whose.setCurrentIndex(-1)  # nobody is theirs by chance
        said = tr(
            "It says that it is from {name}, {registration}.",
            name=owner,
            registration=one.received.registration or tr("no registration"),
        )
        self._whose = Field(tr("Practitioner"), self.whose)
        self.box.addWidget(label(said, wrap=True))
        self.box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(self._whose)
        self.finish()
        self.add.clicked.connect(self._add)
        (self.whose if self.add.isHidden() else self.add).setFocus()

    def chosen(self) -> Act | None:
        to, given = self.whose.currentData(), self._one.received.id
        self._whose.refuse("" if to else tr("Choose whose it is, or add them."))
        return (lambda desk: assign_request(desk, given, str(to))) if to else None

    def _add(self) -> None:
        request = self._one.received
        named = Sender(name=request.owner, registration=request.registration)
        asked = PractitionerDialog(self.workspace, self, named=named)
        asked.kept.connect(self._added)
        asked.open()

    def _added(self, one: Practitioner) -> None:
        self.whose.addItem(one.described, one.id)
        self.whose.setCurrentIndex(self.whose.count() - 1)
        self.add.hide()
        self.act.setFocus()


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
        self._why.refuse("" if why else tr("Say why, in a few words."))
        return (lambda desk: set_aside(desk, given, why)) if why else None
