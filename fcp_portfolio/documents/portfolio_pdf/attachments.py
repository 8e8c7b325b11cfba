"""The attached files: for each one what it is and who uses it, then what stands in it."""

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from fcp_portfolio.documents.attached.detail import PAGES_SHOWN, Showing
from fcp_portfolio.documents.attached.pages import CannotDraw
from fcp_portfolio.documents.book import Book, FileInBook
from fcp_portfolio.documents.portfolio_pdf.attached_pictures import AttachedPictures, Here
from fcp_portfolio.documents.portfolio_pdf.composition import Composition, Line, counted
from fcp_portfolio.documents.portfolio_pdf.entry import digest_text
from fcp_portfolio.documents.tagged.flowables import rule
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.pdf_file import PdfFile
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    ENTRY_TITLE,
    HEADING_1,
    INDENTED,
    INDENTED_CLOSE,
    INDENTED_CODE,
    INDENTED_LINK,
    INDENTED_SMALL,
    INK,
    KICKER,
    LEAD,
    SMALL,
)
from fcp_portfolio.domain.entry import Attachment, Entry

TITLE = "Attached files"
TARGET = "attached"
LONGEST_TEXT = 60_000
"""Of a longer text only so many letters are shown: about twenty pages."""
_ROOM = 190  # facts and a few lines of what follows
_KICKER = ParagraphStyle("between files", parent=KICKER, spaceBefore=26)
_KINDS = {
    "application/pdf": "PDF",
    "image/": "Picture",
    "message/rfc822": "Mail",
    "text/": "Text",
    "video/": "Video",
    "audio/": "Sound",
    "application/vnd.openxmlformats-officedocument.wordprocessingml": "Word document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml": "Excel workbook",
    "application/vnd.openxmlformats-officedocument.presentationml": "PowerPoint slides",
    "application/vnd.oasis.opendocument.text": "OpenDocument text",
    "application/vnd.oasis.opendocument.spreadsheet": "OpenDocument spreadsheet",
    "application/vnd.oasis.opendocument.presentation": "OpenDocument slides",
}
_PICTURES = (
    "Every attached file is inside this PDF: photos as upright copies, all others unchanged. Here "
    "pages and photos are shown as pictures, to be read on paper and in any program."
)
_ORIGINALS = (
    "Every attached file is inside this PDF: photos as upright copies, all others unchanged. Here "
    "pages of PDFs are shown as their authors made them, so this document claims to keep neither "
    "PDF/A nor PDF/UA."
)
_SOME_INSIDE = (
    "PDFs and pictures are inside this PDF, photos as upright copies. Of other kinds of file only "
    "what can be read in them stands here; the files themselves stay with the owner."
)


def merges(book: Book, showing: Showing) -> bool:
    """Whether original pages may stand in the document, which then claims no standard."""
    return showing.merge_originals and any(_is_pdf(file.embedded) for file in book.files)


def count_parts(book: Book) -> int:
    """How many parts `attached_files` yields, about."""
    return sum(1 + min(file.embedded.pages or 0, PAGES_SHOWN) for file in book.files)


def attached_files(
    composition: Composition, pictures: AttachedPictures, file: Callable[[], PdfFile]
) -> Iterator[list[Flowable]]:
    """A page or less at a time; `file` is what is being written."""
    if not composition.book.files:
        return
    section, users = composition.section(), _users(composition.book)
    lead = _lead(composition.book, pictures.showing)
    yield [
        PageBreak(),
        heading(
            section.child("H1"),
            composition.text(TITLE),
            HEADING_1,
            target=TARGET,
            bookmark=(TITLE, 0),
            place=TITLE,
        ),
        composition.paragraph(section, lead, LEAD),
    ]
    for number, item in enumerate(composition.book.files, 1):
        used_by = users.get(item.attachment.sha256, ())
        yield list(_separator(composition, section, number, item, used_by))
        yield from _shown(composition, Here(item, section, file()), pictures)


