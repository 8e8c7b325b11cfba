"""A document with fields of its own: its pages and what is inside, such as a statement to sign."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from io import BytesIO
from typing import BinaryIO

from reportlab.platypus import Flowable

from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.portfolio_pdf.document import PortfolioDocument, described
from fcp_portfolio.documents.request_pdf.form_canvas import FormCanvas
from fcp_portfolio.documents.tagged.embedding import EmbeddedFile, embed
from fcp_portfolio.documents.tagged.finisher import finish
from fcp_portfolio.domain.identity import sha256_hex


def write_statement(
    composition: Composition,
    target: BinaryIO,
    *,
    kind: str,
    title: str,
    parts: Iterable[list[Flowable]],
    inside: Iterable[EmbeddedFile],
    fictional: bool,
    archival: bool = True,
    go_on: Callable[[], None] = lambda: None,
) -> int:
    """Writes the PDF as a whole, by the owner of the book; gives its pages.

    The `parts` hold the fields: for a statement, the place for the signature. What others fill in
    is not `archival`, see `Description`. `go_on` is called often and may raise to stop.
    """
    about = described(composition.book, title, kind, fictional=fictional)
    about = replace(about, archival=archival)
    document = PortfolioDocument(target, composition, kind=kind, state="", canvas=FormCanvas)
    canvas = document.write(parts, go_on)
    assert isinstance(canvas, FormCanvas)  # noqa: S101  as it was asked for
    files = embed(canvas.file, inside, about.pdf_date)
    form = canvas.write_form()
    mode = b"UseOutlines" if archival else b"UseNone"
    finish(canvas, root=composition.root, about=about, files=files, mode=mode, form=form)
    return canvas.page_index


def data_inside(name: str, what: str, content: bytes) -> EmbeddedFile:
    """What a statement says, as data; `what` calls it, as in “This progress summary”."""
    return EmbeddedFile(
        name=name,
        description=f"This {what}, for programs that read it",
        media_type="application/json",
        size=len(content),
        sha256=sha256_hex(content),
        open=lambda: BytesIO(content),
        data=True,
    )
