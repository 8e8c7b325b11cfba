"""What is left of the program while it is locked: one window that asks for the passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError, TooSoon, WrongKey
from fcp_portfolio.services.locking import unlock
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.dialogs.passphrase import PassphraseEdit
from fcp_portfolio.ui.dialogs.wait import Wait
from fcp_portfolio.ui.kinds.window import window_kind
from fcp_portfolio.ui.widgets import (
    Card,
    Elided,
    Field,
    IconLabel,
    button,
    check_box,
    label,
    row,
    styled,
)
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Worker

_WIDTH, _WIDEST = 560, 960


class LockedWindow(QWidget):
    """`unlocked` once the portfolio is open again.

    `closed` where somebody closes that instead, `left` where they close this window.
    """

    unlocked = Signal()
    closed = Signal()
    left = Signal()

    def __init__(self, portfolio: Portfolio) -> None:
        super().__init__()
        styled(self, "page")
        name = tr("“{name}” is locked", name=portfolio.file.stem)
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        self._portfolio = portfolio
        self.worker = Worker()
        self.edit = PassphraseEdit()
        self.field = Field(tr("Passphrase"), self.edit)
        self.unlock = button(tr("Unlock"), "primary")
        self.close_it = button(tr(window_kind(portfolio.kind).row_of("close").text), "quiet")
        self.wait = Wait(self.unlock)
        self._arrange(name)
        self._connect()
        screen = QApplication.primaryScreen().availableSize()
        self.resize(min(900, screen.width()), min(640, screen.height()))
        self.unlock.setEnabled(False)
        self.edit.setFocus()

    def begin(self) -> None:
        """Lets it be unlocked, once it is closed."""
        self.unlock.setEnabled(True)

    def done(self) -> None:
        """Lets go of the window."""
        self.hide()
        self.worker.settle()
        self.worker.stop()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.left.emit()

    def _arrange(self, name: str) -> None:
        card = Card(margin=32, spacing=16)
        card.setFixedWidth(min(theme.active().grown(_WIDTH), _WIDEST))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("lock-keyhole", "accent", 24))
        head.addWidget(Elided(name, "title"), 1)
        card.box.addLayout(head)
        sentence = tr("What you typed is kept. The passphrase brings you back to where you were.")
        card.box.addWidget(label(sentence, "secondary", wrap=True))
        card.box.addWidget(self.field)
        show = check_box(tr("Show what I type"))
        show.toggled.connect(lambda shown: self.edit.reveal(shown=shown))
        card.box.addWidget(show)
        foot = row(self.close_it)
        foot.addStretch()
        foot.addWidget(self.unlock)
        card.box.addLayout(foot)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(card)
        middle.addStretch()
        box = QVBoxLayout(self)
        box.addStretch()
        box.addLayout(middle)
        box.addStretch()

    def _connect(self) -> None:
        self.unlock.clicked.connect(self._try)
        self.edit.returnPressed.connect(self._try)
        self.edit.caps_lock.connect(self._say_caps_lock)
        self.close_it.clicked.connect(self.closed)

    def _say_caps_lock(self, on: bool) -> None:
        self.field.set_counter(tr("Caps Lock is on") if on else "", over=on)

    def _try(self) -> None:
        passphrase, portfolio = self.edit.text(), self._portfolio
        if not passphrase:
            self.field.set_error(tr("Type the passphrase of this file."))
        elif self.unlock.isEnabled():
            self.unlock.setEnabled(False)
            self.worker.run(
                lambda job: unlock(portfolio, passphrase),  # noqa: ARG005
                then=self._done,
                failed=self._failed,
            )

    def _done(self, _nothing: None) -> None:
        self.edit.clear()
        self.unlocked.emit()

    def _failed(self, error: PortfolioError) -> None:
        self.unlock.setEnabled(True)
        self.field.set_error(tr(error.sentence))
        if isinstance(error, WrongKey | TooSoon):
            self.wait.begin(error.seconds)
        self.edit.setFocus()
        self.edit.selectAll()
