"""A new key for a portfolio: the whole file is encrypted again beside, then takes its place."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage import snapshots
from fcp_portfolio.storage.database import connect, failures_as_sentences
from fcp_portfolio.storage.durable import copy_to_disk, partial_of, sync_folder
from fcp_portfolio.storage.key import Passphrase, new_salt
from fcp_portfolio.storage.place import drop, writing_problems
from fcp_portfolio.storage.working_copy import WorkingCopy

STEP = 256
"""Pages that are encrypted between two looks at whether somebody cancelled."""
Progress = Callable[[str, int, int], None]


def encrypt_again(copy: WorkingCopy, passphrase: Passphrase, progress: Progress) -> bytes:
    """Publishes, encrypts again under a new passphrase and salt, and goes on under the new key.

    Reading goes on meanwhile, writing waits. Renaming the owner's file decides: whoever kills this
    before keeps everything under the old key, whoever does after it under the new one. `progress`
    may raise Cancelled.
    """
    copy.publish()
    beside = partial_of(copy.database.file)
    staged = partial_of(copy.file)
    try:
        with copy.database.still():
            key = _encrypted(copy, passphrase, beside, progress)
            with writing_problems(copy.file.parent):
                copy_to_disk(beside, staged)
                staged.replace(copy.file)
                sync_folder(copy.file.parent)
            with writing_problems(beside.parent):
                copy.take_new_key(beside, key)
    finally:
        drop(beside, staged)
    return key


def _encrypted(copy: WorkingCopy, passphrase: Passphrase, to: Path, progress: Progress) -> bytes:
    file, old_key = copy.database.file, copy.database.key
    progress(Phrase("Checking what is there"), 0, 0)
    snapshots.require_sound(file, old_key)  # a damaged page would be copied as zeros
    salt = new_salt()
    key = passphrase.key(salt)

    def tell(_status: int, remaining: int, total: int) -> None:
        progress(Phrase("Encrypting again"), total - remaining, total)

    with writing_problems(file.parent), failures_as_sentences():
        with closing(connect(file, old_key)) as old, closing(connect(to, key, salt)) as new:
            new.execute("PRAGMA synchronous = FULL")
            old.backup(new, pages=STEP, progress=tell)
        progress(Phrase("Checking what was written"), 0, 0)
        snapshots.settle(to, key)
    return key
