"""A session that is planned: on a day, held or missed when that day has passed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fcp_portfolio.domain.actions import NOTHING_TO_DO, Action
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase, joined

MOST = 60  # in one series: more than a year of weeks
NEAR = timedelta(days=7)  # how far from its day a session may be logged to be the planned one
LONGEST_TITLE, LONGEST_AGENDA, LONGEST_MINUTES = 120, 4000, 1440


class PlanState(StrEnum):
    """What became of a planned session."""

    PLANNED = Phrase("planned")
    HELD = Phrase("held")
    MISSED = Phrase("missed")
    CANCELLED = Phrase("cancelled")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedSession:
    """One session that is planned. Those planned at once share their `series`.

    `at` is the time of day in `zone`, None for the day alone; `person` is an id, `entry` that of
    the session logged. `why` says why it was missed or cancelled; `agenda` is what the owner adds
    to the open actions. `changes` counts how often it was changed, also by undoing.
    """

    id: str
    series: str
    form: str
    on: date
    zone: str
    title: str = ""
    at: time | None = None
    minutes: int | None = None
    person: str = ""
    agenda: str = ""
    state: PlanState = PlanState.PLANNED
    why: str = ""
    entry: str = ""
    changes: int = 0

    @property
    def starts(self) -> datetime | None:
        """The instant at which it begins, in UTC; None where no time is given."""
        return instant_of(self.on, self.at, self.zone)

    def coming(self, today: date) -> bool:
        """Whether it is planned for today or later."""
        return self.state is PlanState.PLANNED and self.on >= today

    def asks(self, today: date) -> bool:
        """Whether its day has passed and nobody has said what became of it."""
        return self.state is PlanState.PLANNED and self.on < today


def instant_of(on: date, at: time | None, zone: str) -> datetime | None:
    """The instant of a time of day in a zone, in UTC; None where no time is given."""
    if at is None:
        return None
    return datetime.combine(on, at, _zone(zone)).astimezone(UTC)


def repeated(first: date, until: date | None, weeks: int) -> tuple[date, ...]:
    """The days from the first to the last, so many weeks apart; one day where none is the last.

    Raises Refused for what would never end, or end before it begins.
    """
    if until is None:
        return (first,)
    if weeks < 1:
        raise Refused(Phrase("Sessions are at least one week apart. Nothing was planned."))
    if until < first:
        raise Refused(Phrase("The last day lies before the first. Nothing was planned."))
    number = (until - first).days // (7 * weeks) + 1
    if number > MOST:
        message = Phrase(
            "That would be {number} sessions; {most} can be planned at once. Choose an earlier "
            "last day.",
            number=number,
            most=MOST,
        )
        raise Refused(message)
    return tuple(first + timedelta(weeks=weeks * place) for place in range(number))


def require_sound(plan: PlannedSession) -> None:
    """Raises Refused for what cannot be planned so."""
    if plan.minutes is not None and not 0 < plan.minutes <= LONGEST_MINUTES:
        message = Phrase("A session lasts from 1 to {most} minutes.", most=LONGEST_MINUTES)
        raise Refused(message)
    if len(plan.title) > LONGEST_TITLE or len(plan.agenda) > LONGEST_AGENDA:
        message = Phrase(
            "A title holds {title} letters and an agenda {agenda}. Shorten it.",
            title=LONGEST_TITLE,
            agenda=LONGEST_AGENDA,
        )
        raise Refused(message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A session that was logged: which entry, of which form, on which day."""

    entry: str
    form: str
    on: date


def with_logged(
    plans: Sequence[PlannedSession], logged: Iterable[Logged]
) -> tuple[PlannedSession, ...]:
    """The plans, held where a session of their form was logged on their very day.

    One that was logged is that of one plan; what somebody said of a plan is left as it is.
    """
    tied = {plan.entry for plan in plans if plan.entry}
    free = {(one.form, one.on): one.entry for one in logged if one.entry not in tied}
    found = []
    for plan in plans:
        asked = plan.state is PlanState.PLANNED
        entry = free.pop((plan.form, plan.on), "") if asked else ""
        found.append(replace(plan, state=PlanState.HELD, entry=entry) if entry else plan)
    return tuple(found)


def nearest(
    plan: PlannedSession, plans: Iterable[PlannedSession], logged: Iterable[Logged]
) -> Logged | None:
    """The session of the plan's form that was logged nearest to its day and is no other plan's."""
    tied = {other.entry for other in plans if other.id != plan.id}
    free = [
        one
        for one in logged
        if one.form == plan.form and one.entry not in tied and abs(one.on - plan.on) <= NEAR
    ]
    return min(free, key=lambda one: (abs(one.on - plan.on), one.on, one.entry), default=None)


def agenda(plan: PlannedSession, actions: Iterable[Action]) -> tuple[str, ...]:
    """What is on the agenda: the actions that are open, then what the owner adds."""
    carried = [_line(one.what, one.who, one.due) for one in actions if not one.done]
    added = [line.strip() for line in plan.agenda.splitlines() if line.strip()]
    return (*carried, *added)


def with_point(plan: PlannedSession, what: str, who: str, due: date | None) -> PlannedSession:
    """The plan with one more line on its agenda; raises Refused where nothing is said."""
    if not what:
        raise Refused(NOTHING_TO_DO)
    added = [plan.agenda] if plan.agenda else []
    return replace(plan, agenda="\n".join([*added, _line(what, who, due)]))


def held_of(plans: Iterable[PlannedSession]) -> Mapping[PlanState, int]:
    """How many of the plans stand where."""
    states = [plan.state for plan in plans]
    return {state: states.count(state) for state in PlanState}


def _line(what: str, who: str, due: date | None) -> str:
    by = Phrase("by {day}", day=due) if due else ""
    about = joined(who, by, by=", ")
    return Phrase("{what} ({about})", what=what, about=about) if about else what


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):  # a name that this computer does not know
        return ZoneInfo("UTC")
