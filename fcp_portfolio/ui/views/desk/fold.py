"""The first few of many, and a way to see all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fcp_portfolio.ui.widgets import button, column
from fcp_portfolio.ui.words import tr


class Fold(QWidget):
    """The others are shown once “and 6 more” is pressed, which is there where there are some."""

    def __init__(self, made: Sequence[QWidget], most: int, spacing: int = 4) -> None:
        super().__init__()
        self.more = button(tr("and {more} more", more=len(made) - most), "quiet", compact=True)
        self._others = QWidget()
        self._others.setLayout(column(*made[most:], spacing=spacing))
        down = column(*made[:most], spacing=spacing)
        down.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        down.addWidget(self._others)
        self.setLayout(down)
        self.more.setVisible(len(made) > most)
        self._others.hide()
        self.more.clicked.connect(self.unfold)

    def unfold(self) -> None:
        """Shows the others too."""
        self._others.show()
        self.more.hide()
