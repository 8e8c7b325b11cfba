"""What can still be read of a damaged file, written to a new one.

Each page of a file carries a seal, so that a damaged page is known and never taken for text. Every
row that stands on sound pages is copied; what is lost of a subject is written again from the last
state that the history kept of it; references to what is gone are dropped. The damaged file is only
read.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlcipher
from sqlmodel import Session, select

from fcp_portfolio.domain.errors import Damaged
from fcp_portfolio.domain.identity import instant_text, new_id
from fcp_portfolio.domain.merging import Line
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage import lineage, migration, reading, records, snapshots
from fcp_portfolio.storage.database import (
    SCHEMA_VERSION,
    connect,
    failures_as_sentences,
    log_of,
    require_whole,
    shared_memory_of,
)
from fcp_portfolio.storage.durable import partial_of, sync_folder
from fcp_portfolio.storage.key import SALT_LENGTH
from fcp_portfolio.storage.place import Here, drop, writing_problems
from fcp_portfolio.storage.records import Stamp
from fcp_portfolio.storage.tables import (
    SEARCH_TABLE,
    DefinitionRow,
    DetailsRow,
    EntryRow,
    HistoryRow,
    PortfolioRow,
    SnapshotRow,
)

NEAR = 64
FARTHEST = 1 << 40
_OWN = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL"
_PARTS_OF_AN_ENTRY = frozenset({"entry", "link", "attachment", "tag"})
_WHOLE_FILES = """
SELECT count(*) FROM file WHERE size =
  (SELECT coalesce(sum(length(data)), 0) FROM chunk WHERE chunk.sha256 = file.sha256)
"""
_Found: TypeAlias = int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """What was saved: whole entries, entries written again from the history, and kept files.

    `torn` names the tables of which something could not be read.
    """

    entries: int
    from_history: int
    files: int
    torn: tuple[str, ...]


class Torn:
    """A damaged file, read around its damaged pages.

    A connection that met a damaged page reads nothing any more, so each such meeting is its last.
    """

    def __init__(self, file: Path, key: bytes) -> None:
        self.file, self._key = file, key
        self._connection = self._connected()

    def close(self) -> None:
        """Lets go of the file."""
        self._connection.close()

    def tables(self) -> tuple[str, ...]:
        """The tables that are there; raises Damaged where not even those can be told."""
        try:
            found = [row[0] for row in self._connection.execute(_OWN)]
        except sqlcipher.DatabaseError:
            found = []
        kept = tuple(x for x in found if not x.startswith((SEARCH_TABLE, "alembic", "sqlite")))
        if PortfolioRow.__tablename__ not in kept:
            raise Damaged(nothing_readable(self.file))
        return kept

    def version(self) -> int:
        """The version that the file was written with."""
        return migration.schema_version(self._connection)

    def columns(self, table: str) -> tuple[str, ...]:
        """The names of a table's columns."""
        return _columns(self._connection, table)

    def rows(self, table: str, columns: str = "*") -> Iterator[tuple[Any, ...] | None]:
        """Every row of a table that can be read, and None wherever some could not be."""
        start: _Found = 0
        while start is not None:
            at, start = start, None
            try:
                for rowid, *values in self._from(table, f"rowid, {columns}", at):
                    require_whole(self._connection)
                    at = rowid + 1
                    yield tuple(values)
            except sqlcipher.DatabaseError:
                self._again()
                yield None
                start = self._next(table, at)

    def _next(self, table: str, bad: int) -> _Found:
        """The first row behind a damaged place; None where nothing is to be found there."""
        for step in range(1, NEAR):
            with suppress(_Unread):
                return self._probe(table, bad + step)
        low, step = bad + NEAR - 1, NEAR
        while step < FARTHEST:
            with suppress(_Unread):
                self._probe(table, low + step)
                return self._between(table, low, low + step)
            low, step = low + step, step * 2
        return None

    def _between(self, table: str, unread: int, read: int) -> _Found:
        while read - unread > 1:
            middle = (read + unread) // 2
            try:
                self._probe(table, middle)
                read = middle
            except _Unread:
                unread = middle
        return self._probe(table, read)

    def _probe(self, table: str, at: int) -> _Found:
        try:
            row = next(self._from(table, "rowid", at), None)
            require_whole(self._connection)
        except sqlcipher.DatabaseError as error:
            self._again()
            raise _Unread from error
        return row[0] if row else None

    def _from(self, table: str, what: str, at: int) -> Iterator[Any]:
        query = f'SELECT {what} FROM "{table}" WHERE rowid >= ? ORDER BY rowid'  # noqa: S608
        yield from self._connection.execute(query, (at,))

    def _again(self) -> None:
        self._connection.close()
        self._connection = self._connected()

    def _connected(self) -> "sqlcipher.Connection":
        try:
            return connect(self.file, self._key, read_only=True, torn=True)
        except sqlcipher.DatabaseError as error:
            raise Damaged(nothing_readable(self.file)) from error


