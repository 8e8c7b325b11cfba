"""Firefox's pdf.js and poppler, which share no code, read the same words on every page."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unicodedata import category, normalize

import pytest

from tests.documents.judged.documents import NAMES
from tests.documents.reading import needs_poppler, run

A_FILE_SHOWN = re.compile(r"File \d+ · ")
# Marks that stand on other letters, and directions: each program has its own place for them.
_PLACED_FREELY = {"Mn", "Me", "Cf"}


def words(text: str) -> list[str]:
    """The words of a page, whichever way its letters are composed."""
    letters = normalize("NFKD", text)
    return "".join(c for c in letters if category(c) not in _PLACED_FREELY).split()


def read(page: str) -> list[str]:
    """What is compared of a page: its words, or its letters where a page of a file is shown.

    There, hidden words stand where another program put each letter, with gaps that are read as
    spaces by one and not by the other.
    """
    return list("".join(words(page))) if A_FILE_SHOWN.search(page) else words(page)


AT_ONCE = ("example year", "hostile text")  # the others with `--all`


@needs_poppler
@pytest.mark.parametrize(
    "name",
    [n if n in AT_ONCE else pytest.param(n, marks=pytest.mark.slow) for n in NAMES],
)
def test_both_read_the_same_words_on_every_page(
    name: str, document: Callable[[str], Path], in_firefox: Callable[[str], list[Any]]
) -> None:
    pages = run("pdftotext", "-raw", document(name), "-").split("\f")[:-1]
    firefox = [page["text"] for page in in_firefox(name)]
    assert len(firefox) > 5
    assert [read(page) for page in firefox] == [read(page) for page in pages]
