"""The chain of people that a request goes through, as dots that differ in shape, not in colour.

Done is a filled disc with a tick, now a ring with a dot in it, later an empty ring, stopped a ring
with a cross. Words stand beside them or in the accessible text; a dot is never all that is said.
"""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.fields import column
from fcp_portfolio.ui.widgets.texts import label
from fcp_portfolio.ui.words import Phrase, tr

DOT, APART = 14, 38
STEP = 24
_ROLES = {"done": "ok", "now": "accent", "later": "text_3", "stopped": "danger"}


class Place(StrEnum):
    """Where the chain stands at one of its people."""

    DONE = Phrase("done")
    NOW = Phrase("now")
    LATER = Phrase("later")
    STOPPED = Phrase("stopped")


def paint_chain(painter: QPainter, places: Sequence[Place], box: QRectF) -> None:
    """Paints the dots from left to right, lines between them."""
    worn = theme.active()
    size, apart = worn.grown(DOT), worn.grown(APART)
    middle = box.center().y()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, place in enumerate(places):
        left = box.left() + number * apart
        if number:
            painter.setPen(QPen(_line(place), 1.5))
            painter.drawLine(QPointF(left - apart + size + 1, middle), QPointF(left - 1, middle))
        paint_dot(painter, place, QRectF(left, middle - size / 2, size, size))
    painter.restore()


def chain_width(number: int) -> int:
    """How wide a chain of so many dots is."""
    return theme.active().grown(APART) * (number - 1) + theme.active().grown(DOT)


def paint_dot(painter: QPainter, place: Place, box: QRectF) -> None:
    """Paints one dot on a grid of 16 units."""
    colour = theme.active().colour(_ROLES[place])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 16, box.height() / 16)
    painter.setPen(QPen(colour, 1.7))
    painter.setBrush(colour if place is Place.DONE else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(8, 8), 7, 7)
    if place is Place.NOW:
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(8, 8), 3, 3)
    elif place is Place.DONE:
        painter.setPen(_round(theme.active().colour("surface"), 1.8))
        painter.drawPolyline([QPointF(4.8, 8.3), QPointF(7.1, 10.6), QPointF(11.4, 5.8)])
    elif place is Place.STOPPED:
        painter.setPen(_round(colour, 1.7))
        painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4))
        painter.drawLine(QPointF(5.6, 10.4), QPointF(10.4, 5.6))
    painter.restore()


class Chain(QWidget):
    """The chain below each other: who does what, and when; its description tells all of it.

    Without `places` it is a mere time line: the numbers say the order and nothing else.
    """

    def __init__(self, name: str, *, places: bool = True) -> None:
        super().__init__()
        self._places = places
        self.setAccessibleName(name)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    def show_steps(self, steps: Sequence[tuple[Place, str, str]]) -> None:
        """Shows steps: where each stands, its title, and a line below it."""
        while (item := self._box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, (place, title, below) in enumerate(steps, 1):
            self._box.addWidget(_Step(number, place, title, below, last=number == len(steps)))
        told = (
            f"{title}, {tr(place)}. {below}." if self._places else f"{title}. {below}."
            for place, title, below in steps
        )
        self.setAccessibleDescription(" ".join(told))


class _Step(QWidget):
    def __init__(self, number: int, place: Place, title: str, below: str, *, last: bool) -> None:
        super().__init__()
        words = column(label(title, "strong", wrap=True), label(below, "small", wrap=True))
        words.setSpacing(0)
        words.addStretch()
        words.setContentsMargins(0, 1, 0, 0 if last else 14)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(11)
        box.addWidget(NumberedDot(number, place, last=last))
        box.addLayout(words, 1)


class NumberedDot(QWidget):
    """A tick where it is done; else its number, filled where it is that person's turn."""

    def __init__(self, number: int, place: Place, *, last: bool) -> None:
        super().__init__()
        self._number, self._place, self._last = number, place, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        size = theme.active().grown(STEP)
        return QSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        size = worn.grown(STEP)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1, 1, size - 2, size - 2)
        if not self._last:
            painter.setPen(QPen(_line(self._place), 1.5))
            painter.drawLine(QPointF(size / 2, size + 2), QPointF(size / 2, self.height() - 2))
        if self._place in (Place.DONE, Place.STOPPED):
            paint_dot(painter, self._place, box)
            return
        now = self._place is Place.NOW
        painter.setPen(QPen(worn.colour("accent" if now else "border_control"), 1.7))
        painter.setBrush(worn.colour("accent" if now else "surface"))
        painter.drawEllipse(box)
        painter.setFont(worn.font("label"))
        painter.setPen(worn.colour("on_accent" if now else "text_2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))


def _line(place: Place) -> QColor:
    return theme.active().colour("ok" if place is Place.DONE else "border_control")


def _round(colour: QColor, width: float) -> QPen:
    line, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(colour, width, line, cap, join)
