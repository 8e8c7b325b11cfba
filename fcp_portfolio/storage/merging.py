"""Takes the lines of another version of a portfolio into this one, with all that goes with them.

Lines come as they are, in the chains of the computers that wrote them. What then stands of each
subject is read off the lines (`domain.merging`), so that every computer comes to the same.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlmodel import Session, SQLModel, col, select

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.merging import NOTE, Line, Meeting, heads, versions
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage import (
    chain,
    definition_store,
    erasing,
    files,
    history,
    lineage,
    scratch,
    search,
)
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.records import WRITERS, Stamp, write_state
from fcp_portfolio.storage.tables import (
    EntryRow,
    HistoryRow,
    HistoryValueRow,
    ImportedRow,
    SigningKeySecretRow,
)

_AT_ONCE = 500
T = TypeVar("T")


def meet(mine: Session, theirs: Session) -> Meeting:
    """Both histories; raises Refused where theirs was tampered with."""
    found = Meeting(
        mine={line.id: line for line in lineage.lines(mine)},
        theirs={line.id: line for line in lineage.lines(theirs)},
        dead=_dead(mine) | _dead(theirs),
    )
    if found.fault() or next(chain.faults(theirs), None):
        message = Phrase(
            "The history of the other version was changed by hand or is damaged. Nothing was "
            "merged; both versions stay as they are."
        )
        raise Refused(message)
    return found


def _dead(session: Session) -> set[str]:
    """The entries that were erased as a whole: lines are left of them, and nothing else."""
    query = select(HistoryRow.subject).where(
        col(HistoryRow.subject_kind) == "entry", col(HistoryRow.subject).not_in(select(EntryRow.id))
    )
    return set(session.exec(query))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stands:
    """What stands of a subject once two histories are one: all its lines, and the versions.

    Of several versions, each with the line that says so, the one shown is the last.
    """

    lines: tuple[Line, ...]
    versions: tuple[tuple[Line, dict[str, Any]], ...]


def stands(meeting: Meeting, mine: Session, theirs: Session) -> Mapping[str, Stands]:
    """Each subject about which anything changes here."""
    found = {}
    for subject, of_subject in meeting.touched().items():
        at_the_end = heads(of_subject)
        kept = [one.id for one in at_the_end if one.kept]
        said = {**lineage.values(theirs, kept), **lineage.values(mine, kept)}
        standing = versions(of_subject, at_the_end, said)
        found[subject] = Stands(
            lines=tuple(line for line in of_subject if line.kind != NOTE),
            versions=tuple((line, json.loads(said[line.id])) for line in standing),
        )
    return found


def take_in(
    change: Change,
    theirs: Session,
    meeting: Meeting,
    found: Mapping[str, Stands],
    machine_name: str,
) -> None:
    """Makes this portfolio hold all that both hold, and neither erased."""
    mine = change.session
    _take_files(change, theirs, meeting)
    for part in _parts(meeting.came):
        _take_lines(mine, theirs, part)
    _erase(mine, meeting)
    for subject, one in sorted(found.items(), key=_in_order):
        if one.versions:
            _write(change, subject, one)
    if meeting.goes:
        search.rebuild(mine)
    definition_store.unite(mine, theirs)
    _copy_missing(mine, theirs, SigningKeySecretRow)
    _copy_missing(mine, theirs, ImportedRow, apart=meeting.dead)
    scratch.take_in(mine, theirs, meeting.dead)
    if meeting.both:
        heads = {"here": _ends(meeting.mine.values()), "there": _ends(meeting.theirs.values())}
        change.note(f"{lineage.MERGED} “{machine_name}”", _details(mine), heads)


def _in_order(found: tuple[str, Stands]) -> int:
    """What others refer to comes before them."""
    _, one = found
    return list(WRITERS).index(one.lines[0].kind) if one.lines else 0


def _take_lines(mine: Session, theirs: Session, came: Sequence[Line]) -> None:
    _insert(mine, HistoryRow, theirs, col(HistoryRow.id).in_([line.id for line in came]))
    kept = [line.id for line in came if line.kept]
    _insert(mine, HistoryValueRow, theirs, col(HistoryValueRow.history_id).in_(kept))


def _take_files(change: Change, theirs: Session, meeting: Meeting) -> None:
    for part in _parts([line.id for line in meeting.came if line.kept]):
        for value in lineage.values(theirs, part).values():
            files.take_used(change.session, theirs, value)


def _erase(mine: Session, meeting: Meeting) -> None:
    for subject in sorted({x.subject for x in meeting.goes if x.subject in meeting.dead}):
        erasing.erase_entry(mine, subject)
    passages = [line.id for line in meeting.goes if line.subject not in meeting.dead]
    history.erase_lines(mine, passages)
    if passages:
        erasing.drop_unused(mine)


def _write(change: Change, subject: str, one: Stands) -> None:
    line, state = one.versions[-1]
    first, shown = (change.session.get_one(HistoryRow, x.id) for x in (one.lines[0], line))
    stamp = Stamp(
        portfolio_id=change.portfolio_id,
        made=first.at,
        at=shown.at,
        zone=shown.zone,
        revision=len(one.lines),
        beside=lineage.beside(
            change.session,
            lineage.of_subject(change.session, subject),
            [other for other, _ in one.versions[:-1]],
        ),
    )
    if line.kind != "definition":  # those are united by name
        write_state(change.session, line.kind, subject, state, stamp)


def _ends(lines: Iterable[Line]) -> dict[str, str]:
    """The last link of each chain."""
    ends: dict[str, str] = {}
    for line in sorted(lines, key=lambda line: (line.machine, line.position, line.turn)):
        ends[line.machine] = line.chain
    return ends


def _details(session: Session) -> str:
    return session.exec(
        select(HistoryRow.subject).where(HistoryRow.subject_kind == history.DETAILS).limit(1)
    ).one()


def _copy_missing(
    mine: Session, theirs: Session, table: type[SQLModel], apart: Set[str] = frozenset()
) -> None:
    keys = [column.name for column in sa.inspect(table).primary_key]
    here = {tuple(getattr(row, key) for key in keys) for row in mine.exec(select(table))}
    for row in theirs.exec(select(table)):
        new = tuple(getattr(row, key) for key in keys) not in here
        if new and getattr(row, "entry_id", "") not in apart:
            mine.execute(sa.insert(table), [row.model_dump()])


def _insert(
    mine: Session, table: type[SQLModel], theirs: Session, which: "sa.ColumnElement[bool]"
) -> None:
    rows: Iterator[SQLModel] = theirs.exec(select(table).where(which))
    found = [row.model_dump() for row in rows]
    if found:
        mine.execute(sa.insert(table), found)


def _parts(found: Sequence[T]) -> Iterator[Sequence[T]]:
    """No more at once than a statement takes values."""
    for start in range(0, len(found), _AT_ONCE):
        yield found[start : start + _AT_ONCE]
