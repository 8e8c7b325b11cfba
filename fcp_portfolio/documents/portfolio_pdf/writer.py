"""Writes the portfolio as one PDF."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from reportlab.platypus import Flowable

from fcp_portfolio.documents.attached.detail import Showing, TooLarge
from fcp_portfolio.documents.book import Book, Exported
from fcp_portfolio.documents.portfolio_pdf.attached_pictures import AttachedPictures
from fcp_portfolio.documents.portfolio_pdf.attachments import attached_files, count_parts, merges
from fcp_portfolio.documents.portfolio_pdf.capability import (
    bare_capability,
    capability,
    is_bare,
    opener,
)
from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.portfolio_pdf.contents import contents, how_to_read
from fcp_portfolio.documents.portfolio_pdf.cover import cover
from fcp_portfolio.documents.portfolio_pdf.document import (
    KIND,
    PortfolioDocument,
    described,
)
from fcp_portfolio.documents.portfolio_pdf.entry import entries_opening, entry_in_full
from fcp_portfolio.documents.portfolio_pdf.files import embedded_files, list_of_files
from fcp_portfolio.documents.portfolio_pdf.fitting import fitted
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.portfolio_pdf.ratings import changes_over_time, ratings_over_time
from fcp_portfolio.documents.portfolio_pdf.reference import (
    forms_and_levels,
    people,
    people_named,
)
from fcp_portfolio.documents.portfolio_pdf.standing import sign_off_pages, state_text
from fcp_portfolio.documents.portfolio_pdf.summary import summary
from fcp_portfolio.documents.portfolio_pdf.supervision import supervision_log
from fcp_portfolio.documents.portfolio_pdf.verification import verification
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.embedding import EmbeddedFile, embed
from fcp_portfolio.documents.tagged.finisher import finish
from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.domain.errors import Cancelled
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.phrase import Phrase, joined

Progress = Callable[[str, int, int], None]
Part = tuple[str, list[Flowable]]
SHOWING = Showing()


def _no_progress(_section: str, _done: int, _total: int) -> None:
    """Tells nobody."""


def _never() -> bool:
    return False


def write_portfolio(
    book: Book,
    to: Path,
    *,
    showing: Showing = SHOWING,
    progress: Progress = _no_progress,
    cancelled: Callable[[], bool] = _never,
) -> Exported:
    """Writes the PDF as a whole: until it is complete, what stood at `to` stands.

    `progress` is told the part being written, how many are done and how many there are. Raises
    Cancelled where `cancelled` says so, StorageFailed where the disk refuses, Refused where it
    cannot be made as small as `showing` says.
    """
    return fitted(book, showing, lambda shown: _write(book, to, shown, progress, cancelled))


def _write(
    book: Book, to: Path, showing: Showing, progress: Progress, cancelled: Callable[[], bool]
) -> Exported:
    composition = Composition(book=book, index=Index(book))
    steps = _Steps(composition, progress, cancelled)
    about = replace(
        described(book, f"Portfolio of {book.owner.name}", KIND), claims=not merges(book, showing)
    )
    pictures = AttachedPictures(composition, showing)
    with replacing(to) as target:
        document = PortfolioDocument(target, composition, state=state_text(book))
        attached = attached_files(composition, pictures, lambda: document.canv.file)
        parts = _parts(composition, attached)
        canvas = document.write(steps.of(parts), steps.stop_if_cancelled)
        files = steps.of_files(embedded_files(book))
        embedded = embed(canvas.file, files, about.pdf_date)
        finish(canvas, root=composition.root, about=about, files=embedded)
        steps.stop_if_cancelled()
        if showing.most_bytes is not None and target.tell() > showing.most_bytes:
            raise TooLarge(target.tell(), pictures.bytes)
    return Exported(
        path=to,
        pages=canvas.page_index,
        size=to.stat().st_size,
        missing_glyphs=composition.glyphs.missing,
        notes=(*_notes(composition, canvas), *pictures.notes),
    )


class _Steps:
    """Counts parts and files as they are written, and stops where the person said so."""

    def __init__(
        self, composition: Composition, progress: Progress, cancelled: Callable[[], bool]
    ) -> None:
        book, frameworks = composition.book, composition.index.frameworks
        nodes = sum(len(f.evidence_nodes) + len(f.nodes) for f in frameworks)
        self._total = 12 + nodes + len(book.entries) + len(book.files) + count_parts(book)
        self._done = 0
        self._progress, self._cancelled = progress, cancelled

    def stop_if_cancelled(self) -> None:
        """Raises Cancelled where the person stopped it."""
        if self._cancelled():
            raise Cancelled

    def of(self, parts: Iterator[Part]) -> Iterator[list[Flowable]]:
        """The parts, each one counted."""
        for section, flowables in parts:
            self._step(section)
            yield flowables

    def of_files(self, files: tuple[EmbeddedFile, ...]) -> Iterator[EmbeddedFile]:
        """The files, each one counted."""
        for file in files:
            self._step("Attached files")
            yield file
        self._progress("Done", self._total, self._total)

    def _step(self, section: str) -> None:
        self.stop_if_cancelled()
        self._progress(section, self._done, self._total)
        self._done += 1


def _parts(composition: Composition, attached: Iterator[list[Flowable]]) -> Iterator[Part]:
    yield "Cover", cover(composition)
    yield "Contents", contents(composition)
    yield "Contents", how_to_read(composition)
    yield "Summary", summary(composition)
    yield from _capabilities(composition)
    if changes_over_time(composition):
        yield "Ratings", list(ratings_over_time(composition))
    section = composition.section()
    yield "Entries", entries_opening(composition, section)
    for entry in composition.book.entries:
        yield "Entries", list(entry_in_full(composition, section, entry))
    yield "Supervision log", list(supervision_log(composition))
    if composition.book.tells_of_signing:
        yield "Sign-off", list(sign_off_pages(composition))
    if people_named(composition):
        yield "People", list(people(composition))
    if composition.book.forms:
        yield "Forms", list(forms_and_levels(composition))
    for part in attached:
        yield "Pages of files", part
    yield "Files", list(list_of_files(composition))
    yield "Verification", list(verification(composition))


def _capabilities(composition: Composition) -> Iterator[Part]:
    for framework in composition.index.frameworks:
        rows = {row.node.path: row for row in composition.book.coverage[framework.key]}
        after_bare = False
        for node in framework.by_path.values():
            if node.evidence:
                row, before = rows[node.path], after_bare
                after_bare = is_bare(composition, row)
                yield "Capabilities", list(_section(composition, framework, row, before))
            elif node in framework.nodes:
                after_bare = False
                yield "Capabilities", opener(composition, framework, node)


def _section(
    composition: Composition, framework: Framework, row: Coverage, after_bare: bool
) -> Iterator[Flowable]:
    if is_bare(composition, row):
        return bare_capability(composition, framework, row, first=not after_bare)
    return capability(composition, framework, row)


def _notes(composition: Composition, canvas: TaggedCanvas) -> tuple[str, ...]:
    notes = []
    missing = composition.glyphs.missing
    if missing:
        marks = joined(
            *(
                Phrase("[{character}] {count} times", character=name, count=count)
                for name, count in missing.items()
            ),
            by=", ",
        )
        note = Phrase(
            "No font has these characters; a mark stands in their place: {marks}.", marks=marks
        )
        notes.append(note)
    if canvas.unresolved:
        number = len(canvas.unresolved)
        notes.append(Phrase("{number} page numbers could not be found.", number=number))
    return tuple(notes)
