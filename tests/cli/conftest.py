"""A computer of its own for every test, and one fictional example that is copied for each."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli.running import Ran, at_home, done
from tests.ready_keys import each_key_derived_once


@dataclass(frozen=True)
class Example:
    """The fictional portfolio, its PDF, and what the command said."""

    file: Path
    pdf: Path
    ran: Ran


@pytest.fixture(scope="session", autouse=True)
def _each_key_derived_once() -> Iterator[None]:
    with each_key_derived_once():
        yield


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The home folder of a person who has used nothing yet; commands run beside it."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.chdir(tmp_path)
    with at_home(home):
        yield home


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """The fictional example, made by its command. Only read it; `portfolio` is a copy."""
    folder = tmp_path_factory.mktemp("example")
    with at_home(folder):
        file = folder / "example.fcpfolio"
        result = done("example", "--to", file, "--no-window")
    return Example(file, file.with_suffix(".pdf"), result)


@pytest.fixture(scope="session")
def _blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("blank")
    with at_home(folder):
        file = folder / "blank.fcpfolio"
        done("new", file, "--name", "Robin Example", "--registration", "HCPC PH000000")
    return file


@pytest.fixture
def portfolio(example: Example, tmp_path: Path) -> Path:
    """A copy of the fictional example."""
    return _copy(example.file, tmp_path / "year.fcpfolio")


@pytest.fixture
def blank(_blank: Path, tmp_path: Path) -> Path:
    """A portfolio with nothing in it."""
    return _copy(_blank, tmp_path / "mine.fcpfolio")


def _copy(file: Path, to: Path) -> Path:
    to.write_bytes(file.read_bytes())
    return to
