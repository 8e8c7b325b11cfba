"""Writes the evaluation of a service as PDF."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.impact import Evaluated, Span, write_evaluation
from fcp_portfolio.ui.dialogs.writing import WritingDialog
from fcp_portfolio.ui.views.written import say_where
from fcp_portfolio.ui.widgets import Notice, PlaceField, button, fit_dialog, label, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_WIDTH = 560
_WHAT = Phrase(
    "Counts of whole clinics by month, what followed, and the GP appointments saved with what you "
    "assume of them. Private clinics are left out. Anyone who has the file can read it."
)


class EvaluationDialog(WritingDialog):
    """Asks where to; stays until it is written, or says why it was not."""

    def __init__(self, workspace: Workspace, span: Span, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._span = workspace, span
        self.setWindowTitle(tr("Evaluation of the service"))
        self.setAccessibleName(tr("Evaluation of the service"))
        self.setModal(True)
        name = tr("{name} service evaluation.pdf", name=workspace.portfolio.owner.name)
        self.place = PlaceField(tr("Write the evaluation as PDF"), name)
        self.refused = Notice("danger")
        self.write = button(tr("Write the evaluation"), "primary", icon="file-output")
        cancel = button(tr("Cancel"))
        foot = row(cancel, self.write)
        foot.insertStretch(0, 1)
        box = fit_dialog(self, foot, wide=_WIDTH)
        box.addWidget(label(tr("Evaluation of the service"), "title"))
        box.addWidget(label(tr(_WHAT), "secondary", wrap=True))
        box.addWidget(self.place)
        box.addWidget(self.refused)
        self.refused.hide()
        self.write.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.write.clicked.connect(self._write)

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why it was not written."""
        self.write.setEnabled(True)
        self.refuse(error)
        return True

    def _write(self) -> None:
        if not self.place.sound():
            return
        self.refused.hush()
        self.writing = True
        self.write.setEnabled(False)
        to, span = self.place.path(), self._span
        self._workspace.do(
            lambda portfolio: write_evaluation(portfolio, to, span),
            then=self._written,
            failed=self._failed,
            quiet=True,
        )

    def _written(self, done: Done[Evaluated]) -> None:
        self.accept()
        say_where(self._workspace, tr(done.said), done.value.path)

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)
