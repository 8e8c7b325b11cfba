"""Lists to choose from: one that a screen reader names, and one that drops down from a line."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QCompleter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListView


def drop_list(completer: QCompleter) -> "QListView":
    """Gives a completer the list that ours have, with an edge of its own, and returns it."""
    from PySide6.QtWidgets import QListView  # slow to make, and the first window has none

    made = QListView()
    made.setProperty("kind", "popup")
    completer.setPopup(made)
    made.ensurePolished()  # else it is as high as its rows were before they had style
    return made


class ComboBox(QComboBox):
    """On Linux and macOS Qt tells its value for its name: so its description begins with it."""

    _said = ""

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._describe()

    def setAccessibleDescription(self, description: str) -> None:
        self._said = description
        self._describe()

    def showPopup(self) -> None:
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def _describe(self) -> None:
        told = ". ".join(filter(None, (self.accessibleName(), self._said)))
        super().setAccessibleDescription(told)
