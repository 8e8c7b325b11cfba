"""What an owner set, chose, declared or holds for the rules of routes."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.identity import Json, setting_id
from fcp_portfolio.domain.readiness.requirement import Given
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.tables import GivenRow


def given(session: Session) -> tuple[Given, ...]:
    """Everything that is set, and was not taken back."""
    query = select(GivenRow).where(sa.not_(col(GivenRow.removed))).order_by(col(GivenRow.id))
    return tuple(_given(row) for row in session.exec(query))


def id_of(change: Change, route: str, about: str) -> str:
    """The id under which it was set before, taken back or not: what is set again is changed."""
    query = (
        select(GivenRow.id)
        .where(col(GivenRow.route) == route, col(GivenRow.about) == about)
        .order_by(col(GivenRow.id))
    )
    return change.session.exec(query).first() or setting_id(change.portfolio_id, route, about)


def given_state(one: Given, *, removed: bool = False) -> dict[str, Json]:
    """A setting as the history keeps it."""
    return {
        "route": one.route,
        "about": one.about,
        "number": one.number,
        "on": one.on.isoformat() if one.on else "",
        "who": one.who,
        "words": one.words,
        "entry": one.entry,
        "removed": removed,
    }


def _given(row: GivenRow) -> Given:
    return Given(
        id=row.id,
        route=row.route,
        about=row.about,
        number=row.number,
        on=date.fromisoformat(row.on) if row.on else None,
        who=row.who,
        words=row.words,
        entry=row.entry,
    )
