"""Words of the window are plain and calm: the rules of writing, held for every text there is."""

import re
from collections.abc import Iterator

import pytest

from tests.catalogues import messages, shipped

NEVER = re.compile(r"\b(please|sorry|oops|successfully|invalid|submit|error)\b", re.IGNORECASE)
STRAIGHT = re.compile(r"\"|(?<![A-Za-z])'|'(?![a-z])")
SLASHED = re.compile(r"\{\w+\}\s?/\s?\{\w+\}")
AMERICAN = re.compile(r"\b\w*(color|center|recogniz|organiz|behavior)\w*\b", re.IGNORECASE)
SAID = (
    "Log evidence for this",
    "Saved {time}",
    "{n} (word|words) over, the form allows {most}",
    "{links} capabilities. Which {most} does it show best?",
    "Wrong passphrase, or the file is damaged.",
    "Something went wrong. Your work is saved.",
)
"""Examples of the guide to writing, where the text itself stands in the program."""


def texts() -> Iterator[str]:
    """Every text that the window can say, in English."""
    return (one.source for one in messages(shipped()[0]))


@pytest.mark.parametrize(
    ("rule", "pattern"),
    [
        ("words that beg, cheer or blame", NEVER),
        ("exclamation marks", re.compile("!")),
        ("straight quotation marks", STRAIGHT),
        ("“3/14” for “3 of 14”", SLASHED),
        ("American spelling", AMERICAN),
    ],
)
def test_no_text_breaks_the_rule(rule: str, pattern: re.Pattern[str]) -> None:
    assert [text for text in texts() if pattern.search(text)] == [], rule


def test_enough_texts_were_looked_at() -> None:
    assert len(list(texts())) > 1_000


@pytest.mark.parametrize("text", SAID)
def test_examples_of_tone_are_said_as_written(text: str) -> None:
    assert text in set(texts())
