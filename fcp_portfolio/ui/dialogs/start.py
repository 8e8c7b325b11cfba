"""The start window: an empty window with one card, to open a portfolio or make the first one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.domain.errors import Locked, PortfolioError
from fcp_portfolio.domain.file_kind import FileKind, kind_named
from fcp_portfolio.services.first_look import means_request, remembers
from fcp_portfolio.ui.dialogs import start_opening
from fcp_portfolio.ui.dialogs.passphrase import PassphraseCard
from fcp_portfolio.ui.folders import Folder, documents
from fcp_portfolio.ui.guide import open_guide
from fcp_portfolio.ui.preferences import LAST_PAGE, Preferences
from fcp_portfolio.ui.widgets import Notice, PdfDrops, button, row, scrolled, styled
from fcp_portfolio.ui.widgets.tab_order import order_tabs
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.worker import Worker

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio
    from fcp_portfolio.ui.dialogs.first_run import FirstRunCard
    from fcp_portfolio.ui.dialogs.recover import RecoverCard

FILTER = Phrase("Portfolios, desks, groups and requests (*.fcpfolio *.fcpdesk *.fcpgroup *.pdf)")
REQUESTS = Phrase("Requests (*.pdf)")
REVIEW = Phrase("I was sent a PDF to review")
VERIFY = Phrase("Verify a PDF without a portfolio")
EXAMPLE = Phrase("Open the fictional example")
MOST_OTHERS = 4  # portfolios opened before that are offered beside the one asked for
LOAD_AFTER_MS = 100  # once the window has been painted
_NEW = {"new_desk": FileKind.DESK, "new_group": FileKind.GROUP}


def ask_file(parent: QWidget) -> Path | None:
    """A portfolio, or a request, chosen with the system's own dialog; None where none was."""
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Open a portfolio, desk or group"), str(documents()), tr(FILTER)
    )
    return Path(name) if name else None


