"""Dates of birth, and ages that few people reach."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from fcp_portfolio.domain.identifiers.found import BIRTH_DATE, HIGH_AGE, Found, Grade, found
from fcp_portfolio.domain.identifiers.numbers import day as day_of
from fcp_portfolio.domain.phrase import Phrase

_MONTH = (
    "(?P<{}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DATE = re.compile(
    r"(?<![0-9/.\-])(?:"
    r"(?P<d1>[0-9]{1,2})(?P<sep>[ ]?[/.\-][ ]?|[ ])(?P<m1>[0-9]{1,2})(?P=sep)"
    r"(?P<y1>[0-9]{4}|[0-9]{2})"
    r"|(?P<y2>[0-9]{4})[/.\-](?P<m2>[0-9]{1,2})[/.\-](?P<d2>[0-9]{1,2})"
    rf"|(?P<d3>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:[ ]of)?[ .\-]{{0,2}}{_MONTH.format('m3')}"
    r"[ ,.\-]{0,3}(?P<y3>[0-9]{4}|[0-9]{2})"
    rf"|{_MONTH.format('m4')}[ .]{{1,2}}(?P<d4>[0-9]{{1,2}})(?:st|nd|rd|th)?[ ,]{{1,2}}"
    r"(?P<y4>[0-9]{4})"
    r")(?![0-9/]|[.\-][0-9])",
    re.IGNORECASE,
)
_BIRTH_WORD = re.compile(
    r"\b(?:d\.?[ ]?o\.?[ ]?b\b\.?|dates?[ ]of[ ]birth|birth[ -]?dates?|birthdays?|born\b"
    r"|b\.(?=[ ]?[0-9]))",
    re.IGNORECASE,
)
_NOT_BIRTH = re.compile(
    r"[.!?]\s|\b(?:seen|saw|reviewed|attended|referred|assessed|admitted|discharged)\b",
    re.IGNORECASE,
)
_BIRTH_BEFORE = 45
_BIRTH_AFTER = 6
_AGE = re.compile(
    r"\bage[d]?:?[ ]{0,2}(?P<a>[0-9]{1,3})\b"
    r"|\b(?P<b>[0-9]{1,3})[ -]?(?:years?[ -]old|y\.?/?o\b|yrs?\b|years?[ ]of[ ]age)",
    re.IGNORECASE,
)
_AGE_NEARBY = 20
_ADULT = 16
_WRITTEN_FROM, _WRITTEN_TO = 1990, 2040

_OLD = "(?:9[0-9]|1[01][0-9])"
_WHO = "(?:woman|man|lady|gentleman|female|male|patient|person)"
_HIGH_AGES = re.compile(
    rf"(?<![\w.,/\-])(?P<whole>(?:an?[ ])?{_OLD}[ \-]?(?:years?[ \-]old|y\.?/?o\b|yrs?[ ]old"
    rf"|years?[ ]of[ ]age)(?:[ ]{_WHO}\b)?)"
    rf"|\bage[d]?:?[ ]{_OLD}\b(?![ \-]?(?:%|to|and[ ](?:over|above)"
    r"|days?|weeks?|months?|min|kg|degrees))"
    r"|\bin[ ](?:his|her|their|the)[ ](?P<decade>nineties|90s)\b",
    re.IGNORECASE,
)
_ADULT_IN_LATER_LIFE = Phrase("an adult in later life")


def life(text: str) -> Iterator[Found]:
    """Dates of birth and high ages."""
    yield from _birth_dates(text)
    yield from high_ages(text)


def _birth_dates(text: str) -> Iterator[Found]:
    dates = [match for match in _DATE.finditer(text) if _is_day(match)]
    words = [match.span() for match in _BIRTH_WORD.finditer(text)]
    ages = [(m.start(), m.end(), int(m["a"] or m["b"])) for m in _AGE.finditer(text)]
    starts = [match.start() for match in dates]
    named = {i for word in words if (i := _date_for(word, dates, starts, text)) is not None}
    beside = {i for age in ages for i in _dates_for_age(age, dates, starts)}
    for i in sorted(named | beside):
        grade = Grade.CERTAIN if i in named else Grade.LIKELY
        yield found(BIRTH_DATE, text, dates[i].span(), grade)


def _is_day(match: re.Match[str]) -> bool:
    return _read_date(match) is not None


def _read_date(match: re.Match[str]) -> date | None:
    form = next(n for n in "1234" if match[f"d{n}"])
    year, month, day = match[f"y{form}"], match[f"m{form}"], match[f"d{form}"]
    if month.isalpha():
        month = str(_MONTHS.index(month[:3].lower()) + 1)
    if len(year) == 2:  # noqa: PLR2004  two digits, as in 14/03/62
        year = f"19{year}"
    return day_of(year, month, day)


def _date_for(
    word: tuple[int, int], dates: list[re.Match[str]], starts: list[int], text: str
) -> int | None:
    """The date that a birth word speaks of: the next one nearby, or else the one just before."""
    after = bisect_left(starts, word[1])
    if after < len(dates) and _speaks_of(text, word[1], starts[after]):
        return after
    before = bisect_left(starts, word[0]) - 1
    if before >= 0 and 0 <= word[0] - dates[before].end() <= _BIRTH_AFTER:
        return before
    return None


def _speaks_of(text: str, word_end: int, date_start: int) -> bool:
    """Whether what stands between a birth word and a date lets the one speak of the other."""
    near = date_start - word_end <= _BIRTH_BEFORE
    return near and not _NOT_BIRTH.search(text, word_end, date_start)


def _dates_for_age(
    age: tuple[int, int, int], dates: list[re.Match[str]], starts: list[int]
) -> Iterator[int]:
    """The dates right beside an age that this person can have been born on."""
    start, end, years = age
    after = bisect_left(starts, end)
    for i in (after - 1, after):
        if 0 <= i < len(dates) and _near(dates[i].span(), start, end):
            born = _read_date(dates[i])
            if born and years >= _ADULT and _WRITTEN_FROM <= born.year + years <= _WRITTEN_TO:
                yield i


def _near(span: tuple[int, int], start: int, end: int) -> bool:
    return start - span[1] <= _AGE_NEARBY and span[0] - end <= _AGE_NEARBY


def high_ages(text: str) -> Iterator[Found]:
    """Ages of ninety and over."""
    for match in _HIGH_AGES.finditer(text):
        instead = _ADULT_IN_LATER_LIFE if match["whole"] else None
        grade = Grade.POSSIBLE if match["decade"] else Grade.LIKELY
        yield found(HIGH_AGE, text, match.span(), grade, instead=instead)
