"""The first few of many, and a way to see all of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fcp_portfolio.ui.widgets import button, column
from fcp_portfolio.ui.widgets.tab_order import order_tabs
from fcp_portfolio.ui.words import tr

Make = Callable[[], QWidget]


class Fold(QWidget):
    """The others are made once “and 6 more” is pressed, which is there where there are some."""

    def __init__(self, makes: Sequence[Make], most: int, spacing: int = 4) -> None:
        super().__init__()
        self._others = makes[most:]
        self._down = column(*(make() for make in makes[:most]), spacing=spacing)
        self.setLayout(self._down)
        self.more: QWidget | None = None
        if self._others:
            more = button(tr("and {more} more", more=len(self._others)), "quiet", compact=True)
            more.clicked.connect(self.unfold)
            self._down.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
            self.more = more

    def unfold(self) -> None:
        """Shows the others too."""
        others, self._others = self._others, ()
        for make in others:
            self._down.addWidget(make())
        if self.more is not None:
            self.more.hide()
        order_tabs(self.window())
