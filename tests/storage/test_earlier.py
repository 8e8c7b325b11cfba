"""Earlier snapshots: ten, then one a week for a year, and no byte of them twice."""

import io
import os
from datetime import timedelta
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import earlier_snapshots
from fcp_portfolio.storage import files, opening
from fcp_portfolio.storage.earlier import Earlier, EarlierSnapshots, worth_keeping
from fcp_portfolio.storage.key import RawKey
from tests.builders import START, debrief, here, opened


def snapshot(days_ago: float) -> Earlier:
    at = START - timedelta(days=days_ago)
    return Earlier(id=str(days_ago), generation=0, at=at, size=0, blocks=())


def kept(*days_ago: float) -> list[float]:
    snapshots = tuple(snapshot(days) for days in sorted(days_ago))
    return [float(earlier.id) for earlier in worth_keeping(snapshots)]


def test_newest_ten_are_kept_whatever_their_age() -> None:
    hours = [hour / 24 for hour in range(12)]
    assert kept(*hours) == hours[:10]
    assert len(kept(*range(1000, 1010))) == 10


def test_after_the_newest_ten_one_a_week_is_kept_for_a_year() -> None:
    # 20 November 2026 is a Friday: weeks begin 4, 11, 18, ... days before.
    daily = [float(day) for day in range(40)]
    assert kept(*daily) == [*daily[:10], 12.0, 19.0, 26.0, 33.0]
    yearly = kept(*map(float, range(800)))
    assert max(yearly) == 355
    assert len(yearly) == 10 + 50


def test_clock_that_jumps_lets_go_of_nothing() -> None:
    weekly = [float(7 * week) for week in range(30)]
    assert kept(-3650, *weekly) == [-3650, *weekly]


def test_ten_snapshots_take_little_more_room_than_one(file: Path, secret: RawKey) -> None:
    copy = opening.open_file(file, secret, here(file.parent / "data"))
    with copy.write() as session:
        big = io.BytesIO(os.urandom(5_000_000))
        files.keep_file(session, copy.portfolio_id, big, media_type="application/pdf")
    for number in range(10):
        with copy.change(who="Robin") as change:
            change.note(f"Note {number}", "x")
        copy.publish()
    copy.close()
    earlier = copy.place.earlier(copy.portfolio_id)
    assert len(earlier.all()) == 10
    assert sum(one.size for one in earlier.all()) > 50_000_000
    assert earlier.bytes_used() < 12_000_000


def test_earlier_snapshot_is_put_together_again(
    portfolio: Portfolio, secret: RawKey, tmp_path: Path
) -> None:
    for number in range(12):
        log_entry(portfolio, debrief(f"Entry {number}"))
        portfolio.publish()
    found = earlier_snapshots(portfolio)
    assert [one.generation for one in found] == list(range(13, 3, -1))
    folder = portfolio.copy.place.earlier(portfolio.copy.portfolio_id)
    to = tmp_path / "again.fcpfolio"
    folder.write(found[-1], to)
    with opened(to, secret, tmp_path / "elsewhere", read_only=True) as older:
        assert len(list_entries(older)) == 3
    folder.write(found[0], to)
    assert to.read_bytes() == portfolio.file.read_bytes()


@pytest.mark.parametrize("damage", ["changed", "gone"])
def test_earlier_snapshot_with_a_damaged_block_is_refused(
    portfolio: Portfolio, tmp_path: Path, damage: str
) -> None:
    log_entry(portfolio, debrief())
    portfolio.publish()
    (newest,) = earlier_snapshots(portfolio)
    block = next(portfolio.copy.place.data.rglob(newest.blocks[0]))
    block.write_bytes(b"other") if damage == "changed" else block.unlink()
    with pytest.raises(StorageFailed) as failed:
        portfolio.copy.place.earlier(portfolio.copy.portfolio_id).write(newest, tmp_path / "x")
    assert failed.value.sentence == (
        "This earlier snapshot is damaged. Choose another; nothing was changed."
    )


def test_blocks_that_nothing_needs_are_let_go(tmp_path: Path) -> None:
    earlier = EarlierSnapshots(tmp_path / "earlier")
    file = tmp_path / "file"
    for number in range(11):
        file.write_bytes(bytes([number]) * 300_000)
        at = START + timedelta(hours=number)
        earlier.keep(file, id=str(number), generation=number, at=at)
    assert [one.id for one in earlier.all()] == [str(number) for number in range(10, 0, -1)]
    needed = {block for one in earlier.all() for block in one.blocks}
    assert {path.name for path in (tmp_path / "earlier" / "blocks").iterdir()} == needed


def test_listing_that_cannot_be_read_does_not_stop_publishing(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief())
    portfolio.publish()
    folder = portfolio.copy.place.data / "earlier" / portfolio.copy.portfolio_id
    (listing,) = folder.glob("*.json")
    listing.write_bytes(b'{"id": "cut off')
    log_entry(portfolio, debrief())
    assert portfolio.publish()
    assert [one.generation for one in earlier_snapshots(portfolio)] == [3]
