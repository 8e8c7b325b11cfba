"""Runs of words with capitals, in which names of people and places stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fcp_portfolio.domain.identifiers.people import POSSESSIVE

_CAP = "[^\\W\\d_a-z][^\\W\\d_]{0,29}(?:['\u2019\\-\u2010\u2011][^\\W\\d_]{1,30}){0,3}"
_RUN = re.compile(rf"(?<![\w'\u2019])(?:{_CAP})(?:[ \u00a0](?:{_CAP})){{0,6}}")
_BEFORE, _AFTER = 48, 32
_SENTENCE_ENDS = (".", "!", "?", ";", "\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words with capitals side by side, as they stand and as they are compared."""

    start: int
    words: tuple[str, ...]
    plain: tuple[str, ...]
    whole: str

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the words from the first to the last one stand, without a possessive at the end."""
        start = self.start + sum(len(word) + 1 for word in self.words[:first])
        length = sum(len(word) + 1 for word in self.words[first : last + 1]) - 1
        return start, start + length - len(self.words[last]) + len(bare(self.words[last]))

    def before(self, first: int) -> tuple[str, ...]:
        """The words of the same sentence before that word, in small letters, the nearest last."""
        start = self.span(first, first)[0]
        text = self.whole[max(0, start - _BEFORE) : start]
        for end in _SENTENCE_ENDS:
            text = text.rpartition(end)[2] if end in text else text
        return tuple(text.casefold().replace(",", " ").replace("(", " ").split())

    def after(self, last: int) -> str:
        """The text after that word, past a possessive."""
        end = self.span(last, last)[0] + len(self.words[last])
        return self.whole[end : end + _AFTER]


def runs(text: str) -> Iterator[Run]:
    """Every run of the text."""
    for match in _RUN.finditer(text):
        words = tuple(re.split("[ \u00a0]", match[0]))
        plain = tuple(bare(word).casefold() for word in words)
        yield Run(start=match.start(), words=words, plain=plain, whole=text)


def bare(word: str) -> str:
    """A word without a possessive."""
    return POSSESSIVE.sub("", word)
