"""A share that is unplugged, a clock that jumps: one sentence, and what was saved stands."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.services.entries import edit_entry, list_entries, log_entry
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.safekeeping import back_up, check, earlier_snapshots
from fcp_portfolio.storage.durable import copy_to_disk
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place, writing_problems
from tests.builders import OWNER, TickingClock, debrief, opened

LONG_AGO = date(2010, 1, 2)


def titles(portfolio: Portfolio) -> list[str]:
    return sorted(row.title for row in list_entries(portfolio))


def test_share_that_is_unplugged_keeps_everything_here(secret: RawKey, tmp_path: Path) -> None:
    share, away = tmp_path / "share", tmp_path / "unplugged"
    share.mkdir()
    file = share / "mine.fcpfolio"
    place = Place(tmp_path / "data")
    created = create_portfolio(file, OWNER, secret, place=place, clock=TickingClock())
    portfolio = created.portfolio
    share.rename(away)
    log_entry(portfolio, debrief("Written while it was away"))
    for publish in (portfolio.publish, lambda: back_up(portfolio, share)):
        with pytest.raises(StorageFailed) as failed:
            publish()
        assert failed.value.sentence == (
            "The folder “share” is not there: a share or a stick may be unplugged. What was saved "
            "before stands on this computer. Plug it in, or choose another folder."
        )
    assert titles(portfolio) == ["Written while it was away"]
    away.rename(share)
    portfolio.close()
    with opened(file, secret, tmp_path / "elsewhere") as there:
        assert titles(there) == ["Written while it was away"]


def test_clock_that_jumps_loses_nothing(secret: RawKey, tmp_path: Path) -> None:
    clock = TickingClock()
    file = tmp_path / "mine.fcpfolio"
    place = Place(tmp_path / "data")
    with create_portfolio(file, OWNER, secret, place=place, clock=clock).portfolio as portfolio:
        entry = log_entry(portfolio, debrief("First", occurred=LONG_AGO)).value
        for days in (-4000, 8000, -3000):
            clock.now += timedelta(days=days)
            content = debrief(f"After {days} days", occurred=LONG_AGO)
            edit_entry(portfolio, entry.id, content, draft=False)
            portfolio.publish()
        assert check(portfolio) == ()
        assert titles(portfolio) == ["After -3000 days"]
        generations = [one.generation for one in earlier_snapshots(portfolio)]
        assert generations == sorted(generations, reverse=True)
        assert len(generations) == 4
        assert len({line.change for line in history(portfolio)}) == 5
    with opened(file, secret, tmp_path / "elsewhere") as there:
        assert titles(there) == ["After -3000 days"]
        assert there.notices == ()


def test_folder_that_became_a_file_is_one_sentence(file: Path) -> None:
    with pytest.raises(StorageFailed) as failed, writing_problems(file):
        copy_to_disk(file, file / "copy.fcpfolio")
    assert failed.value.sentence == (
        "The folder “my portfolio.fcpfolio” is not there: a share or a stick may be unplugged. "
        "What was saved before stands on this computer. Plug it in, or choose another folder."
    )
