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
from fcp_portfolio.domain.phrase import Phrase

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
                words = Phrase("even without pictures")
                raise Refused(_refusal(book, most, rest, words)) from found
            if detail is SMALLER[-1]:
                words = Phrase("with the smallest pictures")
                raise Refused(_refusal(book, most, found.size, words)) from found
        else:
            return exported if detail is AS_DRAWN else _with_note(exported, detail)
    raise AssertionError  # the last step returns or raises


def _with_note(exported: Exported, detail: Detail) -> Exported:
    note = Phrase(
        "To fit, pictures are shown at {detail} instead of {usual}.",
        detail=detail.said,
        usual=AS_DRAWN.said,
    )
    return replace(exported, notes=(*exported.notes, note))


def _refusal(book: Book, most: int, smallest: int, how: Phrase) -> Phrase:
    return Phrase(
        "The PDF cannot be brought down to {most}: {how} it has {smallest}, and the largest in it "
        "{largest}. Nothing was written; an earlier file stands as it was.",
        most=_megabytes(most),
        how=how,
        smallest=_megabytes(smallest),
        largest=_largest(book, smallest),
    )


def _largest(book: Book, smallest: int) -> Phrase:
    files = [file.embedded for file in book.files]
    largest = max(files, key=lambda file: file.size, default=None)
    pages = smallest - sum(file.size for file in files)
    if largest is None or pages > largest.size:
        return Phrase("are its own pages with {size}", size=_megabytes(max(pages, 0)))
    size = _megabytes(largest.size)
    return Phrase("is “{name}” with {size}, embedded unchanged", name=largest.name, size=size)


def _megabytes(size: int) -> str:
    if size >= _MEGABYTE / 10:
        return f"{size / _MEGABYTE:.1f} MB"
    return Phrase("{size} bytes", size=size)
