"""The ways in which an answer comes back, and which of them count by themselves."""

from enum import StrEnum

from fcp_portfolio.domain.phrase import Phrase


class Way(StrEnum):
    """How an answer came back. Each is recorded as what it is.

    A document held is no answer, and none of the ways A to E: the owner keeps it, and says that it
    stands for a step. Nor is what was signed elsewhere: nothing of ours was sent, and the owner
    enters what stands on the scan.
    """

    SIGNED = "A"
    SIGNED_COPY = "B"
    FILLED = "C"
    PAPER = "D"
    MESSAGE = "E"
    DOCUMENT = "document held"
    ELSEWHERE = "signed elsewhere"

    @property
    def is_answer(self) -> bool:
        """Whether somebody answered; nobody did where the owner holds a document, or a scan."""
        return self not in _NO_ANSWERS

    @property
    def described(self) -> str:
        """The way in words."""
        return _DESCRIBED[self]


_NO_ANSWERS = frozenset({Way.DOCUMENT, Way.ELSEWHERE})
_DESCRIBED = {
    Way.SIGNED: Phrase("signed with a certificate over the request as it was sent"),
    Way.SIGNED_COPY: Phrase("signed with a certificate over a copy that a program rewrote"),
    Way.FILLED: Phrase("filled in, not signed"),
    Way.PAPER: Phrase("on paper"),
    Way.MESSAGE: Phrase("by e-mail, or typed on the owner's computer"),
    Way.DOCUMENT: Phrase("a document held, entered by the owner; not a signature"),
    Way.ELSEWHERE: Phrase("signed elsewhere, entered by the owner"),
}

COUNTING = frozenset({Way.SIGNED, Way.SIGNED_COPY, Way.PAPER})
"""Ways that count by themselves; the others count once one of these covers them."""
