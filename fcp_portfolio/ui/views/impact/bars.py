"""Counts as bars that lie below each other, each with its number in words."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.painted_text import paint_text
from fcp_portfolio.ui.words import tr

ROW, BAR, GAP = 26, 14, 8
_LABEL_SHARE = 0.38


class Bar(NamedTuple):
    """What is counted, how many, and how that is written behind the bar."""

    label: str
    number: int
    said: str


class CountBars(QWidget):
    """One tab stop; Ctrl+C or its menu copies the numbers as text."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setToolTip(tr("Ctrl+C copies it as text"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Shows other counts."""
        self._bars = tuple(bars)
        self.setAccessibleDescription(", ".join(f"{one.label} {one.said}" for one in bars))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The counts as lines, a tab between label and number."""
        return "\n".join(f"{one.label}\t{one.said}" for one in self._bars)

    def sizeHint(self) -> QSize:
        worn = theme.active()
        return QSize(worn.grown(280), max(1, len(self._bars)) * worn.grown(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.active().grown(200), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy as text")).triggered.connect(self._copy)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(worn.font("strong"))
        behind = max((metrics.horizontalAdvance(one.said) for one in self._bars), default=0)
        beside = int(self.width() * _LABEL_SHARE)
        room = max(0, self.width() - beside - behind - 2 * GAP)
        most = max(1, *(one.number for one in self._bars), 1)
        for place, one in enumerate(self._bars):
            self._paint(painter, place, one, QRect(beside, 0, room * one.number // most, 0))

    def _paint(self, painter: QPainter, place: int, one: Bar, bar: QRect) -> None:
        worn, high = theme.active(), theme.active().grown(ROW)
        top, thick = place * high, worn.grown(BAR)
        words = QRect(0, top, bar.left() - GAP, high)
        paint_text(painter, words, one.label, worn.font("body"), worn.colour("text"))
        if one.number:
            painter.setPen(QPen(worn.colour("data_1"), 1))
            painter.setBrush(worn.colour("data_3"))
            shape = QRectF(bar.left(), top + (high - thick) / 2, bar.width(), thick)
            painter.drawRoundedRect(shape, 3, 3)
        left = bar.left() + bar.width() + GAP
        behind = QRect(left, top, self.width() - left, high)
        paint_text(painter, behind, one.said, worn.font("strong"), worn.colour("text"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
