"""After a request was written: its number, where it is, and what to do next."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.services.requests import Made
from fcp_portfolio.ui.opening import open_file, show_in_folder
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Notice, Numbered, button, label, row
from fcp_portfolio.ui.wording import size_text
from fcp_portfolio.ui.words import Phrase, tr


class WrittenStep(QWidget):
    """The program sends nothing; it says who does."""

    title = Phrase("It is written")

    def __init__(self) -> None:
        super().__init__()
        self.notice = Notice("ok")
        self.folder = button(tr("Show in folder"), icon="folder-open")
        self.open_ = button(tr("Open"), icon="file-text")
        self._path = label("", "secondary", wrap=True)
        self._path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._next = QVBoxLayout()
        self._next.setSpacing(10)
        self.open_.clicked.connect(lambda: self._go(open_file))
        self.folder.clicked.connect(lambda: self._go(show_in_folder))
        self._not_shown, self._written = Notice("warn"), Path()
        self._not_shown.hide()
        foot = row(self.open_, self.folder)
        foot.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        box.addWidget(self.notice)
        box.addWidget(self._path)
        box.addLayout(foot)
        box.addWidget(self._not_shown)
        box.addWidget(label(tr("What to do next"), "heading"))
        box.addLayout(self._next)
        box.addStretch()

    def show_made(self, made: Made, names: tuple[str, ...]) -> None:
        """Shows what was written, for whom."""
        self.notice.say(
            tr("Request {number}", number=made.request.number),
            tr(
                "{n} (page|pages), {size}, certified with your key.",
                None,
                made.pages,
                size=size_text(made.size),
            ),
        )
        self._written = made.path
        self._path.setText(str(made.path))
        empty(self._next)
        for number, words in enumerate(_steps(made, names), 1):
            across = row(Numbered(number), label(words, wrap=True), spacing=12)
            across.setStretch(1, 1)
            self._next.addLayout(across)

    def _go(self, way: Callable[[Path], str]) -> None:
        refused = way(self._written)
        self._not_shown.say(refused) if refused else self._not_shown.hush()


def _steps(made: Made, names: tuple[str, ...]) -> tuple[str, ...]:
    later = (
        tr(" Once they have answered, it goes on to {names}.", names=names[1])
        if len(names) > 1
        else ""
    )
    return (
        tr(
            "Send “{name}” to {names} yourself: this program sends nothing.{later}",
            name=made.path.name,
            names=names[0],
            later=later,
        ),
        tr("Page 1 says how to answer in two minutes: in any PDF program, or on paper.")
        if made.request.on_one_page
        else tr("Page 1 says how to answer: in any PDF program, or on paper."),
        tr("When it comes back, take it in on the Sign-off page. A reminder to copy is there."),
    )
