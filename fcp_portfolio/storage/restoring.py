"""Putting a backup in the place of a portfolio, keeping what stood there."""

from contextlib import suppress
from pathlib import Path

from fcp_portfolio.domain.errors import (
    Damaged,
    NotAPortfolio,
    PortfolioError,
    Refused,
    WrongKey,
)
from fcp_portfolio.domain.file_kind import kind_named
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage import opening, snapshots
from fcp_portfolio.storage.attempts import key_of
from fcp_portfolio.storage.kept_versions import portfolio_at
from fcp_portfolio.storage.key import Secret, read_salt
from fcp_portfolio.storage.other_version import BEFORE_RESTORE, DAMAGED
from fcp_portfolio.storage.place import Here, WriterLock
from fcp_portfolio.storage.snapshots import Descent
from fcp_portfolio.storage.working_copy import WorkingCopy


def restore(backup: Path, to: Path, secret: Secret, here: Here) -> tuple[WorkingCopy, Path | None]:
    """Makes `to` what the backup holds; gives it open, and where the present version was kept.

    The restored file descends from the version that it replaces too, so that other computers take
    it as the newer one. Raises WrongKey, StorageFailed for a damaged backup, Refused where `to`
    is another portfolio.
    """
    to = to.resolve()
    key = key_of(backup, secret, here)
    snapshots.require_sound(backup, key)
    replaced, kept = _keep_present(to, secret, here, snapshots.read_descent(backup, key))
    snapshots.replace_file(backup, to)
    copy = opening.open_file(to, secret, here)
    if replaced is not None:
        copy.adopt_descent(replaced)
    if kept is not None:
        copy.publish()
    return copy, kept


def _keep_present(
    to: Path, secret: Secret, here: Here, backup: Descent
) -> tuple[Descent | None, Path | None]:
    """Publishes what is saved, copies the file beside itself, and lets go of its working copy.

    What is damaged cannot be published: file and working copy are kept as they are.
    """
    if not to.exists():
        return _aside(to, secret, here, backup.portfolio_id), None
    try:
        present = opening.open_file(to, secret, here)
    except (WrongKey, NotAPortfolio) as error:
        _require_known(to, here, backup, error)
        replaced = _aside(to, secret, here, backup.portfolio_id)
        return replaced, _kept(to, DAMAGED)
    working = present.database.file
    try:
        if present.portfolio_id != backup.portfolio_id:
            raise Refused(_another(to))
        replaced = _published(present)
        kept = _kept(to, DAMAGED if present.read_only else BEFORE_RESTORE)
    finally:
        present.close()
    if replaced is None and working != to:
        opening.set_aside(working)
    elif working != to:
        working.unlink()
    return replaced, kept


def _require_known(to: Path, here: Here, backup: Descent, error: PortfolioError) -> None:
    """A file of which nothing can be read is told by its place; any other is somebody else's."""
    known = portfolio_at(to, here.place) == backup.portfolio_id
    if not known and not isinstance(error, Damaged):
        raise Refused(_another(to)) from error


def _aside(to: Path, secret: Secret, here: Here, portfolio_id: str) -> Descent | None:
    """Sets the working copy of a file aside that cannot be opened; gives what it descends from."""
    for folder, origin in here.place.working_folders(portfolio_id):
        working = folder / opening.DATABASE
        if origin.file == to and working.exists():
            lock = WriterLock(folder)
            lock.take(here.clock(), kind_named(to.name))
            try:
                aside = opening.set_aside(working)
            finally:
                lock.release()
            with suppress(PortfolioError):
                key = secret.key(read_salt(aside))
                return snapshots.read_descent(aside, key, read_only=False)
    return None


def _kept(to: Path, begins: str) -> Path:
    """A copy of the file beside itself, under a name that says why."""
    kept = to.with_name(f"{to.stem} {begins}{new_id()[:8]}){to.suffix}")
    snapshots.replace_file(to, kept)
    return kept


def _published(present: WorkingCopy) -> Descent | None:
    """Which snapshots the present version descends from; None where it is damaged."""
    try:
        present.publish()
        return present.descent()
    except Damaged:
        return None


def _another(to: Path) -> str:
    return Phrase(
        "“{name}” is another {kind} or has another passphrase. Nothing was changed. Restore to "
        "another name.",
        name=to.name,
        kind=kind_named(to.name).noun,
    )
