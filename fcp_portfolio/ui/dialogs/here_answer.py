"""Here and now: the person who answers sits beside the owner and types on their computer."""

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.ui.dialogs.typed_answer import Asked, TypedAnswerDialog
from fcp_portfolio.ui.widgets import size_dialog
from fcp_portfolio.ui.words import Phrase

SIZE = (640, 740)
HERE = Asked(
    Phrase("An answer here and now"),
    Phrase("What {who} answers"),
    Phrase(
        "They type it themselves. Nothing is signed here: it counts once a signed answer, or "
        "one on paper, of the same person covers it."
    ),
)


class HereAnswerDialog(TypedAnswerDialog):
    """The fields alone."""

    def __init__(self, asked: tuple[Request, Role], parent: QWidget) -> None:
        super().__init__(asked, HERE, parent)
        size_dialog(self, *SIZE)
