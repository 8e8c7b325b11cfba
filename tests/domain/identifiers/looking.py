"""The check with the lists of words that are shipped."""

from fcp_portfolio.domain.identifiers import Found, Grade, find_identifiers
from fcp_portfolio.storage.word_lists import word_lists

WORDS = word_lists()


def find(text: str, known: frozenset[str] = frozenset()) -> tuple[Found, ...]:
    return find_identifiers(text, WORDS, known)


def told(text: str) -> list[tuple[str, str, Grade]]:
    """Kind, words and grade of everything found."""
    return [(one.kind, one.text, one.grade) for one in find(text)]
