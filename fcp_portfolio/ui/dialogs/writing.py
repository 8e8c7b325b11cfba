"""What every dialog that writes has in common: it stays until it is known what became of it."""

from PySide6.QtWidgets import QDialog

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.ui.widgets import Notice, reveal
from fcp_portfolio.ui.words import Phrase, tr

STILL = Phrase("It is still being written.")
WHILE = Phrase("It can no longer be stopped. What becomes of it is told once it is done.")


class WritingDialog(QDialog):
    """Cancel and Escape leave it; while it is `writing` they say that it goes on.

    Else a file would stay of which nobody is told, and a refusal be heard by nobody. Whoever
    inherits has a place for what is said, `refused`.
    """

    refused: Notice
    writing = False

    def reject(self) -> None:
        if self.writing:
            self.tell_writing()
        else:
            super().reject()

    def tell_writing(self) -> None:
        """Says why the dialog stays."""
        self.refused.say(tr(STILL), tr(WHILE), kind="info", icon="hourglass")
        reveal(self.refused)

    def refuse(self, error: PortfolioError) -> None:
        """Shows why it was not written; from then on the dialog can be left."""
        self.writing = False
        self.refused.say(tr(error.sentence), kind="danger")
        reveal(self.refused)
