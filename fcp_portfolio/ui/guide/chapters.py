"""The guide as values, to be laid out on paper. Qt reads the Markdown, as for the window."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextListFormat,
)

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
)
from fcp_portfolio.ui.guide.document import blocks, pieces
from fcp_portfolio.ui.guide.text import Part

_NUMBERED = QTextListFormat.Style.ListDecimal


def chapters(found: Sequence[Part]) -> tuple[Chapter, ...]:
    """Every part as a chapter."""
    return tuple(Chapter(name=_name(part.name), blocks=tuple(_read(part))) for part in found)


def _name(link: str) -> str:
    return Path(link).stem


def _read(part: Part) -> Iterator[Block]:
    document = QTextDocument()
    document.setMarkdown(part.markdown(), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    for _, together in groupby(blocks(document), _belongs_to):
        first, *others = together
        yield from _blocks(part, first, others)


def _belongs_to(block: QTextBlock) -> object:
    """What several blocks are parts of: a table, or a list; else the block itself."""
    table = QTextCursor(block).currentTable()
    if table is not None:
        return "table", table.firstPosition()
    held = block.textList()
    return ("list", held.objectIndex()) if held is not None else ("", block.blockNumber())


def _blocks(part: Part, first: QTextBlock, others: Sequence[QTextBlock]) -> Iterator[Block]:
    level = first.blockFormat().headingLevel()
    held = first.textList()
    if QTextCursor(first).currentTable() is not None:
        yield _grid(first)
    elif held is not None:
        items = tuple(_text(block) for block in (first, *others))
        yield Listing(items=items, numbered=held.format().style() == _NUMBERED)
    elif level:
        yield Title(level=level, text=first.text())
    else:
        pictures = tuple(_pictures(part, first))
        yield from pictures
        if not pictures and first.text().strip():
            yield Passage(text=_text(first))


def _grid(first: QTextBlock) -> Grid:
    table = QTextCursor(first).currentTable()

    def cell(row: int, column: int) -> Text:
        return _text(table.cellAt(row, column).firstCursorPosition().block())

    columns = range(table.columns())
    return Grid(rows=tuple(tuple(cell(row, c) for c in columns) for row in range(table.rows())))


def _pictures(part: Part, block: QTextBlock) -> Iterator[Picture]:
    for piece in pieces(block):
        look = piece.charFormat()
        if look.isImageFormat():
            shows = look.stringProperty(QTextFormat.Property.ImageAltText.value)
            yield Picture(file=part.find(look.toImageFormat().name()), shows=shows)


def _text(block: QTextBlock) -> Text:
    return tuple(map(_words, pieces(block)))


def _words(piece: QTextFragment) -> Words:
    look = piece.charFormat()
    address = look.anchorHref()
    return Words(
        text=piece.text(),
        strong=look.fontWeight() > QFont.Weight.Normal,
        code=look.fontFixedPitch(),
        link=f"#{_name(address)}" if address.endswith(".md") else address,
    )
