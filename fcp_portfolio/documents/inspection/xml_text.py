"""Text out of the XML inside office files, without entities, definitions or anything fetched."""

from collections.abc import Iterable
from xml.parsers import expat

_LINE_ENDS = frozenset({"br", "cr", "line-break"})
_TABS = frozenset({"tab", "s"})
_CELLS = frozenset({"tc", "table-cell"})
_ROWS = frozenset({"tr", "table-row"})


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


class _Reader:
    def __init__(self, blocks: frozenset[str], runs: frozenset[str], line_end: str) -> None:
        self.parts: list[str] = []
        self._blocks = blocks
        self._runs = runs
        self._line_end = line_end
        self._depth = 0

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        name = local(name)
        if name in self._runs:
            self._depth += 1
        if name in _LINE_ENDS:
            self.parts.append("\n")
        elif name in _TABS:
            self.parts.append("\t")

    def end(self, name: str) -> None:
        name = local(name)
        if name in self._runs:
            self._depth -= 1
        if name in self._blocks:
            self.parts.append(self._line_end)
        elif name in _CELLS:
            self._take_back(self._line_end)  # a cell ends with the paragraph in it
            self.parts.append("\t")
        elif name in _ROWS:
            self._take_back("\t")
            self.parts.append("\n")

    def _take_back(self, ending: str) -> None:
        while self.parts and self.parts[-1] == ending:
            self.parts.pop()

    def characters(self, text: str) -> None:
        if self._depth:
            self.parts.append(text)
