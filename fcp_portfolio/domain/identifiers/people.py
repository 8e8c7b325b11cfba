"""Names as they are compared: titles, parts, and whether they are those of known people."""

import re

WORD = r"[^\W\d_]{1,30}(?:['\u2019\-\u2010\u2011][^\W\d_]{1,30}){0,3}"
ONE_WORD = re.compile(WORD)
POSSESSIVE = re.compile(r"['\u2019]s?\Z")
TITLES = frozenset({"mr", "mrs", "miss", "ms", "mx", "master", "dr", "prof", "sir", "lady"})

Person = tuple[str, list[str]]  # title in small letters, or none, and names


def known_people(names: frozenset[str]) -> tuple[Person, ...]:
    """The parts of known names; addresses among them match nobody."""
    return tuple(_parts(name) for name in names)


def is_known(title: str, names: list[str], people: tuple[Person, ...]) -> bool:
    """Whether a name in the text may be that of one of these people.

    Also where the next sentence begins with a capital: “Dr Tomos Wetherby. Presented …”.
    """
    lengths = (len(names), *range(2, len(names)))
    return any(_same(title, names[:length], one) for one in people for length in lengths)


def plain_title(title: str) -> str:
    """A title as titles are compared."""
    return "prof" if title.casefold() == "professor" else title.casefold()


def _parts(name: str) -> Person:
    """Title (or an empty string) and names of a known person."""
    words = ONE_WORD.findall(name)
    if words and plain_title(words[0]) in TITLES:
        return plain_title(words[0]), words[1:]
    return "", words


def _same(title: str, names: list[str], person: Person) -> bool:
    known_title, known_names = person
    if names[-1] not in known_names or (title and known_title and known_title != title):
        return False
    return len(names) == 1 or any(names[0][0] == name[0] for name in known_names[:-1])