class StartWindow(QWidget):
    """Opens on the worker, so that the window stays alive.

    `opened` carries the portfolio, `request` the PDFs that somebody was sent to review.
    """

    opened = Signal(object)
    request = Signal(object)
    closed = Signal()

    def __init__(self, preferences: Preferences, worker: Worker) -> None:
        super().__init__()
        styled(self, "page")
        self.setWindowTitle(tr("FCP Portfolio"))
        self.setAccessibleName(tr("FCP Portfolio"))
        self.preferences, self.worker = preferences, worker
        self.card: PassphraseCard | FirstRunCard | RecoverCard | None = None
        self.locked = ""
        self._tried: Any = None
        self._leaving = False
        self._by_itself = True
        self._loading = QTimer(self)
        self._loading.setSingleShot(True)
        self._loading.setInterval(LOAD_AFTER_MS)
        self._loading.timeout.connect(self._load)
        self.stays = Notice("info")
        self.stays.hide()
        self._stack = QStackedWidget()
        self._verifying: QWidget | None = None
        self.verify = button(tr(VERIFY), "quiet")
        self.verify.clicked.connect(self._verify)
        self.review = button(tr(REVIEW), "quiet")
        self.review.clicked.connect(self.choose_request)
        self._drops = PdfDrops(self)
        self._drops.given.connect(self.request)
        self.help = button(tr("Help"), "quiet")
        self.help.setToolTip(tr("Help for this page (F1)"))
        self.help.clicked.connect(self._help)
        QShortcut(QKeySequence("F1"), self).activated.connect(self._help)
        self.example = button(tr(EXAMPLE), "quiet")
        self.example.clicked.connect(self.open_example)
        foot = row(self.review, self.verify, self.example, self.help, spacing=16)
        foot.insertStretch(0)
        foot.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 12)
        box.setSpacing(0)
        box.addWidget(self.stays)
        box.addWidget(self._stack, 1)
        box.addLayout(foot)
        screen = QApplication.primaryScreen().availableSize()
        self.resize(min(1280, screen.width()), min(800, screen.height()))

    def take_place_of(self, name: str) -> None:
        """Says what becomes of the portfolio that is open, where one is."""
        self.stays.hush()
        if name:
            self.stays.say(
                tr(
                    "What is opened here takes the place of “{name}”, which is saved and stays "
                    "where it is. Close this window to go back to it.",
                    name=name,
                )
            )

    def begin(self, what: str, file: Path | None) -> None:
        """Shows the card for `new`, `new_desk`, `new_group` or `open`, which may ask for a file.

        A file that was just `closed` is not opened with a remembered passphrase.
        """
        if what in ("open", "closed") and file is not None:
            self.ask_passphrase(file, remembered=what == "open")
            return
        self.make_new(_NEW.get(what, FileKind.PORTFOLIO))
        if what == "open":
            self.choose_file()
        elif what == "example":
            self.open_example()

    def make_new(self, kind: FileKind = FileKind.PORTFOLIO) -> None:
        """Shows the first-run steps."""
        from fcp_portfolio.ui.dialogs.first_run import FirstRunCard

        card = FirstRunCard(self.worker, Folder("portfolio", self.preferences), kind)
        card.made.connect(self.opened)
        card.open_existing.connect(self.choose_file)
        card.cancelled.connect(self.close)
        self._show(card)

    def ask_passphrase(self, file: Path, *, remembered: bool = True) -> None:
        """Shows the passphrase card of a file, which a `remembered` one opens by itself."""
        others = [one for one in self.preferences.recent() if one.resolve() != file.resolve()]
        card = PassphraseCard(file, others[:MOST_OTHERS])
        card.other.connect(self.ask_passphrase)
        card.given.connect(lambda secret: self._open_given(file, secret, card))
        card.read_only_wanted.connect(lambda secret: self._open_to_read(file, secret))
        card.versions_wanted.connect(
            lambda typed: self.choose_version(file, typed if typed.text else self._tried or typed)
        )
        card.another_file.connect(self.choose_file)
        card.new_file.connect(self.make_new)
        card.recovery_words.connect(lambda: self.recover(file))
        card.cancelled.connect(self.close)
        self._show(card)
        self._by_itself = remembered
        self._loading.start()

    def recover(self, file: Path) -> None:
        """Shows the card that opens a file with its recovery words."""
        from fcp_portfolio.ui.dialogs.recover import RecoverCard

        card = RecoverCard(file, self.worker)
        card.opened.connect(self.opened)
        card.back.connect(lambda: self.ask_passphrase(file))
        self._show(card)

    def choose_version(self, file: Path, secret: Any) -> None:
        """Shows what may take the place of a file that does not open, and opens what was chosen."""
        from fcp_portfolio.ui.dialogs.earlier_versions import EarlierVersionsDialog
        from fcp_portfolio.ui.dialogs.file_in_question import FileInQuestion

        subject = FileInQuestion(
            file=file, secret=secret, worker=self.worker, preferences=self.preferences
        )
        dialog = EarlierVersionsDialog(subject, self)
        dialog.chosen.connect(self.open_by)
        dialog.open()

    def open_example(self) -> None:
        """Opens the fictional example among the documents, and writes it where there is none."""
        folder = documents()
        self.example.setEnabled(False)
        self.worker.run(
            lambda job: start_opening.example_in(folder),  # noqa: ARG005
            then=self._open_done,
            failed=self.refuse,
        )

    def choose_file(self) -> None:
        """Asks for a portfolio with the system's own dialog."""
        file = ask_file(self)
        if file is not None and means_request(file):
            self.request.emit((file,))
        elif file is not None:
            self.ask_passphrase(file)

    def choose_request(self) -> None:
        """Asks for the PDFs of requests that somebody sent."""
        names, _ = QFileDialog.getOpenFileNames(self, tr(REVIEW), str(documents()), tr(REQUESTS))
        if names:
            self.request.emit(tuple(map(Path, names)))

    def open_with(self, file: Path, secret: Any, *, read_only: bool = False) -> None:
        """Opens a file on the worker with a passphrase or key."""
        self._tried = secret
        begun = start_opening.begin(file, secret)
        self.open_by(lambda: start_opening.open_file(file, begun, read_only=read_only))

    def _open_given(self, file: Path, secret: Any, card: PassphraseCard) -> None:
        self._tried = secret
        remember, begun = card.remember.isChecked(), start_opening.begin(file, secret)
        self.open_by(lambda: start_opening.open_file(file, begun, remember=remember))

    def _open_to_read(self, file: Path, secret: Any) -> None:
        if remembers(file) and not secret.text:
            self.open_by(lambda: start_opening.open_remembered(file, read_only=True))
        else:
            self.open_with(file, secret, read_only=True)

    def open_by(self, work: "Callable[[], Portfolio]") -> None:
        """Has a portfolio opened on the worker."""
        card = self.card
        if isinstance(card, PassphraseCard):
            card.set_opening(opening=True)
        self.worker.run(
            lambda job: start_opening.read_ahead(work()),  # noqa: ARG005
            then=self._open_done,
            failed=self.refuse,
        )

    def done(self) -> None:
        """Closes the window without ending the program: the portfolio's own window is there."""
        self._leaving = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self._loading.stop()
        if not self._leaving:
            self._leaving = True
            self.hide()
            self.worker.settle()
            self.worker.stop()
            self.closed.emit()

    def _load(self) -> None:
        file = self.card.file if isinstance(self.card, PassphraseCard) else None
        if self.worker.busy:
            return
        if file is not None and self._by_itself and remembers(file):
            self.open_by(lambda: start_opening.open_remembered(file))
        else:
            kind = kind_named(file.name) if file is not None else FileKind.PORTFOLIO
            last = self.preferences.get(LAST_PAGE)
            self.worker.run(lambda job: start_opening.load(kind, last))  # noqa: ARG005
            self._look_for_store()

    def _look_for_store(self) -> None:
        if isinstance(self.card, PassphraseCard):
            self.worker.run(
                lambda job: start_opening.why_not(),  # noqa: ARG005
                then=self.card.offer_to_remember,
            )

    def _open_done(self, portfolio: "Portfolio") -> None:
        if self._leaving:
            self.worker.run(lambda job: portfolio.close())  # noqa: ARG005
        else:
            self.opened.emit(portfolio)

    def refuse(self, error: PortfolioError) -> None:
        """Says on the card why nothing was opened."""
        if isinstance(error, Locked):
            self.locked = tr(error.sentence)
        self.example.setEnabled(True)
        if isinstance(self.card, PassphraseCard):
            self.card.set_opening(opening=False)
            self._look_for_store()
        if self.card is not None:
            self.card.show_refusal(error)

    def _help(self) -> None:
        open_guide(self, "start" if self._verifying is None else "verify")

    def _verify(self) -> None:
        """Shows a place to look at a signed PDF; pressed again, what was there before."""
        from fcp_portfolio.ui.dialogs.verify import VerifyCard

        if self._verifying is not None:
            self._stack.removeWidget(self._verifying)
            self._verifying.deleteLater()
            self._verifying = None
            self._name_verify(tr(VERIFY))
            if self.card is not None:
                self.card.begin()
            return
        card = VerifyCard(self.worker)
        self._verifying = self._add(card)
        self._name_verify(tr("Back"))
        card.begin()

    def _name_verify(self, words: str) -> None:
        self.verify.setText(words)
        self.verify.setAccessibleName(words)

    def _add(self, card: QWidget) -> QWidget:
        around = QWidget()
        box = QVBoxLayout(around)
        box.setContentsMargins(24, 24, 24, 24)
        middle = QHBoxLayout()  # an alignment would ask the card for its height at another width
        middle.addStretch()
        middle.addWidget(card)
        middle.addStretch()
        box.addStretch()
        box.addLayout(middle)
        box.addStretch()
        area = scrolled(around)
        self._stack.addWidget(area)
        self._stack.setCurrentWidget(area)
        return area

    def _show(self, card: "PassphraseCard | FirstRunCard | RecoverCard") -> None:
        old = self._stack.currentWidget()
        self.card = card
        self._add(card)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        order_tabs(self)
        card.begin()
