"""Asks who a person is: name, role, registration."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fcp_portfolio.domain.people import Person
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.dialogs.person import PersonFields

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
        self.fields = PersonFields()
        self.fields.name.setText(name)
        self.add = widgets.button("Add person", "primary")
        self.add.setDefault(True)
        self.add.clicked.connect(self._give)
        cancel = widgets.button("Cancel")
        cancel.clicked.connect(self.reject)
        foot = widgets.row(cancel, self.add)
        foot.insertStretch(0, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(widgets.label("Add a person", "title"))
        box.addWidget(self.fields)
        box.addSpacing(8)
        box.addLayout(foot)
        (self.fields.role if name else self.fields.name).setFocus()

    def _give(self) -> None:
        if self.fields.sound():
            texts = {key: text.strip() for key, text in self.fields.values().items()}
            self.given.emit(Person(id=NEW, **texts))
            self.accept()
