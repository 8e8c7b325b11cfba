"""The first-run steps: who, framework, passphrase, where; then the recovery words, shown once."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.dialogs.first_run_steps import (
    FrameworkStep,
    PassphraseStep,
    PlaceStep,
    Step,
    WhoStep,
)
from fcp_portfolio.ui.dialogs.recovery_words import RecoveryWords
from fcp_portfolio.ui.folders import Folder
from fcp_portfolio.ui.widgets import Notice, button, label, styled
from fcp_portfolio.ui.widgets.tab_order import order_tabs
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Worker

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Created

_WIDTH, _WIDEST, _HEIGHT, _BESIDE = 760, 1200, 560, 620
_LAST = 3


class FirstRunCard(QFrame):
    """Four steps; Back never loses input. `made` carries the portfolio once the words are kept."""

    made = Signal(object)
    open_existing = Signal()
    cancelled = Signal()

    def __init__(self, worker: Worker, folder: Folder | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("New portfolio"))
        self.setMinimumHeight(_HEIGHT)
        self._worker = worker
        self._created: Created | None = None
        self.who = WhoStep()
        self.framework = FrameworkStep()
        self.passphrase = PassphraseStep(lambda: (self.who.owner().name,))
        self.place = PlaceStep(folder or Folder())
        self.words = RecoveryWords()
        self.steps: tuple[Step, ...] = (self.who, self.framework, self.passphrase, self.place)
        self._stack = QStackedWidget()
        for step in (*self.steps, self.words):
            self._stack.addWidget(step)
        self._list = _StepList([*(tr(step.short) for step in self.steps), tr("Recovery words")])
        self._where = label("", "small")  # where there is no room for the list
        self._notice = Notice("danger")
        self._notice.hide()
        self._arrange()
        self._show(0)

    def sizeHint(self) -> QSize:
        return QSize(min(theme.active().grown(_WIDTH), _WIDEST), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme.active().grown(_BESIDE)
        self._list.setVisible(beside)
        self._where.setVisible(not beside)

    def begin(self) -> None:
        """Puts the focus where typing begins."""
        self.who.focus_first()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows above the buttons why the portfolio was not made."""
        self._notice.say(tr(error.sentence))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._forward()
        elif event.key() == Qt.Key.Key_Escape and self._created is None:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self.back = button(tr("Back"), "quiet")
        self.existing = button(tr("I have a portfolio"), "quiet")
        self.cancel = button(tr("Cancel"))
        self.forward = button(tr("Continue"), "primary")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addWidget(self.existing)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.forward)
        right = QVBoxLayout()
        right.setContentsMargins(32, 28, 32, 20)
        right.setSpacing(12)
        right.addWidget(self._where)
        right.addWidget(self._stack, 1)
        right.addWidget(self._notice)
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addLayout(right, 1)
        self.back.clicked.connect(self._back)
        self.forward.clicked.connect(self._forward)
        self.cancel.clicked.connect(self.cancelled)
        self.existing.clicked.connect(self.open_existing)
        self.words.kept.connect(self.forward.setEnabled)

    def _show(self, place: int) -> None:
        self._notice.hush()
        self._stack.setCurrentIndex(place)
        self._list.set_current(place)
        of = len(self.steps) + 1
        self._where.setText(tr("New portfolio · step {place} of {of}", place=place + 1, of=of))
        self.back.setVisible(0 < place <= _LAST)
        self.existing.setVisible(place == 0)
        self.cancel.setVisible(place <= _LAST)
        titles = (
            tr("Continue"),
            tr("Continue"),
            tr("Continue"),
            tr("Make the portfolio"),
            tr("Open the portfolio"),
        )
        self.forward.setText(titles[place])
        self.forward.setAccessibleName(titles[place])
        self.forward.setEnabled(place <= _LAST)
        order_tabs(self.window())

    def _back(self) -> None:
        place = self._stack.currentIndex() - 1
        self._show(place)
        self.steps[place].focus_first()

    def _forward(self) -> None:
        place = self._stack.currentIndex()
        if not self.forward.isEnabled():
            return
        if place > _LAST:
            self._hand_over()
        elif self.steps[place].complete():
            self._make() if place == _LAST else self._go_on(place + 1)

    def _go_on(self, place: int) -> None:
        if place == _LAST:
            self.place.propose(self.who.owner().name)
        self._show(place)
        self.steps[place].focus_first()

    def _make(self) -> None:
        file, owner = self.place.file(), self.who.owner()
        frameworks, routes = self.framework.chosen(), self.framework.routes()
        secret = self.passphrase.text()
        self.forward.setEnabled(False)
        self.forward.setText(tr("Making it…"))
        self._worker.run(
            lambda job: _create(file, owner, secret, frameworks, routes),  # noqa: ARG005
            then=self._show_words,
            failed=self._failed,
        )

    def _show_words(self, created: "Created") -> None:
        self._created = created
        self.words.show_words(created.words, created.portfolio.file)
        self._show(_LAST + 1)

    def _failed(self, error: PortfolioError) -> None:
        self._show(_LAST)
        self.show_refusal(error)

    def _hand_over(self) -> None:
        if self._created is not None:
            self.made.emit(self._created.portfolio)


