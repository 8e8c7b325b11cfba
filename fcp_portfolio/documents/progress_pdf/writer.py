"""Writes a progress summary as one PDF, its data inside, ready to be signed by its owner."""

from pathlib import Path

from fcp_portfolio.documents.book import bare_book
from fcp_portfolio.documents.portfolio_pdf.composition import Composition, date_text
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.progress_pdf.page import KIND, page
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.request_pdf.statement import data_inside, write_statement
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.domain.progress import ProgressSummary
from fcp_portfolio.domain.progress_json import NAME, progress_json


def write_progress_pdf(summary: ProgressSummary, to: Path, zone: str) -> int:
    """Writes the PDF as a whole, with a field for the owner's signature; gives its pages.

    Everything on it comes from the summary, so that it tells no more than that. Raises
    StorageFailed where the disk refuses.
    """
    owner = Owner(
        name=summary.owner, registration=summary.registration, fictional=summary.fictional
    )
    book = bare_book(owner, summary.made, zone, "progress")
    composition = Composition(book=book, index=Index(book))
    day = date_text(summary.made.date())
    with replacing(to) as target:
        return write_statement(
            composition,
            target,
            kind=KIND,
            title=f"{KIND} of {summary.owner} for {summary.given_to}, {day}",
            parts=[list(page(composition, summary))],
            inside=[data_inside(NAME, "progress summary", progress_json(summary))],
            fictional=summary.fictional,
        )
