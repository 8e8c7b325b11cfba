"""What a portfolio PDF is made of, and what is known once it is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol

from fcp_portfolio.domain.completion import StageStanding
from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.domain.entry import Attachment, Entry
from fcp_portfolio.domain.form import Form, Scale
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.people import Owner, Person, Rating
from fcp_portfolio.domain.selection import EVERYTHING, Selection
from fcp_portfolio.domain.sign_off import Answer, SignOff, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class FileInBook:
    """One distinct file. `open` is called when its content is needed.

    `copy` is what is embedded and opened in place of a photo: upright, without the camera's data,
    which may say where it was taken. `text` is what a search finds in it. Where `inside` is
    False it is shown, and not embedded.
    """

    attachment: Attachment
    open: Callable[[], BinaryIO]
    copy: Attachment | None = None
    text: Callable[[], str] = lambda: ""
    inside: bool = True

    @property
    def embedded(self) -> Attachment:
        """The file as it is inside the PDF."""
        return self.copy or self.attachment


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerInBook:
    """What came back to a request. `open` gives the returned file, which is embedded as it came.

    `number` is the request's; `rests_on` what the signer's identity rests on today. Where `inside`
    is False, `why_not` says why the file is not embedded.
    """

    answer: Answer
    number: str
    rests_on: str
    comments: tuple[SignOff, ...]
    name: str
    media_type: str
    size: int
    open: Callable[[], BinaryIO]
    inside: bool = True
    why_not: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryInBook:
    """What is told of the portfolio's history: how many lines, from when to when, the last one."""

    lines: int
    first: datetime
    last: datetime
    chain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DataInBook:
    """What is printed, once more as canonical JSON that other programs read."""

    content: bytes
    sha256: str


class Drawings(Protocol):
    """Where pictures are kept between exports; it may forget any of them at any time."""

    def get(self, name: str) -> bytes | None:
        """What was kept under a name."""
        ...

    def keep(self, name: str, data: bytes) -> None:
        """Keeps bytes under a name."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Everything that is printed. Private and removed entries are filtered out before.

    `coverage` is by `Framework.key`, `forms` by id and edition, `people` by id. `entries` are in
    order of date, drafts included. `made` is aware; `zone` is the IANA zone it is printed in.
    `frameworks` are whole; `selection` says which capabilities are shown. `scales` are by id.
    `stages` are those of the routes that are followed. `drawings` are what earlier exports have
    drawn. `standings` say who assessed or confirmed an entry, by its id. `kept` says what looks
    like an identifier and was let stand, with the owner's reason.
    """

    owner: Owner
    frameworks: tuple[Framework, ...]
    coverage: Mapping[str, tuple[Coverage, ...]]
    entries: tuple[Entry, ...]
    forms: Mapping[tuple[str, str], Form]
    people: Mapping[str, Person]
    ratings: tuple[Rating, ...]
    files: tuple[FileInBook, ...]
    made: datetime
    zone: str
    profile: str
    document_id: str
    selection: Selection = EVERYTHING
    scales: Mapping[str, Scale] = field(default_factory=dict)
    answers: tuple[AnswerInBook, ...] = ()
    stages: tuple[StageStanding, ...] = ()
    standings: Mapping[str, tuple[Standing, ...]] = field(default_factory=dict)
    history: HistoryInBook | None = None
    data: DataInBook | None = None
    drawings: Drawings | None = None
    kept: str = ""

    @property
    def tells_of_signing(self) -> bool:
        """Whether anybody answered, or an entry was signed elsewhere."""
        return bool(self.answers) or any(entry.content.elsewhere for entry in self.entries)

    def __post_init__(self) -> None:
        """Refuses what must never be drawn, however it got here."""
        if any(entry.content.private or entry.removed for entry in self.entries):
            message = "a private or removed entry was about to be exported"
            raise ValueError(message)


def bare_book(
    owner: Owner, made: datetime, zone: str, profile: str, answers: tuple[AnswerInBook, ...] = ()
) -> Book:
    """A book without evidence, for a document that is about something else."""
    return Book(
        owner=owner,
        frameworks=(),
        coverage={},
        entries=(),
        forms={},
        people={},
        ratings=(),
        files=(),
        answers=answers,
        made=made,
        zone=zone,
        profile=profile,
        document_id=new_id(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A PDF that was written. `missing_glyphs` counts, by `U+XXXX`, what no font could draw."""

    path: Path
    pages: int
    size: int
    missing_glyphs: Mapping[str, int]
    notes: tuple[str, ...]
