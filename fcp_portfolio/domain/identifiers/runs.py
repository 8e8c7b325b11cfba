"""Runs of words with capitals, in which names of people and places stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fcp_portfolio.domain.identifiers.people import POSSESSIVE

_LARGE = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u024f\u0370-\u03ab\u0400-\u042f"
_REST = "[^\\W\\d_]{0,29}(?:['\u2019\\-\u2010\u2011][^\\W\\d_]{1,30}){0,3}"
# It begins with the letter, so that most of a text is passed over quickly.
_BEGINS = f"[{_LARGE}](?<![\\w'\u2019].)"
_RUN = re.compile(rf"{_BEGINS}{_REST}(?:[ \u00a0][{_LARGE}]{_REST}){{0,6}}")
_SPACE = re.compile("[ \u00a0]")
_BEFORE, _NEAREST, _AFTER = 48, 24, 32
_SENTENCE_ENDS = (".", "!", "?", ";", "\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words with capitals side by side, as they stand and as they are compared."""

    starts: tuple[int, ...]
    words: tuple[str, ...]
    plain: tuple[str, ...]
    whole: str

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.starts[0]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the words from the first to the last one stand, without a possessive at the end."""
        return self.starts[first], self.starts[last] + len(bare(self.words[last]))

    def before(self, first: int) -> tuple[str, ...]:
        """The words of the same sentence before that word, in small letters, the nearest last."""
        start = self.starts[first]
        text = self.whole[max(0, start - _BEFORE) : start]
        for end in _SENTENCE_ENDS:
            text = text.rpartition(end)[2] if end in text else text
        return tuple(text.casefold().replace(",", " ").replace("(", " ").split())

    def word_before(self) -> str:
        """The word right before the run, in small letters."""
        text = self.whole[max(0, self.start - _NEAREST) : self.start].rstrip(" ,(")
        return text.rpartition(" ")[2].casefold()

    def after(self, last: int) -> str:
        """The text after that word, past a possessive."""
        end = self.starts[last] + len(self.words[last])
        return self.whole[end : end + _AFTER]


def runs(text: str) -> Iterator[Run]:
    """Every run of the text."""
    for match in _RUN.finditer(text):
        words = tuple(_SPACE.split(match[0]))
        starts, at = [], match.start()
        for word in words:
            starts.append(at)
            at += len(word) + 1
        plain = tuple(bare(word).casefold() for word in words)
        yield Run(starts=tuple(starts), words=words, plain=plain, whole=text)


def bare(word: str) -> str:
    """A word without a possessive."""
    return POSSESSIVE.sub("", word) if "'" in word or "\u2019" in word else word
