"""Places that a text marks by {{name}} or «name», even where Word parted the mark into runs."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from fcp_portfolio.documents.templates.spots import Spot, short
from fcp_portfolio.documents.templates.word_fields import texts_outside_fields
from fcp_portfolio.documents.templates.word_text import W, pieces
from fcp_portfolio.domain.templates.asked import Blank, BlankKind

_MARK = re.compile(r"\{\{\s*([^{}\n]{1,80}?)\s*\}\}|«\s*([^«»\n]{1,80}?)\s*»")


def mark_spots(tree: Any) -> Iterator[Spot]:
    """Every mark, in the order of the text."""
    for paragraph in tree.iter(f"{W}p"):
        texts = texts_outside_fields(paragraph)
        marks = list(_MARK.finditer("".join(one.text or "" for one in texts)))
        # From the end on: what stands before keeps its place.
        apart = [_apart(texts, *mark.span()) for mark in reversed(marks)]
        for mark, place in zip(marks, reversed(apart), strict=True):
            name = short(mark[1] or mark[2])
            blank = Blank(name=name, label=name, kind=BlankKind.LINES)
            yield Spot(blank, partial(_say, place))


def _apart(texts: Sequence[Any], start: int, end: int) -> Any:
    """An element of its own for a mark, in the run where it begins; gone from all others."""
    at, place, mark = 0, None, ""
    for one in texts:
        said = one.text or ""
        begin, stop = max(start - at, 0), min(end - at, len(said))
        at += len(said)
        if begin < stop:
            mark += said[begin:stop]
            if place is None:
                rest, place = pieces(said[stop:]), one.makeelement(one.tag)
                one.text = said[:begin]
                _keep_spaces(one)
                one.addnext(place)
                place.addnext(next(rest))
            else:
                one.text = said[stop:]
                _keep_spaces(one)
    if place is not None:
        place.text = mark
    return place


def _keep_spaces(one: Any) -> None:
    one.attrib.update(next(pieces("")).attrib)


def _say(place: Any, text: str) -> None:
    first, *others = pieces(text)
    place.text = first.text
    _keep_spaces(place)
    for piece in reversed(others):
        place.addnext(piece)
