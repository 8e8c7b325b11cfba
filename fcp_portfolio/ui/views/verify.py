"""The Verify page: any signed PDF, looked at by the owner of this portfolio."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.services.keys import own_keys, verify_for_owner
from fcp_portfolio.ui.views.page import Page
from fcp_portfolio.ui.views.verify_view import VerifyView
from fcp_portfolio.ui.widgets import PageHead, scrolled
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.domain.verdict import Verdict

FACTS = Phrase("What was changed since somebody signed, and whose key it was")
_WIDTH = 1040


class VerifyPage(Page):
    """The keys that the owner keeps count as known on this screen, and not in the saved report."""

    title = Phrase("Verify a PDF")

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.view = VerifyView(workspace.worker, self._look, self._own)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        around = QVBoxLayout(inner)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.view)
        body = QWidget()
        across = QHBoxLayout(body)
        across.setContentsMargins(24, 8, 24, 24)
        across.addWidget(inner, 1, Qt.AlignmentFlag.AlignTop)
        across.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(PageHead(tr("Verify a PDF"), tr(FACTS)))
        box.addWidget(scrolled(body), 1)

    def read(self) -> None:
        """Nothing of the portfolio is shown until a PDF is given."""

    def take_in(self, file: Path) -> None:
        """Looks at a PDF that was dropped on the window."""
        self.view.take(file)

    def _look(self, file: Path, cards: Sequence[Path]) -> "Verdict":
        return verify_for_owner(self.workspace.portfolio, file, cards)

    def _own(self) -> frozenset[str]:
        return frozenset(key.card.fingerprint for key in own_keys(self.workspace.portfolio))
