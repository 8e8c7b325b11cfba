"""Buttons that are on or off, for who presses them and for a screen reader alike.

Where a hand presses such a button, Qt says `clicked`. A screen reader toggles it: Qt then says
`toggled` alone, as it does when the program itself sets it. These say `clicked` then as well.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class Toggling(_Button):
    """Comes before the kind of button, which calls `hear_all` once it is made."""

    _by_us = False

    def hear_all(self) -> None:
        """From here on a toggle from outside counts as a press."""
        self.toggled.connect(self._toggled)

    def setChecked(self, on: bool) -> None:
        self._by_us = True
        super().setChecked(on)
        self._by_us = False

    def nextCheckState(self) -> None:
        """Called by Qt when it is pressed, which says `clicked` by itself."""
        self._by_us = True
        super().nextCheckState()
        self._by_us = False

    def _toggled(self, on: bool) -> None:
        one_of_several = self.autoExclusive() or self.group() is not None
        if not self._by_us and (on or not one_of_several):
            said: Any = self.clicked  # the one of two with that name that says how it is now
            said[bool].emit(on)


class CheckBox(Toggling, QCheckBox):
    """A box to tick."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.hear_all()


class RadioButton(Toggling, QRadioButton):
    """One of several to choose."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.hear_all()
