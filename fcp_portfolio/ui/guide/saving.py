"""The whole guide as one file, to read or print elsewhere: a PDF, or a web page that holds all."""

import re
from base64 import b64encode
from collections.abc import Sequence
from functools import partial
from html import unescape
from pathlib import Path

import shiboken6
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QMarginsF,
    QPointF,
    QRectF,
    QSaveFile,
    QSizeF,
    QThread,
    QUrl,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.ui.dialogs.messages import MessageDialog
from fcp_portfolio.ui.guide.document import GuideDocument, Room, blocks, fragments
from fcp_portfolio.ui.guide.text import Part, parts
from fcp_portfolio.ui.theme import load_theme
from fcp_portfolio.ui.theme.palette import palette
from fcp_portfolio.ui.widgets import button
from fcp_portfolio.ui.words import Phrase, tr

DPI = 96  # so that a pixel of our type is 3/4 pt
MARGIN, LINE = 76, 30
WIDE, SHARP = 793 - 2 * MARGIN, 2.0  # of A4
KINDS = Phrase("PDF (*.pdf);;Web page (*.html)")
_PICTURE = re.compile(r"(!\[[^]]*\]\()([^)]+)(\))")
_PART = re.compile(r"(?<!!)(\[[^]]+\]\()([^)\s]+)\.md\)")
_SOURCE = re.compile(r'(<img src=")([^"]+)(")')
_OBJECT = "\ufffc"  # stands for a picture
_STYLE = "body { max-width: 46em; margin: 2em auto; padding: 0 1em; }\nimg { max-width: 100%; }\n"


def ask_to_save(window: QWidget) -> None:
    """Asks where to, and saves the guide there while the window stays alive."""
    title = tr("Save the guide")
    proposed = str(Path.home() / tr("FCP Portfolio guide.pdf"))
    name, kind = QFileDialog.getSaveFileName(window, title, proposed, tr(KINDS))
    if not name:
        return
    to = Path(name)
    if to.suffix.lower() not in {".pdf", ".html"}:
        to = to.with_name(to.name + (".html" if "html" in kind else ".pdf"))
    saving = _Saving(to)
    saving.finished.connect(partial(_tell, window, saving))
    saving.start()


class _Saving(QThread):
    """A thread with Qt's own clockwork, which laying text out needs; no widget is near it."""

    def __init__(self, to: Path) -> None:
        super().__init__(QApplication.instance())
        self.to = to
        self.problem: BaseException | None = None
        QApplication.instance().aboutToQuit.connect(self.wait)  # type: ignore[union-attr]

    def run(self) -> None:
        try:
            save_guide(self.to)
        except BaseException as error:  # noqa: BLE001  it is raised again in the window's thread
            self.problem = error


def _tell(window: QWidget, saving: _Saving) -> None:
    """Says that it is done, or raises what went wrong for the error hook."""
    saving.deleteLater()
    if saving.problem is not None:
        raise saving.problem
    parent = window if shiboken6.isValid(window) else None
    said = tr("“{name}” was saved.", name=saving.to.name)
    dialog = MessageDialog("circle-check", "ok", said, tr("It holds every part."), parent)
    dialog.add(button(tr("Close"), "primary")).clicked.connect(dialog.accept)
    dialog.open()


def save_guide(to: Path) -> None:
    """Writes the guide as what the name ends with; raises StorageFailed where that cannot be."""
    file = QSaveFile(str(to))
    if file.open(QSaveFile.OpenModeFlag.WriteOnly):
        made = _whole(parts())
        if to.suffix.lower() == ".html":
            file.write(_as_html(made).encode())
        else:
            _print(made, file)
        if file.commit():
            return
    raise StorageFailed(
        tr("“{name}” was not written. Choose another folder or name.", name=to.name)
    )


def _whole(found: Sequence[Part]) -> QTextDocument:
    """Every part in one document, each on a page of its own, links going from part to part."""
    text = "\n\n".join(_prepared(place, part) for place, part in enumerate(found))

    def find(name: str) -> Path:
        place, _, own = name.partition("/")
        return found[int(place)].find(own)

    made = GuideDocument(text, find, Room(load_theme("light"), WIDE, SHARP))
    made.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, tr("FCP Portfolio: guide"))
    heads = [block for block in blocks(made) if block.blockFormat().headingLevel() == 1]
    for part, head in zip(found, heads, strict=True):
        cursor = QTextCursor(head)
        look = head.blockFormat()
        if part is not found[0]:
            look.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        cursor.setBlockFormat(look)
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        named = QTextCharFormat()
        named.setAnchor(True)
        named.setAnchorNames([Path(part.name).stem])
        cursor.mergeCharFormat(named)
    return made


