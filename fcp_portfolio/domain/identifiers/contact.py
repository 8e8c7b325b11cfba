"""Where somebody lives and how to reach them: addresses, postcodes, phones, e-mails, positions."""

import re
from collections.abc import Iterator

from fcp_portfolio.domain.identifiers.found import (
    ADDRESS,
    EMAIL_ADDRESS,
    PHONE_NUMBER,
    POSITION,
    POSTCODE,
    Found,
    Grade,
    found,
)
from fcp_portfolio.domain.identifiers.numbers import GAP, ORDER_WORD, only_digits
from fcp_portfolio.domain.identifiers.words import Words, compiled

_PHONE = re.compile(
    r"(?<![0-9A-Za-z+])(?:"
    rf"(?:\+|00){GAP}?44{GAP}{{0,2}}(?:\(0\){GAP}{{0,2}})?\(?[127][0-9]{{1,3}}"
    rf"|\(?0[127][0-9]{{1,4}})\)?(?P<rest>(?:{GAP}{{0,2}}[0-9]){{4,8}})(?![0-9])"
)
_PHONE_DIGITS = 11
_SHORT_LANDLINE = re.compile(rf"\(?01[0-9]{{3}}\)?{GAP}{{1,2}}[0-9]{{5}}\Z")
_EMAIL_DOMAIN = re.compile(r"@(?:[\w\-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w\-])")
_EMAIL_LOCAL = re.compile(r"[\w.%+'\-]{1,64}\Z")

_AREA = (
    "A[BL]|B[ABDHLNRSTX]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE"
    "|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]"
    "|UB|W[ACDFNRSV]?|YO|ZE"
)
_POSTCODE = re.compile(
    rf"(?<![0-9A-Za-z])(?P<outward>(?:{_AREA})(?:[0-9]{{1,2}}|[0-9][A-HJKMNPR-Y]))"
    rf"{GAP}{{0,2}}[0-9](?P<unit>[ABD-HJLNP-UW-Z]{{2}})(?![0-9A-Za-z])",
    re.IGNORECASE,
)
_NOT_UNIT = re.compile("st|nd|rd|th|hr|yr|ft|lb|hz|gb|pt|dp|ph|xr|pa|ps|ea")
"""“L5 1st visit”, “S1 3yr history”: written small, these are no postcodes."""
_DISTRICT_OF_LETTER = re.compile("[a-z][0-9]{1,2}|[A-Z].*")
_POSITION = re.compile(
    r"(?<![\w.\-])-?[0-9]{1,2}\.[0-9]{4,9},[ ]?-?[0-9]{1,3}\.[0-9]{4,9}(?![\w]|\.[0-9])"
)


def contact(text: str, words: Words) -> Iterator[Found]:
    """Phones, postcodes, addresses and positions: none of them is without a digit."""
    yield from _phones(text)
    yield from _postcodes(text)
    yield from _addresses(text, words)
    for match in _POSITION.finditer(text):
        yield found(POSITION, text, match.span(), Grade.LIKELY)


def _addresses(text: str, words: Words) -> Iterator[Found]:
    for match in compiled(words).street.finditer(text):
        first = match["name"].split(" ")[0].casefold()
        after = text[match.end() : match.end() + 6].casefold()
        if first in words.measures or after.startswith(" test"):
            continue
        doubtful = match["type"].casefold() in words.doubtful_streets and not match["flat"]
        grade = Grade.POSSIBLE if doubtful else Grade.LIKELY
        yield found(ADDRESS, text, match.span(), grade)


def _phones(text: str) -> Iterator[Found]:
    for match in _PHONE.finditer(text):
        start, end = match.span()
        before = text[max(0, start - 40) : start]
        if not ORDER_WORD.search(before) and _is_phone(match[0]):
            yield found(PHONE_NUMBER, text, (start, end), Grade.CERTAIN)


def _is_phone(text: str) -> bool:
    digits = only_digits(text.replace("(0)", ""))
    if digits.startswith("0") and not digits.startswith("00"):
        return len(digits) == _PHONE_DIGITS or bool(_SHORT_LANDLINE.match(text))
    return len(digits.removeprefix("00")) in (_PHONE_DIGITS, _PHONE_DIGITS + 1)


def emails(text: str, known: frozenset[str]) -> Iterator[Found]:
    """E-mail addresses of people who are not known."""
    for match in _EMAIL_DOMAIN.finditer(text):
        local = _EMAIL_LOCAL.search(text[max(0, match.start() - 64) : match.start()])
        if local is None:
            continue
        start, end = match.start() - len(local[0]), match.end()
        if text[start:end].casefold() not in known:
            yield found(EMAIL_ADDRESS, text, (start, end), Grade.CERTAIN)


def _postcodes(text: str) -> Iterator[Found]:
    for match in _POSTCODE.finditer(text):
        if not _is_vertebra(match):
            yield found(POSTCODE, text, match.span(), Grade.CERTAIN)


def _is_vertebra(match: re.Match[str]) -> bool:
    """Whether it is a level or a dose with an ordinal or a unit: “L5 1st”, “B12 2nd dose”."""
    is_level = _DISTRICT_OF_LETTER.fullmatch(match["outward"])
    return bool(is_level and _NOT_UNIT.fullmatch(match["unit"]))
