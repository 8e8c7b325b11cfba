"""Wrong passphrases for a file make the next try wait, each longer than the last, never for good.

The count stands in the data folder, under the file's salt, so that it outlives the program and goes
along with a copy of the file. It slows a person at this computer; Argon2id slows everybody else.
"""

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path

import filelock

from fcp_portfolio.domain.errors import StorageFailed, TooSoon, WrongKey
from fcp_portfolio.domain.identity import instant_text, read_instant
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.paths import make_own_folder
from fcp_portfolio.storage.database import require_key
from fcp_portfolio.storage.durable import write_whole
from fcp_portfolio.storage.key import RawKey, Secret, read_salt
from fcp_portfolio.storage.place import Here

FREE = 5
"""Wrong ones in a row before anybody waits."""
FIRST, LONGEST = 5, 300  # seconds; each wait is twice the one before
FORGOTTEN = timedelta(days=1)


def key_of(file: Path, secret: Secret, here: Here, *, torn: bool = False) -> bytes:
    """The key that opens a file; raises WrongKey, TooSoon, NotAPortfolio, StorageFailed.

    Recovery words and keys are too many to be guessed, so that nobody waits for them. A `torn`
    file may be cut off.
    """
    salt = read_salt(file)
    if isinstance(secret, RawKey):
        require_key(file, secret.data, torn=torn)
        return secret.data
    tries = _Tries(here.place.data / "attempts" / f"{salt.hex()}.json")
    before = tries.begin(file, here.clock())
    try:
        key = secret.key(salt)
        require_key(file, key, torn=torn)
    except StorageFailed:
        tries.write(before)
        raise
    except WrongKey as error:
        raise _with_wait(error, before.wrong + 1) from error
    tries.write(_NONE)
    return key


def wait_after(wrong: int) -> int:
    """The seconds to wait after so many wrong passphrases in a row."""
    return 0 if wrong < FREE else int(min(FIRST * 2 ** min(wrong - FREE, 10), LONGEST))


@dataclass(frozen=True, slots=True)
class _Count:
    wrong: int
    at: datetime | None


_NONE = _Count(0, None)


@dataclass(frozen=True, slots=True)
class _Tries:
    """The count of one file. What cannot be read or written is not counted."""

    note: Path

    def begin(self, file: Path, now: datetime) -> _Count:
        """Counts a try as a wrong one until it is known; raises TooSoon. Gives the count before."""
        with self._alone():
            count = self._read(now)
            left = self._left(count, now)
            if left > 0:
                raise _too_soon(file, left)
            self.write(_Count(count.wrong + 1, now))
        return count

    def write(self, count: _Count) -> None:
        """Keeps a count; none of them leaves no file."""
        with suppress(OSError):
            if count.at is None:
                self.note.unlink(missing_ok=True)
            else:
                note = {"wrong": count.wrong, "at": instant_text(count.at)}
                write_whole(self.note, json.dumps(note).encode())

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Several at once would be as many tries for one wait."""
        with ExitStack() as stack:
            with suppress(OSError):
                make_own_folder(self.note.parent)
                stack.enter_context(filelock.FileLock(self.note.parent / "writing.lock"))
            yield

    def _read(self, now: datetime) -> _Count:
        try:
            note = json.loads(self.note.read_bytes())
            wrong, at = int(note["wrong"]), read_instant(note["at"])
            forgotten = now - at >= FORGOTTEN
        except (OSError, ValueError, KeyError, TypeError):
            return _NONE
        return _NONE if forgotten else _Count(wrong, at)

    def _left(self, count: _Count, now: datetime) -> int:
        if count.at is None:
            return 0
        if count.at > now:  # the clock was set back: the wait begins anew, once
            self.write(_Count(count.wrong, now))
        passed = max(timedelta(), now - count.at)
        return max(0, ceil(wait_after(count.wrong) - passed.total_seconds()))


def _too_soon(file: Path, seconds: int) -> TooSoon:
    sentence = Phrase(
        "After several wrong passphrases “{name}” waits: try again in {n} (second|seconds). "
        "Nothing was changed.",
        None,
        seconds,
        name=file.name,
    )
    return TooSoon(sentence, seconds)


def _with_wait(error: WrongKey, wrong: int) -> WrongKey:
    seconds = wait_after(wrong)
    if not seconds:
        return error
    wait = Phrase("The next try can be made in {n} (second|seconds).", None, seconds)
    return WrongKey(joined(error.sentence, wait), seconds)
