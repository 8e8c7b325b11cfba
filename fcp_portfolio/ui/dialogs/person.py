"""The fields of a person: supervisor, assessor, peer."""

from PySide6.QtWidgets import QLineEdit, QWidget

from fcp_portfolio.domain.people import Person
from fcp_portfolio.ui.widgets import Field, column, row


class PersonFields(QWidget):
    """What is known of a person; the name is needed."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.role, self.body = QLineEdit(), QLineEdit(), QLineEdit()
        self.number, self.email = QLineEdit(), QLineEdit()
        self._name = Field("Name", self.name, "With the title they use, such as Dr.")
        role = Field("Role", self.role, "Such as clinical supervisor, FCP roadmap supervisor, GP.")
        body = Field("Registration body", self.body, "Such as GMC or HCPC.")
        number = Field("Registration number", self.number, "You can leave this empty.")
        box = column(self._name, role, spacing=14)
        box.addLayout(row(body, number, spacing=12))
        box.addWidget(Field("E-mail", self.email, "Kept in your file only."))
        self.setLayout(box)

    def fill(self, person: Person | None) -> None:
        """Shows a person; with None, nobody."""
        self.name.setText(person.name if person else "")
        self.role.setText(person.role if person else "")
        self.body.setText(person.registration_body if person else "")
        self.number.setText(person.registration_number if person else "")
        self.email.setText(person.email if person else "")

    def sound(self) -> bool:
        """Whether there is a name; else the field says so."""
        named = bool(self.name.text().strip())
        self._name.set_error("" if named else "A person needs a name.")
        if not named:
            self.name.setFocus()
        return named

    def values(self) -> dict[str, str]:
        """The texts, as `add_person` takes them."""
        return {
            "name": self.name.text(),
            "role": self.role.text(),
            "registration_body": self.body.text(),
            "registration_number": self.number.text(),
            "email": self.email.text(),
        }
