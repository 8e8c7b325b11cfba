"""The small language in which a kind of file is described: tables of keys, and readers of values.

A `Table` says which keys a mapping has, who reads each, and what is made of them. It makes the
values, finds every complaint, and writes the documentation of the keys.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, TypeAlias

from fcp_portfolio.domain.dates import read_iso
from fcp_portfolio.domain.form import Form, Scale
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.storage.definitions.document import Faults, Items, Pairs, Place, Scalar, Tree

LONGEST_LINE = 300
LONGEST_STATEMENT = 1_000
LONGEST_PROSE = 5_000
LONGEST_ID = 40
LONGEST_QUOTED = 60

_ID = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_CODE = re.compile(r"[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*")
_DAY = "2018-07-30"
_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
_LINK = re.compile(r"https?://[^\s<>\"]+\.[^\s<>\"]+")
_NOTHING = ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One file being read: where faults go, the scales, frameworks and forms that it may name.

    `checking` is for files that nobody uses yet; what is in use stays readable all the same.
    `noted` are names that belong together across a file: what each is, and where it stands.
    """

    faults: Faults
    scales: Mapping[str, Scale]
    frameworks: Mapping[str, Framework] = field(default_factory=dict)
    forms: Mapping[str, Form] = field(default_factory=dict)
    checking: bool = False
    noted: list[tuple[str, str, Place]] = field(default_factory=list)

    def of(self, what: str) -> tuple[tuple[str, Place], ...]:
        """The names that were noted as this, each with its place."""
        return tuple((name, place) for kind, name, place in self.noted if kind == what)


Reader: TypeAlias = Callable[[Tree, Reading], Any]
"""Makes a value of a tree, or notes a fault and gives None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key of a mapping: what reads its value, and what it means to an author."""

    name: str
    read: Reader
    means: Phrase
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What one mapping gave: values that could be read, and where each key and value stands."""

    place: Place
    values: Mapping[str, Any]
    places: Mapping[str, Place]

    def at(self, name: str) -> Place:
        """Where a value stands, or the whole mapping if it does not."""
        return self.places.get(name, self.place)


Rule: TypeAlias = Callable[[Given, Reading], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Which keys a mapping has and what is made of them. `rules` look across keys.

    Without `make`, what was given is handed on even where some of it is wrong, so that whatever
    holds it can still look for its own faults.
    """

    what: Phrase
    keys: tuple[Key, ...]
    make: Callable[[Given], Any] | None = None
    rules: tuple[Rule, ...] = ()

    def read(self, tree: Tree, reading: Reading) -> Any:
        """What the mapping makes, or None where anything in it is wrong."""
        if not isinstance(tree, Pairs):
            named = [key for key in self.keys if key.required] or self.keys
            keys = ", ".join(f"{key.name}:" for key in named)
            what = Phrase("{what} is written as keys: {keys}", what=self.what, keys=keys)
            reading.faults.add(tree.place, what)
            return None
        before = len(reading.faults)
        given = self._given(tree, reading)
        for rule in self.rules:
            rule(given, reading)
        if self.make is None:
            return given
        return self.make(given) if len(reading.faults) == before else None

    def as_markdown(self) -> str:
        """The keys as a table for people who write such files."""
        rows = [f"| `{k.name}` | {'yes' if k.required else 'no'} | {k.means} |" for k in self.keys]
        return "\n".join(["| key | needed | what it says |", "|---|---|---|", *rows])

    def _given(self, tree: Pairs, reading: Reading) -> Given:
        keys = {key.name: key for key in self.keys}
        values: dict[str, Any] = {}
        places: dict[str, Place] = {}
        for name, value in tree.pairs:
            if self._allowed(name, keys, places, reading):
                places[name.text] = value.place
                read = keys[name.text].read(value, reading)
                if read is not None:
                    values[name.text] = read
        for key in self.keys:
            if key.required and key.name not in places:
                what = Phrase(
                    "“{key}” is missing. {what} needs it: {means}",
                    key=key.name,
                    what=self.what,
                    means=key.means,
                )
                reading.faults.add(tree.place, what)
        return Given(place=tree.place, values=values, places=places)

    def _allowed(
        self,
        name: Scalar,
        keys: Mapping[str, Key],
        seen: Mapping[str, Place],
        reading: Reading,
    ) -> bool:
        if name.text in seen:
            what = Phrase("“{key}” stands here twice. Keep one of the two.", key=name.text)
        elif name.text in keys:
            return True
        else:
            there_is_none = Phrase(
                "{what} has no key “{key}”.", what=self.what, key=shortened(name.text)
            )
            what = joined(there_is_none, suggestion(name.text, list(keys)))
        reading.faults.add(name.place, what)
        return False


def suggestion(word: str, known: Sequence[str]) -> Phrase:
    """“Did you mean …”, or everything there is."""
    lower = {name.lower(): name for name in known}
    close = get_close_matches(word.lower(), lower, n=1, cutoff=0.7)
    if close:
        return Phrase("Did you mean “{word}”?", word=lower[close[0]])
    return all_of(known) if known else Phrase("There is none yet.")


def all_of(known: Iterable[str]) -> Phrase:
    """Everything there is to choose from."""
    return Phrase("It has: {names}.", names=", ".join(known))


