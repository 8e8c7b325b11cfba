"""A table from elsewhere, as it was read: headings, and rows of text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from fcp_portfolio.domain.identity import canonical_json, sha256_hex
from fcp_portfolio.domain.importing.dates import SERIAL_ZERO


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row with something in it: its number as its program counts, and its cells.

    `unworked` are the columns (from 0) whose formula holds no result.
    """

    number: int
    cells: tuple[str, ...]
    hidden: bool = False
    unworked: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One sheet. Every line has a cell for each heading; `zero` is what its days count from.

    `notes` say what of the sheet is not among the lines.
    """

    name: str
    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    hidden: bool = False
    zero: date = SERIAL_ZERO
    notes: tuple[str, ...] = ()

    def column(self, heading: str) -> Iterator[str]:
        """What stands below a heading, empty cells left out."""
        place = self.headings.index(heading)
        return (line.cells[place] for line in self.lines if line.cells[place])


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """A spreadsheet or a text file with columns: its sheets that hold rows, in their order."""

    name: str
    tables: tuple[Table, ...]
    notes: tuple[str, ...] = ()


def row_digest(cells: Mapping[str, str]) -> str:
    """The SHA-256 of what a row says under its headings, wherever it stands."""
    said = {heading: text for heading, text in cells.items() if text}
    return sha256_hex(canonical_json({"schema": "fcp-portfolio/row/1", "cells": said}))
