"""Which command runs, how it ends, and that nobody ever sees a traceback."""

import os
import runpy
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import typer

from fcp_portfolio import __main__, __version__
from fcp_portfolio.cli.main import run
from fcp_portfolio.domain.errors import Cancelled
from fcp_portfolio.services.portfolio import Passphrase
from tests.cli.running import PASSPHRASE, Ran, Windows, alone, ran, refused

SECRET = Passphrase(PASSPHRASE)


def test_no_words_open_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FCP_PASSPHRASE")
    windows = Windows()
    assert ran(windows=windows) == Ran(0, "", "")
    assert windows.opened == [((), None)]


def test_a_file_opens_the_window_with_the_passphrase_given(blank: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("another\n")
    (tmp_path / "secret").chmod(0o600)
    windows = Windows()
    for words in (
        [blank],
        [blank, "--passphrase-file", "secret"],
        ["--passphrase-file", "secret", blank],
    ):
        assert ran(*words, windows=windows) == Ran(0, "", "")
    another = Passphrase("another")
    assert windows.opened == [((blank,), SECRET), ((blank,), another), ((blank,), another)]


def test_a_file_named_like_the_hidden_command_is_a_file(blank: Path) -> None:
    Path("window").write_bytes(blank.read_bytes())
    windows = Windows()
    assert ran("window", windows=windows).code == 0
    assert windows.opened == [((Path("window"),), SECRET)]


def test_a_command_is_a_command_even_beside_a_file_of_that_name(blank: Path) -> None:
    Path("list").write_bytes(blank.read_bytes())
    windows = Windows()
    assert ran("list", blank, windows=windows).code == 0
    assert windows.opened == []


def test_the_windows_code_is_the_programs(blank: Path) -> None:
    assert ran(blank, windows=Windows(code=3)).code == 3


def test_without_display_the_window_says_what_works(blank: Path) -> None:
    assert ran(blank, windows=Windows(code=None)) == Ran(
        1, "", "There is no display here. “fcp-portfolio --help” lists what works without one.\n"
    )


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        (
            "lsit",
            "“lsit” is neither a command nor a file. “fcp-portfolio --help” lists the commands.",
        ),
        ("a.fcpfolio", "“a.fcpfolio” is not there. Check the folder; nothing was changed."),
        ("sub/mine", "“mine” is not there. Check the folder; nothing was changed."),
    ],
)
def test_a_word_that_is_nothing_is_refused(word: str, sentence: str) -> None:
    assert refused(word) == sentence


def test_what_is_no_portfolio_is_refused_before_a_passphrase_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("FCP_PASSPHRASE")
    Path("letter").write_bytes(b"%PDF-1.7\n" + b" " * 5000)
    sentence = "“letter” is a PDF, not a portfolio. Nothing was changed."
    assert (refused("letter"), refused("list", "letter")) == (sentence, sentence)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["list"], "Missing argument 'FILE'. “fcp-portfolio list --help” shows how it is used."),
        (["person"], "Missing command. “fcp-portfolio person --help” shows how it is used."),
        (["--so"], "No such option: --so. “fcp-portfolio --help” shows how it is used."),
        (
            ["log", "f", "--minutes", "x"],
            """Invalid value for '--minutes': Input should be a valid integer, unable to parse \
string as an integer. “fcp-portfolio log --help” shows how it is used.""",
        ),
    ],
)
def test_wrong_usage_is_one_line(words: list[str], sentence: str) -> None:
    assert ran(*words) == Ran(2, "", f"{sentence}\n")


def test_wrong_usage_is_json_where_json_was_asked_for() -> None:
    result = ran("list", "--json")
    sentence = "Missing argument 'FILE'. “fcp-portfolio list --help” shows how it is used."
    assert (result.code, result.err) == (2, f"{sentence}\n")
    assert result.json == {"schema": "fcp-portfolio/error/1", "error": sentence, "complaints": []}


