"""Where practitioners stand over time, by the summaries that they gave."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from fcp_portfolio.domain.desk.given import GivenAnswer
from fcp_portfolio.domain.desk.practitioner import Practitioner
from fcp_portfolio.domain.desk.received import Waiting
from fcp_portfolio.domain.desk.session import Owed
from fcp_portfolio.domain.identity import local_day
from fcp_portfolio.domain.progress import THRESHOLDS, CapabilityProgress, ProgressSummary, Signing
from fcp_portfolio.domain.request import Kind

STUCK_WEEKS = 8  # our own design: no source names a number
FEW = THRESHOLDS.most


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A capability on the day of one summary; levels are empty where none was given."""

    on: date
    entries: int
    own: str
    reviewed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A capability over time, the oldest first. `moved` says that the newest two differ."""

    path: str
    label: str
    points: tuple[Point, ...]

    @property
    def moved(self) -> bool:
        """Whether anything changed between the last two summaries."""
        return len(self.points) > 1 and _said(self.points[-1]) != _said(self.points[-2])

    @property
    def changed_on(self) -> date | None:
        """The day of the summary that told the last change; None where none did."""
        pairs = zip(self.points, self.points[1:], strict=False)
        return max((new.on for old, new in pairs if _said(old) != _said(new)), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """How many capabilities there are, are signed off, and have each level, the commonest first.

    `own` are the newest own ratings, `reviewed` what reviewers gave, however that stands today.
    """

    capabilities: int
    signed_off: int
    own: Mapping[str, int]
    reviewed: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedHere:
    """What a desk signed for somebody that their newest summary cannot tell of.

    `capabilities` are those to which a sign-off gave a level; what was declined is no answer here.
    `last` is the day of the newest. What the practitioner made of it is not known.
    """

    answers: int
    capabilities: int
    last: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """One practitioner: what moved, how long nothing did, what is owed to them.

    `unchanged_weeks` lie between the newest summary and the one that told the last change (or the
    first of all); `stuck` says that they are as many as were asked about. `silent_days` are those
    since the newest summary, None without one; `signed_here` is what this desk signed since then.
    """

    practitioner: Practitioner
    newest: ProgressSummary | None
    courses: tuple[Course, ...]
    unchanged_weeks: int
    stuck: bool
    silent_days: int | None
    waiting: tuple[Waiting, ...]
    owed: Owed
    signed_here: SignedHere

    @property
    def moved(self) -> tuple[Course, ...]:
        """The capabilities that changed between the last two summaries."""
        return tuple(one for one in self.courses if one.moved)

    @property
    def levels(self) -> Levels:
        """The newest levels in numbers, by the newest summary."""
        return levels(self.newest)

    @property
    def longest_wait(self) -> int:
        """For how many days the oldest request waits for an answer; 0 where none does."""
        return max((one.days for one in self.waiting), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weak:
    """A capability with few entries for everybody who gave a summary: how many each has."""

    path: str
    label: str
    entries: Mapping[str, int]


def levels(summary: ProgressSummary | None) -> Levels:
    """The levels of a summary in numbers."""
    frameworks = summary.frameworks if summary else ()
    found = [one for framework in frameworks for one in framework.capabilities]
    reviewed = [one.reviewed for one in found if one.reviewed]
    return Levels(
        capabilities=len(found),
        signed_off=sum(one.signing is Signing.SIGNED_OFF for one in reviewed),
        own=dict(Counter(one.own.level for one in found if one.own).most_common()),
        reviewed=dict(Counter(one.level for one in reviewed).most_common()),
    )


def signed_here(given: Iterable[GivenAnswer], newest: ProgressSummary | None) -> SignedHere:
    """What was signed after the newest summary was made, or while that still had it as being out.

    Everything where there is no summary.
    """
    out = {one.id for one in newest.requests} if newest else frozenset[str]()
    found = [
        one
        for one in given
        if not one.declined and (newest is None or one.on > newest.made or one.request in out)
    ]
    rated = {
        said.about for one in found if one.kind is Kind.SIGN_OFF for said in one.said if said.level
    }
    return SignedHere(
        answers=len(found),
        capabilities=len(rated),
        last=max((one.day for one in found), default=None),
    )


def courses(summaries: Iterable[ProgressSummary]) -> tuple[Course, ...]:
    """Every capability of the newest summary over time; the summaries are of one portfolio."""
    told = sorted(summaries, key=lambda one: one.made)
    if not told:
        return ()
    return tuple(
        Course(path=one.path, label=one.label, points=_points(told, one.path))
        for framework in told[-1].frameworks
        for one in framework.capabilities
    )


def unchanged_weeks(found: Sequence[Course]) -> int:
    """Whole weeks for which nothing changed up to the newest summary."""
    points = [point.on for one in found for point in one.points]
    if not points:
        return 0
    changed = max((one.changed_on for one in found if one.changed_on), default=min(points))
    return (max(points) - changed).days // 7


def weak(found: Iterable[Overview], few: int = FEW) -> tuple[Weak, ...]:
    """Where everybody who follows a framework has fewer than `few` entries; the weakest first."""
    labels: dict[str, str] = {}
    entries: dict[str, dict[str, int]] = {}
    for one in found:
        for course in one.courses:
            labels.setdefault(course.path, course.label)
            each = entries.setdefault(course.path, {})
            each[one.practitioner.id] = course.points[-1].entries
    all_weak = (path for path, each in entries.items() if max(each.values()) < few)
    made = (Weak(path=path, label=labels[path], entries=entries[path]) for path in all_weak)
    return tuple(sorted(made, key=lambda one: sum(one.entries.values())))


def _points(told: Sequence[ProgressSummary], path: str) -> tuple[Point, ...]:
    found = ((summary, summary.capability(path)) for summary in told)
    return tuple(_point(local_day(summary.made), one) for summary, one in found if one is not None)


def _point(on: date, one: CapabilityProgress) -> Point:
    return Point(
        on=on,
        entries=one.entries,
        own=one.own.level if one.own else "",
        reviewed=f"{one.reviewed.level}, {one.reviewed.signing}" if one.reviewed else "",
    )


def _said(point: Point) -> tuple[int, str, str]:
    return point.entries, point.own, point.reviewed
