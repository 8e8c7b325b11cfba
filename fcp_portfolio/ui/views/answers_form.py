"""The answers of one person as fields: what stands on paper, typed by whoever reads it."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from fcp_portfolio.domain.answers import YES, Values, answerable
from fcp_portfolio.domain.request import AnswerKind, AskedField, Kind, Request, Role
from fcp_portfolio.ui.widgets import CheckBox, ComboBox, Field, LongText, label, line, row
from fcp_portfolio.ui.words import Phrase, tr

NOT_ANSWERED = Phrase("Not answered")


class AnswersForm(QWidget):
    """One field for each that is asked of a role. `changed` tells that a person has answered."""

    changed = Signal()

    def __init__(self, request: Request, role: Role) -> None:
        super().__init__()
        step = request.step(role)
        self._asked = answerable(step) if step else ()
        self._inputs: dict[str, QWidget] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        if request.kind is Kind.PERIOD:
            lines = "\n".join(f"{one.code}  {one.label}" for one in request.subjects)
            self._box.addWidget(label(lines, "secondary", wrap=True))
        self._add_group(tr("The whole request"), "")  # first: it may answer for all the others
        for subject in request.subjects:
            self._add_group(f"{subject.code} {subject.title}".strip(), subject.about)

    def values(self) -> Values:
        """The answers as they stand; what is empty is left out."""
        read = ((name, value_of(field)) for name, field in self._inputs.items())
        return {name: value for name, value in read if value}

    def propose(self, given: Mapping[str, str]) -> None:
        """Puts values by their meaning into the fields that they are for, to be checked."""
        for asked in self._asked:
            if value := given.get(asked.meaning, ""):
                show_value(self._inputs[asked.name], value)

    def without(self, meanings: Collection[str]) -> str:
        """The label of the first field of these meanings that is empty, which gets the focus."""
        for asked in self._asked:
            field = self._inputs[asked.name]
            if asked.meaning in meanings and not value_of(field):
                field.setFocus()
                return asked.label
        return ""

    def _add_group(self, title: str, about: str) -> None:
        fields = [asked for asked in self._asked if asked.about == about]
        if not fields:
            return
        if self._inputs:
            self._box.addWidget(line())
        self._box.addWidget(label(title, "heading", wrap=True))
        for asked in fields:
            self._box.addWidget(self._input(asked, title if about else ""))

    def _input(self, asked: AskedField, about: str) -> QWidget:
        """A field whose name says what it is about, since many are labelled alike."""
        made = input_for(asked, self.changed.emit)
        self._inputs[asked.name] = made
        name = tr("{about}: {label}", about=about, label=asked.label) if about else asked.label
        if asked.kind is AnswerKind.TICK:
            made.setAccessibleName(name)
            return beside_words(made, asked.label)
        field = Field(asked.label, made, asked.hint)
        field.label.setWordWrap(True)
        for part in (made, field.label):
            part.setAccessibleName(name)
        return field


def input_for(asked: AskedField, changed: Callable[[], None]) -> QWidget:
    """A field of the fitting kind, empty; `changed` is called whenever a person answers."""
    return _MAKERS[asked.kind](asked, changed)


def _line(asked: AskedField, changed: Callable[[], None]) -> QWidget:
    made = QLineEdit()
    made.setMaxLength(asked.longest)
    made.textEdited.connect(lambda _text: changed())
    return made


def _text(_asked: AskedField, changed: Callable[[], None]) -> QWidget:
    made = LongText(least=2, most=8)
    made.textChanged.connect(changed)
    return made


def _choice(asked: AskedField, changed: Callable[[], None]) -> QWidget:
    made = ComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.addItem(tr(NOT_ANSWERED), "")
    for option in asked.options:
        made.addItem(option.label, option.code)
    made.activated.connect(lambda _place: changed())
    return made


def _tick(asked: AskedField, changed: Callable[[], None]) -> QWidget:
    made = CheckBox()
    made.setAccessibleName(asked.label)
    made.clicked.connect(lambda _on: changed())
    return made


def beside_words(tick: QWidget, text: str) -> QWidget:
    """A tick with words that wrap, which a check box's own do not."""
    words = label(text, wrap=True)
    words.setBuddy(tick)
    made = QWidget()
    across = row(spacing=10)
    across.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(words, 1)
    made.setLayout(across)
    return made


_MAKERS: dict[AnswerKind, Callable[[AskedField, Callable[[], None]], QWidget]] = {
    AnswerKind.LINE: _line,
    AnswerKind.NUMBER: _line,
    AnswerKind.DATE: _line,
    AnswerKind.TIME: _line,
    AnswerKind.TEXT: _text,
    AnswerKind.LIST: _choice,
    AnswerKind.ONE_OF: _choice,
    AnswerKind.TICK: _tick,
}


def value_of(field: QWidget) -> str:
    """What a field holds, as an answer."""
    match field:
        case QLineEdit():
            return field.text().strip()
        case QComboBox():
            return str(field.currentData())
        case QCheckBox():
            return YES if field.isChecked() else ""
        case LongText():
            return field.toPlainText().strip()
    return ""


def show_value(field: QWidget, value: str) -> None:
    """Puts an answer that was given before into a field."""
    match field:
        case QLineEdit():
            field.setText(value)
        case QComboBox():
            field.setCurrentIndex(max(field.findData(value), 0))
        case QCheckBox():
            field.setChecked(value == YES)
        case LongText():
            field.setPlainText(value)
