"""Writes a feedback summary as one PDF, its data inside, ready to be signed by who collected it."""

from pathlib import Path

from fcp_portfolio.documents.book import bare_book
from fcp_portfolio.documents.feedback_pdf.page import KIND, page
from fcp_portfolio.documents.portfolio_pdf.composition import Composition, date_text
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.request_pdf.statement import data_inside, write_statement
from fcp_portfolio.domain.feedback import FEEDBACK, NAME, FeedbackSummary
from fcp_portfolio.domain.people import Owner


def write_feedback_pdf(summary: FeedbackSummary, to: Path, zone: str) -> int:
    """Writes the PDF as a whole, with a field for the signature; gives its pages.

    Everything on it comes from the summary. Raises StorageFailed where the disk refuses.
    """
    owner = Owner(name=summary.by, registration=summary.by_registration)
    book = bare_book(owner, summary.made, zone, "feedback")
    composition = Composition(book=book, index=Index(book))
    return write_statement(
        composition,
        to,
        kind=KIND,
        title=f"{KIND} ({summary.title}) of {summary.about}, {date_text(summary.closed)}",
        parts=[list(page(composition, summary))],
        inside=[data_inside(NAME, "feedback summary", FEEDBACK.written(summary))],
        fictional=summary.fictional,
    )
