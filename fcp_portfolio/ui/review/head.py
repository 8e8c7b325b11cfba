"""The head of the Review window: from whom, unaltered or not, and whose turn it is."""

from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fcp_portfolio.services.reviewing import Review
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models import review as model
from fcp_portfolio.ui.widgets import (
    Elided,
    IconLabel,
    Notice,
    chip,
    column,
    label,
    line,
    row,
    styled,
)
from fcp_portfolio.ui.widgets.chain import STEP, NumberedDot, Place
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import tr

_ALL_NAMED = 940


class ReviewHead(QWidget):
    """One line for what it is, one for what was checked; a box where something is wrong."""

    def __init__(self, review: Review) -> None:
        super().__init__()
        styled(self, "surface")
        self.notice = Notice("danger" if review.refusal else "warn")
        top = QHBoxLayout()
        top.setContentsMargins(24, 10, 24, 10)
        top.setSpacing(24)
        top.addLayout(_words(review), 1)
        self._turns = Turns(review)
        top.addWidget(self._turns)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self.notice)
        box.addWidget(line())
        self.notice.setVisible(bool(review.refusal or review.left_out))
        if review.refusal or review.left_out:
            self.notice.say(tr(review.refusal or review.left_out))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turns.name_others(named=self.width() >= theme.active().grown(_ALL_NAMED))


def _words(review: Review) -> QVBoxLayout:
    words = Elided(model.title(review), "heading")
    words.ensurePolished()
    words.setMaximumWidth(words.fontMetrics().horizontalAdvance(words.text()) + 2)
    title = row(words, chip(review.request.registration))
    title.setStretch(0, 1)
    title.addStretch()
    shield = ("shield-alert", "danger") if review.refusal else ("shield-check", "ok")
    said = tr(review.said) if review.refusal else model.unaltered(review)
    checked = Elided(said, "small")
    checked.setAccessibleName(said)
    below = row(IconLabel(*shield, 16), checked)
    made = column(spacing=2)
    made.addLayout(title)
    made.addLayout(below)
    return made


class Turns(QWidget):
    """The chain from left to right; its description tells all of it."""

    def __init__(self, review: Review) -> None:
        super().__init__()
        self.setAccessibleName(tr("Whose turn it is"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        steps = model.turns(review)
        self.setAccessibleDescription(" ".join(f"{who}, {tr(p)}, {how}." for p, who, how in steps))
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        self._others: list[QWidget] = []
        for number, (place, who, how) in enumerate(steps, 1):
            if number > 1:
                box.addWidget(_Between())
            dot = NumberedDot(number, place, last=True)
            dot.setToolTip(tip(f"{who}, {how}"))
            words = QWidget()
            words.setLayout(column(label(who, "label"), label(how, "small"), spacing=0))
            box.addWidget(dot)
            box.addWidget(words)
            if place is not Place.NOW:
                self._others.append(words)

    def name_others(self, *, named: bool) -> None:
        """Names all, or, where there is little room, the one whose turn it is."""
        for words in self._others:
            words.setVisible(named)


class _Between(QWidget):
    """A line from one person to the next."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setPen(QPen(theme.active().colour("border_control"), 1.5))
        middle = theme.active().grown(STEP) // 2
        painter.drawLine(0, middle, self.width(), middle)
