"""Twelve weeks and the next, a row for each kind of session."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from fcp_portfolio.domain.session_weeks import KindWeeks, weeks
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.painted_text import paint_text
from fcp_portfolio.ui.words import month_name, short, tr

TITLE, ROW, HEAD = 132, 30, 42
CENTRE = Qt.AlignmentFlag.AlignCenter


class WeekStrip(QWidget):
    """How many sessions of each kind were held in each week; a ring where one is planned."""

    def __init__(self) -> None:
        super().__init__()
        self._kinds: tuple[KindWeeks, ...] = ()
        self._weeks: tuple[date, ...] = ()
        self.setAccessibleName(tr("Sessions by week"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_weeks(self, kinds: Sequence[KindWeeks], today: date) -> None:
        """Shows other weeks; nothing at all where no session lies in them."""
        self._kinds, self._weeks = tuple(kinds), weeks(today)
        self.setAccessibleDescription("; ".join(map(self._spoken, self._kinds)))
        self.setToolTip(tr("Ctrl+C copies it as text"))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The strip as lines with tabs between the weeks."""
        head = "\t".join(["", *(short(monday) for monday in self._weeks)])
        lines = ("\t".join([one.title, *map(str, one.held)]) for one in self._kinds)
        return "\n".join([head, *lines])

    def sizeHint(self) -> QSize:
        worn = theme.active()
        rows = max(1, len(self._kinds))
        return QSize(worn.grown(560), worn.grown(HEAD) + rows * worn.grown(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.active().grown(420), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(tr("Copy as text"))
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._kinds:
            worn = theme.active()
            nothing = tr("No session in the last twelve weeks.")
            paint_text(painter, self.rect(), nothing, worn.font("body"), worn.colour("text_2"))
            return
        self._paint_now(painter)
        self._paint_head(painter)
        for place, kind in enumerate(self._kinds):
            self._paint_kind(painter, place, kind)

    def _cell(self, place: int, top: float, height: float) -> QRectF:
        left = theme.active().grown(TITLE)
        wide = (self.width() - left) / max(1, len(self._weeks))
        return QRectF(left + place * wide, top, wide, height)

    def _paint_now(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.active().colour("accent_soft"))
        now = self._cell(len(self._weeks) - 2, 0, self.height())
        painter.drawRoundedRect(now.adjusted(2, 0, -2, 0), 4, 4)

    def _paint_head(self, painter: QPainter) -> None:
        worn = theme.active()
        line = worn.grown(HEAD) / 2
        shown = 0
        for place, monday in enumerate(self._weeks):
            now = place == len(self._weeks) - 2
            painter.setPen(worn.colour("text_2"))
            painter.setFont(worn.font("label" if now else "small"))
            painter.drawText(self._cell(place, line, line), CENTRE, str(monday.day))
            if now or monday.month != shown:
                painter.setFont(worn.font("label"))
                above = self._cell(place, 0, line).adjusted(-12, 0, 12, 0)
                painter.drawText(above, CENTRE, tr("now") if now else month_name(monday.month))
                shown = monday.month

    def _paint_kind(self, painter: QPainter, place: int, kind: KindWeeks) -> None:
        worn = theme.active()
        high = worn.grown(ROW)
        top = worn.grown(HEAD) + place * high
        painter.setPen(worn.colour("border"))
        painter.drawLine(QPointF(0, top), QPointF(self.width(), top))
        title = QRectF(0, top, worn.grown(TITLE) - 8, high).toRect()
        paint_text(painter, title, kind.title, worn.font("small"), worn.colour("text"))
        for week, (held, planned) in enumerate(zip(kind.held, kind.planned, strict=True)):
            cell = self._cell(week, top, high)
            if held:
                self._paint_number(painter, cell, held)
            elif planned:
                self._paint_ring(painter, cell)

    def _paint_number(self, painter: QPainter, cell: QRectF, held: int) -> None:
        worn = theme.active()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour("data_3"))
        chip = QRectF(0, 0, min(cell.width() - 4, worn.grown(32)), worn.grown(20))
        chip.moveCenter(cell.center())
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(worn.colour("text"))
        painter.setFont(worn.font("small"))
        painter.drawText(chip, CENTRE, str(held))

    def _paint_ring(self, painter: QPainter, cell: QRectF) -> None:
        worn = theme.active()
        painter.setPen(QPen(worn.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = worn.grown(6)
        painter.drawEllipse(cell.center(), radius, radius)

    def _spoken(self, kind: KindWeeks) -> str:
        """A row as it is read out: the weeks in which there was something."""
        held = [
            f"{short(monday)} {number}"
            for monday, number in zip(self._weeks, kind.held, strict=True)
            if number
        ]
        coming = [
            tr("planned {day}", day=short(monday))
            for monday, there in zip(self._weeks, kind.planned, strict=True)
            if there
        ]
        return f"{kind.title}: {', '.join([*held, *coming]) or tr('none')}"
