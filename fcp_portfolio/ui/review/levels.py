"""The levels of a scale as cards, each with its number key."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fcp_portfolio.domain.request import AskedField
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets import RadioButton, label
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import tr

_CARD, _LOW_CARD = 44, 32


class LevelCards(QWidget):
    """One tab stop. A digit chooses, and chosen again clears; `typed` carries any other key.

    Where there are many scales, their cards are `low`. `rates` tells levels from yes and no;
    `mean` says what levels mean, by their words, below their cards.
    """

    typed = Signal(str)

    def __init__(
        self,
        asked: AskedField,
        changed: Callable[[], None],
        *,
        low: bool = False,
        rates: bool = True,
        mean: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        super().__init__()
        self.rates = rates
        self._changed = changed
        self.setAccessibleName(asked.label)
        self.cards = {
            option.code: LevelCard(number, option.label, _LOW_CARD if low else _CARD)
            for number, option in enumerate(asked.options, 1)
        }
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4 if low else 8)
        for option in asked.options:
            card, words = self.cards[option.code], mean.get(option.label, "")
            card.setAccessibleDescription(". ".join(filter(None, (asked.label, words))))
            card.clicked.connect(lambda _on: changed())
            box.addWidget(card)
            if words:
                box.addWidget(label(words, "hint", wrap=True))
        self.setFocusProxy(next(iter(self.cards.values())))

    def value(self) -> str:
        """The code of the level that is chosen; empty where none is."""
        return next((code for code, card in self.cards.items() if card.isChecked()), "")

    def show_value(self, code: str) -> None:
        """Shows a level as chosen, or none."""
        for own, card in self.cards.items():
            card.setAutoExclusive(False)  # which would keep one chosen for ever
            card.setChecked(own == code)
            card.setAutoExclusive(True)
            if own == code:
                self.setFocusProxy(card)

    def choose(self, number: int) -> bool:
        """Chooses the level of a number, counted from 1; the one that is chosen is cleared."""
        codes = list(self.cards)
        if not 1 <= number <= len(codes):
            return False
        code = codes[number - 1]
        self.show_value("" if self.value() == code else code)
        self.cards[code].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._changed()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or not text or not (text.isalnum() or text in "\r\n"):
            super().keyPressEvent(event)
        elif not (text.isdigit() and self.choose(int(text))):
            self.typed.emit(text)


class LevelCard(RadioButton):
    """A radio button as a card: its words at the left, its key at the right."""

    def __init__(self, number: int, words: str, height: int = _CARD) -> None:
        super().__init__(words[:1].upper() + words[1:])
        self._height = height
        self._number = str(number)
        self.setAccessibleName(self.text())
        self.setToolTip(tip(tr("Key {number}", number=number)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, theme.active().grown(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn, on = theme.active(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.colour("accent" if on else "border_control"), 2 if on else 1))
        fill = "accent_soft" if on else "hover" if self.underMouse() else "surface"
        painter.setBrush(worn.colour(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self._paint_dot(painter, worn)
        self._paint_words(painter, worn)

    def _paint_dot(self, painter: QPainter, worn: theme.Theme) -> None:
        size = worn.grown(8)
        middle = QPointF(14 + size, self.height() / 2)
        on = self.isChecked()
        painter.setPen(QPen(worn.colour("accent" if on else "border_control"), 1.5))
        painter.setBrush(worn.colour("surface"))
        painter.drawEllipse(middle, size, size)
        if on:
            painter.setBrush(worn.colour("accent"))
            painter.drawEllipse(middle, size / 2, size / 2)

    def _paint_words(self, painter: QPainter, worn: theme.Theme) -> None:
        cap = worn.grown(22)
        key = QRectF(self.width() - cap - 10, (self.height() - cap) / 2, cap, cap)
        painter.setPen(worn.colour("border_control"))
        painter.setBrush(worn.colour("surface"))
        painter.drawRoundedRect(key, 4, 4)
        painter.setPen(worn.colour("text"))
        painter.setFont(worn.font("label"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._number)
        strong = worn.font("strong")
        left = 24 + 2 * worn.grown(8)
        words = QRectF(left, 0, key.left() - left - 8, self.height())
        text = QFontMetrics(strong).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.setFont(strong)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
