"""Writes a request as one PDF, ready to be certified."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import chain, count
from pathlib import Path

from reportlab.platypus import Flowable

from fcp_portfolio.documents.attached.detail import Showing
from fcp_portfolio.documents.book import Book
from fcp_portfolio.documents.portfolio_pdf.attached_pictures import AttachedPictures
from fcp_portfolio.documents.portfolio_pdf.attachments import attached_files
from fcp_portfolio.documents.portfolio_pdf.capability import capability
from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.portfolio_pdf.document import PortfolioDocument, described
from fcp_portfolio.documents.portfolio_pdf.entry import entries_opening, entry_in_full
from fcp_portfolio.documents.portfolio_pdf.files import embedded_files, list_of_files
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.request_pdf.answer import answer_page, answer_to_all, signatures
from fcp_portfolio.documents.request_pdf.assessment import assessment_pages
from fcp_portfolio.documents.request_pdf.confirmation import confirmation_page
from fcp_portfolio.documents.request_pdf.difference import changed_since, seen_target
from fcp_portfolio.documents.request_pdf.form_canvas import FormCanvas
from fcp_portfolio.documents.request_pdf.front import front
from fcp_portfolio.documents.request_pdf.peer_review import peer_review_pages
from fcp_portfolio.documents.request_pdf.period import line_target, period_sheet
from fcp_portfolio.documents.request_pdf.words import words_for
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.embedding import EmbeddedFile, embed
from fcp_portfolio.documents.tagged.finisher import finish
from fcp_portfolio.domain.identity import sha256_hex
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Kind, Request, ShownEntry
from fcp_portfolio.domain.request_json import NAME, request_json
from fcp_portfolio.domain.since import ChangedSince
from fcp_portfolio.domain.way import COUNTING, Way

STATE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A request that was written: `request` has its page numbers now."""

    request: Request
    pages: int
    notes: tuple[str, ...]


def write_request(
    book: Book,
    request: Request,
    to: Path,
    *,
    ways: Collection[Way] = COUNTING,
    changes: Sequence[ChangedSince] = (),
    go_on: Callable[[], None] = lambda: None,
) -> Written:
    """Writes the PDF as a whole, with every field that anybody will fill in or sign.

    `ways` are those in which an answer counts by itself. Where there are `changes`, they are read
    in place of the capabilities as a whole. `go_on` is called often and may raise to stop. Raises
    StorageFailed where the disk refuses.
    """
    composition = Composition(book=book, index=Index(book))
    pictures = AttachedPictures(composition, Showing())
    title = f"Request {request.number} of {book.owner.name}"
    about = replace(
        described(book, title, words_for(request).called), document_id=request.id, archival=False
    )
    kind = words_for(request).called
    with replacing(to) as target:
        document = PortfolioDocument(target, composition, kind=kind, state=STATE, canvas=FormCanvas)
        reading = _reading(composition, request, changes)
        opening = [list(front(composition, request, ways))]
        parts = _parts(composition, request, reading, pictures, lambda: document.canv)
        canvas = document.write(chain(opening, parts), go_on)
        assert isinstance(canvas, FormCanvas)  # noqa: S101  as it was asked for
        numbered = _with_pages(composition, canvas, request)
        files = embed(canvas.file, (*embedded_files(book), _data(numbered)), about.pdf_date)
        form = canvas.write_form()
        mode = b"UseAttachments"
        finish(canvas, root=composition.root, about=about, files=files, mode=mode, form=form)
    missing = ", ".join(f"[{name}]" for name in composition.glyphs.missing)
    without = Phrase("No font has these characters: {characters}.", characters=missing)
    notes = (without,) if missing else ()
    return Written(request=numbered, pages=canvas.page_index, notes=(*notes, *pictures.notes))


def _parts(
    composition: Composition,
    request: Request,
    reading: Iterator[list[Flowable]],
    pictures: AttachedPictures,
    canvas: Callable[[], TaggedCanvas],
) -> Iterator[list[Flowable]]:
    if request.kind is not Kind.PERIOD:
        yield from reading
        yield from attached_files(composition, pictures, lambda: canvas().file)
        if composition.book.files:
            yield list(list_of_files(composition))
    yield from _ANSWER_PAGES[request.kind](composition, request)
    yield list(signatures(composition, request))


def _sign_off(composition: Composition, request: Request) -> Iterator[list[Flowable]]:
    for number in range(1, len(request.capabilities) + 1):
        yield list(answer_page(composition, request, number))
    yield list(answer_to_all(composition, request))


def _confirmation(composition: Composition, request: Request) -> Iterator[list[Flowable]]:
    if request.peer_review:
        yield from peer_review_pages(composition, request)
    else:
        yield list(confirmation_page(composition, request))


def _period(composition: Composition, request: Request) -> Iterator[list[Flowable]]:
    yield list(period_sheet(composition, request))


_ANSWER_PAGES: Mapping[Kind, Callable[[Composition, Request], Iterator[list[Flowable]]]] = {
    Kind.SIGN_OFF: _sign_off,
    Kind.ASSESSMENT: assessment_pages,
    Kind.CONFIRMATION: _confirmation,
    Kind.PERIOD: _period,
}


def _reading(
    composition: Composition, request: Request, changes: Sequence[ChangedSince]
) -> Iterator[list[Flowable]]:
    if changes:
        yield from _changes(composition, request, changes)
    elif request.capabilities:
        for framework in composition.index.frameworks:
            for row in composition.book.coverage[framework.key]:
                yield list(capability(composition, framework, row))
    if not composition.book.entries:
        return
    section = composition.section()
    yield entries_opening(composition, section)
    for entry in composition.book.entries:
        yield list(entry_in_full(composition, section, entry, forms_follow=False))


def _changes(
    composition: Composition, request: Request, changes: Sequence[ChangedSince]
) -> Iterator[list[Flowable]]:
    told: frozenset[str] = frozenset()
    for since in changes:
        ids = frozenset(shown.id for shown in since.unchanged)
        yield list(changed_since(composition, request, since, ids - told))
        told |= ids


def _with_pages(composition: Composition, canvas: TaggedCanvas, request: Request) -> Request:
    index = composition.index
    lines = request.kind is Kind.PERIOD
    entries = {entry.id: entry for entry in composition.book.entries}
    files = zip(request.files, composition.book.files, strict=True)

    def page(target: str) -> int:
        return canvas.destinations[target].page + 1

    def read_at(shown: ShownEntry) -> str:
        return seen_target(shown.id) if shown.seen_in else index.entry_target(entries[shown.id])

    return replace(
        request,
        capabilities=tuple(
            replace(asked, page=page(index.node_target(asked.path)))
            for asked in request.capabilities
        ),
        entries=tuple(
            replace(shown, page=page(at_line if lines else read_at(shown)))
            for at_line, shown in zip(map(line_target, count(1)), request.entries, strict=False)
        ),
        files=tuple(
            replace(shown, page=page(index.file_target(file.attachment))) for shown, file in files
        ),
        answers=tuple(
            replace(listed, page=page(line_target(number)))
            for number, listed in enumerate(request.answers, len(request.entries) + 1)
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
