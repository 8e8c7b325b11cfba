"""The rating line: one scale from left to right, with everybody's level on it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fcp_portfolio.domain.form import Scale
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.levels import level_meaning
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import Phrase, tr

YOU = Phrase("You")
_SHORT = {" evidence": "", " further development": " more"}
_ELIDE = Qt.TextElideMode.ElideRight


class RatingLine(QWidget):
    """Dots for the levels; one that somebody gave is filled, with their names above it."""

    def __init__(self) -> None:
        super().__init__()
        self._levels: Sequence[str] = ()
        self._choose: Callable[[str], None] | None = None
        self._given: dict[str, str] = {}  # the names above a level
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Rating"))

    def show_levels(self, scale: Scale, own: str, signed: Mapping[str, str]) -> None:
        """Shows the owner's own level, empty for none, and those of others by their names."""
        self._levels = levels = scale.levels
        self._given = {level: _names(level, own, signed) for level in levels}
        theirs = (f"{name}: {level}." for name, level in signed.items())
        said = tr("Your rating: {level}.", level=own) if own else tr("Not rated yet.")
        whole = tr("The scale: {levels}.", levels=", ".join(levels))
        self.setAccessibleDescription(" ".join((said, *theirs, whole)))
        self.setToolTip(tip("\n".join(self._told(scale, level) for level in levels)))
        self.update()

    def _told(self, scale: Scale, level: str) -> str:
        """A level with who gave it and what it means."""
        who = f" ({self._given[level]})" if self._given[level] else ""
        words = level_meaning(scale, level)
        return f"{level.capitalize()}{who}: {words}" if words else f"{level.capitalize()}{who}"

    def offer(self, choose: Callable[[str], None]) -> None:
        """Has a click on a level choose it; by key, the button beside the line does."""
        self._choose = choose
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (
            self._choose is None
            or not self._levels
            or not self.rect().contains(event.position().toPoint())
        ):
            super().mouseReleaseEvent(event)
            return
        place = int(event.position().x() / self.width() * len(self._levels))
        self._choose(self._levels[min(place, len(self._levels) - 1)])

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
            at = QPointF((place + 0.5) * step, middle)
            self._paint_level(painter, worn, at, level, step)
            if self._given[level]:
                self._paint_names(painter, worn, at, self._given[level])

    def _paint_level(
        self, painter: QPainter, worn: theme.Theme, at: QPointF, level: str, step: float
    ) -> None:
        given = bool(self._given[level])
        painter.setPen(QPen(worn.colour("accent" if given else "border_control"), 1.5))
        painter.setBrush(worn.colour("accent" if given else "surface"))
        painter.drawEllipse(at, 6 if given else 5, 6 if given else 5)
        font = worn.font("label" if given else "small")
        painter.setFont(font)
        painter.setPen(worn.colour("text" if given else "text_2"))
        words = QFontMetrics(font).elidedText(shortened(level), _ELIDE, int(step) - 4)
        below = QRectF(at.x() - step / 2, at.y() + 8, step, worn.grown(20))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_names(self, painter: QPainter, worn: theme.Theme, at: QPointF, names: str) -> None:
        """The names stand over their dot, as far as the edges let them."""
        font = worn.font("label")
        painter.setFont(font)
        painter.setPen(worn.colour("text"))
        metrics = QFontMetrics(font)
        words = metrics.elidedText(names, _ELIDE, self.width())
        wide = metrics.horizontalAdvance(words) + 2
        left = max(0.0, min(at.x() - wide / 2, self.width() - wide))
        painter.drawText(QRectF(left, 0, wide, worn.grown(20)), Qt.AlignmentFlag.AlignCenter, words)
        painter.setPen(QPen(worn.colour("accent"), 1.5))
        painter.drawLine(QPointF(at.x(), worn.grown(20)), QPointF(at.x(), at.y() - 6))


def shortened(level: str) -> str:
    """A level in the width of a quarter of the pane; the tooltip has the whole of it."""
    for long, short in _SHORT.items():
        level = level.replace(long, short)
    return level.capitalize()


def _names(level: str, own: str, signed: Mapping[str, str]) -> str:
    names = [tr(YOU)] if level == own else []
    names += [name for name, given in signed.items() if given == level]
    first, last = ", ".join(names[:-1]), "".join(names[-1:])
    return tr("{names} and {last}", names=first, last=last) if first else last
