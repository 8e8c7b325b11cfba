"""Parts of a name that stand alone later: “Holloway” after “Margaret Holloway”."""

from collections.abc import Iterable, Iterator

from fcp_portfolio.domain.identifiers.found import NAME, Found, Grade, found
from fcp_portfolio.domain.identifiers.people import ONE_WORD, TITLES, Person
from fcp_portfolio.domain.identifiers.runs import bare
from fcp_portfolio.domain.identifiers.words import Words

_SHORTEST = 4  # a shorter word is too often something else


def parts_again(
    text: str, before: Iterable[Found], words: Words, people: tuple[Person, ...]
) -> Iterator[Found]:
    """Words of names that were found, wherever else they stand; those of known people may."""
    parts = {part for one in before if one.kind == NAME for part in _parts(one, words)}
    parts -= {part.casefold() for _title, names in people for part in names}
    for match in ONE_WORD.finditer(text) if parts else ():
        word = bare(match[0])
        if word[0].isupper() and word.casefold() in parts:
            span = match.start(), match.start() + len(word)
            yield found(NAME, text, span, Grade.LIKELY)


def _parts(one: Found, words: Words) -> Iterator[str]:
    """Those of a full name, or behind a title, that are no words or diseases as well."""
    names = [bare(word).casefold() for word in one.text.split() if word[0].isupper()]
    others = words.not_names | words.eponyms | words.after_eponyms | words.towns | TITLES
    if len(names) > 1 and one.grade is not Grade.POSSIBLE:
        yield from (name for name in names if len(name) >= _SHORTEST and name not in others)
