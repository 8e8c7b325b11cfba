"""Ratings over time: a step for each level, the owner's as rings, reviewers' as dots."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fcp_portfolio.domain.people import Rating
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.views.rating_line import YOU, shortened
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import short, spoken, tr

_SIDES = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
_STEP, _NAMES, _DAYS, _RADIUS = 24, 108, 22, 5


class RatingCourse(QWidget):
    """One picture of who gave which level when, from the first day to the last."""

    def __init__(self) -> None:
        super().__init__()
        self._levels: Sequence[str] = ()
        self._given: Sequence[Rating] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Ratings over time"))

    def show_course(self, levels: Sequence[str], given: Sequence[Rating]) -> None:
        """Shows ratings on these levels; `by` is a name, empty for the owner."""
        self._levels = levels
        self._given = sorted((one for one in given if one.level in levels), key=lambda r: r.on)
        lines = [
            tr("{day}: {name}, {level}", day=spoken(r.on), name=r.by or tr(YOU), level=r.level)
            for r in self._given
        ]
        self.setAccessibleDescription("; ".join(lines))
        self.setToolTip(tip("\n".join(lines)))
        self.setVisible(len(self._given) > 1)
        self.updateGeometry()
        self.update()

    def ends(self) -> tuple[str, ...]:
        """The days below both ends of the course; one day alone stands once."""
        first, last = self._given[0].on, self._given[-1].on
        if first == last:
            return (spoken(last),)
        return (short(first) if first.year == last.year else spoken(first), spoken(last))

    def sizeHint(self) -> QSize:
        return QSize(280, theme.active().grown(_STEP * len(self._levels) + _DAYS))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(worn.font("small"))
        for place, level in enumerate(self._levels):
            self._paint_level(painter, worn, self._height(place), level)
        for own in (True, False):
            self._paint_course(painter, worn, own=own)
        self._paint_days(painter, worn)

    def _paint_level(self, painter: QPainter, worn: theme.Theme, height: float, level: str) -> None:
        left = worn.grown(_NAMES)
        painter.setPen(QPen(worn.colour("border"), 1))
        painter.drawLine(QPointF(left, height), QPointF(self.width(), height))
        painter.setPen(worn.colour("text_2"))
        box = QRectF(0, height - worn.grown(11), left - 6, worn.grown(22))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shortened(level))

    def _paint_course(self, painter: QPainter, worn: theme.Theme, *, own: bool) -> None:
        """The owner's course is a line with rings; a reviewer's levels are dots of their own."""
        accent, surface = worn.colour("accent"), worn.colour("surface")
        points = [self._point(worn, one) for one in self._given if own is not bool(one.by)]
        painter.setPen(QPen(accent, 1.5))
        if own:
            painter.drawPolyline(points)
        painter.setBrush(surface if own else accent)
        for point in points:
            painter.drawEllipse(point, _RADIUS, _RADIUS)

    def _paint_days(self, painter: QPainter, worn: theme.Theme) -> None:
        if not self._given:
            return
        left, top = worn.grown(_NAMES), self.height() - worn.grown(_DAYS)
        box = QRectF(left, top, self.width() - left, worn.grown(_DAYS))
        painter.setPen(worn.colour("text_2"))
        for day, side in zip(self.ends(), _SIDES, strict=False):
            painter.drawText(box, side, day)

    def _height(self, place: int) -> float:
        """The highest level stands above."""
        return theme.active().grown(_STEP) * (len(self._levels) - place - 0.5)

    def _point(self, worn: theme.Theme, rating: Rating) -> QPointF:
        first, last = self._given[0].on, self._given[-1].on
        along = (rating.on - first).days / max((last - first).days, 1)
        left = worn.grown(_NAMES) + _RADIUS + 2
        right = self.width() - _RADIUS - 2
        height = self._height(self._levels.index(rating.level))
        return QPointF(left + along * (right - left), height)
