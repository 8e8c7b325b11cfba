"""Pictures kept beside the working copy: encrypted, bounded, never needed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.storage.drawings import NAME, Drawings

KEY = bytes(range(32))
SECRET = b"a heron in the corridor"


@pytest.fixture
def drawings(tmp_path: Path) -> Iterator[Drawings]:
    made = Drawings(tmp_path, KEY, most_bytes=1_000)
    yield made
    made.close()


def test_what_was_kept_is_found_again(drawings: Drawings, tmp_path: Path) -> None:
    assert drawings.get("one") is None
    drawings.keep("one", b"1")
    drawings.keep("one", b"2")
    drawings.close()
    again = Drawings(tmp_path, KEY)
    assert again.get("one") == b"2"
    again.close()


def test_no_word_stands_in_the_file(drawings: Drawings, tmp_path: Path) -> None:
    drawings.keep("heron", SECRET)
    drawings.close()
    content = (tmp_path / NAME).read_bytes()
    assert SECRET not in content
    assert b"heron" not in content
    assert b"SQLite" not in content


def test_what_was_not_used_for_longest_goes_first(drawings: Drawings) -> None:
    for name in ("old", "used", "new"):
        drawings.keep(name, b"x" * 400)
        drawings.get("used")
    assert [drawings.get(name) is None for name in ("old", "used", "new")] == [True, False, False]


def test_what_is_larger_than_everything_is_not_kept(drawings: Drawings) -> None:
    drawings.keep("vast", b"x" * 1_001)
    assert drawings.get("vast") is None


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 500])
def test_a_damaged_file_begins_anew(drawings: Drawings, tmp_path: Path, content: bytes) -> None:
    drawings.keep("one", b"1")
    drawings.close()
    (tmp_path / NAME).write_bytes(content)
    drawings.get("one")
    drawings.keep("two", b"2")
    drawings.keep("two", b"2")
    assert drawings.get("two") == b"2"


def test_another_key_begins_anew(drawings: Drawings, tmp_path: Path) -> None:
    drawings.keep("one", b"1")
    drawings.close()
    other = Drawings(tmp_path, bytes(32))
    assert other.get("one") is None
    other.keep("one", b"3")
    assert other.get("one") == b"3"
    other.close()


def test_a_folder_that_is_not_there_keeps_nothing(tmp_path: Path) -> None:
    drawings = Drawings(tmp_path / "gone", KEY)
    drawings.keep("one", b"1")
    assert drawings.get("one") is None
    drawings.forget()


def test_forgotten_is_gone(drawings: Drawings, tmp_path: Path) -> None:
    drawings.keep("one", b"1")
    drawings.forget()
    assert not (tmp_path / NAME).exists()
    assert drawings.get("one") is None


def test_without_a_folder_nothing_is_kept() -> None:
    drawings = Drawings(None, KEY)
    drawings.keep("one", b"1")
    assert drawings.get("one") is None
    drawings.forget()
