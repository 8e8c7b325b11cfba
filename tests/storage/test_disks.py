"""A disk that fills up, goes or shuts while a portfolio is open: one sentence, nothing lost.

The disks are real: small ones in memory, mounted for the test. Where the right to mount is missing
the tests are skipped and say so.
"""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import PortfolioError, StorageFailed
from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.export import export_portfolio
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import back_up, check
from fcp_portfolio.services.typing_drafts import Typing, keep_typing, typing
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import writing_problems
from tests.builders import START, debrief, opened
from tests.storage.disks import Stick, plugged_in, somebody_else
from tests.storage.test_full_disk import FULL

SHUT = "The folder “stick” cannot be written. Nothing was lost; choose another."
GONE = (
    "The folder “stick” is not there: a share or a stick may be unplugged. What was saved before "
    "stands on this computer. Plug it in, or choose another folder."
)
NO_ROOM = (
    "There is no room left for the folder “stick”: its disk or your share of it is full. What was "
    "saved before stands. Free some space or choose another folder."
)
TAKEN_AWAY = (
    "What this computer holds of this file was removed or unplugged while it was open. This "
    "change was not saved; the file in your folder stands as it was written last. Copy what you "
    "typed, close the file and open it again."
)


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    with plugged_in(tmp_path / "stick", "12m") as made:
        yield made


@pytest.fixture
def on_stick(stick: Stick, file: Path, secret: RawKey, tmp_path: Path) -> Iterator[Portfolio]:
    """A portfolio whose file lies on the stick, worked on beside it."""
    copy = stick.folder / file.name
    shutil.copyfile(file, copy)
    portfolio = opened(copy, secret, tmp_path / "data")
    log_entry(portfolio, debrief("First"))
    portfolio.publish()
    yield portfolio
    portfolio.copy.close()


@pytest.fixture
def worked_on_stick(stick: Stick, file: Path, secret: RawKey) -> Iterator[Portfolio]:
    """A portfolio that is worked on on the stick, while its file lies elsewhere."""
    portfolio = opened(file, secret, stick.folder / "data")
    log_entry(portfolio, debrief("First"))
    yield portfolio
    portfolio.copy.close()


def said(work: Callable[[], object]) -> str:
    with pytest.raises(PortfolioError) as failed:
        work()
    return failed.value.sentence


def titles(portfolio: Portfolio) -> list[str]:
    return sorted(row.title for row in list_entries(portfolio))


def published(portfolio: Portfolio, secret: RawKey) -> list[str]:
    """What somebody else reads in the owner's folder."""
    with opened(portfolio.file, secret, portfolio.file.parent, read_only=True) as there:
        assert check(there) == ()
        return titles(there)


def typed(text: str) -> Typing:
    return Typing(editor="one", entry=None, content=debrief("Typed", text), kept_at=START)


def test_disk_that_fills_up_while_one_works_keeps_what_was_saved(
    worked_on_stick: Portfolio, stick: Stick
) -> None:
    keep_typing(worked_on_stick, typed("Before"))
    stick.fill()
    long = "A long word. " * 20_000
    assert said(lambda: keep_typing(worked_on_stick, typed(long))) == FULL
    assert said(lambda: log_entry(worked_on_stick, debrief("Second", long))) == FULL
    assert said(lambda: add_bytes(worked_on_stick, long.encode(), "letter.txt")) == FULL
    assert titles(worked_on_stick) == ["First"]
    assert [one.content.values["learning"] for one in typing(worked_on_stick)] == ["Before"]
    stick.free()
    keep_typing(worked_on_stick, typed("After"))
    add_bytes(worked_on_stick, long.encode(), "letter.txt")
    log_entry(worked_on_stick, debrief("Second", long))
    worked_on_stick.publish()
    assert titles(worked_on_stick) == ["First", "Second"]
    assert [one.content.values["learning"] for one in typing(worked_on_stick)] == ["After"]
    assert check(worked_on_stick) == ()


def test_folder_without_room_takes_no_file_and_keeps_the_old_one(
    on_stick: Portfolio, stick: Stick, secret: RawKey
) -> None:
    stick.fill()
    log_entry(on_stick, debrief("Second"))
    before = on_stick.file.read_bytes()
    assert said(on_stick.publish) == NO_ROOM
    assert said(lambda: back_up(on_stick, stick.folder)) == NO_ROOM
    assert said(lambda: export_portfolio(on_stick, stick.folder / "out.pdf")) == (
        "The disk is full. What you wrote is kept; the PDF was not written, and a “out.pdf” that "
        "stood there before is as it was. Free some space and write it again."
    )
    assert on_stick.file.read_bytes() == before
    assert sorted(path.name for path in stick.folder.iterdir()) == ["filler", on_stick.file.name]
    stick.free()
    on_stick.publish()
    assert published(on_stick, secret) == ["First", "Second"]
    assert back_up(on_stick, stick.folder).value.exists()


