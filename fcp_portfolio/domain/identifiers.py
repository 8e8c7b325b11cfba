"""Helps to leave patients out: finds direct identifiers in text, on this computer.

Every pattern has bounded repeats, so that a page of anything is read in one pass. Numbers come by
chance (one in eleven ten-digit numbers passes the NHS check), so form and nearby words decide.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain

from fcp_portfolio.domain import identifier_patterns as patterns
from fcp_portfolio.domain.phrase import Phrase, joined

LIMITS = (
    "This check finds most direct identifiers and cannot find all. "
    "The last reading is yours: could somebody recognise the person?"
)

NHS_NUMBER = "NHS number"
CHI_NUMBER = "CHI number"
BIRTH_DATE = "date of birth"
PHONE_NUMBER = "phone number"
EMAIL_ADDRESS = "e-mail address"
POSTCODE = "postcode"
NAME = "name"
KINDS = (NHS_NUMBER, CHI_NUMBER, BIRTH_DATE, PHONE_NUMBER, EMAIL_ADDRESS, POSTCODE, NAME)
"""The earlier one wins where two begin at the same place."""

_LOOKS = {
    NHS_NUMBER: Phrase("looks like an NHS number."),
    CHI_NUMBER: Phrase("looks like a CHI number."),
    BIRTH_DATE: Phrase("looks like a date of birth."),
    PHONE_NUMBER: Phrase("looks like a phone number."),
    EMAIL_ADDRESS: Phrase("looks like an e-mail address."),
    POSTCODE: Phrase("looks like a postcode."),
    NAME: Phrase("looks like a name."),
}

_Person = tuple[str, list[str]]  # title in small letters, or none, and names
_TEST_RANGE = Phrase("Numbers that begin with 999 are test data and belong to nobody.")
_BY_CHANCE = Phrase("Its check digit fits, as that of one in eleven numbers does by chance.")
_MISTYPED = Phrase("Its check digit does not fit: it may be mistyped.")
_BIRTHDAY_INSIDE = Phrase("It begins with a date of birth.")
_COLLEAGUE = Phrase("A colleague's name may stay: add them under People.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Something that looks like an identifier. `text` is `whole[start:end]`.

    `note` says what a person needs to judge it, or is empty.
    """

    kind: str
    text: str
    start: int
    end: int
    note: str = ""

    @property
    def sentence(self) -> str:
        """What to show under the field."""
        said = _LOOKS[self.kind]
        return joined(Phrase("“{text}” {looks}", text=self.text, looks=said), self.note)


def with_article(kind: str) -> str:
    """“a postcode”, “an NHS number”."""
    return f"{'an' if kind in {NHS_NUMBER, EMAIL_ADDRESS} else 'a'} {kind}"


def find_identifiers(text: str, known_names: frozenset[str] = frozenset()) -> tuple[Found, ...]:
    """What looks like a direct identifier, in the order of the text, without overlaps.

    `known_names` are names and e-mail addresses of the owner and the portfolio's people, who are
    no patients: they are let through. Most direct identifiers are found, never all; see `LIMITS`.
    """
    known, people = _known(known_names)
    found = chain(_emails(text, known), _titled_names(text, people))
    if patterns.DIGIT.search(text):  # few texts have one, and without it there is no number
        numbers = _health_numbers(text), _birth_dates(text), _phones(text), _postcodes(text)
        found = chain(found, *numbers)
    return _without_overlaps(sorted(found, key=lambda f: (f.start, KINDS.index(f.kind))))


@lru_cache(maxsize=8)
def _known(names: frozenset[str]) -> tuple[frozenset[str], tuple[_Person, ...]]:
    """The names as they are compared, and their parts: the same for thousands of texts."""
    known = frozenset(" ".join(name.casefold().split()) for name in names)
    return known, tuple(_parts(name) for name in known)


def nhs_check_digit_fits(digits: str) -> bool:
    """Whether ten digits pass the modulus 11 check of NHS, H&C and CHI numbers."""
    total = sum(int(d) * weight for d, weight in zip(digits[:9], range(10, 1, -1), strict=True))
    return 11 - total % 11 == (int(digits[9]) or 11)


def _without_overlaps(found: list[Found]) -> tuple[Found, ...]:
    kept: list[Found] = []
    for item in found:
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return tuple(kept)


