"""The lists of words behind the identifier check, as they are shipped: data, not code."""

from functools import lru_cache

from fcp_portfolio.domain.identifiers import LISTS, Words
from fcp_portfolio.paths import RESOURCES

_FILE = RESOURCES / "identifiers" / "words.txt"


@lru_cache(maxsize=1)
def word_lists() -> Words:
    """Every list, read once."""
    return read_lists(_FILE.read_text(encoding="utf-8"))


def read_lists(text: str) -> Words:
    """Lists of words under their names in brackets, parted by commas and line ends."""
    lists: dict[str, set[str]] = {name: set() for name in LISTS}
    current: set[str] = set()
    for line in text.splitlines():
        if line.startswith("["):
            current = lists[line.strip("[]").replace(" ", "_")]
        elif not line.startswith("#"):
            current |= {word for part in line.split(",") if (word := part.strip())}
    return Words(**{name: frozenset(words) for name, words in lists.items()})
