"""Text of Excel sheets: what the cells hold, so that search and the identifier check see it."""

import re
from collections.abc import Iterator

from fcp_portfolio.documents.inspection.values import MOST_TEXT, PageText
from fcp_portfolio.documents.inspection.xml_text import local, paragraphs, safe_parser
from fcp_portfolio.documents.inspection.zipped import Container

_SHEET = re.compile(r"xl/worksheets/sheet(?P<number>[0-9]{1,4})\.xml")
_SHARED = "xl/sharedStrings.xml"
_VALUES = frozenset({"v", "t"})
_BETWEEN = "\0"  # XML cannot hold it


def sheet_texts(container: Container) -> Iterator[PageText]:
    """One text for each sheet: cells parted by tabs, a row on each line."""
    shared = _shared_strings(container)
    sheets = [match for name in container.names if (match := _SHEET.fullmatch(name))]
    for match in sorted(sheets, key=lambda match: int(match["number"])):
        rows = _Rows(shared)
        rows.read(container.read(match[0]))
        yield PageText(place=f"sheet {match['number']}", text="".join(rows.parts))


def _shared_strings(container: Container) -> list[str]:
    if _SHARED not in container.names:
        return []
    xml = container.read(_SHARED)
    return paragraphs(xml, blocks={"si"}, runs={"t"}, line_end=_BETWEEN).split(_BETWEEN)


class _Rows:
    """Collects cells. A short file can repeat one long string for ever: `room` ends that."""

    def __init__(self, shared: list[str]) -> None:
        self.parts: list[str] = []
        self._shared = shared
        self._is_shared = False
        self._value: list[str] | None = None
        self._room = MOST_TEXT

    def read(self, xml: bytes) -> None:
        parser = safe_parser()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.Parse(xml, True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = local(name)
        if name == "c":
            self._is_shared = attributes.get("t") == "s"
        elif name in _VALUES:
            self._value = []

    def _characters(self, text: str) -> None:
        if self._value is not None:
            self._value.append(text)

    def _end(self, name: str) -> None:
        name = local(name)
        if name in _VALUES and self._value is not None:
            text = "".join(self._value)
            self._value = None
            self._add(self._shared[int(text)] if self._is_shared else text)
        elif name in ("c", "row"):
            self._add("\t" if name == "c" else "\n")

    def _add(self, text: str) -> None:
        if self._room >= 0:
            self.parts.append(text)
            self._room -= len(text)
