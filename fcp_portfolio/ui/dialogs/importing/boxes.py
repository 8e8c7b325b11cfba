"""A choice among things that have a key and words."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from fcp_portfolio.ui.widgets.combo_box import ComboBox


class Choice(ComboBox):
    """One of several. The wheel scrolls what is around it and changes nothing here."""

    def __init__(self, rows: Iterable[tuple[str, str]], chosen: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.offer(rows, chosen)

    def offer(self, rows: Iterable[tuple[str, str]], chosen: str) -> None:
        """Offers other things, and chooses one of them."""
        self.clear()
        for key, words in rows:
            self.addItem(words, key)
        self.choose(chosen)

    def chosen(self) -> str:
        """The key of what is chosen."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Chooses by key; what is not offered leaves it as it is."""
        place = self.findData(key)
        if place >= 0:
            self.setCurrentIndex(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
