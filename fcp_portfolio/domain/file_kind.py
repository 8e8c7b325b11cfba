"""The kinds of file that this program keeps: all are the same encrypted file, and one code."""

from enum import StrEnum

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase


class FileKind(StrEnum):
    """What a file is for; the value stands in the file and is never changed."""

    PORTFOLIO = "portfolio"
    DESK = "desk"
    GROUP = "group"

    @property
    def suffix(self) -> str:
        """How names of such files end."""
        return _SUFFIXES[self]

    @property
    def called(self) -> Phrase:
        """What a person calls such a file, with its article."""
        return _CALLED[self]

    @property
    def noun(self) -> Phrase:
        """The same without an article."""
        return _NOUNS[self]


_SUFFIXES = {
    FileKind.PORTFOLIO: ".fcpfolio",
    FileKind.DESK: ".fcpdesk",
    FileKind.GROUP: ".fcpgroup",
}
_CALLED = {
    FileKind.PORTFOLIO: Phrase("a portfolio"),
    FileKind.DESK: Phrase("a supervisor’s desk"),
    FileKind.GROUP: Phrase("a peer-support group"),
}
_NOUNS = {
    FileKind.PORTFOLIO: Phrase("portfolio"),
    FileKind.DESK: Phrase("desk"),
    FileKind.GROUP: Phrase("group"),
}
SUFFIXES = tuple(_SUFFIXES.values())


def kind_named(name: str) -> FileKind:
    """The kind that the name of a file tells; a portfolio where it tells none."""
    ends = name.casefold().endswith
    return next((one for one in FileKind if ends(one.suffix)), FileKind.PORTFOLIO)


def require_kind(name: str, kind: FileKind, wanted: FileKind) -> None:
    """Raises Refused where a file of this name is of another kind than the one wanted."""
    if kind is not wanted:
        message = Phrase(
            "“{name}” is {kind}; this is done in {wanted}. Nothing was changed.",
            name=name,
            kind=kind.called,
            wanted=wanted.called,
        )
        raise Refused(message)
