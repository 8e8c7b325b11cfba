"""Versions of a portfolio file that this computer knows of: what may take its place.

The working copy, earlier snapshots, backups that were made here, and copies that lie beside the
file or beside its working copy. Finding them opens nothing, so that they are found for a file of
which nothing can be read, too.
"""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from fcp_portfolio.domain.errors import PortfolioError, Refused, TooSoon, WrongKey
from fcp_portfolio.domain.identity import new_id, sha256_hex
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.paths import make_own_folder
from fcp_portfolio.storage import other_version, snapshots
from fcp_portfolio.storage.attempts import key_of
from fcp_portfolio.storage.database import log_of, require_key, shared_memory_of
from fcp_portfolio.storage.durable import copy_to_disk, make_folder, sync_folder, write_whole
from fcp_portfolio.storage.earlier import Earlier, EarlierSnapshots
from fcp_portfolio.storage.key import Secret, read_salt, require_portfolio
from fcp_portfolio.storage.opening import DATABASE
from fcp_portfolio.storage.other_version import OtherVersion
from fcp_portfolio.storage.place import Here, Place, drop, writing_problems

SHORT = 8
_ENOUGH = 3  # versions that a passphrase is tried on; each may have a key of its own to derive
_TRIES = 2  # files under one salt, the first of which may be damaged itself
WORKING = Phrase("what this computer holds")


