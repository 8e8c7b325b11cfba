"""The PDFs that a desk keeps: looked at in its window, and saved once more, as they came."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from fcp_portfolio.domain.desk.given import GivenAnswer
from fcp_portfolio.domain.desk.received import Received
from fcp_portfolio.domain.desk.round import Round
from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.services.desk.given import PDF
from fcp_portfolio.services.files import save_copy
from fcp_portfolio.ui.folders import safe_name
from fcp_portfolio.ui.views.file_preview import FilePreview
from fcp_portfolio.ui.views.written import telling_where
from fcp_portfolio.ui.widgets import icon_button
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


class Paper:
    """One kept PDF; `parent` is whatever asks for it, `title` heads what asks where to save it."""

    def __init__(
        self, workspace: Workspace, one: Received | GivenAnswer | Round, parent: QWidget, title: str
    ) -> None:
        self._workspace, self._parent, self._title = workspace, parent, title
        self._kept = Attachment(
            sha256=one.sha256, name=one.name, description="", media_type=PDF, size=one.size
        )

    def show(self) -> None:
        """Shows its pages in a dialog, so that no copy is left anywhere."""
        FilePreview(self._workspace, self._kept, self._parent.window()).open()

    def save(self) -> None:
        """Asks where a copy goes."""
        kept = self._kept
        name, _ = QFileDialog.getSaveFileName(
            self._parent, self._title, safe_name(kept.name), tr("PDF (*.pdf)")
        )
        if name:
            to = Path(name)
            self._workspace.do(
                lambda desk: save_copy(desk, kept, to),
                then=telling_where(self._workspace, to),
                quiet=True,
            )

    def buttons(self) -> tuple[QToolButton, QToolButton]:
        """What stands beside its name."""
        name = self._kept.name
        looking = icon_button("eye", tr("Show {name}", name=name))
        saving = icon_button("download", tr("Save a copy of {name}", name=name))
        looking.clicked.connect(self.show)
        saving.clicked.connect(self.save)
        return looking, saving
