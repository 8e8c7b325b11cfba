"""Whose key signed a progress summary, once its words were compared with them."""

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.desk.practitioner import Practitioner, Sender
from fcp_portfolio.services.desk.practitioners import know_practitioner
from fcp_portfolio.services.desk.summaries import UnknownKey
from fcp_portfolio.ui.dialogs.desk.practitioner import PractitionerDialog
from fcp_portfolio.ui.dialogs.know_key import COMPARE
from fcp_portfolio.ui.dialogs.planning import Act, PlanningDialog
from fcp_portfolio.ui.widgets import button, label
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_NEW = Phrase("“{file}” says that it is from {described}. You do not know the key that signed it.")
_NOBODY = Phrase(
    "“{file}” says that it is from {described}, who is not on this desk yet. If you supervise "
    "them, add them, then compare the words of the key."
)


class UnknownKeyDialog(PlanningDialog):
    """Asks that the words be compared; somebody who is nobody on the desk is added first."""

    def __init__(
        self, workspace: Workspace, file: str, unknown: UnknownKey, parent: QWidget | None
    ) -> None:
        title, does = tr("Whose progress summary is it?"), tr("I compared the words")
        super().__init__(workspace, title, does, parent, leave=tr("Not now"))
        self._unknown, self._whose = unknown, unknown.practitioner
        card = unknown.card
        self.add = button(tr("Add {name}…", name=card.name), "primary")
        self.foot.addWidget(self.add)
        told = {"file": file, "described": card.described}
        self._said = label(tr(_NEW, **told) if self._whose else tr(_NOBODY, **told), wrap=True)
        self._known = tr(_NEW, **told)
        words = label(card.words, "words", wrap=True)
        words.setAccessibleName(tr("The words of the key: {words}", words=card.words))
        self.box.addWidget(self._said)
        self.box.addWidget(words)
        self.box.addWidget(label(tr(COMPARE), "secondary", wrap=True))
        self.finish()
        self.add.clicked.connect(self._add)
        self._follow()

    def chosen(self) -> Act | None:
        whose, card = self._whose, self._unknown.card
        return (lambda desk: know_practitioner(desk, whose.id, card)) if whose else None

    def _add(self) -> None:
        card = self._unknown.card
        named = Sender(name=card.name, registration=card.registration)
        asked = PractitionerDialog(self.workspace, self, named=named)
        asked.kept.connect(self._added)
        asked.open()

    def _added(self, one: Practitioner) -> None:
        self._whose = one
        self._said.setText(self._known)
        self._follow()
        self.act.setFocus()

    def _follow(self) -> None:
        known = self._whose is not None
        self.add.setVisible(not known)
        self.act.setVisible(known)
        (self.act if known else self.add).setDefault(True)
