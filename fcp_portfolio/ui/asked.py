"""What somebody can be asked for in the window, as its menus and its dialog offer it."""

from enum import StrEnum

from fcp_portfolio.domain.request import Kind
from fcp_portfolio.ui.words import Phrase


class Asked(StrEnum):
    """The kinds of request; a peer review, which is a confirmation that asks for more, for itself.

    The words are those of the kind, so that each can be had by its name.
    """

    SIGN_OFF = Phrase("sign-off")
    ASSESSMENT = Phrase("assessment")
    CONFIRMATION = Phrase("confirmation")
    PEER_REVIEW = Phrase("peer review")
    PERIOD = Phrase("period")

    @property
    def kind(self) -> Kind:
        """The kind of the request that is written."""
        return Kind.CONFIRMATION if self is Asked.PEER_REVIEW else Kind(self)
