"""Published snapshots: replaced whole, adopted from another computer, both kept if diverged."""

import io
import os
import threading
import time
from datetime import datetime
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import files, reading, snapshots
from fcp_portfolio.storage.database import WAL_LIMIT, connect
from fcp_portfolio.storage.key import RawKey
from tests.builders import TickingClock, debrief, made_portfolio, opened


def titles(portfolio: Portfolio) -> list[str]:
    return sorted(row.title for row in list_entries(portfolio))


def logged(file: Path, secret: RawKey, data: Path, *names: str) -> tuple[str, ...]:
    """Opens, logs and closes on one computer; gives the notices."""
    with opened(file, secret, data) as portfolio:
        for name in names:
            log_entry(portfolio, debrief(name))
        return portfolio.notices


def read(file: Path, secret: RawKey) -> list[str]:
    """What anyone finds in a published file."""
    with opened(file, secret, file.parent / "nobody", read_only=True) as portfolio:
        return titles(portfolio)


@pytest.fixture
def here(tmp_path: Path) -> Path:
    return tmp_path / "here"


@pytest.fixture
def there(tmp_path: Path) -> Path:
    return tmp_path / "there"


def test_publish_puts_what_is_saved_in_the_owners_folder(
    portfolio: Portfolio, secret: RawKey
) -> None:
    published = portfolio.published_at
    log_entry(portfolio, debrief())
    assert portfolio.unpublished
    assert portfolio.publish()
    assert not portfolio.unpublished
    assert read(portfolio.file, secret) == ["Knee pain in clinic"]
    assert published is not None
    assert portfolio.published_at is not None
    assert portfolio.published_at > published
    assert [path.name for path in portfolio.file.parent.iterdir() if path.is_file()] == [
        portfolio.file.name
    ]


def test_publish_with_nothing_new_leaves_the_file_alone(portfolio: Portfolio) -> None:
    before = portfolio.file.stat()
    assert not portfolio.publish()
    assert portfolio.file.stat() == before


def test_publish_brings_back_a_file_that_was_deleted(portfolio: Portfolio, secret: RawKey) -> None:
    log_entry(portfolio, debrief())
    portfolio.publish()
    portfolio.file.unlink()
    assert portfolio.unpublished
    assert portfolio.publish()
    assert read(portfolio.file, secret) == ["Knee pain in clinic"]


def test_publish_beside_a_long_reader_holds_the_newest_and_does_not_wait(
    portfolio: Portfolio, secret: RawKey
) -> None:
    log_entry(portfolio, debrief("Before"))
    with portfolio.read() as session:
        assert len(reading.entries(session)) == 1
        log_entry(portfolio, debrief("Meanwhile"))
        assert portfolio.publish()
        assert len(reading.entries(session)) == 1
    assert read(portfolio.file, secret) == ["Before", "Meanwhile"]


