"""Writes a progress summary as one PDF, its data inside, ready to be signed by its owner."""

from io import BytesIO
from pathlib import Path

from fcp_portfolio.documents.book import Book, bare_book
from fcp_portfolio.documents.portfolio_pdf.composition import Composition, date_text
from fcp_portfolio.documents.portfolio_pdf.document import FICTIONAL_WORDS, PortfolioDocument
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.progress_pdf.page import KIND, page
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.request_pdf.form_canvas import FormCanvas
from fcp_portfolio.documents.tagged.embedding import EmbeddedFile, embed
from fcp_portfolio.documents.tagged.finisher import finish
from fcp_portfolio.documents.tagged.metadata import Description
from fcp_portfolio.domain.identity import sha256_hex
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
    about = _description(summary, book)
    with replacing(to) as target:
        document = PortfolioDocument(target, composition, kind=KIND, state="", canvas=FormCanvas)
        canvas = document.write([list(page(composition, summary))], lambda: None)
        assert isinstance(canvas, FormCanvas)  # noqa: S101  as it was asked for
        files = embed(canvas.file, [_data(summary)], about.pdf_date)
        form = canvas.write_form()
        finish(canvas, root=composition.root, about=about, files=files, form=form)
    return canvas.page_index


def _data(summary: ProgressSummary) -> EmbeddedFile:
    content = progress_json(summary)
    return EmbeddedFile(
        name=NAME,
        description="This progress summary, for programs that read it",
        media_type="application/json",
        size=len(content),
        sha256=sha256_hex(content),
        open=lambda: BytesIO(content),
        data=True,
    )


def _description(summary: ProgressSummary, book: Book) -> Description:
    title = f"{KIND} of {summary.owner} for {summary.given_to}, {date_text(summary.made.date())}"
    subject = KIND
    if summary.fictional:
        title, subject = f"{title} (fictional example)", f"{KIND}. {FICTIONAL_WORDS}"
    return Description(
        title=title,
        author=summary.owner,
        subject=subject,
        made=summary.made,
        document_id=book.document_id,
    )
