"""Dates as they stand in other people's lists: 14/11/25, w/c 3.3.25, 45975, Nov 2025, 11/14/25.

A list is read on a day that its writer did not know, and by a country's habit that it may not
show. What a date leaves open is told with it, never settled in silence.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from fcp_portfolio.domain.dates import CENTURY, read_date, read_whole_date
from fcp_portfolio.domain.phrase import Phrase

SERIAL_ZERO = date(1899, 12, 30)
_SERIALS = range(14_611, 73_051)  # the days of 1940 to 2099, so that no year or minute is one
_MONTHS_IN_A_YEAR = 12
_TIME = re.compile(
    r"[\sT,]+(?:at )?\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm|z)?\Z", re.IGNORECASE
)
_WEEK = re.compile(
    r"(?:w\s*/\s*[cb]|wc|wb|week\s+(?:of|commencing|beginning|starting))\b[\s.:]*", re.IGNORECASE
)
_WEEKDAY = re.compile(
    r"\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|"
    r"friday|saturday|sunday)\b[\s,.]*(?=.*\d)",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"(?:c\.|ca\.?|circa|approx\.?|approximately|about|around|~)\s*", re.IGNORECASE)
_NUMBERS = re.compile(r"(\d{1,2})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{4}|'?\d{2})")
_BACKWARDS = re.compile(r"(\d{4})\s*[./\-]\s*(\d{1,2})\s*[./\-]\s*(\d{1,2})")
_RUN = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_MONTH = re.compile(r"([a-z]{3,9})\.?[\s,\-/]*('?\d{2}|\d{4})", re.IGNORECASE)
_MONTH_NUMBER = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{4})")
_DASH = "-\N{EN DASH}"
_RANGE = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th)?\s*(?:[{_DASH}]|to|&|and|until)\s*"
    r"(?=\d{1,2}(?:st|nd|rd|th)?\s*[./a-z])",
    re.IGNORECASE,
)
_RANGE_WHOLE = re.compile(
    r"(.*\d)\s*(?:\s-\s|\N{EN DASH}|\bto\b|\buntil\b)\s*(.*\d.*)", re.IGNORECASE
)


class Order(StrEnum):
    """Which of two numbers is the day."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A day, or None where none can be read, and what a person should know of how it was read."""

    day: date | None
    doubts: tuple[Phrase, ...] = ()


NOT_READ = Dated(day=None)


def read_foreign(
    text: str,
    today: date,
    *,
    order: Order = Order.DAY_FIRST,
    shown: frozenset[Order] = frozenset(Order),
    zero: date = SERIAL_ZERO,
) -> Dated:
    """The day that somebody else's list means.

    `order` is the reading of 3/4/25; `shown` are the orders that other dates of the same column
    prove: where these do not agree, each such date is doubtful. `zero` is what a spreadsheet
    counts its days from.
    """
    plain, doubts = _stripped(" ".join(text.split()))
    for read in (_exact, _by_numbers, _by_words, _first_of_range, _month_only):
        found = read(plain, today, order, shown, zero)
        if found.day is not None:
            return Dated(day=found.day, doubts=(*doubts, *found.doubts))
    return NOT_READ


def orders_shown(texts: Iterable[str]) -> frozenset[Order]:
    """The orders that dates of one column prove, by a number that no month has."""
    found = set()
    for text in texts:
        match = _NUMBERS.fullmatch(_stripped(" ".join(text.split()))[0])
        if match is None:
            continue
        first, second = int(match[1]), int(match[2])
        if first > _MONTHS_IN_A_YEAR >= second:
            found.add(Order.DAY_FIRST)
        elif second > _MONTHS_IN_A_YEAR >= first:
            found.add(Order.MONTH_FIRST)
    return frozenset(found)


def _stripped(text: str) -> tuple[str, tuple[Phrase, ...]]:
    """A date without what stands around it: a time of day, the weekday, “w/c”, “approx.”."""
    doubts = []
    plain = _TIME.sub("", text)
    for around, doubt in (
        (_WEEK, Phrase("The list gives the week; this is the day on which it begins.")),
        (_ABOUT, Phrase("The list says that the day is not exact.")),
    ):
        if match := around.match(plain):
            plain = plain[match.end() :]
            doubts.append(doubt)
    return _WEEKDAY.sub("", plain).strip(" ,.;"), tuple(doubts)


