"""Rare combinations: a rare condition beside an occupation that few have, or a place.

It knows the conditions, occupations and towns of its lists, and no others.
"""

import re
from collections.abc import Iterator

from fcp_portfolio.domain.identifiers.found import RARE, Found, Grade, found
from fcp_portfolio.domain.identifiers.words import ONE_WORD, Words, compiled
from fcp_portfolio.domain.phrase import Phrase

_NEARBY = 300
_MOST = 20
_PLACE = re.compile(r"\b(?:in|from|near|at|of)[ ](?P<place>[A-Z][a-z]{2,20})\b")
_TOGETHER = Phrase("“{around}” stands nearby. Together they may tell people who know them.")


def rare_combinations(text: str, words: Words) -> Iterator[Found]:
    """Rare conditions that do not stand alone."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters grow when they are made small
        return
    if compiled(words).rare_conditions_begin.isdisjoint(ONE_WORD.findall(lowered)):
        return
    for start, end in _places_of(words.rare_conditions, lowered):
        near = max(0, start - _NEARBY), end + _NEARBY
        work = next(_places_of(words.occupations, lowered[slice(*near)]), None)
        place = _place(text[slice(*near)], words)
        if work or place:
            occupation = text[slice(*near)][slice(*work)] if work else ""
            around = ", ".join(filter(None, (occupation, place)))
            grade = Grade.LIKELY if work and place else Grade.POSSIBLE
            note = Phrase(_TOGETHER, around=around)
            yield found(RARE, text, (start, end), grade, note=note)


def _places_of(phrases: frozenset[str], lowered: str) -> Iterator[tuple[int, int]]:
    """Where any of the phrases stands as words of its own; a few of each are enough."""
    spans: list[tuple[int, int]] = []
    for phrase in phrases:
        at = lowered.find(phrase)
        tries = 0
        while at >= 0 and tries < _MOST:
            end = at + len(phrase)
            if not lowered[max(0, at - 1) : at].isalpha() and not lowered[end : end + 1].isalpha():
                spans.append((at, end))
            at = lowered.find(phrase, end)
            tries += 1
    yield from sorted(spans)


def _place(near: str, words: Words) -> str:
    places = (match["place"] for match in _PLACE.finditer(near))
    return next((place for place in places if place.lower() in words.towns), "")
