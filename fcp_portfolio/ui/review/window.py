"""The window in which somebody answers a request that was sent to them. Needs no portfolio."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.reviewing import Review, open_review, page_count, pages_of_fields
from fcp_portfolio.ui.actions import ActionRow, bind_actions
from fcp_portfolio.ui.dialogs.messages import MessageDialog
from fcp_portfolio.ui.panes import first_in
from fcp_portfolio.ui.preferences import TEXT_SIZE, Preferences
from fcp_portfolio.ui.widgets import EmptyState, button
from fcp_portfolio.ui.worker import Worker

if TYPE_CHECKING:
    from fcp_portfolio.ui.review.page import ReviewPage

REQUESTS = "Requests (*.pdf)"
TABLE = (
    ActionRow("open", "File", "Open another request…", "Ctrl+O"),
    ActionRow("save", "File", "Save in the PDF now", "Ctrl+S"),
    ActionRow("save_as", "File", "Go on in another file…", "Ctrl+Shift+A"),
    ActionRow("quit", "File", "Save and close", "Ctrl+Q", apart=True),
    ActionRow("page_back", "View", "Previous page", "Alt+PgUp"),
    ActionRow("page_on", "View", "Next page", "Alt+PgDown"),
    ActionRow("zoom_in", "View", "Larger page", "Ctrl+Shift++"),
    ActionRow("zoom_out", "View", "Smaller page", "Ctrl+Shift+-"),
    ActionRow("next_pane", "View", "Next part of the window", "F6", apart=True),
    ActionRow("larger", "View", "Larger text", "Ctrl++", apart=True),
    ActionRow("smaller", "View", "Smaller text", "Ctrl+-"),
    ActionRow("next", "Answer", "Next capability", "Ctrl+Return"),
    ActionRow("previous", "Answer", "Previous capability", "Ctrl+Shift+Return"),
    ActionRow("comment", "Answer", "Write a comment", "Alt+C"),
    ActionRow("decline", "Answer", "Decline…", "", apart=True),
    ActionRow("sign", "Answer", "Sign…", "Ctrl+Shift+S"),
    ActionRow("keys", "Help", "Keys", "F1"),
    ActionRow("about", "Help", "About FCP Portfolio"),
)
NOT_SAVED = "Your last answers could not be saved in this file."
HOW_TO_SAVE = "“Go on in another file…” in the File menu saves them elsewhere."
SINGLE = (
    ("Choose a level, in the list or on the levels", "1, 2, 3…"),
    ("Next and previous capability, there", "N, P"),
    ("Write a comment, there", "C"),
)
_ALWAYS = ("open", "quit", "larger", "smaller", "keys", "about")


class ReviewWindow(QMainWindow):
    """Opens the request on its own worker. `closed` tells that it is gone, `again` another file."""

    closed = Signal()
    again = Signal(object)

    def __init__(self, file: Path, preferences: Preferences) -> None:
        super().__init__()
        self.file, self.worker, self.preferences = file, Worker(), preferences
        self.page: ReviewPage | None = None
        self.setWindowTitle(f"{file.name} · FCP Portfolio")
        self.setAccessibleName("Review")
        self.setMinimumSize(960, 600)
        self.actions_by_id = bind_actions(self, self._handlers(), TABLE)
        self._need_page(there=False)
        self._show(EmptyState("file-check", "Opening the request…", file.name))
        screen = QApplication.primaryScreen().availableSize()
        self.resize(min(1280, screen.width()), min(800, screen.height()))
        self.worker.run(
            lambda _job: _opened(file), then=self._show_review, failed=self._show_refusal
        )

    def settle(self) -> None:
        """Waits until everything is saved and drawn."""
        if self.page is not None:
            self.page.answering.save()
        self.worker.settle()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settle()
        kept = self.page.answering if self.page is not None else None
        if kept is not None and kept.unsaved and not self._leave_anyway(kept.problem):
            event.ignore()
            return
        self.hide()
        self.worker.stop()
        event.accept()
        self.closed.emit()

    def _show_review(self, opened: tuple[Review, int, Mapping[str, int]]) -> None:
        from fcp_portfolio.ui.review.page import ReviewPage

        self.page = page = ReviewPage(*opened, self.worker)
        page.leave.connect(self._close)
        page.sign.connect(self._sign)
        page.decline.connect(self._decline)
        self._show(page)
        self._need_page(there=True)
        self._may_sign(page.answering.review)
        page.answer.focus_first()

    def _show_refusal(self, error: PortfolioError) -> None:
        title = "This file cannot be answered here"
        state = EmptyState("circle-x", title, error.sentence, action="Open another PDF…")
        state.acted.connect(self._open)
        self._show(state)

    def _show_signed(self, done: Done[Path]) -> None:
        """Nothing is left to do but to send the file back."""
        review, folder = self._review(), str(done.value.parent)
        title = f"Send this file back to {review.request.owner}"
        sentence = f"{done.said} It is in {folder}."
        state = EmptyState("send", title, sentence, action="Show in its folder")
        state.acted.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(folder)))
        self.page = None
        self._need_page(there=False)
        self._show(state)
        state.action.setFocus()

    def _sign(self) -> None:
        from fcp_portfolio.ui.review.sign_dialog import SignDialog

        self._ask(SignDialog)

    def _decline(self) -> None:
        from fcp_portfolio.ui.review.sign_dialog import DeclineDialog

        self._ask(DeclineDialog)

    def _ask(self, kind: type) -> None:
        if self.page is not None:
            dialog = kind(self.page.answering, self.preferences, self)
            dialog.signed.connect(self._show_signed)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _handlers(self) -> dict[str, Callable[[], None]]:
        text = self.preferences
        return {
            "open": self._open,
            "save": self._with_page(lambda page: page.answering.save()),
            "save_as": self._save_as,
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
            "comment": self._with_page(lambda page: page.answer.focus_comment()),
            "decline": self._decline,
            "sign": self._with_page(lambda page: page.ask_to_sign()),
            "keys": self._keys,
            "about": self._about,
        }

    def _with_page(self, work: "Callable[[ReviewPage], None]") -> Callable[[], None]:
        return lambda: work(self.page) if self.page is not None else None

    def _need_page(self, *, there: bool) -> None:
        """Enables what is of use only while a request is shown."""
        for row in TABLE:
            if row.id not in _ALWAYS:
                self.actions_by_id[row.id].setEnabled(there)

    def _may_sign(self, review: Review) -> None:
        if review.role is None:
            for name in ("decline", "sign"):
                self.actions_by_id[name].setEnabled(False)

    def _leave_anyway(self, problem: str) -> bool:
        why = f"{problem} {HOW_TO_SAVE}"
        dialog = MessageDialog("circle-alert", "warn", NOT_SAVED, why, self)
        dialog.add(button("Close without saving", "danger")).clicked.connect(dialog.accept)
        dialog.add(button("Keep answering", "primary")).clicked.connect(dialog.reject)
        return dialog.exec() == QDialog.DialogCode.Accepted

    def _save_as(self) -> None:
        if self.page is None:
            return
        path = str(self.page.answering.review.path)
        name, _ = QFileDialog.getSaveFileName(self, "Go on in another file", path, REQUESTS)
        if name:
            self.setWindowTitle(f"{Path(name).name} · FCP Portfolio")
            self.page.answering.go_on_in(Path(name))

    def _open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Open a request", "", REQUESTS)
        if name:
            self.again.emit(Path(name))

    def _close(self) -> None:
        self.close()

    def _review(self) -> Review:
        assert self.page is not None  # noqa: S101  only a shown request is signed
        return self.page.answering.review

    def _show(self, widget: QWidget) -> None:
        old = self.takeCentralWidget()
        self.setCentralWidget(widget)
        if old is not None:
            old.hide()
            old.deleteLater()

    def _keys(self) -> None:
        from fcp_portfolio.ui.dialogs.help import KeysDialog

        KeysDialog(self, TABLE, SINGLE).show()

    def _about(self) -> None:
        from fcp_portfolio.ui.dialogs.help import AboutDialog

        AboutDialog(self).show()


def _opened(file: Path) -> tuple[Review, int, Mapping[str, int]]:
    review = open_review(file)
    return review, page_count(review), pages_of_fields(review)


def _next_pane(page: "ReviewPage") -> None:
    focused = QApplication.focusWidget()
    panes = page.panes()
    here = [n for n, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)]
    target = first_in(panes[((here[-1] if here else -1) + 1) % len(panes)])
    if target is not None:
        target.setFocus()
