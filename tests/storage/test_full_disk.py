"""A disk that is full, and folders that cannot be written."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.portfolio import create_portfolio
from fcp_portfolio.storage import opening
from fcp_portfolio.storage.database import require_key, storage_failure
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from fcp_portfolio.storage.tables import TypingRow
from tests.builders import OWNER, TickingClock, debrief, here, opened
from tests.storage.acknowledged import Acknowledged, lost
from tests.storage.disks import somebody_else

FULL = (
    "The disk is full or cannot be written. What was saved before stands; this change was not "
    "saved. Free some space and do it again."
)


def written_until_full(file: Path, secret: RawKey, limit: int) -> tuple[Acknowledged, list[str]]:
    """Runs a writer that may make no file longer than the limit; gives what it said."""
    child = ["-m", "tests.storage.writing_child", file, file.parent / "data", secret.data.hex()]
    ended = subprocess.run(
        [sys.executable, *child, "2000", f"limit={limit}"],
        capture_output=True,
        check=True,
        text=True,
    )
    assert ended.stderr == ""
    said = Acknowledged()
    for line in ended.stdout.splitlines():
        said.hear(line)
    return said, [line for line in ended.stdout.splitlines() if line.startswith("failed")]


def test_full_disk_is_one_sentence_and_loses_nothing(file: Path, secret: RawKey) -> None:
    said, failed = written_until_full(file, secret, file.stat().st_size + 60_000)
    assert len(failed) == 1
    assert failed[0].endswith(("Free some space and do it again.", "choose another folder."))
    assert said.logged > 0
    assert lost(file, secret, said) == []


def test_full_disk_while_the_log_is_moved_does_not_deny_what_was_saved(
    file: Path, secret: RawKey
) -> None:
    # The log may grow to its limit; the main file may not take it in.
    with opened(file, secret) as portfolio:
        working = portfolio.copy.database.file
    entries, failed = _logged_with_limit(file, secret, working.stat().st_size + 4_600_000)
    assert failed == [f"failed {FULL}"]
    with opened(file, secret) as again:
        assert len(list_entries(again)) == entries


def _logged_with_limit(file: Path, secret: RawKey, limit: int) -> tuple[int, list[str]]:
    script = (
        "import resource, sys, pathlib\n"
        "from tests.builders import here\n"
        "from tests.storage import writing_child as child\n"
        "from fcp_portfolio.domain.errors import StorageFailed\n"
        "from fcp_portfolio.storage import opening\n"
        "from fcp_portfolio.storage.key import RawKey\n"
        "file, data, key, limit = sys.argv[1:]\n"
        "secret = RawKey(bytes.fromhex(key))\n"
        "copy = opening.open_file(pathlib.Path(file), secret, here(pathlib.Path(data)))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))\n"
        "child.LONG = 'word ' * 100_000\n"
        "try:\n"
        "    for number in range(40):\n"
        "        child.log(copy, number)\n"
        "        child.say(f'logged {number}')\n"
        "except StorageFailed as failed:\n"
        "    child.say(f'failed {failed.sentence}')\n"
        "copy.close()\n"
    )
    arguments = [sys.executable, "-c", script, file, file.parent / "data", secret.data.hex()]
    ended = subprocess.run([*arguments, str(limit)], capture_output=True, check=True, text=True)
    lines = ended.stdout.splitlines()
    return sum(line.startswith("logged") for line in lines), [
        line for line in lines if line.startswith("failed")
    ]


@pytest.fixture
def shared(file: Path) -> Iterator[Path]:
    """A folder that another user reaches, with a portfolio and a data folder of their own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "mine").mkdir()
        copy = folder / "mine" / file.name
        copy.write_bytes(file.read_bytes())
        (folder / "data").mkdir()
        (folder / "data").chmod(0o777)
        yield folder
        (folder / "mine").chmod(0o755)


