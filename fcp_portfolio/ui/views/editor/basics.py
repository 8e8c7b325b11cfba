"""What every entry has whatever its form: title, date, minutes, person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fcp_portfolio.domain.entry import Content, Problem
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.people import Person
from fcp_portfolio.services.done import Done
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.dialogs.person import NEW, PersonDialog
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.views.editor.packing import PackedLayout
from fcp_portfolio.ui.views.editor.people import NameBox
from fcp_portfolio.ui.views.editor.surroundings import Surroundings
from fcp_portfolio.ui.widgets.attention import announce
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import Phrase, tr

ADD = Phrase("Add person…")
NOT_YET = Phrase("“{name}” is not among your people yet. Finishing this entry adds them.")
UNKNOWN = Phrase("Not among your people yet")
MINUTES = Phrase("Minutes are a whole number, such as 45.")


class Basics(QWidget):
    """Title, and the row of short fields below it. `parts` are their wrappers by part.

    They are made in `parent`, where they are laid out: moving them there would style them again.
    """

    changed = Signal()
    person_named = Signal()

    def __init__(self, form: Form, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._around = form, around
        self._people: tuple[Person, ...] = ()
        self._minutes: int | None = None  # as shown last
        self.title = QLineEdit()
        self.occurred = DateLine(around.workspace.portfolio.today, tr("Date it occurred"))
        self.minutes = QLineEdit()
        self.person = NameBox()
        self.row = row = QWidget(parent)
        self.short = PackedLayout(self.row)
        self.unknown = _Unknown()
        self.parts = {
            "title": widgets.Field(tr("Title"), self.title, needed=around.needed, parent=parent),
            "occurred": widgets.Field(
                tr("Date it occurred"), self.occurred, needed=tr("needed"), parent=row
            ),
            "minutes": widgets.Field(tr("Minutes"), self.minutes, parent=row),
            "person": widgets.Field(form.person_label, self.person, parent=row),
        }
        self.title_block = self.parts["title"]
        self._arrange()
        self._connect()
        self.read_people()

    def minutes_value(self) -> int | None:
        """The minutes typed, or None; a number that is no length is told by the domain.

        What cannot be read leaves those that were there.
        """
        if self._minutes_misread():
            return self._minutes
        text = self.minutes.text().strip()
        return int(text) if text else None

    def unread(self) -> tuple[Problem, ...]:
        """What was typed and cannot be read: the content does not have it."""
        said = {"occurred": self.occurred.misreading(), "minutes": self._minutes_misread()}
        return tuple(Problem(part=part, sentence=words) for part, words in said.items() if words)

    def person_id(self) -> str | None:
        """The id of the person named, or None where the name is nobody's yet."""
        name = " ".join(self.person.currentText().split())
        return next((person.id for person in self._people if person.name == name), None)

    def named(self) -> str:
        """The name typed for somebody who is not among the people yet."""
        return "" if self.person_id() else " ".join(self.person.currentText().split())

    def person_name(self) -> str:
        """The name of a person who is known."""
        return self.person.currentText() if self.person_id() else ""

    def show_content(self, content: Content) -> None:
        """Shows the content's own; says nothing."""
        self.title.setText(content.title)
        self.title.setCursorPosition(0)
        self.occurred.set_day(content.occurred)
        self._minutes = content.minutes
        self.minutes.setText("" if content.minutes is None else str(content.minutes))
        held = next((p for p in self._people if p.id == content.person), None)
        self.person.set_name(held.name if held else content.named)
        self._check_person()
        self.person_named.emit()

    def read_people(self) -> None:
        """Reads again who there is."""
        self._people = self._around.people()
        self.person.set_names([*(person.name for person in self._people), tr(ADD)])

    def _arrange(self) -> None:
        self.short.add(self.parts["occurred"], 156)
        if self._form.timed:
            self.short.add(self.parts["minutes"], 92)
        if self._form.with_person:
            named = QWidget(self.row)
            named.setLayout(widgets.column(self.parts["person"], self.unknown, spacing=2))
            self.short.add(named, 186)
        else:
            self.unknown.setParent(self)
        for part, shown in (("minutes", self._form.timed), ("person", self._form.with_person)):
            if not shown:
                self.parts[part].setParent(self)  # kept, so that what an entry holds is not lost
        self.hide()

    def _connect(self) -> None:
        self.title.textEdited.connect(lambda: self._edited("title"))
        self.occurred.changed.connect(lambda: self._edited("occurred"))
        self.occurred.misread.connect(self.parts["occurred"].set_error)
        self.minutes.textEdited.connect(lambda: self._edited("minutes"))
        self.minutes.editingFinished.connect(self._check_minutes)
        self.person.changed.connect(self._person_edited)
        self.person.line().editingFinished.connect(self._check_person)
        self.unknown.add.clicked.connect(self._add_person)

    def _edited(self, part: str) -> None:
        self.parts[part].set_error("")
        self.changed.emit()

    def _check_minutes(self) -> None:
        self.parts["minutes"].set_error(self._minutes_misread())

    def _minutes_misread(self) -> str:
        text = self.minutes.text().strip()
        return "" if not text or text.removeprefix("-").isdecimal() else tr(MINUTES)

    def _person_edited(self) -> None:
        if self.person.currentText() == ADD:
            self.person.set_name("")
            self._add_person()
        self.parts["person"].set_error("")
        self.person_named.emit()
        self.changed.emit()

    def _check_person(self) -> None:
        name = self.person.currentText().strip()
        if name and self.person_id() is None:
            self.unknown.say(tr(NOT_YET, name=name))
        else:
            self.unknown.hide()

    def _add_person(self) -> None:
        dialog = PersonDialog(
            Person(id=NEW, name=self.person.currentText().strip()), self.row.window()
        )
        dialog.given.connect(self._give)
        dialog.open()

    def _give(self, person: Person) -> None:
        from fcp_portfolio.services.people import add_person

        self._around.workspace.do(
            lambda portfolio: add_person(
                portfolio,
                name=person.name,
                role=person.role,
                registration_body=person.registration_body,
                registration_number=person.registration_number,
                email=person.email,
            ),
            then=self._added,
        )

    def _added(self, done: Done[Person]) -> None:
        self.read_people()
        self.person.set_name(done.value.name)
        self.unknown.hide()
        self.person_named.emit()
        self.changed.emit()


class _Unknown(QWidget):
    """Says below a name that it is nobody's yet. Its room is kept, so that nothing moves then."""

    def __init__(self) -> None:
        super().__init__()
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._said = widgets.Elided(tr(UNKNOWN), "hint")
        self.add = widgets.button(tr("Add them"), "quiet", compact=True)
        line = widgets.row(self._said, self.add)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def say(self, sentence: str) -> None:
        """Shows it, with what becomes of the name in full for whoever listens or points at it."""
        self._said.setAccessibleDescription(sentence)
        for one in (self._said, self.add):
            one.setToolTip(tip(sentence))
        self.add.setAccessibleDescription(sentence)
        self.show()
        announce(self, sentence)
