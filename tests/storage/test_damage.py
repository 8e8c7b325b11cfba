"""What is damaged, or only out of reach, never replaces what is sound."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from fcp_portfolio.domain.errors import Damaged, StorageFailed, WrongKey
from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.database import opening_failure
from fcp_portfolio.storage.key import RawKey
from tests.builders import debrief, opened


def titles(portfolio: Portfolio) -> list[str]:
    return [row.title for row in list_entries(portfolio)]


def damaged(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[-100] ^= 1
    file.write_bytes(bytes(data))


@pytest.fixture
def newer(file: Path, secret: RawKey, tmp_path: Path) -> Path:
    """The file after another computer published something newer."""
    with opened(file, secret, tmp_path / "here") as portfolio:
        log_entry(portfolio, debrief("Here"))
    with opened(file, secret, tmp_path / "there") as portfolio:
        log_entry(portfolio, debrief("There"))
    return file


def test_damaged_newer_snapshot_is_not_adopted(newer: Path, secret: RawKey, tmp_path: Path) -> None:
    damaged(newer)
    with opened(newer, secret, tmp_path / "here", read_only=False) as portfolio:
        assert titles(portfolio) == ["Here"]
        (notice,) = portfolio.notices
    assert notice == (
        "“my portfolio.fcpfolio” is newer than what is on this computer, and damaged. It was "
        "not taken; what is shown here is what this computer had. Ask for the file again."
    )


def test_damaged_file_that_is_all_there_is_is_never_written(
    newer: Path, secret: RawKey, tmp_path: Path
) -> None:
    damaged(newer)
    before = newer.read_bytes()
    with pytest.raises(Damaged):
        opened(newer, secret, tmp_path / "nowhere before")
    assert newer.read_bytes() == before


@pytest.mark.parametrize(
    "said", ["database or disk is full", "disk I/O error", "unable to open database file"]
)
def test_refusal_of_the_disk_is_no_wrong_key(said: str) -> None:
    assert type(opening_failure(sqlcipher.OperationalError(said))) is StorageFailed


@pytest.mark.parametrize(
    "error",
    [
        sqlcipher.DatabaseError("file is not a database"),
        sqlcipher.OperationalError("no such table: portfolio"),
    ],
)
def test_content_that_does_not_fit_is_a_wrong_key(error: sqlcipher.DatabaseError) -> None:
    assert type(opening_failure(error)) is WrongKey


def test_damaged_page_is_told_from_a_wrong_key() -> None:
    error = sqlcipher.DatabaseError("database disk image is malformed")
    assert type(opening_failure(error)) is Damaged
