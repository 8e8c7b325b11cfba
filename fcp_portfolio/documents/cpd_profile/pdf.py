"""A CPD profile as a tagged PDF, with the files of evidence inside."""

from collections.abc import Iterator
from pathlib import Path

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from fcp_portfolio.documents.book import Book, Exported
from fcp_portfolio.documents.cpd_profile.parts import Grid, Passage, Title, parts_of
from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.portfolio_pdf.document import PortfolioDocument, described
from fcp_portfolio.documents.portfolio_pdf.files import embedded_files
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.tagged.embedding import embed
from fcp_portfolio.documents.tagged.finisher import finish
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    BODY,
    CELL_HEAD,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    SMALL,
    TEXT_WIDTH,
)
from fcp_portfolio.documents.tagged.table import TableWriter
from fcp_portfolio.domain.cpd_profile import CpdProfile

_HEADINGS = {1: HEADING_1, 2: HEADING_2, 3: HEADING_3}
_ROOM = 80.0  # below a heading: the head of a table and a row
_BETWEEN = 6.0


def write_pdf(book: Book, profile: CpdProfile, to: Path) -> Exported:
    """Writes the profile as a whole; raises StorageFailed where the disk refuses."""
    composition = Composition(book=book, index=Index(book))
    about = described(book, f"{profile.title} of {book.owner.name}", profile.title)
    with replacing(to) as target:
        document = PortfolioDocument(target, composition, kind=profile.title, state="")
        made = [list(_laid_out(composition, profile))]
        canvas = document.write(made, lambda: None)
        files = embed(canvas.file, embedded_files(book), about.pdf_date)
        finish(canvas, root=composition.root, about=about, files=files)
    return Exported(
        path=to,
        pages=canvas.page_index,
        size=to.stat().st_size,
        missing_glyphs=composition.glyphs.missing,
        notes=(),
    )


def _laid_out(composition: Composition, profile: CpdProfile) -> Iterator[Flowable]:
    section = composition.section()
    for number, part in enumerate(parts_of(composition.book, profile)):
        match part:
            case Title():
                yield CondPageBreak(_ROOM)
                yield heading(
                    section.child(f"H{part.level}"),
                    composition.text(part.text),
                    _HEADINGS[part.level],
                    target=f"part {number}",
                    bookmark=(part.text, part.level - 1),
                    place=part.text if part.level > 1 else "",
                )
            case Passage():
                yield composition.paragraph(section, part.text, SMALL if part.quiet else BODY)
                yield Spacer(1, _BETWEEN)
            case Grid():
                table, cell = _table(section, part), composition.cell
                table.header(*(cell(text, CELL_HEAD) for text in part.head))
                for row in part.rows:
                    table.row(*map(cell, row))
                yield table.table()
                yield Spacer(1, _BETWEEN)


def _table(section: Element, grid: Grid) -> TableWriter:
    widths = [TEXT_WIDTH * wide / 100 for wide in grid.widths]
    return TableWriter(section, widths, row_headers=True)
