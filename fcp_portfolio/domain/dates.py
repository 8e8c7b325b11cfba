"""Dates and times as people type them: 14/11, 14 nov, 14.11.25, today, -7, fri; 14:30, 2pm."""

import re
from collections.abc import Callable
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
TIME_EXAMPLES = "14:30, 1430, 9 or 2pm"
LATEST_HOUR = 12  # of the clock with am and pm
CENTURY = 2000

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})(?:[./\s-](\d{1,2})(?:[./\s-](\d{4}|\d{2}))?)?")
_WORDS = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s.-]*([a-z]{3,9})\.?[\s,.-]*(\d{4}|\d{2})?")
_WORDS_FIRST = re.compile(r"([a-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?:[\s,]+(\d{4}|\d{2}))?")
_AGO = re.compile(r"(?:[-\u2212](\d{1,4})|(\d{1,4}) ?(?:d|days?)(?: ago)?)")
_TIME = re.compile(r"(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?")


def read_date(text: str, today: date) -> date | None:
    """The day that a person means, or None. Without a year it is the last such day up to today.

    Evidence lies in the past, so “fri” is the last Friday and “14/11” the last 14 November. A year
    that is given is taken as it stands, even where it lies ahead.
    """
    plain = " ".join(text.lower().split())
    readers: tuple[Callable[[str, date], date | None], ...] = (
        _by_name,
        _ago,
        _iso,
        _by_numbers,
        _by_words,
    )
    return next((day for read in readers if (day := read(plain, today))), None)


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


def _by_name(text: str, today: date) -> date | None:
    if text in ("today", "t", "now"):
        return today
    if text in ("yesterday", "y", "yest"):
        return today - timedelta(days=1)
    word = text.removeprefix("last ")
    number = _starting(word, DAYS)
    if number is None:
        return None
    back = (today.weekday() - number) % 7
    return today - timedelta(days=7 if word != text and back == 0 else back)


def _starting(word: str, names: tuple[str, ...]) -> int | None:
    """The place of the one name that begins with the word, which has three letters or more."""
    if len(word) < SHORTEST:
        return None
    return next((i for i, name in enumerate(names) if name.lower().startswith(word)), None)


def _ago(text: str, today: date) -> date | None:
    match = _AGO.fullmatch(text)
    return today - timedelta(days=int(match[1] or match[2])) if match else None


def _iso(text: str, _today: date) -> date | None:
    match = _ISO.fullmatch(text)
    return _day(int(match[1]), int(match[2]), int(match[3])) if match else None


def _by_numbers(text: str, today: date) -> date | None:
    match = _NUMBERS.fullmatch(text)
    if match is None:
        return None
    if match[2] is None:
        return _last_such_day(int(match[1]), today)
    return _of_year(int(match[1]), int(match[2]), match[3], today)


def _by_words(text: str, today: date) -> date | None:
    if match := _WORDS.fullmatch(text):
        day, word, year = int(match[1]), match[2], match[3]
    elif match := _WORDS_FIRST.fullmatch(text):
        day, word, year = int(match[2]), match[1], match[3]
    else:
        return None
    month = _month(word)
    return _of_year(day, month, year, today) if month else None


def _month(word: str) -> int | None:
    number = _starting("sep" if word == "sept" else word, MONTHS)
    return None if number is None else number + 1


def _of_year(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        return _day(int(year) + (CENTURY if len(year) == len("25") else 0), month, day)
    tries = (_day(today.year - back, month, day) for back in range(9))  # 29 Feb may be long ago
    return next((found for found in tries if found and found <= today), None)


def _last_such_day(day: int, today: date) -> date | None:
    for back in range(3):
        months = today.year * 12 + today.month - 1 - back
        found = _day(months // 12, months % 12 + 1, day)
        if found and found <= today:
            return found
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
