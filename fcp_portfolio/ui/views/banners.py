"""Banners over every page: read only, and what was noticed while opening."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.ui.widgets import Notice
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

_MOST = 2


class Banners(QWidget):
    """At most two, the locked one first. `try_again` asks to open the portfolio once more."""

    try_again = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 0)
        box.setSpacing(8)
        made = [self._locked(workspace.read_only)] if workspace.read_only else []
        made += [self._noticed(sentence) for sentence in workspace.portfolio.notices]
        for notice in made[:_MOST]:
            box.addWidget(notice)
        if not made:
            self.hide()

    def _locked(self, sentence: str) -> Notice:
        made = Notice("warn", sentence, action=tr("Try again"), icon="lock")
        made.acted.connect(self.try_again)
        return made

    def _noticed(self, sentence: str) -> Notice:
        first, _, rest = tr(sentence).partition(": ")
        words = (f"{first}.", rest[:1].upper() + rest[1:]) if rest else (first, "")
        made = Notice("warn", *words, other=tr("Close this message"))
        made.declined.connect(made.hush)
        return made
