"""Asks whom somebody supervises, and why a supervision ends."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fcp_portfolio.domain.desk.practitioner import Practitioner, Sender
from fcp_portfolio.services.desk.practitioners import (
    add_practitioner,
    edit_practitioner,
    end_practitioner,
)
from fcp_portfolio.services.done import Done
from fcp_portfolio.ui.dialogs.planning import Act, PlanningDialog
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.widgets import Field, LongText, NumberField
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

_MOST_WEEKS = 104


class PractitionerDialog(PlanningDialog):
    """A new one, such as whom a file `named`, or what is known of `one`. `kept` carries them."""

    kept = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None,
        one: Practitioner | None = None,
        named: Sender | None = None,
    ) -> None:
        title = tr("What is known of this practitioner") if one else tr("Add a practitioner")
        does = tr("Keep changes") if one else tr("Add them")
        super().__init__(workspace, title, does, parent)
        self._one = one
        self.name = QLineEdit(one.name if one else named.name if named else "")
        self.registration = QLineEdit(
            one.registration if one else named.registration if named else ""
        )
        self.email = QLineEdit(one.email if one else "")
        self.note = LongText(least=2, most=8)
        self.note.setPlainText(one.note if one else "")
        self._name = Field(
            tr("Name"),
            self.name,
            tr("As it stands in what they send, so that their requests are known for theirs."),
            needed=tr("needed"),
        )
        self.weeks = NumberField(
            tr("Weeks between sessions"),
            _MOST_WEEKS,
            one.weeks if one else None,
            tr("Empty goes by the route that their progress summary tells."),
        )
        for field in (
            self._name,
            Field(tr("Registration"), self.registration, tr("Such as HCPC PH000000.")),
            Field(tr("E-mail"), self.email, tr("Kept in your file only.")),
            self.weeks,
            Field(tr("Note for yourself"), self.note),
        ):
            self.box.addWidget(field)
        self.finish()
        self.name.setFocus()

    def chosen(self) -> Act | None:
        named = bool(self.name.text().strip())
        self._name.refuse("" if named else tr("A practitioner needs a name."))
        if not named:
            return None
        weeks = self.weeks.asked()
        if weeks is None:
            return None
        values: dict[str, Any] = {
            "registration": self.registration.text(),
            "email": self.email.text(),
            "weeks": weeks,
            "note": self.note.toPlainText(),
        }
        name, one = self.name.text(), self._one
        if one is None:
            return lambda desk: add_practitioner(desk, name, **values)
        edited = replace(one, name=name, **values)
        return lambda desk: edit_practitioner(desk, edited)

    def _done(self, done: Done[Practitioner]) -> None:
        self.kept.emit(done.value)
        super()._done(done)


class EndDialog(PlanningDialog):
    """When a supervision ended, and why."""

    def __init__(self, workspace: Workspace, one: Practitioner, parent: QWidget | None) -> None:
        title = tr("End the supervision of {name}", name=one.name)
        super().__init__(workspace, title, tr("End it"), parent)
        self._one = one
        self.on = DateLine(workspace.portfolio.today, tr("Last day"))
        self.on.set_day(workspace.portfolio.today())
        self._on = Field(
            tr("Last day"), self.on, tr("What you answered stays, and can be found as before.")
        )
        self.on.misread.connect(self._on.set_error)
        self.why = QLineEdit()
        self.box.addWidget(self._on)
        self.box.addWidget(Field(tr("Why, if you like"), self.why))
        self.finish()
        self.on.setFocus()

    def chosen(self) -> Act | None:
        day, why, given = self.on.day(), self.why.text(), self._one.id
        self._on.refuse("" if day else tr("Give the day."))
        return (lambda desk: end_practitioner(desk, given, on=day, why=why)) if day else None
