"""Dates in many hands: what each means, and what it leaves open."""

from datetime import date

import pytest

from fcp_portfolio.domain.importing.dates import Order, orders_shown, read_foreign

TODAY = date(2026, 11, 20)
BOTH = frozenset(Order)


def day(text: str) -> date | None:
    return read_foreign(text, TODAY).day


@pytest.mark.parametrize(
    "text",
    [
        "14/11/25",
        "14.11.25",
        "14-11-2025",
        "14 11 2025",
        "14/11/'25",
        "14 Nov 2025",
        "14-Nov-25",
        "14th of November 2025",
        "November 14, 2025",
        "Friday, 14th November 2025",
        "Fri 14/11/25",
        "2025-11-14",
        "2025/11/14",
        "20251114",
        "2025-11-14T10:00:00",
        "14/11/25 14:30",
        "14.11.2025 09.30",
        "14 Nov 2025 at 9:30 am",
        "45975",
        "45975.5",
        "11/14/25",
        " 14/11/25. ",
    ],
)
def test_one_day_in_many_hands(text: str) -> None:
    assert day(text) == date(2025, 11, 14)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "today",
        "fri",
        "soon",
        "12",
        "2025",
        "31/02/25",
        "29 Feb 2025",
        "14/11",
        "2 days",
        "-7",
        "99/99/2025",
        "20251399",
        "14/11/25 or 15/11/25",
        "99999",
        "Smarch 2025",
        "3 to 4",
    ],
)
def test_what_names_no_day_is_not_read(text: str) -> None:
    assert day(text) is None


WEEK = "The list gives the week; this is the day on which it begins."
DAYS = "The list gives several days; this is the first."
MONTH = "The list gives the month only; this is its first day."


@pytest.mark.parametrize(
    ("text", "read", "told"),
    [
        ("w/c 3.3.25", date(2025, 3, 3), WEEK),
        ("Week commencing Mon 3 March 2025", date(2025, 3, 3), WEEK),
        ("3-5 March 2025", date(2025, 3, 3), DAYS),
        ("3rd to 5th March 2025", date(2025, 3, 3), DAYS),
        ("3.3.25 - 7.3.25", date(2025, 3, 3), DAYS),
        ("Nov 2025", date(2025, 11, 1), MONTH),
        ("Nov-25", date(2025, 11, 1), MONTH),
        ("11/2025", date(2025, 11, 1), MONTH),
        ("approx. 14/11/25", date(2025, 11, 14), "The list says that the day is not exact."),
        ("25 Nov", date(2025, 11, 25), "The list gives no year; this is the last such day."),
        ("11/14/25", date(2025, 11, 14), "Only with the month first is it a day."),
        (
            "45975",
            date(2025, 11, 14),
            "“45975” is the number of a day, as spreadsheets count them.",
        ),
    ],
)
def test_what_a_date_leaves_open_is_told(text: str, read: date, told: str) -> None:
    found = read_foreign(text, TODAY, shown=frozenset({Order.DAY_FIRST}))
    assert (found.day, [str(doubt) for doubt in found.doubts]) == (read, [told])


def test_two_readings_are_told_where_the_column_shows_no_order() -> None:
    found = read_foreign("03/04/25", TODAY, shown=frozenset())
    assert found.day == date(2025, 4, 3)
    assert [str(doubt) for doubt in found.doubts] == [
        "“03/04/25” can be 3 Apr 2025 or 4 Mar 2025. It was read as the first of these."
    ]


def test_two_readings_are_told_where_the_column_shows_both_orders() -> None:
    assert len(read_foreign("03/04/25", TODAY, shown=BOTH).doubts) == 1


def test_one_reading_is_certain_where_the_column_shows_it() -> None:
    american = frozenset({Order.MONTH_FIRST})
    found = read_foreign("03/04/25", TODAY, order=Order.MONTH_FIRST, shown=american)
    assert (found.day, found.doubts) == (date(2025, 3, 4), ())


def test_the_other_order_is_told_in_an_american_column() -> None:
    american = frozenset({Order.MONTH_FIRST})
    found = read_foreign("14/11/25", TODAY, order=Order.MONTH_FIRST, shown=american)
    assert found.day == date(2025, 11, 14)
    assert [str(doubt) for doubt in found.doubts] == ["Only with the day first is it a day."]


def test_day_and_month_alike_leave_nothing_open() -> None:
    assert read_foreign("9/9/25", TODAY, shown=frozenset()).doubts == ()


def test_days_counted_from_1904_are_read_from_there() -> None:
    assert read_foreign("44513", TODAY, zero=date(1904, 1, 1)).day == date(2025, 11, 14)


@pytest.mark.parametrize(
    ("texts", "shown"),
    [
        ([], frozenset()),
        (["03/04/25", "5 May 2025"], frozenset()),
        (["03/04/25", "14/11/25"], {Order.DAY_FIRST}),
        (["11/14/25"], {Order.MONTH_FIRST}),
        (["11/14/25", "Fri 14/11/25"], BOTH),
        (["31/31/25"], frozenset()),
    ],
)
def test_the_orders_that_a_column_shows(texts: list[str], shown: frozenset[Order]) -> None:
    assert orders_shown(texts) == shown
