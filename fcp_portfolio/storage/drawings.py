"""Pictures that an export has drawn, kept so that the next one need not draw them again.

They lie in a file of their own beside the working copy, under the same key: the owner's file does
not grow by them. The file may be deleted at any time; whatever is wrong with it, it begins anew.
"""

from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TypeVar

import sqlcipher3 as sqlcipher

from fcp_portfolio.storage.database import connect
from fcp_portfolio.storage.key import new_salt

NAME = "drawings.db"
MOST_BYTES = 256 * 1024 * 1024
_TABLE = (
    "CREATE TABLE IF NOT EXISTS drawing"
    " (name TEXT PRIMARY KEY, used INTEGER NOT NULL, data BLOB NOT NULL) WITHOUT ROWID"
)
_NEXT = "(SELECT COALESCE(MAX(used), 0) + 1 FROM drawing)"
T = TypeVar("T")


class Drawings:
    """Bytes under a name. Nothing here is ever needed: a failure only means to draw again.

    Without a folder, as for a file that is open for reading alone, nothing is kept.
    """

    def __init__(self, folder: Path | None, key: bytes, most_bytes: int = MOST_BYTES) -> None:
        self._file = folder / NAME if folder else None
        self._key, self._most = key, most_bytes
        self._connection: sqlcipher.Connection | None = None

    def get(self, name: str) -> bytes | None:
        """What was kept under the name; None where there is nothing."""

        def read(connection: "sqlcipher.Connection") -> bytes | None:
            query = "SELECT data FROM drawing WHERE name = ?"
            with closing(connection.execute(query, (name,))) as cursor:
                row = cursor.fetchone()
            if row is None:
                return None
            connection.execute(f"UPDATE drawing SET used = {_NEXT} WHERE name = ?", (name,))  # noqa: S608
            return bytes(row[0])

        return self._tried(read)

    def keep(self, name: str, data: bytes) -> None:
        """Keeps bytes; where they are too many, what was not used for longest goes."""

        def write(connection: "sqlcipher.Connection") -> None:
            connection.execute(
                f"INSERT OR REPLACE INTO drawing VALUES (?, {_NEXT}, ?)",  # noqa: S608
                (name, data),
            )
            while _size(connection) > self._most:
                connection.execute(
                    "DELETE FROM drawing WHERE used = (SELECT MIN(used) FROM drawing)"
                )

        self._tried(write)

    def forget(self) -> bool:
        """Deletes everything: what was erased for good must not be seen in a picture either.

        False where the system keeps the file.
        """
        self.close()
        if self._file is not None:
            with suppress(OSError):
                self._file.unlink(missing_ok=True)
        return self._file is None or not self._file.exists()

    def close(self) -> None:
        """Closes the file, if it was opened."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _tried(self, act: "Callable[[sqlcipher.Connection], T]") -> T | None:
        if self._file is None:
            return None
        try:
            return act(self._connection or self._open(self._file))
        except (sqlcipher.Error, OSError):
            self.forget()
            return None

    def _open(self, file: Path) -> "sqlcipher.Connection":
        salt = None if file.exists() else new_salt()
        self._connection = connection = connect(file, self._key, salt)
        # Nothing is lost with this file, so that nothing need wait for the disk.
        for statement in ("PRAGMA synchronous = OFF", "PRAGMA journal_mode = MEMORY", _TABLE):
            connection.execute(statement).close()
        return connection


def _size(connection: "sqlcipher.Connection") -> int:
    with closing(connection.execute("SELECT TOTAL(LENGTH(data)) FROM drawing")) as cursor:
        return int(cursor.fetchone()[0])
