"""Dates and times as people type them."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcp_portfolio.domain import dates

TODAY = date(2025, 11, 19)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14/11", date(2025, 11, 14)),
        ("14.11", date(2025, 11, 14)),
        ("14 nov", date(2025, 11, 14)),
        ("14nov", date(2025, 11, 14)),
        ("14th November", date(2025, 11, 14)),
        ("Nov 14", date(2025, 11, 14)),
        ("14 sept", date(2025, 9, 14)),
        ("14.11.25", date(2025, 11, 14)),
        ("14/11/2025", date(2025, 11, 14)),
        ("14 Nov 2025", date(2025, 11, 14)),
        ("14 nov 24", date(2024, 11, 14)),
        ("2025-11-14", date(2025, 11, 14)),
        ("today", TODAY),
        ("  Yesterday ", date(2025, 11, 18)),
        ("-7", date(2025, 11, 12)),
        ("\u22127", date(2025, 11, 12)),
        ("3 days ago", date(2025, 11, 16)),
        ("fri", date(2025, 11, 14)),
        ("Friday", date(2025, 11, 14)),
        ("wed", TODAY),
        ("last wed", date(2025, 11, 12)),
        ("14", date(2025, 11, 14)),
        ("20", date(2025, 10, 20)),
        ("31", date(2025, 10, 31)),
        ("14/12", date(2024, 12, 14)),
        ("29/2", date(2024, 2, 29)),
        ("14.11.52", date(2052, 11, 14)),
        ("next wed", date(2025, 11, 26)),
        ("tomorrow", date(2025, 11, 20)),
    ],
)
def test_date_as_typed(text: str, expected: date) -> None:
    assert dates.read_date(text, TODAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14/12", date(2025, 12, 14)),
        ("31 jan", date(2026, 1, 31)),
        ("14 nov", date(2025, 11, 14)),
        ("31 august", date(2025, 8, 31)),
        ("29/2", date(2024, 2, 29)),
        ("20", date(2025, 11, 20)),
        ("31", date(2025, 10, 31)),
        ("fri", date(2025, 11, 21)),
        ("mon", date(2025, 11, 17)),
        ("wed", TODAY),
        ("next fri", date(2025, 11, 21)),
        ("last fri", date(2025, 11, 14)),
        ("+14", date(2025, 12, 3)),
        ("in 3 days", date(2025, 11, 22)),
        ("14.11.24", date(2024, 11, 14)),
    ],
)
def test_date_that_may_lie_ahead_is_the_nearest(text: str, expected: date) -> None:
    assert dates.read_date(text, TODAY, ahead=True) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "32/11",
        "14/13",
        "0",
        "frog",
        "14 nob",
        "marvel 3",
        "30/2",
        "2025-02-30",
        "1/2/3",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert dates.read_date(text, TODAY) is None


@given(st.dates(min_value=date(1990, 1, 1), max_value=TODAY))
def test_every_written_date_reads_back(day: date) -> None:
    assert dates.read_date(dates.spoken(day), TODAY) == day
    assert dates.read_date(day.isoformat(), TODAY) == day


@given(st.dates(min_value=TODAY - timedelta(days=364), max_value=TODAY))
def test_a_date_without_a_year_is_the_last_one(day: date) -> None:
    assert dates.read_date(dates.short(day), TODAY) == day


@given(st.text(max_size=20))
def test_no_text_is_too_odd(text: str) -> None:
    dates.read_date(text, TODAY)
    dates.read_time(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14:30", time(14, 30)),
        ("1430", time(14, 30)),
        ("9", time(9, 0)),
        ("2pm", time(14, 0)),
        ("12 am", time(0, 0)),
        ("12.15pm", time(12, 15)),
        ("25", None),
        ("13pm", None),
        ("9:75", None),
        ("noonish", None),
    ],
)
def test_time_as_typed(text: str, expected: time | None) -> None:
    assert dates.read_time(text) == expected


def test_titles() -> None:
    assert dates.spoken(TODAY) == "19 Nov 2025"
    assert dates.short(TODAY) == "19 Nov"
    assert dates.month_title(TODAY) == "November 2025"


@pytest.mark.parametrize(
    ("text", "expected"), [("2025-11-14", date(2025, 11, 14)), ("14 nov", None), ("", None)]
)
def test_date_as_kept(text: str, expected: date | None) -> None:
    assert dates.read_iso(text) == expected
