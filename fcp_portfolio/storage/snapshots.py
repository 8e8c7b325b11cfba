"""Published snapshots: written whole, recognised, adopted, and kept both where two diverge."""

import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from fcp_portfolio.domain.errors import Damaged, WrongKey
from fcp_portfolio.domain.identity import read_instant
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage.database import (
    WRONG_KEY,
    Database,
    connect,
    log_of,
    opening_failure,
    shared_memory_of,
)
from fcp_portfolio.storage.durable import copy_to_disk, partial_of, sync_folder
from fcp_portfolio.storage.place import drop, writing_problems


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One line of a file's descent; `held` if what that snapshot held is in the file."""

    id: str
    generation: int
    machine: str
    machine_name: str
    at: datetime
    changes: int
    held: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Descent:
    """Which portfolio a file is, which snapshots it descends from, and its count of changes."""

    portfolio_id: str
    snapshots: tuple[Snapshot, ...]
    changes: int

    @property
    def last(self) -> Snapshot:
        """The newest snapshot that this file is or has become."""
        return self.snapshots[-1]

    def includes(self, other: "Descent") -> bool:
        """Whether the other's newest snapshot is among the ones this file descends from."""
        return any(snapshot.id == other.last.id for snapshot in self.snapshots)

    def holds(self, other: "Descent") -> bool:
        """Whether all that the other's newest snapshot held is in here."""
        return any(one.id == other.last.id and one.held for one in self.snapshots)

    @property
    def unpublished(self) -> bool:
        """Whether anything was written since the last snapshot."""
        return self.changes > self.last.changes


def read_descent(file: Path, key: bytes, *, read_only: bool = True) -> Descent:
    """Opens a file and says what it is; raises WrongKey, StorageFailed where the disk refuses.

    A working copy is opened for writing, because a log that a killed program left needs that.
    """
    try:
        connection = connect(file, key, read_only=read_only)
        try:
            return _descent(connection)
        finally:
            connection.close()
    except IndexError as error:
        raise WrongKey(WRONG_KEY) from error
    except sqlcipher.DatabaseError as error:
        raise opening_failure(error) from error


def _descent(connection: "sqlcipher.Connection") -> Descent:
    owner = connection.execute("SELECT portfolio_id, changes FROM portfolio").fetchall()[0]
    columns = {row[1] for row in connection.execute("PRAGMA table_info(snapshot)")}
    held = "held" if "held" in columns else "changes > 0 OR generation = 0"  # before version 9
    rows = connection.execute(
        f"SELECT id, generation, machine, machine_name, at, changes, {held} FROM snapshot "  # noqa: S608
        "ORDER BY generation, at, rowid"
    ).fetchall()
    found = tuple(
        Snapshot(id_, generation, machine, name, read_instant(at), changes, bool(held))
        for id_, generation, machine, name, at, changes, held in rows
    )
    return Descent(portfolio_id=owner[0], snapshots=found, changes=owner[1])


def publish_copy(
    database: Database, to: Path, before_replacing: Callable[[], None] = lambda: None
) -> None:
    """Replaces a file by a checked copy of the working copy, whole or not at all.

    Copying and checking take long: `before_replacing` looks once more at what stands there.
    """
    partial = partial_of(to)
    try:
        with writing_problems(to.parent):
            database.copy_to(partial)
            settle(partial, database.key)
            before_replacing()
            partial.replace(to)
            sync_folder(to.parent)
    finally:
        drop(partial, log_of(partial), shared_memory_of(partial))


def replace_file(source: Path, to: Path) -> None:
    """Copies a closed file over another, whole or not at all."""
    partial = partial_of(to)
    try:
        with writing_problems(to.parent):
            copy_to_disk(source, partial)
            partial.replace(to)
            sync_folder(to.parent)
    finally:
        drop(partial)


def keep_both(file: Path, descent: Descent) -> Path:
    """Keeps a copy of a diverged snapshot beside it, named by where it comes from."""
    last = descent.last
    origin = f"version {last.generation} from {_plain(last.machine_name)}, {last.id[:8]}"
    beside = file.with_name(f"{file.stem} ({origin}){file.suffix}")
    if not beside.exists():
        replace_file(file, beside)
    return beside


def require_sound(file: Path, key: bytes) -> None:
    """Raises Damaged where a page of the file is."""
    problems = damage(file, key)
    if problems:
        message = Phrase(
            "“{name}” is damaged: {problems}. It was not used; nothing was changed.",
            name=file.name,
            problems=problems[0],
        )
        raise Damaged(message)


def damage(file: Path, key: bytes) -> list[str]:
    """What SQLCipher and SQLite find wrong with a file, in their words; empty if nothing."""
    found: list[str] = []
    try:
        with closing(connect(file, key, read_only=True)) as connection:
            for question in ("cipher_integrity_check", "quick_check"):
                found += [row[0] for row in connection.execute(f"PRAGMA {question}")]
    except sqlcipher.DatabaseError as error:
        found.append(str(error))
    return [said for said in found if said != "ok"]


def settle(file: Path, key: bytes) -> None:
    """Makes a database that was just written stand alone, checks it, and sees it to the disk."""
    # A published file stands alone: no log beside it, readable from a read-only folder.
    with closing(connect(file, key)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    require_sound(file, key)
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def _plain(name: str) -> str:
    return "".join(c if c.isalnum() or c in "-_ ." else "-" for c in name) or "another computer"
