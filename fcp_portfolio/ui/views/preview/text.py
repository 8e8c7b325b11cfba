"""The text of a file: what Word, a mail, a sheet or a plain text say, words found marked."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.domain.sought import Span, spans, words_in
from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.words import tr

SIZES = (80, 100, 125, 150, 200)
_MOST_MARKED = 1000
_MARGIN = 16


class Text(QWidget):
    """`told` says how often the words were found."""

    told = Signal(str)

    def __init__(self, attachment: Attachment, text: str, note: str = "") -> None:
        super().__init__()
        self._size = 100
        self._found: list[QTextCursor] = []
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setProperty("kind", "reading")
        self.text.document().setDocumentMargin(_MARGIN)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text of {name}", name=attachment.name))
        self.smaller = widgets.icon_button("minus", tr("Make the text smaller"))
        self.larger = widgets.icon_button("plus", tr("Make the text larger"))
        self.smaller.clicked.connect(lambda: self._grow(-1))
        self.larger.clicked.connect(lambda: self._grow(1))
        bar = widgets.row(widgets.label(note, "small"), spacing=4)
        bar.addStretch()
        bar.addWidget(self.smaller)
        bar.addWidget(self.larger)
        bar.setContentsMargins(16, 4, 16, 4)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(bar)
        box.addWidget(self.text, 1)

    def seek(self, words: str) -> None:
        """Marks every place that holds one of the words, and goes to the first."""
        self._found = self._places(words)
        look = QTextCharFormat()
        look.setBackground(theme.active().colour("hit"))
        look.setForeground(theme.active().colour("text"))
        self.text.setExtraSelections([_marked(cursor, look) for cursor in self._found])
        number = len(self._found)
        found = tr("{n} (place|places)", None, number) if number else tr("Not found")
        self.told.emit(found if words_in(words) else "")
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.step(1)

    def step(self, by: int) -> None:
        """Goes to the next place found (1) or the one before (-1), round at the ends."""
        at, places = self.text.textCursor().position(), self._found[::by]
        beyond = [cursor for cursor in places if (cursor.position() - at) * by > 0]
        if places:
            cursor = QTextCursor((beyond or places)[0])
            cursor.setPosition(cursor.position())
            self.text.setTextCursor(cursor)
            self.text.centerCursor()

    def _places(self, words: str) -> list[QTextCursor]:
        text = self.text.toPlainText()
        found = spans(text, words)[:_MOST_MARKED]
        return [self._between(*span) for span in as_qt_counts(text, found)]

    def _between(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _grow(self, by: int) -> None:
        place = SIZES.index(self._size) + by
        self._size = SIZES[min(max(place, 0), len(SIZES) - 1)]
        font = theme.active().font("body")
        font.setPixelSize(round(font.pixelSize() * self._size / 100))
        self.text.document().setDefaultFont(font)
        self.smaller.setEnabled(self._size > SIZES[0])
        self.larger.setEnabled(self._size < SIZES[-1])


def as_qt_counts(text: str, found: Sequence[Span]) -> Iterator[Span]:
    """Places as Qt counts them: a letter beyond the first 65,536 is two."""
    counted = done = 0
    for start, end in found:
        begin = counted + _units(text[done:start])
        counted, done = begin + _units(text[start:end]), end
        yield begin, counted


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _marked(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    marked = QTextEdit.ExtraSelection()
    marked.cursor, marked.format = cursor, look
    return marked
