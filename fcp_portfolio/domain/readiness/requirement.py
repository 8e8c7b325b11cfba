"""A requirement: one rule of a route, with its source, and what its owner has to say to it."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum, Flag, auto
from typing import TYPE_CHECKING, Protocol, TypeAlias

from fcp_portfolio.domain.framework import Framework, Node, Provenance

if TYPE_CHECKING:
    from fcp_portfolio.domain.readiness.evidence import Scene
    from fcp_portfolio.domain.readiness.finding import Verdict


class Asked(Enum):
    """A number that the owner is asked for: chosen between sources, or set as they were told."""

    ASKED = "asked"


ASKED = Asked.ASKED
Number: TypeAlias = "int | Asked"


class Part(Flag):
    """What a rule looks at, so that it is judged again only where that changed."""

    ENTRIES = auto()
    RATINGS = auto()
    SIGN_OFFS = auto()


def parts_in(part: object) -> Iterator[object]:
    """A rule and everything in it."""
    yield part
    if isinstance(part, tuple):
        for one in part:
            yield from parts_in(one)
    elif is_dataclass(part):
        for inner in fields(part):
            yield from parts_in(getattr(part, inner.name))


class Rule(Protocol):
    """One of the closed set of rules: a value that can be judged."""

    @property
    def looks_at(self) -> Part:
        """The parts of a portfolio that it depends on, besides the owner's settings."""
        ...

    def judge(self, scene: "Scene") -> "Verdict":
        """How the portfolio stands by it."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Which:
    """Which entries a rule counts; where nothing is said, all that are final.

    Forms, kinds and `supervision` add to each other; `without` (not of these forms), `framework`
    (what is linked to it, with `unlinked` also what is linked to nothing, but for supervision and
    documents held), `tags`, `confirmed`, `peer_reviewed` and `months` (only the last so many)
    narrow what they give. With `elsewhere` somebody stands by what was signed elsewhere, too, where
    its scan is there.
    """

    forms: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    supervision: bool = False
    without: tuple[str, ...] = ()
    framework: str = ""
    unlinked: bool = False
    tags: tuple[str, ...] = ()
    confirmed: bool = False
    elsewhere: bool = False
    peer_reviewed: bool = False
    months: int | None = None

    @property
    def looks_at(self) -> Part:
        """What the choice depends on."""
        answered = self.confirmed or self.peer_reviewed
        return Part.ENTRIES | Part.SIGN_OFFS if answered else Part.ENTRIES


EVERYTHING = Which()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Nodes of a framework: all of one level, or those with these codes."""

    framework: str
    level: str = ""
    codes: tuple[str, ...] = ()

    def nodes(self, framework: Framework) -> tuple[Node, ...]:
        """The nodes in the framework's order."""
        return tuple(
            node
            for node in framework.by_path.values()
            if node.kind == self.level or node.code in self.codes
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What one source says where sources differ."""

    value: int
    words: str
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One rule. `since` and `until` say when it holds: a year, a month or a day.

    A number that is asked for has either `choices` and a `default` among them, or nobody knows it
    but whoever `decides`: then nothing is counted until the owner has set it.
    """

    id: str
    title: str
    statement: str
    provenance: Provenance
    rule: Rule
    since: str = ""
    until: str = ""
    choices: tuple[Choice, ...] = ()
    default: int | None = None
    decides: str = ""

    def holds(self, today: date) -> bool:
        """Whether the rule is in force on this day."""
        now = today.isoformat()
        begun = now[: len(self.since)] >= self.since
        return begun and (not self.until or now[: len(self.until)] <= self.until)

    @property
    def asks(self) -> bool:
        """Whether the owner is asked for a number."""
        return bool(self.choices or self.decides)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedDate:
    """A day that a route asks its owner for, such as when they began."""

    id: str
    title: str
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the owner set, chose, declared or holds for a route: about a requirement or a date.

    `number`, the day `on`, the name `who` and the `words` are what was given; `entry` is the one
    that holds a document.
    """

    id: str
    route: str
    about: str
    number: int | None = None
    on: date | None = None
    who: str = ""
    words: str = ""
    entry: str = ""
