"""Choosing a passphrase: twice, with how long it is, shown on demand."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.dialogs.passphrase import PassphraseEdit
from fcp_portfolio.ui.widgets import Field, check_box, label
from fcp_portfolio.ui.words import tr

SHORTEST = 10
_STEPS = (SHORTEST, 14, 18, 22)


class NewPassphrase(QWidget):
    """Two fields that must agree, and a bar of four parts for the length."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = PassphraseEdit(), PassphraseEdit()
        hint = tr("Four or more unrelated words are strong and easy to type.")
        self.one = Field(tr("Passphrase"), self.first, hint)
        self.two = Field(tr("The same again"), self.second)
        self.bar = _LengthBar()
        self.says = label("", "small")
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
        short = len(self.text()) < SHORTEST
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
        reached = sum(len(text) >= step for step in _STEPS)
        self.bar.set_reached(reached)
        words = (
            tr("Too short so far"),
            tr("Short"),
            tr("Fair length"),
            tr("Good length"),
            tr("Very good length"),
        )
        self.says.setText(
            tr("{words}: {text} characters", words=words[reached], text=len(text)) if text else ""
        )

    def _reveal(self, shown: bool) -> None:
        self.first.reveal(shown=shown)
        self.second.reveal(shown=shown)


def _caps_lock(field: Field) -> Callable[[bool], None]:
    return lambda on: field.set_counter(tr("Caps Lock is on") if on else "", over=on)


class _LengthBar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._reached = 0
        self.setFixedHeight(6)

    def set_reached(self, reached: int) -> None:
        self._reached = reached
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - 18) / len(_STEPS)
        filled = worn.colour("ok" if self._reached > 1 else "warn")
        for place in range(len(_STEPS)):
            reached = place < self._reached  # the others are hollow, as whatever has nothing yet
            painter.setPen(filled if reached else worn.colour("border_control"))
            painter.setBrush(filled if reached else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place * (width + 6) + 0.5, 0.5, width - 1, 5), 2.5, 2.5)