def shortened(text: str) -> str:
    """Somebody else's text, short enough to stand in a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTED else f"{line[:LONGEST_QUOTED]}…"


# Readers. Each takes a tree and the reading; some are made by a function that says what to expect.


def line(tree: Tree, reading: Reading) -> str | None:
    """Text on one line."""
    return _text(tree, reading, LONGEST_LINE)


def statement(tree: Tree, reading: Reading) -> str | None:
    """A sentence or two on one line."""
    return _text(tree, reading, LONGEST_STATEMENT)


def prose(tree: Tree, reading: Reading) -> str | None:
    """Text that may have paragraphs."""
    return _text(tree, reading, LONGEST_PROSE, lines=True)


def matching(pattern: re.Pattern[str], expected: Phrase, longest: int = LONGEST_LINE) -> Reader:
    """Text of one form, such as a date."""

    def read(tree: Tree, reading: Reading) -> str | None:
        text = _text(tree, reading, longest)
        if text is None or pattern.fullmatch(text):
            return text
        what = Phrase("“{text}” is not {expected}", text=shortened(text), expected=expected)
        reading.faults.add(tree.place, what)
        return None

    return read


identifier = matching(
    _ID,
    Phrase("an id. Write lower-case letters, digits and hyphens, such as home-visit."),
    LONGEST_ID,
)
code = matching(
    _CODE,
    Phrase("a code. Write letters, digits and points without spaces, such as 4 or 1.10."),
    LONGEST_ID,
)
_written_as_a_date = matching(
    _DATE, Phrase("a date. Write a year, a month or a day: 2018, 2018-07 or 2018-07-30.")
)


def when(tree: Tree, reading: Reading) -> str | None:
    """A year, a month or a day that there is."""
    text: str | None = _written_as_a_date(tree, reading)
    if text is None or len(text) < len(_DAY) or read_iso(text):
        return text
    what = Phrase("“{text}” is no day of the calendar. Correct it.", text=text)
    reading.faults.add(tree.place, what)
    return None


link = matching(_LINK, Phrase("an address. Write it whole, beginning with https://."))


def noting(what: str, read_name: Reader) -> Reader:
    """Reads a name and notes what it is, for rules that look across a whole file."""

    def read(tree: Tree, reading: Reading) -> Any:
        name = read_name(tree, reading)
        if name is not None:
            reading.noted.append((what, name, tree.place))
        return name

    return read


def in_order(first: str, last: str) -> bool:
    """Whether one year, month or day is not after another, as far as both are told."""
    told = min(len(first), len(last))
    return not first or not last or first[:told] <= last[:told]


def whole_number(most: int) -> Reader:
    """A number from 1 on."""

    def read(tree: Tree, reading: Reading) -> int | None:
        text = _text(tree, reading, LONGEST_LINE)
        if text is None:
            return None
        if _NUMBER.fullmatch(text) and int(text) <= most:
            return int(text)
        what = Phrase(
            "“{text}” is not a whole number from 1 to {most}.", text=shortened(text), most=most
        )
        reading.faults.add(tree.place, what)
        return None

    return read


def yes_no(tree: Tree, reading: Reading) -> bool | None:
    """Yes or no."""
    answer = one_of(("yes", "no", "true", "false"))(tree, reading)
    return None if answer is None else answer in ("yes", "true")


def one_of(known: Iterable[str]) -> Reader:
    """One of the words given; of an enumeration, its member."""
    members = {str(member): member for member in known}

    def read(tree: Tree, reading: Reading) -> str | None:
        text = _text(tree, reading, LONGEST_LINE)
        if text is None or text in members:
            return members.get(text or "")
        unknown = Phrase("“{text}” is not known here.", text=shortened(text))
        reading.faults.add(tree.place, joined(unknown, suggestion(text, list(members))))
        return None

    return read


def member(words: type[StrEnum]) -> Reader:
    """One member of an enumeration."""
    return one_of(words)


def several(read_one: Reader, *, unique: str = "", least: int = 1) -> Reader:
    """A list. `unique` names the key that no two may share; plain texts never repeat."""

    def read(tree: Tree, reading: Reading) -> tuple[Any, ...] | None:
        if not isinstance(tree, Items):
            reading.faults.add(tree.place, Phrase("This is a list. Begin each line with “- ”."))
            return None
        if len(tree.items) < least:
            what = Phrase("The list needs {least} or more. Add to it.", least=least)
            reading.faults.add(tree.place, what)
        _note_repeats(tree, unique, reading)
        values = tuple(read_one(item, reading) for item in tree.items)
        return None if None in values else values

    return read


def _note_repeats(tree: Items, unique: str, reading: Reading) -> None:
    named = [_named(item, unique) for item in tree.items]
    counts = Counter(scalar.text for scalar in named if scalar)
    for scalar in named:
        if scalar and counts[scalar.text] > 1:
            what = Phrase(
                "“{text}” stands in this list more than once. Give each its own.",
                text=shortened(scalar.text),
            )
            reading.faults.add(scalar.place, what)


def _named(item: Tree, unique: str) -> Scalar | None:
    if isinstance(item, Pairs):
        pairs = {name.text: value for name, value in item.pairs}
        item = pairs.get(unique, item)
    return item if isinstance(item, Scalar) else None


def _text(tree: Tree, reading: Reading, longest: int, *, lines: bool = False) -> str | None:
    if not isinstance(tree, Scalar):
        what = Phrase("Text is expected here, not a list or keys. Put text with a colon in quotes.")
        reading.faults.add(tree.place, what)
        return None
    text = tree.text.strip()
    if not text or (tree.plain and text in _NOTHING):
        reading.faults.add(
            tree.place, Phrase("Nothing is written here. Write it, or take the key out.")
        )
    elif "\n" in text and not lines:
        reading.faults.add(tree.place, Phrase("This goes on over several lines. Write it on one."))
    elif len(text) > longest:
        what = Phrase(
            "{length} characters; at most {longest} have room. Shorten it.",
            length=len(text),
            longest=longest,
        )
        reading.faults.add(tree.place, what)
    else:
        return text
    return None