class _Unread(Exception):  # noqa: N818
    """A row that stands on a damaged page, or behind one."""


def survey(file: Path, key: bytes) -> tuple[int, tuple[str, ...]]:
    """How many entries can be read, and which tables have damaged places; reads everything once.

    Raises Damaged where nothing can be read.
    """
    entries, broken = 0, list[str]()
    with closing(Torn(file, key)) as torn:
        tables = torn.tables()
        _require_present_format(torn)
        for table in tables:
            whole = True
            for row in torn.rows(table):
                whole = whole and row is not None
                entries += table == EntryRow.__tablename__ and row is not None
            if not whole:
                broken.append(table)
    return entries, tuple(broken)


def salvage(file: Path, key: bytes, to: Path, here: Here) -> Salvaged:
    """Writes what can be read to a new file under the same key; raises Damaged where nothing can.

    A damaged place never comes along: what stands on it is left out.
    """
    with file.open("rb") as stream:
        salt = stream.read(SALT_LENGTH)
    partial = partial_of(to)
    try:
        with writing_problems(to.parent), closing(Torn(file, key)) as torn:
            tables = torn.tables()
            _require_present_format(torn)
            migration.migrate(partial, key, salt)
            with failures_as_sentences(), closing(connect(partial, key)) as new:
                saved = _rebuilt(torn, tables, new, here)
            snapshots.settle(partial, key)
            partial.replace(to)
            sync_folder(to.parent)
    finally:
        drop(partial, log_of(partial), shared_memory_of(partial))
    return saved


def _rebuilt(
    torn: Torn, tables: tuple[str, ...], new: "sqlcipher.Connection", here: Here
) -> Salvaged:
    new.execute("PRAGMA foreign_keys = OFF")  # a row may come before the one that it belongs to
    engine = sa.create_engine(
        "sqlite+pysqlite://", module=sqlcipher, creator=lambda: new, poolclass=StaticPool
    )
    sa.event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))
    with Session(engine) as session:
        broken = tuple(table for table in tables if _copy(torn, table, new, session))
        session.execute(sa.update(EntryRow).values(search_row=None))
        portfolio_id = _name(session, torn)
        read = set(session.exec(select(EntryRow.id)))
        _write_again(session, portfolio_id, broken)
        _require_details(session, portfolio_id)
        _drop_orphans(session)
        _index(session)
        _sign(session, portfolio_id, here)
        found = session.exec(select(EntryRow.id)).all()
        saved = Salvaged(
            entries=len(found),
            from_history=len(set(found) - read),
            files=int(session.execute(sa.text(_WHOLE_FILES)).scalar_one()),
            torn=broken,
        )
        session.commit()
    return saved


def _copy(torn: Torn, table: str, new: "sqlcipher.Connection", session: Session) -> bool:
    """Copies the rows that can be read; says whether there were others."""
    session.connection()  # the transaction is the session's
    names = [name for name in torn.columns(table) if name in _columns(new, table)]
    listed = ", ".join(f'"{name}"' for name in names)
    places = ", ".join("?" for _ in names)
    insert = f'INSERT OR IGNORE INTO "{table}" ({listed}) VALUES ({places})'  # noqa: S608
    broken = False
    for row in torn.rows(table, listed):
        broken = broken or row is None
        if row is not None:
            new.execute(insert, row)
    return broken


def _columns(connection: "sqlcipher.Connection", table: str) -> tuple[str, ...]:
    return tuple(row[1] for row in connection.execute(f'PRAGMA table_info("{table}")'))


