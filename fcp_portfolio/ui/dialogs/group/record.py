"""Writes the group's record of a period as PDF: its days, and where it goes."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.dates import month_starts
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.findings import Finding
from fcp_portfolio.services.group.record import MONTHS, Recorded, record_findings, write_record
from fcp_portfolio.ui.dialogs.period import TURNED
from fcp_portfolio.ui.dialogs.planning import Act, PlanningDialog
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.views.export_findings import FindingsBox
from fcp_portfolio.ui.views.written import say_where
from fcp_portfolio.ui.widgets import Field, PlaceField, label, reveal, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

Period = tuple[date, date]
RECORD = Phrase(
    "Meetings, who was there and whose turn it was, what they were about, what the group learnt, "
    "and actions without their owners. Nothing that a member brought or learnt for themselves is "
    "in it. It is not signed."
)


class RecordDialog(PlanningDialog):
    """Stays until it is written; first shows what looks like an identifier, and asks why."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("The group’s record"), tr("Write it"), parent)
        today = workspace.portfolio.today
        self.since, self.until = DateLine(today, tr("From")), DateLine(today, tr("Until"))
        self.since.set_day(month_starts(today(), MONTHS)[0])
        self.until.set_day(today())
        self._since = Field(tr("From"), self.since)
        self._until = Field(tr("Until"), self.until)
        self.since.misread.connect(self._since.set_error)
        self.until.misread.connect(self._until.set_error)
        self.place = PlaceField(tr("Save the record"), tr("group record.pdf"))
        self.findings = FindingsBox()
        self._looked: Period | None = None
        self.box.addWidget(label(tr(RECORD), "secondary", wrap=True))
        self.box.addLayout(row(self._since, self._until, spacing=12))
        self.box.addWidget(self.place)
        self.finish()
        self.box.addWidget(self.findings)
        self.findings.hide()
        self.since.setFocus()

    def chosen(self) -> Act | None:
        """The record, once its days and its place can be read and what was found was seen."""
        period = self._period()
        if period is None or not self.place.sound():
            return None
        if period != self._looked:
            self._look(period)
            return None
        if not self.findings.sound():
            return None
        (since, until), reason = period, self.findings.reason()
        return partial(write_record, to=self.place.path(), since=since, until=until, reason=reason)

    def _period(self) -> Period | None:
        since, until = self.since.day(), self.until.day()
        self._since.set_error("" if since else tr("Give the first day."))
        turned = since is not None and until is not None and until < since
        self._until.set_error(tr(TURNED) if turned else "" if until else tr("Give the last day."))
        return None if since is None or until is None or turned else (since, until)

    def _look(self, period: Period) -> None:
        group = self.workspace.portfolio
        self.act.setEnabled(False)
        self.workspace.run(
            lambda _job: record_findings(group, *period),
            then=partial(self._show, period),
            failed=self._failed,
        )

    def _show(self, period: Period, found: tuple[Finding, ...]) -> None:
        """What was found is read before it is written; where nothing was, it is written now."""
        self._looked = period
        self.act.setEnabled(True)
        self.findings.show_findings(found)
        self.findings.setVisible(bool(found))
        if found:
            reveal(self.findings)
        else:
            self._begin()

    def _done(self, done: Done[Recorded]) -> None:
        super()._done(done)
        say_where(self.workspace, tr(done.said), done.value.path)
