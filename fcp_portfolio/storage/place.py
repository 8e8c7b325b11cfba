"""Where things are on this computer: working copies, earlier snapshots, locks, its own id."""

import errno
import json
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import filelock

from fcp_portfolio.domain.errors import Locked, StorageFailed
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.identity import Clock, instant_text, new_id, read_instant, sha256_hex
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.paths import make_own_folder
from fcp_portfolio.storage.durable import sync_folder, write_whole
from fcp_portfolio.storage.earlier import EarlierSnapshots

APPLICATION = "fcp-portfolio"
_ORIGIN = "file.json"
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ESTALE, errno.ENODEV}
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True, slots=True)
class Place:
    """The data folder of this program on this computer; tests give their own."""

    data: Path

    @classmethod
    def default(cls) -> "Place":
        """The user's local data folder, which sync programs leave alone."""
        import platformdirs  # only where no place is given  # noqa: PLC0415

        return cls(Path(platformdirs.user_data_dir(APPLICATION, appauthor=False)))

    @property
    def own_frameworks(self) -> Path:
        """The user's own frameworks and forms."""
        return self.data / "frameworks"

    def working_folder(self, portfolio_id: str, file: Path) -> Path:
        """Where the working copy of a portfolio file lives.

        One for each file: a backup that is opened must show what it holds, not the newest state
        of the portfolio that it was made from.
        """
        folders = dict(self.working_folders(portfolio_id))
        for folder, origin in folders.items():
            if origin.file == file:
                return folder
        where = sha256_hex(os.path.normcase(file).encode(errors="surrogateescape"))[:16]
        folder = self.data / "working" / portfolio_id / where
        # The folder of a file that has moved goes on under its old name, with another note.
        return folder.with_name(f"{where}-{len(folders)}") if folder in folders else folder

    def working_folders(self, portfolio_id: str) -> Iterator[tuple[Path, "Origin"]]:
        """Every working copy of a portfolio, with the file that each belongs to."""
        for note in sorted((self.data / "working" / portfolio_id).glob(f"*/{_ORIGIN}")):
            with suppress(OSError, ValueError, KeyError):
                data = json.loads(note.read_bytes())
                yield note.parent, Origin(Path(data["file"]), data["snapshot"])

    def earlier(self, portfolio_id: str) -> EarlierSnapshots:
        """The earlier snapshots of a portfolio."""
        return EarlierSnapshots(self.data / "earlier" / portfolio_id)

    def machine(self) -> tuple[str, str]:
        """This computer's id and name. The id is made once and kept."""
        path = self.data / "machine.json"
        with writing_problems(self.data):
            known = _id_in(path)
            if known is None:
                known = new_id()
                make_own_folder(self.data)
                write_whole(path, json.dumps({"id": known}).encode())
                sync_folder(self.data)
            return known, platform.node() or "this computer"


@dataclass(frozen=True, slots=True)
class Here:
    """What the storage is told about its surroundings: folders, clock, IANA zone."""

    place: Place
    clock: Clock
    zone: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Which file a working copy belongs to, and the id of the snapshot last seen there."""

    file: Path
    snapshot: str


def _id_in(path: Path) -> str | None:
    """The id that was kept; None where there is none, or where a bad disk left something else."""
    with suppress(FileNotFoundError, ValueError, KeyError, TypeError):
        return str(json.loads(path.read_bytes())["id"])
    return None


def note_origin(folder: Path, origin: Origin) -> None:
    """Notes in a working folder which file it belongs to, for the day that file has moved."""
    note = {"file": str(origin.file), "snapshot": origin.snapshot}
    write_whole(folder / _ORIGIN, json.dumps(note).encode())
    sync_folder(folder)


def drop(*paths: Path) -> None:
    """Takes away what was half made, as far as the disk lets that happen."""
    for path in paths:
        with suppress(OSError):
            path.unlink()


class WriterLock:
    """At most one writer on a working copy. The system lets go of it when a program dies."""

    def __init__(self, folder: Path) -> None:
        # Opened on one thread and closed on another: the lock belongs to the program.
        self._lock = filelock.FileLock(folder / "writer.lock", thread_local=False)
        self._note = folder / "writer.json"

    def take(self, now: datetime, kind: FileKind) -> None:
        """Takes the lock; raises Locked, naming what is open, who has it and since when."""
        try:
            self._lock.acquire(timeout=0)
        except filelock.Timeout as error:
            raise Locked(self._sentence(kind)) from error
        note = {"machine": platform.node(), "since": instant_text(now)}
        write_whole(self._note, json.dumps(note).encode())

    def release(self) -> None:
        """Lets go of the lock, if it was held."""
        if self._lock.is_locked:
            drop(self._note)
            self._lock.release()

    def _sentence(self, kind: FileKind) -> str:
        try:
            note = json.loads(self._note.read_bytes())
            since = read_instant(note["since"]).astimezone()
            where = Phrase(
                "on “{machine}” since {since}", machine=note["machine"], since=f"{since:%H:%M}"
            )
        except (OSError, ValueError, KeyError):
            where = Phrase("in another window")
        return Phrase(
            "Read only: this {kind} is open {where}. Close it there to edit here.",
            kind=kind.noun,
            where=where,
        )


@contextmanager
def writing_problems(folder: Path) -> Iterator[None]:
    """Turns what the system refuses while files are written into sentences."""
    try:
        yield
    except OSError as error:
        raise StorageFailed(_problem(error, folder.name)) from error


def _problem(error: OSError, name: str) -> Phrase:
    if error.errno in _FORBIDDEN:
        return Phrase(
            "The folder “{name}” cannot be written. Nothing was lost; choose another.", name=name
        )
    if error.errno in _GONE:
        return Phrase(
            "The folder “{name}” is not there: a share or a stick may be unplugged. What was saved "
            "before stands on this computer. Plug it in, or choose another folder.",
            name=name,
        )
    if error.errno in _FULL:
        return Phrase(
            "There is no room left for the folder “{name}”: its disk or your share of it is full. "
            "What was saved before stands. Free some space or choose another folder.",
            name=name,
        )
    return Phrase(
        "Writing in the folder “{name}” failed ({reason}). What was saved before stands. Check its "
        "disk or choose another folder.",
        name=name,
        reason=error.strerror or os.strerror(error.errno or 0),
    )
