"""Rows of cells become a table: where its headings are, what stands above them, what is empty."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from fcp_portfolio.documents.inspection.values import Source
from fcp_portfolio.domain.dates import read_whole_date
from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.domain.importing.dates import SERIAL_ZERO
from fcp_portfolio.domain.importing.table import Line, Table
from fcp_portfolio.domain.phrase import Phrase

MOST_ROWS = 20_000
MOST_COLUMNS = 200
LONGEST_ROW = 1_000_000
_LOOKED_AT = 30  # rows among which the headings are
_LONGEST_HEADING = 120


@dataclass(slots=True, kw_only=True)
class NamedRows:
    """The rows of one sheet that hold something, by their number."""

    name: str
    rows: dict[int, list[str]]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    unworked: dict[int, frozenset[int]] = field(default_factory=dict)
    zero: date = SERIAL_ZERO


def shaped(source: Source, found: NamedRows) -> Table | None:
    """The table in these rows; None where there are no rows below headings."""
    numbers = sorted(found.rows)
    if not numbers:
        return None
    _require_modest(source, found)
    at = _heading_row([found.rows[number] for number in numbers[:_LOOKED_AT]])
    first = found.rows[numbers[at]]
    named = not any(read_whole_date(cell) for cell in first)
    below = numbers[at + 1 :] if named else numbers[at:]
    if not below:
        return None
    width = max(len(found.rows[number]) for number in (numbers[at], *below))
    headings = _headings(first if named else [], width)
    return Table(
        name=found.name,
        headings=headings,
        lines=tuple(_line(found, number, width) for number in below),
        hidden=found.hidden,
        zero=found.zero,
        notes=tuple(_notes(found, numbers[:at], headings, named=named)),
    )


def cleaned(cells: Sequence[str]) -> list[str]:
    """The cells without white space around, and without empty ones at the end."""
    kept = [clean_text(cell).strip() for cell in cells]
    while kept and not kept[-1]:
        kept.pop()
    return kept


def require_few(source: Source, rows: int) -> None:
    """Refuses what has more rows than a person logs in a life."""
    if rows > MOST_ROWS:
        raise source.refused(
            Phrase("it has more than {n} (row|rows); part it into several files", None, MOST_ROWS)
        )


def _require_modest(source: Source, found: NamedRows) -> None:
    for number, cells in found.rows.items():
        if len(cells) > MOST_COLUMNS:
            raise source.refused(
                Phrase(
                    "row {number} has more than {n} (column|columns)",
                    None,
                    MOST_COLUMNS,
                    number=number,
                )
            )
        if sum(map(len, cells)) > LONGEST_ROW:
            raise source.refused(
                Phrase(
                    "row {number} holds more than {n} (character|characters)",
                    None,
                    LONGEST_ROW,
                    number=number,
                )
            )


def _heading_row(rows: Sequence[Sequence[str]]) -> int:
    """The first row that is about as wide as the rows are; titles above are narrow."""
    widths = [sum(map(bool, row)) for row in rows]
    return next(place for place, width in enumerate(widths) if width * 2 > max(widths))


def _headings(first: Sequence[str], width: int) -> tuple[str, ...]:
    """One name for each column, none twice."""
    found: list[str] = []
    for column in range(width):
        said = " ".join(first[column].split()) if column < len(first) else ""
        name = said[:_LONGEST_HEADING] or f"Column {_letters(column)}"
        again = sum(
            re.fullmatch(rf"{re.escape(name)}( \(\d+\))?", one) is not None for one in found
        )
        found.append(f"{name} ({again + 1})" if again else name)
    return tuple(found)


def _line(found: NamedRows, number: int, width: int) -> Line:
    cells = found.rows[number]
    return Line(
        number=number,
        cells=tuple(cells + [""] * (width - len(cells))),
        hidden=number in found.hidden_rows,
        unworked=frozenset(c for c in found.unworked.get(number, ()) if c < width),
    )


def _notes(
    found: NamedRows, above: Sequence[int], headings: tuple[str, ...], *, named: bool
) -> Iterator[Phrase]:
    if not named:
        yield Phrase("It has no headings: the columns are called by their letters.")
    if above:
        words = " · ".join(cell for number in above for cell in found.rows[number] if cell)
        yield Phrase("Above the headings stands, and is left out: “{words}”.", words=words)
    hidden = [headings[column] for column in sorted(found.hidden_columns) if column < len(headings)]
    if hidden:
        names = ", ".join(f"“{heading}”" for heading in hidden)
        yield Phrase("Hidden in the list, and read all the same: {names}.", names=names)


def _letters(column: int) -> str:
    """The name that spreadsheets give a column: A, B … Z, AA."""
    first, second = divmod(column, 26)
    return (chr(ord("A") + first - 1) if first else "") + chr(ord("A") + second)
