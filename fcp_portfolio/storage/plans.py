"""Sessions that are planned, as values."""

from datetime import date, time

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.planned_session import PlannedSession, PlanState
from fcp_portfolio.storage.tables import PlannedRow


def plans(session: Session) -> tuple[PlannedSession, ...]:
    """Every planned session, by day and time; those apart that were never meant to be."""
    query = (
        select(PlannedRow)
        .where(sa.not_(col(PlannedRow.removed)))
        .order_by(col(PlannedRow.on), col(PlannedRow.at), col(PlannedRow.id))
    )
    return tuple(_plan(row) for row in session.exec(query))


def plan(session: Session, given: str) -> PlannedSession:
    """The one with this id, or a unique beginning of it; raises NotFound or Refused."""
    found = [one for one in plans(session) if given and one.id.startswith(given.casefold())]
    if not found:
        message = Phrase("There is no planned session “{given}”.", given=given)
        raise NotFound(message)
    if len(found) > 1:
        message = Phrase("“{given}” begins more than one id. Give more of it.", given=given)
        raise Refused(message)
    return found[0]


def plan_state(one: PlannedSession, *, removed: bool = False) -> dict[str, Json]:
    """A planned session as the history keeps it."""
    return {
        "series": one.series,
        "form": one.form,
        "on": one.on.isoformat(),
        "at": one.at.isoformat("minutes") if one.at else "",
        "zone": one.zone,
        "title": one.title,
        "minutes": one.minutes,
        "person": one.person,
        "agenda": one.agenda,
        "state": str(one.state),
        "why": one.why,
        "entry": one.entry,
        "removed": removed,
    }


def _plan(row: PlannedRow) -> PlannedSession:
    return PlannedSession(
        id=row.id,
        series=row.series,
        form=row.form,
        on=date.fromisoformat(row.on),
        at=time.fromisoformat(row.at) if row.at else None,
        zone=row.zone,
        title=row.title,
        minutes=row.minutes,
        person=row.person,
        agenda=row.agenda,
        state=PlanState(row.state),
        why=row.why,
        entry=row.entry,
        changes=row.revision - 1,
    )
