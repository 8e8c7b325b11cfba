"""Names without a title: “his wife Joan”, “Joan Smith”, “Patient: …”, “SMITH, Joan”."""

import re
from collections.abc import Iterator

from fcp_portfolio.domain.identifiers.found import NAME, Found, Grade, found
from fcp_portfolio.domain.identifiers.people import TITLES, Person, is_known
from fcp_portfolio.domain.identifiers.runs import Run, bare
from fcp_portfolio.domain.identifiers.words import Words, compiled
from fcp_portfolio.domain.phrase import Phrase

_CITED = re.compile(r"['\u2019]?s?(?:,? \(?(?:19|20)[0-9]{2}|,? et al| ?&|,? \[[0-9])")
_SURNAME_BEFORE = re.compile(r"(?<![\w])[A-Z][A-Z'\u2019\-]{1,20}, ?\Z")
_CALLED = frozenset({"called", "named", "is"})
_MOST_NAMES = 3
_THE_PATIENT = Phrase("the patient")
_MAY_STAY = Phrase("If it is a colleague, add them under People.")


def untitled_names(run: Run, words: Words, people: tuple[Person, ...]) -> Iterator[Found]:
    """Names in a run of capitals, but for those behind a title and those of known people."""
    if TITLES.intersection(run.plain):
        return
    relative = _relative(run, words)
    if relative:
        yield relative
        return
    for first, plain in enumerate(run.plain):
        if plain in words.given_names or plain in words.names_that_are_words:
            item = _named(run, first, words, people)
            if item:
                yield item
                return
    labelled = _labelled(run, words, people)
    if labelled:
        yield labelled


def _relative(run: Run, words: Words) -> Found | None:
    """A name behind a word for a relation; the relation stays, the name goes."""
    first, nearest = run.plain[0], run.word_before()
    if nearest not in words.relations and nearest not in _CALLED:
        return None
    before = run.before(0)
    if not before or len(run.words[0]) == 1 or _begins_no_name(first, words):
        return None
    called = before[-1] in _CALLED and before[-1] != "is"
    relation = before[-2:-1] if called else before[-1:]
    if not relation or first in words.eponyms - words.given_names:
        return None
    last = _last_name(run, 0, words)
    name_start, end = run.span(0, last)
    if called and relation[0] in words.patients and first not in words.given_names:
        return found(NAME, run.whole, (name_start, end), Grade.LIKELY, instead=_THE_PATIENT)
    if relation[0] not in words.relations:
        return None
    start = run.whole.casefold().rfind(relation[0], 0, name_start)
    known = first in words.given_names or first in words.names_that_are_words
    grade = Grade.CERTAIN if known else Grade.LIKELY
    instead = run.whole[start : start + len(relation[0])]
    return found(NAME, run.whole, (start, end), grade, instead=instead)


def _begins_no_name(first: str, words: Words) -> bool:
    return first in words.not_names - words.names_that_are_words


def _named(run: Run, first: int, words: Words, people: tuple[Person, ...]) -> Found | None:
    last = _last_name(run, first, words)
    after = run.after(last)
    if _is_something_else(run, first, after, words):
        return None
    names = list(run.plain[first : last + 1])
    if is_known("", names, people):
        return None
    grade = _grade(run, first, last, words)
    if grade is None:
        return None
    span = run.span(first, last)
    surname = _SURNAME_BEFORE.search(run.whole[max(0, span[0] - 24) : span[0]])
    if surname and first == 0:
        span, grade = (span[0] - len(surname[0]), span[1]), Grade.LIKELY
    return found(NAME, run.whole, span, grade, note=_MAY_STAY, instead=_THE_PATIENT)


def _is_something_else(run: Run, first: int, after: str, words: Words) -> bool:
    """Whether a name is that of a test, of an author, or part of a longer one."""
    if first and run.plain[first - 1] in words.eponyms:
        return True
    nearest = re.split(r"[^\w\-]+", after.lstrip("'\u2019s ").casefold(), maxsplit=1)[0]
    inside = run.plain[first + 1 : first + 2]
    both = words.eponyms.intersection(inside) and run.plain[first] in words.eponyms
    return (
        bool(both)  # “Roland Morris”
        or nearest in words.after_eponyms - {"and", "reading", "study", "review"}
        or bool(words.after_eponyms.intersection(inside))
        or bool(_CITED.match(after))
    )


def _grade(run: Run, first: int, last: int, words: Words) -> Grade | None:
    """How sure a given name is one, by what stands around it."""
    given, before = run.plain[first], run.before(first)
    told = bool(before) and _tells_of_a_patient(before, words)
    labelled = bool(compiled(words).label.search(_before(run, first)))
    if given not in words.given_names:  # a word as well as a name
        return Grade.LIKELY if told or labelled else Grade.POSSIBLE if last > first else None
    if labelled or told:
        return Grade.CERTAIN
    if last > first:
        return Grade.LIKELY
    return None if given in words.eponyms or given in words.towns else Grade.POSSIBLE


def _before(run: Run, first: int) -> str:
    return run.whole[max(0, run.starts[first] - 24) : run.starts[first]]


def _tells_of_a_patient(before: tuple[str, ...], words: Words) -> bool:
    """Whether the words before are such as “a lady called” or “the patient,”."""
    if before[-1] in _CALLED:
        return bool(words.patients.intersection(before[-4:-1]))
    return before[-1] in words.patients


def _last_name(run: Run, first: int, words: Words) -> int:
    """The place of the last word that belongs to a name which begins at the first."""
    last = first
    for place in range(first + 1, min(len(run.plain), first + _MOST_NAMES)):
        plain, word = run.plain[place], run.words[place]
        if plain in words.not_names or plain in words.after_eponyms or _is_short_form(word):
            break
        if bare(run.words[place - 1]) != run.words[place - 1]:
            break  # “Joan's Baker cyst”
        last = place
    return last


def _is_short_form(word: str) -> bool:
    return word.isupper() and len(word) < 4  # noqa: PLR2004  MRI, ACL


def _labelled(run: Run, words: Words, people: tuple[Person, ...]) -> Found | None:
    """Words behind “Patient:”, “Name:”, “Author:”: two of them, or “SMITH, Joan”."""
    before = run.whole[max(0, run.start - 48) : run.start]
    if ":" not in before[-4:] and "," not in before[-2:]:
        return None
    surname = _SURNAME_BEFORE.search(before)
    if surname:
        before = before[: surname.start()]
    labels = compiled(words).label, compiled(words).author
    if not any(label.search(before[-24:]) for label in labels):
        return None
    if len(run.plain) == 1 and not surname:
        return None
    last = min(len(run.plain), 1 if surname else _MOST_NAMES) - 1
    others = compiled(words).are_no_names
    if others.intersection(run.plain[: last + 1]) or is_known("", list(run.plain), people):
        return None
    start, end = run.span(0, last)
    start -= len(surname[0]) if surname else 0
    return found(NAME, run.whole, (start, end), Grade.LIKELY, note=_MAY_STAY)
