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
_CONTENT = re.compile(r"\(?[a-z][.)](?:\s.*|$)|capability\s+\d.*", re.IGNORECASE)
_MARKER = re.compile(r"\(?[a-z][.)]")
_DIGITS = re.compile(r"\d+")
_EDGE = 2  # lines at the top and bottom of a page that may be its header and footer
_OFTEN = 3  # times that a line of a text without pages stands there, to be taken for a header
_ONE_PIECE = 1.5  # gaps up to so many times the height of a line part words, not columns
_AFTER_MARKER = 4  # the same after the letter of an outcome, whose words are set in
_LEVEL = 0.35  # so much of its height may a piece stand lower than the first one of its line
_LEVEL_ALONE = 0.5  # the same where no other column is near; a hyphen has little height of its own
_FAR = 1.4  # a line so many times as far from the one before as usual begins something new
_SET_IN = 3  # times its height that a line may be set in from the edge of its column
_KEPT_BY = 4  # of so many pieces one may lie across the space between two columns
_FEWEST = 3  # lines that make a column
_MIDDLE = (0.2, 0.8)  # where the space between two columns may lie


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
    return tuple(_placed(pieces))


def _placed(pieces: Iterable[Piece]) -> Iterator[TextLine]:
    by_page = groupby(sorted(pieces, key=lambda one: one.page), key=lambda one: one.page)
    gutter: float | None = None
    for _, page in by_page:
        rows = _rows([one for one in page if one.text.strip()])
        merged = [one for row in rows for one in row]
        gutter = _gutter(merged) or _as_before(gutter, merged)
        yield from _page_lines(rows, _in_columns(merged, gutter))


def _as_before(gutter: float | None, pieces: list[Piece]) -> float | None:
    """Where it lay on the page before, if the pieces of this one keep to it, however few."""
    if gutter is None:
        return None
    across = sum(one.left < gutter < one.right for one in pieces)
    return gutter if across * _KEPT_BY <= len(pieces) else None


def without_running_lines(lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """Without page numbers, and without what stands at the edge of page after page."""
    pages = len({line.page for line in lines})
    edges = {(one.page, one.text): one for one in lines if one.edge}.values()
    same, alike = Counter(one.text for one in edges), Counter(map(_alike, edges))
    whole = Counter(line.text for line in lines)
    often = min(_OFTEN, max(pages, 2))
    mostly = max(often, (pages + 1) // 2)  # where numbers differ, as words of outcomes may

    def runs(line: TextLine) -> bool:
        if _CONTENT.match(line.text):  # a capability may head several pages; its reader knows
            return False
        if pages == 1:
            number = "page" in line.text.casefold() and _is_number(line)
            return number or whole[line.text] >= _OFTEN
        seen_often = same[line.text] >= often or alike[_alike(line)] >= mostly
        return line.edge and (_is_number(line) or (seen_often and not line.text[:1].islower()))

    return tuple(line for line in lines if not runs(line))


def _is_number(line: TextLine) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(line.text))


def _alike(line: TextLine) -> str:
    return _DIGITS.sub("#", line.text.casefold())


def _tidy(text: str) -> str:
    return " ".join(seen_text(text.translate(_LIGATURES)).split())


def _page_lines(rows: list[list[Piece]], order: list[Piece]) -> Iterator[TextLine]:
    steps = [b.top - a.top for a, b in pairwise(order) if b.top > a.top]
    usual = median(steps) if steps else 0.0
    before: Piece | None = None
    for one in order:
        new = before is None or not 0 < one.top - before.top <= usual * _FAR
        above = sum(row[0].bottom <= one.top + 1 for row in rows)
        below = sum(row[0].top >= one.bottom - 1 for row in rows)
        edge = min(above, below) < _EDGE
        yield TextLine(text=_tidy(one.text), page=one.page, gap=new, edge=edge)
        before = one


def _rows(pieces: list[Piece], *, level: float = _LEVEL) -> list[list[Piece]]:
    """Pieces that stand beside one another, the rows from the top down; words become one piece."""
    rows: list[list[Piece]] = []
    for one in sorted(pieces, key=_middle):
        first = rows[-1][0] if rows else None
        if first and _middle(one) - _middle(first) <= max(one.height, first.height) * level:
            rows[-1].append(one)
        else:
            rows.append([one])
    return [_merged(sorted(row, key=lambda one: one.left)) for row in rows]


def _middle(piece: Piece) -> float:
    return (piece.top + piece.bottom) / 2


def _merged(row: list[Piece]) -> list[Piece]:
    made = row[:1]
    for one in row[1:]:
        before = made[-1]
        gap, heights = one.left - before.right, (one.height, before.height)
        most = _AFTER_MARKER if _MARKER.fullmatch(before.text.strip()) else _ONE_PIECE
        if gap <= min(heights) * most:
            made[-1] = _joined(before, one, " " if gap > max(heights) * 0.1 else "")
        else:
            made.append(one)
    return made


def _joined(first: Piece, second: Piece, by: str) -> Piece:
    return first._replace(
        right=max(first.right, second.right),
        top=min(first.top, second.top),
        bottom=max(first.bottom, second.bottom),
        text=f"{first.text}{by}{second.text}",
    )


def _gutter(pieces: list[Piece]) -> float | None:
    """Where the space between two columns lies; None on a page that has one column."""
    if not pieces:
        return None
    left, right = min(one.left for one in pieces), max(one.right for one in pieces)
    low, high = (left + (right - left) * part for part in _MIDDLE)
    best: tuple[int, float] | None = None
    head, foot = min(one.bottom for one in pieces), max(one.top for one in pieces)
    inside = [one for one in pieces if one.top > head and one.bottom < foot]
    for x in sorted({one.left for one in inside if low <= one.left <= high}):
        crossing = sum(one.left < x - 1 and one.right > x for one in pieces)
        after = sum(one.left >= x - 1 for one in pieces)
        before = sum(one.right <= x for one in pieces)
        begin = sum(-1 <= one.left - x <= one.height * _SET_IN for one in pieces)
        sound = min(after, before, begin) >= _FEWEST and crossing < min(after, before)
        if sound and (best is None or crossing < best[0]):
            best = (crossing, x)
    return best[1] - 1 if best else None


def _in_columns(pieces: list[Piece], gutter: float | None) -> list[Piece]:
    """The lines column after column; one across two columns ends what stands above it.

    Rows are told within a column, as lines of two columns seldom stand at the same height.
    """
    if gutter is None:
        return _lines(pieces)
    across = sorted((one for one in pieces if one.left < gutter < one.right), key=_middle)
    beside = [one for one in pieces if one not in across]
    made: list[Piece] = []
    for above, below in pairwise((None, *across, None)):
        made += [above] if above else []
        band = [
            one
            for one in beside
            if (above is None or _middle(above) <= _middle(one))
            and (below is None or _middle(one) < _middle(below))
        ]
        for side in (
            [one for one in band if one.left < gutter],
            [one for one in band if one.left >= gutter],
        ):
            made += _in_columns(side, _gutter(side))
    return made


def _lines(pieces: list[Piece]) -> list[Piece]:
    """Each row as what it holds, from the left; what stands far apart is not one line."""
    return [one for row in _rows(pieces, level=_LEVEL_ALONE) for one in row]
