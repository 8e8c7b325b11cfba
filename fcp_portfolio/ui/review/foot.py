"""The foot: that everything is saved, and what can be done with all of it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.ui.widgets import (
    Elided,
    IconLabel,
    announce,
    button,
    forbid,
    line,
    set_property,
    styled,
)
from fcp_portfolio.ui.words import Phrase, tr

NOTHING_FINAL = Phrase("Nothing is final until you sign.")


class ReviewFoot(QWidget):
    """Says that it is saved; its buttons decline, close and sign.

    `other` is for whoever sits at this computer next: whoever answered last has signed.
    """

    def __init__(self) -> None:
        super().__init__()
        styled(self, "surface")
        self._icon = IconLabel("check", "ok", 16)
        self._says = Elided(tr(NOTHING_FINAL), "secondary")
        self.decline = button(tr("Decline…"), "quiet")
        self.close_ = button(tr("Save and close"))
        self.other = button(tr("I am somebody else"), icon="users")
        self.sign = button(tr("Sign…"))
        across = QHBoxLayout()
        across.setContentsMargins(24, 8, 16, 8)
        across.setSpacing(8)
        across.addWidget(self._icon)
        across.addWidget(self._says, 1)
        for made in (self.decline, self.close_, self.other, self.sign):
            across.addWidget(made)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(line())
        box.addLayout(across)
        self._icon.hide()
        self.other.hide()

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Says whether the answers are saved."""
        self._icon.set_icon("circle-alert" if wrong else "check", "danger" if wrong else "ok")
        self._icon.show()
        self._says.setText(words)
        announce(self, words)

    def show_opening(self) -> None:
        """Says that it is being opened for somebody else, who comes once it is."""
        self.other.setEnabled(False)
        self.other.setText(tr("Opening…"))
        words = tr("Opening the request for somebody else. This may take a moment.")
        self._says.setText(words)
        announce(self, words)

    def show_left(self, number: int) -> None:
        """Says on the button how much is left before signing."""
        self.sign.setText(tr("Sign…  {number} left", number=number) if number else tr("Sign…"))
        self.sign.setAccessibleDescription(tr("{number} left", number=number) if number else "")
        set_property(self.sign, "kind", "default" if number else "primary")

    def forbid(self, reason: str) -> None:
        """Says that nothing can be signed here, and why."""
        for made in (self.decline, self.sign):
            forbid(made, reason)
        self.close_.setText(tr("Close"))
        self.close_.setAccessibleName(tr("Close"))
        self._says.setText(reason)
