"""A request: what is asked of whom, over exactly what, and the number it carries on paper."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Protocol

from fcp_portfolio.domain.entry import Content, content_json
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import Json, canonical_json, sha256_hex
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.plain_data import ADDED

_ENTRY_SCHEMA = "fcp-portfolio/entry-shown/1"
_SHOWN_SCHEMA = "fcp-portfolio/shown/1"
_DIGITS_ON_PAPER = 12
_FIELD_NAME = re.compile(r"[a-z0-9_]+")
# As many as a prime, so that every wrong digit and every two changed places give another letter;
# without I, O and S, which are read as 1, 0 and 5.
_CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"


class Kind(StrEnum):
    """What a request asks for."""

    SIGN_OFF = Phrase("sign-off")
    ASSESSMENT = Phrase("assessment")
    CONFIRMATION = Phrase("confirmation")
    PERIOD = Phrase("period")


class State(StrEnum):
    """Where a request stands."""

    OUT = Phrase("out")
    ANSWERED = Phrase("answered")
    WITHDRAWN = Phrase("withdrawn")
    SUPERSEDED = Phrase("superseded")


class Role(StrEnum):
    """Who takes a step."""

    OWNER = Phrase("owner")
    REVIEWER = Phrase("reviewer")
    SECOND_APPROVER = Phrase("second approver")


class AnswerKind(StrEnum):
    """How a field is filled in."""

    LINE = "line"
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    LIST = "list"
    ONE_OF = "one of"
    TICK = "tick"
    SIGNATURE = "signature"

    @property
    def on_one_line(self) -> bool:
        """Whether it is typed, on a line of its own."""
        return self in (self.LINE, self.NUMBER, self.DATE, self.TIME)

    @property
    def typed(self) -> bool:
        """Whether it is typed rather than chosen."""
        return self.on_one_line or self is self.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What is asked about: a capability by its path, an entry or an earlier answer by its id.

    `code` is what stands before it on the page, by which exceptions may name it.
    """

    about: str
    code: str
    title: str
    label: str
    page: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An allowed value, and how it is printed."""

    code: str
    label: str
    more: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedField:
    """A field of a step. `about` is a capability's path or an entry's id, or empty for the whole.

    `meaning` says what an answer means, whatever the words on the page; `longest` is 0 where
    nothing is typed.
    """

    name: str
    kind: AnswerKind
    meaning: str
    label: str
    about: str = ""
    hint: str = ""
    options: tuple[Option, ...] = ()
    longest: int = 0
    required: bool = False
    more: Mapping[str, Json] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """A period in a name would part it into a field and one below it, in every PDF program."""
        if not _FIELD_NAME.fullmatch(self.name):
            message = Phrase("“{name}” cannot be the name of a field.", name=self.name)
            raise Refused(message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What one person does, in their turn. `name` may be empty: whoever signs says it.

    `title` is what a route calls whoever takes the step (“Education provider”), or empty.
    """

    role: Role
    name: str
    described: str
    fields: tuple[AskedField, ...]
    title: str = field(default="", metadata=ADDED)
    more: Mapping[str, Json] = field(default_factory=dict)

    @property
    def awaited(self) -> str:
        """Who is waited for, by name or by title; empty where nobody is."""
        return self.name or self.title

    def about(self, path: str) -> tuple[AskedField, ...]:
        """The fields about this capability or entry; with nothing, those about the whole."""
        return tuple(asked for asked in self.fields if asked.about == path)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedCapability:
    """A capability that is asked about. `rating` is the owner's own level, or empty."""

    framework: str
    edition: str
    path: str
    code: str
    title: str
    scale: str
    rating: str
    page: int = 0
    more: Mapping[str, Json] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """Code and title; the code alone where the title is a working prompt of ours."""
        return f"{self.code} {self.title}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownEntry:
    """An entry as it was shown: `sha256` is that of its canonical JSON, links included.

    `seen_in` is the id of an earlier request that showed it so; here its title stands alone.
    """

    id: str
    revision: int
    form: str
    form_edition: str
    title: str
    sha256: str
    page: int = 0
    seen_in: str = field(default="", metadata=ADDED)
    more: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFile:
    """A file as it was shown; `embedded` says whether it is inside the PDF too."""

    name: str
    media_type: str
    size: int
    sha256: str
    embedded: bool
    page: int = 0
    more: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedStage:
    """The stage of a route that is asked for. Route and edition together name the route."""

    route: str
    edition: str
    id: str
    route_title: str
    title: str
    more: Mapping[str, Json] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """Route, edition and stage in one word."""
        return f"{self.route}-{self.edition}/{self.id}"

    @property
    def label(self) -> str:
        """Stage, route and edition as they are read."""
        return f"{self.title} ({self.route_title}, edition {self.edition})"