@pytest.mark.skipif(os.name == "nt", reason="permissions of another kind")
def test_folder_that_cannot_be_written_keeps_everything(shared: Path, secret: RawKey) -> None:
    file = shared / "mine" / "my portfolio.fcpfolio"
    (shared / "mine").chmod(0o555)
    with somebody_else():
        portfolio = opened(file, secret, shared / "data")
        log_entry(portfolio, debrief())
        with pytest.raises(StorageFailed) as failed:
            portfolio.close()
        assert failed.value.sentence == (
            "The folder “mine” cannot be written. Nothing was lost; choose another."
        )
        with opened(file, secret, shared / "data", read_only=True) as reader:
            assert list_entries(reader) == ()
    (shared / "mine").chmod(0o777)
    with somebody_else(), opened(file, secret, shared / "data") as again:
        assert [row.title for row in list_entries(again)] == ["Knee pain in clinic"]


@pytest.mark.skipif(os.name == "nt", reason="permissions of another kind")
def test_create_in_a_folder_that_cannot_be_written(shared: Path, secret: RawKey) -> None:
    (shared / "mine").chmod(0o555)
    with somebody_else(), pytest.raises(StorageFailed) as failed:
        create_portfolio(
            shared / "mine" / "new.fcpfolio",
            OWNER,
            secret,
            place=Place(shared / "data"),
            clock=TickingClock(),
        )
    assert failed.value.sentence == (
        "The folder “mine” cannot be written. Nothing was lost; choose another."
    )
    assert not (shared / "mine" / "new.fcpfolio").exists()


@pytest.mark.skipif(os.name == "nt", reason="permissions of another kind")
def test_data_folder_that_cannot_be_written(shared: Path, secret: RawKey) -> None:
    file = shared / "mine" / "my portfolio.fcpfolio"
    (shared / "data").chmod(0o555)
    with somebody_else(), pytest.raises(StorageFailed) as failed:
        opened(file, secret, shared / "data")
    assert failed.value.sentence == (
        "The folder “data” cannot be written. Nothing was lost; choose another."
    )


@pytest.mark.skipif(os.name == "nt", reason="permissions of another kind")
def test_working_copy_that_cannot_be_written(shared: Path, secret: RawKey) -> None:
    file = shared / "mine" / "my portfolio.fcpfolio"
    with somebody_else():
        opened(file, secret, shared / "data").close()
    working = next((shared / "data").rglob("portfolio.db"))
    working.chmod(0o444)
    with (
        somebody_else(),
        opened(file, secret, shared / "data") as portfolio,
        pytest.raises(StorageFailed) as failed,
    ):
        log_entry(portfolio, debrief())
    assert failed.value.sentence == (
        "The folder cannot be written. What was saved before stands. Check its permissions."
    )


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("database or disk is full", FULL),
        ("disk I/O error", FULL),
        (
            "attempt to write a readonly database",
            "The folder cannot be written. What was saved before stands. Check its permissions.",
        ),
        (
            "database disk image is malformed",
            (
                "A part of the file is damaged and cannot be read. What is in it stays as it is. "
                "Save what can be read to another file, or restore a backup or an earlier snapshot."
            ),
        ),
        (
            "database is locked",
            ("The file could not be saved or read: database is locked. What was saved stands."),
        ),
    ],
)
def test_failures_of_the_database_are_sentences(said: str, sentence: str) -> None:
    assert storage_failure(said).sentence == sentence


def test_statement_that_fails_is_a_sentence_and_nothing_is_saved(
    file: Path, secret: RawKey
) -> None:
    copy = opening.open_file(file, secret, here(file.parent / "data"))
    row = {"portfolio_id": "nobody's", "content": "{}", "kept_at": "now"}
    with pytest.raises(StorageFailed) as failed, copy.write() as session:
        session.add(TypingRow(editor="one", **row))
    assert failed.value.sentence == (
        "The file could not be saved or read: FOREIGN KEY constraint failed. What was saved stands."
    )
    assert not copy.unpublished
    copy.close()


def test_file_that_went_away_is_not_called_a_wrong_key(file: Path, secret: RawKey) -> None:
    with pytest.raises(StorageFailed) as failed:
        require_key(file.with_name("gone.fcpfolio"), secret.data)
    assert failed.value.sentence == (
        "The folder cannot be written. What was saved before stands. Check its permissions."
    )
