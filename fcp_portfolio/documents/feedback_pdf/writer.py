"""Draws a feedback summary as one PDF, its data inside, ready to be signed by who collected it."""

from io import BytesIO

from fcp_portfolio.documents.book import bare_book
from fcp_portfolio.documents.feedback_pdf.page import KIND, page
from fcp_portfolio.documents.portfolio_pdf.composition import Composition, date_text
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.request_pdf.statement import data_inside, write_statement
from fcp_portfolio.domain.feedback import FEEDBACK, NAME, FeedbackSummary
from fcp_portfolio.domain.people import Owner


def feedback_pdf(summary: FeedbackSummary, zone: str) -> bytes:
    """The PDF with a field for the signature. Everything on it comes from the summary."""
    owner = Owner(name=summary.by, registration=summary.by_registration)
    book = bare_book(owner, summary.made, zone, "feedback")
    composition = Composition(book=book, index=Index(book))
    drawn = BytesIO()
    write_statement(
        composition,
        drawn,
        kind=KIND,
        title=f"{KIND} ({summary.title}) of {summary.about}, {date_text(summary.closed)}",
        parts=[list(page(composition, summary))],
        inside=[data_inside(NAME, "feedback summary", FEEDBACK.written(summary))],
        fictional=summary.fictional,
    )
    return drawn.getvalue()
