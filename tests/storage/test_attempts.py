"""Wrong passphrases: the next try waits, longer each time, over restarts, and never for good."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Damaged, StorageFailed, TooSoon, WrongKey
from fcp_portfolio.storage.attempts import FREE, key_of, wait_after
from fcp_portfolio.storage.key import Passphrase, RawKey
from fcp_portfolio.storage.place import Here, Place
from tests.builders import START, TickingClock


class Known(Passphrase):
    """A passphrase whose key is at hand: what is shown here is not Argon2id."""

    def key(self, salt: bytes) -> bytes:  # noqa: ARG002
        return bytes.fromhex(self.text)


WRONG = Known("00" * 32)


@pytest.fixture
def clock() -> TickingClock:
    return TickingClock(step=timedelta(0))


@pytest.fixture
def around(tmp_path: Path, clock: TickingClock) -> Here:
    return Here(Place(tmp_path / "data"), clock, "Europe/London")


def wrong(file: Path, around: Here) -> int:
    """One wrong passphrase, and for how long the next has to wait."""
    with pytest.raises(WrongKey) as refused:
        key_of(file, WRONG, around)
    return refused.value.seconds


def test_waits_grow_and_have_an_end() -> None:
    assert [wait_after(n) for n in (0, 4, 5, 6, 7, 10, 11, 12, 10**9)] == [
        *(0, 0, 5, 10, 20, 160, 300, 300, 300)
    ]


def test_several_wrong_ones_make_the_next_wait(
    file: Path, secret: RawKey, around: Here, clock: TickingClock
) -> None:
    right = Known(secret.data.hex())
    assert [wrong(file, around) for _ in range(FREE)] == [0, 0, 0, 0, 5]
    with pytest.raises(TooSoon) as refused:
        key_of(file, right, around)
    assert refused.value.seconds == 5
    assert refused.value.sentence == (
        "After several wrong passphrases “my portfolio.fcpfolio” waits: try again in 5 seconds. "
        "Nothing was changed."
    )
    clock.now += timedelta(seconds=4.2)
    with pytest.raises(TooSoon, match="try again in 1 second\\."):
        key_of(file, right, around)
    clock.now += timedelta(seconds=1)
    assert wrong(file, around) == 10
    clock.now += timedelta(seconds=10)
    assert key_of(file, right, around) == secret.data
    assert wrong(file, around) == 0  # it begins anew


def test_sentence_of_a_wrong_one_says_how_long_to_wait(file: Path, around: Here) -> None:
    for _ in range(FREE - 1):
        wrong(file, around)
    with pytest.raises(WrongKey) as refused:
        key_of(file, WRONG, around)
    assert refused.value.sentence == (
        "Wrong passphrase, or the file is damaged. The next try can be made in 5 seconds."
    )


def test_count_goes_along_with_a_copy_and_not_to_another_file(
    file: Path, around: Here, tmp_path: Path
) -> None:
    for _ in range(FREE):
        wrong(file, around)
    copy = tmp_path / "copy.fcpfolio"
    copy.write_bytes(file.read_bytes())
    with pytest.raises(TooSoon):
        key_of(copy, WRONG, around)
    other = bytearray(file.read_bytes())
    other[5] ^= 1
    copy.write_bytes(other)
    assert wrong(copy, around) == 0


def test_words_and_keys_do_not_wait(file: Path, secret: RawKey, around: Here) -> None:
    for _ in range(FREE):
        wrong(file, around)
    assert key_of(file, secret, around) == secret.data
    with pytest.raises(WrongKey):
        key_of(file, RawKey(bytes(32)), around)


def test_a_day_later_and_with_a_note_that_is_no_note_it_begins_anew(
    file: Path, around: Here, clock: TickingClock
) -> None:
    for _ in range(FREE):
        wrong(file, around)
    clock.now += timedelta(days=1)
    assert wrong(file, around) == 0
    (note,) = around.place.data.glob("attempts/*.json")
    for text in ("", "{}", "[]", '{"wrong": "many", "at": ""}', '{"wrong": 9, "at": "2026-11-20"}'):
        note.write_text(text)
        assert wrong(file, around) == 0


def test_clock_set_back_locks_nobody_out(
    file: Path, secret: RawKey, around: Here, clock: TickingClock
) -> None:
    for _ in range(FREE):
        wrong(file, around)
    clock.now = START - timedelta(days=400)
    with pytest.raises(TooSoon):
        key_of(file, WRONG, around)
    clock.now += timedelta(seconds=5)
    assert key_of(file, Known(secret.data.hex()), around) == secret.data


def test_what_the_disk_refuses_is_no_wrong_passphrase(
    file: Path, secret: RawKey, around: Here
) -> None:
    data = bytearray(file.read_bytes())
    file.write_bytes(data[:-5000])
    right = Known(secret.data.hex())
    for _ in range(FREE + 1):
        with pytest.raises(Damaged):
            key_of(file, right, around)
    assert key_of(file, right, around, torn=True) == secret.data
    file.unlink()
    with pytest.raises(StorageFailed):
        key_of(file, right, around)


def test_where_nothing_can_be_kept_nothing_is_counted(
    file: Path, secret: RawKey, around: Here
) -> None:
    around.place.data.write_text("a file where the folder should be")
    for _ in range(FREE + 2):
        assert wrong(file, around) in (0, wait_after(1))
    assert key_of(file, Known(secret.data.hex()), around) == secret.data


def test_note_holds_a_count_and_nothing_else(file: Path, around: Here) -> None:
    wrong(file, around)
    (note,) = around.place.data.glob("attempts/*.json")
    assert note.stem == file.read_bytes()[:16].hex()
    assert json.loads(note.read_text()) == {"wrong": 1, "at": "2026-11-20T09:00:00.000Z"}