def _health_numbers(text: str) -> Iterator[Found]:
    named = set()
    for match in patterns.NHS_WORD.finditer(text):
        start, end = match.span("number")
        named.add(start)
        digits = _only_digits(match["number"])
        note = "" if nhs_check_digit_fits(digits) else _MISTYPED
        if digits.startswith("999"):
            note = _TEST_RANGE
        yield Found(kind=NHS_NUMBER, text=text[start:end], start=start, end=end, note=note)
    for match in patterns.DIGITS.finditer(text):
        if match.start() not in named and (item := _health_number(text, match)):
            yield item


def _health_number(text: str, match: re.Match[str]) -> Found | None:
    start, end = match.span()
    digits = _only_digits(match[0])
    before = text[max(0, start - 130) : start]
    is_chi_word = bool(patterns.CHI_WORD.search(before))
    if not is_chi_word and (not nhs_check_digit_fits(digits) or _is_other_number(before, match[0])):
        return None
    note: str
    if _begins_with_birthday(digits):
        kind, note = CHI_NUMBER, _BIRTHDAY_INSIDE
    elif digits[0] in patterns.ISSUED_FIRST_DIGITS:
        kind, note = NHS_NUMBER, "" if len(match[0]) > len(digits) else _BY_CHANCE
    else:
        return None
    if digits.startswith("999"):
        note = _TEST_RANGE
    return Found(kind=kind, text=match[0], start=start, end=end, note=note)


def _is_other_number(before: str, number: str) -> bool:
    if before[-1:].isalpha() or patterns.DOI_START.search(before) or patterns.ISBN.search(before):
        return True
    return number.isdigit() and bool(patterns.ORDER_WORD.search(before[-40:]))


def _begins_with_birthday(digits: str) -> bool:
    """Whether the first six digits are a day, as in a CHI number; the century is not known."""
    return any(_day(f"{century}{digits[4:6]}", digits[2:4], digits[:2]) for century in (19, 20))


def _only_digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _birth_dates(text: str) -> Iterator[Found]:
    dates = [match for match in patterns.DATE.finditer(text) if _is_day(match)]
    words = [match.span() for match in patterns.BIRTH_WORD.finditer(text)]
    ages = [(m.start(), m.end(), int(m["a"] or m["b"])) for m in patterns.AGE.finditer(text)]
    starts = [match.start() for match in dates]
    chosen = {i for word in words if (i := _date_for(word, dates, starts, text)) is not None}
    chosen |= {i for age in ages for i in _dates_for_age(age, dates, starts)}
    for i in sorted(chosen):
        start, end = dates[i].span()
        yield Found(kind=BIRTH_DATE, text=dates[i][0], start=start, end=end)


def _is_day(match: re.Match[str]) -> bool:
    return _read_date(match) is not None


def _read_date(match: re.Match[str]) -> date | None:
    form = next(n for n in "1234" if match[f"d{n}"])
    year, month, day = match[f"y{form}"], match[f"m{form}"], match[f"d{form}"]
    if month.isalpha():
        month = str(patterns.MONTHS.index(month[:3].lower()) + 1)
    if len(year) == 2:  # noqa: PLR2004  two digits, as in 14/03/62
        year = f"19{year}"
    return _day(year, month, day)


def _date_for(
    word: tuple[int, int], dates: list[re.Match[str]], starts: list[int], text: str
) -> int | None:
    """The date that a birth word speaks of: the next one nearby, or else the one just before."""
    after = bisect_left(starts, word[1])
    if after < len(dates) and _speaks_of(text, word[1], starts[after]):
        return after
    before = bisect_left(starts, word[0]) - 1
    if before >= 0 and 0 <= word[0] - dates[before].end() <= patterns.BIRTH_AFTER:
        return before
    return None


def _speaks_of(text: str, word_end: int, date_start: int) -> bool:
    """Whether what stands between a birth word and a date lets the one speak of the other."""
    near = date_start - word_end <= patterns.BIRTH_BEFORE
    return near and not patterns.NOT_BIRTH.search(text, word_end, date_start)


def _dates_for_age(
    age: tuple[int, int, int], dates: list[re.Match[str]], starts: list[int]
) -> Iterator[int]:
    """The dates right beside an age that this person can have been born on."""
    start, end, years = age
    after = bisect_left(starts, end)
    for i in (after - 1, after):
        if 0 <= i < len(dates) and _near(dates[i].span(), start, end):
            born = _read_date(dates[i])
            if (
                born
                and years >= patterns.ADULT
                and patterns.WRITTEN_FROM <= born.year + years <= patterns.WRITTEN_TO
            ):
                yield i


def _near(span: tuple[int, int], start: int, end: int) -> bool:
    return start - span[1] <= patterns.AGE_NEARBY and span[0] - end <= patterns.AGE_NEARBY


