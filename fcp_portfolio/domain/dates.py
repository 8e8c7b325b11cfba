"""Dates and times as people type them: 14/11, 14 nov, 14.11.25, today, -7, fri; 14:30, 2pm."""

import re
from collections.abc import Iterable
from datetime import date, time, timedelta

# The language of the program, whatever the computer's: strftime follows the computer's.
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORTEST = 3  # letters that name a month or a day
DATE_EXAMPLES = "14/11, 14 nov, 14.11.25, today, yesterday, -7 or fri"
AHEAD_EXAMPLES = "14/11, 14 nov, 14.11.25, today, tomorrow, +14 or fri"
TIME_EXAMPLES = "14:30, 1430, 9 or 2pm"
LATEST_HOUR = 12  # of the clock with am and pm
CENTURY = 2000
LEAP_APART = 8  # years that 29 Feb may be away, around 1900 and 2100
NEAR = {"today": 0, "t": 0, "now": 0, "yesterday": -1, "y": -1, "yest": -1, "tomorrow": 1}

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})(?:[./\s-](\d{1,2})(?:[./\s-](\d{4}|\d{2}))?)?")
_WORDS = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s.-]*([a-z]{3,9})\.?[\s,.-]*(\d{4}|\d{2})?")
_WORDS_FIRST = re.compile(r"([a-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?:[\s,]+(\d{4}|\d{2}))?")
_AGO = re.compile(r"(?:[-\u2212](\d{1,4})|(\d{1,4}) ?(?:d|days?)(?: ago)?)")
_HENCE = re.compile(r"\+ ?(\d{1,4})|in (\d{1,4}) ?(?:d|days?)")
_WEEKDAY = re.compile(r"(?:(last|next) )?([a-z]+)")
_TIME = re.compile(r"(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?")

_Days = tuple[date, ...]
_ANY_DAYS = (date(2001, 2, 3), date(2018, 10, 19))


def read_date(text: str, today: date, *, ahead: bool = False) -> date | None:
    """The day that a person means, or None. Without a year it is the last such day up to today.

    Evidence lies in the past, so “fri” is the last Friday and “14/11” the last 14 November. With
    `ahead`, as for a target, it is the nearest such day on either side of today. A year that is
    given is taken as it stands, even where it lies ahead.
    """
    plain = " ".join(text.lower().split())
    readers = (_by_name, _aside, _iso, _by_numbers, _by_words)
    meant: Iterable[_Days] = (read(plain, today) for read in readers)
    return _choice(next(filter(None, meant), ()), today, ahead=ahead)


def read_whole_date(text: str) -> date | None:
    """The day of a date that needs no other day to be understood, or None: not “today”, not 14/11.

    For what somebody wrote on another day, which nobody knows.
    """
    found = {read_date(text, day) for day in _ANY_DAYS}
    return found.pop() if len(found) == 1 else None


def read_iso(text: str) -> date | None:
    """The day of a date as it is kept, or None."""
    return next(iter(_iso(text, date.max)), None)


def read_time(text: str) -> time | None:
    """The time of day that a person means, or None."""
    match = _TIME.fullmatch(text.strip().lower())
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if half and not 1 <= hour <= LATEST_HOUR:
        return None
    if half:
        hour = hour % LATEST_HOUR + (LATEST_HOUR if half == "pm" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def spoken(day: date) -> str:
    """A date as every page writes it: 14 Nov 2025."""
    return f"{short(day)} {day.year}"


def short(day: date) -> str:
    """A date where the year is plain from its place: 14 Nov."""
    return f"{day.day} {MONTHS[day.month - 1][:SHORTEST]}"


def month_title(day: date) -> str:
    """The month a date lies in: November 2025."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def month_starts(today: date, count: int) -> tuple[date, ...]:
    """The first days of the last months, this one last."""
    number = today.year * 12 + today.month - 1
    months = range(number - count + 1, number + 1)
    return tuple(date(month // 12, month % 12 + 1, 1) for month in months)


def _choice(days: _Days, today: date, *, ahead: bool) -> date | None:
    """The one that is meant of the days that the text fits. A day alone needs no choice."""
    if len(days) == 1:
        return days[0]
    if ahead:
        return min(days, key=lambda day: (abs(day - today), day < today), default=None)
    return max((day for day in days if day <= today), default=None)


def _by_name(text: str, today: date) -> _Days:
    if text in NEAR:
        return (today + timedelta(days=NEAR[text]),)
    match = _WEEKDAY.fullmatch(text)
    number = _starting(match[2], DAYS) if match else None
    if match is None or number is None:
        return ()
    week, back = timedelta(days=7), timedelta(days=(today.weekday() - number) % 7)
    if match[1] == "last":
        return (today - (back or week),)
    if match[1] == "next":
        return (today - back + week,)
    return (today - back, today - back + week)


def _starting(word: str, names: tuple[str, ...]) -> int | None:
    """The place of the one name that begins with the word, which has three letters or more."""
    if len(word) < SHORTEST:
        return None
    return next((i for i, name in enumerate(names) if name.lower().startswith(word)), None)


def _aside(text: str, today: date) -> _Days:
    if match := _AGO.fullmatch(text):
        return (today - timedelta(days=int(match[1] or match[2])),)
    if match := _HENCE.fullmatch(text):
        return (today + timedelta(days=int(match[1] or match[2])),)
    return ()


def _iso(text: str, _today: date) -> _Days:
    match = _ISO.fullmatch(text)
    return _real([(int(match[1]), int(match[2]), int(match[3]))]) if match else ()


def _by_numbers(text: str, today: date) -> _Days:
    match = _NUMBERS.fullmatch(text)
    if match is None:
        return ()
    if match[2] is None:
        return _in_months(int(match[1]), today)
    return _in_years(int(match[1]), int(match[2]), match[3], today)


def _by_words(text: str, today: date) -> _Days:
    if match := _WORDS.fullmatch(text):
        day, word, year = int(match[1]), match[2], match[3]
    elif match := _WORDS_FIRST.fullmatch(text):
        day, word, year = int(match[2]), match[1], match[3]
    else:
        return ()
    month = _month(word)
    return _in_years(day, month, year, today) if month else ()


def _month(word: str) -> int | None:
    number = _starting("sep" if word == "sept" else word, MONTHS)
    return None if number is None else number + 1


def _in_years(day: int, month: int, year: str | None, today: date) -> _Days:
    if year is not None:
        return _real([(int(year) + (CENTURY if len(year) == len("25") else 0), month, day)])
    around = range(today.year - LEAP_APART, today.year + LEAP_APART + 1)
    return _real((year, month, day) for year in around)


def _in_months(day: int, today: date) -> _Days:
    months = today.year * 12 + today.month - 1
    return _real(((months + by) // 12, (months + by) % 12 + 1, day) for by in range(-2, 3))


def _real(days: Iterable[tuple[int, int, int]]) -> _Days:
    """Those days that the calendar has."""
    return tuple(day for numbers in days if (day := _day(*numbers)))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