class Where(StrEnum):
    """Where a version is kept."""

    WORKING = "working copy"
    EARLIER = "earlier snapshot"
    BACKUP = "backup"
    BESIDE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version that may take the place of a portfolio file; `id` names it for a person to choose.

    `file` is where it lies; an earlier snapshot is put together from its `blocks` first.
    """

    id: str
    where: Where
    at: datetime
    size: int
    file: Path
    earlier: Earlier | None = None

    @property
    def called(self) -> str:
        """What sentences call it: the name of its file, or what only the program keeps."""
        if self.earlier is not None:
            return Phrase("earlier snapshot {number}", number=self.earlier.generation)
        return WORKING if self.where is Where.WORKING else self.file.name


def portfolio_at(file: Path, place: Place) -> str | None:
    """The id of the portfolio that was last opened at this path, though nothing opens it now."""
    file = file.resolve()
    folders = (place.data / "working").glob("*/")
    notes = [
        (folder, portfolio.name)
        for portfolio in folders
        for folder, origin in place.working_folders(portfolio.name)
        if origin.file == file
    ]
    newest = max(notes, key=lambda note: note[0].stat().st_mtime_ns, default=None)
    return newest[1] if newest else None


def versions_of(file: Path, place: Place, portfolio_id: str | None = None) -> tuple[Version, ...]:
    """Every version that may take the place of a file, the newest first; the file is not one."""
    file = file.resolve()
    portfolio_id = portfolio_id or portfolio_at(file, place)
    kept = _kept_here(file, place, portfolio_id) if portfolio_id else []
    seen = {file, *(version.file for version in kept)}
    beside = other_version.files_beside(file)
    found = [*kept, *_of_files((path for path in beside if path not in seen), Where.BESIDE)]
    return tuple(sorted(found, key=_newness, reverse=True))


def version_at(file: Path) -> Version:
    """Any file as a version to look into; raises NotFound where it is not there."""
    require_portfolio(file)
    (found,) = _of_files([file.absolute()], Where.BESIDE)
    return found


def chosen(typed: str, versions: tuple[Version, ...]) -> Version:
    """The version whose id begins with what was typed; raises Refused."""
    found = [version for version in versions if typed and version.id.startswith(typed.lower())]
    if len(found) != 1:
        message = Phrase(
            "“{typed}” is no version, or more than one. “restore --list” names them. Nothing was "
            "changed.",
            typed=typed,
        )
        raise Refused(message)
    return found[0]


def note_backup(place: Place, portfolio_id: str, file: Path) -> None:
    """Notes where a backup was written, for the day on which one is needed."""
    known = [path for path in _noted(place, portfolio_id) if path != file]
    note = _note(place, portfolio_id)
    with writing_problems(place.data):
        make_own_folder(note.parent)
        make_folder(note.parent, place.data)
        write_whole(note, json.dumps({"files": [str(path) for path in (*known, file)]}).encode())
        sync_folder(note.parent)


class Keys:
    """What one secret opens: each try is counted as one, and a salt is tried twice at most.

    Without surroundings nothing is counted: the try that brought somebody here was.
    """

    def __init__(self, secret: Secret, here: Here | None) -> None:
        self._secret, self._here = secret, here
        self._right: dict[bytes, bytes] = {}
        self._wrong: dict[bytes, list[PortfolioError]] = {}

    def of(self, file: Path) -> bytes:
        """The key that opens a file; raises WrongKey, TooSoon, NotAPortfolio, StorageFailed."""
        salt = read_salt(file)
        if salt in self._right:
            require_key(file, self._right[salt])
            return self._right[salt]
        wrong = self._wrong.setdefault(salt, [])
        if len(wrong) == _TRIES:
            raise wrong[-1]
        try:
            self._right[salt] = self._tried(file, salt)
        except (WrongKey, TooSoon) as error:
            wrong.append(error)
            raise
        return self._right[salt]

    def _tried(self, file: Path, salt: bytes) -> bytes:
        if self._here is not None:
            return key_of(file, self._secret, self._here)
        key = self._secret.key(salt)
        require_key(file, key)
        return key


@contextmanager
def as_file(version: Version, keys: Keys, place: Place) -> Iterator[Path]:
    """The version as a closed file that stands alone; one that is put together goes afterwards.

    Raises StorageFailed where a part of it is gone, Damaged for a working copy that is.
    """
    if version.earlier is None and version.where is not Where.WORKING:
        yield version.file
        return
    made = place.data / f"version-{new_id()[:SHORT]}.partial"
    try:
        with writing_problems(place.data):
            _put_together(version, keys, made)
        yield made
    finally:
        drop(made, log_of(made), shared_memory_of(made))


@contextmanager
def opened(version: Version, keys: Keys, place: Place) -> Iterator[OtherVersion]:
    """The version open for reading. Raises NotAPortfolio, WrongKey, StorageFailed, Damaged."""
    with (
        as_file(version, keys, place) as file,
        other_version.reading(file, keys.of(file), place.data) as found,
    ):
        yield found


def is_newer(file: Path, secret: Secret) -> bool:
    """Whether a secret opens the file after all, which a newer version of the program wrote."""
    try:
        require_key(file, secret.key(read_salt(file)))
    except PortfolioError:
        return False
    return True


def beginning_is_lost(file: Path, secret: Secret, here: Here, *, counted: bool) -> bool:
    """Whether a secret that does not open a file opens what this computer kept of it.

    Then the secret is right, and the file is not what it was. `counted` where it was tried on the
    file itself.
    """
    keys = Keys(secret, None if counted else here)
    newest = versions_of(file, here.place)[:_ENOUGH]
    return any(_opens(version, keys, here.place) for version in newest)


def _opens(version: Version, keys: Keys, place: Place) -> bool:
    with suppress(PortfolioError, OSError), as_file(version, keys, place) as file:
        keys.of(file)
        return True
    return False


def _put_together(version: Version, keys: Keys, to: Path) -> None:
    if version.earlier is not None:
        EarlierSnapshots(version.file).write(version.earlier, to)
        return
    with suppress(FileNotFoundError):
        copy_to_disk(log_of(version.file), log_of(to))
    copy_to_disk(version.file, to)
    snapshots.settle(to, keys.of(to))


def _kept_here(file: Path, place: Place, portfolio_id: str) -> list[Version]:
    found = [_of_earlier(one, place, portfolio_id) for one in place.earlier(portfolio_id).all()]
    for folder, origin in place.working_folders(portfolio_id):
        if origin.file == file:
            found += _of_files([folder / DATABASE], Where.WORKING)
            found += _of_files(sorted(folder.glob(f"*{file.suffix}")), Where.BESIDE)
    return [*found, *_of_files(_noted(place, portfolio_id), Where.BACKUP)]


def _newness(version: Version) -> tuple[datetime, bool, datetime]:
    """Of one minute, as a person is told it, what this computer worked on is the newest."""
    minute = version.at.replace(second=0, microsecond=0)
    return minute, version.where is Where.WORKING, version.at


def _of_earlier(one: Earlier, place: Place, portfolio_id: str) -> Version:
    return Version(
        id=one.id[:SHORT],
        where=Where.EARLIER,
        at=one.at,
        size=one.size,
        file=place.data / "earlier" / portfolio_id,
        earlier=one,
    )


def _of_files(paths: Iterable[Path], where: Where) -> Iterator[Version]:
    """Those of the files that are there; a disk that is not plugged in holds none."""
    for path in paths:
        with suppress(OSError):
            facts = path.stat()
            newest = max(facts.st_mtime, _written(log_of(path)))
            yield Version(
                id=sha256_hex(os.fsencode(path))[:SHORT],
                where=where,
                at=datetime.fromtimestamp(newest, UTC),
                size=facts.st_size,
                file=path,
            )


def _written(path: Path) -> float:
    return path.stat().st_mtime if path.exists() else 0.0


def _noted(place: Place, portfolio_id: str) -> list[Path]:
    try:
        return [Path(name) for name in json.loads(_note(place, portfolio_id).read_bytes())["files"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _note(place: Place, portfolio_id: str) -> Path:
    return place.data / "backups" / f"{portfolio_id}.json"
