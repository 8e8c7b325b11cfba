"""Choosing a passphrase: twice, with an estimate of its strength, shown on demand."""

from collections.abc import Callable, Iterable
from types import MappingProxyType

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.services.strength import (
    ENOUGH,
    SHORTEST,
    Strength,
    long_enough,
    strength_of,
)
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.dialogs.passphrase import PassphraseEdit
from fcp_portfolio.ui.widgets import Field, check_box, label
from fcp_portfolio.ui.words import Phrase, tr

_PARTS = 4
_SAID = MappingProxyType(
    {
        0: Phrase("Found at once, by an estimate."),
        1: Phrase("Easy to guess, by an estimate."),
        2: Phrase("Can be guessed with patience, by an estimate."),
        3: Phrase("Hard to guess, by an estimate."),
        4: Phrase("Very hard to guess, by an estimate."),
    }
)


class NewPassphrase(QWidget):
    """Two fields that must agree, and a bar of four parts for the strength.

    `known` gives names that whoever guesses would try first.
    """

    def __init__(self, known: Callable[[], Iterable[str]] = tuple, title: str = "") -> None:
        super().__init__()
        self._known = known
        self.first, self.second = PassphraseEdit(), PassphraseEdit()
        hint = tr("Four or more unrelated words are strong and easy to type.")
        self.one = Field(title or tr("Passphrase"), self.first, hint)
        self.two = Field(tr("The same again"), self.second)
        self.bar = _StrengthBar()
        self.says = label("", "small", wrap=True)
        self.says.setMinimumHeight(self.says.fontMetrics().height())  # fields stay where they are
        show = check_box(tr("Show what I type"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for widget in (self.one, self.bar, self.says):
            box.addWidget(widget)
        box.addSpacing(8)
        box.addWidget(self.two)
        box.addSpacing(8)
        box.addWidget(show)
        self.first.textChanged.connect(self._measure)
        self.second.textEdited.connect(lambda _text: self.two.set_error(""))
        show.toggled.connect(self._reveal)
        for field, edit in ((self.one, self.first), (self.two, self.second)):
            edit.caps_lock.connect(_caps_lock(field))
        self._measure("")

    def text(self) -> str:
        """The passphrase typed."""
        return self.first.text()

    def sound(self) -> bool:
        """Whether both agree and are long enough; says below the field what is not."""
        short = not long_enough(self.text())
        same = self.text() == self.second.text()
        sentence = tr(
            "At least {shortest} characters. Another word makes it long enough.", shortest=SHORTEST
        )
        self.one.set_error(sentence if short else "")
        self.two.set_error("" if same else tr("The two do not match. Type the second one again."))
        if short or not same:
            (self.first if short else self.second).setFocus()
        return same and not short

    def _measure(self, text: str) -> None:
        self.one.set_error("")
        found = strength_of(text, self._known()) if long_enough(text) else None
        self.bar.set_reached(max(1, found.score) if found else 0)
        words = _words(text, found) if text else ""
        self.says.setText(words)
        described = filter(None, (words, self.one.description()))
        self.first.setAccessibleDescription(" ".join(described))

    def _reveal(self, shown: bool) -> None:
        self.first.reveal(shown=shown)
        self.second.reveal(shown=shown)


def _caps_lock(field: Field) -> Callable[[bool], None]:
    return lambda on: field.set_counter(tr("Caps Lock is on") if on else "", over=on)


def _words(text: str, found: Strength | None) -> str:
    if found is None:
        return tr("Too short so far: {n} (character|characters).", None, len(text))
    return " ".join(filter(None, (tr(_SAID[found.score]), tr(found.why) if found.why else "")))


class _StrengthBar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.reached = 0
        self.setFixedHeight(6)

    def set_reached(self, reached: int) -> None:
        self.reached = reached
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - 18) / _PARTS
        filled = worn.colour("ok" if self.reached >= ENOUGH else "warn")
        for place in range(_PARTS):
            reached = place < self.reached  # the others are hollow, as whatever has nothing yet
            painter.setPen(filled if reached else worn.colour("border_control"))
            painter.setBrush(filled if reached else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place * (width + 6) + 0.5, 0.5, width - 1, 5), 2.5, 2.5)
