"""The window in which somebody answers a request that was sent to them. Needs no portfolio."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QWidget

from fcp_portfolio.domain.answers import Values
from fcp_portfolio.domain.keys import fingerprint_words
from fcp_portfolio.services.known_cards import known_cards
from fcp_portfolio.services.reviewing import open_review
from fcp_portfolio.ui.actions import HELP, bind_actions
from fcp_portfolio.ui.dialogs.messages import MessageDialog
from fcp_portfolio.ui.guide import guide_handlers
from fcp_portfolio.ui.models.review import proposed, signers
from fcp_portfolio.ui.models.stack import Stage
from fcp_portfolio.ui.panes import first_in
from fcp_portfolio.ui.preferences import SIGNED_AS, TEXT_SIZE, Preferences
from fcp_portfolio.ui.review.actions import SINGLE, TABLE
from fcp_portfolio.ui.review.answering import IN_THE_PDF, Keeping
from fcp_portfolio.ui.review.stack import Opener, RequestStack
from fcp_portfolio.ui.widgets import PdfDrops, button
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.worker import Worker

if TYPE_CHECKING:
    from fcp_portfolio.services.reviewing import Outcome, Review
    from fcp_portfolio.ui.review.answering import Answering
    from fcp_portfolio.ui.review.page import ReviewPage
    from fcp_portfolio.ui.review.sign_dialog import SignDialog
    from fcp_portfolio.ui.review.stack import Waiting

REQUESTS = Phrase("Requests (*.pdf)")
NOT_SAVED = Phrase("Your last answers could not be saved in this file.")
HOW_TO_SAVE = Phrase("“Go on in another file…” in the File menu saves them elsewhere.")
_SEVERAL, _SIGNING = ("next_request", "previous_request"), ("decline", "sign")
_ALWAYS = ("open", "quit", "larger", "smaller", "known")


class ReviewWindow(QMainWindow):
    """Opens requests on its own worker, or on one that is given. `closed` tells that it is gone."""

    closed = Signal()

    def __init__(
        self,
        files: Sequence[Path],
        preferences: Preferences,
        parent: QWidget | None = None,
        *,
        worker: Worker | None = None,
        keeping: Keeping = IN_THE_PDF,
    ) -> None:
        super().__init__(parent)
        self.worker, self.preferences = worker or Worker(), preferences
        self._own_worker = worker is None
        self._cards = preferences.file.parent / "key cards"
        self.stack = RequestStack(self.worker, self._opener, self._proposed, keeping)
        self.setAccessibleName(tr("Review"))
        self.setMinimumSize(960, 600)
        self.actions_by_id = bind_actions(self, self._handlers(), TABLE)
        self.actions_by_id["quit"].setShortcuts([QKeySequence("Ctrl+Q"), QKeySequence("Ctrl+W")])
        self.setCentralWidget(self.stack)
        self.stack.opened.connect(self._tie)
        self.stack.moved.connect(self._follow)
        self.stack.another.connect(self._open)
        self.stack.strip.sign_all.connect(self._sign_all)
        self._drops = PdfDrops(self)
        self._drops.given.connect(self.add)
        screen = QApplication.primaryScreen().availableSize()
        self.resize(min(1280, screen.width()), min(800, screen.height()))
        self.add(files)

    @property
    def page(self) -> "ReviewPage | None":
        """The request that is shown, where it can be answered."""
        return self.stack.current.page

    def add(self, files: Sequence[Path]) -> None:
        """Opens more requests beside those that are here."""
        self.stack.add(files)

    def settle(self) -> None:
        """Waits until everything is saved and drawn."""
        for page in self.stack.pages():
            page.answering.save()
        self.worker.settle()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settle()
        unsaved = [one.answering for one in self.stack.pages() if one.answering.unsaved]
        if unsaved and not self._leave_anyway(unsaved[0]):
            event.ignore()
            return
        self.hide()
        if self._own_worker:
            self.worker.stop()
        event.accept()
        self.closed.emit()

    def _tie(self, page: "ReviewPage") -> None:
        page.leave.connect(self._close)
        page.sign.connect(self._sign)
        page.decline.connect(self._decline)

    def _follow(self) -> None:
        """Another request is shown, or this one came to stand otherwise."""
        one = self.stack.current
        file = one.page.answering.review.path if one.page else one.file
        self.setWindowTitle(tr("{name} · FCP Portfolio", name=file.name))
        several, open_ = self.stack.strip.isVisibleTo(self.stack), one.page is not None
        may_sign = one.page is not None and one.page.answering.review.role is not None
        needs = dict.fromkeys(_SEVERAL, several) | dict.fromkeys(_SIGNING, may_sign)
        needs["sign_all"] = bool(self.stack.ready())
        for row in TABLE:
            always = row.id in _ALWAYS or row.menu == HELP
            self.actions_by_id[row.id].setEnabled(needs.get(row.id, open_ or always))

    def _opener(self) -> Opener:
        known = tuple(one.card for one in known_cards(self._cards))
        own = self.preferences.get(SIGNED_AS).get("key", "")
        return partial(open_review, known=known, own=own)

    def _proposed(self, review: "Review") -> Values:
        return proposed(review, self.preferences.get(SIGNED_AS), datetime.now().astimezone().date())

    def _know(self) -> None:
        from fcp_portfolio.ui.review.known_keys import KnownKeysDialog

        met = signers(self.page.answering.review) if self.page is not None else ()
        dialog = KnownKeysDialog(self._cards, met, self)
        dialog.changed.connect(self.stack.check_again)
        dialog.open()

    def _sign(self) -> None:
        from fcp_portfolio.ui.review.sign_dialog import SignDialog

        self._ask(SignDialog, Stage.SIGNED)

    def _decline(self) -> None:
        from fcp_portfolio.ui.review.sign_dialog import DeclineDialog

        self._ask(DeclineDialog, Stage.DECLINED)

    def _ask(self, kind: "type[SignDialog]", stage: Stage) -> None:
        one = self.stack.current
        if one.page is not None:
            dialog = kind(one.page.answering, self.preferences, self)
            dialog.signed.connect(lambda done: self._finish(one, stage, done.value))
            dialog.open()

    def _sign_all(self) -> None:
        from fcp_portfolio.ui.review.sign_all_dialog import SignAllDialog

        for page in self.stack.pages():
            page.answering.save()
        ready = self.stack.ready()
        if ready:
            dialog = SignAllDialog(ready, self.worker, self.preferences, self)
            dialog.signed.connect(self._show_outcomes)
            dialog.open()

    def _show_outcomes(self, outcomes: "Sequence[tuple[Waiting, Outcome]]") -> None:
        for one, outcome in outcomes:
            if outcome.to is None:
                self.stack.not_signed(one, outcome.problem)
            else:
                self._finish(one, Stage.SIGNED, outcome.to)

    def _finish(self, one: "Waiting", stage: Stage, to: Path) -> None:
        words = fingerprint_words(self.preferences.get(SIGNED_AS)["key"])
        self.stack.finish(one, stage, to, words)

    def _handlers(self) -> dict[str, Callable[[], None]]:
        text = self.preferences
        return guide_handlers(self, lambda: "review") | {
            "open": lambda: QTimer.singleShot(0, self, self._open),
            "save": self._with_page(lambda page: page.answering.save()),
            "save_as": lambda: QTimer.singleShot(0, self, self._save_as),
            "quit": self._close,
            "page_back": self._with_page(lambda page: page.pages.turn(-1)),
            "page_on": self._with_page(lambda page: page.pages.turn(1)),
            "zoom_in": self._with_page(lambda page: page.pages.zoom(1)),
            "zoom_out": self._with_page(lambda page: page.pages.zoom(-1)),
            "next_pane": self._with_page(_next_pane),
            "larger": lambda: text.step(TEXT_SIZE, 1),
            "smaller": lambda: text.step(TEXT_SIZE, -1),
            "next": self._with_page(lambda page: page.go(1)),
            "previous": self._with_page(lambda page: page.go(-1)),
            "comment": self._with_page(lambda page: page.focus_comment()),
            "decline": self._decline,
            "sign": self._with_page(lambda page: page.ask_to_sign()),
            "sign_all": self._sign_all,
            "next_request": lambda: self.stack.go(1),
            "previous_request": lambda: self.stack.go(-1),
            "known": self._know,
            "keys": self._keys,
            "about": self._about,
        }

    def _with_page(self, work: "Callable[[ReviewPage], None]") -> Callable[[], None]:
        return lambda: work(self.page) if self.page is not None else None

    def _leave_anyway(self, one: "Answering") -> bool:
        why = one.problem if one.misfit else f"{one.problem} {tr(HOW_TO_SAVE)}"
        dialog = MessageDialog("circle-alert", "warn", tr(NOT_SAVED), why, self)
        dialog.add(button(tr("Close without saving"), "danger")).clicked.connect(dialog.accept)
        dialog.add(button(tr("Keep answering"), "primary")).clicked.connect(dialog.reject)
        return dialog.exec() == QDialog.DialogCode.Accepted

    def _save_as(self) -> None:
        if self.page is None:
            return
        path = str(self.page.answering.review.path)
        name, _ = QFileDialog.getSaveFileName(self, tr("Go on in another file"), path, tr(REQUESTS))
        if name:
            self.page.answering.go_on_in(Path(name))
            self._follow()

    def _open(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Open requests"), "", tr(REQUESTS))
        self.add([Path(name) for name in names])

    def _close(self) -> None:
        self.close()

    def _keys(self) -> None:
        from fcp_portfolio.ui.dialogs.help import KeysDialog

        KeysDialog(self, TABLE, SINGLE).show()

    def _about(self) -> None:
        from fcp_portfolio.ui.dialogs.help import AboutDialog

        AboutDialog(self).show()


def _next_pane(page: "ReviewPage") -> None:
    focused = QApplication.focusWidget()
    panes = page.panes()
    here = [n for n, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)]
    pane = panes[((here[-1] if here else -1) + 1) % len(panes)]
    page.middle.reveal(pane)
    target = first_in(pane)
    if target is not None:
        target.setFocus()
