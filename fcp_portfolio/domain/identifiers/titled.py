"""Names behind a title: “Mrs O'Neill”, “Dr Unknown”."""

import re
from collections.abc import Iterator

from fcp_portfolio.domain.identifiers.found import NAME, Found, Grade, found
from fcp_portfolio.domain.identifiers.people import (
    ONE_WORD,
    POSSESSIVE,
    WORD,
    Person,
    is_known,
    plain_title,
)
from fcp_portfolio.domain.phrase import Phrase

PARTICLES = "de|da|dos|du|del|della|di|van|von|der|den|la|le|el|al|bin|ibn|ten|ter|ap|ab|mac|st"
_TITLED = re.compile(
    r"(?<![0-9A-Za-z])(?P<title>Mr|MR|Mrs|MRS|Miss|MISS|Ms|Mx|Master|Dr|DR|Prof|Professor|Sir|Lady)"
    rf"\b\.?\s{{1,3}}(?P<names>(?:(?:{PARTICLES})\s){{0,3}}{WORD}(?:\.?[ \u00a0]{WORD}){{0,3}})"
)
_SHORTEST_SHOUT = 3
_COLLEAGUES = frozenset({"dr", "prof"})
_DAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june"
    "|july|august|september|october|november|december"
)
_NOT_NAMES = {
    "MR": re.compile(
        "arthrogra.*|angiogra.*|neurogra.*|enterogra.*|imag.*|scans?|spine|lumbar|cervical|thoracic"
        "|sacroiliac|sij|knees?|shoulders?|hips?|ankles?|foot|wrists?|hand|elbows?|pelvi.*|brain"
        "|head|neck|spectro.*|safe.*|conditional|reports?|requests?|findings?",
        re.IGNORECASE,
    ),
    "Master": re.compile(
        "class.*|degrees?|trainers?|level|program.*|pract.*|plan|copy|thesis", re.IGNORECASE
    ),
    "Miss": re.compile(f"{_DAYS}|the|a|an|out", re.IGNORECASE),
    "Mr": re.compile("motivator", re.IGNORECASE),
    "Dr": re.compile("google|who", re.IGNORECASE),
}
_NOT_LATER_NAMES = re.compile(f"{_DAYS}|the|he|she|they|i|his|her|who|was", re.IGNORECASE)
_COLLEAGUE = Phrase("A colleague's name may stay: add them under People.")
_A_COLLEAGUE = Phrase("a colleague")


def titled_names(text: str, people: tuple[Person, ...]) -> Iterator[Found]:
    """Names behind a title, but for those of known people."""
    for match in _TITLED.finditer(text):
        length, names = _name(match["title"], match["names"])
        title = plain_title(match["title"])
        if not names or is_known(title, names, people):
            continue
        span = match.start(), match.start("names") + length
        if title in _COLLEAGUES:
            yield found(NAME, text, span, Grade.LIKELY, note=_COLLEAGUE, instead=_A_COLLEAGUE)
        else:
            yield found(NAME, text, span, Grade.CERTAIN)


def _name(title: str, words: str) -> tuple[int, list[str]]:
    """How far the name reaches into the words after a title, and its parts in small letters.

    Empty where they are no name: “Miss Monday's clinic”, “MR arthrogram”, “Mr X”.
    """
    length = 0
    names: list[str] = []
    if _is_no_name(title, words):
        return 0, []
    for match in ONE_WORD.finditer(words):
        word = POSSESSIVE.sub("", match[0])
        if word in PARTICLES.split("|"):
            continue
        shouted = word.isupper() and len(word) > 1
        if not word[0].isupper() or (names and _NOT_LATER_NAMES.fullmatch(word)):
            break
        if shouted and (len(word) < _SHORTEST_SHOUT or (names and not words[:length].isupper())):
            break
        length = match.start() + len(word)
        names.append(word.casefold())
    return (length, names) if any(len(name) > 1 for name in names) else (0, [])


def _is_no_name(title: str, words: str) -> bool:
    """Whether the word after the title makes it something else than a title."""
    first = ONE_WORD.match(words)
    others = _NOT_NAMES.get(title)
    return bool(first and others and others.fullmatch(POSSESSIVE.sub("", first[0])))
