"""A new passphrase: what it needs, what it changes, and which copies the old one still opens."""

import shutil
from dataclasses import dataclass

from fcp_portfolio.domain.errors import Refused, StorageFailed
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.remembering import forgotten_after_change
from fcp_portfolio.services.safekeeping import Recovered, copies
from fcp_portfolio.storage import rekeying
from fcp_portfolio.storage.attempts import key_of
from fcp_portfolio.storage.key import Passphrase, recovery_words
from fcp_portfolio.storage.place import Here
from fcp_portfolio.storage.rekeying import Progress

BYTES_A_SECOND = 6_000_000
"""As measured on a busy computer with two processors: 99 MB took 17 s."""
_LEAST = 2
_OTHERS = 4_096 * 1_024  # what the system itself likes to have left


@dataclass(frozen=True, slots=True, kw_only=True)
class Needed:
    """What a change of passphrase needs: free space while it runs, and about how many seconds."""

    room: int
    free: int
    seconds: int

    @property
    def enough(self) -> bool:
        """Whether there is that much space."""
        return self.free >= self.room + _OTHERS


def needed_to_change(portfolio: Portfolio) -> Needed:
    """Both files are written beside; where they lie on two disks, the smaller space counts."""
    working, file = portfolio.copy.database.file, portfolio.file
    size = working.stat().st_size
    free = min(shutil.disk_usage(path.parent).free for path in (working, file))
    return Needed(room=2 * size, free=free, seconds=_LEAST + size // BYTES_A_SECOND)


def opened_by_the_old(portfolio: Portfolio) -> tuple[str, ...]:
    """Backups, snapshots and other copies that the present passphrase and words go on opening."""
    return tuple(copies(portfolio))


def require_passphrase(portfolio: Portfolio, passphrase: str) -> None:
    """Raises WrongKey unless this is the passphrase of the portfolio, TooSoon after several."""
    copy = portfolio.copy
    here = Here(copy.place, copy.clock, copy.zone)
    key_of(copy.database.file, Passphrase(passphrase), here)


def change_passphrase(
    portfolio: Portfolio, passphrase: str, progress: Progress = lambda *_: None
) -> Done[Recovered]:
    """Encrypts the portfolio again under a new passphrase; it stays open, and has new words.

    The advice names the copies that the old passphrase and words open. Raises Refused, Cancelled,
    Damaged and StorageFailed; then the old passphrase stands.
    """
    if not passphrase or portfolio.read_only:
        message = Phrase(
            "The passphrase was not changed: the new one is empty, or the file is read only."
        )
        raise Refused(message)
    if not needed_to_change(portfolio).enough:
        message = Phrase(
            "There is too little free space to encrypt the file again. The old passphrase "
            "stands. Free some space and do it again."
        )
        raise StorageFailed(message)
    held = opened_by_the_old(portfolio)
    key = rekeying.encrypt_again(portfolio.copy, Passphrase(passphrase), progress)
    forgotten = forgotten_after_change(portfolio)
    said = Phrase("Encrypted again under the new passphrase. It has new recovery words.")
    advice = tuple(Phrase("Still opened by the old ones: {copy}", copy=copy) for copy in held)
    value = Recovered(portfolio=portfolio, words=recovery_words(key))
    return Done(value=value, changed=Changed.SNAPSHOT, said=joined(said, *forgotten), advice=advice)
