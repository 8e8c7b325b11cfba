"""Supervisors, assessors, peers: who is known to this portfolio."""

from dataclasses import asdict
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from fcp_portfolio.domain.people import Person
from fcp_portfolio.services.people import add_person, edit_person, people
from fcp_portfolio.ui.dialogs.person import NEW, PersonDialog
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Card, OpenRow, button, forbid, label, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

NOBODY = Phrase("Nobody yet. Whoever you log a session with is added here.")


class PeopleCard(Card):
    """One row for each person; it opens what is known of them."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.add = button(tr("Add a person…"), icon="plus")
        self.add.clicked.connect(lambda: self._open(Person(id=NEW, name="")))
        forbid(self.add, workspace.read_only)
        self.box.addWidget(label(tr("People"), "heading"))
        self.box.addLayout(self._rows)
        foot = row(self.add)
        foot.addStretch()
        self.box.addLayout(foot)

    def read(self) -> None:
        """Lists everyone anew."""
        everyone = people(self._workspace.portfolio)
        empty(self._rows)
        for person in everyone:
            made = OpenRow("user", person.name, _facts(person), inset=0)
            made.setEnabled(not self._workspace.read_only)
            made.clicked.connect(partial(self._open, person))
            self._rows.addWidget(made)
        if not everyone:
            self._rows.addWidget(label(tr(NOBODY), "secondary", wrap=True))

    def _open(self, person: Person) -> None:
        dialog = PersonDialog(person, self)
        dialog.given.connect(self._keep)
        dialog.open()

    def _keep(self, person: Person) -> None:
        if person.id == NEW:
            texts = {key: value for key, value in asdict(person).items() if key != "id"}
            self._workspace.do(lambda portfolio: add_person(portfolio, **texts))
        else:
            self._workspace.do(lambda portfolio: edit_person(portfolio, person))


def _facts(person: Person) -> str:
    registration = f"{person.registration_body} {person.registration_number}".strip()
    return " · ".join(filter(None, (person.role, registration, person.email)))
