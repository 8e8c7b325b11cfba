"""The page “Record”: what the group did as PDF, and how members exchange their copies."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui.dialogs.compare_versions import ask_compare
from fcp_portfolio.ui.dialogs.group.record import RECORD, RecordDialog
from fcp_portfolio.ui.opening import show_in_folder
from fcp_portfolio.ui.views.page import Page
from fcp_portfolio.ui.widgets import (
    Card,
    Flow,
    PageHead,
    button,
    forbid,
    label,
    line,
    row,
    scrolled,
)
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_EXCHANGE = Phrase(
    "Every member keeps a copy of this file and shares its passphrase. Send yours by mail, put it "
    "into a shared folder, or give it on a stick. Whoever takes it in has both: nothing that "
    "either of you entered is overwritten. Where two of you changed the same thing, you are shown "
    "both and decide."
)
_DROP = Phrase("You can also drop the copy anywhere on this window.")


class RecordPage(Page):
    """Cards, one for each thing that leaves or comes."""

    title = Phrase("Record and exchange")
    parts = Changed.SUBJECTS

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.head = PageHead(tr(self.title), workspace.portfolio.file.name)
        self.write = button(tr("Write the record…"), "primary", icon="file-output")
        self.write.clicked.connect(self.write_record)
        self.take = button(tr("Take in a copy of another member…"), icon="file-input")
        self.take.clicked.connect(lambda: ask_compare(self.window(), workspace))
        forbid(self.take, workspace.read_only)
        self.folder = button(tr("Show your copy in its folder"), icon="folder-open")
        self.folder.clicked.connect(self._show_folder)
        body = QWidget()
        self.cards = QVBoxLayout(body)
        self.cards.setContentsMargins(24, 16, 24, 24)
        self.cards.setSpacing(16)
        self.cards.addWidget(self._record())
        self.cards.addWidget(self._exchange())
        self.cards.addStretch()
        self._body = scrolled(body)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(line())
        box.addWidget(self._body, 1)

    def panes(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes through."""
        return (self.head, self._body)

    def read(self) -> None:
        """Nothing here changes with what is in the group."""

    def write_record(self) -> None:
        """Asks for the period and the place."""
        RecordDialog(self.workspace, self.window()).open()

    def _record(self) -> Card:
        card = Card()
        card.box.addWidget(label(tr("The group’s record"), "heading", wrap=True))
        card.box.addWidget(label(tr(RECORD), wrap=True))
        told = tr("Attach it to an entry in your portfolio as evidence that you took part.")
        card.box.addWidget(label(told, "small", wrap=True))
        across = row(self.write)
        across.addStretch(1)
        card.box.addLayout(across)
        return card

    def _exchange(self) -> Card:
        card = Card()
        card.box.addWidget(label(tr("Exchange"), "heading", wrap=True))
        card.box.addWidget(label(tr(_EXCHANGE), wrap=True))
        card.box.addWidget(label(tr(_DROP), "small", wrap=True))
        acts = Flow()
        acts.addWidget(self.take)
        acts.addWidget(self.folder)
        card.box.addLayout(acts)
        return card

    def _show_folder(self) -> None:
        self.workspace.publish()
        if refused := show_in_folder(self.workspace.portfolio.file):
            self.workspace.stage.say(refused)
