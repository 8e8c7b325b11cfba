"""Putting a backup in the place of a portfolio, keeping what stood there."""

from pathlib import Path

from fcp_portfolio.domain.errors import Damaged, Refused, WrongKey
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage import opening, snapshots
from fcp_portfolio.storage.attempts import key_of
from fcp_portfolio.storage.key import Secret
from fcp_portfolio.storage.place import Here
from fcp_portfolio.storage.snapshots import Descent
from fcp_portfolio.storage.working_copy import WorkingCopy


def restore(backup: Path, to: Path, secret: Secret, here: Here) -> tuple[WorkingCopy, Path | None]:
    """Makes `to` what the backup holds; gives it open, and where the present version was kept.

    The restored file descends from the version that it replaces too, so that other computers take
    it as the newer one. Raises WrongKey, StorageFailed for a damaged backup, Refused where `to`
    is another portfolio.
    """
    key = key_of(backup, secret, here)
    snapshots.require_sound(backup, key)
    if not to.exists():
        snapshots.replace_file(backup, to)
        return opening.open_file(to, secret, here), None
    replaced, kept = _keep_present(to, secret, here, snapshots.read_descent(backup, key))
    snapshots.replace_file(backup, to)
    copy = opening.open_file(to, secret, here)
    if replaced is not None:
        copy.adopt_descent(replaced)
    copy.publish()
    return copy, kept


def _keep_present(
    to: Path, secret: Secret, here: Here, backup: Descent
) -> tuple[Descent | None, Path]:
    """Publishes what is saved, copies the file beside itself, and lets go of its working copy.

    What is damaged cannot be published: file and working copy are kept as they are.
    """
    kept = to.with_name(f"{to.stem} (before restore {new_id()[:8]}){to.suffix}")
    try:
        present = opening.open_file(to, secret, here)
    except Damaged:
        snapshots.replace_file(to, kept)
        return None, kept
    except WrongKey as error:
        raise Refused(_another(to)) from error
    working = present.database.file
    try:
        if present.portfolio_id != backup.portfolio_id:
            raise Refused(_another(to))
        replaced = _published(present)
        snapshots.replace_file(to, kept)
    finally:
        present.close()
    if replaced is None and working != to:
        opening.set_aside(working)
    elif working != to:
        working.unlink()
    return replaced, kept


def _published(present: WorkingCopy) -> Descent | None:
    """Which snapshots the present version descends from; None where it is damaged."""
    try:
        present.publish()
        return present.descent()
    except Damaged:
        return None


def _another(to: Path) -> str:
    return Phrase(
        "“{name}” is another portfolio or has another passphrase. Nothing was changed. "
        "Restore to another name.",
        name=to.name,
    )
