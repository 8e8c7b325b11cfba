"""The card that opens a portfolio with its recovery words and gives it a new passphrase."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Done
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.dialogs.new_passphrase import NewPassphrase
from fcp_portfolio.ui.dialogs.recovery_words import RecoveryWords
from fcp_portfolio.ui.kinds.words import words_for
from fcp_portfolio.ui.widgets import Card, Field, LongText, button, column, label
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Worker

if TYPE_CHECKING:
    from fcp_portfolio.services.safekeeping import Recovered

_WIDTH, _WIDEST = 560, 960


class RecoverCard(Card):
    """Words and a new passphrase; then the new words. `opened` carries the portfolio."""

    opened = Signal(object)
    back = Signal()

    def __init__(self, file: Path, worker: Worker) -> None:
        super().__init__(margin=32, spacing=16)
        self.setFixedWidth(min(theme.active().grown(_WIDTH), _WIDEST))
        self.setAccessibleName(tr("Open {name} with the recovery words", name=file.name))
        self._file, self._worker = file, worker
        self._recovered: Recovered | None = None
        self._edit = LongText(least=3, most=5)
        hint = tr("All 24 in their order, with spaces between them.")
        self.words = Field(tr("Recovery words"), self._edit, hint)
        self.passphrase = NewPassphrase(lambda: (file.stem,))
        self.new_words = RecoveryWords()
        self.open = button(tr("Open with the words"), "primary")
        self._go_back = button(tr("Back"), "quiet")
        self._stack = QStackedWidget()
        self._arrange()
        self.open.clicked.connect(self._forward)
        self._go_back.clicked.connect(self.back)

    def begin(self) -> None:
        """Puts the focus where typing begins."""
        self._edit.setFocus()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows below the words why they did not open the file."""
        self.open.setEnabled(True)
        self.words.set_error(tr(error.sentence))
        self._edit.setFocus()
        return True

    def _arrange(self) -> None:
        first = QWidget()
        title = label(
            tr("Open {name} with the recovery words", name=self._file.name), "title", wrap=True
        )
        first.setLayout(column(title, self.words, self.passphrase, spacing=16))
        self._stack.addWidget(first)
        self._stack.addWidget(self.new_words)
        foot = QHBoxLayout()
        foot.addWidget(self._go_back)
        foot.addStretch()
        foot.addWidget(self.open)
        self.box.addWidget(self._stack)
        self.box.addLayout(foot)

    def _forward(self) -> None:
        if self._recovered is not None:
            self.opened.emit(self._recovered.portfolio)
            return
        words = " ".join(self._edit.toPlainText().split())
        self.words.set_error("" if words else tr("Type the 24 recovery words."))
        if words and self.passphrase.sound():
            file, new = self._file, self.passphrase.text()
            self.open.setEnabled(False)
            self._worker.run(
                lambda job: _recover(file, words, new),  # noqa: ARG005
                then=self._show_new_words,
                failed=self._failed,
            )

    def _show_new_words(self, done: "Done[Recovered]") -> None:
        self._recovered = done.value
        self.new_words.show_words(done.value.words, self._file)
        self._stack.setCurrentIndex(1)
        self._go_back.hide()
        opens = tr(words_for(self._file).opens)
        self.open.setText(opens)
        self.open.setAccessibleName(opens)
        self.new_words.hold(self.open)

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)


def _recover(file: Path, words: str, new: str) -> "Done[Recovered]":
    from fcp_portfolio.services.safekeeping import recover

    return recover(file, words, new)
