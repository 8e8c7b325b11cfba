"""A field for each preference, by its kind. What is changed applies at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.ui.preferences import Preference, Preferences
from fcp_portfolio.ui.widgets import (
    Card,
    ComboBox,
    Field,
    NumberField,
    RadioButton,
    beside_box,
    check_box,
    label,
)
from fcp_portfolio.ui.words import tr

FEW = 4  # choices that stand below each other; more go into a list that opens
_WIDE, _NUMBER = 280, 120
_MOST = 9999


class ChoiceCard(Card):
    """Shows one preference, and keeps what is chosen."""

    def __init__(self, preference: Preference, preferences: Preferences) -> None:
        super().__init__()
        self._preference, self._preferences = preference, preferences
        self._show = self._made(preference)
        self.read()

    def read(self) -> None:
        """Shows what is kept."""
        self._show(self._preferences.get(self._preference))

    def _keep(self, value: Any) -> None:
        self._preferences.set(self._preference, value)

    def _made(self, preference: Preference) -> Callable[[Any], None]:
        if isinstance(preference.default, bool):
            return self._make_box(preference)
        if not preference.choices:
            number = isinstance(preference.default, int)
            return self._make_number(preference) if number else self._make_line(preference)
        few = len(preference.choices) <= FEW
        return self._make_radios(preference) if few else self._make_list(preference)

    def _make_radios(self, preference: Preference) -> Callable[[Any], None]:
        self.box.addWidget(label(tr(preference.title), "heading"))
        group, radios = QButtonGroup(self), dict[Any, QRadioButton]()
        for value, words in preference.choices:
            radios[value] = radio = RadioButton(tr(words))
            radio.setAccessibleName(tr("{choice}: {value}", choice=preference.title, value=words))
            radio.clicked.connect(lambda _on, value=value: self._keep(value))
            group.addButton(radio)
            self.box.addWidget(radio, 0, Qt.AlignmentFlag.AlignLeft)
        if preference.hint:
            self.box.addWidget(label(tr(preference.hint), "hint", wrap=True))
        return lambda value: radios[value].setChecked(True)

    def _make_list(self, preference: Preference) -> Callable[[Any], None]:
        made = ComboBox()
        kept = [value for value, _ in preference.choices]
        made.addItems([tr(words) for _, words in preference.choices])
        made.setMaximumWidth(_WIDE)
        made.activated.connect(lambda place: self._keep(kept[place]))
        self.box.addWidget(Field(tr(preference.title), made, tr(preference.hint)))
        return lambda value: made.setCurrentIndex(kept.index(value))

    def _make_line(self, preference: Preference) -> Callable[[Any], None]:
        made = QLineEdit()
        made.setPlaceholderText(tr("None"))
        made.editingFinished.connect(lambda: self._keep(made.text().strip()))
        self.box.addWidget(Field(tr(preference.title), made, tr(preference.hint)))
        return made.setText

    def _make_number(self, preference: Preference) -> Callable[[Any], None]:
        made = NumberField(tr(preference.title), _MOST, hint=tr(preference.hint))
        made.line.setMaximumWidth(_NUMBER)
        made.line.setPlaceholderText(tr("None"))
        made.line.editingFinished.connect(lambda: self._keep_number(made.number()))
        made.line.textEdited.connect(lambda text: None if text else self._keep(0))
        self.box.addWidget(made)
        return lambda value: made.line.setText(str(value or ""))

    def _keep_number(self, number: int | None) -> None:
        if number is not None:
            self._keep(number)

    def _make_box(self, preference: Preference) -> Callable[[Any], None]:
        made: QCheckBox = check_box(tr(preference.title))
        made.setAccessibleDescription(tr(preference.hint))
        made.clicked.connect(self._keep)
        below = label(tr(preference.hint), "hint", wrap=True)
        below.setContentsMargins(beside_box(), 0, 0, 0)
        self.box.setSpacing(4)
        self.box.addWidget(made)
        self.box.addWidget(below)
        return made.setChecked


def stacked(*parts: QWidget) -> QWidget:
    """Cards below each other."""
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(24, 14, 24, 24)
    box.setSpacing(16)
    for part in parts:
        button = isinstance(part, QPushButton)
        box.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if button else Qt.AlignmentFlag(0))
    box.addStretch()
    return made
