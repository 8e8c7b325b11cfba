"""Writes what a supervisor reads of a period as PDF: its days, and where it goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fcp_portfolio.domain.dates import month_starts
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.findings import ReasonNeeded
from fcp_portfolio.services.summaries import MONTHS, Summarised, write_summary
from fcp_portfolio.ui.dialogs.period import TURNED
from fcp_portfolio.ui.dialogs.writing import WritingDialog
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.views.written import say_where
from fcp_portfolio.ui.widgets import (
    Field,
    Notice,
    PlaceField,
    button,
    fit_dialog,
    label,
    row,
)
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_WHAT = Phrase(
    "A page or two: sessions planned, held and missed, minutes with debriefs apart, actions, "
    "ratings, and what is at risk. Drafts and private entries are left out."
)


class SaveSummaryDialog(WritingDialog):
    """Stays until it is written; asks for a reason where something looks like an identifier."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Summary"))
        self.setAccessibleName(tr("Summary for your supervisor"))
        self.setModal(True)
        self._workspace = workspace
        today = workspace.portfolio.today
        self.since, self.until = DateLine(today, tr("From")), DateLine(today, tr("Until"))
        self.since.set_day(month_starts(today(), MONTHS)[0])
        self.until.set_day(today())
        self.place = PlaceField(tr("Save the summary"), tr("supervision summary.pdf"))
        self.reason = QLineEdit()
        self.refused = Notice("danger")
        self.write = button(tr("Write the summary"), "primary", icon="file-output")
        self._arrange()

    def _arrange(self) -> None:
        cancel = button(tr("Cancel"))
        foot = row(cancel, self.write)
        foot.insertStretch(0, 1)
        self._since = Field(tr("From"), self.since)
        self._until = Field(tr("Until"), self.until)
        self._reason = Field(tr("Why it may stay"), self.reason)
        box = fit_dialog(self, foot, wide=560)
        box.addWidget(label(tr("Summary for your supervisor"), "title", wrap=True))
        box.addWidget(label(tr(_WHAT), "secondary", wrap=True))
        box.addLayout(row(self._since, self._until, spacing=12))
        box.addWidget(self.place)
        box.addWidget(self.refused)
        box.addWidget(self._reason)
        self.refused.hide()
        self._reason.hide()
        self.since.misread.connect(self._since.set_error)
        self.until.misread.connect(self._until.set_error)
        self.write.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.write.clicked.connect(self._write)
        self.since.setFocus()

    def _write(self) -> None:
        since, until = self.since.day(), self.until.day()
        self._since.set_error("" if since else tr("Give the first day."))
        turned = since is not None and until is not None and until < since
        self._until.set_error(tr(TURNED) if turned else "" if until else tr("Give the last day."))
        if since is None or until is None or turned or not self.place.sound():
            return
        self.refused.hush()
        self.writing = True
        self.write.setEnabled(False)
        path, reason = self.place.path(), self.reason.text().strip() or None
        self._workspace.do(
            lambda portfolio: write_summary(
                portfolio, path, since=since, until=until, reason=reason
            ),
            then=self._written,
            failed=self._failed,
            quiet=True,
        )

    def _written(self, done: Done[Summarised]) -> None:
        self.accept()
        say_where(self._workspace, tr(done.said), done.value.path)

    def _failed(self, error: PortfolioError) -> None:
        self.write.setEnabled(True)
        if isinstance(error, ReasonNeeded):
            self.writing = False
            self._reason.show()
            self._reason.refuse(tr(error.sentence))
        else:
            self.refuse(error)
