"""Kept files as they are looked at in the window. All of it is slow: for the worker."""

from typing import TYPE_CHECKING

from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.files import open_file
from fcp_portfolio.services.portfolio import Portfolio

if TYPE_CHECKING:
    from fcp_portfolio.documents.inspection.shown_page import ShownPage

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


def _bytes(portfolio: Portfolio, sha256: str) -> bytes:
    with open_file(portfolio, sha256) as stream:
        return stream.read()
