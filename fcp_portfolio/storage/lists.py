"""The list of entries, as short rows: one query, however long the list."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col

from fcp_portfolio.storage import search
from fcp_portfolio.storage.tables import AttachmentRow, EntryRow, LinkRow, PersonRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Which entries to list. `node` is a path; None means that it does not matter."""

    search: str = ""
    form: str | None = None
    node: str | None = None
    person: str | None = None
    draft: bool | None = None
    private: bool | None = None
    with_file: bool | None = None
    removed: bool = False
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One entry in a list. `hit` is an excerpt, the match between HIT_START and HIT_END."""

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


def list_rows(session: Session, query: Query) -> tuple[Row, ...]:
    """The rows, newest first; undated drafts before everything else."""
    found = search.hits(session, query.search) if query.search.strip() else None
    if found is not None and not found:
        return ()
    rows = session.connection().execute(_statement(query))
    if found is None:
        return tuple(_row(row) for row in rows)
    return tuple(_row(row, *found[row.id]) for row in rows if row.id in found)


def _statement(query: Query) -> sa.Select[tuple[object, ...]]:
    codes = (
        sa.select(sa.func.group_concat(col(LinkRow.code), "\x1f"))
        .where(col(LinkRow.entry_id) == col(EntryRow.id))
        .scalar_subquery()
        .label("codes")
    )
    files = (
        sa.select(sa.func.count())
        .where(col(AttachmentRow.entry_id) == col(EntryRow.id))
        .scalar_subquery()
        .label("files")
    )
    statement = (
        sa.select(
            col(EntryRow.id),
            col(EntryRow.title),
            col(EntryRow.form),
            col(EntryRow.occurred),
            col(EntryRow.minutes),
            col(EntryRow.draft),
            col(EntryRow.private),
            col(EntryRow.revision),
            col(PersonRow.name).label("person"),
            codes,
            files,
        )
        .join(PersonRow, col(PersonRow.id) == col(EntryRow.person), isouter=True)
        .order_by(
            col(EntryRow.occurred).desc().nulls_first(),
            col(EntryRow.created).desc(),
            col(EntryRow.id),
        )
    )
    return statement.where(*_conditions(query))


def _conditions(query: Query) -> list[sa.ColumnElement[bool]]:
    exact = (
        (col(EntryRow.form), query.form),
        (col(EntryRow.person), query.person),
        (col(EntryRow.draft), query.draft),
        (col(EntryRow.private), query.private),
        (col(EntryRow.removed), query.removed),
    )
    conditions = [column == value for column, value in exact if value is not None]
    if query.since is not None:
        conditions.append(col(EntryRow.occurred) >= query.since.isoformat())
    if query.until is not None:
        conditions.append(col(EntryRow.occurred) <= query.until.isoformat())
    if query.node is not None:
        conditions.append(_exists(LinkRow, col(LinkRow.path) == query.node))
    if query.with_file is not None:
        attached = _exists(AttachmentRow)
        conditions.append(attached if query.with_file else sa.not_(attached))
    return conditions


def _exists(
    table: type[LinkRow] | type[AttachmentRow], *conditions: sa.ColumnElement[bool]
) -> sa.ColumnElement[bool]:
    owned = col(table.entry_id) == col(EntryRow.id)
    return sa.select(sa.literal(1)).where(owned, *conditions).exists()


def _row(row: "sa.Row[tuple[object, ...]]", place: str = "", hit: str = "") -> Row:
    return Row(
        id=row.id,
        title=row.title,
        form=row.form,
        occurred=date.fromisoformat(row.occurred) if row.occurred else None,
        minutes=row.minutes,
        person=row.person or "",
        draft=bool(row.draft),
        private=bool(row.private),
        codes=tuple(row.codes.split("\x1f")) if row.codes else (),
        files=row.files,
        revision=row.revision,
        hit=hit,
        place=place,
    )
