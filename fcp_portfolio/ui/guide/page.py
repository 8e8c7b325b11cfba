"""A part of the guide to read: laid out anew where the width or the look changes, searched."""

from PySide6.QtCore import QEvent, QTimer, QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.guide.document import GuideDocument, Room, blocks, set_margins, text_width
from fcp_portfolio.ui.guide.text import Part
from fcp_portfolio.ui.words import tr

AGAIN_MS = 60  # after the last change of width


class GuidePage(QTextBrowser):
    """`followed` carries the address of a link; nothing is opened here."""

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._part: Part | None = None
        self._words = ""
        self._found: list[QTextCursor] = []
        self.setAccessibleName(tr("The guide"))
        self.setProperty("kind", "reading")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._fit)

    def show_part(self, part: Part, place: int = 0) -> None:
        """Shows a part from its beginning, or from a place of the scroll bar."""
        self._part = part
        self._lay_out(part)
        self.verticalScrollBar().setValue(place)

    def show_section(self, title: str) -> None:
        """Shows a section of the part from its title on; where there is none, nothing changes."""
        for block in blocks(self.document()):
            if block.blockFormat().headingLevel() and block.text() == title:
                cursor = QTextCursor(block)
                self.setTextCursor(cursor)
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.cursorRect(cursor).top())
                return

    def seek(self, words: str) -> None:
        """Marks where the words stand and shows the first place."""
        self._words = words
        self._mark()
        self.show_found(0)

    def step(self, by: int) -> bool:
        """Shows the next place (1) or the one before (-1); False where there is none beyond."""
        at = self.textCursor().position()
        beyond = [cursor for cursor in self._found[::by] if (cursor.position() - at) * by > 0]
        if beyond:
            self._show_place(beyond[0])
        return bool(beyond)

    def number_found(self) -> int:
        """How often the words that were searched for stand here."""
        return len(self._found)

    def show_found(self, place: int) -> None:
        """Shows a place that was found: 0 is the first, -1 the last."""
        if self._found:
            self._show_place(self._found[place])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._again.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._part is not None:
            self._again.start()

    def _follow(self, url: QUrl) -> None:
        self.followed.emit(url.toString())

    def _fit(self) -> None:
        """Lays the part out as wide as there is room now; what was read stays in view."""
        if self._part is None:
            return
        bar, cursor = self.verticalScrollBar(), self.textCursor().position()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._lay_out(self._part)
        made = self.textCursor()
        made.setPosition(min(cursor, self.document().characterCount() - 1))
        self.setTextCursor(made)
        bar.setValue(round(share * bar.maximum()))

    def _lay_out(self, part: Part) -> None:
        wide = self.viewport().width()
        room = Room(theme.active(), text_width(wide), self.devicePixelRatioF())
        made = GuideDocument(part.markdown(), part.find, room)
        set_margins(made, wide)
        made.setParent(self)
        self.setDocument(made)
        self._mark()

    def _mark(self) -> None:
        self._found = list(_places(self.document(), self._words))
        look = QTextCharFormat()
        look.setBackground(theme.active().colour("hit"))
        look.setForeground(theme.active().colour("text"))
        self.setExtraSelections([_marked(cursor, look) for cursor in self._found])

    def _show_place(self, place: QTextCursor) -> None:
        cursor = QTextCursor(place)
        cursor.setPosition(place.position())
        self.setTextCursor(cursor)
        box = self.cursorRect(cursor)
        if not self.viewport().rect().adjusted(0, 0, 0, -box.height()).contains(box):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + box.top() - self.viewport().height() // 3)


def _places(document: QTextDocument, words: str) -> list[QTextCursor]:
    found: list[QTextCursor] = []
    cursor = document.find(words) if words else QTextCursor()
    while not cursor.isNull():
        found.append(cursor)
        cursor = document.find(words, cursor)
    return found


def _marked(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    marked = QTextEdit.ExtraSelection()
    marked.cursor, marked.format = cursor, look
    return marked
