"""Editors of single values: what all have in common, and the plain ones."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.domain.dates import read_time
from fcp_portfolio.domain.form import Field, Value
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.widgets.combo_box import ComboBox
from fcp_portfolio.ui.words import Phrase, tr

NOT_ANSWERED = Phrase("Not answered")
YES_NO = {Phrase("Yes"): True, Phrase("No"): False}


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What editors need to know from around them."""

    today: Callable[[], date]
    names: Callable[[], tuple[str, ...]]


class ValueEditor(QWidget):
    """Edits one value. `changed` tells that a person has changed it.

    The focus goes to a control in it. Qt is not told of that: it would take the editor for a stop
    of Tab as well, leave it behind where the order is put right, and lead back from there.
    """

    changed = Signal()

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self._control: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def focusProxy(self) -> QWidget | None:
        return self._control

    def setFocusProxy(self, control: QWidget) -> None:
        self._control = control

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        if self._control is not None:
            self._control.setFocus(reason)

    def value(self) -> Value:
        """What is in the editor now, in the shape of its kind."""
        raise NotImplementedError

    def set_value(self, value: Value) -> None:
        """Shows a value; says nothing."""
        raise NotImplementedError

    def name(self, name: str, description: str = "") -> None:
        """Gives the control its accessible name."""
        control = self.focusProxy() or self
        control.setAccessibleName(name)
        control.setAccessibleDescription(description)

    def ask(self, field: Field) -> None:
        """Asks the same in other words."""
        self.field = field

    def text_control(self) -> QPlainTextEdit | QLineEdit | None:
        """The control in which free text stands, where there is one."""
        return None

    def _holds(self, control: QWidget) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(control)
        self.setFocusProxy(control)


class TextEditor(ValueEditor):
    """One line of text."""

    def __init__(self, field: Field, _around: Around) -> None:
        super().__init__(field)
        self.line = QLineEdit(self)
        self.line.textEdited.connect(self.changed)
        self._holds(self.line)

    def value(self) -> Value:
        return self.line.text()

    def set_value(self, value: Value) -> None:
        self.line.setText(str(value or ""))
        self.line.setCursorPosition(0)

    def ask(self, field: Field) -> None:
        """Asks the same in other words."""
        self.field = field

    def text_control(self) -> QLineEdit:
        return self.line


class TimeEditor(TextEditor):
    """A time of day as people type it; put right when left."""

    def __init__(self, field: Field, around: Around) -> None:
        super().__init__(field, around)
        self.line.setPlaceholderText("14:30")
        self.line.editingFinished.connect(self._put_right)

    def value(self) -> Value:
        text = self.line.text().strip()
        found = read_time(text)
        return f"{found:%H:%M}" if found else text

    def _put_right(self) -> None:
        self.line.setText(str(self.value()))


class NumberEditor(TextEditor):
    """A decimal as typed."""

    def value(self) -> Value:
        return self.line.text().strip().replace(",", ".")


class LongTextEditor(ValueEditor):
    """Text of any length."""

    def __init__(self, field: Field, _around: Around) -> None:
        super().__init__(field)
        self.text = widgets.LongText(parent=self)
        self.text.textChanged.connect(self.changed)
        self._holds(self.text)

    def value(self) -> Value:
        return self.text.toPlainText()

    def set_value(self, value: Value) -> None:
        quiet = QSignalBlocker(self.text)
        self.text.setPlainText(str(value or ""))
        quiet.unblock()

    def ask(self, field: Field) -> None:
        """Asks the same in other words."""
        self.field = field

    def text_control(self) -> QPlainTextEdit:
        return self.text


class ChoiceEditor(ValueEditor):
    """One of the options, or none yet."""

    def __init__(self, field: Field, _around: Around) -> None:
        super().__init__(field)
        self.box = still_box(field.options, self)
        self.box.activated.connect(self.changed)
        self._holds(self.box)

    def value(self) -> Value:
        return _chosen(self.box)

    def set_value(self, value: Value) -> None:
        text = str(value or "")
        if text and self.box.findData(text) < 0:
            self.box.addItem(text, text)  # from an older edition: shown, and kept until changed
        _choose(self.box, text)


class YesNoEditor(ValueEditor):
    """Yes, no, or not answered."""

    def __init__(self, field: Field, _around: Around) -> None:
        super().__init__(field)
        self.box = still_box(tuple(map(tr, YES_NO)), self)
        self.box.activated.connect(self.changed)
        self._holds(self.box)

    def value(self) -> Value:
        return {tr(name): held for name, held in YES_NO.items()}.get(_chosen(self.box))

    def set_value(self, value: Value) -> None:
        _choose(self.box, next((tr(name) for name, held in YES_NO.items() if held is value), ""))


