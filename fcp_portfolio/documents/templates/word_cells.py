"""Tables of Word in which a label stands beside an empty cell."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from fcp_portfolio.documents.templates.spots import Spot, short
from fcp_portfolio.documents.templates.word_text import W, say_in_block, text_of
from fcp_portfolio.domain.templates.asked import Blank, BlankKind

_PAIRS = (2, 4)
_LONGEST_LABEL = 150
_HOLDS = tuple(f"{W}{name}" for name in ("sdt", "drawing", "pict", "object", "fldChar", "tbl"))


def cell_spots(tree: Any) -> Iterator[Spot]:
    """The empty cells of rows that are labels and empty cells by turns, and nothing else."""
    for row in tree.iter(f"{W}tr"):
        cells = row.findall(f"{W}tc")
        pairs = list(zip(cells[::2], cells[1::2], strict=False))
        if len(cells) in _PAIRS and all(_labels(*pair) for pair in pairs):
            for label, empty in pairs:
                words = short(text_of(label).strip().rstrip(":"))
                blank = Blank(name=words, label=words, kind=BlankKind.LINES)
                yield Spot(blank, partial(say_in_block, empty))


def _labels(label: Any, empty: Any) -> bool:
    said = text_of(label).strip()
    bare = not text_of(empty).strip() and next(empty.iter(*_HOLDS), None) is None
    return bare and 0 < len(said) <= _LONGEST_LABEL
