"""One YAML file as a tree of places: text with its line and column, and nothing interpreted.

PyYAML's own values are not used, because YAML turns `no` into false, `1.10` into 1.1 and a date
into a date, and forgets where each stood. Only the plain part of YAML is taken: no anchors, no
aliases, no tags, one document, so that a file means what it looks like and cannot grow in memory.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml

from fcp_portfolio.domain.identity import clean_text

LARGEST_FILE = 5_000_000
DEEPEST = 20
MOST_VALUES = 100_000
MOST_COMPLAINTS = 200

_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_UTF_8_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands, counted from 1."""

    line: int
    column: int


TOP = Place(1, 1)


@dataclass(frozen=True, slots=True)
class Scalar:
    """Text exactly as written; `plain` where it stood without quotes."""

    place: Place
    text: str
    plain: bool


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    place: Place
    items: "tuple[Tree, ...]"


@dataclass(frozen=True, slots=True)
class Pairs:
    """Keys with their values, in the order written; the same key may stand there twice."""

    place: Place
    pairs: "tuple[tuple[Scalar, Tree], ...]"


Tree: TypeAlias = Scalar | Items | Pairs


class Faults:
    """Everything wrong with one file, gathered so that it can be told at once."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._found: list[tuple[int, int, str]] = []

    def __len__(self) -> int:
        return len(self._found)

    def add(self, place: Place, sentence: str) -> None:
        """Notes what is wrong at a place and what to do."""
        self._found.append((place.line, place.column, sentence))

    def lines(self) -> tuple[str, ...]:
        """One line each, in the order of the file."""
        found = sorted(set(self._found))[:MOST_COMPLAINTS]
        return tuple(f"{self._name}:{line}:{column}: {what}" for line, column, what in found)


class _Stop(Exception):  # noqa: N818  an early end of reading, not an error of its own
    """Reading further would tell nothing more."""


def decode(data: str | bytes, faults: Faults) -> str | None:
    """The text of a file, or None where it is too large or not UTF-8."""
    if len(data) > LARGEST_FILE:
        faults.add(TOP, "The file is larger than 5 MB. Split it, or check that it is the right one.")
    elif isinstance(data, str):
        return data
    elif data.startswith(_UTF_16):
        faults.add(TOP, "The file is in UTF-16. Save it as UTF-8.")
    elif data.startswith(_UTF_8_MARK):
        faults.add(TOP, "The file begins with a byte order mark. Save it as UTF-8 without one.")
    else:
        return _utf_8(data, faults)
    return None


def compose(text: str, faults: Faults) -> Tree | None:
    """The tree of a text, or None where anything keeps it from being read."""
    before = len(faults)
    _note_hidden(text, faults)
    if len(faults) > before:
        return None
    try:
        tree = _Composer(faults).compose(yaml.parse(text, yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        faults.add(_place(error.problem_mark), _spoken(error))
    except _Stop:
        pass
    return tree if len(faults) == before else None


def _utf_8(data: bytes, faults: Faults) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].split(b"\n")
        place = Place(len(before), len(before[-1].decode("utf-8", "replace")) + 1)
        faults.add(place, f"Byte 0x{data[error.start]:02x} is not UTF-8. Save the file as UTF-8.")
        return None


def _note_hidden(text: str, faults: Faults) -> None:
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        if "\t" in line:
            faults.add(Place(number, line.index("\t") + 1), "A tab. Use spaces.")
        for found in _HIDDEN.finditer(line):
            what = f"Hidden character U+{ord(found.group()):04X}. Take it out."
            faults.add(Place(number, found.start() + 1), what)


def _place(mark: Any) -> Place:
    return Place(mark.line + 1, mark.column + 1) if mark else TOP


def _spoken(error: yaml.MarkedYAMLError) -> str:
    problem = str(error.problem)
    for part, advice in _ADVICE:
        if part in problem:
            return advice
    return f"YAML cannot be read here: {problem}. Check the indentation, and quote the text."


_ADVICE = (
    (
        "mapping values are not allowed",
        "A colon is not expected here. Put the whole text in quotes, or check the indentation.",
    ),
    (
        "cannot start any token",
        "Text cannot begin with this character. Put the text in quotes.",
    ),
    ("found unexpected end of stream", "A quote that was opened is never closed. Close it."),
    ("could not find expected ':'", "A colon is missing after the key. Write “key: text”."),
    (
        "did not find expected '-' indicator",
        "The list ends here. Begin the line with “- ”, or check the indentation.",
    ),
    (
        "did not find expected key",
        "A key is expected here. Check the indentation of this line and the quotes before it.",
    ),
    ("expected ',' or", "A bracket that was opened is never closed. Close it."),
)


class _Composer:
    """Builds the tree from PyYAML's events, without recursion: depth costs no stack."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._open: list[tuple[Any, list[Tree]]] = []
        self._tops: list[Tree] = []
        self._values = 0

    def compose(self, events: Iterator[Any]) -> Tree | None:
        for event in events:
            if isinstance(event, yaml.NodeEvent):
                self._check(event)
                self._start(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._end()
            elif isinstance(event, yaml.DocumentStartEvent) and self._tops:
                self._stop(event, "A second document. Keep one file for each and take “---” out.")
        if self._tops:
            return self._tops[0]
        self._faults.add(TOP, "The file is empty.")
        return None

    def _check(self, event: Any) -> None:
        self._values += 1
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            what = "Anchors (&) and aliases (*) are not taken. Write the text out, or quote it."
            self._faults.add(_place(event.start_mark), what)
        elif event.tag:
            what = "Tags (!) are not taken. Take the tag out, or quote the text."
            self._faults.add(_place(event.start_mark), what)
        if self._values > MOST_VALUES:
            self._stop(event, f"More than {MOST_VALUES:,} values. Split the file.")
        if len(self._open) > DEEPEST:
            self._stop(event, f"Nested more than {DEEPEST} deep. Check the brackets.")

    def _start(self, event: Any) -> None:
        if isinstance(event, yaml.CollectionStartEvent):
            self._open.append((event, []))
        else:
            plain = not getattr(event, "style", None)
            text = clean_text(getattr(event, "value", ""))
            self._add(Scalar(_place(event.start_mark), text, plain))

    def _end(self) -> None:
        event, children = self._open.pop()
        place = _place(event.start_mark)
        if isinstance(event, yaml.SequenceStartEvent):
            self._add(Items(place, tuple(children)))
        else:
            self._add(Pairs(place, tuple(self._pairs(children))))

    def _pairs(self, children: list[Tree]) -> Iterator[tuple[Scalar, Tree]]:
        for key, value in zip(children[::2], children[1::2], strict=True):
            if isinstance(key, Scalar):
                yield key, value
            else:
                self._faults.add(key.place, "A key is one word. Put text with brackets in quotes.")

    def _add(self, tree: Tree) -> None:
        (self._open[-1][1] if self._open else self._tops).append(tree)

    def _stop(self, event: Any, what: str) -> None:
        self._faults.add(_place(event.start_mark), what)
        raise _Stop