def _create(
    file: Path, owner: Owner, secret: str, frameworks: Sequence[str], routes: Sequence[str]
) -> "Created":
    from fcp_portfolio.services.portfolio import Passphrase, create_portfolio

    return create_portfolio(file, owner, Passphrase(secret), frameworks=frameworks, routes=routes)


class _StepList(QWidget):
    """The steps at the left: done, current, to come."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        styled(self, "steps")
        self.setFixedWidth(min(theme.active().grown(240), _WIDEST // 3))
        self._rows = [_StepRow(number, title) for number, title in enumerate(titles, 1)]
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 28, 20, 24)
        box.setSpacing(0)
        box.addWidget(label(tr("New portfolio"), "title"))
        box.addSpacing(20)
        for row in self._rows:
            box.addWidget(row)
        box.addStretch()
        words = tr("One encrypted file on this computer. No account, no server.")
        box.addWidget(label(words, "hint", wrap=True))

    def set_current(self, place: int) -> None:
        """Marks what is done and where we are."""
        for number, row in enumerate(self._rows):
            row.set_state(done=number < place, current=number == place)


class _StepRow(QWidget):
    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self._number, self._title = str(number), title
        self._done = self._current = False
        self.setFixedHeight(theme.active().grown(38))

    def set_state(self, *, done: bool, current: bool) -> None:
        self._done, self._current = done, current
        state = "done" if done else "now" if current else tr("to come")
        self.setAccessibleName(
            tr(
                "Step {number}, {title}, {state}",
                number=self._number,
                title=self._title,
                state=state,
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = worn.grown(22)
        disc = QRectF(2, (self.height() - size) / 2, size, size)
        self._paint_disc(painter, worn, disc)
        painter.setFont(worn.font("strong" if self._current else "body"))
        painter.setPen(worn.colour("text" if self._done or self._current else "text_2"))
        words = self.rect().adjusted(worn.grown(34) + 2, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._title)

    def _paint_disc(self, painter: QPainter, worn: theme.Theme, disc: QRectF) -> None:
        to_come = not (self._done or self._current)
        fill = worn.colour("ok" if self._done else "accent")
        painter.setPen(worn.colour("border_control") if to_come else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if to_come else fill)
        painter.drawEllipse(disc)
        if self._done:
            box = disc.adjusted(4, 4, -4, -4)
            theme.icons.draw_icon(painter, "check", worn.colour("surface"), box)
            return
        painter.setPen(worn.colour("text_2" if to_come else "on_accent"))
        painter.setFont(worn.font("label"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._number)
