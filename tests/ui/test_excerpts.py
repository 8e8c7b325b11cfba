"""Excerpts of a search are read for the rows that somebody looks at, and only once."""

from collections.abc import Sequence

from fcp_portfolio.services.entries import (
    Excerpt,
    Query,
    count_entries,
    excerpts,
    list_entries,
    log_entry,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.models.entries import AHEAD, IS_HEADING, ITEM, EntriesModel
from tests.builders import debrief

WORD = "night"


def searched(portfolio: Portfolio, asked: list[int]) -> EntriesModel:
    def read(ids: Sequence[str]) -> dict[str, Excerpt]:
        asked.append(len(ids))
        return excerpts(portfolio, WORD, ids)

    model = EntriesModel()
    rows = list_entries(portfolio, Query(search=WORD, excerpts=False))
    model.show(rows, portfolio.forms, found="found", excerpts=read)
    return model


def test_rows_without_excerpts_are_the_hits(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief("Hip"))
    log_entry(portfolio, debrief("Neck", "Nothing of the kind."))
    quick = list_entries(portfolio, Query(search=WORD, excerpts=False))
    assert [row.title for row in quick] == ["Hip"]
    assert not quick[0].hit
    assert list_entries(portfolio, Query(search="?!", excerpts=False)) == ()
    assert count_entries(portfolio) == 2
    assert count_entries(portfolio, Query(search=WORD)) == 1


def test_excerpts_come_when_a_row_is_looked_at(portfolio: Portfolio) -> None:
    for number in range(AHEAD + 2):
        log_entry(portfolio, debrief(f"Hip {number}"))
    asked: list[int] = []
    model = searched(portfolio, asked)
    places = range(1, model.rowCount())
    assert [model.index(place).data(IS_HEADING) for place in (0, 1)] == [True, False]
    assert asked == []
    assert "\x02night\x03" in model.index(1).data(ITEM).row.hit
    assert asked == [AHEAD]
    assert all(model.index(place).data(ITEM).row.place == "text" for place in places)
    assert asked == [AHEAD, 2]
