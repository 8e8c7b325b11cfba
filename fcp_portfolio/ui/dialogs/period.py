"""Asks for a period: the day it begins, the day it ends, either may be left open."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

TURNED = Phrase("This day lies before the first one.")


class PeriodDialog(QDialog):
    """`chosen` carries both days; None leaves that side open."""

    chosen = Signal(object, object)

    def __init__(
        self, workspace: Workspace, parent: QWidget, since: date | None, until: date | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Period"))
        self.setAccessibleName(tr("Period"))
        today = workspace.portfolio.today
        self.since, self.until = DateLine(today, tr("From")), DateLine(today, tr("Until"))
        self._until = widgets.Field(tr("Until"), self.until)
        for line, day in ((self.since, since), (self.until, until)):
            line.set_day(day)
        since_field = widgets.Field(tr("From"), self.since)
        self.since.misread.connect(since_field.set_error)
        self.until.misread.connect(self._until.set_error)
        show = widgets.button(tr("Show these"), "primary")
        show.setDefault(True)
        show.clicked.connect(self.accept)
        cancel = widgets.button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = widgets.row(cancel, show)
        foot.insertStretch(0, 1)
        box = widgets.fit_dialog(self, foot, wide=350, spacing=16)
        box.addWidget(widgets.label(tr("Show entries of a period"), "title"))
        box.addLayout(widgets.row(since_field, self._until, spacing=12))

    def accept(self) -> None:
        """Says what was chosen, unless it ends before it begins."""
        since, until = self.since.day(), self.until.day()
        for line, day in ((self.since, since), (self.until, until)):
            if line.text().strip() and day is None:
                line.setFocus()  # it says itself that it was not understood
                return
        if since and until and until < since:
            self._until.set_error(tr(TURNED))
            self.until.setFocus()
            return
        self.chosen.emit(since, until)
        super().accept()
