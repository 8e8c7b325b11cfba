"""What single cells say: minutes, yes and no, capabilities, forms, people."""

import re
from collections.abc import Iterable, Mapping, Sequence

from fcp_portfolio.domain.entry import Link
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.people import Person

_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?")
_HOURS = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:h|hr|hrs|hour|hours)\.?(?:\s*(\d{1,2})\s*[a-z]*\.?)?")
_MINUTES = re.compile(r"(\d+)(?:\.0+)?\s*(?:m|min|mins|minute|minutes)?\.?")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_PARTED = re.compile(r"[;,\n&+/|]|\band\b")
_BEFORE = re.compile(
    r"\A(?:capabilit(?:y|ies)|caps?|domain|standard|no|number)?[\s.#:]*", re.IGNORECASE
)
_SPAN = re.compile(r"(\d{1,2})\s*(?:-|to|\N{EN DASH})\s*(\d{1,2})")
_CODE_FIRST = re.compile(r"([A-Za-z]{0,3}\d[\w.]*?)[.:)\s]*(?:\s.*)?\Z", re.DOTALL)
_ANSWERS = {
    **dict.fromkeys(("yes", "y", "true", "1", "x", "✓", "private", "confidential"), True),
    **dict.fromkeys(("no", "n", "false", "0", "-", "public"), False),
}


def plain(text: str) -> str:
    """A name without what people write differently: capitals, stops, underscores."""
    return " ".join(re.sub(r"[^a-z0-9]+", " ", text.casefold()).split())


def minutes_of(text: str, *, hours: bool = False) -> int | None:
    """A length in minutes: 45, 45 min, 1h 30, 1.5 hours, 0:45. `hours` reads 1.5 as hours."""
    said = text.casefold().strip()
    if match := _CLOCK.fullmatch(said):
        return int(match[1]) * 60 + int(match[2])
    if hours and _NUMBER.fullmatch(said):
        said = f"{said}h"
    if match := _HOURS.fullmatch(said):
        return round(float(match[1].replace(",", ".")) * 60) + int(match[2] or 0)
    match = _MINUTES.fullmatch(said)
    return int(match[1]) if match else None


def answer_of(text: str) -> bool | None:
    """Yes or no, as people tick a column; None where it is neither."""
    return _ANSWERS.get(text.casefold().strip())


def links_by_name(frameworks: Iterable[Framework]) -> Mapping[str, Link]:
    """A link for every code, title and path that evidence can be linked to; the first one wins."""
    found: dict[str, Link] = {}
    for framework in frameworks:
        for node in framework.evidence_nodes:
            for name in (node.code, node.title, node.label, node.path, *node.synonyms):
                found.setdefault(plain(name), Link.to(framework, node))
    return found


def links_of(text: str, known: Mapping[str, Link]) -> tuple[tuple[Link, ...], tuple[str, ...]]:
    """The links that a cell names, each once, and the words that name none."""
    if plain(text) in known:
        return (known[plain(text)],), ()
    found: dict[str, Link] = {}
    unknown = []
    for part in filter(None, map(str.strip, _PARTED.split(text))):
        links = [_link(name, known) for name in _names(part)]
        found |= {link.path: link for link in links if link}
        if None in links:
            unknown.append(part)
    return tuple(found.values()), tuple(unknown)


def form_of(text: str, forms: Iterable[Form]) -> Form | None:
    """The form that some words name: its id, title or short title."""
    said = plain(text)
    for form in forms:
        if said in {plain(form.id), plain(form.title), plain(form.short_title)}:
            return form
    return None


def person_of(text: str, people: Sequence[Person]) -> Person | None:
    """The one person with this name, however it is written."""
    said = plain(text)
    found = [one for one in people if said in {plain(one.name), plain(one.described)}]
    return found[0] if len(found) == 1 else None


def beginning(text: str, most: int = 60) -> str:
    """The first words of a text, as a title."""
    line = next((" ".join(line.split()) for line in text.splitlines() if line.strip()), "")
    if len(line) <= most:
        return line
    return line[:most].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def _names(part: str) -> list[str]:
    """The names in one part: 1-3 are three of them."""
    match = _SPAN.fullmatch(_BEFORE.sub("", part))
    if match and int(match[1]) < int(match[2]):
        return [str(number) for number in range(int(match[1]), int(match[2]) + 1)]
    return [part]


def _link(name: str, known: Mapping[str, Link]) -> Link | None:
    bare = _BEFORE.sub("", name)
    code = _CODE_FIRST.fullmatch(bare)
    for one in (name, bare, code[1] if code else bare):
        if link := known.get(plain(one)):
            return link
    return None