def _lead(book: Book, showing: Showing) -> str:
    if not all(file.inside for file in book.files):
        return _SOME_INSIDE
    return _ORIGINALS if merges(book, showing) else _PICTURES


def _users(book: Book) -> Mapping[str, tuple[Entry, ...]]:
    uses = {(item.sha256, e.id): e for e in book.entries for item in e.content.attachments}
    in_order = sorted(uses.items(), key=lambda use: use[0][0])
    grouped = groupby(in_order, key=lambda use: use[0][0])
    return {sha256: tuple(entry for _, entry in group) for sha256, group in grouped}


def _separator(
    composition: Composition,
    part: Element,
    number: int,
    file: FileInBook,
    used_by: tuple[Entry, ...],
) -> Iterator[Flowable]:
    attachment = file.embedded
    yield CondPageBreak(_ROOM)
    yield composition.paragraph(part, f"File {number} · {kind_text(attachment)}", _KICKER)
    yield heading(
        part.child("H2"),
        composition.text(attachment.name),
        ENTRY_TITLE,
        target=composition.index.file_target(file.attachment),
        bookmark=(attachment.name, 1),
        place=f"File {number} · {attachment.name}",
    )
    yield composition.paragraph(part, f"{attachment.size} bytes · {attachment.media_type}", SMALL)
    yield rule(INK, 0.9, 10)
    items, labelled = part.child("L"), composition.labelled
    said = attachment.description or "No description given."
    yield from labelled(items, "What it shows", [Line(said)])
    yield from labelled(items, "Used by", list(_uses(composition, used_by)))
    yield from labelled(items, "SHA-256", [Line(digest_text(attachment.sha256), INDENTED_CODE)])
    if file.copy is not None:
        words = (
            f"This is an upright copy of “{file.attachment.name}” without the camera's data. The "
            "original stays in the portfolio; its SHA-256:"
        )
        digest = Line(digest_text(file.attachment.sha256), INDENTED_CODE)
        yield from labelled(items, "Original", [Line(words, INDENTED_CLOSE), digest])


def _uses(composition: Composition, entries: tuple[Entry, ...]) -> Iterator[Line]:
    index = composition.index
    for entry in entries:
        title = entry.content.title or index.form(entry).title
        target = index.entry_target(entry)
        yield Line(f"Entry {index.number(entry)} · {title}", INDENTED_LINK, target=target)
    if not entries:
        yield Line("No entry in this document.")


def _shown(
    composition: Composition, here: Here, pictures: AttachedPictures
) -> Iterator[list[Flowable]]:
    try:
        if _is_pdf(here.file.embedded):
            yield from pictures.pages(here)
        elif here.file.copy is not None:
            yield [pictures.photo(here)]
        elif text := here.file.text():
            yield _text(composition, here.parent, text)
    except CannotDraw as refusal:
        words = f"{refusal} It is embedded as it is: open it in its own program."
        yield [pictures.remark(here.parent, words)]


def _text(composition: Composition, part: Element, text: str) -> list[Flowable]:
    lines = [Line(text[:LONGEST_TEXT], INDENTED)]
    if len(text) > LONGEST_TEXT:
        words = (
            f"… The first {LONGEST_TEXT} of {len(text)} letters. The rest is in the file itself."
        )
        lines.append(Line(words, INDENTED_SMALL))
    return composition.labelled(part.child("L"), "Its text", lines)


def _is_pdf(attachment: Attachment) -> bool:
    return attachment.media_type == "application/pdf"


def kind_text(attachment: Attachment) -> str:
    """What a file is, in words: PDF, 2 pages."""
    found = (word for kind, word in _KINDS.items() if attachment.media_type.startswith(kind))
    pages = [counted(attachment.pages, "page")] if attachment.pages else []
    return ", ".join([next(found, "Other file"), *pages])
