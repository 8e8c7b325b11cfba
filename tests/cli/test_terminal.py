"""What every command shares: the passphrase, and what is said when a file is taken or stuck."""

import getpass
import os
import platform
import sys
from pathlib import Path

import pytest

from fcp_portfolio.cli.terminal import show
from fcp_portfolio.services.portfolio import Passphrase, open_portfolio
from tests.cli.running import (
    PASSPHRASE,
    at_home,
    done,
    files_no_longer_than,
    only_line,
    ran,
    refused,
)

PLAIN = ("--form", "debrief", "--title", "Knees", "--date", "2026-01-31", "--field", "learning=A.")
READABLE = (
    "Others on this computer can read “secret”, and so the passphrase. It was used all the same; "
    "“chmod 600” keeps them out."
)
WRONG = "Wrong passphrase, or the file is damaged."


@pytest.fixture
def no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FCP_PASSPHRASE")


@pytest.mark.usefixtures("no_passphrase")
@pytest.mark.parametrize("ending", [b"", b"\n", b"\r\n"])
def test_one_line_end_of_a_passphrase_file_is_removed(blank: Path, ending: bytes) -> None:
    _keep("secret", PASSPHRASE.encode() + ending)
    assert ran("list", blank, "--passphrase-file", "secret").code == 0


@pytest.mark.usefixtures("no_passphrase")
@pytest.mark.parametrize(
    ("secret", "sentence"),
    [
        (b"fictional\n\n", WRONG),
        (b" fictional", WRONG),
        (b"\n", "The passphrase is empty. Give one."),
        (
            b"\xef\xbb\xbffictional",
            "“secret” begins with a byte order mark. Save it as plain UTF-8.",
        ),
        (b"\xff\xfef\x00", "“secret” begins with a byte order mark. Save it as plain UTF-8."),
        (b"caf\xe9", "“secret” is not UTF-8. Save it as plain UTF-8."),
    ],
)
def test_passphrase_files_that_do_not_open_it(blank: Path, secret: bytes, sentence: str) -> None:
    _keep("secret", secret)
    assert refused("list", blank, "--passphrase-file", "secret") == sentence


@pytest.mark.usefixtures("no_passphrase")
def test_a_passphrase_file_that_is_not_there(blank: Path) -> None:
    assert refused("list", blank, "--passphrase-file", "gone") == (
        "“gone” cannot be read: No such file or directory. Nothing was changed."
    )


@pytest.mark.usefixtures("no_passphrase")
def test_without_passphrase_and_terminal_it_says_how_to_give_one(blank: Path) -> None:
    assert refused("list", blank) == (
        "No passphrase was given. Use --passphrase-file or FCP_PASSPHRASE."
    )


