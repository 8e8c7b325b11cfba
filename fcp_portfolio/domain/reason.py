"""Why something that looks like an identifier may go out: a sentence, and it goes along."""

import re
from textwrap import shorten

from fcp_portfolio.domain.phrase import Phrase

LEAST = 3
"""Different words with letters: one character is no reason."""
_LEAST_LETTERS = 8  # nor is “a b c”
_PRINTED = 300  # characters: it stands on a first page, which has to hold the rest
_WORD = re.compile(r"[^\W_]*[^\W\d_][^\W_]*")


def is_reason(text: str) -> bool:
    """Whether a text says something: at least three different words, of eight letters in all."""
    words = set(_WORD.findall(text.casefold()))
    return len(words) >= LEAST and sum(map(len, words)) >= _LEAST_LETTERS


def kept_for(number: int, reason: str) -> str:
    """What a document says of passages that its owner let stand; empty where there are none."""
    if not number:
        return ""
    return Phrase(
        "{n} (passage that looks like an identifier of a patient was|passages that look like "
        "identifiers of patients were) kept by the owner, who gave this reason: “{reason}”",
        None,
        number,
        reason=shorten(reason, _PRINTED, placeholder=" …"),
    )
