"""Numbers that stand for one person: NHS, CHI and H&C, hospital and case, insurance, vehicles.

Numbers come by chance (one in eleven ten-digit numbers passes the NHS check), so form and nearby
words decide how much one weighs.
"""

import re
from collections.abc import Iterator
from datetime import date

from fcp_portfolio.domain.identifiers.found import (
    CHI_NUMBER,
    HC_NUMBER,
    HOSPITAL_NUMBER,
    INSURANCE_NUMBER,
    NHS_NUMBER,
    PLATE,
    Found,
    Grade,
    found,
)
from fcp_portfolio.domain.identifiers.words import Words, compiled
from fcp_portfolio.domain.phrase import Phrase

GAP = "[ \\t.\\-\u00a0\u2007\u2009\u2010\u2011\u2012\u2013\u202f]"
_DIGITS = re.compile(
    f"(?<![0-9])(?:[0-9]{{10}}|[0-9]{{3}}{GAP}{{1,2}}[0-9]{{3}}{GAP}{{1,2}}[0-9]{{4}}"
    f"|[0-9]{{6}}{GAP}{{1,2}}[0-9]{{4}})(?![0-9A-Za-z])"
)
_NHS_WORD = re.compile(
    r"\b(?:NHS|N\.H\.S\.|H&C|H\+C)(?![A-Za-z])[^0-9\n]{0,24}?"
    rf"(?P<number>[0-9](?:{GAP}{{0,2}}[0-9]){{9}})(?![0-9])",
    re.IGNORECASE,
)
_CHI_WORD = re.compile(r"\bCHI\b[^0-9]{0,20}\Z", re.IGNORECASE)
_PATIENT_WORD = re.compile(
    r"\b(?:patient|pt|re|referral|ref|letter|dob|mr|mrs|ms|miss)\b", re.IGNORECASE
)
_ISSUED_FIRST_DIGITS = "456789"
ORDER_WORD = re.compile(
    r"\b(?:order|invoice|isbn(?:-10)?|receipt|tracking|ticket|item|account|grant|trial|pmid|isrctn"
    r"|serial|part|asset|licen[cs]e|version|build|orcid|receipt|po|purchase)\b"
    r"[ \t]{0,3}(?:no|number|num|id|code|ref|#)?[.:# \t]{0,4}\Z",
    re.IGNORECASE,
)
_ISBN = re.compile(r"\bisbn(?:-10)?[: ]{0,3}\Z", re.IGNORECASE)
_DOI_START = re.compile(r"(?:\bdoi|\b10\.[0-9]{4,9}/)\S{0,120}\Z", re.IGNORECASE)
_INSURANCE = re.compile(
    r"(?<![0-9A-Za-z])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
    r"(?P<gap>[ \-]?)[0-9]{2}(?P=gap)[0-9]{2}(?P=gap)[0-9]{2}(?P=gap)[A-D](?![0-9A-Za-z])"
)
_INSURANCE_WORD = re.compile(
    r"\b(?:national[ ]insurance|NI(?:NO)?)\b[^0-9\n]{0,16}?"
    r"(?P<number>[A-Z]{2}[ \-]?(?:[0-9]{2}[ \-]?){3}[A-Z])(?![0-9A-Za-z])",
    re.IGNORECASE,
)
_PLATE = re.compile(
    r"(?<![0-9A-Za-z/\-])(?:(?P<now>[A-HJ-PR-Y]{2}[0-9]{2}[ ]?[A-HJ-PR-Z]{3})"
    r"|[A-HJ-NPR-TV-Y][0-9]{1,3}[ ]?[A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3}[ ]?[0-9]{1,3}[A-HJ-NPR-TV-Y])"
    r"(?![0-9A-Za-z/\-])"
)
_VEHICLE_NEARBY = 40

_TEST_RANGE = Phrase("Numbers that begin with 999 are test data and belong to nobody.")
_BY_CHANCE = Phrase("Its check digit fits, as that of one in eleven numbers does by chance.")
_MISTYPED = Phrase("Its check digit does not fit: it may be mistyped.")
_BIRTHDAY_INSIDE = Phrase("It begins with a date of birth.")
_LETTERS_TOO = 4  # digits that a case number has at least


def nhs_check_digit_fits(digits: str) -> bool:
    """Whether ten digits pass the modulus 11 check of NHS, H&C and CHI numbers."""
    total = sum(int(d) * weight for d, weight in zip(digits[:9], range(10, 1, -1), strict=True))
    return 11 - total % 11 == (int(digits[9]) or 11)


