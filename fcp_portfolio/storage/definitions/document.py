"""One YAML file as a tree of places: text with its line and column, and nothing interpreted.

PyYAML's own values are not used, because YAML turns `no` into false, `1.10` into 1.1 and a date
into a date, and forgets where each stood. Only the plain part of YAML is taken: no anchors, no
aliases, no tags, one document, so that a file means what it looks like and cannot grow in memory.
"""

import re
from collections.abc import Iterator
from itertools import islice
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

import yaml

from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.domain.phrase import Phrase

LARGEST_FILE = 5_000_000
DEEPEST = 20
MOST_VALUES = 100_000
MOST_COMPLAINTS = 200
_ENOUGH = 10 * MOST_COMPLAINTS  # of which the first ones of the file are told

_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_UTF_8_MARK = b"\xef\xbb\xbf"


class Place(NamedTuple):
    """Where something stands, counted from 1."""

    line: int
    column: int


TOP = Place(1, 1)


class Scalar(NamedTuple):
    """Text exactly as written; `plain` where it stood without quotes."""

    place: Place
    text: str
    plain: bool


class Items(NamedTuple):
    """A list."""

    place: Place
    items: "tuple[Tree, ...]"


class Pairs(NamedTuple):
    """Keys with their values, in the order written; the same key may stand there twice."""

    place: Place
    pairs: "tuple[tuple[Scalar, Tree], ...]"


Tree: TypeAlias = Scalar | Items | Pairs


