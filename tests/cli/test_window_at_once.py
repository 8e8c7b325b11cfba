"""The window does not wait for the command line where it is plain that a window is meant."""

import subprocess
import sys
from pathlib import Path

import pytest

from fcp_portfolio import __main__


@pytest.fixture(autouse=True)
def no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FCP_PASSPHRASE", raising=False)


def test_nothing_or_a_portfolio_means_the_window(file: Path) -> None:
    assert __main__.means_window([])
    assert __main__.means_window([str(file)])
    request = file.with_name("request.pdf")
    request.write_bytes(b"%PDF-2.0")
    assert __main__.means_window([str(request)])
    assert __main__.means_window([str(request), str(request)])


def test_everything_else_is_for_the_command_line(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("list").write_bytes(file.read_bytes())
    for words in (["--help"], ["list"], ["gone.fcpfolio"], [str(file), "--json"], [str(file)] * 2):
        assert not __main__.means_window(words)
    monkeypatch.setenv("FCP_PASSPHRASE", "given")
    assert not __main__.means_window([str(file)])


def test_the_window_is_opened_without_the_command_line(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[list[Path]] = []
    monkeypatch.setattr(sys, "argv", ["fcp-portfolio", str(file)])
    monkeypatch.setattr(__main__, "open_window", lambda given, _secret: opened.append(given) or 0)
    with pytest.raises(SystemExit) as end:
        __main__.main()
    assert (end.value.code, opened) == (0, [[file]])


def test_deciding_loads_no_library(file: Path) -> None:
    code = (
        "import sys; from fcp_portfolio import __main__;"
        "assert __main__.means_window(sys.argv[1:]);"
        "print(sorted({'typer', 'sqlalchemy', 'sqlmodel', 'PySide6'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_library_that_the_system_lacks_is_named(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setitem(sys.modules, "fcp_portfolio.ui.application", None)
    with pytest.raises(SystemExit) as end:
        __main__.open_window([file], None)
    assert str(end.value).startswith("The window cannot be shown: ")
    assert str(end.value).endswith(". Every command works without it.")
