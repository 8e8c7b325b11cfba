"""Which lines of the history follow which: what stands of a subject, and which version is shown."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.merging import (
    LASTING,
    NOTE,
    Line,
    heads,
    split,
    versions,
    written_on_erased,
)
from fcp_portfolio.storage.tables import HistoryRow, HistoryValueRow

IN_ORDER = (
    col(HistoryRow.turn),
    col(HistoryRow.machine),
    col(HistoryRow.position),
    col(HistoryRow.id),
)
"""As they were written, whatever the clock said, and the same on every computer."""
_SEVERAL = 2
MERGED = "Merged the version of"
_LINE: tuple[Any, ...] = (
    *(col(HistoryRow.id), col(HistoryRow.machine), col(HistoryRow.position), col(HistoryRow.turn)),
    *(col(HistoryRow.subject), col(HistoryRow.subject_kind), col(HistoryRow.follows)),
    *(col(HistoryRow.chain), col(HistoryValueRow.history_id)),
)


def lines(session: Session, *conditions: "sa.ColumnElement[bool]") -> tuple[Line, ...]:
    """Lines as merging sees them, in order."""
    query = (
        sa.select(*_LINE)
        .join(HistoryValueRow, col(HistoryValueRow.history_id) == col(HistoryRow.id), isouter=True)
        .where(*conditions)
        .order_by(*IN_ORDER)
    )
    return tuple(_line(row) for row in session.connection().execute(query).fetchall())


def of_subject(session: Session, subject: str) -> tuple[Line, ...]:
    """Every line about one subject, in order."""
    return lines(session, col(HistoryRow.subject) == subject)


def values(session: Session, ids: Iterable[str]) -> Mapping[str, str]:
    """The recorded states of lines, as far as they were not erased."""
    query = select(HistoryValueRow.history_id, HistoryValueRow.value).where(
        col(HistoryValueRow.history_id).in_(list(ids))
    )
    return dict(session.exec(query).all())


def standing(session: Session, found: Iterable[Line]) -> tuple[Line, ...]:
    """The different versions of a subject that stand, by its lines; the one shown is the last."""
    found = tuple(found)
    at_the_end = heads(found)
    if len(at_the_end) < _SEVERAL:
        return at_the_end
    return versions(found, at_the_end, values(session, [line.id for line in at_the_end]))


def beside(session: Session, found: Sequence[Line], others: Collection[Line]) -> tuple[str, ...]:
    """The states of versions beside the one shown; not of those that go back to erased text."""
    stale = written_on_erased(found, others) if others else ()
    kept = [line.id for line in others if line.id not in stale]
    return tuple(values(session, kept).values()) if kept else ()


def undecided(session: Session) -> Mapping[str, tuple[Line, ...]]:
    """The subjects of which several versions stand, those shown last; none before any merging."""
    merged = select(sa.literal(1)).where(
        HistoryRow.subject_kind == NOTE, col(HistoryRow.what).startswith(MERGED, autoescape=True)
    )
    if session.exec(merged.limit(1)).first() is None:
        return {}
    found = {}
    for subject in sorted(split(lines(session, col(HistoryRow.subject_kind) != NOTE))):
        versions_of = standing(session, of_subject(session, subject))
        if len(versions_of) >= _SEVERAL:
            found[subject] = versions_of
    return found


def followed(session: Session, found: Iterable[Line], *, all_of_them: bool) -> tuple[str, ...]:
    """What a new line takes the place of: the version shown, or everything that stands.

    What stands beside the version shown stays undecided, until somebody decides.
    """
    found = tuple(found)
    at_the_end = heads(found)
    if all_of_them or len(at_the_end) < _SEVERAL or at_the_end[0].kind in LASTING:
        return tuple(line.id for line in at_the_end)
    shown = standing(session, found)[-1:]
    said = values(session, [line.id for line in at_the_end])
    same = {said.get(line.id) for line in shown}
    return tuple(line.id for line in at_the_end if said.get(line.id) in same)


def first_turn(subject: Any) -> "sa.ScalarSelect[int]":
    """Orders rows of subjects as they were first recorded, the same on every computer."""
    return (
        sa.select(sa.func.min(HistoryRow.turn))
        .where(col(HistoryRow.subject) == subject)
        .scalar_subquery()
    )


def _line(row: "sa.Row[*tuple[Any, ...]]") -> Line:
    line_id, machine, position, turn, subject, kind, follows, chain, kept = row
    return Line(
        id=line_id,
        machine=machine,
        position=position,
        turn=turn,
        subject=subject,
        kind=kind,
        follows=tuple(follows.split()),
        chain=chain,
        kept=kept is not None,
    )