def _name(session: Session, torn: Torn) -> str:
    """The id of the portfolio, from wherever it can be read."""
    known = session.exec(select(PortfolioRow.portfolio_id)).first()
    if known is not None:
        return known
    rows = (EntryRow.portfolio_id, HistoryRow.portfolio_id)
    found = next((one for x in rows if (one := session.exec(select(x).limit(1)).first())), None)
    if found is None:
        raise Damaged(nothing_readable(torn.file))
    session.add(PortfolioRow(portfolio_id=found, kind="portfolio", created=""))
    session.flush()
    return found


def _write_again(session: Session, portfolio_id: str, broken: Sequence[str]) -> None:
    """Writes the rows of subjects that may have lost some, as the history kept them."""
    kinds = {kind for kind in records.WRITERS if kind in broken}
    if not _PARTS_OF_AN_ENTRY.isdisjoint(broken):
        kinds.add("entry")
    about: dict[str, list[Line]] = {}
    for line in lineage.lines(session):
        if line.kind in kinds:
            about.setdefault(line.subject, []).append(line)
    there = {kind: _ids(session, kind) for kind in kinds}
    for subject, lines in about.items():
        standing = lineage.standing(session, lines)[-1:]
        kept = [line for line in standing if line.kept]
        if not kept and subject not in there[lines[0].kind]:
            kept = [line for line in lines if line.kept][-1:]
        for line in kept:
            _write(session, portfolio_id, lines, line)


def _write(session: Session, portfolio_id: str, lines: Sequence[Line], shown: Line) -> None:
    first, last = (session.get_one(HistoryRow, line.id) for line in (lines[0], shown))
    stamp = Stamp(
        portfolio_id=portfolio_id,
        made=first.at,
        at=last.at,
        zone=last.zone,
        revision=len(lines),
    )
    state = json.loads(lineage.values(session, [shown.id])[shown.id])
    records.write_state(session, shown.kind, shown.subject, state, stamp)


def _ids(session: Session, kind: str) -> set[str]:
    return {row[0] for row in session.execute(sa.text(f'SELECT id FROM "{kind}"'))}  # noqa: S608


def _require_details(session: Session, portfolio_id: str) -> None:
    """Whose portfolio it is must stand somewhere; where it is lost, that is said there."""
    if session.exec(select(DetailsRow.id)).first() is None:
        names = session.exec(select(DefinitionRow.name)).all()
        begins = "framework:"
        used = [name.removeprefix(begins) for name in names if name.startswith(begins)]
        row = DetailsRow(
            id=new_id(),
            portfolio_id=portfolio_id,
            name=Phrase("Name not readable"),
            registration="",
            aim="",
            fictional=False,
            frameworks=json.dumps(used),
        )
        session.add(row)
        session.flush()


def _drop_orphans(session: Session) -> None:
    """Takes out rows that belong to one which is lost, until none is left."""
    session.flush()
    while found := session.connection().exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        for table, rowid, *_ in found:
            drop = f'DELETE FROM "{table}" WHERE rowid = ?'  # noqa: S608
            session.connection().exec_driver_sql(drop, (rowid,))


def _index(session: Session) -> None:
    session.expire_all()
    for entry in reading.entries(session, [*session.exec(select(EntryRow.id))]):
        row = session.get_one(EntryRow, entry.id)
        if row.search_row is None:
            records.index(session, row, entry.content, ())


def _sign(session: Session, portfolio_id: str, here: Here) -> None:
    """The saved file is a version of its own, which follows those that are known."""
    machine, name = here.place.machine()
    newest = session.exec(select(sa.func.max(SnapshotRow.generation))).one() or 0
    changes = session.exec(select(PortfolioRow.changes)).one()
    row = SnapshotRow(
        id=new_id(),
        portfolio_id=portfolio_id,
        generation=newest + 1,
        machine=machine,
        machine_name=name,
        at=instant_text(here.clock()),
        changes=changes,
    )
    session.add(row)
    session.flush()


def _require_present_format(torn: Torn) -> None:
    if torn.version() != SCHEMA_VERSION:
        message = Phrase(
            "“{name}” is damaged and was written by another version of this program: what can be "
            "read of it cannot be saved with this one. It was left as it is. Restore a backup.",
            name=torn.file.name,
        )
        raise Damaged(message)


def nothing_readable(file: Path) -> Phrase:
    """The sentence about a file of which nothing can be read."""
    return Phrase(
        "Nothing in “{name}” can be read: its beginning or its list of contents is damaged, or the "
        "passphrase is another. It was left as it is. Restore a backup or an earlier snapshot.",
        name=file.name,
    )
