"""Requests that wait together: whose each is, and how far it has come."""

from dataclasses import dataclass
from enum import Enum

from fcp_portfolio.domain.answers import Values
from fcp_portfolio.services.reviewing import Review
from fcp_portfolio.ui.models.review import left_count
from fcp_portfolio.ui.words import Phrase, tr

_OF_ONESELF = ("name", "role", "date")  # proposed, so that they begin nothing
SHORT = {
    "sign-off": Phrase("Sign-off"),
    "assessment": Phrase("Assessment"),
    "confirmation": Phrase("Confirmation"),
    "period": Phrase("Period sheet"),
}


class Stage(Enum):
    """How far a request has come: in words, with an icon in a colour."""

    OPENING = (Phrase("Opening…"), "hourglass", "text_2")
    NOT_BEGUN = (Phrase("Not begun"), "circle-dashed", "text_2")
    BEGUN = (Phrase("Begun"), "pencil-line", "accent")
    READY = (Phrase("Ready to sign"), "circle-check", "ok")
    NOT_SIGNED = (Phrase("Not signed"), "circle-alert", "danger")
    SIGNED = (Phrase("Signed"), "signature", "ok")
    DECLINED = (Phrase("Declined"), "undo-2", "text_2")
    WAITS = (Phrase("Answered by you"), "hourglass", "text_2")
    COMPLETE = (Phrase("Signed by everybody"), "lock", "text_2")
    REFUSED = (Phrase("Cannot be answered"), "circle-x", "danger")

    def __init__(self, words: str, icon: str, colour: str) -> None:
        self.words, self.icon, self.colour = words, icon, colour


@dataclass(frozen=True, slots=True)
class Stand:
    """One request in the strip: whose it is, what it is, how far it has come."""

    whose: str
    what: str
    stage: Stage

    @property
    def spoken(self) -> str:
        """All of it in one line."""
        return ", ".join((self.whose, self.what, tr(self.stage.words)))


def named(review: Review) -> tuple[str, str]:
    """Whose request it is, and of which kind."""
    return review.request.owner, tr(SHORT.get(review.request.kind, Phrase("Request")))


def stage_of(review: Review, values: Values) -> Stage:
    """How far a request has come that can still be answered."""
    if review.role is None:
        return Stage.WAITS if review.waits_for else Stage.COMPLETE
    own = {asked.name for asked in review.step.fields if asked.meaning in _OF_ONESELF}
    if not left_count(review, values):
        return Stage.READY
    return Stage.BEGUN if any(name not in own for name in values) else Stage.NOT_BEGUN
