"""What somebody looks for: several words, each perhaps unfinished, as the search index finds them.

A word is found where a word begins, whatever its case and its accents.
"""

import re
import unicodedata
from collections.abc import Sequence

from fcp_portfolio.domain.identity import composed
from fcp_portfolio.domain.phrase import Phrase

_WORD = re.compile(r"\w+")

Span = tuple[int, int]


def said_place(place: str) -> str:
    """A place in a file as it is said; it is kept in English, with the text that stands there."""
    kind, _, number = place.rpartition(" ")
    match kind:
        case "page":
            return Phrase("page {number}", number=number)
        case "slide":
            return Phrase("slide {number}", number=number)
        case "notes":
            return Phrase("notes {number}", number=number)
        case "sheet":
            return Phrase("sheet {number}", number=number)
        case _:
            return place


def words_in(typed: str) -> list[str]:
    """The words of what was typed, without what stands between them."""
    return _WORD.findall(composed(typed))


def plain(text: str) -> str:
    """A text in small letters and without accents, letter for letter, so that places stay."""
    return text.lower() if text.isascii() else text.translate(_LETTERS)


def spans(text: str, typed: str) -> list[Span]:
    """Beginning and end of each place that holds one of the words, in the order of the text."""
    wanted = sorted(map(plain, words_in(typed)), key=len, reverse=True)
    found = re.finditer("|".join(map(_begun, wanted)), plain(text)) if wanted else ()
    return [one.span() for one in found]


def holding(texts: Sequence[str], typed: str) -> list[int]:
    """Which of these `plain` texts hold all words; where none does, which hold one of them."""
    patterns = [re.compile(_begun(plain(word))) for word in words_in(typed)]
    numbers = [sum(1 for one in patterns if one.search(text)) for text in texts]
    enough = len(patterns) if len(patterns) in numbers else 1
    return [place for place, number in enumerate(numbers) if patterns and number >= enough]


def _begun(word: str) -> str:
    return rf"(?<!\w){re.escape(word)}"


class _Letters(dict[int, str]):
    """One letter for each letter, found once."""

    def __missing__(self, code: int) -> str:
        one = chr(code)
        self[code] = small = unicodedata.normalize("NFD", one)[0].lower()[:1]
        return small


_LETTERS = _Letters()
