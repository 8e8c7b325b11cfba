"""Verify before any portfolio is open: nobody's acquaintances are asked."""

from PySide6.QtCore import QSize

from fcp_portfolio.services.verification import verify
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.views.verify_view import VerifyView
from fcp_portfolio.ui.widgets import Card, label
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Worker

_WIDTH, _WIDEST = 900, 1200


class VerifyCard(Card):
    """Any signed PDF, with the key cards that are added here and no others."""

    def __init__(self, worker: Worker) -> None:
        super().__init__(margin=32, spacing=16)
        self.setAccessibleName(tr("Verify a PDF"))
        self.view = VerifyView(worker, verify)
        self.box.addWidget(label(tr("Verify a PDF"), "title"))
        self.box.addWidget(self.view)

    def sizeHint(self) -> QSize:
        return QSize(min(theme.active().grown(_WIDTH), _WIDEST), super().sizeHint().height())

    def begin(self) -> None:
        """Puts the focus where a file is chosen."""
        self.view.drop.browse.setFocus()
