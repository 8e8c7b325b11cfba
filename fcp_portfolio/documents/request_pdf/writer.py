"""Writes a request as one PDF, ready to be certified."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from reportlab.platypus import Flowable

from fcp_portfolio.documents.attached.detail import Showing
from fcp_portfolio.documents.book import Book
from fcp_portfolio.documents.portfolio_pdf.attached_pictures import AttachedPictures
from fcp_portfolio.documents.portfolio_pdf.attachments import attached_files
from fcp_portfolio.documents.portfolio_pdf.capability import capability
from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.portfolio_pdf.document import FICTIONAL_WORDS, PortfolioDocument
from fcp_portfolio.documents.portfolio_pdf.entry import entries_opening, entry_in_full
from fcp_portfolio.documents.portfolio_pdf.files import embedded_files, list_of_files
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.request_pdf.answer import answer_page, answer_to_all, signatures
from fcp_portfolio.documents.request_pdf.form_canvas import FormCanvas
from fcp_portfolio.documents.request_pdf.front import front
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.embedding import EmbeddedFile, embed
from fcp_portfolio.documents.tagged.finisher import finish
from fcp_portfolio.documents.tagged.metadata import Description
from fcp_portfolio.domain.identity import sha256_hex
from fcp_portfolio.domain.request import Request
from fcp_portfolio.domain.request_json import NAME, request_json

KIND, STATE = "Request for sign-off, in confidence", ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A request that was written: `request` has its page numbers now."""

    request: Request
    pages: int
    notes: tuple[str, ...]


def write_request(
    book: Book, request: Request, to: Path, *, go_on: Callable[[], None] = lambda: None
) -> Written:
    """Writes the PDF as a whole, with every field that anybody will fill in or sign.

    `go_on` is called often and may raise to stop. Raises StorageFailed where the disk refuses.
    """
    composition = Composition(book=book, index=Index(book))
    pictures = AttachedPictures(composition, Showing())
    about = _description(book, request)
    with replacing(to) as target:
        document = PortfolioDocument(target, composition, kind=KIND, state=STATE, canvas=FormCanvas)
        parts = _parts(composition, request, pictures, lambda: document.canv)
        canvas = document.write(parts, go_on)
        assert isinstance(canvas, FormCanvas)  # noqa: S101  as it was asked for
        numbered = _with_pages(composition, canvas, request)
        files = embed(canvas.file, (*embedded_files(book), _data(numbered)), about.pdf_date)
        form = canvas.write_form()
        mode = b"UseAttachments"
        finish(canvas, root=composition.root, about=about, files=files, mode=mode, form=form)
    missing = ", ".join(f"[{name}]" for name in composition.glyphs.missing)
    notes = (f"No font has these characters: {missing}.",) if missing else ()
    return Written(request=numbered, pages=canvas.page_index, notes=(*notes, *pictures.notes))


def _parts(
    composition: Composition,
    request: Request,
    pictures: AttachedPictures,
    canvas: Callable[[], TaggedCanvas],
) -> Iterator[list[Flowable]]:
    yield list(front(composition, request))
    yield from _reading(composition)
    yield from attached_files(composition, pictures, lambda: canvas().file)
    if composition.book.files:
        yield list(list_of_files(composition))
    for number in range(1, len(request.capabilities) + 1):
        yield list(answer_page(composition, request, number))
    yield list(answer_to_all(composition, request))
    yield list(signatures(composition, request))


def _reading(composition: Composition) -> Iterator[list[Flowable]]:
    for framework in composition.index.frameworks:
        for row in composition.book.coverage[framework.key]:
            yield list(capability(composition, framework, row))
    section = composition.section()
    yield entries_opening(composition, section)
    for entry in composition.book.entries:
        yield list(entry_in_full(composition, section, entry))


def _with_pages(composition: Composition, canvas: TaggedCanvas, request: Request) -> Request:
    index, places = composition.index, canvas.destinations
    entries = {entry.id: entry for entry in composition.book.entries}
    files = zip(request.files, composition.book.files, strict=True)
    return replace(
        request,
        capabilities=tuple(
            replace(asked, page=places[index.node_target(asked.path)].page + 1)
            for asked in request.capabilities
        ),
        entries=tuple(
            replace(shown, page=places[index.entry_target(entries[shown.id])].page + 1)
            for shown in request.entries
        ),
        files=tuple(
            replace(shown, page=places[index.file_target(file.attachment)].page + 1)
            for shown, file in files
        ),
    )


def _data(request: Request) -> EmbeddedFile:
    content = request_json(request)
    return EmbeddedFile(
        name=NAME,
        description="This request as data",
        media_type="application/json",
        size=len(content),
        sha256=sha256_hex(content),
        open=lambda: BytesIO(content),
        data=True,
    )


def _description(book: Book, request: Request) -> Description:
    title = f"Request {request.number} of {book.owner.name}"
    subject = KIND
    if book.owner.fictional:
        title, subject = f"{title} (fictional example)", f"{KIND}. {FICTIONAL_WORDS}"
    return Description(
        title=title,
        author=book.owner.name,
        subject=subject,
        made=book.made,
        document_id=request.id,
        archival=False,
    )
