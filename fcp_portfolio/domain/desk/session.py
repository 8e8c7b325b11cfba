"""Sessions with a practitioner, and how often one is owed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from fcp_portfolio.domain.framework import Confidence, Provenance
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.planned_session import PlanState
from fcp_portfolio.domain.subject import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Session(Subject):
    """A session on a day: planned, held, missed or cancelled.

    `why` says why something in the note that looks like an identifier may stay.
    """

    KIND: ClassVar[str] = "desk_session"

    practitioner: str
    on: date
    minutes: int | None = None
    note: str = ""
    state: PlanState = PlanState.HELD
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    """How many weeks may pass between two sessions (0: nobody said), and who says so."""

    weeks: int
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """When a session was last held, when the next one is planned, and by when one is owed.

    `overdue` is how many days have passed since then, 0 where none have.
    """

    cadence: Cadence
    last: date | None
    planned: date | None
    by: date | None
    overdue: int


def cadence(weeks_set: int, weeks_told: int, told_on: date | None) -> Cadence:
    """The weeks set at the desk, else those of the route by the practitioner's newest summary."""
    if weeks_set:
        said = Phrase("Set at this desk.")
        provenance = Provenance(sources=(), confidence=Confidence.OWN, note=said)
        return Cadence(weeks=weeks_set, provenance=provenance)
    if weeks_told and told_on:
        said = Phrase("By the route followed, as the progress summary of {day} tells.", day=told_on)
        provenance = Provenance(sources=(), confidence=Confidence.PARTLY, note=said)
        return Cadence(weeks=weeks_told, provenance=provenance)
    said = Phrase("Nobody has set how many weeks may pass between two sessions.")
    return Cadence(weeks=0, provenance=Provenance(sources=(), confidence=Confidence.OWN, note=said))


def owed(sessions: Iterable[Session], asked: Cadence, since: date | None, today: date) -> Owed:
    """By when a session is owed: so many weeks after the last, or after the supervision began."""
    found = tuple(sessions)
    held = [one.on for one in found if one.state is PlanState.HELD and one.on <= today]
    ahead = [one.on for one in found if one.state is PlanState.PLANNED and one.on >= today]
    last = max(held, default=None)
    begun = last or since
    by = begun + timedelta(weeks=asked.weeks) if asked.weeks and begun else None
    return Owed(
        cadence=asked,
        last=last,
        planned=min(ahead, default=None),
        by=by,
        overdue=max(0, (today - by).days) if by else 0,
    )