def _phones(text: str) -> Iterator[Found]:
    for match in patterns.PHONE.finditer(text):
        start, end = match.span()
        before = text[max(0, start - 40) : start]
        if not patterns.ORDER_WORD.search(before) and _is_phone(match[0]):
            yield Found(kind=PHONE_NUMBER, text=match[0], start=start, end=end)


def _is_phone(text: str) -> bool:
    digits = _only_digits(text.replace("(0)", ""))
    if digits.startswith("0") and not digits.startswith("00"):
        return len(digits) == patterns.PHONE_DIGITS or bool(patterns.SHORT_LANDLINE.match(text))
    return len(digits.removeprefix("00")) in (patterns.PHONE_DIGITS, patterns.PHONE_DIGITS + 1)


def _emails(text: str, known: frozenset[str]) -> Iterator[Found]:
    for match in patterns.EMAIL_DOMAIN.finditer(text):
        local = patterns.EMAIL_LOCAL.search(text[max(0, match.start() - 64) : match.start()])
        if local is None:
            continue
        start, end = match.start() - len(local[0]), match.end()
        if text[start:end].casefold() not in known:
            yield Found(kind=EMAIL_ADDRESS, text=text[start:end], start=start, end=end)


def _postcodes(text: str) -> Iterator[Found]:
    for match in patterns.POSTCODE.finditer(text):
        if not _is_vertebra(match):
            yield Found(kind=POSTCODE, text=match[0], start=match.start(), end=match.end())


def _is_vertebra(match: re.Match[str]) -> bool:
    """Whether it is a level or a dose with an ordinal or a unit: “L5 1st”, “B12 2nd dose”."""
    is_level = patterns.DISTRICT_OF_LETTER.fullmatch(match["outward"])
    return bool(is_level and patterns.NOT_UNIT.fullmatch(match["unit"]))


def _titled_names(text: str, people: tuple[_Person, ...]) -> Iterator[Found]:
    for match in patterns.TITLED.finditer(text):
        length, names = _name(match["title"], match["names"])
        title = _plain_title(match["title"])
        if not names or any(_begins_same(title, names, person) for person in people):
            continue
        start, end = match.start(), match.start("names") + length
        note = _COLLEAGUE if title in patterns.COLLEAGUES else ""
        yield Found(kind=NAME, text=text[start:end], start=start, end=end, note=note)


def _name(title: str, words: str) -> tuple[int, list[str]]:
    """How far the name reaches into the words after a title, and its parts in small letters.

    Empty where they are no name: “Miss Monday's clinic”, “MR arthrogram”, “Mr X”.
    """
    length = 0
    names: list[str] = []
    if _is_no_name(title, words):
        return 0, []
    for match in patterns.ONE_WORD.finditer(words):
        word = patterns.POSSESSIVE.sub("", match[0])
        if word in patterns.PARTICLES.split("|"):
            continue
        shouted = word.isupper() and len(word) > 1
        if not word[0].isupper() or (names and patterns.NOT_LATER_NAMES.fullmatch(word)):
            break
        if shouted and (
            len(word) < patterns.SHORTEST_SHOUT or (names and not words[:length].isupper())
        ):
            break
        length = match.start() + len(word)
        names.append(word.casefold())
    return (length, names) if any(len(name) > 1 for name in names) else (0, [])


def _is_no_name(title: str, words: str) -> bool:
    """Whether the word after the title makes it something else than a title."""
    first = patterns.ONE_WORD.match(words)
    others = patterns.NOT_NAMES.get(title)
    return bool(first and others and others.fullmatch(patterns.POSSESSIVE.sub("", first[0])))


def _plain_title(title: str) -> str:
    return "prof" if title.casefold() == "professor" else title.casefold()


def _parts(name: str) -> _Person:
    """Title (or an empty string) and names of a known person."""
    words = patterns.ONE_WORD.findall(name)
    if words and _plain_title(words[0]) in patterns.TITLES:
        return _plain_title(words[0]), words[1:]
    return "", words


def _begins_same(title: str, names: list[str], person: _Person) -> bool:
    """Also where the next sentence begins with a capital: “Dr Tomos Wetherby. Presented …”."""
    lengths = (len(names), *range(2, len(names)))
    return any(_same(title, names[:length], person) for length in lengths)


def _same(title: str, names: list[str], person: _Person) -> bool:
    """Whether a name in the text may be this known person's."""
    known_title, known_names = person
    if names[-1] not in known_names or (known_title and known_title != title):
        return False
    return len(names) == 1 or any(names[0][0] == name[0] for name in known_names[:-1])
