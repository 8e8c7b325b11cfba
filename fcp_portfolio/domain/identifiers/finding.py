"""Helps to leave patients out: finds what may identify somebody in text, on this computer.

Every pattern has bounded repeats, so that a page of anything is read in one pass.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from fcp_portfolio.domain.identifiers.again import parts_again
from fcp_portfolio.domain.identifiers.contact import contact, emails
from fcp_portfolio.domain.identifiers.found import KINDS, Found
from fcp_portfolio.domain.identifiers.life import high_ages, life
from fcp_portfolio.domain.identifiers.numbers import numbers
from fcp_portfolio.domain.identifiers.people import Person, known_people
from fcp_portfolio.domain.identifiers.places import named_places, numbered_wards
from fcp_portfolio.domain.identifiers.rare import rare_combinations
from fcp_portfolio.domain.identifiers.runs import runs
from fcp_portfolio.domain.identifiers.titled import titled_names
from fcp_portfolio.domain.identifiers.untitled import untitled_names
from fcp_portfolio.domain.identifiers.words import Words

_DIGIT = re.compile("[0-9]")
"""Without one there is neither number nor date nor postcode."""
_DECADE = "nineties"
_RANKS = {kind: rank for rank, kind in enumerate(KINDS)}


def find_identifiers(
    text: str, words: Words, known_names: frozenset[str] = frozenset()
) -> tuple[Found, ...]:
    """What looks like an identifier, in the order of the text, without overlaps.

    `known_names` are names and e-mail addresses of the owner and the portfolio's people, who are
    no patients: they are let through. Most direct identifiers are found, never all; see `LIMITS`.
    """
    known, people = _known(known_names)
    found = sorted(
        _everything(text, words, known, people), key=lambda f: (f.start, _RANKS[f.kind], -f.end)
    )
    kept = _without_overlaps(found)
    again = parts_again(text, kept, words, people)
    return _without_overlaps(sorted((*kept, *again), key=lambda one: (one.start, -one.end)))


def _everything(
    text: str, words: Words, known: frozenset[str], people: tuple[Person, ...]
) -> Iterator[Found]:
    if "@" in text:
        yield from emails(text, known)
    yield from titled_names(text, people)
    for run in runs(text):
        yield from untitled_names(run, words, people)
        yield from named_places(run, words)
    yield from rare_combinations(text, words)
    if _DIGIT.search(text):  # few texts have one, and without it there is no number
        yield from numbers(text, words)
        yield from life(text)
        yield from contact(text, words)
        yield from numbered_wards(text)
    elif _DECADE in text:
        yield from high_ages(text)


@lru_cache(maxsize=8)
def _known(names: frozenset[str]) -> tuple[frozenset[str], tuple[Person, ...]]:
    """The names as they are compared, and their parts: the same for thousands of texts."""
    known = frozenset(" ".join(name.casefold().split()) for name in names)
    return known, known_people(known)


def _without_overlaps(found: Iterable[Found]) -> tuple[Found, ...]:
    kept: list[Found] = []
    for item in found:
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return tuple(kept)
