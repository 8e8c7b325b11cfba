"""Another file that may be a version of an open portfolio: opened to be read, or refused."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from fcp_portfolio.domain.errors import PortfolioError, Refused, WrongKey
from fcp_portfolio.domain.file_kind import kind_named
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage import migration, snapshots
from fcp_portfolio.storage.attempts import key_of
from fcp_portfolio.storage.database import Database, Session
from fcp_portfolio.storage.key import RawKey, Secret, read_salt
from fcp_portfolio.storage.place import Here, drop
from fcp_portfolio.storage.snapshots import Descent
from fcp_portfolio.storage.working_copy import WorkingCopy

BEFORE_RESTORE, DAMAGED = "(before restore ", "(damaged "


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherVersion:
    """What a file holds that is a version of the same portfolio."""

    session: Session
    descent: Descent


@contextmanager
def opened(copy: WorkingCopy, file: Path, secret: Secret | None = None) -> Iterator[OtherVersion]:
    """The file open for reading, with the key of this portfolio where no secret is given.

    Raises NotAPortfolio, WrongKey, StorageFailed for a damaged one, and Refused where it is
    somebody else's. One of an older format is read from a copy that was brought up to date.
    """
    key = _key(copy, file, secret)
    descent = snapshots.read_descent(file, key)
    if descent.portfolio_id != copy.portfolio_id:
        message = Phrase(
            "“{name}” is another {kind}, not a version of this one. Nothing was changed.",
            name=file.name,
            kind=kind_named(file.name).noun,
        )
        raise Refused(message)
    snapshots.require_sound(file, key)
    with reading(file, key, copy.database.file.parent) as found:
        yield found


@contextmanager
def reading(file: Path, key: bytes, folder: Path) -> Iterator[OtherVersion]:
    """A file open for reading; one of an older format is brought up to date as a copy in `folder`.

    Raises NotAPortfolio for one of a newer format.
    """
    older = migration.needs_migration(file, key)
    descent = snapshots.read_descent(file, key)
    beside = folder / f"to-compare-{new_id()[:8]}.partial"
    try:
        if older:
            snapshots.replace_file(file, beside)
            migration.migrate(beside, key)
        database = Database(beside if older else file, key, read_only=True)
        with closing(database), database.read() as session:
            yield OtherVersion(session=session, descent=descent)
    finally:
        drop(beside)


def beside(copy: WorkingCopy) -> tuple[tuple[Path, Descent], ...]:
    """Versions in the same folder that hold something this one does not, by name.

    A sync program or this one put them there. Those that the same key does not open, and what a
    restored backup replaced, are left alone.
    """
    found = []
    for file in files_beside(copy.file):
        replaced = BEFORE_RESTORE in file.name or DAMAGED in file.name
        theirs = None if replaced else holds_more(copy, file)
        if theirs is not None:
            found.append((file, theirs))
    return tuple(found)


def files_beside(file: Path) -> list[Path]:
    """Files in the same folder whose names begin like the name of this one."""
    begins = "".join(f"[{letter}]" if letter in "*?[" else letter for letter in file.stem)
    return sorted(file.parent.glob(f"{begins}?*{file.suffix}"))


def holds_more(copy: WorkingCopy, file: Path) -> Descent | None:
    """What a file is that the same key opens, if it holds something of this portfolio not in it."""
    with suppress(PortfolioError, OSError):
        if read_salt(file) == read_salt(copy.file):
            theirs = snapshots.read_descent(file, copy.database.key)
            if theirs.portfolio_id == copy.portfolio_id and not copy.descent().holds(theirs):
                return theirs
    return None


def _key(copy: WorkingCopy, file: Path, secret: Secret | None) -> bytes:
    here = Here(copy.place, copy.clock, copy.zone)
    try:
        return key_of(file, secret or RawKey(copy.database.key), here)
    except WrongKey as error:
        message = Phrase(
            "“{name}” has another passphrase, or is damaged. Nothing was changed.", name=file.name
        )
        raise WrongKey(message, error.seconds) from error
