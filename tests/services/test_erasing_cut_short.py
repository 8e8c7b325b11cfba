"""An erasing that is cut short was never begun, or goes on at the next opening."""

from contextlib import suppress
from pathlib import Path

import pytest

from fcp_portfolio.services.entries import Query, list_entries, log_entry
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import check, earlier_snapshots
from fcp_portfolio.storage import erasing, erasure, traces
from fcp_portfolio.storage.key import RawKey
from tests.builders import debrief, opened
from tests.storage.plain_pages import plain, says

WORD = "okkavill"


def logged(portfolio: Portfolio) -> str:
    entry = log_entry(portfolio, debrief("Quokkaville")).value.id
    portfolio.publish()
    return entry


def mark(portfolio: Portfolio) -> Path:
    return portfolio.copy.database.file.with_name(traces.NAME)


def snapshots(portfolio: Portfolio) -> tuple[str, ...]:
    return tuple(one.id for one in earlier_snapshots(portfolio))


def committed(portfolio: Portfolio, entry: str, *, snapshots: tuple[str, ...] = ()) -> None:
    """As far as the commit, and no farther."""
    with portfolio.change() as change:
        erasing.erase(change, erasure.of_entry(change.session, entry), "A name")
        traces.mark(portfolio.copy, traces.Left(change=change.id, snapshots=snapshots))


def test_killed_after_the_commit_goes_on_at_the_next_opening(
    portfolio: Portfolio, secret: RawKey
) -> None:
    entry = logged(portfolio)
    held = snapshots(portfolio)
    committed(portfolio, entry, snapshots=held)
    portfolio.copy.close()
    assert says(plain(portfolio.file, secret.data), WORD)
    with opened(portfolio.file, secret) as again:
        assert not says(plain(again.file, secret.data), WORD)
        assert not says(plain(again.copy.database.file, secret.data), WORD)
        assert not set(held) & set(snapshots(again))
        assert (mark(again).exists(), again.notices, check(again)) == (False, (), ())


def test_killed_before_the_commit_has_changed_nothing(portfolio: Portfolio, secret: RawKey) -> None:
    entry = logged(portfolio)
    held = snapshots(portfolio)
    with suppress(ZeroDivisionError), portfolio.change() as change:
        erasing.erase(change, erasure.of_entry(change.session, entry), "A name")
        traces.mark(portfolio.copy, traces.Left(change=change.id, snapshots=held))
        raise ZeroDivisionError
    portfolio.copy.close()
    with opened(portfolio.file, secret) as again:
        assert [row.id for row in list_entries(again, Query(search="quokkaville"))] == [entry]
        assert (mark(again).exists(), snapshots(again)) == (False, held)


def test_published_before_it_was_rewritten_is_published_anew(
    portfolio: Portfolio, secret: RawKey
) -> None:
    committed(portfolio, logged(portfolio))
    portfolio.close()  # publishes what is not rewritten yet
    at = portfolio.file.stat().st_mtime_ns
    with opened(portfolio.file, secret) as again:
        assert again.file.stat().st_mtime_ns > at
        assert not mark(again).exists()


def test_two_that_wait_are_done_together(portfolio: Portfolio, secret: RawKey) -> None:
    first, second = logged(portfolio), logged(portfolio)
    committed(portfolio, first)
    committed(portfolio, second)
    portfolio.copy.close()
    with opened(portfolio.file, secret) as again:
        assert not says(plain(again.file, secret.data), WORD)


def test_it_waits_while_the_folder_is_away(portfolio: Portfolio, secret: RawKey) -> None:
    entry = logged(portfolio)
    there = portfolio.copy.file
    portfolio.copy.file = there.parent / "gone" / "away.fcpfolio"
    done = erase(portfolio, Target(id=entry), why="A name", with_copies=True)
    assert done.advice == (traces.STILL_LEFT,)
    assert any(one.snapshot for one in done.value.held)  # they are still there
    portfolio.copy.file = there
    portfolio.copy.close()
    with opened(there, secret) as again:
        assert (mark(again).exists(), len(snapshots(again))) == (False, 1)


def test_opening_says_so_while_it_cannot_be_done(portfolio: Portfolio, secret: RawKey) -> None:
    committed(portfolio, logged(portfolio))
    blocks = portfolio.copy.place.data / "earlier"
    for folder in sorted(blocks.rglob("*"), reverse=True):
        folder.unlink() if folder.is_file() else folder.rmdir()
    blocks.rmdir()
    blocks.write_bytes(b"")  # no snapshot can be kept
    portfolio.copy.close()
    again = opened(portfolio.file, secret)
    assert again.notices == (traces.STILL_LEFT,)
    assert mark(again).exists()
    blocks.unlink()
    traces.finish(again.copy)
    assert not mark(again).exists()
    again.close()


def test_somebody_who_reads_for_long_is_waited_for(
    portfolio: Portfolio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fcp_portfolio.storage.database.PATIENCE", 1)
    entry = logged(portfolio)
    with portfolio.read() as session:
        session.connection().exec_driver_sql("SELECT count(*) FROM entry").fetchone()
        assert erase(portfolio, Target(id=entry), why="A name").advice == (traces.STILL_LEFT,)
    traces.finish(portfolio.copy)
    assert not mark(portfolio).exists()


def test_mark_that_cannot_be_read_stands_for_anything(portfolio: Portfolio, secret: RawKey) -> None:
    entry = logged(portfolio)
    committed(portfolio, entry)
    mark(portfolio).write_bytes(b"{")
    portfolio.copy.close()
    with opened(portfolio.file, secret) as again:
        assert not says(plain(again.file, secret.data), WORD)
        assert not mark(again).exists()
