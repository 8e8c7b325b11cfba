"""Keys in the system's store of passwords: only where asked, never in one of plain text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from fcp_portfolio.domain.errors import Refused, StorageFailed
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.key_store import NO_STORE, SERVICE, KeyStore, encrypting_store
from fcp_portfolio.storage.place import Place
from tests.key_stores import Locked, Memory, Plain, in_use


@pytest.fixture
def store() -> Iterator[Memory]:
    with in_use(Memory()) as made:
        yield made


@pytest.fixture
def keys(tmp_path: Path) -> KeyStore:
    return KeyStore(Place(tmp_path / "data"))


def test_key_is_kept_with_its_salt_and_forgotten_again(
    file: Path, secret: RawKey, store: Memory, keys: KeyStore
) -> None:
    assert not keys.has(file)
    keys.remember(file, secret.data)
    salt = file.read_bytes()[:16].hex()
    assert store.kept == {(SERVICE, str(file)): f"{salt}:{secret.data.hex()}"}
    assert (keys.has(file), keys.recall(file)) == (True, secret)
    noted = (keys.place.data / "remembered.json").read_text()
    assert secret.data.hex() not in noted
    keys.forget(file)
    assert (store.kept, keys.has(file)) == ({}, False)
    keys.forget(file)  # nothing is there to be forgotten


def test_key_of_a_file_that_has_another_by_now_is_not_used_and_erased(
    file: Path, secret: RawKey, store: Memory, keys: KeyStore
) -> None:
    keys.remember(file, secret.data)
    data = bytearray(file.read_bytes())
    data[9] ^= 1
    file.write_bytes(data)
    with pytest.raises(Refused, match="was changed since this computer remembered it"):
        keys.recall(file)
    assert (store.kept, keys.has(file)) == ({}, False)


def test_key_that_somebody_erased_in_the_store_is_asked_for_once(
    file: Path, secret: RawKey, store: Memory, keys: KeyStore
) -> None:
    keys.remember(file, secret.data)
    store.kept.clear()
    with pytest.raises(Refused, match="does not remember the passphrase"):
        keys.recall(file)
    assert not keys.has(file)


@pytest.mark.parametrize("other", [fail.Keyring, null.Keyring, Plain])
def test_no_store_and_one_in_plain_text_are_not_used(
    other: type[KeyringBackend], file: Path, secret: RawKey, keys: KeyStore
) -> None:
    with in_use(other()):
        assert encrypting_store() is None
        with pytest.raises(StorageFailed) as refused:
            keys.remember(file, secret.data)
        assert refused.value.sentence == NO_STORE
        assert not keys.has(file)
        with pytest.raises(Refused):
            keys.recall(file)
    with in_use(Memory()):
        keys.remember(file, secret.data)
    with in_use(other()), pytest.raises(StorageFailed):
        keys.forget(file)
    assert keys.has(file)


def test_of_several_stores_the_first_that_encrypts_is_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    memory = Memory()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [Plain(), memory])
    with in_use(chainer.ChainerBackend()):
        assert encrypting_store() is memory


def test_store_that_cannot_be_found_out_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Store")
    assert encrypting_store() is None


def test_store_that_refuses_says_so_and_keeps_the_note(
    file: Path, secret: RawKey, keys: KeyStore
) -> None:
    with in_use(Locked()), pytest.raises(StorageFailed, match="refused"):
        keys.remember(file, secret.data)
    with in_use(Memory()):
        keys.remember(file, secret.data)
    with in_use(Locked()), pytest.raises(StorageFailed, match="type the passphrase"):
        keys.recall(file)
    assert keys.has(file)


@pytest.mark.parametrize("text", ["", "{}", "[1]"])
def test_note_that_is_no_note_remembers_nothing(text: str, file: Path, keys: KeyStore) -> None:
    keys.place.data.mkdir()
    (keys.place.data / "remembered.json").write_text(text)
    assert not keys.has(file)