def test_stick_that_is_pulled_out_and_plugged_in_again(
    on_stick: Portfolio, stick: Stick, secret: RawKey
) -> None:
    stick.pull_out()
    log_entry(on_stick, debrief("Second"))
    assert on_stick.unpublished
    assert said(on_stick.publish) == GONE
    assert list(stick.folder.iterdir()) == [], "nothing is hidden under the place of the stick"
    stick.plug_in()
    on_stick.publish()
    assert published(on_stick, secret) == ["First", "Second"]


def test_stick_that_may_not_be_written_any_more(
    on_stick: Portfolio, stick: Stick, secret: RawKey
) -> None:
    stick.forbid(writing=True)
    log_entry(on_stick, debrief("Second"))
    assert said(on_stick.publish) == SHUT
    assert said(lambda: back_up(on_stick, stick.folder)) == SHUT
    assert published(on_stick, secret) == ["First"]
    stick.forbid(writing=False)
    on_stick.publish()
    assert published(on_stick, secret) == ["First", "Second"]


def test_working_disk_that_is_pulled_out_takes_no_change_that_nobody_would_find(
    worked_on_stick: Portfolio, stick: Stick
) -> None:
    stick.pull_out()
    assert said(lambda: log_entry(worked_on_stick, debrief("Second"))) == TAKEN_AWAY
    assert said(lambda: keep_typing(worked_on_stick, typed("Lost?"))) == TAKEN_AWAY
    stick.plug_in()
    log_entry(worked_on_stick, debrief("Third"))
    assert titles(worked_on_stick) == ["First", "Third"]


@pytest.fixture
def in_folder(file: Path, secret: RawKey, tmp_path: Path) -> Iterator[Portfolio]:
    """A portfolio in a folder of its own, called as the stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    copy = folder / file.name
    shutil.copyfile(file, copy)
    portfolio = opened(copy, secret, tmp_path / "data")
    log_entry(portfolio, debrief("First"))
    portfolio.publish()
    yield portfolio
    portfolio.copy.close()


@pytest.mark.skipif(os.name == "nt", reason="permissions of another kind")
@pytest.mark.parametrize("mode", [0o500, 0o000])
def test_folder_that_is_shut_in_mid_session(
    in_folder: Portfolio, secret: RawKey, mode: int
) -> None:
    folder = in_folder.file.parent
    folder.chmod(mode)
    with somebody_else():
        log_entry(in_folder, debrief("Second"))
        assert in_folder.unpublished
        assert said(in_folder.publish) == SHUT
    folder.chmod(0o700)
    in_folder.publish()
    assert published(in_folder, secret) == ["First", "Second"]


@pytest.mark.skipif(os.name == "nt", reason="permissions of another kind")
def test_file_that_may_only_be_read_is_replaced_all_the_same(
    in_folder: Portfolio, secret: RawKey
) -> None:
    in_folder.file.chmod(0o400)
    with somebody_else():
        log_entry(in_folder, debrief("Second"))
        in_folder.publish()
    assert published(in_folder, secret) == ["First", "Second"]


def test_folder_that_is_removed_or_becomes_a_file_in_mid_session(
    in_folder: Portfolio, secret: RawKey
) -> None:
    folder = in_folder.file.parent
    shutil.rmtree(folder)
    log_entry(in_folder, debrief("Second"))
    assert said(in_folder.publish) == GONE
    folder.write_text("a file now")
    assert said(in_folder.publish) == GONE
    assert titles(in_folder) == ["First", "Second"]
    folder.unlink()
    folder.mkdir()
    in_folder.publish()
    assert published(in_folder, secret) == ["First", "Second"]


@pytest.mark.parametrize("number", [errno.EDQUOT, errno.ENOSPC, errno.EFBIG])
def test_quota_that_is_used_up_is_no_room_left(number: int, tmp_path: Path) -> None:
    with pytest.raises(StorageFailed) as failed, writing_problems(tmp_path / "stick"):
        raise OSError(number, os.strerror(number))
    assert failed.value.sentence == NO_ROOM
