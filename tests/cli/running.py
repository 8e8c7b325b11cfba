"""Runs the command line as a person would, in this process or in one of its own."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from fcp_portfolio.cli.main import run
from fcp_portfolio.cli.terminal import OpenWindow
from fcp_portfolio.services.portfolio import Passphrase
from tests.offline import PATH

ROOT = Path(__file__).parents[2]
FILES = ROOT / "resources" / "example" / "files"
PASSPHRASE = "fictional"


@dataclass(frozen=True)
class Ran:
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


@dataclass
class Windows:
    """Stands where the window opens: what it was asked to open, and the code it ends with."""

    code: int | None = 0
    opened: list[tuple[tuple[Path, ...], Passphrase | None]] = field(default_factory=list)

    def __call__(self, files: Sequence[Path], secret: Passphrase | None) -> int | None:
        self.opened.append((tuple(files), secret))
        return self.code


@contextmanager
def at_home(home: Path) -> Iterator[None]:
    """What the program keeps goes into this folder; the passphrase is the example's."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "XDG_DATA_HOME", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):
            patch.setenv(name, str(home))
        patch.setenv("FCP_PASSPHRASE", PASSPHRASE)
        patch.delenv("FCP_DEBUG", raising=False)
        yield


@contextmanager
def files_no_longer_than(size: int) -> Iterator[None]:
    """A disk that takes no more than this into one file."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def ran(*words: str | Path, windows: "OpenWindow | None" = None) -> Ran:
    """Runs a command in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run([str(word) for word in words], windows or Windows())
    return Ran(code, out.getvalue(), err.getvalue())


def done(*words: str | Path) -> Ran:
    """Runs a command that must end well."""
    result = ran(*words)
    assert result.code == 0, result.err
    return result


def refused(*words: str | Path) -> str:
    """Runs a command that must be refused in one line, which it gives."""
    result = ran(*words)
    assert (result.code, result.out) == (1, ""), result
    return only_line(result.err)


def only_line(text: str) -> str:
    """The one line that a text is."""
    (line,) = text.splitlines()
    return line


def alone(
    *words: str | Path,
    text: str = "",
    stdout: int = subprocess.PIPE,
    prepare: Callable[[], None] | None = None,
) -> Ran:
    """Runs the program in a process of its own, with `text` on standard input."""
    finished = subprocess.run(
        [sys.executable, "-m", "fcp_portfolio", *map(str, words)],
        input=text.encode(),
        stdout=stdout,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": PATH, "PYTHONIOENCODING": "utf-8"},
        preexec_fn=prepare,
        check=False,
    )
    return Ran(finished.returncode, (finished.stdout or b"").decode(), finished.stderr.decode())
