"""What only looks like a file is never waited for and never read without an end."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fcp_portfolio.documents import apart
from fcp_portfolio.domain.errors import FileRefused, StorageFailed
from fcp_portfolio.services.definitions import check_definitions
from fcp_portfolio.services.files import check_file
from fcp_portfolio.services.keys import make_key_file, read_key_file
from fcp_portfolio.services.verification import card_in, read_pdf
from fcp_portfolio.storage.key import read_salt
from tests.builders import TickingClock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it has no such pipes")

READERS: dict[str, Callable[[Path], object]] = {
    "key card": card_in,
    "PDF": read_pdf,
    "key file": lambda path: read_key_file(path, "words"),
    "attachment": check_file,
}


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    path = tmp_path / "pipe.pdf"
    os.mkfifo(path)
    return path


@pytest.mark.parametrize("reader", READERS)
def test_pipe_is_no_file(reader: str, pipe: Path) -> None:
    with pytest.raises(FileRefused, match="it is not a file"):
        READERS[reader](pipe)


@pytest.mark.parametrize("reader", READERS)
def test_device_without_an_end_is_no_file(reader: str) -> None:
    with pytest.raises(FileRefused, match="it is not a file"):
        READERS[reader](Path("/dev/zero"))


def test_portfolio_or_definition_that_is_a_pipe(tmp_path: Path) -> None:
    portfolio, form = tmp_path / "a.fcpfolio", tmp_path / "form.yaml"
    for path in (portfolio, form):
        os.mkfifo(path)
    with pytest.raises(StorageFailed, match="it is not a file"):
        read_salt(portfolio)
    assert "it is not a file" in check_definitions([form])[0]


def test_key_file_is_read_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """How often its passphrase is hashed is for whoever wrote it to say."""
    file = tmp_path / "sam.p12"
    make_key_file(file, name="Sam", registration="", passphrase="words", clock=TickingClock())
    monkeypatch.setattr(apart, "SECONDS", -1.0)
    with pytest.raises(FileRefused, match="was stopped"):
        read_key_file(file, "words")
