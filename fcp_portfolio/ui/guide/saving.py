"""The whole guide as one file, to read or print elsewhere: a PDF, or a web page that holds all."""

import re
from base64 import b64encode
from collections.abc import Sequence
from functools import partial
from html import unescape
from pathlib import Path

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QSaveFile, QThread, QUrl
from PySide6.QtGui import QImage, QImageWriter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.ui.dialogs.messages import MessageDialog
from fcp_portfolio.ui.folders import documents
from fcp_portfolio.ui.guide.chapters import chapters
from fcp_portfolio.ui.guide.document import GuideDocument, Room, blocks
from fcp_portfolio.ui.guide.text import Part, parts
from fcp_portfolio.ui.theme import load_theme
from fcp_portfolio.ui.widgets import button
from fcp_portfolio.ui.words import Phrase, tr

WIDE, SHARP = 640, 2.0  # of the pictures in a web page
TITLE = Phrase("FCP Portfolio: guide")
KINDS = Phrase("PDF (*.pdf);;Web page (*.html)")
_PICTURE = re.compile(r"(!\[[^]]*\]\()([^)]+)(\))")
_PART = re.compile(r"(?<!!)(\[[^]]+\]\()([^)\s]+)\.md\)")
_SOURCE = re.compile(r'(<img src=")([^"]+)(")')
_STYLE = "body { max-width: 46em; margin: 2em auto; padding: 0 1em; }\nimg { max-width: 100%; }\n"


def ask_to_save(window: QWidget) -> None:
    """Asks where to, and saves the guide there while the window stays alive."""
    title = tr("Save the guide")
    proposed = str(documents() / tr("FCP Portfolio guide.pdf"))
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
    if to.suffix.lower() == ".html":
        _save_page(to)
    else:
        from fcp_portfolio.services.guide import save_guide_pdf

        save_guide_pdf(chapters(parts()), to, title=tr(TITLE))


def _save_page(to: Path) -> None:
    file = QSaveFile(str(to))
    if file.open(QSaveFile.OpenModeFlag.WriteOnly):
        file.write(_as_html(_whole(parts())).encode())
        if file.commit():
            return
    raise StorageFailed(
        tr("“{name}” was not written. Choose another folder or name.", name=to.name)
    )


def _whole(found: Sequence[Part]) -> QTextDocument:
    """Every part in one document, links going from part to part."""
    text = "\n\n".join(_prepared(place, part) for place, part in enumerate(found))

    def find(name: str) -> Path:
        place, _, own = name.partition("/")
        return found[int(place)].find(own)

    made = GuideDocument(text, find, Room(load_theme("light"), WIDE, SHARP))
    made.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, tr(TITLE))
    heads = [block for block in blocks(made) if block.blockFormat().headingLevel() == 1]
    for part, head in zip(found, heads, strict=True):
        cursor = QTextCursor(head)
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
