"""What a certificate of completion is made of."""

from dataclasses import dataclass

from fcp_portfolio.documents.book import AnswerInBook, Book
from fcp_portfolio.domain.completion import StageStanding
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.request import Request
from fcp_portfolio.domain.route import ChainStep
from fcp_portfolio.domain.way import Way

_WITHOUT_A_KEY = {
    Way.PAPER: "the paper itself; the owner typed in what stands on it",
    Way.DOCUMENT: "the document itself; nobody signed this step here",
}
_TYPED = "the owner\u2019s word"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedStep:
    """One step of the chain as the route has it, and what came for it, oldest first."""

    step: ChainStep
    answers: tuple[AnswerInBook, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A complete stage as it is printed.

    `book` says whose it is, when it was made, and holds what came back; `requests` are those that
    the sign-offs of the stage answer.
    """

    book: Book
    standing: StageStanding
    framework: Framework
    steps: tuple[SignedStep, ...]
    requests: tuple[Request, ...]


def identity_text(one: AnswerInBook) -> str:
    """What it rests on that this was the person named."""
    if one.answer.fingerprint:
        return one.rests_on
    return _WITHOUT_A_KEY.get(one.answer.way, _TYPED)
