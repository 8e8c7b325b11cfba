"""The dialog for a person: supervisor, assessor, peer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.people import Person
from fcp_portfolio.services.done import Done
from fcp_portfolio.ui.widgets import Field, Notice, button, label, row
from fcp_portfolio.ui.workspace import Workspace

_WIDTH = 520


class PersonDialog(QDialog):
    """Adds a person, or edits one. `kept` carries the Person once it is saved."""

    kept = Signal(object)

    def __init__(
        self, workspace: Workspace, person: Person | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._person = workspace, person
        title = f"Edit {person.name}" if person else "Add a person"
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.name, self.role, self.body = QLineEdit(), QLineEdit(), QLineEdit()
        self.number, self.email = QLineEdit(), QLineEdit()
        self._name = Field("Name", self.name, "With the title they use, such as Dr.")
        self._notice = Notice("danger")
        self._notice.hide()
        self.save = button("Save the person", "primary")
        self._arrange(title)
        if person is not None:
            self._fill(person)

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why the person was not kept."""
        self.save.setEnabled(True)
        self._notice.say(error.sentence)
        return True

    def _arrange(self, title: str) -> None:
        cancel = button("Cancel")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(14)
        box.addWidget(label(title, "title"))
        box.addWidget(self._name)
        role = Field("Role", self.role, "Such as clinical supervisor, FCP roadmap supervisor, GP.")
        box.addWidget(role)
        body = Field("Registration body", self.body, "Such as GMC or HCPC.")
        number = Field("Registration number", self.number, "You can leave this empty.")
        box.addLayout(row(body, number, spacing=12))
        box.addWidget(Field("E-mail", self.email, "Kept in your file only."))
        box.addWidget(self._notice)
        box.addLayout(foot)
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.save.setDefault(True)
        self.name.setFocus()

    def _fill(self, person: Person) -> None:
        self.name.setText(person.name)
        self.role.setText(person.role)
        self.body.setText(person.registration_body)
        self.number.setText(person.registration_number)
        self.email.setText(person.email)

    def _save(self) -> None:
        from fcp_portfolio.services.people import add_person, edit_person

        if not self.name.text().strip():
            self._name.set_error("A person needs a name.")
            self.name.setFocus()
            return
        self.save.setEnabled(False)
        values = self._values()
        if self._person is None:
            self._workspace.do(
                lambda portfolio: add_person(portfolio, **values),
                then=self._done,
                failed=self._failed,
            )
            return
        changed = Person(id=self._person.id, **values)
        self._workspace.do(
            lambda portfolio: edit_person(portfolio, changed), then=self._done, failed=self._failed
        )

    def _values(self) -> dict[str, str]:
        return {
            "name": self.name.text(),
            "role": self.role.text(),
            "registration_body": self.body.text(),
            "registration_number": self.number.text(),
            "email": self.email.text(),
        }

    def _done(self, done: Done[Person]) -> None:
        self.kept.emit(done.value)
        self.accept()

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)
