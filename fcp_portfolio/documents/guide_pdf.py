"""The guide as a tagged PDF: chapters with headings, lists, tables, pictures and links."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from xml.sax.saxutils import quoteattr

from PIL import Image
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from fcp_portfolio import __version__
from fcp_portfolio.documents.attached.encoding import encoded
from fcp_portfolio.documents.book import bare_book
from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.portfolio_pdf.document import PortfolioDocument
from fcp_portfolio.documents.portfolio_pdf.index import Index
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.finisher import finish
from fcp_portfolio.documents.tagged.flowables import Draw, Drawing
from fcp_portfolio.documents.tagged.fonts import CODE
from fcp_portfolio.documents.tagged.metadata import CREATOR, Description
from fcp_portfolio.documents.tagged.mixed import MixedParagraph, mixed
from fcp_portfolio.documents.tagged.paragraphs import heading, paragraph
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    ACCENT,
    BODY,
    CELL,
    CELL_HEAD,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    RULE,
    TEXT_WIDTH,
)
from fcp_portfolio.documents.tagged.table import Cell, TableWriter
from fcp_portfolio.domain.guide import (
    Block,
    Chapter,
    Grid,
    Listing,
    Passage,
    Picture,
    Text,
    Title,
    Words,
    plain,
)
from fcp_portfolio.domain.people import Owner

_HEADINGS = {1: HEADING_1, 2: HEADING_2, 3: HEADING_3}
_TEXT = ParagraphStyle("guide", parent=BODY, fontSize=10.5, leading=15, spaceAfter=7)
_ITEM = ParagraphStyle("guide item", parent=_TEXT, leftIndent=18, spaceAfter=4)
_LABEL = ParagraphStyle("guide label", parent=_ITEM, leftIndent=4)
_TALLEST, _QUALITY, _POINTS = 320.0, 80, 72 / 96  # a pixel of the screen at its own size
_ROOM = 96.0  # a heading, the space around it, and the first lines below
_NARROW, _WIDE = 8, 60  # letters that a column is given room for


def write_guide(
    chapters: Sequence[Chapter], to: Path, *, title: str, made: datetime, zone: str
) -> None:
    """Writes every chapter on pages of its own; raises StorageFailed."""
    book = bare_book(Owner(name=CREATOR, registration=__version__), made, zone, "guide")
    composition = Composition(book=book, index=Index(book))
    about = Description(
        title=title, author=CREATOR, subject="Guide", made=made, document_id=book.document_id
    )
    with replacing(to) as target:
        document = PortfolioDocument(target, composition, kind=title, state="")
        parts = (list(_Pages(composition, chapter).made()) for chapter in chapters)
        canvas = document.write(parts, lambda: None)
        finish(canvas, root=composition.root, about=about, files={})


class _Pages:
    """A chapter, turned into what is laid out."""

    def __init__(self, composition: Composition, chapter: Chapter) -> None:
        self._composition, self._chapter = composition, chapter
        self._section = composition.section()
        self._heads = 0

    def made(self) -> Iterator[Flowable]:
        """All of it, in the order of reading."""
        following = [*self._chapter.blocks[1:], None]
        for block, after in zip(self._chapter.blocks, following, strict=True):
            yield from self._block(block, after)
        yield PageBreak()

    def _block(self, block: Block, after: Block | None) -> Iterator[Flowable]:
        match block:
            case Title():
                yield from self._title(block, after)
            case Passage():
                yield self._text(self._section.child("P"), block.text, _TEXT)
            case Listing():
                yield from self._listing(block)
            case Grid():
                yield from self._grid(block)
            case Picture():
                yield from self._picture(block)

    def _title(self, title: Title, after: Block | None) -> Iterator[Flowable]:
        self._heads += 1
        name = self._chapter.name
        target = name if title.level == 1 else f"{name} {self._heads}"
        if title.level > 1:  # it never stands alone at the foot of a page
            shown = _size(after.file)[1] if isinstance(after, Picture) else 0
            yield CondPageBreak(_ROOM + shown)
        yield heading(
            self._section.child(f"H{title.level}"),
            self._composition.text(title.text),
            _HEADINGS[title.level],
            target=target,
            bookmark=(title.text, title.level - 1),
            place=title.text if title.level == 1 else "",
        )

    def _listing(self, listing: Listing) -> Iterator[Flowable]:
        whole = self._section.child("L")
        for number, text in enumerate(listing.items, 1):
            item = whole.child("LI")
            label = self._composition.text(f"{number}." if listing.numbered else "•")
            marked = paragraph(item.child("Lbl"), label, _LABEL)
            made = self._text(item.child("LBody").child("P"), text, _ITEM)
            made.label = marked
            yield made
        yield Spacer(1, 4)

    def _grid(self, grid: Grid) -> Iterator[Flowable]:
        writer = TableWriter(self._section, _widths(grid), row_headers=True)
        head, *rows = grid.rows
        writer.header(*(self._cell(text, CELL_HEAD) for text in head))
        for row in rows:
            writer.row(*(self._cell(text, CELL) for text in row))
        yield writer.table()
        yield Spacer(1, 10)

    def _cell(self, text: Text, style: ParagraphStyle) -> Cell:
        return lambda cell: self._text(cell.child("P"), text, style)

    def _picture(self, picture: Picture) -> Iterator[Flowable]:
        width, height = _size(picture.file)
        figure = self._section.child("Figure", alternative=picture.shows)
        yield Drawing(height, _drawn(picture.file), figure, width)
        yield Spacer(1, 10)

    def _text(self, element: Element, text: Text, style: ParagraphStyle) -> MixedParagraph:
        return mixed(element, "".join(map(self._markup, text)), style)

    def _markup(self, words: Words) -> str:
        made = str(self._composition.text(words.text))
        if words.code:
            made = f'<font face="{CODE}">{made}</font>'
        if words.strong:
            made = f"<b>{made}</b>"
        if words.link:
            colour = f"#{ACCENT.hexval()[2:]}"
            made = f"<a href={quoteattr(words.link)} color={quoteattr(colour)}>{made}</a>"
        return made


def _size(file: Path) -> tuple[float, float]:
    """How large a picture stands: whole on a page beside its text, never larger than it is."""
    with Image.open(file) as image:
        width, height = image.size
    scale = min(TEXT_WIDTH / width, _TALLEST / height, _POINTS)
    return width * scale, height * scale


def _drawn(file: Path) -> Draw:
    """Puts a picture into the document when its place is drawn, with a line around it."""

    def draw(canvas: TaggedCanvas, width: float, height: float) -> None:
        with Image.open(file) as image:
            made = encoded(image, _QUALITY)
        facts = b"<</Type/XObject/Subtype/Image%b/Length %d>>" % (made.entries, len(made.data))
        number = canvas.file.add_encoded(facts, made.data)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.rect(0, 0, width, height)
        canvas.transform(width, 0, 0, height, 0, 0)
        canvas.picture(number)

    return draw


def _widths(grid: Grid) -> list[float]:
    """Widths of columns, by the longest text of each."""
    columns = zip(*grid.rows, strict=True)
    longest = (max(len(plain(text)) for text in column) for column in columns)
    asked = [min(max(letters, _NARROW), _WIDE) for letters in longest]
    return [TEXT_WIDTH * wide / sum(asked) for wide in asked]
