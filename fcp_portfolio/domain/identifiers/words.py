"""The lists of words that the check rests on, and what is made of them once."""

import re
from dataclasses import dataclass, fields
from functools import lru_cache


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Words:
    """Each list of `resources/identifiers/words.txt`, in small letters; known by identity."""

    relations: frozenset[str]
    patients: frozenset[str]
    labels: frozenset[str]
    author_labels: frozenset[str]
    given_names: frozenset[str]
    names_that_are_words: frozenset[str]
    eponyms: frozenset[str]
    after_eponyms: frozenset[str]
    not_names: frozenset[str]
    not_places: frozenset[str]
    practices: frozenset[str]
    hospitals: frozenset[str]
    homes: frozenset[str]
    clinics: frozenset[str]
    places_in_small_letters: frozenset[str]
    streets: frozenset[str]
    doubtful_streets: frozenset[str]
    measures: frozenset[str]
    record_words: frozenset[str]
    record_short_forms: frozenset[str]
    case_words: frozenset[str]
    vehicles: frozenset[str]
    occupations: frozenset[str]
    rare_conditions: frozenset[str]
    towns: frozenset[str]


LISTS = tuple(item.name for item in fields(Words))


def any_of(words: frozenset[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Compiled:
    """What is made of lists: patterns with bounded repeats, and sets."""

    record: re.Pattern[str]
    case: re.Pattern[str]
    vehicle: re.Pattern[str]
    street: re.Pattern[str]
    label: re.Pattern[str]
    author: re.Pattern[str]
    all_places: frozenset[str]
    places_end: frozenset[str]
    small_places_begin: frozenset[str]
    rare_conditions_begin: frozenset[str]
    name_no_place: frozenset[str]
    begin_no_place: frozenset[str]
    are_no_names: frozenset[str]


ONE_WORD = re.compile(r"[^\W\d_]+")
_NUMBER_WORD = r"[ ]?(?:no\b|number|num\b|nr\b|id\b|ref(?:erence)?\b|#)[ .:#]{0,3}(?:is[ ])?"
_CAP = r"[A-Z][^\W\d_]{1,20}(?:['’\-][^\W\d_]{1,20})?"


@lru_cache(maxsize=4)
def compiled(words: Words) -> Compiled:
    """The patterns of these lists, made once."""
    small = re.IGNORECASE
    places = words.practices | words.hospitals | words.homes | words.clinics
    streets = any_of(frozenset(map(str.title, words.streets | words.doubtful_streets)))
    code = r"(?P<number>[A-Z]{0,4}[/\-]?[0-9][A-Z0-9/\-]{3,14})(?![A-Za-z0-9])"
    return Compiled(
        record=re.compile(
            rf"\b(?:(?:{any_of(words.record_words)}){_NUMBER_WORD}"
            rf"|(?:{any_of(words.record_short_forms)})[ :#]{{1,2}}){code}",
            small,
        ),
        case=re.compile(
            rf"\b(?:{any_of(words.case_words)})(?:{_NUMBER_WORD}|[ :#]{{1,2}}){code}", small
        ),
        vehicle=re.compile(rf"\b(?:{any_of(words.vehicles)})\b", small),
        street=re.compile(
            r"(?<![\w/.,\-])(?P<flat>(?:[Ff]lat|[Uu]nit|[Aa]pt|[Rr]oom)[ ]"
            r"[0-9]{1,4}[A-Za-z]?,?[ ])?"
            rf"[0-9]{{1,4}}[A-Za-z]?,?[ ](?P<name>{_CAP}(?:[ ]{_CAP}){{0,2}})[ ](?P<type>{streets})"
            r"(?![\w\-])"
        ),
        label=re.compile(
            rf"(?:\A|[^\w])(?:{any_of(words.labels)})[ ]?:[ \t]{{0,3}}\Z", re.IGNORECASE
        ),
        author=re.compile(
            rf"(?:\A|[^\w])(?:{any_of(words.author_labels)})[ ]?:[ \t]{{0,3}}\Z", re.IGNORECASE
        ),
        all_places=places,
        places_end=frozenset({"ward", *(place.split()[-1] for place in places)}),
        small_places_begin=frozenset(place[0] for place in words.places_in_small_letters),
        rare_conditions_begin=frozenset(
            ONE_WORD.findall(phrase)[0] for phrase in words.rare_conditions
        ),
        name_no_place=words.not_places | words.not_names | words.eponyms,
        begin_no_place=words.not_names - words.not_places - words.streets,
        are_no_names=words.not_names | words.eponyms | words.after_eponyms,
    )
