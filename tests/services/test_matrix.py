"""The matrix of the example says in each cell what the list of entries says when asked for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.domain.matrix import Column
from fcp_portfolio.services.entries import Query, count_entries, link_to, log_entry
from fcp_portfolio.services.example import write_example
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import coverage_of, matrix_of
from fcp_portfolio.storage.place import Place
from tests.builders import TickingClock, debrief, raw_key


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Portfolio]:
    folder: Path = tmp_path_factory.mktemp("example")
    file, place = folder / "example.fcpfolio", Place(folder / "data")
    with write_example(file, raw_key(), place=place, clock=TickingClock()).value.portfolio as made:
        yield made


def listed(portfolio: Portfolio, path: str, column: Column) -> int:
    query = Query(
        node=path,
        draft=False,
        forms=column.forms or None,
        since=column.since,
        until=column.until,
    )
    return count_entries(portfolio, query)


@pytest.mark.parametrize("months", [False, True])
def test_every_cell_counts_the_entries_behind_it(example: Portfolio, months: bool) -> None:
    key = example.frameworks[0].key
    matrix = matrix_of(example, key, months=months)
    for path, counts in matrix.counts.items():
        assert counts == tuple(listed(example, path, column) for column in matrix.columns)
    assert sum(map(sum, matrix.counts.values())) > 100


def test_rows_add_up_to_coverage(example: Portfolio) -> None:
    key = example.frameworks[0].key
    kinds, months = (matrix_of(example, key, months=months) for months in (False, True))
    for row in coverage_of(example, key):
        path = row.node.path
        assert sum(kinds.counts[path]) == sum(months.counts[path]) == row.pieces
        named = zip(kinds.columns, kinds.counts[path], strict=True)
        assert tuple(column.kind for column, count in named if count) == row.kinds


def test_drafts_are_in_no_cell(portfolio: Portfolio) -> None:
    link = link_to(portfolio, "4", "Shows it.")
    log_entry(portfolio, debrief(links=(link,)), draft=True)
    matrix = matrix_of(portfolio, portfolio.frameworks[0].key)
    assert matrix.columns == ()
    log_entry(portfolio, debrief(links=(link,)))
    matrix = matrix_of(portfolio, portfolio.frameworks[0].key)
    assert matrix.counts["hee-msk-2018#4"] == (1,)