def _prepared(place: int, part: Part) -> str:
    """A part whose pictures say which part they are of, and whose links go within one file."""
    text = _PICTURE.sub(rf"\g<1>{place}/\g<2>\g<3>", part.markdown())
    return _PART.sub(lambda found: f"{found[1]}#{Path(found[2]).name})", text)


def _print(document: QTextDocument, file: QSaveFile) -> None:
    """Links within the guide become words: Qt would write them as addresses that lead nowhere."""
    for cursor, look in fragments(document):
        if look.anchorHref().startswith("#"):
            look.clearProperty(QTextFormat.Property.IsAnchor.value)
            look.clearProperty(QTextFormat.Property.AnchorHref.value)
            look.setFontUnderline(False)
            cursor.setCharFormat(look)
    writer = QPdfWriter(file)
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    writer.setCreator("FCP Portfolio")
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Point)
    laid = _without_lone_heads(document, writer)
    painter = QPainter(writer)
    painter.setFont(load_theme("light").font("small"))
    foot = QPointF(writer.width() - MARGIN, writer.height() - MARGIN / 2)
    for page in range(laid.pageCount()):
        if page:
            writer.newPage()
        _draw_page(laid, page, painter)
        painter.drawText(foot, str(page + 1))
    painter.end()


def _draw_page(laid: QTextDocument, page: int, painter: QPainter) -> None:
    size = laid.pageSize()
    seen = QRectF(0, page * size.height(), size.width(), size.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette, context.clip = palette(load_theme("light")), seen
    painter.save()
    painter.translate(0, -seen.top())
    painter.setClipRect(seen)
    laid.documentLayout().draw(painter, context)
    painter.restore()


def _without_lone_heads(document: QTextDocument, writer: QPdfWriter) -> QTextDocument:
    """The text as the paper has it; no heading stands alone at the foot of a page."""
    breaks = QTextBlockFormat()
    breaks.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    while True:
        laid = _paged(document, writer)
        alone = _lone_heads(laid)
        if not alone:
            return laid
        for head in alone:
            QTextCursor(document.findBlockByNumber(head)).mergeBlockFormat(breaks)


def _paged(document: QTextDocument, writer: QPdfWriter) -> QTextDocument:
    laid = document.clone(document)
    laid.setUseDesignMetrics(True)
    laid.documentLayout().setPaintDevice(writer)
    frame = laid.rootFrame().frameFormat()
    frame.setMargin(MARGIN)
    laid.rootFrame().setFrameFormat(frame)
    laid.setPageSize(QSizeF(writer.width(), writer.height()))
    return laid


def _lone_heads(laid: QTextDocument) -> list[int]:
    """The first of each part: those after it stand elsewhere, once that one has moved."""
    found: dict[int, int] = {}
    layout, high, part = laid.documentLayout(), laid.pageSize().height(), 0

    def page(block: QTextBlock) -> int:
        """The page of a block's first line or picture: the next one, where it has no room."""
        box = layout.blockBoundingRect(block)
        first = box.height() if block.text() == _OBJECT else LINE
        return int((box.top() + first + MARGIN) / high)

    for block in blocks(laid):
        level = block.blockFormat().headingLevel()
        part += level == 1
        if level > 1 and page(block) != page(_begun(block)):
            found.setdefault(part, block.blockNumber())
    return list(found.values())


def _begun(head: QTextBlock) -> QTextBlock:
    """What is to stand on the page of a heading: the line after it, or two rows of a table."""
    block = head.next()
    for _ in range(3 if QTextCursor(block).currentTable() is not None else 0):
        block = block.next()
    return block


def _as_html(document: QTextDocument) -> str:
    """The document with its pictures inside."""

    def inside(found: re.Match[str]) -> str:
        kind = QTextDocument.ResourceType.ImageResource
        image = document.resource(kind.value, QUrl(unescape(found[2])))
        return f"{found[1]}data:image/png;base64,{_png(image)}{found[3]}"

    text = _SOURCE.sub(inside, document.toHtml())
    text = text.replace("</style>", f"{_STYLE}</style>", 1)
    return text.replace("<html>", '<html lang="en-GB">', 1)


def _png(image: QImage) -> str:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return b64encode(buffer.data().data()).decode()
