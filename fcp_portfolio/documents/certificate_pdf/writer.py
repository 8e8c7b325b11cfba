"""Writes a certificate of completion as one PDF, ready to be signed by its owner."""

from collections.abc import Callable, Iterator
from pathlib import Path

from reportlab.platypus import Flowable

from fcp_portfolio.documents.certificate_pdf.certificate import Certificate
from fcp_portfolio.documents.certificate_pdf.face import KIND, face
from fcp_portfolio.documents.certificate_pdf.proof import proof
from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.portfolio_pdf.files import embedded_files
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.request_pdf.statement import write_statement


def write_certificate(
    certificate: Certificate, to: Path, *, go_on: Callable[[], None] = lambda: None
) -> int:
    """Writes the PDF as a whole, with a field for the owner's signature; gives its pages.

    `go_on` is called often and may raise to stop. Raises StorageFailed where the disk refuses.
    """
    book = certificate.book
    composition = Composition(book=book, index=Index(book))
    with replacing(to) as target:
        return write_statement(
            composition,
            target,
            kind=KIND,
            title=f"{KIND} of {book.owner.name}: {certificate.standing.stage.stage.title}",
            parts=_parts(composition, certificate),
            inside=embedded_files(book),
            fictional=book.owner.fictional,
            go_on=go_on,
        )


def _parts(composition: Composition, certificate: Certificate) -> Iterator[list[Flowable]]:
    yield list(face(composition, certificate))
    yield list(proof(composition, certificate))
