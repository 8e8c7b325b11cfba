"""One encrypted SQLite file, opened: connections, transactions, and its failures as sentences."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path, PurePath
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher
from sqlmodel import Session

from fcp_portfolio.domain.errors import Damaged, PortfolioError, StorageFailed, WrongKey
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage.durable import copy_to_disk, sync_folder

APPLICATION_ID = 0x46435046  # "FCPF"
SCHEMA_VERSION = 11
PATIENCE = 10_000  # milliseconds to wait for another connection
WAL_LIMIT = 4 * 1024 * 1024
CACHE_KIB = 32 * 1024  # a page that is in it is not decrypted again
_WRITERS_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "wal_autocheckpoint = 0",
    "secure_delete = ON",
)
MALFORMED = "database disk image is malformed"
DAMAGED = Phrase(
    "A part of the file is damaged and cannot be read. What is in it stays as it is. Save what can "
    "be read to another file, or restore a backup or an earlier snapshot."
)
SEALED = Phrase("This file is locked. Unlock it with its passphrase; nothing was changed.")
_BUSY = Phrase("This file is being read. Nothing was changed; try again.")
WRONG_KEY = Phrase("Wrong passphrase, or the file is damaged.")


__all__ = ["Database", "Session", "connect", "failures_as_sentences", "require_key"]


def connect(
    file: Path,
    key: bytes,
    salt: bytes | None = None,
    *,
    read_only: bool = False,
    torn: bool = False,
) -> "sqlcipher.Connection":
    """A keyed connection in autocommit mode. `salt` is given only where the file is made.

    `torn` opens a file that was cut off too.
    """
    mode = "ro" if read_only else "rwc"
    uri = f"{uri_of(file.absolute())}?mode={mode}"
    connection = sqlcipher.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
    try:
        for pragma in (
            "cipher_log_level = NONE",  # else a wrong passphrase is printed to standard error
            f"""key = "x'{key.hex()}{salt.hex() if salt else ""}'" """,
            "cipher_compatibility = 4",
            f"writable_schema = {'ON' if torn else 'OFF'}",  # the length is not compared then
            f"busy_timeout = {PATIENCE}",
            "foreign_keys = ON",
            "temp_store = MEMORY",
            f"cache_size = -{CACHE_KIB}",  # the first to read the file: a wrong key ends here
        ):
            connection.execute(f"PRAGMA {pragma}")
    except sqlcipher.DatabaseError:
        connection.close()
        raise
    return connection


class Database:
    """A working copy open for reading and writing (or reading alone).

    WAL mode with `synchronous = FULL`: readers never wait for the writer, and what was
    acknowledged is on the disk. Checkpoints happen only here and never while the file is copied, so
    that writing goes on meanwhile.
    """

    def __init__(self, file: Path, key: bytes, *, read_only: bool) -> None:
        self.file = file
        self.key = key
        self.read_only = read_only
        self._writing = threading.RLock()
        self._undisturbed = threading.Lock()
        self._reading, self._readers = threading.Condition(), 0
        self.engine = sa.create_engine(
            "sqlite+pysqlite://",
            module=sqlcipher,
            creator=self._connect,
            poolclass=QueuePool,
            hide_parameters=True,  # an error that is shown or noted quotes nothing
        )
        sa.event.listen(self.engine, "begin", _begin)
        self._writer = self.engine.execution_options(fcp_write=True)

    def _connect(self) -> "sqlcipher.Connection":
        if not self.key:
            raise StorageFailed(SEALED)
        connection = connect(self.file, self.key, read_only=self.read_only)
        for pragma in () if self.read_only else _WRITERS_PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One consistent view of the file."""
        with self._one_reader(), failures_as_sentences(), self._session() as session:
            try:
                yield session
            finally:  # what was made of zeros is no error of its own
                require_whole(_raw(session))

    def _session(self) -> Session:
        return Session(self.engine, expire_on_commit=False)

    @contextmanager
    def _one_reader(self) -> Iterator[None]:
        with self._reading:
            self._readers += 1
        try:
            yield
        finally:
            with self._reading:
                self._readers -= 1
                self._reading.notify_all()

    @contextmanager
    def write(self) -> Iterator[Session]:
        """One transaction: all of it is on the disk when this ends, or none of it is."""
        if self.read_only:
            message = Phrase("This file is open for reading only. Nothing was changed.")
            raise StorageFailed(message)
        with failures_as_sentences(), self._writing:
            self._require_there()
            with Session(self._writer, expire_on_commit=False) as session:
                yield session
                require_whole(_raw(session))
                session.commit()
            self._shorten_log()

    def _require_there(self) -> None:
        """Raises StorageFailed where the file was taken away while it is open.

        The system would go on writing into what nobody finds again.
        """
        if not os.path.exists(self.file):  # noqa: PTH110  pathlib raises where a folder is shut
            message = Phrase(
                "What this computer holds of this file was removed or unplugged while it was open. "
                "This change was not saved; the file in your folder stands as it was written last. "
                "Copy what you typed, close the file and open it again."
            )
            raise StorageFailed(message)

    def run_alone(self, statement: str) -> None:
        """Runs a statement that must stand outside a transaction, such as VACUUM."""
        with failures_as_sentences(), self._writing, self.engine.connect() as connection:
            raw: Any = connection.connection.dbapi_connection
            raw.execute(statement)

    def checkpoint(self) -> bool:
        """Moves everything from the log into the main file, and waits for those who read.

        False where somebody reads for so long that the log is still there.
        """
        with failures_as_sentences(), self._undisturbed:
            return self._empty_log(patience=PATIENCE)

    def copy_to(self, to: Path) -> None:
        """Copies what is saved, and beside it the log; opening the copy takes the log in.

        Usually that log is empty, but somebody who reads keeps it from being emptied. Writing goes
        on while the main file is copied, in the log that is now no part of the copy.
        """
        with self._undisturbed:
            with failures_as_sentences(), self._writing:
                self._empty_log(patience=0)
                copy_to_disk(log_of(self.file), log_of(to))
            copy_to_disk(self.file, to)

    @contextmanager
    def still(self) -> Iterator[None]:
        """Nobody writes meanwhile; reading goes on."""
        with self._writing:
            yield

    def exchange(self, by: Path, key: bytes, decide: Callable[[], None]) -> None:
        """Takes a file under another key in the place of this one, once nobody reads.

        Called while it is `still`: what is written after the other file was made would be lost.
        What `decide` does is done only once nothing but the disk can stand in the way.
        """
        with self._unread():
            decide()
            log_of(self.file).unlink(missing_ok=True)
            sync_folder(by.parent)  # the old log is gone before the new file is there
            by.replace(self.file)
            sync_folder(by.parent)
            self.key = key

    def seal(self) -> None:
        """Closes it, once nobody reads, and forgets the key. Nothing is read or written then."""
        with self._writing, self._unread():
            self.key = b""

    def unseal(self, key: bytes) -> None:
        """Opens it again with its key."""
        self.key = key

    @contextmanager
    def _unread(self) -> Iterator[None]:
        if not self.read_only:
            self.checkpoint()
        with self._reading:
            if not self._reading.wait_for(lambda: not self._readers, PATIENCE / 1000):
                raise StorageFailed(_BUSY)
            self.close()
            yield

    def close(self) -> None:
        """Closes every connection; the last one removes the log."""
        self.engine.dispose()

    def _shorten_log(self) -> None:
        with suppress(OSError):  # what was committed stays committed, whatever the log is like
            self._shorten_long_log()

    def _shorten_long_log(self) -> None:
        long = log_of(self.file).stat().st_size > WAL_LIMIT
        if not long or not self._undisturbed.acquire(blocking=False):
            return
        try:
            # What was written stands in the log. If it cannot be moved now, the next one tries.
            with suppress(DBAPIError, sqlcipher.Error):
                self._empty_log(patience=0)
        finally:
            self._undisturbed.release()

    def _empty_log(self, *, patience: int) -> bool:
        with self.engine.connect() as connection:
            raw: Any = connection.connection.dbapi_connection
            raw.execute(f"PRAGMA busy_timeout = {patience}")
            try:
                busy, *_ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                return not busy
            finally:
                raw.execute(f"PRAGMA busy_timeout = {PATIENCE}")


