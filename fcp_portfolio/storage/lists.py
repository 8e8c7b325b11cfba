"""The list of entries, as short rows: one query, however long the list."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlmodel import Session, col

from fcp_portfolio.domain.identity import read_instant
from fcp_portfolio.storage import reading, search
from fcp_portfolio.storage.tables import (
    AttachmentRow,
    EntryRow,
    LinkRow,
    PersonRow,
    SignOffRow,
    TagRow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Which entries to list. `node` is a path; None means that it does not matter.

    `below` has the paths that count for the node besides its own.
    Without `excerpts` the rows of a search say only that they match, which is far quicker.
    `in_titles` looks for the words in titles alone; `most` lists no more rows than that. `only`
    has the ids of the entries to list.
    """

    search: str = ""
    in_titles: bool = False
    most: int | None = None
    excerpts: bool = True
    form: str | None = None
    forms: frozenset[str] | None = None
    only: frozenset[str] | None = None
    node: str | None = None
    below: frozenset[str] = frozenset()
    person: str | None = None
    draft: bool | None = None
    private: bool | None = None
    with_file: bool | None = None
    tag: str | None = None
    removed: bool = False
    since: date | None = None
    until: date | None = None


class Row(NamedTuple):
    """One entry in a list. `hit` is an excerpt, the match between HIT_START and HIT_END.

    `where` names the file of a hit and the place in it.

    A tuple, because a list makes thousands of them while somebody waits.
    """

    id: str
    title: str
    form: str
    occurred: date | None
    minutes: int | None
    person: str
    draft: bool
    private: bool
    codes: tuple[str, ...]
    files: int
    revision: int
    hit: str = ""
    place: str = ""
    where: str = ""


class NamedFile(NamedTuple):
    """A file as an entry uses it: its name, and the entry's id, title and date."""

    name: str
    entry_id: str
    title: str
    occurred: date | None


def list_rows(session: Session, query: Query) -> tuple[Row, ...]:
    """The rows, newest first; undated drafts before everything else."""
    typed = query.search.strip()
    hits = search.excerpts(session, typed) if typed and query.excerpts else {}
    rows = session.connection().execute(_statement(query)).fetchall()  # one call, not thousands
    return tuple(_row(row, hits) for row in rows)


def count_rows(session: Session, query: Query) -> int:
    """How many rows the list has."""
    counting = sa.select(sa.func.count()).select_from(EntryRow).where(*_conditions(query))
    return int(session.connection().execute(counting).scalar_one())


def written_between(session: Session) -> tuple[datetime, datetime] | None:
    """When the first entry was made and one was last changed; None where there are none."""
    query = sa.select(sa.func.min(EntryRow.created), sa.func.max(EntryRow.changed)).where(
        sa.not_(col(EntryRow.removed))
    )
    first, last = session.execute(query).one()
    return (read_instant(first), read_instant(last)) if first else None


def files_named(session: Session, typed: str, most: int) -> tuple[NamedFile, ...]:
    """Files of entries whose name holds every word typed, those of the newest entries first."""
    named = [col(AttachmentRow.name).icontains(word, autoescape=True) for word in typed.split()]
    wanted: list[Any] = [
        col(AttachmentRow.name),
        col(EntryRow.id),
        col(EntryRow.title),
        col(EntryRow.occurred),
    ]
    statement = (
        sa.select(*wanted)
        .join(EntryRow, col(EntryRow.id) == col(AttachmentRow.entry_id))
        .where(sa.not_(col(EntryRow.removed)), *named)
        .order_by(col(EntryRow.occurred).desc().nulls_first(), col(AttachmentRow.name))
        .limit(most)
    )
    found = session.connection().execute(statement)
    return tuple(
        NamedFile(name, entry_id, title, date.fromisoformat(occurred) if occurred else None)
        for name, entry_id, title, occurred in found
    )


def any_sign_off(session: Session) -> bool:
    """Whether anybody has ever signed anything off."""
    return session.connection().execute(sa.select(col(SignOffRow.id)).limit(1)).first() is not None


def _statement(query: Query) -> sa.Executable:
    files = (
        sa.select(sa.func.count())
        .where(col(AttachmentRow.entry_id) == col(EntryRow.id))
        .scalar_subquery()
        .label("files")
    )
    columns: list[Any] = [
        col(EntryRow.id),
        col(EntryRow.title),
        col(EntryRow.form),
        col(EntryRow.occurred),
        col(EntryRow.minutes),
        col(EntryRow.draft),
        col(EntryRow.private),
        col(EntryRow.revision),
        col(PersonRow.name).label("person"),
        reading.joined(LinkRow.code).label("codes"),
        files,
    ]
    return (
        sa.select(*columns)
        .join(PersonRow, col(PersonRow.id) == col(EntryRow.person), isouter=True)
        .order_by(
            col(EntryRow.occurred).desc().nulls_first(),
            col(EntryRow.created).desc(),
            col(EntryRow.id),
        )
        .where(*_conditions(query))
        .limit(query.most)
    )


def _conditions(query: Query) -> list[sa.ColumnElement[bool]]:
    exact = (
        (col(EntryRow.form), query.form),
        (col(EntryRow.person), query.person),
        (col(EntryRow.draft), query.draft),
        (col(EntryRow.private), query.private),
        (col(EntryRow.removed), query.removed),
    )
    conditions = [column == value for column, value in exact if value is not None]
    if query.search.strip():
        found = search.matching(query.search, in_titles=query.in_titles)
        conditions.append(col(EntryRow.search_row).in_(found))
    several = ((col(EntryRow.form), query.forms), (col(EntryRow.id), query.only))
    conditions += [column.in_(values) for column, values in several if values is not None]
    if query.since is not None:
        conditions.append(col(EntryRow.occurred) >= query.since.isoformat())
    if query.until is not None:
        conditions.append(col(EntryRow.occurred) <= query.until.isoformat())
    if query.node is not None:
        paths = sorted({query.node, *query.below})
        conditions.append(_exists(LinkRow, col(LinkRow.path).in_(paths)))
    if query.tag is not None:
        conditions.append(_exists(TagRow, col(TagRow.tag) == query.tag))
    if query.with_file is not None:
        attached = _exists(AttachmentRow)
        conditions.append(attached if query.with_file else sa.not_(attached))
    return conditions


def _exists(
    table: type[LinkRow] | type[AttachmentRow] | type[TagRow], *conditions: sa.ColumnElement[bool]
) -> sa.ColumnElement[bool]:
    owned = col(table.entry_id) == col(EntryRow.id)
    return sa.select(sa.literal(1)).where(owned, *conditions).exists()


def _row(row: "sa.Row[*tuple[Any, ...]]", hits: Mapping[str, search.Excerpt]) -> Row:
    # Taken apart at once: looking up each column by its name takes longer than reading the row.
    entry_id, title, form, occurred, minutes, draft, private, revision, person, codes, files = row
    place, hit, where = hits.get(entry_id, search.Excerpt("", ""))
    return Row(
        id=entry_id,
        title=title,
        form=form,
        occurred=date.fromisoformat(occurred) if occurred else None,
        minutes=minutes,
        person=person or "",
        draft=bool(draft),
        private=bool(private),
        codes=tuple(codes.split(reading.SEPARATOR)) if codes else (),
        files=files,
        revision=revision,
        hit=hit,
        place=place,
        where=where,
    )