def _exact(text: str, _today: date, _order: Order, _shown: frozenset[Order], zero: date) -> Dated:
    """What has one meaning only: year first, and the days that spreadsheets count."""
    if match := _BACKWARDS.fullmatch(text) or _RUN.fullmatch(text):
        return Dated(day=_day(int(match[1]), int(match[2]), int(match[3])))
    match = _SERIAL.fullmatch(text)
    if match and int(match[1]) in _SERIALS:
        doubt = Phrase("“{text}” is the number of a day, as spreadsheets count them.", text=text)
        return Dated(day=zero + timedelta(days=int(match[1])), doubts=(doubt,))
    return NOT_READ


def _by_numbers(
    text: str, _today: date, order: Order, shown: frozenset[Order], _zero: date
) -> Dated:
    match = _NUMBERS.fullmatch(text)
    if match is None:
        return NOT_READ
    first, second, year = int(match[1]), int(match[2]), _year(match[3])
    day_first, month_first = _day(year, second, first), _day(year, first, second)
    by_order = (day_first, month_first)[:: 1 if order is Order.DAY_FIRST else -1]
    if day_first == month_first or None in by_order:
        return _one_reading(by_order, order)
    if shown == frozenset({order}):
        return Dated(day=by_order[0])
    doubt = Phrase(
        "“{text}” can be {one} or {other}. It was read as the first of these.",
        text=text,
        one=by_order[0],
        other=by_order[1],
    )
    return Dated(day=by_order[0], doubts=(doubt,))


def _one_reading(by_order: tuple[date | None, ...], order: Order) -> Dated:
    """The only day that two numbers can be; told where that is not the order of the list."""
    usual, other = by_order
    if usual is not None or other is None:
        return Dated(day=usual)
    first = Phrase("month") if order is Order.DAY_FIRST else Phrase("day")
    doubt = Phrase("Only with the {first} first is it a day.", first=first)
    return Dated(day=other, doubts=(doubt,))


def _by_words(
    text: str, today: date, _order: Order, _shown: frozenset[Order], _zero: date
) -> Dated:
    """14 Nov 2025, Nov 14th, 14 November; never “today”, whose day nobody knows."""
    plain = text.replace("'", "").replace("’", "").replace("/", " ").replace(" of ", " ")
    if not any(map(str.isdigit, plain)) or not any(map(str.isalpha, plain)):
        return NOT_READ
    if day := read_whole_date(plain):
        return Dated(day=day)
    if not re.search(r"[a-z]{3}", plain, re.IGNORECASE) or not re.match(
        r"\d{1,2}(?!\s*d)|[a-z]{3,9}\.?\s*\d{1,2}(?:st|nd|rd|th)?\Z", plain, re.IGNORECASE
    ):
        return NOT_READ
    day = read_date(plain, today)
    doubt = Phrase("The list gives no year; this is the last such day.")
    return Dated(day=day, doubts=(doubt,))


def _first_of_range(
    text: str, today: date, order: Order, shown: frozenset[Order], zero: date
) -> Dated:
    """3-5 March 2025, 3.3.25 - 7.3.25: the first day of several."""
    doubt = Phrase("The list gives several days; this is the first.")
    if match := _RANGE.match(text):
        rest = re.sub(r"\A\d{1,2}", match[1], text[match.end() :])
    elif match := _RANGE_WHOLE.fullmatch(text):
        rest = match[1]
    else:
        return NOT_READ
    found = read_foreign(rest, today, order=order, shown=shown, zero=zero)
    return Dated(day=found.day, doubts=(doubt, *found.doubts))


def _month_only(
    text: str, _today: date, _order: Order, _shown: frozenset[Order], _zero: date
) -> Dated:
    doubt = Phrase("The list gives the month only; this is its first day.")
    if match := _MONTH_NUMBER.fullmatch(text):
        return Dated(day=_day(int(match[2]), int(match[1]), 1), doubts=(doubt,))
    if match := _MONTH.fullmatch(text):
        day = read_whole_date(f"1 {match[1]} {_year(match[2])}")
        return Dated(day=day, doubts=(doubt,))
    return NOT_READ


def _year(digits: str) -> int:
    digits = digits.removeprefix("'")
    return int(digits) + (CENTURY if len(digits) < len("2025") else 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
