"""Files as they are looked at in the window. All of it is slow: for the worker."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.identity import sha256_hex
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.files import check_bytes, open_file, passages_of
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.files import passages_in

if TYPE_CHECKING:
    from fcp_portfolio.documents.inspection.shown_page import ShownPage

PDF = "application/pdf"
Passages: TypeAlias = tuple[tuple[str, str], ...]
Bytes: TypeAlias = Callable[[], bytes]
"""Gives the bytes of a file each time: a window over a large one does not hold them."""
NOT_DRAWN = Phrase(
    "The pages of this file are not drawn: they are damaged, or made to take for ever. "
    "The file stays as it is."
)


def kept_bytes(portfolio: Portfolio, sha256: str) -> bytes:
    """The bytes of a kept file; raises NotFound."""
    with open_file(portfolio, sha256) as stream:
        return stream.read()


def require_drawable(read: Bytes) -> None:
    """Raises FileRefused for a PDF that is not safe to be drawn, or too damaged to say."""
    from fcp_portfolio.documents.answers.drawable import refuse_undrawable  # heavy
    from fcp_portfolio.documents.apart import apart

    try:
        apart(refuse_undrawable, read())
    except FileRefused as refused:
        raise FileRefused(NOT_DRAWN) from refused


def page_of(read: Bytes, number: int, *, width: int, words: str = "") -> "ShownPage":
    """A page, counted from 1, of a PDF that can be drawn, `width` pixels wide.

    `words` are looked for, each by itself. Raises FileRefused for a page that takes too long.
    """
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.inspection.shown_page import shown_page

    return apart(shown_page, read(), number, width, words)


def looked_into(portfolio: Portfolio, kept: Attachment) -> tuple[Attachment, Passages]:
    """A kept file with the text found in it, each passage after its place.

    A PDF that was kept as it came, which nobody has looked into, is looked into now.
    """
    passages = passages_of(portfolio, kept.sha256)
    if kept.media_type != PDF or kept.pages is not None:
        return kept, passages
    try:
        checked = check_bytes(kept_bytes(portfolio, kept.sha256), kept.name)
    except FileRefused:
        return kept, passages  # whoever draws it says so
    return replace(kept, pages=checked.pages), passages_in(checked.text)


def drawn_here(data: bytes, name: str) -> tuple[Attachment, Passages]:
    """A PDF that the program drew itself and keeps nowhere, with the text found in it."""
    checked = check_bytes(data, name)
    shown = Attachment(
        sha256=sha256_hex(data),
        name=name,
        description="",
        media_type=checked.media_type,
        size=len(data),
        pages=checked.pages,
    )
    return shown, passages_in(checked.text)
