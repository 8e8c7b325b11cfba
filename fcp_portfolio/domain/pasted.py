"""Rows that somebody pasted from a spreadsheet, a table of a document or CSV, as cells.

Nothing is known of where they come from: what parts the cells is told from the text.
"""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.domain.phrase import Phrase

_UNSEEN = re.compile("[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_GAP = re.compile(r" {2,}")
_PARTED = re.compile(r"\S {2,}\S")
_CODE = re.compile(
    r"(?:[A-Za-z]{1,3}[._-]?)?[0-9](?:[._-]?[A-Za-z0-9])*|[A-Za-z]{1,2}(?=[.)])"
)  # each letter can be taken in one way alone: a long one that fits nothing would never end else
_BEGINS_WITH_CODE = re.compile(rf"\(?({_CODE.pattern})[.):]{{0,2}}\s+(\S.*)")
_WHOLE_CODE = re.compile(rf"\(?(?:{_CODE.pattern}|[A-Za-z])[.):]{{0,2}}")

HEADINGS: Mapping[str, frozenset[str]] = {
    "code": frozenset({"code", "no", "no.", "nr", "number", "ref", "reference", "id", "#"}),
    "title": frozenset(
        {"title", "name", "capability", "competency", "heading", "domain", "area", "topic", "skill"}
    ),
    "statement": frozenset(
        {"statement", "description", "outcome", "wording", "text", "descriptor", "detail"}
    ),
    "label": frozenset({"label", "question", "field"}),
    "kind": frozenset({"kind", "type", "answer"}),
    "hint": frozenset({"hint", "help", "guidance", "note"}),
    "options": frozenset({"options", "choices", "levels"}),
}
"""The words over a column that tell what it holds."""

MOST_ROWS, _MOST_CHARACTERS = 2_000, 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedRow:
    """The cells of one row, the line on which it begins (from 1), and how far it is set in."""

    number: int
    cells: tuple[str, ...]
    indent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One row with its cells under their names, and what stood in no column that has one."""

    number: int
    indent: int
    values: Mapping[str, str]
    beyond: tuple[str, ...] = ()


def too_many(text: str) -> str:
    """Why nothing is made of a text, where it has more rows than anybody pastes; else empty."""
    if len(text) <= _MOST_CHARACTERS and len(text.splitlines()) <= MOST_ROWS:
        return ""
    return Phrase(
        "More than {n} (row|rows), or a million characters. Paste a part of it.", None, MOST_ROWS
    )


def pasted_rows(text: str) -> tuple[PastedRow, ...]:
    """The rows that are not empty."""
    lines = seen_text(text).split("\n")
    for made in (_by_tabs, _by_signs, _by_gaps):
        if rows := made(lines):
            return rows
    return tuple(_of_one_cell(number, line) for number, line in _filled(lines))


def seen_text(text: str) -> str:
    """Text without the characters that nobody sees, which no definition may hold."""
    return _UNSEEN.sub("", clean_text(text)).replace("\xa0", " ")


def named(rows: Sequence[PastedRow], order: Sequence[str]) -> tuple[Named, ...]:
    """The rows with each cell under its name: as the first row says, or in this order.

    The order begins with a code; it is left out where the first cells are none.
    """
    said = _said_by(rows[0], order) if rows else None
    columns = said or _in_order(rows, order)
    return tuple(_named(row, columns) for row in (rows[1:] if said else rows))


def _in_order(rows: Sequence[PastedRow], order: Sequence[str]) -> Sequence[str]:
    first = [row.cells[0] for row in rows if row.cells[0]]
    coded = sum(map(is_code, first)) * 2 >= len(first)
    return order if order[0] != "code" or (first and coded) or not first else order[1:]


def is_code(cell: str) -> bool:
    """Whether a cell holds what people number things with."""
    return bool(_WHOLE_CODE.fullmatch(cell))


def _named(row: PastedRow, columns: Sequence[str]) -> Named:
    return Named(
        number=row.number,
        indent=row.indent,
        values={name: cell for name, cell in zip(columns, row.cells, strict=False) if name},
        beyond=tuple(filter(None, row.cells[len(columns) :])),
    )


def _said_by(row: PastedRow, wanted: Sequence[str]) -> tuple[str, ...] | None:
    """What the columns hold where this row says it; an empty name for what is not wanted."""
    found = [_column(cell) for cell in row.cells]
    filled = [name for name, cell in zip(found, row.cells, strict=True) if cell]
    if None in filled or len(filled) == 1 or not set(filled) & set(wanted):
        return None
    return tuple(name if name and name in wanted else "" for name in found)


def _column(cell: str) -> str | None:
    words = cell.casefold().rstrip(":")
    return next((name for name, known in HEADINGS.items() if words in known), None)


def _filled(lines: Iterable[str]) -> list[tuple[int, str]]:
    return [(number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _by_tabs(lines: list[str]) -> tuple[PastedRow, ...]:
    rows = _parted(lines, "\t") if any("\t" in line for line in lines) else ()
    if not rows:
        return ()
    outline = rows[1:] if _said_by(rows[0], tuple(HEADINGS)) else rows
    if any(sum(map(bool, row.cells)) > 1 for row in outline):
        return rows
    return tuple(
        _of_one_cell(row.number, text, row.cells.index(text))
        for row in outline
        for text in filter(None, row.cells)
    )


def _by_signs(lines: list[str]) -> tuple[PastedRow, ...]:
    """CSV: every row has as many cells as the first one, which are two or more."""
    for sign in (",", ";"):
        rows = _parted(lines, sign)
        counts = {len(row.cells) for row in rows}
        if len(counts) == 1 and min(counts) > 1:
            firm = _said_by(rows[0], tuple(HEADINGS)) or all(is_code(r.cells[0]) for r in rows)
            if firm or any(f'{sign}"' in line or line.startswith('"') for line in lines):
                return rows
    return ()


def _by_gaps(lines: list[str]) -> tuple[PastedRow, ...]:
    filled = _filled(lines)
    if sum(bool(_PARTED.search(line)) for _, line in filled) * 2 < max(len(filled), 1):
        return ()
    return tuple(
        PastedRow(number=number, indent=_indent(line), cells=tuple(_GAP.split(line.strip())))
        for number, line in filled
    )


def _parted(lines: list[str], sign: str) -> tuple[PastedRow, ...]:
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=sign)
    rows, begins = [], 1
    try:
        for cells in reader:
            tidy = tuple(" ".join(cell.split()) for cell in cells)
            if any(tidy):
                rows.append(PastedRow(number=begins, cells=tidy))
            begins = reader.line_num + 1
    except csv.Error:  # a cell longer than any that a table has
        return ()
    return tuple(rows)


def _of_one_cell(number: int, line: str, indent: int | None = None) -> PastedRow:
    text = " ".join(line.split())
    found = _BEGINS_WITH_CODE.fullmatch(text)
    cells = found.groups() if found else ("", text)
    return PastedRow(number=number, cells=cells, indent=_indent(line) if indent is None else indent)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
