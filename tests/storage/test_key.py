"""The key of a file: passphrase, salt, recovery words; and files that are something else."""

import os
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotAPortfolio, NotFound, Refused, StorageFailed
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.services.portfolio import peek
from fcp_portfolio.storage.key import (
    PAGE,
    Passphrase,
    RawKey,
    key_from_words,
    new_salt,
    read_salt,
    recovery_words,
)
from fcp_portfolio.storage.key_begun import begin_key

SALT = bytes([1, *range(15)])


def test_passphrase_key_is_argon2id_as_documented() -> None:
    # Made once with argon2-cffi: Argon2id v19, 64 MiB, 3 passes, 4 lanes, 32 bytes.
    assert Passphrase("correct horse").key(SALT).hex() == (
        "acea5b3a696c70841cdf641731ee7699faa50a135ef894f70a67d3fb80186db2"
    )


def test_passphrase_key_is_of_the_normal_form_and_untrimmed() -> None:
    composed = Passphrase("caf\u00e9").key(SALT)
    assert Passphrase("cafe\u0301").key(SALT) == composed
    assert Passphrase("caf\u00e9 ").key(SALT) != composed


def test_key_that_was_begun_is_that_of_the_file_and_of_every_other(tmp_path: Path) -> None:
    file, other = tmp_path / "one.fcpfolio", bytes([1, *range(1, 16)])
    file.write_bytes(SALT.ljust(PAGE, b"\0"))
    begun = begin_key(file, Passphrase("correct horse"))
    assert begun.key(SALT) == Passphrase("correct horse").key(SALT)
    assert begun.key(other) == Passphrase("correct horse").key(other)
    assert begun == begin_key(file, Passphrase("correct horse"))


def test_what_is_wrong_with_a_key_that_was_begun_is_told_as_it_always_is(tmp_path: Path) -> None:
    begun = begin_key(tmp_path / "not there.fcpfolio", Passphrase("correct horse"))
    assert begun.key(SALT) == Passphrase("correct horse").key(SALT)
    file = tmp_path / "one.fcpfolio"
    file.write_bytes(SALT.ljust(PAGE, b"\0"))
    with pytest.raises(Refused, match="holds what is no text"):
        begin_key(file, Passphrase("\udcff")).key(SALT)


def test_raw_key_is_the_key() -> None:
    data = os.urandom(32)
    assert RawKey(data).key(SALT) == data


def test_new_salt_begins_with_the_profile_and_never_repeats() -> None:
    salts = {new_salt() for _ in range(20)}
    assert {(salt[0], len(salt)) for salt in salts} == {(1, 16)}
    assert len(salts) == 20


def test_recovery_words_give_the_key_again() -> None:
    data = os.urandom(32)
    words = recovery_words(data)
    assert len(words.split()) == 24
    assert key_from_words(words) == RawKey(data)
    assert key_from_words(f"  {words.upper()}\n") == RawKey(data)


def test_recovery_words_with_a_slip_say_what_is_wrong() -> None:
    words = recovery_words(bytes(32)).split()
    with pytest.raises(Refused) as short:
        key_from_words(" ".join(words[:-1]))
    assert short.value.sentence == "A recovery sheet has 24 words; these are 23."
    with pytest.raises(Refused) as unknown:
        key_from_words(" ".join(["hallux", *words[1:]]))
    assert unknown.value.sentence == (
        "“hallux” is not a recovery word. Check it against your sheet."
    )
    with pytest.raises(Refused) as wrong:
        key_from_words(" ".join(["zoo", *words[1:]]))
    assert wrong.value.sentence == (
        "These words do not belong together: one is wrong, or two have changed places."
    )


@pytest.mark.parametrize(
    ("start", "what"),
    [
        (b"%PDF-1.7\n", "is a PDF"),
        (b"PK\x03\x04", "is a zip, Word or spreadsheet file"),
        (b"SQLite format 3\x00", "is an SQLite database without encryption"),
        (b"\x89PNG\r\n", "is a picture"),
        (b"\xff\xd8\xff\xe0", "is a picture"),
        (b'{"a": 1}', "is a text file"),
        (b"<html>", "is a text file"),
    ],
)
def test_peek_at_another_kind_of_file_names_it(tmp_path: Path, start: bytes, what: str) -> None:
    file = tmp_path / "thing.fcpfolio"
    file.write_bytes(start + bytes(2 * PAGE))
    with pytest.raises(NotAPortfolio) as refused:
        peek(file)
    assert refused.value.sentence == (
        f"“thing.fcpfolio” {what}, not a portfolio. Nothing was changed."
    )


def test_peek_calls_a_file_what_its_name_says(tmp_path: Path) -> None:
    for kind in FileKind:
        file = tmp_path / f"thing{kind.suffix}"
        file.write_bytes(b"")
        with pytest.raises(NotAPortfolio, match=f"is empty, not {kind.called}"):
            peek(file)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "“thing.fcpfolio” is empty, not a portfolio. Nothing was changed."),
        (
            b"\x01" + bytes(PAGE - 2),
            "“thing.fcpfolio” is too short to be a portfolio. Nothing was changed.",
        ),
        (
            b"\x02" + bytes(PAGE),
            (
                "“thing.fcpfolio” is not a portfolio, or one of a newer version of this program. "
                "Nothing was changed."
            ),
        ),
    ],
)
def test_peek_at_what_cannot_be_a_portfolio(tmp_path: Path, data: bytes, sentence: str) -> None:
    file = tmp_path / "thing.fcpfolio"
    file.write_bytes(data)
    with pytest.raises(NotAPortfolio) as refused:
        peek(file)
    assert refused.value.sentence == sentence


def test_peek_at_a_portfolio_says_nothing(file: Path) -> None:
    peek(file)
    assert read_salt(file) == file.read_bytes()[:16]


def test_peek_at_nothing(tmp_path: Path) -> None:
    with pytest.raises(NotFound) as missing:
        peek(tmp_path / "gone.fcpfolio")
    assert missing.value.sentence == (
        "“gone.fcpfolio” is not there. Check the folder; nothing was changed."
    )


def test_read_salt_of_nothing_or_a_folder(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed) as gone:
        read_salt(tmp_path / "gone.fcpfolio")
    assert gone.value.sentence == (
        "“gone.fcpfolio” is not there. Check the folder; nothing was changed."
    )
    folder = tmp_path / "folder.fcpfolio"
    folder.mkdir()
    with pytest.raises(StorageFailed) as unreadable:
        read_salt(folder)
    assert unreadable.value.sentence == (
        "“folder.fcpfolio” cannot be read: Is a directory. Nothing was changed."
    )
