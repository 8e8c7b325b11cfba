"""What a supervisor reads of a period: sessions, actions, ratings, what is at risk."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from fcp_portfolio.domain.actions import Action
from fcp_portfolio.domain.planned_session import PlannedSession, PlanState


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSession:
    """A session that was logged; `planned` where it is tied to a planned one."""

    entry: str
    on: date
    form: str
    title: str
    who: str
    minutes: int | None
    planned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RatedLevel:
    """The newest level of a capability in the period; `who` gave it, empty for the owner."""

    label: str
    level: str
    on: date
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """A requirement that will be missed at the present pace, with where it comes from."""

    title: str
    missing: str
    by: date | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodSummary:
    """A period, both days included. `debriefs` are sessions too, and stand apart everywhere."""

    since: date
    until: date
    plans: tuple[PlannedSession, ...]
    sessions: tuple[HeldSession, ...]
    debriefs: tuple[HeldSession, ...]
    actions: tuple[Action, ...] = ()
    ratings: tuple[RatedLevel, ...] = ()
    risks: tuple[Risk, ...] = ()

    def of(self, state: PlanState) -> tuple[PlannedSession, ...]:
        """The planned sessions that stand so."""
        return tuple(plan for plan in self.plans if plan.state is state)

    @property
    def planned(self) -> int:
        """How many sessions were planned, those that were called off apart."""
        return len(self.plans) - len(self.of(PlanState.CANCELLED))

    def texts(self) -> Iterator[str]:
        """Everything in it that a person wrote."""
        yield from (one.title for one in self.sessions)
        yield from (text for one in self.plans for text in (one.title, one.why))
        yield from (text for one in self.actions for text in (one.what, one.who))


def minutes_of(sessions: Iterable[HeldSession]) -> int:
    """How long they took together; one without a length adds nothing."""
    return sum(one.minutes or 0 for one in sessions)


def in_period(
    plans: Sequence[PlannedSession], since: date, until: date
) -> tuple[PlannedSession, ...]:
    """The planned sessions whose day lies in the period."""
    return tuple(plan for plan in plans if since <= plan.on <= until)


def newest(ratings: Iterable[RatedLevel]) -> tuple[RatedLevel, ...]:
    """Of each capability the newest level of each person, in the order in which they come."""
    found: dict[tuple[str, str], RatedLevel] = {}
    for one in ratings:
        before = found.get((one.label, one.who))
        if before is None or before.on <= one.on:
            found[one.label, one.who] = one
    return tuple(found.values())
