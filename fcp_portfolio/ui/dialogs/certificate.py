"""Writes the certificate of a complete stage, having said what it is and what it is not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.completion import StageStanding
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.certificates import Certified, write_certificate
from fcp_portfolio.services.done import Done
from fcp_portfolio.ui.dialogs.writing import WHILE, WritingDialog
from fcp_portfolio.ui.folders import Folder, safe_name
from fcp_portfolio.ui.views.written import say_where
from fcp_portfolio.ui.widgets import Notice, PlaceField, button, fit_dialog, label, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_WIDTH = 560
_WHAT = Phrase(
    "Who signed each step, when, by which way and what it rests on, with what came back "
    "inside, photos excepted. It is your own statement, signed with your key, and no "
    "qualification. Anyone who has the file can read it."
)


class CertificateDialog(WritingDialog):
    """Asks where to; stays until it is written, or says why it was not."""

    def __init__(self, workspace: Workspace, stage: StageStanding, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._stage = workspace, stage
        self.setWindowTitle(tr("Certificate of completion"))
        self.setAccessibleName(tr("Certificate of completion"))
        self.setModal(True)
        name = tr(
            "{name} {id} certificate.pdf",
            name=safe_name(workspace.portfolio.owner.name),
            id=stage.stage.stage.id,
        )
        self.place = PlaceField(
            tr("Write the certificate as PDF"),
            name,
            folder=Folder("certificate", workspace.preferences),
        )
        self.refused = Notice("danger")
        self.write = button(tr("Write the certificate"), "primary", icon="award")
        self._arrange()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why it was not written."""
        self.write.setEnabled(True)
        self.refuse(error)
        return True

    def _arrange(self) -> None:
        cancel = button(tr("Cancel"))
        foot = row(cancel, self.write)
        foot.insertStretch(0, 1)
        box = fit_dialog(self, foot, wide=_WIDTH)
        box.addWidget(label(tr("Certificate of completion"), "title"))
        box.addWidget(label(self._stage.stage.label, "strong", wrap=True))
        box.addWidget(label(tr(_WHAT), "secondary", wrap=True))
        box.addWidget(self.place)
        box.addWidget(self.refused)
        self.refused.hide()
        self.write.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.write.clicked.connect(self._write)

    def _write(self) -> None:
        if not self.place.sound():
            return
        self.writing = True
        self.write.setEnabled(False)
        self.refused.say(tr("Writing the certificate…"), tr(WHILE), kind="info", icon="hourglass")
        key, to = self._stage.stage.key, self.place.path()
        self._workspace.do(
            lambda portfolio: write_certificate(portfolio, key, to),
            then=self._written,
            failed=self._failed,
            quiet=True,
        )

    def _written(self, done: Done[Certified]) -> None:
        self.accept()
        say_where(self._workspace, tr(done.said), done.value.path)

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)