class Asking(Protocol):
    """A document with fields: a request, or a questionnaire."""

    @property
    def files(self) -> Sequence[ShownFile]:
        """The files that go along."""
        ...

    def fields(self) -> Iterator[AskedField]:
        """Every field in it."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedAnswer:
    """An answer that was given before, to be acknowledged: `id` is that of its record."""

    id: str
    label: str
    level: str
    on: str
    page: int = 0
    more: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request as data. `more` are keys of a later version, kept as they came.

    `supersedes` is the id of an earlier request, or empty; `frameworks` are their keys, with the
    edition; `history` is the last link of the history's chain; `made` an instant as text. `since`,
    `until` (days, both included) and `answers` are those of a period sheet. `portfolio` is the id
    of the owner's, by which whoever supervises several knows which it is; empty before 2026-12.
    `peer_review` marks the confirmation that asks a peer for more.
    """

    id: str
    kind: Kind
    made: str
    owner: str
    registration: str
    fictional: bool
    steps: tuple[Step, ...]
    capabilities: tuple[AskedCapability, ...]
    entries: tuple[ShownEntry, ...]
    files: tuple[ShownFile, ...]
    frameworks: tuple[str, ...]
    history: str
    program: str
    supersedes: str = ""
    stage: AskedStage | None = field(default=None, metadata=ADDED)
    since: str = field(default="", metadata=ADDED)
    until: str = field(default="", metadata=ADDED)
    answers: tuple[ListedAnswer, ...] = field(default=(), metadata=ADDED)
    portfolio: str = field(default="", metadata=ADDED)
    peer_review: bool = field(default=False, metadata=ADDED)
    more: Mapping[str, Json] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Two fields of one name would be one field to every PDF program."""
        names = [asked.name for asked in self.fields()]
        if len(names) != len(set(names)):
            message = Phrase("Two fields of the request have the same name.")
            raise Refused(message)

    def fields(self) -> Iterator[AskedField]:
        """Every field of every step."""
        for step in self.steps:
            yield from step.fields

    def step(self, role: Role) -> Step | None:
        """The step of this role, where there is one."""
        return next((step for step in self.steps if step.role is role), None)

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """What is asked about, in the order of the pages."""
        if self.kind is Kind.SIGN_OFF:
            return tuple(_capability_subject(one) for one in self.capabilities)
        entries = (_entry_subject(number, one) for number, one in enumerate(self.entries, 1))
        first = len(self.entries) + 1
        answers = (_answer_subject(number, one) for number, one in enumerate(self.answers, first))
        return (*entries, *answers)

    @property
    def called(self) -> str:
        """What it asks for, in a word or two."""
        return called(self.kind, peer_review=self.peer_review)

    @property
    def on_one_page(self) -> bool:
        """Whether one page of it is a whole answer."""
        return not (self.kind is Kind.ASSESSMENT or self.peer_review)

    @property
    def number(self) -> str:
        """What stands on paper: 12 digits of the id and a check letter."""
        return paper_number(self.id)

    @property
    def fingerprint(self) -> str:
        """SHA-256 over exactly what was shown: framework editions, capabilities, entries, files."""
        shown: dict[str, Json] = {
            "schema": _SHOWN_SCHEMA,
            "frameworks": list(self.frameworks),
            "capabilities": [[c.path, c.title, c.scale, c.rating] for c in self.capabilities],
            "entries": [[entry.id, entry.revision, entry.sha256] for entry in self.entries],
            "files": sorted(file.sha256 for file in self.files),
        }
        if self.answers:
            shown["answers"] = [[one.id, one.label, one.level, one.on] for one in self.answers]
        return sha256_hex(canonical_json(shown))


def called(kind: Kind, *, peer_review: bool = False) -> str:
    """What is asked for, in a word or two."""
    return Phrase("peer review") if peer_review else kind


def entry_fingerprint(content: Content) -> str:
    """SHA-256 over an entry as it is shown: every value, its links, the digests of its files.

    Its tags, which nobody is shown, may change without changing what was signed.
    """
    shown = content_json(replace(content, tags=()))
    return sha256_hex(canonical_json({"schema": _ENTRY_SCHEMA, **shown}))


def _capability_subject(one: AskedCapability) -> Subject:
    return Subject(about=one.path, code=one.code, title=one.title, label=one.label, page=one.page)


def _entry_subject(number: int, one: ShownEntry) -> Subject:
    return Subject(about=one.id, code=str(number), title=one.title, label=one.title, page=one.page)


def _answer_subject(number: int, one: ListedAnswer) -> Subject:
    label = ", ".join(filter(None, (one.label, one.level, one.on)))
    return Subject(about=one.id, code=str(number), title=one.label, label=label, page=one.page)


def paper_number(request_id: str) -> str:
    """The number that is printed and can be typed again: `4f2a-91c3-77de K`."""
    digits = request_id.replace("-", "")[:_DIGITS_ON_PAPER].lower()
    groups = "-".join(digits[start : start + 4] for start in range(0, len(digits), 4))
    return f"{groups} {_check_letter(digits)}"


def read_paper_number(text: str) -> str:
    """The beginning of the id, from what somebody read off paper; raises Refused if mistyped."""
    typed = re.sub(r"[\s-]", "", text)
    digits, letter = typed[:-1].lower(), typed[-1:].upper()
    if not re.fullmatch(rf"[0-9a-f]{{{_DIGITS_ON_PAPER}}}", digits):
        message = Phrase(
            "“{text}” is no number of a request, which is like {paper_number}.",
            text=text,
            paper_number=paper_number("0" * 12),
        )
        raise Refused(message)
    if _check_letter(digits) != letter:
        message = Phrase(
            "“{text}” was mistyped: its last letter does not fit. Compare it with the paper.",
            text=text,
        )
        raise Refused(message)
    return f"{digits[:8]}-{digits[8:]}"


def _check_letter(digits: str) -> str:
    total = sum(weight * int(digit, 16) for weight, digit in enumerate(digits, 1))
    return _CHECK_LETTERS[total % len(_CHECK_LETTERS)]
