"""Writes a feedback summary as one PDF, its data inside, ready to be signed by who collected it."""

from io import BytesIO
from pathlib import Path

from fcp_portfolio.documents.book import Book, bare_book
from fcp_portfolio.documents.feedback_pdf.page import KIND, page
from fcp_portfolio.documents.portfolio_pdf.composition import Composition, date_text
from fcp_portfolio.documents.portfolio_pdf.document import FICTIONAL_WORDS, PortfolioDocument
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.request_pdf.form_canvas import FormCanvas
from fcp_portfolio.documents.tagged.embedding import EmbeddedFile, embed
from fcp_portfolio.documents.tagged.finisher import finish
from fcp_portfolio.documents.tagged.metadata import Description
from fcp_portfolio.domain.feedback import FEEDBACK, NAME, FeedbackSummary
from fcp_portfolio.domain.identity import sha256_hex
from fcp_portfolio.domain.people import Owner


def write_feedback_pdf(summary: FeedbackSummary, to: Path, zone: str) -> int:
    """Writes the PDF as a whole, with a field for the signature; gives its pages.

    Everything on it comes from the summary. Raises StorageFailed where the disk refuses.
    """
    owner = Owner(name=summary.by, registration=summary.by_registration)
    book = bare_book(owner, summary.made, zone, "feedback")
    composition = Composition(book=book, index=Index(book))
    about = _description(summary, book)
    with replacing(to) as target:
        document = PortfolioDocument(target, composition, kind=KIND, state="", canvas=FormCanvas)
        canvas = document.write([list(page(composition, summary))], lambda: None)
        assert isinstance(canvas, FormCanvas)  # noqa: S101  as it was asked for
        files = embed(canvas.file, [_data(summary)], about.pdf_date)
        form = canvas.write_form()
        finish(canvas, root=composition.root, about=about, files=files, form=form)
    return canvas.page_index


def _data(summary: FeedbackSummary) -> EmbeddedFile:
    content = FEEDBACK.written(summary)
    return EmbeddedFile(
        name=NAME,
        description="This feedback summary, for programs that read it",
        media_type="application/json",
        size=len(content),
        sha256=sha256_hex(content),
        open=lambda: BytesIO(content),
        data=True,
    )


def _description(summary: FeedbackSummary, book: Book) -> Description:
    title = f"{KIND} ({summary.title}) of {summary.about}, {date_text(summary.closed)}"
    subject = KIND
    if summary.fictional:
        title, subject = f"{title} (fictional example)", f"{KIND}. {FICTIONAL_WORDS}"
    return Description(
        title=title,
        author=summary.by,
        subject=subject,
        made=summary.made,
        document_id=book.document_id,
    )
