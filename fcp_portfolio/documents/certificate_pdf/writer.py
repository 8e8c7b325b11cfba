"""Writes a certificate of completion as one PDF, ready to be signed by its owner."""

from collections.abc import Callable, Iterator
from pathlib import Path

from reportlab.platypus import Flowable

from fcp_portfolio.documents.book import Book
from fcp_portfolio.documents.certificate_pdf.certificate import Certificate
from fcp_portfolio.documents.certificate_pdf.face import KIND, face
from fcp_portfolio.documents.certificate_pdf.proof import proof
from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.portfolio_pdf.document import FICTIONAL_WORDS, PortfolioDocument
from fcp_portfolio.documents.portfolio_pdf.files import embedded_files
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.request_pdf.form_canvas import FormCanvas
from fcp_portfolio.documents.tagged.embedding import embed
from fcp_portfolio.documents.tagged.finisher import finish
from fcp_portfolio.documents.tagged.metadata import Description


def write_certificate(
    certificate: Certificate, to: Path, *, go_on: Callable[[], None] = lambda: None
) -> int:
    """Writes the PDF as a whole, with a field for the owner's signature; gives its pages.

    `go_on` is called often and may raise to stop. Raises StorageFailed where the disk refuses.
    """
    book = certificate.book
    composition = Composition(book=book, index=Index(book))
    about = _description(certificate, book)
    with replacing(to) as target:
        document = PortfolioDocument(target, composition, kind=KIND, state="", canvas=FormCanvas)
        canvas = document.write(_parts(composition, certificate), go_on)
        assert isinstance(canvas, FormCanvas)  # noqa: S101  as it was asked for
        files = embed(canvas.file, embedded_files(book), about.pdf_date)
        form = canvas.write_form()
        finish(canvas, root=composition.root, about=about, files=files, form=form)
    return canvas.page_index


def _parts(composition: Composition, certificate: Certificate) -> Iterator[list[Flowable]]:
    yield list(face(composition, certificate))
    yield list(proof(composition, certificate))


def _description(certificate: Certificate, book: Book) -> Description:
    title = f"{KIND} of {book.owner.name}: {certificate.standing.stage.stage.title}"
    subject = KIND
    if book.owner.fictional:
        title, subject = f"{title} (fictional example)", f"{KIND}. {FICTIONAL_WORDS}"
    return Description(
        title=title,
        author=book.owner.name,
        subject=subject,
        made=book.made,
        document_id=book.document_id,
    )
