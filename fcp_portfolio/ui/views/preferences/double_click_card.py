"""Whether a double click on a portfolio opens it in this program."""

from fcp_portfolio.ui.double_click import DoubleClick
from fcp_portfolio.ui.widgets import Card, CheckBox, check_box, label
from fcp_portfolio.ui.words import Phrase, tr

WHAT = Phrase(
    "Tells this computer, for you alone, that FCP Portfolio opens files that end in .fcpfolio, "
    ".fcpdesk or .fcpgroup. Cleared, it is taken back."
)


class DoubleClickCard(Card):
    """One box; `told` is how this computer is told."""

    def __init__(self, told: DoubleClick) -> None:
        super().__init__()
        self._told = told
        self.on: CheckBox = check_box(tr("Open portfolios with a double click"))
        self.on.clicked.connect(self._turn)
        self.box.addWidget(label(tr("Double click"), "heading"))
        self.box.addWidget(self.on)
        self.box.addWidget(label(tr(WHAT), "secondary", wrap=True))
        self.read()

    def read(self) -> None:
        """Shows anew whether it is so."""
        self.on.setChecked(self._told.is_on())

    def _turn(self, on: bool) -> None:
        self.on.setChecked(not on)  # until the computer has taken it
        if on:
            self._told.turn_on()
        else:
            self._told.turn_off()
        self.read()
