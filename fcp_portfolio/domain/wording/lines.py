"""Lines of text in the order in which they are read, without what only repeats on every page."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from statistics import median
from typing import NamedTuple

from fcp_portfolio.domain.pasted import seen_text

_LIGATURES = str.maketrans(
    {
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "\x02": "-",  # how PDFium hands over a hyphen at the end of a line
        "\ufffe": "-",
        "\u2010": "-",
        "\u2011": "-",
    }
)
_PAGE_NUMBER = re.compile(
    r"[\W_]*(?:page\s*)?\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?[\W_]*", re.IGNORECASE
)
_CONTENT = re.compile(r"\(?[a-z][.)](?:\s|$)|capability\s+\d", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_EDGE = 2  # lines at the top and bottom of a page that may be its header and footer
_OFTEN = 3  # times that a line of a text without pages stands there, to be taken for a header
_ONE_PIECE = 1.5  # gaps up to so many times the height of a line part words, not columns
_FAR = 1.4  # a line so many times as far from the one before as usual begins something new
_FEWEST = 3  # lines that make a column
_MIDDLE = (0.35, 0.65)  # where the space between two columns may lie


class Piece(NamedTuple):
    """Text on one line of a page, with its place; `top` and `bottom` grow downwards."""

    page: int
    left: float
    right: float
    top: float
    bottom: float
    text: str

    @property
    def height(self) -> float:
        """How high the line is."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLine:
    """One line. `gap`: something new may begin with it. `edge`: at the top or foot of a page."""

    text: str
    page: int
    gap: bool = False
    edge: bool = False


def text_lines(text: str) -> tuple[TextLine, ...]:
    """The lines of plain text; a form feed begins a page, an empty line something new."""
    found: list[TextLine] = []
    pages = text.replace("\r\n", "\n").replace("\r", "\n").split("\f")
    for number, page in enumerate(pages, 1):
        lines, gap = [], True
        for line in page.split("\n"):
            if line.strip():
                lines.append(TextLine(text=_tidy(line), page=number, gap=gap))
            gap = not line.strip()
        edges = range(_EDGE, len(lines) - _EDGE) if len(pages) > 1 else range(len(lines))
        found += (replace(one, edge=n not in edges) for n, one in enumerate(lines))
    return tuple(found)


def placed_lines(pieces: Iterable[Piece]) -> tuple[TextLine, ...]:
    """The lines of pages on which text has places: column after column."""
    by_page = groupby(sorted(pieces, key=lambda one: one.page), key=lambda one: one.page)
    return tuple(line for _, page in by_page for line in _page_lines(list(page)))


def without_running_lines(lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """Without page numbers, and without what stands at the edge of page after page."""
    pages = len({line.page for line in lines})
    seen = Counter(
        _alike(line) for line in {(one.page, one.text): one for one in lines if one.edge}.values()
    )
    whole = Counter(line.text for line in lines)
    often = _OFTEN if pages > _OFTEN else 2

    def runs(line: TextLine) -> bool:
        if _CONTENT.match(line.text):  # a capability may head several pages; its reader knows
            return False
        if pages == 1:
            number = "page" in line.text.casefold() and _is_number(line)
            return number or whole[line.text] >= _OFTEN
        return line.edge and (_is_number(line) or seen[_alike(line)] >= often)

    return tuple(line for line in lines if not runs(line))


def _is_number(line: TextLine) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(line.text))


def _alike(line: TextLine) -> str:
    return _DIGITS.sub("#", line.text.casefold())


def _tidy(text: str) -> str:
    return " ".join(seen_text(text.translate(_LIGATURES)).split())


def _page_lines(pieces: list[Piece]) -> Iterator[TextLine]:
    rows = _rows([one for one in pieces if one.text.strip()])
    gutter = _gutter(rows)
    order = [(n, one) for n, one in _in_columns(rows, gutter)]
    steps = [b.top - a.top for (_, a), (_, b) in pairwise(order) if b.top > a.top]
    usual = median(steps) if steps else 0.0
    before: Piece | None = None
    for number, one in order:
        new = before is None or not 0 < one.top - before.top <= usual * _FAR
        edge = number < _EDGE or number >= len(rows) - _EDGE
        yield TextLine(text=_tidy(one.text), page=one.page, gap=new, edge=edge)
        before = one


def _rows(pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces that stand beside one another, the rows from the top down; words become one piece."""
    rows: list[list[Piece]] = []
    for one in sorted(pieces, key=lambda one: (one.top + one.bottom) / 2):
        middle = (one.top + one.bottom) / 2
        if rows and rows[-1][0].top <= middle <= rows[-1][0].bottom:
            rows[-1].append(one)
        else:
            rows.append([one])
    return [_merged(sorted(row, key=lambda one: one.left)) for row in rows]


def _merged(row: list[Piece]) -> list[Piece]:
    made = row[:1]
    for one in row[1:]:
        before = made[-1]
        gap, height = one.left - before.right, max(one.height, before.height)
        if gap <= height * _ONE_PIECE:
            made[-1] = _joined(before, one, " " if gap > height * 0.1 else "")
        else:
            made.append(one)
    return made


def _joined(first: Piece, second: Piece, by: str = " ") -> Piece:
    return first._replace(
        right=max(first.right, second.right),
        top=min(first.top, second.top),
        bottom=max(first.bottom, second.bottom),
        text=f"{first.text}{by}{second.text}",
    )


def _gutter(rows: list[list[Piece]]) -> float | None:
    """Where the space between two columns lies; None on a page that has one column."""
    pieces = [one for row in rows for one in row]
    if not pieces:
        return None
    left, right = min(one.left for one in pieces), max(one.right for one in pieces)
    low, high = (left + (right - left) * part for part in _MIDDLE)
    best: tuple[int, float] | None = None
    for x in sorted({one.left for one in pieces if low <= one.left <= high}):
        crossing = sum(one.left < x - 1 and one.right > x for one in pieces)
        after = sum(one.left >= x - 1 for one in pieces)
        before = sum(one.right <= x for one in pieces)
        sound = min(after, before) >= _FEWEST and crossing < min(after, before)
        if sound and (best is None or crossing < best[0]):
            best = (crossing, x)
    return best[1] - 1 if best else None


def _in_columns(rows: list[list[Piece]], gutter: float | None) -> Iterator[tuple[int, Piece]]:
    """Each line with the number of its row; one across both columns ends what stands above it."""
    columns: tuple[list[tuple[int, Piece]], list[tuple[int, Piece]]] = ([], [])
    for number, row in enumerate(rows):
        if gutter is None or any(one.left < gutter < one.right for one in row):
            yield from (*columns[0], *columns[1])
            columns = ([], [])
            yield number, _as_one(row)
            continue
        for column, side in zip(columns, _sides(row, gutter), strict=True):
            if side:
                column.append((number, _as_one(side)))
    yield from (*columns[0], *columns[1])


def _sides(row: list[Piece], gutter: float) -> tuple[list[Piece], list[Piece]]:
    left = [one for one in row if one.right <= gutter + 1]
    return left, [one for one in row if one not in left]


def _as_one(row: list[Piece]) -> Piece:
    whole = row[0]
    for one in row[1:]:
        whole = _joined(whole, one)
    return whole
