"""The first-run steps: who, framework, passphrase, where; then the recovery words, shown once."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.file_kind import FileKind
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
from fcp_portfolio.ui.kinds.words import words_for
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Notice, button, column, label, styled
from fcp_portfolio.ui.widgets.tab_order import order_tabs
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.worker import Worker

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Created

_WIDTH, _WIDEST, _HEIGHT, _BESIDE = 760, 1200, 560, 620


class FirstRunCard(QFrame):
    """Four steps, of a desk or group three; Back never loses input.

    `made` carries the portfolio, desk or group once the words are kept.
    """

    made = Signal(object)
    open_existing = Signal()
    cancelled = Signal()

    def __init__(
        self,
        worker: Worker,
        folder: Folder | None = None,
        kind: FileKind = FileKind.PORTFOLIO,
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setMinimumHeight(_HEIGHT)
        self._worker = worker
        self._created: Created | None = None
        self.who = WhoStep()
        self.framework = FrameworkStep()
        self.passphrase = PassphraseStep(lambda: (self.who.owner().name,))
        self.place = PlaceStep(folder or Folder())
        self.words = RecoveryWords()
        self._stack = QStackedWidget()
        for step in (self.who, self.framework, self.passphrase, self.place, self.words):
            self._stack.addWidget(step)
        self._list = _StepList()
        self._where = label("", "small")  # where there is no room for the list
        self._notice = Notice("danger")
        self._notice.hide()
        self._arrange()
        self.who.chosen.connect(self._follow)
        self.who.choose(kind)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Those of the kind of file that is made; evidence alone is linked to a framework."""
        linked = (self.framework,) if self.who.kind is FileKind.PORTFOLIO else ()
        return (self.who, *linked, self.passphrase, self.place)

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
        self.existing = button("", "quiet")
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

    def _follow(self, kind: FileKind) -> None:
        """Another kind of file is to be made: other steps, called otherwise."""
        said = words_for(kind)
        self.setAccessibleName(tr(said.new))
        self.existing.setText(tr(said.held))
        self.existing.setAccessibleName(tr(said.held))
        self.place.end_in(kind.suffix)
        shown = [*(tr(step.short) for step in self.steps), tr("Recovery words")]
        self._list.show_steps(tr(said.new), shown)
        self._show(0)

    @property
    def _place(self) -> int:
        """Of the step that is shown; the words come after the last."""
        shown = self._stack.currentWidget()
        return next((n for n, step in enumerate(self.steps) if step is shown), len(self.steps))

    def _show(self, place: int) -> None:
        self._notice.hush()
        said, number = words_for(self.who.kind), len(self.steps)
        self._stack.setCurrentWidget((*self.steps, self.words)[place])
        self._list.set_current(place)
        self._where.setText(
            tr(
                "{what} · step {place} of {of}",
                what=tr(said.new),
                place=place + 1,
                of=number + 1,
            )
        )
        self.back.setVisible(0 < place < number)
        self.existing.setVisible(place == 0)
        self.cancel.setVisible(place < number)
        last = {number - 1: said.make, number: said.opens}
        title = tr(last.get(place, Phrase("Continue")))
        self.forward.setText(title)
        self.forward.setAccessibleName(title)
        self.forward.setEnabled(True)
        if place == number:
            self.words.hold(self.forward)
        order_tabs(self.window())

    def _back(self) -> None:
        place = self._place - 1
        self._show(place)
        self.steps[place].focus_first()

    def _forward(self) -> None:
        place, last = self._place, len(self.steps) - 1
        if not self.forward.isEnabled():
            return
        if place > last:
            self._hand_over()
        elif self.steps[place].complete():
            self._make() if place == last else self._go_on(place + 1)

    def _go_on(self, place: int) -> None:
        if self.steps[place] is self.place:
            self.place.propose(self.who.owner().name)
        self._show(place)
        self.steps[place].focus_first()

    def _make(self) -> None:
        file, owner = self.place.file(), self.who.owner()
        kind, secret = self.who.kind, self.passphrase.text()
        asked = self.framework if self.framework in self.steps else None
        frameworks = asked.chosen() if asked else ()
        routes = asked.routes() if asked else ()
        self.forward.setEnabled(False)
        self.forward.setText(tr("Making it…"))
        self._worker.run(
            lambda _job: _create(file, owner, secret, kind, (frameworks, routes)),
            then=self._show_words,
            failed=self._failed,
        )

    def _show_words(self, created: "Created") -> None:
        self._created = created
        self.words.show_words(created.words, created.portfolio.file)
        self._show(len(self.steps))

    def _failed(self, error: PortfolioError) -> None:
        self._show(len(self.steps) - 1)
        self.show_refusal(error)

    def _hand_over(self) -> None:
        if self._created is not None:
            self.made.emit(self._created.portfolio)


def _create(
    file: Path,
    owner: Owner,
    secret: str,
    kind: FileKind,
    followed: tuple[Sequence[str], Sequence[str]],
) -> "Created":
    """`followed` are the keys of frameworks and of routes."""
    from fcp_portfolio.services.portfolio import Passphrase, create_portfolio

    frameworks, routes = followed
    return create_portfolio(
        file, owner, Passphrase(secret), kind=kind, frameworks=frameworks, routes=routes
    )


class _StepList(QWidget):
    """The steps at the left: done, current, to come."""

    def __init__(self) -> None:
        super().__init__()
        styled(self, "steps")
        self.setFixedWidth(min(theme.active().grown(240), _WIDEST // 3))
        self._title = label("", "title", wrap=True)
        self._rows: list[_StepRow] = []
        self._steps = column(spacing=0)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 28, 20, 24)
        box.setSpacing(0)
        box.addWidget(self._title)
        box.addSpacing(20)
        box.addLayout(self._steps)
        box.addStretch()
        words = tr("One encrypted file on this computer. No account, no server.")
        box.addWidget(label(words, "hint", wrap=True))

    def show_steps(self, title: str, steps: Sequence[str]) -> None:
        """Lists other steps."""
        self._title.setText(title)
        empty(self._steps)
        self._rows = [_StepRow(number, step) for number, step in enumerate(steps, 1)]
        for row in self._rows:
            self._steps.addWidget(row)

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
