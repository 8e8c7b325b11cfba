"""The key of a portfolio in the system's own store of passwords, where its owner asked for that.

What is kept is the key and not the passphrase, with the salt that it belongs to, under the path of
the file. A note in the data folder says which files have one, so that the store, which may be slow
or ask something itself, is never opened for another.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from fcp_portfolio.domain.errors import Refused, StorageFailed
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.paths import make_own_folder
from fcp_portfolio.storage.durable import write_whole
from fcp_portfolio.storage.key import RawKey, read_salt
from fcp_portfolio.storage.place import Place, writing_problems

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "FCP Portfolio"
RECOMMENDED = 1
"""The priority from which on the library itself recommends a store: below it are those that keep
plain text, and none at all."""
NO_STORE = Phrase(
    "This computer has no store of passwords that encrypts them, so the passphrase cannot be "
    "remembered."
)
T = TypeVar("T")


def encrypting_store() -> "KeyringBackend | None":
    """The system's store, if it has one that encrypts."""
    from keyring import get_keyring  # looks for stores  # noqa: PLC0415
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415

    try:
        found = get_keyring()
        several = found.backends if isinstance(found, ChainerBackend) else (found,)
        return next((one for one in several if _encrypts(one)), None)
    except Exception:  # noqa: BLE001  each system's store fails in its own way
        return None


def _encrypts(store: "KeyringBackend") -> bool:
    plain = type(store).__module__.startswith("keyrings.alt")
    return store.priority >= RECOMMENDED and not plain


@dataclass(frozen=True, slots=True)
class KeyStore:
    """The keys that this computer remembers."""

    place: Place

    def has(self, file: Path) -> bool:
        """Whether a key was put there for a file; the store is not asked."""
        return _name(file) in self._noted()

    def remember(self, file: Path, key: bytes) -> None:
        """Puts the key of a file there; raises StorageFailed where there is no such store."""
        store = encrypting_store()
        if store is None:
            raise StorageFailed(NO_STORE)
        value = f"{read_salt(file).hex()}:{key.hex()}"
        _tried(lambda: store.set_password(SERVICE, _name(file), value))
        self._note([*self._noted(), _name(file)])

    def recall(self, file: Path) -> RawKey:
        """The key for a file; raises Refused, and forgets it, where it is not there or stale."""
        store = encrypting_store()
        kept = _tried(lambda: store.get_password(SERVICE, _name(file))) if store else None
        salt, _, key = (kept or "").partition(":")
        if salt and salt == read_salt(file).hex():
            return RawKey(bytes.fromhex(key))
        with suppress(StorageFailed):
            self.forget(file)
        raise Refused(_stale(file) if salt else _gone(file))

    def forget(self, file: Path) -> None:
        """Erases what was put there for a file; raises StorageFailed where that fails."""
        if not self.has(file):
            return
        store = encrypting_store()
        if store is None:
            raise StorageFailed(NO_STORE)
        if _tried(lambda: store.get_password(SERVICE, _name(file))) is not None:
            _tried(lambda: store.delete_password(SERVICE, _name(file)))
        self._note([one for one in self._noted() if one != _name(file)])

    @property
    def _list(self) -> Path:
        return self.place.data / "remembered.json"

    def _noted(self) -> list[str]:
        try:
            noted = json.loads(self._list.read_bytes())
        except (OSError, ValueError):
            return []
        return [one for one in noted if isinstance(one, str)] if isinstance(noted, list) else []

    def _note(self, names: list[str]) -> None:
        with writing_problems(self.place.data):
            make_own_folder(self.place.data)
            write_whole(self._list, json.dumps(sorted(set(names))).encode())


def _name(file: Path) -> str:
    return str(file.resolve())


def _tried(work: Callable[[], T]) -> T:
    try:
        return work()
    except Exception as error:
        message = Phrase(
            "The store of passwords of this computer refused. Nothing else was changed; type the "
            "passphrase."
        )
        raise StorageFailed(message) from error


def _stale(file: Path) -> Phrase:
    return Phrase(
        "The passphrase of “{name}” was changed since this computer remembered it. Type the new "
        "one.",
        name=file.name,
    )


def _gone(file: Path) -> Phrase:
    return Phrase(
        "This computer does not remember the passphrase of “{name}” any more. Type it.",
        name=file.name,
    )
