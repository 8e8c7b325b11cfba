"""Asks how many in a hundred would have had an appointment with a GP, and where that comes from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.impact import assume_nothing, assume_share, service_impact
from fcp_portfolio.ui.widgets import (
    Field,
    LongText,
    Notice,
    NumberField,
    button,
    fit_dialog,
    label,
    row,
)
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_WIDTH, _WHOLE = 520, 100
_WHAT = Phrase(
    "No number is given here: you decide, and it is printed with its source wherever appointments "
    "are called saved."
)


class GpShareDialog(QDialog):
    """Stays until it is set, or says what is missing."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self.setWindowTitle(tr("What is assumed"))
        self.setAccessibleName(tr("What is assumed"))
        now = service_impact(workspace.portfolio).assumption
        asks = tr("Of a hundred people seen, how many?")
        self.share = NumberField(asks, _WHOLE, now.share if now else None, must=True)
        self.source = LongText()
        self.source.setPlainText(now.source if now else "")
        self.refused = Notice("danger")
        save = button(tr("Assume this"), "primary")
        save.setDefault(True)
        save.clicked.connect(self._save)
        nothing, cancel = button(tr("Assume nothing"), "quiet"), button(tr("Cancel"))
        nothing.clicked.connect(self._forget)
        cancel.clicked.connect(self.reject)
        foot = row(nothing, cancel, save)
        foot.insertStretch(1, 1)
        box = fit_dialog(self, foot, wide=_WIDTH)
        box.addWidget(label(tr("Who would have seen a GP otherwise?"), "title"))
        box.addWidget(label(tr(_WHAT), "secondary", wrap=True))
        box.addWidget(self.share)
        hint = tr("Such as a count of yours, a publication, or what the practice agreed.")
        box.addWidget(Field(tr("Where this number comes from"), self.source, hint))
        box.addWidget(self.refused)
        self.refused.hide()
        nothing.setVisible(now is not None)
        self.share.line.setFocus()

    def _save(self) -> None:
        share, source = self.share.asked(), self.source.toPlainText()
        if share is None:
            return
        self._workspace.do(
            lambda portfolio: assume_share(portfolio, share, source),
            then=self._done,
            failed=self._failed,
        )

    def _forget(self) -> None:
        self._workspace.do(assume_nothing, then=self._done, failed=self._failed)

    def _done(self, _done: Done[object]) -> None:
        self.accept()

    def _failed(self, error: PortfolioError) -> None:
        self.refused.say(tr(error.sentence))
