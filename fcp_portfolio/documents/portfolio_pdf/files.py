"""The list of embedded files with their fingerprints, and the files themselves."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath

from reportlab.platypus import Flowable, PageBreak, Spacer

from fcp_portfolio.documents.book import AnswerInBook, Book, DataInBook, FileInBook
from fcp_portfolio.documents.portfolio_pdf.attachments import kind_text
from fcp_portfolio.documents.portfolio_pdf.composition import Composition, counted, page_cell
from fcp_portfolio.documents.portfolio_pdf.entry import digest_text
from fcp_portfolio.documents.tagged.embedding import EmbeddedFile
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.strings import one_line
from fcp_portfolio.documents.tagged.style import (
    BODY,
    CELL_HEAD,
    CELL_HEAD_RIGHT,
    CELL_LINK,
    CELL_RIGHT,
    CODE_CELL,
    HEADING_1,
    LEAD,
)
from fcp_portfolio.documents.tagged.table import TableWriter
from fcp_portfolio.domain.request_json import NAME as REQUEST_NAME

_WIDTHS = (24, 136, 88, 46, 156, 32)


def list_of_files(composition: Composition) -> Iterator[Flowable]:
    """One row for each file: number, name, what it is, size, SHA-256."""
    section, book = composition.section(), composition.book
    yield PageBreak()
    yield heading(
        section.child("H1"),
        composition.text("Files in this document"),
        HEADING_1,
        target="files",
        bookmark=("Files in this document", 0),
        place="Files in this document",
    )
    if not book.files:
        yield composition.paragraph(section, "No files are attached.", BODY)
        return
    inside = sum(file.inside for file in book.files)
    words = (
        f"{counted(inside, 'file')} inside this PDF. To check one, save it from the "
        "attachments pane of your PDF program and compare its SHA-256."
    )
    if inside < len(book.files):
        words += " The others are shown on its pages only."
    yield composition.paragraph(section, words, LEAD)
    yield Spacer(1, 8)
    table, cell = TableWriter(section, _WIDTHS, row_headers=False), composition.cell
    table.header(
        cell("No.", CELL_HEAD),
        cell("File", CELL_HEAD),
        cell("What it is", CELL_HEAD),
        cell("Bytes", CELL_HEAD_RIGHT),
        cell("SHA-256", CELL_HEAD),
        cell("Page", CELL_HEAD),
    )
    for number, (name, file) in enumerate(zip(names(book), book.files, strict=True), 1):
        table.row(
            cell(str(number)),
            cell(name, CELL_LINK, link=composition.index.file_target(file.attachment)),
            cell(kind_text(file.embedded) + ("" if file.inside else ", not inside")),
            cell(str(file.embedded.size), CELL_RIGHT),
            cell(digest_text(file.embedded.sha256), CODE_CELL),
            page_cell(composition.index.file_target(file.attachment)),
        )
    yield table.table(padding=4)


DATA_NAME = "portfolio.json"


def names(book: Book) -> tuple[str, ...]:
    """A name for each file that no other has: viewers save files under it."""
    taken = {DATA_NAME, REQUEST_NAME, *(answer.name for answer in book.answers)}
    made = []
    for file in book.files:
        name = _free(_plain_name(file), taken)
        taken.add(name.casefold())
        made.append(name)
    return tuple(made)


def _plain_name(file: FileInBook) -> str:
    # A name from outside may carry folders, which some viewers would follow when saving.
    return one_line(file.embedded.name.replace("\\", "/").rsplit("/", 1)[-1]) or "file"


def _free(name: str, taken: set[str]) -> str:
    path, candidate, number = PurePosixPath(name), name, 2
    while candidate.casefold() in taken:
        candidate = f"{path.stem} ({number}){path.suffix}"
        number += 1
    return candidate


def embedded_files(book: Book) -> tuple[EmbeddedFile, ...]:
    """The files as they are embedded; the data of the document last."""
    attached = tuple(
        EmbeddedFile(
            name=name,
            description=file.embedded.description,
            media_type=file.embedded.media_type,
            size=file.embedded.size,
            sha256=file.embedded.sha256,
            open=file.open,
        )
        for name, file in zip(names(book), book.files, strict=True)
        if file.inside
    )
    data = (_data_file(book.data),) if book.data is not None else ()
    return (*attached, *map(_returned, filter(_goes_inside, book.answers)), *data)


def _goes_inside(answer: AnswerInBook) -> bool:
    return answer.inside and bool(answer.answer.sha256)


def _returned(answer: AnswerInBook) -> EmbeddedFile:
    return EmbeddedFile(
        name=answer.name,
        description=f"What came back to request {answer.number}, as it came",
        media_type=answer.media_type,
        size=answer.size,
        sha256=answer.answer.sha256,
        open=answer.open,
    )


def _data_file(data: DataInBook) -> EmbeddedFile:
    return EmbeddedFile(
        name=DATA_NAME,
        description="The entries of this document as data",
        media_type="application/json",
        size=len(data.content),
        sha256=data.sha256,
        open=lambda: BytesIO(data.content),
        data=True,
    )
