"""Brings the PDF down to the size that was asked for, by showing pictures less finely."""

from collections.abc import Callable
from dataclasses import replace

from fcp_portfolio.documents.attached.detail import (
    AS_DRAWN,
    SMALLER,
    Detail,
    Showing,
    TooLarge,
)
from fcp_portfolio.documents.book import Book, Exported
from fcp_portfolio.domain.errors import Refused

_MEGABYTE = 1_000_000


def fitted(book: Book, showing: Showing, write: Callable[[Showing], Exported]) -> Exported:
    """Writes once more with smaller pictures as long as the PDF is too large.

    `write` raises TooLarge before it replaces anything. Raises Refused, naming what is largest,
    where no step helps: embedded originals are never altered.
    """
    most = showing.most_bytes or 0
    for detail in (AS_DRAWN, *SMALLER):
        try:
            exported = write(replace(showing, detail=detail))
        except TooLarge as found:
            if found.size - found.pictures > most:
                rest = found.size - found.pictures
                raise Refused(_refusal(book, most, rest, "even without pictures")) from found
            if detail is SMALLER[-1]:
                words = "with the smallest pictures"
                raise Refused(_refusal(book, most, found.size, words)) from found
        else:
            return exported if detail is AS_DRAWN else _with_note(exported, detail)
    raise AssertionError  # the last step returns or raises


def _with_note(exported: Exported, detail: Detail) -> Exported:
    note = f"To fit, pictures are shown at {detail} instead of {AS_DRAWN}."
    return replace(exported, notes=(*exported.notes, note))


def _refusal(book: Book, most: int, smallest: int, how: str) -> str:
    return (
        f"The PDF cannot be brought down to {_megabytes(most)}: {how} it has "
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
