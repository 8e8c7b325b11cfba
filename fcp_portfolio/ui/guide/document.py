"""Markdown laid out: type, spaces and colours of a look, pictures at the width there is.

Pictures come in the same look where there is one: `home-light.png` is shown as `home-dark.png` in
the dark look.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QImageReader,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.theme import Theme

MARGIN, WIDEST = 28, 720
TALLEST = 0.63  # of the width: pages of a PDF are shown whole
_LINE, _LINE_IN_TABLE = 132, 112  # per cent of a line's height
_HEADINGS = {1: ("title", 0, 12), 2: ("heading", 22, 6), 3: ("strong", 14, 4)}
_SEMIBOLD = QFont.Weight.DemiBold
_FIT = Qt.AspectRatioMode.KeepAspectRatio


@dataclass(frozen=True, slots=True)
class Room:
    """What is laid out for: a look, and how wide text and pictures may be.

    The width is in device-independent pixels, of which one has `ratio` pixels of the screen.
    """

    worn: Theme
    width: int
    ratio: float = 1.0


class GuideDocument(QTextDocument):
    """The document of a Markdown text; `find` tells where the pictures that it names are.

    A picture is read when it is first drawn; its place is known before.
    """

    def __init__(self, markdown: str, find: Callable[[str], Path], room: Room) -> None:
        super().__init__()
        self._find, self._room = find, room
        self._drawn: dict[str, QImage] = {}
        self.setUndoRedoEnabled(False)
        self.setDefaultFont(room.worn.font())
        self.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._style()

    def loadResource(self, kind: int, url: QUrl | str) -> Any:
        """A picture in the look of the room, as sharp as it can be shown there."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, url)
        name = QUrl(url).toString()
        if name not in self._drawn:
            self._drawn[name] = _read(self._file(name), self._room)
        return self._drawn[name]

    def _file(self, name: str) -> Path:
        return variant(self._find(name), self._room.worn.look)

    def _style(self) -> None:
        worn = self._room.worn
        for block in blocks(self):
            _style_block(block, worn)
        for cursor, look in fragments(self):
            if look.isImageFormat():
                shown = look.toImageFormat()
                size = QImageReader(str(self._file(shown.name()))).size()
                _place_picture(cursor, shown, _fitted(size, self._room), self._room.ratio)
            else:
                _style_text(cursor, look, worn)
        for child in self.rootFrame().childFrames():
            if isinstance(child, QTextTable):
                _style_table(child, worn)


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Every block, from the first on."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def pieces(block: QTextBlock) -> Iterator[QTextFragment]:
    """Every piece of a block that looks alike."""
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1


def fragments(document: QTextDocument) -> list[tuple[QTextCursor, QTextCharFormat]]:
    """Every piece of text that looks alike, selected, with how it looks."""
    found = []
    for block in blocks(document):
        for piece in pieces(block):
            cursor = QTextCursor(document)
            cursor.setPosition(piece.position())
            cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            found.append((cursor, piece.charFormat()))
    return found


def variant(file: Path, look: str) -> Path:
    """The picture of another look beside a light one, where there is one."""
    other = file.with_name(file.name.replace("-light.", f"-{look.replace('_', '-')}."))
    return other if other.is_file() else file


def _fitted(size: QSize, room: Room) -> QSize:
    """The pixels of a picture that is no wider than there is room, nor so tall that it scrolls."""
    wide, high = (round(room.width * share * room.ratio) for share in (1, TALLEST))
    return size.scaled(size.boundedTo(QSize(wide, high)), _FIT)


def _read(file: Path, room: Room) -> QImage:
    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)  # to be painted on
    smooth = Qt.TransformationMode.SmoothTransformation
    made = image.scaled(_fitted(image.size(), room), _FIT, smooth)
    painter = QPainter(made)
    painter.setPen(room.worn.colour("border"))
    painter.drawRect(made.rect().adjusted(0, 0, -1, -1))
    painter.end()
    made.setDevicePixelRatio(room.ratio)
    return made


def _place_picture(cursor: QTextCursor, shown: QTextImageFormat, size: QSize, ratio: float) -> None:
    shown.setWidth(size.width() / ratio)
    shown.setHeight(size.height() / ratio)
    cursor.setCharFormat(shown)
    alone = QTextBlockFormat()
    alone.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
    cursor.mergeBlockFormat(alone)


def _style_block(block: QTextBlock, worn: Theme) -> None:
    look = QTextBlockFormat()
    level = block.blockFormat().headingLevel()
    if level:
        _, above, below = _HEADINGS[level]
        look.setTopMargin(worn.grown(above))
        look.setBottomMargin(worn.grown(below))
    else:
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        look.setLineHeight(_LINE_IN_TABLE if _in_table(block) else _LINE, height)
        look.setTopMargin(0)
        look.setBottomMargin(worn.grown(_below(block)))
    QTextCursor(block).mergeBlockFormat(look)


def _in_table(block: QTextBlock) -> bool:
    return QTextCursor(block).currentTable() is not None


def _below(block: QTextBlock) -> int:
    """Pixels below a paragraph: less within a list, none in a cell of a table."""
    if _in_table(block):
        return 0
    return 4 if block.textList() is not None and block.next().textList() is not None else 10


def _style_text(cursor: QTextCursor, look: QTextCharFormat, worn: Theme) -> None:
    level = cursor.block().blockFormat().headingLevel()
    if level:
        look.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)  # it would decide
        look.setFont(worn.font(_HEADINGS[level][0]))
    elif look.fontWeight() > _SEMIBOLD:
        look.setFontWeight(_SEMIBOLD)
    if look.isAnchor():
        look.setForeground(worn.colour("accent_text"))
        look.setFontUnderline(True)
    if look.fontFixedPitch():
        look.setFontFamilies([worn.monospace])
    cursor.setCharFormat(look)


def _style_table(table: QTextTable, worn: Theme) -> None:
    look = table.format()
    look.setBorder(1)
    look.setBorderBrush(worn.colour("border"))
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderCollapse(True)
    look.setCellSpacing(0)
    look.setCellPadding(worn.grown(5))
    look.setTopMargin(4)
    look.setBottomMargin(worn.grown(12))
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)


def set_margins(document: QTextDocument, width: int) -> None:
    """Leaves room at the sides; lines never grow too long to read."""
    frame = document.rootFrame()
    look = frame.frameFormat()
    look.setMargin(0)
    look.setTopMargin(MARGIN - 8)
    look.setBottomMargin(MARGIN)
    look.setLeftMargin(MARGIN)
    look.setRightMargin(max(MARGIN, width - MARGIN - text_width(width)))
    frame.setFrameFormat(look)


def text_width(width: int) -> int:
    """How wide text may be in a page of some width."""
    return min(width - 2 * MARGIN, theme.active().grown(WIDEST))
