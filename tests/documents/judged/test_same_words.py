"""Firefox's pdf.js and poppler, which share no code, read the same words on every page."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from unicodedata import category, normalize

import pytest

from tests.documents.judged.documents import NAMES
from tests.documents.reading import needs_poppler, run

# Marks that stand on other letters, and directions: each program has its own place for them.
_PLACED_FREELY = {"Mn", "Me", "Cf"}


def words(text: str) -> list[str]:
    """The words of a page, whichever way its letters are composed."""
    letters = normalize("NFKD", text)
    return "".join(c for c in letters if category(c) not in _PLACED_FREELY).split()


@needs_poppler
@pytest.mark.parametrize("name", NAMES)
def test_both_read_the_same_words_on_every_page(
    name: str, document: Callable[[str], Path], in_firefox: Callable[[str], list[Any]]
) -> None:
    pages = run("pdftotext", "-raw", document(name), "-").split("\f")[:-1]
    read = [words(page["text"]) for page in in_firefox(name)]
    assert len(read) > 5
    assert read == [words(page) for page in pages]
