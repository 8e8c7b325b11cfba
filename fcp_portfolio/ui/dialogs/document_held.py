"""A transcript or a letter that stands for a step, taken in as what it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.services.answers import Received
from fcp_portfolio.services.documents_held import hold_document
from fcp_portfolio.services.done import Done
from fcp_portfolio.ui.widgets import Notice, PlaceField, button, fit_dialog, label, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_WIDTH = 560
_KINDS = Phrase("PDF, scan, photo or e-mail (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.eml)")
_WHAT = Phrase(
    "Your route allows a transcript or a letter to stand for this step. The file is kept "
    "as it is, and everywhere the step is called a document held, entered by you: it is "
    "not a signature."
)


class DocumentHeldDialog(QDialog):
    """Asks for the file; stays until it was taken in, or says why it was not."""

    def __init__(self, workspace: Workspace, request: Request, role: Role, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._request, self._role = workspace, request, role
        self.setWindowTitle(tr("A document stands for this step"))
        self.setAccessibleName(tr("A document stands for this step"))
        self.setModal(True)
        self.place = PlaceField(tr("Choose the document"), "", kind=tr(_KINDS), exists=True)
        self.refused = Notice("danger")
        self.take = button(tr("Keep this document"), "primary", icon="file-input")
        self._arrange()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why it was not taken in."""
        self.take.setEnabled(True)
        self.refused.say(tr(error.sentence))
        return True

    def _arrange(self) -> None:
        step = self._request.step(self._role)
        who = step.title if step else str(self._role)
        cancel = button(tr("Cancel"))
        foot = row(cancel, self.take)
        foot.insertStretch(0, 1)
        box = fit_dialog(self, foot, wide=_WIDTH)
        box.addWidget(label(tr("A document stands for this step"), "title"))
        box.addWidget(
            label(
                tr("{who}, request {number}", who=who, number=self._request.number),
                "strong",
                wrap=True,
            )
        )
        box.addWidget(label(tr(_WHAT), "secondary", wrap=True))
        box.addWidget(self.place)
        box.addWidget(self.refused)
        self.refused.hide()
        self.take.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._take)

    def _take(self) -> None:
        if not self.place.sound():
            return
        self.refused.hush()
        self.take.setEnabled(False)
        path, request, role = self.place.path(), self._request.id, self._role
        self._workspace.do(
            lambda portfolio: hold_document(portfolio, path, request, role),
            then=self._taken,
            failed=self._failed,
        )

    def _taken(self, _done: Done[Received]) -> None:
        self.accept()

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)
