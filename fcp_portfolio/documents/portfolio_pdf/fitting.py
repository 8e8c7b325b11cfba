"""Brings the PDF down to the size that was asked for, by showing pictures less finely."""

from collections.abc import Callable
from dataclasses import replace

from fcp_portfolio.documents.attached.detail import AS_DRAWN, SMALLER, Showing, TooLarge
from fcp_portfolio.documents.book import Book, Exported
from fcp_portfolio.domain.errors import Refused

_MEGABYTE = 1_000_000


def fitted(book: Book, showing: Showing, write: Callable[[Showing], Exported]) -> Exported:
    """Writes once more with smaller pictures as long as the PDF is too large.

    `write` raises TooLarge before it replaces anything. Raises Refused, naming what is largest,
    where no step helps: embedded originals are never altered.
    """
    smallest = 0
    for detail in (AS_DRAWN, *SMALLER):
        try:
            exported = write(replace(showing, detail=detail))
        except TooLarge as found:
            smallest = found.size
            if found.size - found.pictures > (showing.most_bytes or 0):
                smallest -= found.pictures
                break
        else:
            if detail is AS_DRAWN:
                return exported
            note = f"To fit, pictures are shown at {detail} instead of {AS_DRAWN}."
            return replace(exported, notes=(*exported.notes, note))
    raise Refused(_refusal(book, smallest, showing.most_bytes or 0))


def _refusal(book: Book, smallest: int, most: int) -> str:
    return (
        f"The PDF cannot be brought down to {_megabytes(most)}: with the smallest pictures it has "
        f"{_megabytes(smallest)}, and the largest in it {_largest(book, smallest)}. Nothing was "
        "written; an earlier file stands as it was."
    )


def _largest(book: Book, smallest: int) -> str:
    files = [file.embedded for file in book.files]
    largest = max(files, key=lambda file: file.size, default=None)
    pages = smallest - sum(file.size for file in files)
    if largest is None or pages > largest.size:
        return f"are its own pages with {_megabytes(max(pages, 0))}"
    return f"is “{largest.name}” with {_megabytes(largest.size)}, embedded unchanged"


def _megabytes(size: int) -> str:
    return f"{size / _MEGABYTE:.1f} MB" if size >= _MEGABYTE / 10 else f"{size} bytes"
