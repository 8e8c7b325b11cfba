"""Where words that were searched for stand in an entry that is read: marked, gone through."""

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from fcp_portfolio.domain.sought import spans
from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.words import tr

ABOVE = 80  # pixels that stay to be seen above and below a hit


class Hits:
    """Marks words in labels of plain text and scrolls to a hit; it begins before the first."""

    def __init__(self, area: QScrollArea, body: QWidget) -> None:
        self._area, self._body = area, body
        self._plain: list[tuple[QLabel, str]] = []
        self._words = ""
        self._found: list[tuple[QLabel, float]] = []  # how far down in its label
        self._at = -1

    def watch(self, label: QLabel) -> None:
        """Looks into this label, too; in the order of reading."""
        self._plain.append((label, label.text()))

    def seek(self, words: str) -> None:
        """Marks every place that holds one of the words; with no words, none."""
        self._words, self._found, self._at = words, [], -1
        for label, text in self._plain:
            places = spans(text, words)
            _show(label, text, places)
            self._found += [(label, start / len(text)) for start, _ in places]

    def step(self, words: str) -> bool:
        """Goes to the next hit; False where there is none behind the one that is seen."""
        if words != self._words:
            self.seek(words)
        if self._at + 1 >= len(self._found):
            return False
        self._at += 1
        label, share = self._found[self._at]
        QTimer.singleShot(0, label, partial(self._scroll, label, share))  # once it has its place
        number, whole = self._at + 1, len(self._found)
        widgets.announce(self._area, tr("Hit {number} of {whole}", number=number, whole=whole))
        return True

    def mark_again(self) -> None:
        """In the colours that are worn now."""
        at = self._at
        self.seek(self._words)
        self._at = at

    def _scroll(self, label: QLabel, share: float) -> None:
        top = label.mapTo(self._body, label.rect().topLeft()).y()
        self._area.ensureVisible(0, round(top + share * label.height()), 0, ABOVE)


def _show(label: QLabel, text: str, places: Sequence[tuple[int, int]]) -> None:
    if not places:
        if label.textFormat() is not Qt.TextFormat.PlainText:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(text)
        return
    worn = theme.active()
    colours = f"background: {worn.colour('hit').name()}; color: {worn.colour('text').name()}"
    made, after = [], 0
    for start, end in places:
        made += [escape(text[after:start]), f'<span style="{colours}">', escape(text[start:end])]
        made.append("</span>")
        after = end
    label.setTextFormat(Qt.TextFormat.RichText)
    marked = "".join((*made, escape(text[after:])))
    label.setText(f'<div style="white-space: pre-wrap">{marked}</div>')
