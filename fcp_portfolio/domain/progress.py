"""A progress summary: where somebody stands, in numbers, for a supervisor or in bands for a group.

It holds no text and no title of an entry, and nothing of what is private.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.framework import Confidence
from fcp_portfolio.domain.identity import Json, local_day
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.plain_data import ADDED
from fcp_portfolio.domain.readiness.finding import State
from fcp_portfolio.domain.request import Kind, paper_number

_ID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Breadth(StrEnum):
    """How much a summary tells: numbers for a supervisor, or no more than bands for a group."""

    FULL = "full"
    BANDS = "bands"


class Band(StrEnum):
    """How much evidence a capability has, as coarsely as a group is told."""

    NONE = Phrase("none")
    SOME = Phrase("some")
    MOST = Phrase("most")


class Signing(StrEnum):
    """How the newest level that a reviewer gave stands today.

    `UNCONFIRMED`: it is not known who holds the signer's key. `OPEN`: it is no sign-off, or not yet
    one, as where a second approver has still to agree.
    """

    SIGNED_OFF = Phrase("signed off")
    CHANGED = Phrase("changed since")
    UNCONFIRMED = Phrase("signer not confirmed")
    OPEN = Phrase("not signed off")


class Stands(StrEnum):
    """Where a requirement stands."""

    AT_RISK = "at risk"
    NOT_YET = "not yet"
    JUDGED = "judged by a person"
    MET = "met"

    @property
    def state(self) -> State:
        """The same as readiness has it."""
        return State[self.name]


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelGiven:
    """A level on a scale (by its id), and the day on which it was given."""

    scale: str
    level: str
    on: date
    more: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedLevel:
    """The newest level that a reviewer gave, and how it stands."""

    scale: str
    level: str
    on: date
    signing: Signing
    more: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CapabilityProgress:
    """One capability: how many final entries that are not private, and the newest levels.

    The title is empty where it is a working prompt of ours.
    """

    path: str
    code: str
    title: str
    entries: int
    own: LevelGiven | None = field(default=None, metadata=ADDED)
    reviewed: ReviewedLevel | None = field(default=None, metadata=ADDED)
    more: Mapping[str, Json] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """Code and title."""
        return f"{self.code} {self.title}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class CapabilityBand:
    """One capability and its band."""

    path: str
    code: str
    title: str
    band: Band
    more: Mapping[str, Json] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """Code and title."""
        return f"{self.code} {self.title}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkProgress:
    """One edition of a framework: its capabilities in full, or their bands."""

    framework: str
    edition: str
    title: str
    capabilities: tuple[CapabilityProgress, ...] = field(default=(), metadata=ADDED)
    bands: tuple[CapabilityBand, ...] = field(default=(), metadata=ADDED)
    more: Mapping[str, Json] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """Id and edition in one word."""
        return f"{self.framework}-{self.edition}"

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of all its capabilities."""
        full, bands = (one.path for one in self.capabilities), (one.path for one in self.bands)
        return (*full, *bands)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequirementProgress:
    """One requirement as it stands: how much there is, of how much, and by when it is missed.

    `stage` is the id of the stage that asks it, empty for the route itself; `unit` says of what
    `has` and `needed` are numbers where that is more than pieces; `recurs` marks what is asked
    again and again, such as each month.
    """

    id: str
    stage: str
    title: str
    has: int
    needed: int
    unit: str
    stands: Stands
    recurs: bool
    by: date | None = field(default=None, metadata=ADDED)
    more: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteProgress:
    """A route that is followed, with everything it asks, the most urgent first."""

    route: str
    edition: str
    title: str
    requirements: tuple[RequirementProgress, ...]
    more: Mapping[str, Json] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """Id and edition in one word."""
        return f"{self.route}-{self.edition}"

    def of(self, stands: Stands) -> tuple[RequirementProgress, ...]:
        """The requirements that stand so."""
        return tuple(one for one in self.requirements if one.stands is stands)


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionProgress:
    """Sessions held in the period and how long they took, debriefs apart.

    `last` is the newest session up to the end of the period, whenever that was. `weeks` is how many
    may pass between two of them by a route that is followed, 0 where none says so.
    """

    sessions: int
    minutes: int
    debriefs: int
    debrief_minutes: int
    weeks: int
    last: date | None = field(default=None, metadata=ADDED)
    more: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestOut:
    """A request that is with somebody: its id, to whom in their order, since when."""

    id: str
    kind: Kind
    to: tuple[str, ...]
    since: date
    more: Mapping[str, Json] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Its number on paper is made of the id, so that must be one."""
        if not _ID.fullmatch(self.id):
            raise Refused(Phrase("A request in it has no id."))

    @property
    def number(self) -> str:
        """What stands on paper."""
        return paper_number(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What a member agrees to in a group: to be named, and the capabilities they could lead on."""

    named: bool = False
    leads: tuple[str, ...] = ()
    more: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """From how many entries on a capability has “some”, and “most”; no source names a number."""

    some: int = 1
    most: int = 3
    more: Mapping[str, Json] = field(default_factory=dict)

    def band(self, entries: int) -> Band:
        """The band of so many entries."""
        if entries >= self.most:
            return Band.MOST
        return Band.SOME if entries >= self.some else Band.NONE

    @property
    def confidence(self) -> Confidence:
        """How well the numbers are supported."""
        return Confidence.OWN

    @property
    def words(self) -> str:
        """What the bands mean, for whoever reads them."""
        return Phrase(
            "In our words: “some” is {some} or more entries, “most” is {most} or more. No training "
            "body names such numbers; they are our own design.",
            some=self.some,
            most=self.most,
        )


