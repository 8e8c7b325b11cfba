"""An assessment signed on paper or in another system: the scan, who, and when."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.elsewhere import sign_elsewhere
from fcp_portfolio.services.files import check_file
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.widgets import Field, Notice, PlaceField, button, label, line, row, scrolled
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_WIDTH, _HEIGHT, _MOST = 560, 520, 0.9
_KINDS = Phrase("PDF, scan, photo or e-mail (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.eml)")
_WHAT = Phrase(
    "The scan is attached. Everywhere the entry is called signed elsewhere, entered by you; it is "
    "no answer to a request, and counts where your route says so. What the assessor wrote, you "
    "type into their fields under Edit."
)
_WHO = Phrase("With their role, as it stands on the paper.")


class SignedElsewhereDialog(QDialog):
    """Stays until it was taken in, or says why it was not."""

    def __init__(self, workspace: Workspace, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Signed elsewhere"))
        self.setAccessibleName(tr("Signed elsewhere"))
        self.setModal(True)
        self._workspace, self._entry = workspace, entry
        self.who = QLineEdit()
        self.day = DateLine(workspace.portfolio.today, tr("Day on which they signed"))
        self.place = PlaceField(tr("Choose the scan"), "", kind=tr(_KINDS), exists=True)
        self._who = Field(tr("Who signed"), self.who, tr(_WHO), needed=tr("needed"))
        self._day = Field(tr("Day on which they signed"), self.day, needed=tr("needed"))
        self.refused = Notice("danger")
        self.take = button(tr("Keep this scan"), "primary", icon="file-input")
        self._arrange(parent)

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why it was not taken in."""
        self.take.setEnabled(True)
        self.refused.say(tr(error.sentence))
        return True

    def _arrange(self, parent: QWidget) -> None:
        cancel = button(tr("Cancel"))
        foot = row(cancel, self.take)
        foot.insertStretch(0, 1)
        foot.setContentsMargins(24, 12, 24, 16)
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(14)
        box.addWidget(label(tr("Signed elsewhere"), "title"))
        box.addWidget(label(self._entry.content.title, "strong", wrap=True))
        box.addWidget(label(tr(_WHAT), "secondary", wrap=True))
        for part in (self._who, self._day, self.place, self.refused):
            box.addWidget(part)
        box.addStretch()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(scrolled(body), 1)
        around.addWidget(line())
        around.addLayout(foot)
        grown, most = theme.active().grown, parent.window().size() * _MOST
        self.resize(min(grown(_WIDTH), most.width()), min(grown(_HEIGHT), most.height()))
        self.refused.hide()
        self.take.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._take)

    def _sound(self) -> bool:
        self._who.set_error("" if self.who.text().strip() else tr("Say who signed it."))
        self._day.set_error("" if self.day.day() else tr("Say on which day they signed."))
        wrong = next((one for one in (self._who, self._day) if one.error()), None)
        if wrong is not None:
            wrong.field.setFocus()
        return wrong is None and self.place.sound()

    def _take(self) -> None:
        if not self._sound():
            return
        self.refused.hush()
        self.take.setEnabled(False)
        path, entry, who, day = self.place.path(), self._entry.id, self.who.text(), self.day.day()
        self._workspace.do(
            lambda portfolio: sign_elsewhere(portfolio, entry, check_file(path), who=who, on=day),
            then=self._taken,
            failed=self._failed,
        )

    def _taken(self, _done: Done[Entry]) -> None:
        self.accept()

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)
