"""How each state of a rule looks, and the four counts that narrow the list to one of them."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from fcp_portfolio.domain.readiness.finding import State
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.toggling import Toggling
from fcp_portfolio.ui.words import Phrase, tr

LOOKS: Mapping[State, tuple[str, str, str]] = {
    State.AT_RISK: ("clock-alert", "warn", Phrase("At risk")),
    State.NOT_YET: ("circle-dashed", "text_2", Phrase("Not yet")),
    State.JUDGED: ("scale", "accent", Phrase("To be judged")),
    State.MET: ("circle-check", "ok", Phrase("Met")),
}
"""Icon, its colour, and the word beside it in a row."""

_HIGH, _LEFT, _GAP, _ROUND = 70, 17, 10, 10


class StateCounts(QWidget):
    """`chosen` carries the state to narrow to, or None for all."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("How many rules stand where"))
        self.cards = {state: _Count(state) for state in State}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        for state, card in self.cards.items():
            card.clicked.connect(lambda on, state=state: self._choose(state, on=on))
        self._across = 0
        self._place(len(State))

    def show_counts(self, counts: Mapping[State, int]) -> None:
        """Shows how many there are."""
        for state, card in self.cards.items():
            card.show_count(counts.get(state, 0))

    def narrowed_to(self) -> State | None:
        """The state that is chosen."""
        return next((state for state, card in self.cards.items() if card.isChecked()), None)

    def show_all(self) -> None:
        """Chooses no state; says nothing."""
        for card in self.cards.values():
            card.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(card.sizeHint().width() for card in self.cards.values())
        room = self.width() + self._grid.spacing()
        self._place(4 if room >= 4 * (widest + self._grid.spacing()) else 2)

    def _place(self, across: int) -> None:
        if across != self._across:
            self._across = across
            for place, card in enumerate(self.cards.values()):
                self._grid.addWidget(card, place // across, place % across)

    def _choose(self, state: State, *, on: bool) -> None:
        for other, card in self.cards.items():
            card.setChecked(on and other is state)
        self.chosen.emit(state if on else None)


class _Count(Toggling, QAbstractButton):
    """A number with the icon and the words of its state; pressed once more it shows all again."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state, self._count = state, 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(tr(state))
        self.setAccessibleDescription(tr("Shows these rules alone"))
        self.hear_all()
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Shows another number."""
        self._count = count
        self.setEnabled(count > 0)
        if not count:
            self.setChecked(False)
        self.setAccessibleName(f"{count} {self.text()}")
        self.setToolTip(tr("Show these rules alone"))
        self.update()

    def sizeHint(self) -> QSize:
        worn = theme.active()
        words = QFontMetrics(worn.font("small")).horizontalAdvance(self.text())
        return QSize(2 * _LEFT + worn.grown(24) + _GAP + words, worn.grown(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.active().grown(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2 if self.isChecked() else 1
        painter.setPen(QPen(worn.colour("accent" if self.isChecked() else "border_control"), wide))
        fill = "selected" if self.isChecked() else "hover" if self.underMouse() else "surface"
        painter.setBrush(worn.colour(fill))
        inset = wide / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND
        )
        icon, role, _ = LOOKS[self._state]
        size = worn.grown(20)
        box = QRectF(_LEFT, (self.height() - size) / 2, size, size)
        theme.icons.draw_icon(painter, icon, worn.colour(role), box)
        self._paint_words(painter, worn, _LEFT + size + _GAP)

    def _paint_words(self, painter: QPainter, worn: theme.Theme, left: int) -> None:
        upper, lower = self.rect().adjusted(left, 0, -8, 0), self.rect().adjusted(left, 0, -8, 0)
        middle = self.height() // 2 + worn.grown(5)
        upper.setBottom(middle)
        lower.setTop(middle)
        painter.setFont(worn.font("title"))
        painter.setPen(worn.colour("text"))
        painter.drawText(upper, Qt.AlignmentFlag.AlignBottom, str(self._count))
        painter.setFont(worn.font("small"))
        painter.setPen(worn.colour("text_2"))
        small = painter.fontMetrics()
        words = small.elidedText(self.text(), Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignTop, words)