def test_publish_into_a_folder_that_is_gone_keeps_everything(
    tmp_path: Path, secret: RawKey
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    portfolio = made_portfolio(tmp_path, secret)
    moved = folder / "a.fcpfolio"
    portfolio.close()
    portfolio.file.rename(moved)
    portfolio = opened(moved, secret, tmp_path / "data")
    log_entry(portfolio, debrief())
    folder.rename(tmp_path / "stick taken out")
    with pytest.raises(StorageFailed) as failed:
        portfolio.close()
    assert failed.value.sentence == (
        "The folder “stick” is not there: a share or a stick may be unplugged. What was saved "
        "before stands on this computer. Plug it in, or choose another folder."
    )
    (tmp_path / "stick taken out").rename(folder)
    assert read(moved, secret) == []
    with opened(moved, secret, tmp_path / "data") as again:
        assert titles(again) == ["Knee pain in clinic"]
    assert read(moved, secret) == ["Knee pain in clinic"]


def test_newer_snapshot_of_another_computer_is_adopted(
    file: Path, secret: RawKey, here: Path, there: Path
) -> None:
    assert logged(file, secret, here, "Here") == ()
    assert logged(file, secret, there, "There") == ()
    with opened(file, secret, here) as portfolio:
        assert titles(portfolio) == ["Here", "There"]
        assert portfolio.notices == ()
        assert not portfolio.unpublished


def test_older_snapshot_put_back_by_a_sync_program_does_not_win(
    file: Path, secret: RawKey, here: Path
) -> None:
    older = file.read_bytes()
    logged(file, secret, here, "Newer")
    file.write_bytes(older)
    with opened(file, secret, here) as portfolio:
        assert titles(portfolio) == ["Newer"]
        assert portfolio.unpublished
    assert read(file, secret) == ["Newer"]


def test_versions_that_diverged_are_both_kept_and_converge(
    file: Path, secret: RawKey, here: Path, there: Path
) -> None:
    start = file.read_bytes()
    logged(file, secret, here, "Here")
    mine = file.read_bytes()
    file.write_bytes(start)
    logged(file, secret, there, "There", "There too", "There again")
    theirs = file.read_bytes()
    (notice,) = logged(file, secret, here)
    (beside,) = file.parent.glob("my portfolio (*).fcpfolio")
    assert beside.name.startswith("my portfolio (version 2 from ")
    assert notice == (
        "Two versions of this file. Nothing is lost: the one from "
        f"“{beside.name.split(' from ')[1].split(',')[0]}” was kept as “{beside.name}” beside "
        "yours. Compare the two."
    )
    assert beside.read_bytes() == theirs != mine
    assert read(beside, secret) == ["There", "There again", "There too"]
    assert read(file, secret) == ["Here"]
    # From now on the two computers agree, and nobody is asked again.
    assert logged(file, secret, here, "Here again") == ()
    assert logged(file, secret, there, "After") == ()
    assert read(file, secret) == ["After", "Here", "Here again"]
    assert [path.name for path in file.parent.glob("my portfolio (*")] == [beside.name]


def test_version_that_diverged_is_not_lost_when_the_other_goes_on(
    file: Path, secret: RawKey, here: Path, there: Path
) -> None:
    start = file.read_bytes()
    logged(file, secret, here, "Here")
    file.write_bytes(start)
    logged(file, secret, there, *(f"There {number}" for number in range(5)))
    portfolio = opened(file, secret, here)
    assert len(portfolio.notices) == 1
    assert portfolio.unpublished
    portfolio.copy.close()  # killed before it published
    logged(file, secret, there, "There, later")
    with opened(file, secret, here) as again:
        assert titles(again) == ["Here"]
    assert read(file, secret) == ["Here"]
    kept = [read(path, secret) for path in sorted(file.parent.glob("my portfolio (*"))]
    assert max(kept, key=len) == [*(f"There {number}" for number in range(5)), "There, later"]


def test_version_kept_beside_is_not_written_twice(file: Path, secret: RawKey) -> None:
    descent = snapshots.read_descent(file, secret.data)
    beside = snapshots.keep_both(file, descent)
    before = beside.stat()
    assert snapshots.keep_both(file, descent) == beside
    assert beside.stat() == before


def test_version_that_took_the_files_place_while_open_is_kept(
    file: Path, secret: RawKey, here: Path, there: Path
) -> None:
    with opened(file, secret, here) as portfolio:
        logged(file, secret, there, "There")
        log_entry(portfolio, debrief("Here"))
        assert portfolio.publish()
        (notice,) = portfolio.notices
        assert notice.startswith("Two versions of this file. Nothing is lost: the one from ")
    assert read(file, secret) == ["Here"]
    (beside,) = file.parent.glob("my portfolio (version *")
    assert read(beside, secret) == ["There"]


def test_older_version_that_took_the_files_place_while_open_is_replaced(
    file: Path, secret: RawKey, here: Path
) -> None:
    older = file.read_bytes()
    with opened(file, secret, here) as portfolio:
        log_entry(portfolio, debrief("First"))
        portfolio.publish()
        file.write_bytes(older)
        log_entry(portfolio, debrief("Second"))
        assert portfolio.publish()
        assert portfolio.notices == ()
    assert read(file, secret) == ["First", "Second"]
    assert list(file.parent.glob("my portfolio (*")) == []


@pytest.mark.parametrize("foreign", [b"", b"%PDF-1.7 not ours", bytes(10_000)])
def test_foreign_file_that_took_the_files_place_is_kept(
    file: Path, secret: RawKey, foreign: bytes
) -> None:
    with opened(file, secret) as portfolio:
        file.write_bytes(foreign)
        log_entry(portfolio, debrief())
        portfolio.publish()
        (notice,) = portfolio.notices
    (kept,) = file.parent.glob("my portfolio (replaced *).fcpfolio")
    assert kept.read_bytes() == foreign
    assert notice == (
        f"Another file took the place of “my portfolio.fcpfolio”; it was kept as “{kept.name}”."
    )
    assert read(file, secret) == ["Knee pain in clinic"]


def test_other_portfolio_that_took_the_files_place_is_kept(
    file: Path, secret: RawKey, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    with made_portfolio(tmp_path / "other", secret) as other:
        log_entry(other, debrief("Of somebody else"))
    with opened(file, secret) as portfolio:
        file.write_bytes(other.file.read_bytes())
        log_entry(portfolio, debrief())
    (kept,) = file.parent.glob("my portfolio (replaced *).fcpfolio")
    assert read(kept, secret) == ["Of somebody else"]


def test_owners_folder_copied_while_writing_always_opens(
    portfolio: Portfolio, secret: RawKey, tmp_path: Path
) -> None:
    acknowledged: list[int] = []
    copied = threading.Event()

    def write() -> None:
        while not copied.is_set():
            log_entry(portfolio, debrief(f"Entry {len(acknowledged)}"))
            portfolio.publish()
            acknowledged.append(len(acknowledged))

    writer = threading.Thread(target=write)
    writer.start()
    copies = []
    try:
        for number in range(100):
            count = len(acknowledged)
            copies.append((count, _slow_copy(portfolio.file, tmp_path / f"copy-{number}.bin")))
    finally:
        copied.set()
        writer.join()
    assert len(acknowledged) > 3
    for count, copy in copies:
        assert snapshots.damage(copy, secret.data) == []
        connection = connect(copy, secret.data, read_only=True)
        (entries,) = connection.execute("SELECT count(*) FROM entry").fetchone()
        connection.close()
        assert entries >= count


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe with a name")
def test_saving_goes_on_while_the_file_is_copied(portfolio: Portfolio, tmp_path: Path) -> None:
    log_entry(portfolio, debrief("Before"))
    database = portfolio.copy.database
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    copied: list[bytes] = []

    def copy() -> None:
        with pytest.raises(OSError, match="Invalid argument"):  # a pipe has no disk to reach
            database.copy_to(pipe)

    copying = threading.Thread(target=copy)
    copying.start()
    with pipe.open("rb") as stream:  # the copy waits here for as long as nobody reads
        copied.append(stream.read(1))
        before = database.file.read_bytes()
        for number in range(3):
            log_entry(portfolio, debrief(f"Long {number}", "word " * 400_000))
        assert database.file.read_bytes() == before
        copied.append(stream.read())
    copying.join()
    assert b"".join(copied) == before
    log_entry(portfolio, debrief("After"))
    assert database.file.stat().st_size > len(before) + WAL_LIMIT
    assert titles(portfolio) == ["After", "Before", "Long 0", "Long 1", "Long 2"]


def test_damaged_copy_does_not_replace_the_owners_file(
    file: Path, secret: RawKey, here: Path
) -> None:
    portfolio = opened(file, secret, here)
    with portfolio.copy.write() as session:
        files.keep_file(
            session, portfolio.copy.portfolio_id, io.BytesIO(os.urandom(900_000)), media_type="x"
        )
    portfolio.publish()
    published = file.read_bytes()
    log_entry(portfolio, debrief("Last"))
    working = portfolio.copy.database.file
    with working.open("r+b") as stream:
        stream.seek(working.stat().st_size - 100 * 4096)
        stream.write(os.urandom(4096))
    with pytest.raises(StorageFailed) as failed:
        portfolio.close()
    page = len(published) // 4096 - 99
    assert failed.value.sentence.endswith(
        f".partial” is damaged: HMAC verification failed for page {page}. It was not used; nothing "
        "was changed."
    )
    assert file.read_bytes() == published
    assert [path for path in file.parent.iterdir() if "partial" in path.name] == []


def _slow_copy(source: Path, to: Path) -> Path:
    """Copies as a sync program does: in small pieces, while others go on."""
    with source.open("rb") as reading, to.open("wb") as writing:
        while piece := reading.read(16 * 1024):
            writing.write(piece)
            time.sleep(0.001)
    return to


class DeliveringClock(TickingClock):
    """A sync program delivers a file while the time is being looked at."""

    def __init__(self, file: Path, delivered: bytes) -> None:
        super().__init__()
        self.file, self.delivered = file, delivered

    def __call__(self) -> datetime:
        if self.delivered:
            self.file.write_bytes(self.delivered)
            self.delivered = b""
        return super().__call__()


def test_version_that_comes_while_publishing_is_kept(
    file: Path, secret: RawKey, here: Path, there: Path
) -> None:
    assert logged(file, secret, here, "Known to both") == ()
    mine = opened(file, secret, here)
    before = file.read_bytes()
    assert logged(file, secret, there, "Theirs, meanwhile") == ()
    theirs = file.read_bytes()
    file.write_bytes(before)
    log_entry(mine, debrief("Mine"))
    mine.publish()
    log_entry(mine, debrief("Mine, later"))
    mine.copy.clock = DeliveringClock(file, theirs)
    mine.publish()
    mine.copy.close()
    (notice,) = mine.notices
    assert notice.startswith("Two versions of this file.")
    (kept,) = file.parent.glob("*(version *")
    assert kept.read_bytes() == theirs
    assert read(file, secret) == ["Known to both", "Mine", "Mine, later"]
