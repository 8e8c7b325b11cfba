"""A new key for a portfolio: the whole file is encrypted again beside, then takes its place."""

from contextlib import closing
from pathlib import Path

from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.storage import snapshots
from fcp_portfolio.storage.database import connect, failures_as_sentences
from fcp_portfolio.storage.key import Passphrase, new_salt
from fcp_portfolio.storage.place import writing_problems
from fcp_portfolio.storage.working_copy import WorkingCopy


def encrypt_again(copy: WorkingCopy, passphrase: Passphrase) -> bytes:
    """Publishes, encrypts again under a new passphrase and salt, and closes; gives the new key.

    The lock is held until the owner's file is the new one, so that nobody writes in between.
    Whoever kills this keeps a file that the old key or the new one opens, with everything in it.
    """
    try:
        copy.publish()
        copy.database.close()
        key = _replace(copy.database.file, copy.database.key, passphrase)
        snapshots.replace_file(copy.database.file, copy.file)
    finally:
        copy.close()
    return key


def _replace(file: Path, key: bytes, passphrase: Passphrase) -> bytes:
    snapshots.require_sound(file, key)  # a damaged page would be copied as zeros
    salt = new_salt()
    new_key = passphrase.key(salt)
    partial = file.with_name(f".{file.name}.{new_id()[:8]}.partial")
    try:
        with writing_problems(file.parent), failures_as_sentences():
            with (
                closing(connect(file, key)) as old,
                closing(connect(partial, new_key, salt)) as new,
            ):
                old.execute("PRAGMA journal_mode = DELETE").fetchone()
                new.execute("PRAGMA synchronous = FULL")
                old.backup(new)
            snapshots.require_sound(partial, new_key)
            partial.replace(file)
    finally:
        partial.unlink(missing_ok=True)
    return new_key