class ChoicesEditor(ValueEditor):
    """Any of the options, as check boxes."""

    def __init__(self, field: Field, _around: Around) -> None:
        super().__init__(field)
        self._given: list[str] = []
        self.boxes = tuple(widgets.CheckBox(option) for option in field.options)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for box in self.boxes:
            box.clicked.connect(self.changed)
            layout.addWidget(box)
        if self.boxes:
            self.setFocusProxy(self.boxes[0])

    def value(self) -> Value:
        """What is ticked, in the order in which it was given where that is all of it."""
        ticked = [box.text() for box in self.boxes if box.isChecked()]
        return list(self._given) if sorted(ticked) == sorted(self._given) else ticked

    def set_value(self, value: Value) -> None:
        chosen = [str(one) for one in value] if isinstance(value, list | tuple) else []
        self._given = chosen
        for box in self.boxes:
            box.setChecked(box.text() in chosen)

    def name(self, name: str, description: str = "") -> None:
        for box in self.boxes:
            box.setAccessibleName(f"{name}: {box.text()}")
            box.setAccessibleDescription(description)


class ScaleEditor(ValueEditor):
    """A level and a comment for each criterion."""

    def __init__(self, field: Field, _around: Around) -> None:
        super().__init__(field)
        levels = field.scale.levels if field.scale else ()
        self.rows: dict[str, tuple[QComboBox, QLineEdit]] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self._asked: dict[str, QLabel] = {}
        for criterion in field.criteria:
            box, comment = still_box(levels, self), QLineEdit(self)
            comment.setPlaceholderText(tr("Comment"))
            box.activated.connect(self.changed)
            comment.textEdited.connect(self.changed)
            self.rows[criterion.id] = (box, comment)
            self._asked[criterion.id] = asked = widgets.label(wrap=True)
            layout.addLayout(_criterion_row(asked, box, comment))
        self.ask(field)

    def value(self) -> Mapping[str, Value]:
        return {
            name: {"level": _chosen(box), "comment": comment.text()}
            for name, (box, comment) in self.rows.items()
            if _chosen(box) or comment.text()
        }

    def set_value(self, value: Value) -> None:
        held = value if isinstance(value, Mapping) else {}
        for name, (box, comment) in self.rows.items():
            rating = held.get(name)
            rating = rating if isinstance(rating, Mapping) else {}
            _choose(box, str(rating.get("level") or ""))
            comment.setText(str(rating.get("comment") or ""))
        self._show_asked()

    def ask(self, field: Field) -> None:
        super().ask(field)
        for criterion in field.criteria:
            box, comment = self.rows[criterion.id]
            self._asked[criterion.id].setText(criterion.text)
            box.setAccessibleName(tr("{text}: level", text=criterion.text))
            comment.setAccessibleName(tr("{text}: comment", text=criterion.text))
        self._show_asked()

    def _show_asked(self) -> None:
        """What is no longer asked stays while something stands there."""
        shown = {one.id for one in self.field.criteria} | self.value().keys()
        for name, row in self.rows.items():
            for part in (self._asked[name], *row):
                part.setHidden(name not in shown)
        for box in [row[0] for name, row in self.rows.items() if name in shown][:1]:
            self.setFocusProxy(box)

    def name(self, name: str, description: str = "") -> None:
        for box, _ in self.rows.values():
            box.setAccessibleDescription(f"{name}. {description}")


class _WheelGoesOn(QObject):
    """Lets the wheel scroll the page instead of changing a box that happens to be under it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class _Box(ComboBox):
    """Enter goes on; the arrow keys and letters choose."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


def still_box(options: Sequence[str], parent: QWidget | None = None) -> QComboBox:
    """A combo box that the wheel does not change: one of the options, or none yet."""
    box = _Box(parent)
    box.addItem("", "")  # with words here, Qt on Linux would tell them for the name of the box
    box.setItemData(0, tr(NOT_ANSWERED), Qt.ItemDataRole.AccessibleTextRole)
    for option in options:
        box.addItem(option, str(option))
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.installEventFilter(_WheelGoesOn(box))
    return box


def _chosen(box: QComboBox) -> str:
    return str(box.currentData() or "")


def _choose(box: QComboBox, option: str) -> None:
    box.setCurrentIndex(max(box.findData(option), 0))


def _criterion_row(asked: QLabel, box: QComboBox, comment: QLineEdit) -> QVBoxLayout:
    asked.setBuddy(box)
    below = widgets.row(box, comment)
    below.setStretch(0, 2)
    below.setStretch(1, 3)
    made = widgets.column(asked, spacing=4)
    made.addLayout(below)
    return made