def log_of(file: Path) -> Path:
    """The log that SQLite keeps beside a file."""
    return file.with_name(f"{file.name}-wal")


def shared_memory_of(file: Path) -> Path:
    """The index of that log."""
    return file.with_name(f"{file.name}-shm")


def require_key(file: Path, key: bytes, *, torn: bool = False) -> None:
    """Raises WrongKey unless the key opens the file; a `torn` one may be cut off."""
    try:
        with closing(connect(file, key, read_only=True, torn=torn)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError as error:
        raise opening_failure(error) from error


def require_whole(connection: "sqlcipher.Connection") -> None:
    """Raises DatabaseError where this connection met a damaged page.

    Where a long value goes on there, SQLCipher hands out zeros and says nothing of it by itself.
    """
    if connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
        raise sqlcipher.DatabaseError(MALFORMED)


def opening_failure(error: "sqlcipher.DatabaseError") -> PortfolioError:
    """What to say where a file does not open: WrongKey, or StorageFailed for the disk's refusal.

    Only what the content of the file says counts as a wrong key; a full or absent disk does not.
    """
    said = str(error)
    if said == MALFORMED:
        return Damaged(DAMAGED)
    if isinstance(error, sqlcipher.OperationalError) and not said.startswith("no such"):
        return storage_failure(said)
    return WrongKey(WRONG_KEY)


def uri_of(file: PurePath) -> str:
    """A file as SQLite's URI; a Windows share has its server in the path, not as authority."""
    uri = file.as_uri()
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


@contextmanager
def failures_as_sentences() -> Iterator[None]:
    """Turns what the disk or the database refuses into sentences."""
    try:
        yield
    except PortfolioError:
        raise
    except (DBAPIError, sqlcipher.Error) as error:
        raise storage_failure(str(getattr(error, "orig", error))) from error


def storage_failure(said: str) -> StorageFailed:
    """The sentence for a failure in SQLite's words."""
    if "full" in said or "disk I/O" in said:
        return StorageFailed(
            Phrase(
                "The disk is full or cannot be written. What was saved before stands; this change "
                "was not saved. Free some space and do it again."
            )
        )
    if "readonly" in said or "unable to open" in said:
        return StorageFailed(
            Phrase(
                "The folder cannot be written. What was saved before stands. Check its permissions."
            )
        )
    if "malformed" in said or "not a database" in said:
        return Damaged(DAMAGED)
    return StorageFailed(
        Phrase("The file could not be saved or read: {said}. What was saved stands.", said=said)
    )


def _raw(session: Session) -> Any:
    return session.connection().connection.dbapi_connection


def _begin(connection: sa.Connection) -> None:
    # The driver is in autocommit mode, so that DDL rolls back with everything else.
    writes = connection.get_execution_options().get("fcp_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
