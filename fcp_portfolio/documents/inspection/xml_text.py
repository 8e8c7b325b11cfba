"""Text out of the XML inside office files, without entities, definitions or anything fetched."""

from collections.abc import Iterable
from xml.parsers import expat

_LINE_ENDS = frozenset({"br", "cr", "line-break"})
_TABS = frozenset({"tab", "s"})
_CELLS = frozenset({"tc", "table-cell"})
_ROWS = frozenset({"tr", "table-row"})
_MOST_REPEATS = 64
_STAND_IN = "?"
_FIELDS = frozenset({"sheet-name", "title", "file-name"})
"""Fields whose text an office program works out when it prints; saved empty as “???”."""


class DefinitionsError(ValueError):
    """The XML defines things of its own, which no office program writes."""


def paragraphs(xml: bytes, blocks: Iterable[str], runs: Iterable[str], line_end: str = "\n") -> str:
    """The text in `runs` elements, a line for each of the `blocks`; names without namespaces."""
    reader = _Reader(frozenset(blocks), frozenset(runs), line_end)
    parser = safe_parser()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.Parse(xml, True)
    return "".join(reader.parts)


def elements(xml: bytes) -> dict[str, str]:
    """The text in each element, by its name without a prefix; of several the texts follow."""
    found: dict[str, str] = {}
    inside: list[str] = []

    def _start(name: str, _attributes: dict[str, str]) -> None:
        inside.append(local(name))

    def _characters(text: str) -> None:
        found[inside[-1]] = found.get(inside[-1], "") + text

    def _end(_name: str) -> None:
        inside.pop()

    parser = safe_parser()
    parser.StartElementHandler, parser.EndElementHandler = _start, _end
    parser.CharacterDataHandler = _characters
    parser.Parse(xml, True)
    return found


def safe_parser() -> expat.XMLParserType:
    """A parser that refuses document types, and with them entities of every kind."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    return parser


def local(name: str) -> str:
    """An element's or attribute's name without its prefix."""
    return name.rpartition(":")[2]


def _refuse(*_: object) -> None:
    raise DefinitionsError


def _repeats(attributes: dict[str, str]) -> int:
    """How often an OpenDocument cell stands side by side; written once by whoever saved it."""
    for name, value in attributes.items():
        if local(name) == "number-columns-repeated" and value.isdecimal():
            return min(int(value), _MOST_REPEATS)
    return 1


class _Reader:
    def __init__(self, blocks: frozenset[str], runs: frozenset[str], line_end: str) -> None:
        self.parts: list[str] = []
        self._blocks = blocks
        self._runs = runs
        self._line_end = line_end
        self._depth = 0
        self._cell, self._times = 0, 1
        self._inside = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = self._inside = local(name)
        if name in _CELLS:
            self._cell = len(self.parts)
            self._times = _repeats(attributes)
        if name in self._runs:
            self._depth += 1
        if name in _LINE_ENDS:
            self.parts.append("\n")
        elif name in _TABS:
            self.parts.append("\t")

    def end(self, name: str) -> None:
        name, self._inside = local(name), ""
        if name in self._runs:
            self._depth -= 1
        if name in self._blocks:
            self.parts.append(self._line_end)
        elif name in _CELLS:
            self._take_back(self._line_end)  # a cell ends with the paragraph in it
            self.parts.append("\t")
            if len(self.parts) > self._cell + 1:  # one that is empty repeats nothing
                self.parts += self.parts[self._cell :] * (self._times - 1)
        elif name in _ROWS:
            self._take_back("\t")
            self.parts.append("\n")

    def _take_back(self, ending: str) -> None:
        while self.parts and self.parts[-1] == ending:
            self.parts.pop()

    def characters(self, text: str) -> None:
        stands_in = self._inside in _FIELDS and not text.strip(_STAND_IN)
        if self._depth and not stands_in:
            self.parts.append(text)