class Faults:
    """Everything wrong with one file, gathered so that it can be told at once."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._found: list[tuple[int, int, Phrase]] = []
        self._count = 0

    def __len__(self) -> int:
        return self._count

    @property
    def enough(self) -> bool:
        """Whether so much is wrong that reading on would only fill the memory."""
        return self._count >= _ENOUGH

    def add(self, place: Place, sentence: Phrase) -> None:
        """Notes what is wrong at a place and what to do."""
        self._count += 1
        if self._count <= _ENOUGH:
            self._found.append((place.line, place.column, sentence))

    def lines(self) -> tuple[Phrase, ...]:
        """One line each, in the order of the file."""
        found = sorted(set(self._found))[:MOST_COMPLAINTS]
        return tuple(self._line(*one) for one in found)

    def _line(self, line: int, column: int, what: Phrase) -> Phrase:
        place = f"{self._name}:{line}:{column}"
        return Phrase("{place}: {what}", place=place, what=what)


class _Stop(Exception):  # noqa: N818  an early end of reading, not an error of its own
    """Reading further would tell nothing more."""


def decode(data: str | bytes, faults: Faults) -> str | None:
    """The text of a file with plain line ends, or None where it is too large or not UTF-8."""
    if len(data) > LARGEST_FILE:
        faults.add(TOP, Phrase("Larger than 5 MB. Split it, or check that it is the right file."))
        return None
    text = data if isinstance(data, str) else _utf_8(data, faults)
    return None if text is None else text.replace("\r\n", "\n")


def compose(text: str, faults: Faults) -> Tree | None:
    """The tree of a text, or None where anything keeps it from being read."""
    before = len(faults)
    _note_hidden(text, faults)
    if len(faults) > before:
        return None
    try:
        tree = _Composer(faults).compose(_events(clean_text(text)))
    except yaml.MarkedYAMLError as error:
        faults.add(_place(error.problem_mark), _spoken(error))
    except _Stop:
        pass
    return tree if len(faults) == before else None


def _events(text: str) -> Iterator[Any]:
    loader = yaml.CSafeLoader(text)
    while not isinstance(event := loader.get_event(), yaml.StreamEndEvent):
        yield event


def _utf_8(data: bytes, faults: Faults) -> str | None:
    if data.startswith(_UTF_16):
        faults.add(TOP, Phrase("The file is in UTF-16. Save it as UTF-8."))
        return None
    if data.startswith(_UTF_8_MARK):
        faults.add(
            TOP, Phrase("The file begins with a byte order mark. Save it as UTF-8 without one.")
        )
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].split(b"\n")
        place = Place(len(before), len(before[-1].decode("utf-8")) + 1)
        what = Phrase(
            "Byte {byte} is not UTF-8. Save the file as UTF-8.", byte=f"0x{data[error.start]:02x}"
        )
        faults.add(place, what)
        return None


def _note_hidden(text: str, faults: Faults) -> None:
    if "\t" not in text and not _HIDDEN.search(text):
        return
    for number, line in enumerate(text.split("\n"), start=1):
        if faults.enough:
            return
        if "\t" in line:
            faults.add(Place(number, line.index("\t") + 1), Phrase("A tab. Use spaces."))
        for found in islice(_HIDDEN.finditer(line), _ENOUGH):
            faults.add(Place(number, found.start() + 1), _hidden(found))


def _hidden(found: re.Match[str]) -> Phrase:
    return Phrase(
        "Hidden character {character}. Take it out.", character=f"U+{ord(found.group()):04X}"
    )


def _place(mark: Any) -> Place:
    return Place(mark.line + 1, mark.column + 1) if mark else TOP


def _spoken(error: yaml.MarkedYAMLError) -> Phrase:
    problem = str(error.problem)
    for part, advice in _ADVICE:
        if part in problem:
            return advice
    return Phrase(
        "YAML cannot be read here: {problem}. Check the indentation, and quote the text.",
        problem=problem,
    )


_ANCHOR = Phrase("Anchors (&) and aliases (*) are not taken. Write the text out, or quote it.")
_ADVICE = (
    (
        "mapping values are not allowed",
        Phrase(
            "A colon is not expected here. Put the whole text in quotes, or check the indentation."
        ),
    ),
    (
        "cannot start any token",
        Phrase("Text cannot begin with this character. Put the text in quotes."),
    ),
    (
        "found unexpected end of stream",
        Phrase("A quote that was opened is never closed. Close it."),
    ),
    ("could not find expected ':'", Phrase("A colon is missing after the key. Write “key: text”.")),
    (
        "did not find expected '-' indicator",
        Phrase("The list ends here. Begin the line with “- ”, or check the indentation."),
    ),
    (
        "did not find expected key",
        Phrase(
            "A key is expected here. Check the indentation of this line and the quotes before it."
        ),
    ),
    ("expected ',' or", Phrase("A bracket that was opened is never closed. Close it.")),
)


class _Composer:
    """Builds the tree from PyYAML's events, without recursion: depth costs no stack."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._open: list[tuple[Place, list[Tree]]] = []
        self._children: list[Tree] = []  # of the innermost that is open; at first, of the file
        self._values = 0

    def compose(self, events: Iterator[Any]) -> Tree | None:
        for event in events:
            if self._faults.enough:
                raise _Stop
            start = self._starts.get(type(event))
            if start is not None:
                start(self, event, _place(event.start_mark))
        if self._children:
            return self._children[0]
        self._faults.add(TOP, Phrase("The file is empty."))
        return None

    def _scalar(self, event: Any, place: Place) -> None:
        self._check(event, place)
        if event.style == '"' and (found := _HIDDEN.search(event.value)):
            self._faults.add(place, _hidden(found))
        self._children.append(Scalar(place, event.value, not event.style))

    def _alias(self, _event: Any, place: Place) -> None:
        self._faults.add(place, _ANCHOR)
        self._children.append(Scalar(place, "", plain=True))

    def _collection(self, event: Any, place: Place) -> None:
        self._check(event, place)
        if len(self._open) == DEEPEST:
            what = Phrase("Nested more than {levels} deep. Check the brackets.", levels=DEEPEST)
            self._stop(place, what)
        self._open.append((place, self._children))
        self._children = []

    def _items(self, _event: Any, _place: Place) -> None:
        items = tuple(self._children)
        place, self._children = self._open.pop()
        self._children.append(Items(place, items))

    def _mapping(self, _event: Any, _place: Place) -> None:
        pairs = tuple(self._pairs(self._children))
        place, self._children = self._open.pop()
        self._children.append(Pairs(place, pairs))

    def _pairs(self, children: list[Tree]) -> Iterator[tuple[Scalar, Tree]]:
        for key, value in zip(children[::2], children[1::2], strict=True):
            if isinstance(key, Scalar):
                yield key, value
            else:
                self._faults.add(
                    key.place, Phrase("A key is one word. Put text with brackets in quotes.")
                )

    def _document(self, _event: Any, place: Place) -> None:
        if self._children:
            self._stop(
                place, Phrase("A second document. Keep one file for each and take “---” out.")
            )

    def _check(self, event: Any, place: Place) -> None:
        if event.anchor:
            self._faults.add(place, _ANCHOR)
        if event.tag:
            what = Phrase(
                "Tags ({mark}) are not taken. Take the tag out, or quote the text.", mark="!"
            )
            self._faults.add(place, what)
        self._values += 1
        if self._values > MOST_VALUES:
            what = Phrase("More than {n} (value|values). Split the file.", None, MOST_VALUES)
            self._stop(place, what)

    def _stop(self, place: Place, what: Phrase) -> None:
        self._faults.add(place, what)
        raise _Stop

    _starts = MappingProxyType(
        {
            yaml.ScalarEvent: _scalar,
            yaml.AliasEvent: _alias,
            yaml.SequenceStartEvent: _collection,
            yaml.SequenceEndEvent: _items,
            yaml.MappingStartEvent: _collection,
            yaml.MappingEndEvent: _mapping,
            yaml.DocumentStartEvent: _document,
        }
    )
