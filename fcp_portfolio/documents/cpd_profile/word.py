"""A CPD profile as a Word document: real headings and tables, British English, little about it."""

import re
from datetime import UTC
from pathlib import Path
from typing import Any

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from fcp_portfolio.documents.book import Book, Exported
from fcp_portfolio.documents.cpd_profile.parts import Grid, Passage, Title, parts_of
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.domain.cpd_profile import CpdProfile

LANGUAGE = "en-GB"
_BODY, _QUIET, _MARGIN = Pt(11), Pt(9), Mm(22)
_A4 = Mm(210), Mm(297)
_NOT_IN_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ABOUT_THE_PROGRAM = ("/extended-properties", "/thumbnail", "/customXml")


def write_word(book: Book, profile: CpdProfile, to: Path) -> Exported:
    """Writes the profile as a whole; raises StorageFailed where the disk refuses."""
    document = Document()
    _set_up(document)
    for part in parts_of(book, profile):
        match part:
            case Title():
                document.add_heading(_plain(part.text), part.level)
            case Passage():
                run = document.add_paragraph().add_run(_plain(part.text))
                run.font.size = _QUIET if part.quiet else _BODY
            case Grid():
                _add_table(document, part)
    _describe(document, book)
    with replacing(to) as target:
        document.save(target)
    return Exported(path=to, pages=0, size=to.stat().st_size, missing_glyphs={}, notes=())


def _set_up(document: Any) -> None:
    (section,) = document.sections
    section.page_width, section.page_height = _A4
    section.left_margin = section.right_margin = _MARGIN
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)


def _add_table(document: Any, grid: Grid) -> None:
    table = document.add_table(rows=0, cols=len(grid.head), style="Table Grid")
    table.autofit = False
    (section,) = document.sections
    room = section.page_width - section.left_margin - section.right_margin
    for row in (grid.head, *grid.rows):
        cells = table.add_row().cells
        for cell, text, wide in zip(cells, row, grid.widths, strict=True):
            cell.width = room * wide // 100
            cell.text = _plain(text)
    head = table.rows[0]
    head._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001  repeats it
    for cell in head.cells:
        cell.paragraphs[0].runs[0].bold = True


def _describe(document: Any, book: Book) -> None:
    """Says whose it is and when it was made, and nothing else."""
    about, made = document.core_properties, book.made.astimezone(UTC).replace(tzinfo=None)
    about.author = about.last_modified_by = _plain(book.owner.name)[:255]
    about.comments = ""
    about.created = about.modified = made.replace(microsecond=0)
    package = document.part.package
    for held in (package, document.part):
        for name, relation in list(held.rels.items()):
            if relation.reltype.endswith(_ABOUT_THE_PROGRAM):
                del held.rels[name]


def _plain(text: str) -> str:
    """Text without what XML cannot hold."""
    return _NOT_IN_XML.sub("", text)
