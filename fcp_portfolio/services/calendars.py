"""Planned sessions leave as a calendar file; nothing of patients, and no agenda, goes along."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.planned_session import PlannedSession, PlanState
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.plans import plans
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import everyone

_GOES = (PlanState.PLANNED, PlanState.CANCELLED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A calendar file that was written."""

    path: Path
    sessions: int


def save_calendar(portfolio: Portfolio, to: Path) -> Done[Saved]:
    """Writes the sessions of today and later, cancelled ones too: calendars drop those.

    Raises Refused where nothing is planned, StorageFailed; then an earlier file stands as it was.
    """
    from fcp_portfolio.documents.calendar_file import Appointment, calendar_bytes  # heavy
    from fcp_portfolio.documents.replacing import replacing  # heavy

    people, today = everyone(portfolio), portfolio.today()
    going = [one for one in plans(portfolio) if one.state in _GOES and one.on >= today]
    if not going:
        raise Refused(Phrase("No session is planned for today or later. Nothing was written."))
    data = calendar_bytes(
        (
            Appointment(
                id=one.id,
                title=called(portfolio, one, people),
                starts=one.starts or one.on,
                long=timedelta(minutes=one.minutes) if one.minutes else None,
                changes=one.changes,
                cancelled=one.state is PlanState.CANCELLED,
            )
            for one in going
        ),
        portfolio.clock(),
    )
    with replacing(to) as file:
        file.write(data)
    said = Phrase(
        "Wrote {n} (session|sessions) to “{name}”. Open it with your calendar; open it again "
        "after a change, and each session is changed in place.",
        None,
        len(going),
        name=to.name,
    )
    return Done(value=Saved(path=to, sessions=len(going)), said=said)


def called(portfolio: Portfolio, one: PlannedSession, people: Mapping[str, Person]) -> str:
    """What a session is called: its title or its form, and with whom."""
    title = one.title or portfolio.form(one.form).title
    person = people.get(one.person)
    return Phrase("{title} with {name}", title=title, name=person.name) if person else title