THRESHOLDS = Thresholds()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressSummary:
    """Where somebody stood when it was made. `more` are keys of a later version, kept.

    `portfolio` is the portfolio's id, by which later summaries are known for the same person's.
    `since` and `until` are the period of the supervision, both days included; in bands there is
    neither period nor supervision, route or request, and nothing `agreed` in full.
    """

    id: str
    portfolio: str
    breadth: Breadth
    made: datetime
    owner: str
    registration: str
    fictional: bool
    given_to: str
    program: str
    frameworks: tuple[FrameworkProgress, ...]
    since: date | None = field(default=None, metadata=ADDED)
    until: date | None = field(default=None, metadata=ADDED)
    routes: tuple[RouteProgress, ...] = field(default=(), metadata=ADDED)
    supervision: SupervisionProgress | None = field(default=None, metadata=ADDED)
    requests: tuple[RequestOut, ...] = field(default=(), metadata=ADDED)
    agreed: Agreed | None = field(default=None, metadata=ADDED)
    thresholds: Thresholds | None = field(default=None, metadata=ADDED)
    more: Mapping[str, Json] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuses what a summary of its breadth cannot hold, whoever wrote it."""
        for fault in self._faults():
            raise Refused(fault)

    def _faults(self) -> Iterator[Phrase]:
        full = self.breadth is Breadth.FULL
        if not (_ID.fullmatch(self.id) and _ID.fullmatch(self.portfolio)):
            yield Phrase("It has no id, or names no portfolio.")
        if not (self.owner and self.given_to):
            yield Phrase("It does not say whose it is, or for whom.")
        if full and not self._is_full():
            yield Phrase("A summary for a supervisor lacks its period, or holds bands.")
        if not full and not self._is_banded():
            yield Phrase("A summary for a group holds more than bands, or lacks what was agreed.")
        if self.since and self.until and self.since > self.until:
            yield Phrase("The period ends before it begins.")
        if len(self.paths) != len(set(self.paths)):
            yield Phrase("A capability stands in it twice.")
        if self.agreed and not {*self.agreed.leads} <= {*self.paths}:
            yield Phrase("It offers to lead on a capability that is not in it.")

    def _is_full(self) -> bool:
        whole = self.since and self.until and self.supervision
        bands = any(one.bands for one in self.frameworks)
        return bool(whole) and not (bands or self.agreed or self.thresholds)

    def _is_banded(self) -> bool:
        more = self.routes or self.requests or self.supervision or self.since or self.until
        counted = any(one.capabilities for one in self.frameworks)
        sound = self.thresholds and 0 < self.thresholds.some <= self.thresholds.most
        return bool(self.agreed and sound) and not (more or counted)

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of all capabilities in it."""
        return tuple(path for one in self.frameworks for path in one.paths)

    def capability(self, path: str) -> CapabilityProgress | None:
        """What is told of a capability in full; None where nothing is."""
        found = (one for each in self.frameworks for one in each.capabilities)
        return next((one for one in found if one.path == path), None)

    @property
    def described(self) -> str:
        """What it is, in a sentence."""
        return Phrase(
            "Progress summary of {owner} for {given_to}, made on {day}.",
            owner=self.owner,
            given_to=self.given_to,
            day=local_day(self.made),
        )


class HeldAlready(Refused):
    """The very same summary is held: nothing is missing, and nothing is to be done."""


def newer_than(found: ProgressSummary, held: ProgressSummary) -> None:
    """Raises Refused where a summary does not follow one that is held of the same portfolio.

    HeldAlready, which is one too, where it is that one.
    """
    if found.portfolio != held.portfolio:
        message = Phrase(
            "This progress summary is of another portfolio than the one held. Nothing was taken in."
        )
        raise Refused(message)
    if found.breadth is not held.breadth:
        return
    if found.id == held.id:
        message = Phrase(
            "This progress summary, made on {day}, is held already. Nothing was taken in.",
            day=local_day(found.made),
        )
        raise HeldAlready(message)
    if found.made <= held.made:
        message = Phrase(
            "This progress summary was made on {day}, before the one held, of {held}. Nothing was "
            "taken in.",
            day=local_day(found.made),
            held=local_day(held.made),
        )
        raise Refused(message)