def is_health_number(one: Found) -> bool:
    """Whether it is an NHS, H&C or CHI number whose check digit fits."""
    return one.kind in {NHS_NUMBER, HC_NUMBER, CHI_NUMBER} and nhs_check_digit_fits(
        only_digits(one.text)
    )


def numbers(text: str, words: Words) -> Iterator[Found]:
    """Every kind of number that stands for one person."""
    yield from _health_numbers(text)
    yield from _record_numbers(text, words)
    yield from _insurance_numbers(text)
    yield from _plates(text, words)


def only_digits(text: str) -> str:
    """The digits of a text."""
    return "".join(filter(str.isdigit, text))


def day(year: str, month: str, day_: str) -> date | None:
    """The date, where there is such a one."""
    try:
        return date(int(year), int(month), int(day_))
    except ValueError:
        return None


def _health_numbers(text: str) -> Iterator[Found]:
    named = set()
    for match in _NHS_WORD.finditer(text):
        start, end = match.span("number")
        named.add(start)
        digits = only_digits(match["number"])
        fits = nhs_check_digit_fits(digits)
        kind = HC_NUMBER if digits[0] == "3" else NHS_NUMBER
        grade = Grade.CERTAIN if fits or digits.startswith("999") else Grade.LIKELY
        yield found(kind, text, (start, end), grade, note=_note(digits, "" if fits else _MISTYPED))
    for match in _DIGITS.finditer(text):
        if match.start() not in named and (item := _health_number(text, match)):
            yield item


def _note(digits: str, otherwise: str) -> str:
    return _TEST_RANGE if digits.startswith("999") else otherwise


def _health_number(text: str, match: re.Match[str]) -> Found | None:
    digits = only_digits(match[0])
    before = text[max(0, match.start() - 130) : match.start()]
    fits, named = nhs_check_digit_fits(digits), bool(_CHI_WORD.search(before))
    if not named and (not fits or _is_other_number(before, match[0])):
        return None
    grouped = len(match[0]) > len(digits)
    if _begins_with_birthday(digits):
        grade = Grade.CERTAIN if fits and (named or grouped) else Grade.LIKELY
        note = _note(digits, _BIRTHDAY_INSIDE)
        return found(CHI_NUMBER, text, match.span(), grade, note=note)
    if digits[0] not in f"3{_ISSUED_FIRST_DIGITS}":
        return None
    kind = HC_NUMBER if digits[0] == "3" else NHS_NUMBER
    note = _note(digits, "" if grouped else _BY_CHANCE)
    return found(kind, text, match.span(), _weight(before, grouped=grouped), note=note)


def _weight(before: str, *, grouped: bool) -> Grade:
    """How sure a number whose check digit fits is, by its form and the words before it."""
    if grouped:
        return Grade.CERTAIN
    return Grade.LIKELY if _PATIENT_WORD.search(before[-60:]) else Grade.POSSIBLE


def _is_other_number(before: str, number: str) -> bool:
    if before[-1:].isalpha() or _DOI_START.search(before) or _ISBN.search(before):
        return True
    return number.isdigit() and bool(ORDER_WORD.search(before[-40:]))


def _begins_with_birthday(digits: str) -> bool:
    """Whether the first six digits are a day, as in a CHI number; the century is not known."""
    return any(day(f"{century}{digits[4:6]}", digits[2:4], digits[:2]) for century in (19, 20))


def _record_numbers(text: str, words: Words) -> Iterator[Found]:
    patterns = compiled(words)
    for match in patterns.record.finditer(text):
        if len(only_digits(match["number"])) > _LETTERS_TOO:
            yield found(HOSPITAL_NUMBER, text, match.span("number"), Grade.CERTAIN)
    for match in patterns.case.finditer(text):
        if len(only_digits(match["number"])) >= _LETTERS_TOO:
            yield found(HOSPITAL_NUMBER, text, match.span("number"), Grade.LIKELY)


def _insurance_numbers(text: str) -> Iterator[Found]:
    for match in _INSURANCE.finditer(text):
        yield found(INSURANCE_NUMBER, text, match.span(), Grade.CERTAIN)
    for match in _INSURANCE_WORD.finditer(text):
        yield found(INSURANCE_NUMBER, text, match.span("number"), Grade.LIKELY)


def _plates(text: str, words: Words) -> Iterator[Found]:
    vehicle = compiled(words).vehicle
    for match in _PLATE.finditer(text):
        start, end = match.span()
        near = text[max(0, start - _VEHICLE_NEARBY) : end + _VEHICLE_NEARBY]
        if vehicle.search(near):
            yield found(PLATE, text, (start, end), Grade.CERTAIN)
        elif match["now"] and " " in match[0]:
            yield found(PLATE, text, (start, end), Grade.POSSIBLE)
