"""A new key for a portfolio: the whole file is encrypted again beside, then takes its place."""

import hashlib
import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage import snapshots
from fcp_portfolio.storage.database import connect, failures_as_sentences, log_of
from fcp_portfolio.storage.durable import copy_to_disk, partial_of, sync_folder, write_whole
from fcp_portfolio.storage.key import Passphrase, new_salt, read_salt
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
            with writing_problems(beside.parent):
                copy.take_new_key(beside, key, lambda: _decide(copy, staged))
    finally:
        drop(beside, staged)
        forget(copy.database.file)
    return key


def left_behind(working: Path, file: Path) -> bool:
    """Whether a working copy under another key is still what `file` was encrypted again from.

    So it is where somebody was killed before it was replaced, too: then the file holds all of it.
    """
    try:
        noted = json.loads(_note(working).read_bytes())
    except (OSError, ValueError):
        return False
    log = log_of(working)
    return noted == _state(working, file) and not (log.exists() and log.stat().st_size)


def forget(working: Path) -> None:
    """Removes the note that `left_behind` needs, once the key opens the working copy."""
    drop(_note(working))


def _decide(copy: WorkingCopy, staged: Path) -> None:
    working = copy.database.file
    write_whole(_note(working), json.dumps(_state(working, staged)).encode())
    sync_folder(working.parent)
    with writing_problems(copy.file.parent):
        staged.replace(copy.file)
        sync_folder(copy.file.parent)


def _state(working: Path, encrypted: Path) -> dict[str, str]:
    with working.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return {"working": digest, "salt": read_salt(encrypted).hex()}


def _note(working: Path) -> Path:
    return working.with_name("rekeying.json")


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
