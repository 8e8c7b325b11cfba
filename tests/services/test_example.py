"""The fictional example: believable, complete, the same for the same seed."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.services.entries import list_entries, whole_entries
from fcp_portfolio.services.example import write_example
from fcp_portfolio.services.findings import findings
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import ratings
from fcp_portfolio.services.reading import coverage_of, history
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.services.undo import undo_change, undoable
from fcp_portfolio.storage.place import Place
from tests.builders import START, TODAY, TickingClock, raw_key

MORE = 70  # than the year has


def example(folder: Path, **choices: int) -> Portfolio:
    folder.mkdir()
    done = write_example(
        folder / "example.fcpfolio",
        raw_key(),
        place=Place(folder / "data"),
        clock=TickingClock(),
        **choices,
    )
    assert done.said == "Wrote “example.fcpfolio”."
    return done.value.portfolio


def said(portfolio: Portfolio) -> list[tuple[object, ...]]:
    contents = [(entry.content, entry.draft) for entry in whole_entries(portfolio)]
    return sorted((c.title, str(c.occurred), str(c.values), draft) for c, draft in contents)


def test_example_is_a_year_of_sound_entries(tmp_path: Path) -> None:
    with example(tmp_path / "a") as portfolio:
        rows = list_entries(portfolio)
        assert portfolio.owner.fictional
        assert not portfolio.unpublished
        assert len(rows) >= 40
        dates = [row.occurred for row in rows if row.occurred]
        assert (TODAY - max(dates)).days < 7
        assert 300 < (max(dates) - min(dates)).days < 400
        assert any(row.files for row in rows)
        assert any(row.draft for row in rows)
        assert len(ratings(portfolio)) > 5
        assert {row.node.code for row in coverage_of(portfolio)} >= {"1", "14"}
        assert len(findings(portfolio)) >= 0
        assert check(portfolio) == ()
        rating = undoable(portfolio)
        assert rating is not None
        undo_change(portfolio)
        assert list_entries(portfolio) == rows
        assert len(ratings(portfolio)) + 1 == sum(
            line.what.startswith("Rated") for line in history(portfolio)
        )


def test_example_of_the_same_seed_says_the_same(tmp_path: Path) -> None:
    with (
        example(tmp_path / "one", entries=MORE, seed=7) as one,
        example(tmp_path / "two", entries=MORE, seed=7) as two,
        example(tmp_path / "other", entries=MORE - 2, seed=8) as other,
    ):
        assert len(said(one)) == MORE
        assert said(one) == said(two)
        assert len(said(other)) == MORE - 2
        varied = [
            {text for text in said(each) if text[0].endswith(" (2)")} for each in (one, other)
        ]
        assert varied[0].isdisjoint(varied[1])
        assert len({title for title, *_ in said(one)}) == MORE


def test_example_that_fails_leaves_no_file(tmp_path: Path) -> None:
    file = tmp_path / "example.fcpfolio"
    clock = TickingClock()

    def stops() -> datetime:
        if clock.now > START + timedelta(seconds=12):
            message = "the clock stopped"
            raise RuntimeError(message)
        return clock()

    with pytest.raises(RuntimeError, match="the clock stopped"):
        write_example(file, raw_key(), place=Place(tmp_path / "data"), clock=stops)
    assert not file.exists()


def test_example_where_something_is_leaves_it_alone(tmp_path: Path) -> None:
    file = tmp_path / "example.fcpfolio"
    file.write_bytes(b"mine")
    with pytest.raises(Refused):
        write_example(file, raw_key(), place=Place(tmp_path / "data"))
    assert file.read_bytes() == b"mine"
