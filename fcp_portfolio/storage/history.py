"""Reading the history: lines, revisions, what a change did and what stood before it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.deeds import deed
from fcp_portfolio.domain.entry import Content, content_from_json
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.group.naming import RENAMED
from fcp_portfolio.domain.identity import read_instant
from fcp_portfolio.domain.merging import LASTING, NOTE, Line, split, versions, way_back
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.subject import SUBJECTS, went_out
from fcp_portfolio.storage import lineage, subjects
from fcp_portfolio.storage.lineage import IN_ORDER
from fcp_portfolio.storage.records import State
from fcp_portfolio.storage.tables import EntryRow, HistoryRow, HistoryValueRow

DETAILS = "details"
ERASED_FOR_GOOD = "Erased for good"
REASON = "reason"
"""Of a line that only notes something: why, or for whom, kept beside it to be erasable."""
ERASED = Phrase("This cannot be undone: what stood there before was erased for good.")
_AT_ONCE = 500
_GOES_OUT = frozenset(name for name, kind in SUBJECTS.items() if kind.out)
_ERASES = sa.and_(
    col(HistoryRow.subject_kind) == NOTE, col(HistoryRow.what).startswith(ERASED_FOR_GOOD)
)

_RENAMES = sa.and_(
    col(HistoryRow.subject_kind) == DETAILS,
    (col(HistoryRow.what) == RENAMED) | (col(HistoryRow.undoes) != ""),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One line of the history, as shown. `title` is what the subject is called now."""

    at: datetime
    zone: str
    who: str
    what: str
    subject_kind: str
    subject: str
    title: str
    change: str
    chain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """An earlier or the present state of an entry; numbers count from 1.

    `content` is None where the passage was erased for good.
    """

    number: int
    at: datetime
    what: str
    content: Content | None
    draft: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What a change did to one subject, and the state that stood before (None: nothing).

    `follows` has the lines whose place that state takes, where it is not the version shown.
    """

    what: str
    kind: str
    subject: str
    before: State | None
    follows: tuple[str, ...] = ()


def lines(session: Session) -> tuple[HistoryLine, ...]:
    """Every line, oldest first."""
    query = (
        select(HistoryRow, EntryRow.title)
        .join(EntryRow, col(EntryRow.id) == col(HistoryRow.subject), isouter=True)
        .order_by(*IN_ORDER)
    )
    why, whose = dict(reasons(session)), subjects.whose(session)
    return tuple(
        HistoryLine(
            at=read_instant(row.at),
            zone=row.zone,
            who=row.who,
            what=deed(f"{row.what}: {why[row.id]}" if row.id in why else row.what),
            subject_kind=row.subject_kind,
            subject=row.subject,
            title=title or whose.get(row.subject, ""),
            change=row.change,
            chain=row.chain,
        )
        for row, title in session.exec(query)
    )


def reasons(session: Session) -> Iterator[tuple[str, str]]:
    """The lines that keep a reason beside them, and what it says."""
    query = (
        select(HistoryRow.id, HistoryValueRow.value)
        .join(HistoryValueRow, col(HistoryValueRow.history_id) == col(HistoryRow.id))
        .where(col(HistoryRow.subject_kind) == NOTE)
    )
    for line, value in session.exec(query):
        if reason := json.loads(value).get(REASON):
            yield line, str(reason)


def notes(session: Session, beginning: str) -> tuple[tuple[str, datetime], ...]:
    """The lines that begin with some words, newest first, and when each was written."""
    query = (
        select(HistoryRow.what, HistoryRow.at)
        .where(col(HistoryRow.what).startswith(beginning, autoescape=True))
        .order_by(*(one.desc() for one in IN_ORDER))
    )
    return tuple((what, read_instant(at)) for what, at in session.exec(query))


def revisions(session: Session, entry_id: str) -> tuple[Revision, ...]:
    """Every state of an entry, oldest first."""
    found = []
    for number, (row, value) in enumerate(_with_values(session, entry_id), start=1):
        state: dict[str, Any] = json.loads(value) if value else {}
        found.append(
            Revision(
                number=number,
                at=read_instant(row.at),
                what=deed(row.what),
                content=content_from_json(state["content"]) if state else None,
                draft=bool(state.get("draft")),
            )
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Undoable:
    """What undo and redo would take back now, newest last: pairs of change id and words.

    `stands` says what was done after all of `undo` and can never be taken back; empty for nothing,
    and where something older was taken back since, so that whoever did it passed it over.
    """

    undo: tuple[tuple[str, str], ...]
    redo: tuple[tuple[str, str], ...]
    stands: str = ""


def undoable(session: Session) -> Undoable:
    """The changes that can be taken back, and the undoings that can."""
    fixed = _fixed(session) | _erasing(session)
    query = (
        select(HistoryRow.change, HistoryRow.what, HistoryRow.undoes)
        .where(col(HistoryRow.subject_kind).not_in([NOTE, DETAILS]) | _ERASES | _RENAMES)
        .order_by(*IN_ORDER)
    )
    words: dict[str, str] = {}
    undo: list[str] = []
    redo: list[str] = []
    taken_back: dict[str, str] = {}
    passed: set[str] = set()
    for change, what, undoes in session.exec(query):
        if change in words:
            continue
        words[change] = deed(what)
        if not undoes:
            undo.append(change)
            redo.clear()
        elif undoes in undo:
            passed.update(undo[undo.index(undoes) + 1 :])
            undo.remove(undoes)
            redo.append(change)
            taken_back[change] = undoes
        elif undoes in redo:
            redo.remove(undoes)
            undo.append(taken_back[undoes])
            words[change] = words[taken_back[undoes]]
    return Undoable(
        undo=tuple((change, words[change]) for change in undo if change not in fixed),
        redo=tuple((change, words[taken_back[change]]) for change in redo if change not in fixed),
        stands=words[undo[-1]] if undo and undo[-1] in fixed - passed else "",
    )


def entry_before_and_after(session: Session, change: str) -> tuple[Content, Content] | None:
    """What the one entry that a change has edited said before and after it, where both are kept."""
    query = select(HistoryRow).where(
        col(HistoryRow.change) == change, col(HistoryRow.subject_kind) == "entry"
    )
    ends = [(row.follows, row.id) for row in session.exec(query)]
    kept = lineage.values(session, [one for pair in ends for one in pair])
    if len(ends) != 1 or len(kept) != len(ends[0]):
        return None
    before, after = (content_from_json(json.loads(kept[one])["content"]) for one in ends[0])
    return before, after


def titles(session: Session, change: str) -> tuple[str, ...]:
    """What the entries are called now that a change has touched, and whom else it is about."""
    query = (
        select(EntryRow.title)
        .join(HistoryRow, col(EntryRow.id) == col(HistoryRow.subject))
        .where(HistoryRow.change == change)
    )
    found = [title for title in session.exec(query) if title]
    about = session.exec(select(HistoryRow.subject).where(HistoryRow.change == change))
    whose = subjects.whose(session)
    return tuple(dict.fromkeys((*found, *(whose[one] for one in about if one in whose))))


def _fixed(session: Session) -> set[str]:
    """The changes that nobody can take back.

    They, or what stood before them, were erased; or something went out or came back; or another
    version stands beside them, or became one with them.
    """
    found = lineage.lines(session, col(HistoryRow.subject_kind) != NOTE)
    erased = {line.id for line in found if not line.kept}
    fixed = {x.id for x in found if x.kind in LASTING or x.makes_key or not x.kept}
    fixed |= {line.id for line in found if not erased.isdisjoint(line.follows)}
    fixed |= _gone_out(session, found)
    for subject in split(found):
        of_subject = lineage.of_subject(session, subject)
        fixed |= {line.id for line in of_subject} - {
            line.id for line in _led_here(session, of_subject)
        }
    query = select(HistoryRow.id, HistoryRow.change)
    return {change for line, change in session.exec(query) if line in fixed}


def _led_here(session: Session, of_subject: Sequence[Line]) -> tuple[Line, ...]:
    """The lines that led to the version shown, newest first."""
    shown = lineage.standing(session, of_subject)[-1:]
    return way_back(shown[0] if shown else None, {line.id: line for line in of_subject})


def _gone_out(session: Session, found: Sequence[Line]) -> set[str]:
    """The lines with which something of a desk or a group went out."""
    going = [line for line in found if line.kind in _GOES_OUT]
    kept = lineage.values(session, [one for line in going for one in (line.id, *line.follows)])
    states = {one: json.loads(value) for one, value in kept.items()}
    return {
        line.id
        for line in going
        if line.id in states
        and went_out(line.kind, states.get(next(iter(line.follows), ""), {}), states[line.id])
    }


def _erasing(session: Session) -> set[str]:
    """The changes that erased something for good."""
    return set(session.exec(select(HistoryRow.change).where(_ERASES)))


def steps(session: Session, change: str) -> tuple[Step, ...]:
    """What a change did; raises Refused where something newer stands on it."""
    query = select(HistoryRow).where(
        col(HistoryRow.change) == change, col(HistoryRow.subject_kind) != NOTE
    )
    rows = session.exec(query.order_by(col(HistoryRow.turn).desc())).all()
    if not rows:
        message = Phrase("There is no such change in this file.")
        raise NotFound(message)
    done = lineage.lines(session, col(HistoryRow.change) == change)
    if any(row.subject_kind in LASTING for row in rows) or _gone_out(session, done):
        message = Phrase("What went out or came back cannot be undone. Withdraw it instead.")
        raise Refused(message)
    if any(line.makes_key for line in done):
        message = Phrase(
            "A key that was made stays, because something may be signed with it. Nothing was "
            "undone. It can be ended instead."
        )
        raise Refused(message)
    return tuple(step for row in rows for step in _steps(session, row))


def _steps(session: Session, row: HistoryRow) -> Iterator[Step]:
    of_subject = lineage.of_subject(session, row.subject)
    way = [line.id for line in _led_here(session, of_subject)]
    rows = {line.id: line for line, _ in _with_values(session, row.subject)}
    newer = [rows[one] for one in reversed(way[: way.index(row.id)])] if row.id in way else None
    if newer is None or not _cancels_out([one for one in newer if one.change != row.change]):
        message = Phrase(
            "This cannot be undone: something newer was changed in the same place. Everything "
            "stays as it is."
        )
        raise Refused(message)
    what, before = deed(row.what), row.follows.split()
    kept = lineage.values(session, [way[0], *before])
    if not before:
        _require_removable(row, kept.get(way[0]))
        yield Step(kind=row.subject_kind, subject=row.subject, what=what, before=None)
        return
    stood = versions(of_subject, [one for one in of_subject if one.id in before], kept)
    if not stood:
        raise Refused(ERASED)
    for line in stood:
        yield Step(
            kind=row.subject_kind,
            subject=row.subject,
            what=what,
            before=json.loads(kept[line.id]),
            follows=(row.id,) if len(before) > 1 else (),
        )


def _require_removable(row: HistoryRow, value: str | None) -> None:
    if row.subject_kind == DETAILS:
        message = Phrase("This cannot be undone: nothing stood there before.")
        raise Refused(message)
    if value is None:
        raise Refused(ERASED)


def _cancels_out(later: list[HistoryRow]) -> bool:
    """Whether every later change in the same place was itself taken back again."""
    standing: list[HistoryRow] = []
    for line in later:
        if standing and line.undoes == standing[-1].change:
            standing.pop()
        else:
            standing.append(line)
    return not standing


def state_now(session: Session, subject: str) -> State:
    """The recorded state of a subject that is shown."""
    state: State = json.loads(_with_values(session, subject)[-1][1] or "{}")
    return state


def states(session: Session, subject: str) -> Iterator[tuple[datetime, State]]:
    """What was written of a subject and when, in order; that which is shown last.

    Of a state that was erased nothing is left but when it was.
    """
    for row, value in _with_values(session, subject):
        yield read_instant(row.at), json.loads(value or "{}")


def _with_values(session: Session, subject: str) -> list[tuple[HistoryRow, str | None]]:
    """The states of a subject in order, but the one that is shown last."""
    query = (
        select(HistoryRow, HistoryValueRow.value)
        .join(HistoryValueRow, col(HistoryValueRow.history_id) == col(HistoryRow.id), isouter=True)
        .where(col(HistoryRow.subject) == subject, col(HistoryRow.subject_kind) != NOTE)
        .order_by(*IN_ORDER)
    )
    shown = {
        line.id for line in lineage.standing(session, lineage.of_subject(session, subject))[-1:]
    }
    found = [(row, value) for row, value in session.exec(query)]
    return sorted(found, key=lambda pair: pair[0].id in shown)


def line_of(session: Session, subject: str, number: int) -> str:
    """The id of the line that recorded a revision, counted from 1."""
    return _with_values(session, subject)[number - 1][0].id


def erase_values(session: Session, subject: str) -> int:
    """Deletes every value and salt of a subject; gives how many."""
    return erase_lines(session, [row.id for row, _ in _with_values(session, subject)])


def erase_lines(session: Session, lines: Sequence[str]) -> int:
    """Deletes values and salts of these lines; gives how many."""
    gone = 0
    for start in range(0, len(lines), _AT_ONCE):  # no more than a statement takes
        some = col(HistoryValueRow.history_id).in_(lines[start : start + _AT_ONCE])
        gone += int(session.connection().execute(sa.delete(HistoryValueRow).where(some)).rowcount)
    return gone


def erased_on(session: Session, subjects: Sequence[str]) -> Mapping[str, date]:
    """The day on which something of a subject was last erased for good, for those that had it."""
    query = (
        select(HistoryRow.subject, HistoryRow.at)
        .where(
            col(HistoryRow.subject).in_(subjects),
            col(HistoryRow.subject_kind) == NOTE,
            col(HistoryRow.what).startswith(ERASED_FOR_GOOD),
        )
        .order_by(*IN_ORDER)
    )
    return {subject: read_instant(at).date() for subject, at in session.exec(query)}
