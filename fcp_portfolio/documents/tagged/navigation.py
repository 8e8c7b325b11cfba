"""How a reader gets about in the document: named destinations and the outline."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from fcp_portfolio.documents.tagged.pdf_file import PdfFile
from fcp_portfolio.documents.tagged.strings import (
    line_object,
    numbers,
    string_bytes,
    string_object,
)


class Destination(NamedTuple):
    """Where a target stands: the page, from 0, its object's number, and the height on it."""

    page: int
    object: int
    top: float

    def written(self) -> bytes:
        """As a PDF says it."""
        return b"[%d 0 R/XYZ 0 %b 0]" % (self.object, numbers(self.top))


class Bookmark(NamedTuple):
    """A line of the outline."""

    title: str
    level: int
    target: str


def write_destinations(file: PdfFile, destinations: Mapping[str, Destination]) -> int:
    """Writes the name tree of the destinations; returns the number of its object."""
    return _write_name_tree(file, {name: d.written() for name, d in destinations.items()})


def write_names(file: PdfFile, objects: Mapping[str, int]) -> int:
    """Writes the name tree of some objects; returns the number of its own."""
    return _write_name_tree(file, {name: b" %d 0 R" % number for name, number in objects.items()})


def _write_name_tree(file: PdfFile, values: Mapping[str, bytes]) -> int:
    ordered = sorted(values, key=string_bytes)
    return file.add(b"<</Names[%b]>>" % b"".join(string_object(n) + values[n] for n in ordered))


class _Item:
    """A line of the outline together with those below it."""

    def __init__(self, file: PdfFile, bookmark: Bookmark | None = None) -> None:
        self.number = file.new_number()
        self.bookmark = bookmark
        self.below: list[_Item] = []

    @property
    def shown(self) -> int:
        """How many lines show below it once it is unfolded."""
        return sum(1 + (item.shown if item.is_unfolded else 0) for item in self.below)

    @property
    def is_unfolded(self) -> bool:
        """Whether what is below shows when the document is opened."""
        return self.bookmark is None or self.bookmark.level == 0

    def children(self) -> bytes:
        """What it says about those below it."""
        if not self.below:
            return b""
        first, last = self.below[0].number, self.below[-1].number
        count = self.shown if self.is_unfolded else -self.shown
        return b"/First %d 0 R/Last %d 0 R/Count %d" % (first, last, count)


def write_outline(
    file: PdfFile, bookmarks: Sequence[Bookmark], destinations: Mapping[str, Destination]
) -> int:
    """Writes the outline, of which only the first level is unfolded; returns its number."""
    root = _Item(file)
    levels = [root]
    for bookmark in bookmarks:
        item = _Item(file, bookmark)
        del levels[bookmark.level + 1 :]
        levels[-1].below.append(item)
        levels.append(item)
    _write_below(file, root, destinations)
    return file.add(b"<</Type/Outlines%b>>" % root.children(), root.number)


def _write_below(file: PdfFile, parent: _Item, destinations: Mapping[str, Destination]) -> None:
    neighbours = [None, *parent.below, None]
    for before, item, after in zip(neighbours, parent.below, neighbours[2:], strict=False):
        if item.bookmark is None:
            continue
        place = destinations[item.bookmark.target].written()
        body = b"<</Title%b/Parent %d 0 R/Dest%b" % (
            line_object(item.bookmark.title),
            parent.number,
            place,
        )
        if before:
            body += b"/Prev %d 0 R" % before.number
        if after:
            body += b"/Next %d 0 R" % after.number
        file.add(body + item.children() + b">>", item.number)
        _write_below(file, item, destinations)
