"""Practices, hospitals, care homes and wards that are named."""

import re
from collections.abc import Iterator

from fcp_portfolio.domain.identifiers.found import PRACTICE, WARD, Found, Grade, found
from fcp_portfolio.domain.identifiers.runs import Run
from fcp_portfolio.domain.identifiers.words import Words, compiled
from fcp_portfolio.domain.phrase import Phrase

_WARD_NUMBER = re.compile(
    r"\b[Ww]ard[ ](?:[0-9]{1,2}[A-Z]?|[A-Z][0-9]{1,2})\b"
    r"(?![ ]?(?:weeks?|days?|months?|hours?|patients?|rounds?|times?|%))"
)
_LOWER_WORDS = re.compile(r"[ \u00a0]([a-z]{4,12}(?:[ \u00a0][a-z]{4,8})?)")
_A_HOSPITAL, _A_HOME, _A_CLINIC = Phrase("a hospital"), Phrase("a care home"), Phrase("a clinic")
_A_PRACTICE = Phrase("a GP practice")


def numbered_wards(text: str) -> Iterator[Found]:
    """“Ward 7”, “ward B2”."""
    for match in _WARD_NUMBER.finditer(text):
        yield found(WARD, text, match.span(), Grade.LIKELY)


def named_places(run: Run, words: Words) -> Iterator[Found]:
    """The first place that is named in a run of capitals."""
    some = not compiled(words).places_end.isdisjoint(run.plain)
    for last, plain in enumerate(run.plain if some else ()):
        kind = _kind(run.plain, last, words)
        if not kind and plain != "ward":
            continue
        first = _first_word(run, last, words)
        if plain == "ward" and _names(run, first, last, words):
            yield found(WARD, run.whole, run.span(first, last), Grade.LIKELY)
            return
        if kind and _names(run, first, last - kind.count(" "), words):
            instead = _instead(kind, words)
            yield found(PRACTICE, run.whole, run.span(first, last), Grade.LIKELY, instead=instead)
            return
    yield from _in_small_letters(run, words)


def _kind(plain: tuple[str, ...], last: int, words: Words) -> str:
    """The kind of place that ends here, in one word or two."""
    kinds = compiled(words).all_places
    both = " ".join(plain[max(0, last - 1) : last + 1])
    return both if both in kinds and last else plain[last] if plain[last] in kinds else ""


def _first_word(run: Run, last: int, words: Words) -> int:
    """Where the name of a place begins: words that begin sentences are no part of it."""
    first, others = 0, compiled(words).begin_no_place
    while first < last and run.plain[first] in others:
        first += 1
    return first


def _names(run: Run, first: int, end: int, words: Words) -> bool:
    """Whether the words before a kind of place name one: “Fore Street Surgery”, not “Day Surgery”.

    Eponyms name no place either: “Latarjet Surgery”.
    """
    common = compiled(words).name_no_place
    return any(plain not in common for plain in run.plain[first:end])


def _instead(kind: str, words: Words) -> str:
    if kind in words.hospitals:
        return _A_HOSPITAL
    if kind in words.homes:
        return _A_HOME
    return _A_CLINIC if kind in words.clinics else _A_PRACTICE


def _in_small_letters(run: Run, words: Words) -> Iterator[Found]:
    """“Treliske hospital”."""
    last = len(run.plain) - 1
    after = run.after(last)
    if after[1:2] not in compiled(words).small_places_begin:
        return
    match = _LOWER_WORDS.match(after)
    if not match:
        return
    kind = next((one for one in (match[1], match[1].split()[0]) if _is_place(one, words)), "")
    first = _first_word(run, last + 1, words)
    if kind and _names(run, first, last + 1, words):
        start, end = run.span(first, last)
        end = run.whole.find(kind, end) + len(kind)
        instead = _instead(kind, words)
        yield found(PRACTICE, run.whole, (start, end), Grade.POSSIBLE, instead=instead)


def _is_place(kind: str, words: Words) -> bool:
    return kind in words.places_in_small_letters
