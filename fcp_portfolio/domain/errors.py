"""Everything that a person may be told went wrong.

PortfolioError          one sentence: what happened, what stays, what to do
├── Refused             the request itself cannot be met (bad date, unknown form, read only)
│   ├── AnswersToType   a scan, a photo, a mail or a print: a person types what stands there
│   ├── CannotUndo      the last thing done went out, came back or was erased
│   └── NotReached      of several files, one behind that at which somebody stopped
├── NotFound            an id, code or name that nothing has
├── DefinitionError     a framework or form file has faults, each with its place
├── FileRefused         a file from outside was not taken in
│   └── NoRequest       a PDF that carries no request
├── TooSoon             after several wrong passphrases the next try has to wait
├── WrongKey            the passphrase does not open the file, or the file is damaged
├── NotAPortfolio       the file is plainly something else, or of a newer version
├── Locked              the portfolio is open elsewhere
└── StorageFailed       the disk is full, read-only or gone
    └── Damaged         a part of the file cannot be read (a WrongKey too: nobody can tell)
Cancelled               the person stopped it; not an error, never shown as one
"""

# ruff: noqa: N818  the names say what happened

from fcp_portfolio.domain.phrase import Phrase

UNEXPECTED = Phrase("Something went wrong. Your work is saved.")


class PortfolioError(Exception):
    """One sentence for a person; nothing stored was lost."""

    @property
    def sentence(self) -> str:
        """What to show: what happened, what stays, what to do."""
        return self.args[0] if self.args else UNEXPECTED


class Refused(PortfolioError):
    """The request cannot be met as it stands. `part` names what of it, where that is known."""

    def __init__(self, sentence: str = "", part: str = "") -> None:
        super().__init__(sentence)
        self.part = part


class AnswersToType(Refused):
    """What came back has no fields that can be read; a person types what stands there.

    `request` is the id of the request that it answers, or empty where the file does not tell.
    """

    def __init__(self, sentence: str, request: str = "") -> None:
        super().__init__(sentence)
        self.request = request


class CannotUndo(Refused):
    """What was done last cannot be taken back.

    `older` is the id of the newest change before it that can, `words` what that one did; both are
    empty where there is none.
    """

    def __init__(self, sentence: str, older: str = "", words: str = "") -> None:
        super().__init__(sentence)
        self.older = older
        self.words = words


class NotReached(Refused):
    """Of several files that are taken in, one behind that at which somebody stopped."""

    def __init__(self) -> None:
        super().__init__(Phrase("It was stopped before this file. Nothing of it was taken in."))


class NotFound(PortfolioError):
    """Nothing has this id, code or name."""


class DefinitionError(PortfolioError):
    """A framework or form file has faults.

    `complaints` holds one line each: `file:line:column: what is wrong and what to do`.
    """

    def __init__(self, sentence: str, complaints: tuple[Phrase, ...] = ()) -> None:
        super().__init__(sentence)
        self.complaints = complaints


class FileRefused(PortfolioError):
    """A file from outside was not taken in; nothing else changed."""


class NoRequest(FileRefused):
    """A PDF carries no request of this program."""


class NoQuestionnaire(FileRefused):
    """A PDF carries no questionnaire of this program."""


class WrongKey(PortfolioError):
    """The passphrase is wrong or the file is damaged; which of the two cannot be told apart.

    `seconds` says how long the next try has to wait.
    """

    def __init__(self, sentence: str, seconds: int = 0) -> None:
        super().__init__(sentence)
        self.seconds = seconds


class TooSoon(PortfolioError):
    """The passphrase was not tried: several wrong ones came before. `seconds` are left to wait."""

    def __init__(self, sentence: str, seconds: int) -> None:
        super().__init__(sentence)
        self.seconds = seconds


class NotAPortfolio(PortfolioError):
    """The file is plainly something else, or written by a newer version."""


class Locked(PortfolioError):
    """The portfolio is open for writing elsewhere."""


class StorageFailed(PortfolioError):
    """The disk refused: full, read-only, or gone."""


class Damaged(WrongKey, StorageFailed):
    """A part of the file cannot be read; what can be read may be saved to another file."""


class Cancelled(Exception):
    """The person stopped it. Everything is as it was before."""
