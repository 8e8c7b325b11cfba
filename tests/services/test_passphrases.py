"""A new passphrase: the portfolio stays open; stopping or killing the change loses nothing."""

import shutil
import signal
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Cancelled, Damaged, Refused, StorageFailed, WrongKey
from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.passphrases import (
    change_passphrase,
    needed_to_change,
    opened_by_the_old,
    require_passphrase,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import back_up, check, recover
from fcp_portfolio.storage.database import connect
from fcp_portfolio.storage.key import Passphrase, RawKey
from tests.builders import debrief, made_portfolio, opened

NEW = "kettle orbit mango trousers"
kills = pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")


def titles(portfolio: Portfolio) -> list[str]:
    return [row.title for row in list_entries(portfolio)]


def test_portfolio_goes_on_under_the_new_passphrase(
    portfolio: Portfolio, secret: RawKey, tmp_path: Path
) -> None:
    log_entry(portfolio, debrief("Before"))
    backup = back_up(portfolio, tmp_path).value
    portfolio.copy.drawings.keep("a page", b"drawn")
    told: list[tuple[str, int, int]] = []
    done = change_passphrase(portfolio, NEW, lambda *said: told.append(said))
    assert done.value.portfolio is portfolio
    assert [what for what, _, _ in dict.fromkeys((what, 0, 0) for what, _, _ in told)] == [
        "Checking what is there",
        "Encrypting again",
        "Checking what was written",
    ]
    log_entry(portfolio, debrief("After"))
    assert titles(portfolio) == ["Before", "After"] or titles(portfolio) == ["After", "Before"]
    assert (check(portfolio), portfolio.notices) == ((), ())
    portfolio.close()
    assert portfolio.notices == ()
    with pytest.raises(WrongKey):
        opened(portfolio.file, secret)
    with opened(portfolio.file, Passphrase(NEW)) as again:
        assert len(titles(again)) == 2
        assert again.notices == ()
        require_passphrase(again, NEW)
        with pytest.raises(WrongKey):
            require_passphrase(again, "another one")
    words = done.value.words
    with recover(portfolio.file, words, place=portfolio.copy.place).value.portfolio as again:
        assert len(titles(again)) == 2
    with opened(backup, secret) as old:
        assert titles(old) == ["Before"]
    leftovers = [path.name for path in tmp_path.rglob("*.partial")]
    assert leftovers == []


def test_copies_that_the_old_one_opens_are_named(portfolio: Portfolio, tmp_path: Path) -> None:
    backup = back_up(portfolio, tmp_path).value
    with portfolio.change() as change:
        change.note("Exported as PDF", portfolio.details_id)
    held = opened_by_the_old(portfolio)
    assert not any("Exported" in copy for copy in held)  # no passphrase opens it
    assert any(backup.name in copy for copy in held)
    done = change_passphrase(portfolio, NEW)
    assert len(done.advice) >= len(held)
    assert all(line.startswith("Still opened by the old ones: ") for line in done.advice)


def test_space_and_time_are_told_before(
    portfolio: Portfolio, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = portfolio.copy.database.file.stat().st_size
    needed = needed_to_change(portfolio)
    assert (needed.room, needed.seconds, needed.enough) == (2 * size, 2, True)
    usage = shutil.disk_usage(portfolio.file.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=size))
    assert not needed_to_change(portfolio).enough
    before = portfolio.file.read_bytes()
    with pytest.raises(StorageFailed, match="There is too little free space"):
        change_passphrase(portfolio, NEW)
    assert portfolio.file.read_bytes() == before


def test_passphrase_is_not_changed_to_none(portfolio: Portfolio) -> None:
    with pytest.raises(Refused):
        change_passphrase(portfolio, "")


def test_damaged_portfolio_keeps_its_passphrase(portfolio: Portfolio, secret: RawKey) -> None:
    for number in range(20):
        log_entry(portfolio, debrief(f"Entry {number}", "long " * 900))
    portfolio.publish()
    portfolio.copy.database.close()
    working = portfolio.copy.database.file
    data = bytearray(working.read_bytes())
    data[len(data) // 2] ^= 1
    working.write_bytes(bytes(data))
    with pytest.raises(Damaged):
        change_passphrase(portfolio, NEW)
    with opened(portfolio.file, secret, portfolio.file.parent / "elsewhere") as read:
        assert len(titles(read)) == 20


def test_cancelled_change_leaves_everything_as_it_was(portfolio: Portfolio, secret: RawKey) -> None:
    log_entry(portfolio, debrief("Before"))

    def cancel(what: str, done: int, _total: int) -> None:
        if done:
            raise Cancelled(what)

    with pytest.raises(Cancelled):
        change_passphrase(portfolio, NEW, cancel)
    log_entry(portfolio, debrief("After"))
    portfolio.close()
    with opened(portfolio.file, secret) as again:
        assert len(titles(again)) == 2
    assert list(portfolio.file.parent.rglob("*.partial")) == []


def test_folder_that_cannot_be_written_leaves_the_old_passphrase(
    portfolio: Portfolio, secret: RawKey
) -> None:
    portfolio.publish()
    kept = portfolio.file.read_bytes()

    def unplug(what: str, _done: int, _total: int) -> None:
        if what == "Checking what was written":
            portfolio.file.unlink()
            portfolio.file.mkdir()

    with pytest.raises(StorageFailed):
        change_passphrase(portfolio, NEW, unplug)
    portfolio.file.rmdir()
    portfolio.file.write_bytes(kept)
    portfolio.close()
    with opened(portfolio.file, secret) as again:
        assert titles(again) == []


def test_somebody_who_reads_meanwhile_is_waited_for(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief("Before"))
    reading, read = threading.Event(), threading.Event()

    def reader() -> None:
        with portfolio.read() as session:
            reading.set()
            read.wait(20)
            session.connection().exec_driver_sql("SELECT count(*) FROM entry").fetchall()

    def go_on(what: str, _done: int, _total: int) -> None:
        if what == "Checking what was written":
            threading.Timer(0.2, read.set).start()

    other = threading.Thread(target=reader)
    other.start()
    reading.wait(20)
    change_passphrase(portfolio, NEW, go_on)
    assert read.is_set()
    other.join()
    assert titles(portfolio) == ["Before"]


CHILD = """
import os, signal, sys
from pathlib import Path
from fcp_portfolio.services.passphrases import change_passphrase
from fcp_portfolio.storage.key import RawKey
from tests.builders import opened

def die(what, done, total):
    if what == sys.argv[3]:
        os.kill(os.getpid(), signal.SIGKILL)

portfolio = opened(Path(sys.argv[1]), RawKey(bytes.fromhex(sys.argv[2])))
change_passphrase(portfolio, "kettle orbit mango trousers", die)
"""


@kills
@pytest.mark.parametrize("at", ["Encrypting again", "Checking what was written"])
def test_kill_in_the_middle_leaves_the_old_file_good(file: Path, secret: RawKey, at: str) -> None:
    with opened(file, secret) as portfolio:
        log_entry(portfolio, debrief("Before"))
    words = [sys.executable, "-c", CHILD, str(file), secret.data.hex(), at]
    killed = subprocess.run(words, check=False, cwd=Path(__file__).parents[2])
    assert killed.returncode == -signal.SIGKILL
    with opened(file, secret) as portfolio:
        assert (titles(portfolio), check(portfolio), portfolio.notices) == (["Before"], (), ())
    elsewhere = file.parent / "elsewhere"
    with opened(file, secret, elsewhere) as portfolio:
        assert titles(portfolio) == ["Before"]


BETWEEN = """
import os, signal, sys
from pathlib import Path
from fcp_portfolio.services.passphrases import change_passphrase
from fcp_portfolio.storage.key import RawKey
from tests.builders import opened

def die(event, words):
    if event == "os.rename" and Path(words[1]) == working:
        os.kill(os.getpid(), signal.SIGKILL)

portfolio = opened(Path(sys.argv[1]), RawKey(bytes.fromhex(sys.argv[2])))
working = portfolio.copy.database.file
sys.addaudithook(die)
change_passphrase(portfolio, "kettle orbit mango trousers")
"""


@pytest.fixture
def between(file: Path, secret: RawKey) -> Path:
    """A file under the new passphrase, whose working copy the kill left under the old one."""
    with opened(file, secret) as portfolio:
        log_entry(portfolio, debrief("Before"))
    words = [sys.executable, "-c", BETWEEN, str(file), secret.data.hex()]
    killed = subprocess.run(words, check=False, cwd=Path(__file__).parents[2])
    assert killed.returncode == -signal.SIGKILL
    return file


@kills
def test_kill_between_the_two_renames_leaves_nothing_behind(between: Path) -> None:
    with opened(between, Passphrase(NEW)) as portfolio:
        assert (titles(portfolio), check(portfolio), portfolio.notices) == (["Before"], (), ())
        folder = portfolio.copy.database.file.parent
    left = {path.name for path in folder.iterdir()}
    assert left <= {"file.json", "portfolio.db", "writer.lock", "drawings.db"}


@kills
def test_working_copy_that_went_on_under_the_old_passphrase_is_set_aside(
    between: Path, secret: RawKey
) -> None:
    (working,) = (between.parent / "data" / "working").rglob("portfolio.db")
    with closing(connect(working, secret.data)) as connection:
        connection.execute("UPDATE entry SET title = 'More'")
        connection.commit()
    with opened(between, Passphrase(NEW)) as portfolio:
        assert titles(portfolio) == ["Before"]
        assert len(portfolio.notices) == 1
    (aside,) = working.parent.glob("set-aside-*.fcpfolio")
    with closing(connect(aside, secret.data)) as connection:
        assert connection.execute("SELECT title FROM entry").fetchall() == [("More",)]


def test_working_copy_under_the_old_passphrase_is_set_aside_without_a_note(tmp_path: Path) -> None:
    portfolio = made_portfolio(tmp_path)
    log_entry(portfolio, debrief("Before"))
    portfolio.publish()
    working = portfolio.copy.database.file
    portfolio.copy.database.checkpoint()
    old = working.read_bytes()
    change_passphrase(portfolio, NEW)
    portfolio.close()
    working.write_bytes(old)  # as if an earlier version had been killed between the two renames
    with opened(portfolio.file, Passphrase(NEW)) as again:
        assert titles(again) == ["Before"]
        assert len(again.notices) == 1
        assert again.notices[0].startswith("The working copy on this computer had another passphr")


def test_sealed_portfolio_reads_and_writes_nothing_until_it_is_opened_again(
    portfolio: Portfolio, secret: RawKey
) -> None:
    log_entry(portfolio, debrief("Before"))
    portfolio.copy.seal()
    assert portfolio.copy.database.key == b""
    for act in (titles, lambda one: log_entry(one, debrief("Never"))):
        with pytest.raises(StorageFailed, match="This file is locked"):
            act(portfolio)
    assert portfolio.copy.drawings.get("a page") is None
    portfolio.copy.unseal(secret.data)
    log_entry(portfolio, debrief("After", occurred=None), draft=True)
    assert sorted(titles(portfolio)) == ["After", "Before"]


def test_portfolio_that_is_open_to_be_read_is_sealed_too(file: Path, secret: RawKey) -> None:
    with opened(file, secret, read_only=True) as portfolio:
        portfolio.copy.seal()
        with pytest.raises(StorageFailed):
            titles(portfolio)
        portfolio.copy.unseal(secret.data)
        assert titles(portfolio) == []
        with pytest.raises(Refused):
            change_passphrase(portfolio, NEW)


def test_nothing_is_sealed_while_somebody_reads(
    portfolio: Portfolio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fcp_portfolio.storage.database.PATIENCE", 50)
    with portfolio.read(), pytest.raises(StorageFailed, match="is being read"):
        portfolio.copy.database.seal()
    assert titles(portfolio) == []
