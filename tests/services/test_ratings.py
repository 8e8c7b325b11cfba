"""Ratings: dated, on the scale, never one over another."""

from dataclasses import replace
from datetime import date

import pytest

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate, rating_scale, ratings, ratings_of
from fcp_portfolio.services.reading import coverage_of
from fcp_portfolio.services.undo import undo_change
from tests.builders import TODAY


def test_rate_is_dated_today_and_counts(portfolio: Portfolio) -> None:
    low, *_, high = rating_scale(portfolio).levels
    first = rate(portfolio, "4", low, on=date(2026, 1, 2)).value
    done = rate(portfolio, "4", high, comment=" Seen by Sam\x00 ")
    second = done.value
    assert (second.on, second.level, second.by) == (TODAY, high, "")
    assert second.comment.strip() == "Seen by Sam"
    assert done.changed == Changed.RATINGS
    assert done.said == f"Rated 4 {second.title}: {high}."
    assert ratings(portfolio) == (first, second)
    rated = [row for row in coverage_of(portfolio) if row.node.path == second.path]
    assert [row.rating for row in rated] == [second]


def test_ratings_are_in_order_of_their_dates(portfolio: Portfolio) -> None:
    level = rating_scale(portfolio).levels[0]
    late = rate(portfolio, "4", level, on=date(2026, 5, 1)).value
    early = rate(portfolio, "4", level, on=date(2026, 4, 1)).value
    same_day = rate(portfolio, "2", level, on=date(2026, 5, 1)).value
    assert ratings(portfolio) == (early, late, same_day)


def test_rate_at_a_level_that_is_not_there(portfolio: Portfolio) -> None:
    with pytest.raises(Refused) as refused:
        rate(portfolio, "4", "superb")
    levels = ", ".join(rating_scale(portfolio).levels)
    assert refused.value.sentence == f"There is no level “superb”. The levels: {levels}."


def test_a_reason_given_right_after_belongs_to_the_rating(portfolio: Portfolio) -> None:
    low, high, *_ = rating_scale(portfolio).levels
    first = rate(portfolio, "4", low, on=date(2026, 1, 2)).value
    rated = rate(portfolio, "4", high)
    done = rate(portfolio, "4", high, comment="Two observed clinics.")
    assert done.value == replace(rated.value, comment="Two observed clinics.")
    assert done.said == f"Added the reason to 4 {first.title}: {high}."
    assert ratings(portfolio) == (first, done.value)

    undo_change(portfolio)
    assert ratings(portfolio) == (first, rated.value)
    undo_change(portfolio)
    assert ratings(portfolio) == (first,)


def test_a_reason_stands_beside_another_day_level_or_reason(portfolio: Portfolio) -> None:
    low, high, *_ = rating_scale(portfolio).levels
    rate(portfolio, "4", low, on=date(2026, 1, 2))
    rate(portfolio, "4", low, comment="Another day.")
    rate(portfolio, "4", low, comment="Another reason.")
    rate(portfolio, "4", high, comment="Another level.")
    rate(portfolio, "4", low)
    assert [(one.level, one.comment) for one in ratings(portfolio)] == [
        (low, ""),
        (low, "Another day."),
        (low, "Another reason."),
        (high, "Another level."),
        (low, ""),
    ]


def test_rate_in_the_future(portfolio: Portfolio) -> None:
    with pytest.raises(Refused) as refused:
        rate(portfolio, "4", rating_scale(portfolio).levels[0], on=date(2026, 11, 21))
    assert refused.value.sentence == (
        "A rating cannot lie in the future. Give the day you made it."
    )


def test_rate_of_a_capability_that_is_not_there(portfolio: Portfolio) -> None:
    with pytest.raises(NotFound):
        rate(portfolio, "99", rating_scale(portfolio).levels[0])
    assert ratings(portfolio) == ()


def test_rating_scale_that_is_not_installed(portfolio: Portfolio) -> None:
    portfolio.definitions = replace(portfolio.definitions, scales={})
    with pytest.raises(NotFound) as missing:
        rating_scale(portfolio)
    assert missing.value.sentence == "The rating scale “fcp_verification” is not installed."


def test_ratings_of_one_capability_come_newest_first(portfolio: Portfolio) -> None:
    level = rating_scale(portfolio).levels[0]
    early = rate(portfolio, "4", level, on=date(2026, 4, 1)).value
    rate(portfolio, "2", level)
    late = rate(portfolio, "4", level, comment="Seen in clinic").value
    assert ratings_of(portfolio, late.path) == (late, early)
