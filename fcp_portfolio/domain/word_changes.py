"""Which words a text has lost and gained, so that a person sees it at a glance."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

_WORDS = re.compile(r"\S+\s*|\s+")
_MOST = 9_000_000  # pairs of words; beyond that the whole text is told as another


class How(StrEnum):
    """What became of some words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


class Piece(NamedTuple):
    """Words that stand together, with the spaces after them."""

    how: How
    text: str


def word_changes(before: str, now: str) -> tuple[Piece, ...]:
    """The pieces of both texts in order; those removed stand before what took their place.

    What is the same reads as it does now: other spaces alone are no change.
    """
    old, new = _WORDS.findall(before), _WORDS.findall(now)
    if len(old) * len(new) > _MOST:
        return tuple(_apart(list(_pieces(old, new))))
    matcher = SequenceMatcher(None, list(map(str.strip, old)), list(map(str.strip, new)), False)
    found: list[Piece] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            found.append(Piece(How.SAME, "".join(new[c:d])))
        else:
            found += _pieces(old[a:b], new[c:d])
    return tuple(_apart(found))


def _apart(pieces: list[Piece]) -> Iterator[Piece]:
    """Removed words, with a space where they would run into what stands around them."""
    before = ""
    for place, (how, text) in enumerate(pieces):
        if how is How.REMOVED:
            begins = " " if before and not before[-1].isspace() else ""
            ends = "" if place == len(pieces) - 1 or text[-1].isspace() else " "
            text = f"{begins}{text}{ends}"  # noqa: PLW2901
        yield Piece(how, text)
        before = text


def _pieces(removed: list[str], added: list[str]) -> Iterator[Piece]:
    if removed:
        yield Piece(How.REMOVED, "".join(removed))
    if added:
        yield Piece(How.ADDED, "".join(added))
