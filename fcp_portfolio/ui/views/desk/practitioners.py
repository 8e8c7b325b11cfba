"""The page “Practitioners”."""

from PySide6.QtWidgets import QVBoxLayout

from fcp_portfolio.services.desk.practitioners import practitioners
from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui.views.page import Page, empty
from fcp_portfolio.ui.widgets import PageHead, label, line
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace


class PractitionersPage(Page):
    """Everyone, by name."""

    title = Phrase("Practitioners")
    parts = Changed.SUBJECTS

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(24, 16, 24, 16)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(PageHead(tr(self.title), ""))
        box.addWidget(line())
        box.addLayout(self._rows)
        box.addStretch()

    def read(self) -> None:
        empty(self._rows)
        for one in practitioners(self.workspace.portfolio):
            self._rows.addWidget(label(one.name))
