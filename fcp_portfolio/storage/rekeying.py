"""A new key for a portfolio: the whole file is encrypted again beside, then takes its place."""

from contextlib import closing
from pathlib import Path

from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.storage.database import connect, failures_as_sentences
from fcp_portfolio.storage.key import Passphrase, new_salt
from fcp_portfolio.storage.place import writing_problems
from fcp_portfolio.storage.snapshots import require_sound


def encrypt_again(file: Path, key: bytes, passphrase: Passphrase) -> bytes:
    """Encrypts a closed file under a new passphrase and a new salt; gives the new key.

    The file is replaced whole; whoever kills this keeps the old file with the old key.
    """
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
            require_sound(partial, new_key)
            partial.replace(file)
    finally:
        partial.unlink(missing_ok=True)
    return new_key
