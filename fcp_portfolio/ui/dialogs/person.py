"""Asks who a person is: supervisor, assessor, peer."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from fcp_portfolio.domain.people import Person
from fcp_portfolio.ui.widgets import Field, button, column, fit_dialog, label, row
from fcp_portfolio.ui.words import tr

WIDE = 520
NEW = ""  # the use case gives a new person their id


class PersonFields(QWidget):
    """What is known of a person; the name is needed."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.role, self.body = QLineEdit(), QLineEdit(), QLineEdit()
        self.number, self.email = QLineEdit(), QLineEdit()
        self._name = Field(
            tr("Name"),
            self.name,
            tr("With the title they use, such as Dr."),
            needed=tr("needed"),
        )
        role = Field(
            tr("Role"), self.role, tr("Such as clinical supervisor, FCP roadmap supervisor, GP.")
        )
        body = Field(tr("Registration body"), self.body, tr("Such as GMC or HCPC."))
        number = Field(tr("Registration number"), self.number, tr("You can leave this empty."))
        box = column(self._name, role, spacing=14)
        box.addLayout(row(body, number, spacing=12))
        box.addWidget(Field(tr("E-mail"), self.email, tr("Kept in your file only.")))
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
        self._name.set_error("" if named else tr("A person needs a name."))
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


class PersonDialog(QDialog):
    """`given` carries the person described: the one who was known, or a new one without an id."""

    given = Signal(object)

    def __init__(self, person: Person, parent: QWidget | None) -> None:
        super().__init__(parent)
        new = person.id == NEW
        title = tr("Add a person") if new else tr("What is known of this person")
        self._person = person
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.fields = PersonFields()
        self.fields.fill(person)
        self.give = button(tr("Add person") if new else tr("Keep changes"), "primary")
        self.give.setDefault(True)
        self.give.clicked.connect(self._give)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = row(cancel, self.give)
        foot.insertStretch(0, 1)
        box = fit_dialog(self, foot, wide=WIDE)
        box.addWidget(label(title, "title", wrap=True))
        box.addWidget(self.fields)
        (self.fields.role if new and person.name else self.fields.name).setFocus()

    def _give(self) -> None:
        if self.fields.sound():
            texts = {key: text.strip() for key, text in self.fields.values().items()}
            self.given.emit(replace(self._person, **texts))
            self.accept()
