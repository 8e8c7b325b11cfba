"""A new passphrase for the open portfolio: what it needs, how far it is, the new words once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from fcp_portfolio.domain.errors import Cancelled, PortfolioError, TooSoon, WrongKey
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.passphrases import (
    change_passphrase,
    needed_to_change,
    opened_by_the_old,
    require_passphrase,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import Recovered
from fcp_portfolio.ui.dialogs.new_passphrase import NewPassphrase
from fcp_portfolio.ui.dialogs.passphrase import PassphraseEdit
from fcp_portfolio.ui.dialogs.recovery_words import RecoveryWords
from fcp_portfolio.ui.dialogs.wait import Wait
from fcp_portfolio.ui.widgets import (
    Field,
    LongText,
    Notice,
    announce,
    button,
    column,
    fit_dialog,
    forbid,
    label,
    row,
)
from fcp_portfolio.ui.wording import size_text
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Job
from fcp_portfolio.ui.workspace import Workspace

_WIDTH = 620


class ChangePassphraseDialog(QDialog):
    """Stays until the new words are written down; until it is changed, Cancel changes nothing."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Change the passphrase"))
        self.setAccessibleName(tr("Change the passphrase"))
        self.setModal(True)
        self._workspace = workspace
        self._job: Job | None = None
        portfolio = workspace.portfolio
        self.old = PassphraseEdit()
        self.new = NewPassphrase(
            lambda: (portfolio.owner.name, portfolio.file.stem), tr("New passphrase")
        )
        self.bar = QProgressBar()
        self.refused = Notice("danger")
        self.words = RecoveryWords()
        self.cancel = button(tr("Cancel"))
        self.change = button(tr("Change it"), "primary")
        self.wait = Wait(self.change)
        self._arrange(portfolio)
        self._connect()
        self.old.setFocus()

    def reject(self) -> None:
        """While it runs, Cancel stops it; the new words are not passed over."""
        if self._job is not None:
            self._job.cancel()
            self.cancel.setEnabled(False)
            self._say(tr("Stopping…"))
        elif self._asking.isVisibleTo(self):
            super().reject()

    def show_words(self, done: "Done[Recovered]") -> None:
        """Shows the new words, and says what the old ones still open."""
        self._job = None
        self._workspace.tell(done, quiet=True)
        self._running.hide()
        self._asking.hide()
        self.cancel.hide()
        self._said.setText(tr(done.said))
        self.words.show_words(done.value.words, done.value.portfolio.file)
        self._after.show()
        self.change.setText(tr("Done"))
        self.change.setAccessibleName(tr("Done"))
        self.words.hold(self.change)

    def _arrange(self, portfolio: Portfolio) -> None:
        foot = row(self.cancel, self.change)
        foot.insertStretch(0, 1)
        box = fit_dialog(self, foot, wide=_WIDTH)
        self._asking, self._after, self._running = QWidget(), QWidget(), QWidget()
        self._old = Field(tr("Present passphrase"), self.old)
        self._asking.setLayout(
            column(
                label(tr("Change the passphrase"), "title"),
                self._old,
                self.new,
                self._needs(portfolio),
                *_copies(opened_by_the_old(portfolio)),
                spacing=14,
            )
        )
        self._what = label("", "small")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the change"))
        self._running.setLayout(column(self._what, self.bar, spacing=6))
        self._said = label("", wrap=True)
        self._after.setLayout(column(self._said, self.words, spacing=14))
        for part in (self._asking, self._running, self._after, self.refused):
            box.addWidget(part)
        box.addStretch()
        for part in (self._running, self._after, self.refused):
            part.hide()
        self.change.setDefault(True)

    def _needs(self, portfolio: Portfolio) -> QWidget:
        needed = needed_to_change(portfolio)
        sentence = tr(
            "Everything is encrypted again beside, and takes the place of the file. It needs "
            "{room} of free space and about {n} (second|seconds). There will be new recovery "
            "words.",
            None,
            needed.seconds,
            room=size_text(needed.room),
        )
        if needed.enough:
            return Notice("info", sentence)
        free = tr("Only {free} are free. Free some space first.", free=size_text(needed.free))
        forbid(self.change, free)
        return Notice("danger", sentence, free)

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.change.clicked.connect(self._go_on)
        self.old.textEdited.connect(lambda _text: self._old.set_error(""))

    def _go_on(self) -> None:
        if self._after.isVisibleTo(self):
            self.accept()
            return
        old = self.old.text()
        self._old.set_error("" if old else tr("Type the present passphrase."))
        if not old:
            self.old.setFocus()
        elif self.new.sound():
            self._begin(old, self.new.text())

    def _begin(self, old: str, new: str) -> None:
        self.refused.hush()
        self._let_type(on=False)
        self._running.show()
        self._progress("", 0, 0)
        announce(self, tr("The passphrase is being changed."))
        portfolio = self._workspace.portfolio
        self._job = self._workspace.run(
            lambda job: _change(portfolio, old, new, job),
            then=self.show_words,
            failed=self._failed,
            progress=self._progress,
            stopped=self._stopped,
        )

    def _let_type(self, *, on: bool) -> None:
        self._asking.setEnabled(on)
        self.change.setEnabled(on)
        self.cancel.setEnabled(True)

    def _progress(self, what: str, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._say(tr(what) if what else "")

    def _say(self, words: str) -> None:
        self._what.setText(words)

    def _stopped(self) -> None:
        self._ended()
        self.refused.say(tr("Cancelled. The old passphrase stands."))

    def _failed(self, error: PortfolioError) -> None:
        self._ended()
        if isinstance(error, WrongKey | TooSoon):
            self._old.set_error(tr(error.sentence))
            self.wait.begin(error.seconds)
            self.old.setFocus()
            self.old.selectAll()
        else:
            self.refused.say(tr(error.sentence))

    def _ended(self) -> None:
        self._job = None
        self._running.hide()
        self._let_type(on=True)


def _copies(held: tuple[str, ...]) -> list[QWidget]:
    """The copies that keep the old passphrase, where there are any."""
    if not held:
        return []
    listed = LongText(least=3, most=6)
    listed.setReadOnly(True)
    listed.setPlainText("\n".join(map(tr, held)))
    words = tr("The present passphrase and recovery words go on opening")
    return [Field(words, listed, tr("Delete what nobody should open with them any more."))]


def _change(portfolio: Portfolio, old: str, new: str, job: Job) -> "Done[Recovered]":
    def tell(what: str, done: int, total: int) -> None:
        if job.cancelled():
            raise Cancelled
        job.progress(what, done, total)

    require_passphrase(portfolio, old)
    return change_passphrase(portfolio, new, tell)


def ask_change(parent: QWidget, workspace: Workspace) -> None:
    """Opens the dialog."""
    ChangePassphraseDialog(workspace, parent).open()
