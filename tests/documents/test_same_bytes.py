"""The same portfolio, clock and document id give the same bytes, whatever process writes them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import PASSPHRASE, at_home, done

ROOT = Path(__file__).parents[2]
WRITE_BOOK = """
import sys
from pathlib import Path
from tests.documents.judged.documents import BOOKS
from fcp_portfolio.documents.portfolio_pdf import write_portfolio
write_portfolio(BOOKS[sys.argv[2]](), Path(sys.argv[1]))
"""
EXPORT = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from fcp_portfolio.services import book, export
from fcp_portfolio.services.portfolio import Passphrase, open_portfolio
from fcp_portfolio.storage.place import Place
book.new_id = lambda: "11111111-2222-4333-8444-555555555555"
to, file = map(Path, sys.argv[1:3])
with open_portfolio(
    file,
    Passphrase(sys.argv[3]),
    place=Place(to.parent / f"data of {to.stem}"),
    clock=lambda: datetime(2026, 11, 20, 17, 42, tzinfo=UTC),
) as portfolio:
    export.export_portfolio(portfolio, to, reason="The people are made up.")
"""


def written(script: str, to: Path, seed: int, *words: str | Path) -> bytes:
    """What a script writes in a fresh process, which orders sets by this seed."""
    subprocess.run(
        [sys.executable, "-W", "error", "-c", script, to, *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": str(seed)},
        check=True,
    )
    return to.read_bytes()


@pytest.mark.parametrize(
    "name",
    [
        "hostile text",
        pytest.param("two frameworks", marks=pytest.mark.slow),
        pytest.param("ratings and drafts", marks=pytest.mark.slow),
    ],
)
def test_a_book_gives_the_same_bytes_in_every_process(name: str, tmp_path: Path) -> None:
    first = written(WRITE_BOOK, tmp_path / "1.pdf", 1, name)
    assert first.startswith(b"%PDF")
    assert first == written(WRITE_BOOK, tmp_path / "2.pdf", 2, name)


@pytest.mark.slow
def test_an_export_gives_the_same_bytes_in_every_process(tmp_path: Path) -> None:
    file = tmp_path / "year.fcpfolio"
    with at_home(tmp_path):
        done("example", "--to", file, "--no-window")
    first = written(EXPORT, tmp_path / "1.pdf", 1, file, PASSPHRASE)
    assert first.startswith(b"%PDF")
    assert first == written(EXPORT, tmp_path / "2.pdf", 2, file, PASSPHRASE)