def test_an_empty_passphrase_is_none(blank: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FCP_PASSPHRASE", "")
    assert refused("list", blank) == "The passphrase is empty. Give one."
    monkeypatch.setenv("FCP_PASSPHRASE", "wrong")
    assert refused("list", blank) == WRONG


@pytest.mark.usefixtures("no_passphrase")
def test_at_a_terminal_the_person_is_asked(blank: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _type(monkeypatch, PASSPHRASE)
    assert ran("list", blank).code == 0


@pytest.mark.usefixtures("no_passphrase")
def test_a_new_passphrase_is_asked_for_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("new", "a.fcpfolio", "--name", "Robin Example", "--registration", "PH000000")
    _type(monkeypatch, "one", "two")
    assert refused(*words) == "The two passphrases differ. Nothing was changed."
    _type(monkeypatch, "four unrelated words", "four unrelated words")
    assert ran(*words).code == 0


@pytest.mark.parametrize("option", ["FCP_PASSPHRASE", "--passphrase-file"])
def test_a_new_passphrase_is_as_long_as_the_window_wants_it(
    monkeypatch: pytest.MonkeyPatch, option: str
) -> None:
    words = ("new", "a.fcpfolio", "--name", "Robin Example", "--registration", "PH000000")
    if option == "FCP_PASSPHRASE":
        monkeypatch.setenv(option, "123456789")
    else:
        _keep("secret", b"123456789")
        words = (*words, option, "secret")
    assert refused(*words) == (
        "The new passphrase is too short: at least 10 characters. Nothing was changed. Four or "
        "more unrelated words are strong and easy to type."
    )
    assert not Path("a.fcpfolio").exists()


@pytest.mark.skipif(os.name != "posix", reason="who may read is kept elsewhere")
@pytest.mark.usefixtures("no_passphrase")
@pytest.mark.parametrize("mode", [0o640, 0o604])
def test_a_passphrase_file_that_others_can_read_is_used_and_said(blank: Path, mode: int) -> None:
    _keep("secret", PASSPHRASE.encode(), mode)
    result = ran("list", blank, "--passphrase-file", "secret")
    assert (result.code, result.err.splitlines()[0]) == (0, READABLE)


def test_while_it_is_open_elsewhere_reading_shows_what_was_published(blank: Path) -> None:
    with open_portfolio(blank, Passphrase(PASSPHRASE)):
        result = ran("list", blank, "--json")
        said = refused("log", blank, *PLAIN)
    assert (result.code, result.json["entries"]) == (0, [])
    assert said.startswith(f"Read only: this portfolio is open on “{platform.node()}” since ")
    assert said.endswith(". Close it there to edit here.")
    assert result.err == f"{said} What was published last is shown.\n"


def test_two_versions_need_a_person(blank: Path, tmp_path: Path) -> None:
    theirs = _changed_elsewhere(blank, tmp_path)
    done("log", blank, *PLAIN)
    blank.write_bytes(theirs)
    result = ran("list", blank, "--json")
    assert (result.code, len(result.json["entries"])) == (3, 1)
    assert only_line(result.err).startswith("Two versions of this file. Nothing is lost: ")
    (beside,) = tmp_path.glob("mine (version *).fcpfolio")
    assert titles(beside) == ["Theirs"]
    assert ran("list", blank).code == 0


@pytest.mark.parametrize("command", ["history", "coverage"])
def test_what_needs_a_person_keeps_no_result_from_being_printed(
    blank: Path, tmp_path: Path, command: str
) -> None:
    theirs = _changed_elsewhere(blank, tmp_path)
    done("log", blank, *PLAIN)
    blank.write_bytes(theirs)
    result = ran(command, blank, "--json")
    assert (result.code, bool(result.json)) == (3, True)
    assert only_line(result.err).startswith("Two versions of this file. Nothing is lost: ")
    assert ran(command, blank, "--json").code == 0


def test_what_needs_a_person_at_a_desk_keeps_no_result_from_being_printed(tmp_path: Path) -> None:
    who, file = (
        ("--name", "Robin Example", "--registration", "HCPC PH000000"),
        tmp_path / "d.fcpdesk",
    )
    done("desk", "new", file, *who)
    there = tmp_path / "there"
    there.mkdir()
    (there / file.name).write_bytes(file.read_bytes())
    with at_home(there):
        done("desk", "add", there / file.name, *who)
    done("desk", "add", file, "--name", "Ali Example")
    file.write_bytes((there / file.name).read_bytes())
    result = ran("desk", "show", file, "--json")
    assert (result.code, bool(result.json)) == (3, True)


def test_a_newer_version_from_another_computer_is_taken_up(blank: Path, tmp_path: Path) -> None:
    assert titles(blank) == []
    blank.write_bytes(_changed_elsewhere(blank, tmp_path))
    assert titles(blank) == ["Theirs"]


def test_what_cannot_be_published_is_kept_here(portfolio: Path) -> None:
    done("list", portfolio)
    before = portfolio.read_bytes()
    with files_no_longer_than(1_000_000):
        result = ran("log", portfolio, *PLAIN)
    (said, trouble) = result.err.splitlines()
    assert (result.code, said, portfolio.read_bytes() == before) == (3, "Logged “Knees”.", True)
    assert trouble.startswith("Saved on this computer; “year.fcpfolio” was not replaced yet. ")
    assert "Knees" in titles(portfolio)
    assert portfolio.read_bytes() != before


def test_a_refusal_is_said_even_where_nothing_can_be_published(portfolio: Path) -> None:
    done("list", portfolio)
    with files_no_longer_than(1_000_000):
        ran("log", portfolio, *PLAIN)
        assert refused("show", portfolio, "abc") == "There is no entry “abc” in this portfolio."
    assert "Knees" in titles(portfolio)


def titles(file: Path) -> list[str]:
    result = done("list", file, "--json")
    assert result.err == ""
    return [row["title"] for row in result.json["entries"]]


def _changed_elsewhere(file: Path, folder: Path) -> bytes:
    """What the file becomes on another computer, where an entry is logged."""
    other = folder / "elsewhere"
    other.mkdir()
    copy = other / file.name
    copy.write_bytes(file.read_bytes())
    with at_home(other):
        done("log", copy, *PLAIN, "--title", "Theirs")
    return copy.read_bytes()


def _keep(name: str, data: bytes, mode: int = 0o600) -> None:
    Path(name).write_bytes(data)
    Path(name).chmod(mode)


def _type(monkeypatch: pytest.MonkeyPatch, *typed: str) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    answers = iter(typed)
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: next(answers))


def test_what_a_terminal_would_obey_is_not_printed(capsys: pytest.CaptureFixture[str]) -> None:
    show("Knee\x1b[31m pain\u202e\n  on 14 Nov, 3\u202fkg")
    assert capsys.readouterr().out == "Knee [31m pain \n  on 14 Nov, 3 kg\n"
