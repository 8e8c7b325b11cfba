"""A file with its tools: search, page, size, a copy to save. Nothing is written to the disk."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.sought import said_place
from fcp_portfolio.services.files import picture_of, save_copy
from fcp_portfolio.services.previews import (
    PDF,
    Bytes,
    drawn_here,
    kept_bytes,
    looked_into,
    require_drawable,
)
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.folders import safe_name
from fcp_portfolio.ui.views.preview.pages import Passages, PdfPages, Picture
from fcp_portfolio.ui.views.preview.text import Text
from fcp_portfolio.ui.views.written import telling_where
from fcp_portfolio.ui.widgets.tab_order import order_tabs
from fcp_portfolio.ui.wording import file_facts
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

CANNOT = Phrase(
    "This kind of file cannot be shown here. Save a copy to open it in its own program."
)
AS_TEXT = Phrase("Its words, without how it looks")
_SEARCH_MS = 150


class FileView(QWidget):
    """Shows a file of the portfolio; `left` asks to go back to where it was opened.

    A PDF that was `drawn` and is kept nowhere cannot be saved from here. `words` are looked for at
    once, in a PDF from a `page` on. Where `back` is empty, there is nothing to go back to.
    """

    left = Signal()

    def __init__(
        self,
        workspace: Workspace,
        attachment: Attachment,
        *,
        words: str = "",
        page: int = 0,
        back: str = "",
        drawn: bytes = b"",
    ) -> None:
        super().__init__()
        self.attachment, self._page = attachment, page
        self._workspace, self._portfolio, self._drawn = workspace, workspace.portfolio, drawn
        kept = partial(kept_bytes, workspace.portfolio, attachment.sha256)
        self._read: Bytes = (lambda: drawn) if drawn else kept
        self._body: PdfPages | Text | None = None
        self.search = widgets.SearchField(tr("Search in this file"), tr("Search in this file"))
        self.search.setText(words)
        self._told = widgets.label("", "small")
        self.previous = widgets.icon_button("chevron-left", tr("Previous place found"))
        self.next = widgets.icon_button("chevron-right", tr("Next place found"))
        self.save = widgets.icon_button(
            "download", tr("Save a copy of {name}", name=attachment.name)
        )
        self._facts = widgets.Elided(file_facts(attachment), "small")
        self.back = widgets.button(back, "quiet", icon="arrow-left")
        self.refused = widgets.Notice("warn")
        self._stack = QStackedWidget()
        self._stack.addWidget(_saying(tr("Opening…")))
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_SEARCH_MS)
        self._arrange()
        self._connect()
        self._open()

    def begin_search(self) -> None:
        """Puts the focus on the search line."""
        self.search.setFocus()
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self.left.emit()
        elif event.key() == Qt.Key.Key_F3:
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        """Reads what the file holds on the worker; a PDF is judged before it is drawn."""
        look = (
            partial(drawn_here, self._drawn, self.attachment.name)
            if self._drawn
            else partial(looked_into, self._portfolio, self.attachment)
        )
        self._workspace.run(lambda _job: look(), then=self._opened)

    def _opened(self, found: "tuple[Attachment, Passages]") -> None:
        self.attachment, passages = found
        self._facts.setText(file_facts(self.attachment))
        kind, read = self.attachment.media_type, self._read
        if kind == PDF:
            self._workspace.run(
                lambda _job: require_drawable(read),
                then=partial(self._show_pages, passages),
                failed=partial(self._show_text_instead, passages),
            )
        elif kind.startswith("image/"):
            self._show_picture()
        elif kind.startswith("text/"):
            self._show(Text(self.attachment, self._read().decode("utf-8", "replace")))
        else:
            self._show_text(passages)

    def _show_pages(self, passages: Passages, _checked: None) -> None:
        pages = PdfPages(self._workspace, self.attachment, self._read, passages, self._page)
        pages.failed.connect(partial(self._show_text_instead, passages))
        self._show(pages)

    def _show_text_instead(self, passages: Passages, error: PortfolioError) -> None:
        self.refused.say(tr(error.sentence))
        self._show_text(passages)

    def _show_text(self, passages: Passages) -> None:
        if not passages:
            self._stack.setCurrentIndex(self._stack.addWidget(_saying(tr(CANNOT))))
            self._can_search(can=False)
            return
        said = (
            f"{tr(said_place(place))}\n{text}" if place[-1:].isdigit() else text
            for place, text in passages
        )
        self._show(Text(self.attachment, "\n\n".join(said), tr(AS_TEXT)))

    def _show_picture(self) -> None:
        image = QImage.fromData(picture_of(self._portfolio, self.attachment.sha256) or b"")
        self._can_search(can=False)
        shown = _saying(tr(CANNOT)) if image.isNull() else Picture(image, self.attachment)
        self._stack.setCurrentIndex(self._stack.addWidget(shown))
        order_tabs(self)
        if isinstance(shown, Picture):
            shown.pages.draw()

    def _show(self, body: PdfPages | Text) -> None:
        self._body = body
        self._stack.setCurrentIndex(self._stack.addWidget(body))
        order_tabs(self)
        body.told.connect(self._tell)
        body.seek(self.search.text())

    def _can_search(self, *, can: bool) -> None:
        for part in (self.search, self._told, self.previous, self.next):
            part.setVisible(can)

    def _seek(self) -> None:
        if self._body is not None:
            self._body.seek(self.search.text())

    def _step(self, by: int) -> None:
        if self._body is not None:
            self._body.step(by)

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        if words:
            widgets.announce(self.search, words)

    def _save_copy(self) -> None:
        says = tr("Save a copy, which anyone can read")
        name, _ = QFileDialog.getSaveFileName(self, says, safe_name(self.attachment.name))
        if name:
            kept, to = self.attachment, Path(name)
            self._workspace.do(
                lambda portfolio: save_copy(portfolio, kept, to),
                then=telling_where(self._workspace, to),
                quiet=True,
            )

    def _arrange(self) -> None:
        self.back.setVisible(bool(self.back.text()))
        self.save.setVisible(not self._drawn)
        self.refused.hide()
        name = widgets.Elided(self.attachment.name, "strong")
        head = widgets.row(self.back, spacing=16)
        head.addLayout(widgets.column(name, self._facts, spacing=0), 1)
        head.addWidget(self.save)
        head.setContentsMargins(16, 8, 14, 8)
        tools = widgets.row(self.search, self._told, self.previous, self.next, spacing=4)
        tools.setStretch(0, 1)
        tools.setContentsMargins(16, 0, 14, 8)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(tools)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(widgets.styled(top, "surface"))
        box.addWidget(widgets.line())
        box.addWidget(self.refused)
        box.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self._save_copy)
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.search.returnPressed.connect(lambda: self._step(1))
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self._typed.timeout.connect(self._seek)


def _saying(words: str) -> QWidget:
    """A sentence in place of the file."""
    body = QWidget()
    box = QVBoxLayout(body)
    box.setContentsMargins(24, 24, 24, 24)
    box.addWidget(widgets.label(words, "secondary", wrap=True))
    box.addStretch(1)
    return body
