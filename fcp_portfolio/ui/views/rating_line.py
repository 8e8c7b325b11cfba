"""The rating line: one scale from left to right, with the owner's own level on it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fcp_portfolio.ui import theme

_SHORT = {" evidence": "", " further development": " more"}


class RatingLine(QWidget):
    """Dots for the levels; the chosen one is filled and named in semibold."""

    def __init__(self) -> None:
        super().__init__()
        self._levels: Sequence[str] = ()
        self._own = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Rating")

    def show_level(self, levels: Sequence[str], own: str) -> None:
        """Shows a level of a scale; empty for none."""
        self._levels, self._own = levels, own
        scale = ", ".join(levels)
        said = f"Your rating: {own}." if own else "Not rated yet."
        self.setAccessibleDescription(f"{said} The scale: {scale}.")
        self.setToolTip("\n".join(level.capitalize() for level in levels))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, theme.active().grown(64))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if not self._levels:
            return
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / len(self._levels)
        middle = worn.grown(32)
        painter.setPen(QPen(worn.colour("border_control"), 1.5))
        painter.drawLine(QPointF(step / 2, middle), QPointF(self.width() - step / 2, middle))
        for place, level in enumerate(self._levels):
            self._paint_level(painter, worn, QPointF((place + 0.5) * step, middle), level, step)

    def _paint_level(
        self, painter: QPainter, worn: theme.Theme, at: QPointF, level: str, step: float
    ) -> None:
        own = level == self._own
        painter.setPen(QPen(worn.colour("accent" if own else "border_control"), 1.5))
        painter.setBrush(worn.colour("accent" if own else "surface"))
        painter.drawEllipse(at, 6 if own else 5, 6 if own else 5)
        font = worn.font("label" if own else "small")
        painter.setFont(font)
        painter.setPen(worn.colour("text" if own else "text_2"))
        words = QFontMetrics(font).elidedText(
            shortened(level), Qt.TextElideMode.ElideRight, int(step) - 4
        )
        below = QRectF(at.x() - step / 2, at.y() + 8, step, worn.grown(20))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)
        if own:
            above = QRectF(at.x() - step / 2, 0, step, worn.grown(20))
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, "You")
            painter.setPen(QPen(worn.colour("accent"), 1.5))
            painter.drawLine(QPointF(at.x(), worn.grown(20)), QPointF(at.x(), at.y() - 6))


def shortened(level: str) -> str:
    """A level in the width of a quarter of the pane; the tooltip has the whole of it."""
    for long, short in _SHORT.items():
        level = level.replace(long, short)
    return level.capitalize()
