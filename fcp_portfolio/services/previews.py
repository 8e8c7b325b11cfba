"""Kept files as they are looked at in the window. All of it is slow: for the worker."""

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.files import check_bytes, open_file, passages_of
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.files import passages_in

if TYPE_CHECKING:
    from fcp_portfolio.documents.inspection.shown_page import ShownPage

PDF = "application/pdf"
Passages: TypeAlias = tuple[tuple[str, str], ...]
NOT_DRAWN = Phrase(
    "The pages of this file are not drawn: they are damaged, or made to take for ever. "
    "The file stays as it is."
)


def require_drawable(portfolio: Portfolio, sha256: str) -> None:
    """Raises FileRefused for a kept PDF that is not safe to be drawn, or too damaged to say."""
    from fcp_portfolio.documents.answers.drawable import refuse_undrawable  # heavy
    from fcp_portfolio.documents.apart import apart

    try:
        apart(refuse_undrawable, _bytes(portfolio, sha256))
    except FileRefused as refused:
        raise FileRefused(NOT_DRAWN) from refused


def page_of(
    portfolio: Portfolio, sha256: str, number: int, *, width: int, words: str = ""
) -> "ShownPage":
    """A page, counted from 1, of a kept PDF that can be drawn, `width` pixels wide.

    `words` are looked for, each by itself. Raises FileRefused for a page that takes too long.
    """
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.inspection.shown_page import shown_page

    return apart(shown_page, _bytes(portfolio, sha256), number, width, words)


def looked_into(portfolio: Portfolio, kept: Attachment) -> tuple[Attachment, Passages]:
    """A kept file with the text found in it, each passage after its place.

    A PDF that was kept as it came, which nobody has looked into, is looked into now.
    """
    passages = passages_of(portfolio, kept.sha256)
    if kept.media_type != PDF or kept.pages is not None:
        return kept, passages
    try:
        checked = check_bytes(_bytes(portfolio, kept.sha256), kept.name)
    except FileRefused:
        return kept, passages  # whoever draws it says so
    return replace(kept, pages=checked.pages), passages_in(checked.text)


def _bytes(portfolio: Portfolio, sha256: str) -> bytes:
    with open_file(portfolio, sha256) as stream:
        return stream.read()
