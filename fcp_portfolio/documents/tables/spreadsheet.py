"""Excel workbooks: what their cells show, through openpyxl; formulas are never worked out."""

import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

from openpyxl.reader.excel import ExcelReader
from openpyxl.utils import coordinate_to_tuple
from openpyxl.utils.datetime import MAC_EPOCH

from fcp_portfolio.documents.inspection.values import DAMAGED, Source
from fcp_portfolio.documents.inspection.xml_text import DefinitionsError, local, safe_parser
from fcp_portfolio.documents.inspection.zipped import Container
from fcp_portfolio.documents.tables.shaping import (
    LONGEST_ROW,
    MOST_COLUMNS,
    NamedRows,
    cleaned,
    require_few,
)
from fcp_portfolio.domain.importing.dates import SERIAL_ZERO
from fcp_portfolio.domain.phrase import Phrase

_VISIBLE = "visible"
_XML = (".xml", ".rels")
_LAST_ROW = 1_048_576  # of a sheet, as Excel has it
_MOST_TEXT = 40 * LONGEST_ROW  # of all cells of a sheet
_DEFINITIONS = Phrase("it holds XML definitions, which no office program writes")


def spreadsheet_rows(source: Source, container: Container) -> list[NamedRows]:
    """The rows of every sheet, hidden ones too."""
    container.require_modest()
    with source.parsed_by_others(DAMAGED):
        _require_no_definitions(source, container)
        with warnings.catch_warnings(action="ignore"):  # of what openpyxl leaves out
            return list(_sheets(source, container))


def _require_no_definitions(source: Source, container: Container) -> None:
    """No part may define entities: openpyxl's own guard depends on what else is installed."""
    for name in container.names:
        if name.endswith(_XML):
            try:
                safe_parser().Parse(container.read(name), True)
            except DefinitionsError:
                raise source.refused(_DEFINITIONS) from None


def _sheets(source: Source, container: Container) -> Iterator[NamedRows]:
    reader = ExcelReader(BytesIO(source.data), read_only=True, data_only=True, keep_links=False)
    reader.read()
    paths = {sheet.name: rel.target for sheet, rel in reader.parser.find_sheets()}
    zero = MAC_EPOCH.date() if reader.wb.epoch == MAC_EPOCH else SERIAL_ZERO
    for sheet in reader.wb.worksheets:
        marks = _Marks()
        marks.read(container.read(paths[sheet.title].lstrip("/")))
        sheet.reset_dimensions()
        yield NamedRows(
            name=sheet.title,
            rows=_rows(source, sheet),
            hidden=sheet.sheet_state != _VISIBLE,
            hidden_rows=frozenset(marks.hidden_rows),
            hidden_columns=frozenset(marks.hidden_columns),
            unworked={row: frozenset(columns) for row, columns in marks.unworked.items()},
            zero=zero,
        )
    reader.wb.close()


def _rows(source: Source, sheet: Any) -> dict[int, list[str]]:
    rows: dict[int, list[str]] = {}
    room = _MOST_TEXT
    for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        if number > _LAST_ROW:  # openpyxl counts up to whatever number stands there
            raise source.refused(Phrase("it has a row beyond the last that a sheet can have"))
        kept = cleaned([_shown(cell) for cell in cells])
        if not kept:
            continue
        require_few(source, len(rows) + 1)
        rows[number] = kept
        room -= sum(map(len, kept))
        if room < 0:
            raise source.refused(
                Phrase(
                    "a sheet holds more than {millions} million letters",
                    millions=_MOST_TEXT // 1_000_000,
                )
            )
    return rows


def _shown(cell: object) -> str:
    """A cell as text: days as 2025-11-14, times as 14:30, numbers without what floats add."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, datetime):
        return _moment(cell)
    if isinstance(cell, timedelta):
        minutes = round(cell.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    if isinstance(cell, date | time):
        return cell.isoformat()[:16] if isinstance(cell, date) else f"{cell:%H:%M}"
    return format(cell, ".15g") if isinstance(cell, float) else str(cell)


def _moment(cell: datetime) -> str:
    return f"{cell:%Y-%m-%d}" if cell.time() == time() else f"{cell:%Y-%m-%d %H:%M}"


@dataclass(slots=True)
class _Marks:
    """What openpyxl does not tell while it reads row by row."""

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    unworked: dict[int, set[int]] = field(default_factory=dict)
    _row: int = 0
    _cell: str = ""
    _formula: bool = False
    _result: bool = False
    _inside: bool = False

    def read(self, xml: bytes) -> None:
        """Hidden rows and columns (from 0), and cells whose formula holds no result."""
        parser = safe_parser()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.Parse(xml, True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        match local(name):
            case "row":
                self._row = int(attributes.get("r", self._row + 1))
                if attributes.get("hidden") in {"1", "true"}:
                    self.hidden_rows.add(self._row)
            case "col" if attributes.get("hidden") in {"1", "true"}:
                last = min(int(attributes["max"]), MOST_COLUMNS)
                self.hidden_columns |= set(range(int(attributes["min"]) - 1, last))
            case "c":
                self._cell = attributes.get("r", "")
                self._formula = self._result = False
            case "f":
                self._formula = True
            case "v" | "is":
                self._inside = True

    def _characters(self, text: str) -> None:
        self._result = self._result or (self._inside and bool(text.strip()))

    def _end(self, name: str) -> None:
        self._inside = False
        if local(name) == "c" and self._formula and not self._result and self._cell:
            row, column = coordinate_to_tuple(self._cell)
            self.unworked.setdefault(row, set()).add(column - 1)
