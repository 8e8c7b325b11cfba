"""The working copy: where the work happens, and how it meets the file in the owner's folder.

The owner's file is a published snapshot, replaced as a whole. The working copy lives in the local
data folder, where no sync program touches it, and has one writer.
"""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.errors import WrongKey
from fcp_portfolio.domain.identity import instant_text, new_id, read_instant
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage import snapshots
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.database import Database
from fcp_portfolio.storage.drawings import Drawings
from fcp_portfolio.storage.place import Here, Origin, WriterLock, note_origin, writing_problems
from fcp_portfolio.storage.snapshots import Descent
from fcp_portfolio.storage.tables import PortfolioRow, SnapshotRow

Fingerprint: TypeAlias = tuple[int, int, int]
_IN_ORDER_OF_DESCENT = select(SnapshotRow).order_by(
    col(SnapshotRow.generation).desc(),
    col(SnapshotRow.at).desc(),
    sa.literal_column("rowid").desc(),
)


@dataclass(slots=True)
class Saved:
    """When something was last saved here, and last published to the owner's folder."""

    here: datetime | None = None
    published: datetime | None = None


class WorkingCopy:
    """An open portfolio file. Made by `opening`."""

    def __init__(
        self,
        *,
        file: Path,
        database: Database,
        portfolio_id: str,
        here: Here,
        lock: WriterLock | None,
        on_disk: str,
        seen: "Fingerprint | None" = None,
    ) -> None:
        self.file = file
        self.database = database
        self.portfolio_id = portfolio_id
        self.place = here.place
        self.clock = here.clock
        self.zone = here.zone
        self.notices: tuple[str, ...] = ()
        self.damaged = ""
        self.saved = Saved()
        self.changes = 0  # of this session, without text being typed
        self._lock = lock
        self._on_disk = on_disk
        self._seen = seen
        self._disk = disk_of(file.parent)
        self.machine = here.place.machine() if lock else ("", "")
        self.drawings = Drawings(database.file.parent if lock else None, database.key)

    @property
    def read_only(self) -> bool:
        """Whether this is the published file, open for reading alone."""
        return self._lock is None

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One consistent view."""
        with self.database.read() as session:
            yield session

    @contextmanager
    def change(self, who: str, undoes: str = "") -> Iterator[Change]:
        """One transaction with its lines in the history."""
        with self.write() as session:
            yield Change(
                session=session,
                portfolio_id=self.portfolio_id,
                machine=self.machine[0],
                at=instant_text(self.clock()),
                zone=self.zone,
                who=who,
                undoes=undoes,
            )
        self.changes += 1

    @contextmanager
    def write(self) -> Iterator[Session]:
        """One transaction outside the history, for text being typed and for housekeeping."""
        with self.database.write() as session:
            before = _rows_changed(session)
            yield session
            session.flush()
            if _rows_changed(session) == before:
                return
            session.execute(sa.update(PortfolioRow).values(changes=col(PortfolioRow.changes) + 1))
        self.saved.here = self.clock()

    def descent(self) -> Descent:
        """Which snapshots this working copy descends from, and whether it has gone further."""
        with self.read() as session:
            rows = session.exec(_IN_ORDER_OF_DESCENT).all()
            changes = session.exec(select(PortfolioRow.changes)).one()
        return Descent(
            portfolio_id=self.portfolio_id,
            snapshots=tuple(_snapshot(row) for row in reversed(rows)),
            changes=changes,
        )

    @property
    def unpublished(self) -> bool:
        """Whether the owner's file lacks something that is saved here."""
        if self.read_only:
            return False
        with self.read() as session:
            changes = session.exec(select(PortfolioRow.changes)).one()
            newest = session.exec(_IN_ORDER_OF_DESCENT.limit(1)).one()
        return changes > newest.changes or newest.id != self._on_disk or not is_there(self.file)

    def publish(self, *, anew: bool = False) -> bool:
        """Replaces the owner's file by what is saved here; False if it is there already.

        `anew` replaces it even then: it may hold what this copy was rewritten without.
        """
        if not (anew or self.unpublished):
            return False
        self._require_plugged_in()
        self._keep_what_came()
        number = self._mark_snapshot()
        last = self.descent().last
        snapshots.publish_copy(self.database, self.file, before_replacing=self._keep_what_came)
        self._on_disk = last.id
        self._seen = fingerprint(self.file)
        with writing_problems(self.place.data):
            note_origin(self.database.file.parent, Origin(self.file, last.id))
            self.place.earlier(self.portfolio_id).keep(
                self.file, id=last.id, generation=number, at=last.at
            )
        self.saved.published = self.clock()
        return True

    def close(self) -> None:
        """Closes without publishing; nothing saved is lost by that."""
        self.drawings.close()
        self.database.close()
        if self._lock is not None:
            self._lock.release()

    def take_new_key(self, by: Path, key: bytes, decide: Callable[[], None]) -> None:
        """Goes on with the same portfolio under another key, of which `by` is the file.

        `decide` replaces the owner's file, once nobody reads.
        """
        self.drawings.close()
        self.database.exchange(by, key, decide)
        self._begin_with(key)

    def seal(self) -> None:
        """Closes the database and forgets the key; nobody else becomes the writer meanwhile."""
        self.drawings.close()
        self.database.seal()
        self.drawings = Drawings(None, b"")

    def unseal(self, key: bytes) -> None:
        """Opens it again."""
        self.database.unseal(key)
        self._begin_with(key)

    def _begin_with(self, key: bytes) -> None:
        folder = None if self.read_only else self.database.file.parent
        self.drawings = Drawings(folder, key)
        self._seen = fingerprint(self.file)

    def adopt_descent(self, other: Descent) -> None:
        """Counts another file's snapshots among the ones this copy descends from.

        None of their changes is in here, so that this copy still has to be published.
        """
        with self.write() as session:
            adopt_descent(session, other, held=False)

    def _require_plugged_in(self) -> None:
        """Raises StorageFailed where another disk shows through the place of an unplugged one.

        What was written there would be hidden once the share or stick is back.
        """
        disk = disk_of(self.file.parent)
        if not is_there(self.file) and disk != self._disk:
            with writing_problems(self.file.parent):
                raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
        self._disk = disk

    def _mark_snapshot(self) -> int:
        descent = self.descent()
        generation = max((s.generation for s in descent.snapshots), default=0) + 1
        with self.write() as session:
            row = SnapshotRow(
                id=new_id(),
                portfolio_id=self.portfolio_id,
                generation=generation,
                machine=self.machine[0],
                machine_name=self.machine[1],
                at=instant_text(self.clock()),
                changes=descent.changes + 1,
            )
            session.add(row)
        return generation

    def _keep_what_came(self) -> None:
        """Where a sync program replaced the owner's file meanwhile, keeps that version too."""
        now = fingerprint(self.file)
        if self._seen is None or now in (self._seen, None):
            return
        self._seen = now
        try:
            other = snapshots.read_descent(self.file, self.database.key)
        except (WrongKey, OSError):
            other = None
        if other is not None and other.portfolio_id == self.portfolio_id:
            if not self.descent().includes(other):
                self.notices += (keep_both(self, other),)
            return
        kept = self.file.with_name(f"{self.file.stem} (replaced {new_id()[:8]}){self.file.suffix}")
        snapshots.replace_file(self.file, kept)
        self.notices += (
            Phrase(
                "Another file took the place of “{name}”; it was kept as “{kept}”.",
                name=self.file.name,
                kept=kept.name,
            ),
        )


