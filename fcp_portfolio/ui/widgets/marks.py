"""Marks of status: one shape for each word, painted on a grid of 16 units, never typed."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import tr

if TYPE_CHECKING:
    from fcp_portfolio.domain.coverage import Status

SEGMENTS = 3


def paint_mark(painter: QPainter, status: "Status", box: QRectF) -> None:
    """Paints the mark of a status into a square."""
    worn = theme.active()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 16, box.height() / 16)
    shape = _shapes()[status]
    shape(painter, worn.colour(_COLOURS.get(shape.__name__, "accent")))
    painter.restore()


def paint_segments(painter: QPainter, pieces: int, box: QRectF) -> None:
    """Paints three segments, as many filled as there are pieces."""
    worn = theme.active()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width, height, gap = 10.0, 6.0, 3.0
    top = box.center().y() - height / 2
    for index in range(SEGMENTS):
        filled = index < pieces
        painter.setPen(QPen(worn.colour("accent" if filled else "border_control"), 1))
        painter.setBrush(worn.colour("accent") if filled else Qt.BrushStyle.NoBrush)
        left = box.left() + index * (width + gap) + 0.5
        painter.drawRoundedRect(QRectF(left, top, width, height), 2, 2)
    painter.restore()


def paint_one_kind(painter: QPainter, box: QRectF) -> None:
    """Paints the small triangle beside a number: there is one kind of evidence only."""
    theme.icons.draw_icon(painter, "triangle-alert", theme.active().colour("warn"), box)


class Mark(QWidget):
    """One mark on its own, with its word as accessible name and tooltip."""

    def __init__(self, status: "Status", name: str = "", size: int = 16) -> None:
        super().__init__()
        self._status = status
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name or tr(status.value))
        self.setToolTip(tip(name or tr(status.value)))

    def sizeHint(self) -> QSize:
        size = theme.active().grown(self._size)
        return QSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        paint_mark(QPainter(self), self._status, QRectF(self.rect()))


def _ring(painter: QPainter, colour: QColor, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
    pen = QPen(colour, 1.6, style)
    if style is Qt.PenStyle.CustomDashLine:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.95, 1.19])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(8, 8), 6.4, 6.4)


def _nothing(painter: QPainter, colour: QColor) -> None:
    _ring(painter, colour, Qt.PenStyle.CustomDashLine)


def _started(painter: QPainter, colour: QColor) -> None:
    _ring(painter, colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPie(QRectF(4, 4, 8, 8), 90 * 16, 180 * 16)


def _enough(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(8, 8), 7, 7)


def _self_rated(painter: QPainter, colour: QColor) -> None:
    _ring(painter, colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(8, 8), 3.6, 3.6)


def _signed_off(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(1, 1, 14, 14), 3.5, 3.5)
    painter.setPen(_line(theme.active().colour("surface"), 2))
    painter.drawPolyline([QPointF(4.4, 8.3), QPointF(7, 10.9), QPointF(11.8, 5.4)])


def _unconfirmed(painter: QPainter, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(1.6, 1.6, 12.8, 12.8), 3.2, 3.2)
    painter.setPen(_line(colour, 1.5))
    hook = QPainterPath(QPointF(5.7, 6.1))
    hook.cubicTo(QPointF(5.9, 3.2), QPointF(10.6, 3.4), QPointF(10.2, 6.4))
    hook.cubicTo(QPointF(9.9, 7.7), QPointF(8, 7.7), QPointF(8, 9.3))
    painter.drawPath(hook)
    painter.drawPoint(QPointF(8, 11.8))


def _changed(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_line(colour, 1.6))
    painter.setBrush(colour)
    painter.drawPolygon([QPointF(8, 2), QPointF(14.8, 14), QPointF(1.2, 14)])
    painter.setPen(_line(theme.active().colour("surface"), 1.7))
    painter.drawLine(QPointF(8, 6.6), QPointF(8, 9.6))
    painter.drawPoint(QPointF(8, 12.1))


def _line(colour: QColor, width: float) -> QPen:
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(colour, width, Qt.PenStyle.SolidLine, round_cap, round_join)


_COLOURS = {"_nothing": "text_3", "_signed_off": "ok", "_unconfirmed": "ok", "_changed": "warn"}


@cache
def _shapes() -> "Mapping[Status, Callable[[QPainter, QColor], None]]":
    from fcp_portfolio.domain.coverage import Status

    return {
        Status.NOTHING: _nothing,
        Status.STARTED: _started,
        Status.ENOUGH: _enough,
        Status.SELF_RATED: _self_rated,
        Status.UNCONFIRMED: _unconfirmed,
        Status.SIGNED_OFF: _signed_off,
        Status.CHANGED: _changed,
    }