def test_refusals_are_json_where_json_was_asked_for() -> None:
    result = ran("list", "gone.fcpfolio", "--json")
    sentence = "“gone.fcpfolio” is not there. Check the folder; nothing was changed."
    assert (result.code, result.err) == (1, f"{sentence}\n")
    assert result.json == {"schema": "fcp-portfolio/error/1", "error": sentence, "complaints": []}


def test_version() -> None:
    assert ran("--version") == Ran(0, f"{__version__}\n", "")


def test_help_names_every_command_whole() -> None:
    result = ran("--help")
    start = result.lines.index("Commands:") + 1
    assert [line.split()[0] for line in result.lines[start:]] == [
        *("example", "log", "edit", "remove", "undo", "rate", "attach", "import"),
        *("list", "show", "history", "coverage", "readiness", "impact", "due", "new"),
        *("export", "summary", "progress", "fill", "feedback"),
        *("request", "requests", "receive", "withdraw", "stages", "certificate", "review"),
        *("backup", "restore", "recover", "passphrase", "check", "salvage"),
        *("erase", "merge", "decide", "verify"),
        *("person", "plan", "key", "framework", "route", "desk", "group"),
    ]
    assert (result.code, "..." in "".join(result.lines[start:]), result.err) == (0, False, "")


@pytest.mark.parametrize("stop", [Cancelled, KeyboardInterrupt, EOFError, typer.Abort])
def test_stopping_is_said(stop: type[BaseException]) -> None:
    assert _ended_by(stop) == Ran(130, "", "Cancelled. Everything is as it was.\n")


def test_what_nobody_foresaw_is_one_sentence() -> None:
    sentence = "Something went wrong. Your work is saved. FCP_DEBUG=1 shows the details.\n"
    assert _ended_by(ZeroDivisionError) == Ran(1, "", sentence)


def test_details_of_what_nobody_foresaw_are_shown_on_request(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FCP_DEBUG", "1")
    lines = _ended_by(ZeroDivisionError).err.splitlines()
    assert (lines[0], lines[-2]) == ("Traceback (most recent call last):", "ZeroDivisionError")


def test_a_reader_that_goes_away_ends_it_quietly(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with os.fdopen(os.dup(1), "w") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        assert run([], _raising(BrokenPipeError)) == 1
        print("nobody reads this", file=stdout, flush=True)
    assert capfd.readouterr() == ("", "")


def test_a_program_that_is_piped_into_nothing_says_nothing(portfolio: Path) -> None:
    ends = os.pipe()
    os.close(ends[0])
    result = alone("list", portfolio, stdout=ends[1])
    os.close(ends[1])
    assert result == Ran(1, "", "")


@pytest.mark.filterwarnings("ignore:.*found in sys.modules:RuntimeWarning")
def test_the_program_ends_with_the_code_of_its_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["fcp-portfolio", "list", "gone.fcpfolio"])
    with pytest.raises(SystemExit) as end:
        runpy.run_module("fcp_portfolio", run_name="__main__")
    assert end.value.code == 1


def test_the_program_with_a_display_shows_the_window(
    blank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fcp_portfolio.ui import application

    windows = Windows(code=5)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(application, "run_window", windows)
    assert __main__.open_window([blank], SECRET) == 5
    assert windows.opened == [((blank,), SECRET)]


def test_the_program_without_display_opens_no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert __main__.open_window([], None) is None


def _ended_by(error: type[BaseException]) -> Ran:
    return ran(windows=_raising(error))


def _raising(
    error: type[BaseException],
) -> Callable[[Sequence[Path], Passphrase | None], int | None]:
    def open_window(_files: Sequence[Path], _secret: Passphrase | None) -> int | None:
        raise error

    return open_window


def test_several_requests_open_together_and_portfolios_do_not(blank: Path) -> None:
    requests = [blank.with_name(name) for name in ("one.pdf", "two.pdf")]
    for request in requests:
        request.write_bytes(b"%PDF-2.0")
    windows = Windows()
    assert ran(*requests, windows=windows).code == 0
    assert windows.opened == [(tuple(requests), SECRET)]
    assert refused(blank, requests[0]) == (
        "Open one portfolio at a time; of requests, which are PDFs, any number."
    )
