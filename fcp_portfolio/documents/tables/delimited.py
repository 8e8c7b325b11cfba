"""Text with columns: parted by commas, semicolons, tabs or bars, as it shows itself."""

import csv
from collections import Counter
from collections.abc import Iterator
from io import StringIO
from itertools import islice
from pathlib import PurePath

from fcp_portfolio.documents.inspection.values import Source
from fcp_portfolio.documents.tables.shaping import LONGEST_ROW, NamedRows, cleaned, require_few
from fcp_portfolio.domain.phrase import Phrase

_DELIMITERS = (",", ";", "\t", "|")
_SAID = "sep="  # the first line that Excel reads as the delimiter
_LOOKED_AT = 50
_BROKEN = Phrase("its columns cannot be told apart; a quotation mark may be missing")


def delimited_rows(source: Source, text: str) -> NamedRows:
    """The rows of the text, numbered as a spreadsheet would number them."""
    said, _, rest = text.partition("\n")
    if said.casefold().startswith(_SAID) and len(said.strip()) == len(_SAID) + 1:
        delimiter, text, first = said.strip()[-1], rest, 2
    else:
        delimiter, first = _delimiter(text), 1
    rows: dict[int, list[str]] = {}
    with source.parsed_by_others(_BROKEN):
        for number, cells in enumerate(_parted(text, delimiter), start=first):
            require_few(source, len(rows))
            if kept := cleaned(cells):
                rows[number] = kept
    return NamedRows(name=PurePath(source.name).stem, rows=rows)


def _delimiter(text: str) -> str:
    """The one by which the most rows have the same number of columns."""
    return max(_DELIMITERS, key=lambda one: (_agreement(text, one), -_DELIMITERS.index(one)))


def _agreement(text: str, delimiter: str) -> tuple[int, int]:
    try:
        rows = list(islice(_parted(text, delimiter), _LOOKED_AT))
    except csv.Error:
        return (0, 0)
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return (0, 0)
    width, often = widths.most_common(1)[0]
    return (often, width)


def _parted(text: str, delimiter: str) -> Iterator[list[str]]:
    csv.field_size_limit(LONGEST_ROW)
    return csv.reader(StringIO(text, newline=""), delimiter=delimiter)
