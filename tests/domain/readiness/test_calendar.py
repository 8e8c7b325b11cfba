"""Months and weeks as people count them: month ends, leap years, what a pace gives."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcp_portfolio.domain.readiness.calendar import (
    Per,
    Progress,
    begins,
    ends,
    first_day,
    months_after,
    period_title,
    periods,
)
from tests.domain.readiness.scenes import day

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize(
    ("begun", "months", "after"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2028-02-29", 48, "2032-02-29"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-15", -24, "2024-01-15"),
    ],
)
def test_month_later_is_the_same_day_or_the_last_of_a_shorter_month(
    begun: str, months: int, after: str
) -> None:
    assert months_after(day(begun), months) == day(after)


@given(DAYS, st.integers(-600, 600))
def test_months_after_lands_in_that_month(begun: date, months: int) -> None:
    after = months_after(begun, months)
    assert (after.year * 12 + after.month) - (begun.year * 12 + begun.month) == months
    assert after.day == begun.day or (
        after.day < begun.day and (after + timedelta(days=1)).day == 1
    )


@given(DAYS, st.sampled_from([Per.MONTH, Per.WEEK]))
def test_every_day_lies_in_one_period(when: date, per: Per) -> None:
    first = begins(when, per)
    assert first <= when <= ends(first, per)
    assert begins(ends(first, per) + timedelta(days=1), per) == ends(first, per) + timedelta(days=1)


@given(DAYS, st.integers(0, 400), st.sampled_from([Per.MONTH, Per.WEEK]))
def test_periods_follow_each_other_without_a_gap(first: date, length: int, per: Per) -> None:
    today = first + timedelta(days=length)
    found = list(periods(first, today, per))
    assert (found[0], found[-1]) == (begins(first, per), begins(today, per))
    for one, other in pairwise(found):
        assert ends(one, per) + timedelta(days=1) == other


def test_february_of_a_leap_year_has_29_days() -> None:
    assert ends(day("2028-02-01"), Per.MONTH) == day("2028-02-29")
    assert ends(day("2027-02-01"), Per.MONTH) == day("2027-02-28")


def test_period_has_a_name() -> None:
    assert period_title(day("2026-02-01"), Per.MONTH) == "February 2026"
    assert period_title(day("2026-02-02"), Per.WEEK) == "The week from 2 Feb 2026"


def test_first_day_of_a_year_a_month_or_a_day() -> None:
    found = [first_day(when) for when in ("2023", "2023-08", "2023-08-15", "")]
    assert found == [day("2023-01-01"), day("2023-08-01"), day("2023-08-15"), date.min]


def test_pace_is_that_of_the_last_90_days() -> None:
    today = day("2026-11-20")
    gained = tuple((today - timedelta(days=days), 1) for days in (300, 80, 40, 10))
    assert Progress(gained=gained, lacking=3).ready(today) == today + timedelta(days=90)
    assert Progress(gained=gained, lacking=1).ready(today) == today + timedelta(days=30)


def test_pace_of_somebody_new_is_that_of_four_weeks_at_least() -> None:
    today = day("2026-11-20")
    gained = ((today - timedelta(days=1), 1), (today, 1))
    assert Progress(gained=gained, lacking=2).ready(today) == today + timedelta(days=28)


def test_pace_of_what_does_not_move_is_none() -> None:
    today = day("2026-11-20")
    assert Progress(lacking=1).ready(today) is None
    old = ((today - timedelta(days=90), 5),)
    assert Progress(gained=old, lacking=1).ready(today) is None


def test_reached_on_the_day_of_the_last_gain() -> None:
    gained = ((day("2026-05-01"), 1), (day("2026-04-01"), 1))
    assert Progress(gained=gained).reached == day("2026-05-01")
    assert Progress(gained=gained, lacking=1).reached is None
    assert Progress().reached is None