def keep_both(copy: WorkingCopy, other: Descent) -> str:
    """Keeps a diverged version beside the owner's file; gives the sentence that says so."""
    beside = snapshots.keep_both(copy.file, other)
    copy.adopt_descent(other)
    return Phrase(
        "Two versions of this file. Nothing is lost: the one from “{machine_name}” was kept "
        "as “{name}” beside yours. Compare the two.",
        machine_name=other.last.machine_name,
        name=beside.name,
    )


def adopt_descent(session: Session, other: Descent, *, held: bool) -> None:
    """Counts another file's snapshots among the earlier ones; `held` if with what they held."""
    for item in other.snapshots:
        row = session.get(SnapshotRow, item.id)
        if row is None:
            row = _snapshot_row(replace(item, changes=0), other.portfolio_id)
            session.add(row)
            row.held = held and item.held
        row.held = row.held or (held and item.held)


def _rows_changed(session: Session) -> int:
    return int(session.execute(sa.select(sa.func.total_changes())).scalar_one())


def _snapshot(row: SnapshotRow) -> snapshots.Snapshot:
    at = read_instant(row.at)
    return snapshots.Snapshot(
        row.id, row.generation, row.machine, row.machine_name, at, row.changes, row.held
    )


def _snapshot_row(item: snapshots.Snapshot, portfolio_id: str) -> SnapshotRow:
    return SnapshotRow(
        id=item.id,
        portfolio_id=portfolio_id,
        generation=item.generation,
        machine=item.machine,
        machine_name=item.machine_name,
        at=instant_text(item.at),
        changes=item.changes,
    )


def is_there(file: Path) -> bool:
    """Whether a file is there, as far as anybody can tell."""
    return os.path.exists(file)  # noqa: PTH110  pathlib raises where a folder is shut


def disk_of(folder: Path) -> int | None:
    """The number of the disk that shows at a folder now; None where there is none."""
    try:
        return folder.stat().st_dev
    except OSError:
        return None


def fingerprint(file: Path) -> Fingerprint | None:
    """What tells that a file was replaced or written; None for a file that is not there."""
    try:
        found = file.stat()
    except OSError:  # gone, or behind a door that is shut now
        return None
    return (found.st_ino, found.st_size, found.st_mtime_ns)
