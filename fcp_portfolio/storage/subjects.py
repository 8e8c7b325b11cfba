"""What a desk or a group keeps, as values: each stands whole in one row of one table."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa
from pydantic import TypeAdapter
from sqlmodel import Field, Session, SQLModel, col, select

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.domain.identity import read_instant
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.subject import SUBJECTS, Subject
from fcp_portfolio.domain.typed_text import GONE
from fcp_portfolio.storage.tables import HistoryRow, KnownKeyRow, PersonRow

if TYPE_CHECKING:
    from fcp_portfolio.storage.change import Change

S = TypeVar("S", bound=Subject)
_ABOUT = ("practitioner", "member", "round")
_ADAPTERS: dict[str, TypeAdapter[Any]] = {}


class SubjectRow(SQLModel, table=True):
    """What a desk or a group keeps: one practitioner, member or meeting, whole."""

    __tablename__ = "subject"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    kind: str = Field(index=True)
    state: str  # canonical JSON
    made: str
    removed: bool


def every(session: Session, kind: type[S], *, removed: bool = False) -> tuple[S, ...]:
    """All of a kind in the order in which they were made; or those of it that were removed."""
    query = (
        select(SubjectRow)
        .where(col(SubjectRow.kind) == kind.KIND, col(SubjectRow.removed) == removed)
        .order_by(col(SubjectRow.made), col(SubjectRow.id))
    )
    return tuple(_value(kind, row) for row in session.exec(query))


def one(session: Session, kind: type[S], given: str) -> S:
    """The one with this id, or a unique beginning of it; raises NotFound or Refused."""
    query = (
        select(SubjectRow)
        .where(
            col(SubjectRow.kind) == kind.KIND,
            ~col(SubjectRow.removed),
            col(SubjectRow.id).startswith(given.casefold(), autoescape=True),
        )
        .limit(2)
    )
    found = session.exec(query).all() if given else []
    if not found:
        called = SUBJECTS[kind.KIND].called
        message = Phrase("“{given}” is none of the {kinds}.", given=given, kinds=called)
        raise NotFound(message)
    if len(found) > 1:
        message = Phrase("“{given}” begins more than one id. Give more of it.", given=given)
        raise Refused(message)
    return _value(kind, found[0])


def find(session: Session, kind: type[S], id_: str) -> S | None:
    """The one with exactly this id; None where there is none, or it was removed."""
    row = session.get(SubjectRow, id_)
    if row is None or row.removed or row.kind != kind.KIND:
        return None
    return _value(kind, row)


def changes(session: Session, subject: str) -> int:
    """How often one was written, also by undoing: what calendars go by."""
    query = select(sa.func.count()).where(col(HistoryRow.subject) == subject)
    return session.exec(query).one()


def written_between(session: Session) -> tuple[datetime, datetime] | None:
    """When the first was written and the last one changed; None where there are none."""
    query = sa.select(sa.func.min(HistoryRow.at), sa.func.max(HistoryRow.at)).where(
        col(HistoryRow.subject_kind).in_(SUBJECTS)
    )
    first, last = session.execute(query).one()
    return (read_instant(first), read_instant(last)) if first else None


def names(session: Session) -> Mapping[str, str]:
    """What each is called, removed ones too, by id: one that names another has the other's name."""
    rows = session.exec(select(SubjectRow.id, SubjectRow.kind, SubjectRow.state)).all()
    states = ((id_, SUBJECTS[kind].names, json.loads(state)) for id_, kind, state in rows)
    found = {
        id_: " ".join(str(state.get(name, "")) for name in names) for id_, names, state in states
    }
    return {id_: found.get(said, said) for id_, said in found.items()}


def writers(session: Session) -> Mapping[str, str]:
    """Who writes on each computer, by its id, as the members of a group said."""
    members = every(session, Member)
    return {machine: one.name for one in members for machine in one.machines}


def whose(session: Session) -> Mapping[str, str]:
    """By id, what a subject, a person or a key is called, or whom it is about; not once erased."""
    people = [*session.exec(select(PersonRow.id, PersonRow.name))]
    keys = [*session.exec(select(KnownKeyRow.id, KnownKeyRow.name))]
    rows = session.exec(select(SubjectRow.id, SubjectRow.state))
    states = {id_: json.loads(state) for id_, state in rows}
    found = {**dict(people), **dict(keys), **{id_: _whose(states, id_) for id_ in states}}
    return {id_: name for id_, name in found.items() if name and GONE not in name}


def _whose(states: Mapping[str, Mapping[str, Any]], id_: str, steps: int = 2) -> str:
    """An answer is about a round, and a round about a practitioner: no further than that."""
    state = states[id_]
    about = next((state[one] for one in _ABOUT if state.get(one) in states), None)
    if about and steps:
        return _whose(states, about, steps - 1)
    return str(state.get("owner") or state.get("name", ""))


def keep(change: "Change", what: Phrase | str, subject: Subject, *, removed: bool = False) -> None:
    """Records a subject as it now stands; `what` is the line of the history."""
    state = _adapter(type(subject)).dump_python(subject, mode="json")
    del state["id"]
    change.record(what, subject.KIND, subject.id, {**state, "removed": removed})


def _value(kind: type[S], row: SubjectRow) -> S:
    found: S = _adapter(kind).validate_python({"id": row.id, **json.loads(row.state)})
    return found


def _adapter(kind: type[Subject]) -> TypeAdapter[Any]:
    """What reads and writes a kind; making one takes long, so that each is made once."""
    if kind.KIND not in _ADAPTERS:
        _ADAPTERS[kind.KIND] = TypeAdapter(kind)
    return _ADAPTERS[kind.KIND]
