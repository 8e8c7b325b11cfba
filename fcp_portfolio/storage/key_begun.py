"""A key that is being derived while other things are done."""

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.storage.key import Passphrase, read_salt


@dataclass(frozen=True, slots=True)
class PassphraseBegun(Passphrase):
    """A passphrase whose key for one file is being derived already, on a thread of its own."""

    begun: Future[tuple[bytes, bytes] | None] = field(compare=False, repr=False)

    def key(self, salt: bytes) -> bytes:
        """The key, once it is derived; for a file with another salt it is derived now."""
        done = self.begun.result()
        return done[1] if done and done[0] == salt else Passphrase.key(self, salt)


def begin_key(file: Path, secret: Passphrase) -> PassphraseBegun:
    """Begins to derive the key of a file, while what opening needs is still being loaded.

    Deriving leaves Python free for that. What is wrong with file or passphrase is told by whoever
    opens it.
    """
    beside = ThreadPoolExecutor(1)
    begun = beside.submit(_derived, file, secret)
    beside.shutdown(wait=False)
    return PassphraseBegun(secret.text, begun)


def _derived(file: Path, secret: Passphrase) -> tuple[bytes, bytes] | None:
    with suppress(PortfolioError):
        salt = read_salt(file)
        return salt, secret.key(salt)
    return None
