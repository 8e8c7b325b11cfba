"""Asks who a person is: name, role, registration."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from fcp_portfolio.domain.people import Person
from fcp_portfolio.ui import widgets

WIDE = 520
NEW = ""  # the use case gives a new person their id


class PersonDialog(QDialog):
    """`given` carries the person described, with an empty id."""

    given = Signal(object)

    def __init__(self, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Add a person")
        self.setAccessibleName("Add a person")
        self.setMinimumWidth(WIDE)
        self.name = widgets.Field("Name", QLineEdit(name), "With the title you use: Dr, Ms, Mr.")
        self.role = widgets.Field(
            "Role", QLineEdit(), "Such as clinical supervisor, or GP trainer."
        )
        self.body = widgets.Field("Registered with", QLineEdit(), "Such as GMC or HCPC.")
        self.number = widgets.Field("Registration number", QLineEdit())
        self.email = widgets.Field("E-mail", QLineEdit(), "Optional.")
        self.add = widgets.button("Add person", "primary")
        self.add.setDefault(True)
        self.add.clicked.connect(self._give)
        cancel = widgets.button("Cancel")
        cancel.clicked.connect(self.reject)
        foot = widgets.row(cancel, self.add)
        foot.insertStretch(0, 1)
        pair = widgets.row(self.body, self.number, spacing=12)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(widgets.label("Add a person", "title"))
        for field in (self.name, self.role):
            box.addWidget(field)
        box.addLayout(pair)
        box.addWidget(self.email)
        box.addSpacing(8)
        box.addLayout(foot)
        (self.role if name else self.name).field.setFocus()

    def _give(self) -> None:
        person = Person(
            id=NEW,
            name=_text(self.name),
            role=_text(self.role),
            registration_body=_text(self.body),
            registration_number=_text(self.number),
            email=_text(self.email),
        )
        if not person.name:
            self.name.set_error("A person needs a name.")
            self.name.field.setFocus()
            return
        self.given.emit(person)
        self.accept()


def _text(field: widgets.Field) -> str:
    line = field.field
    return line.text().strip() if isinstance(line, QLineEdit) else ""
