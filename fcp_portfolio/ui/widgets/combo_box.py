"""A list to choose from that a screen reader names, opened and closed."""

from PySide6.QtWidgets import QComboBox


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
