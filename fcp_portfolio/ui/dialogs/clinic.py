"""Logs the counts of one clinic from the keyboard: Tab goes on, Enter logs."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from fcp_portfolio.domain.entry import Content, Entry
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.impact import FORM, SEEN, doubts, measures
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.widgets import Field, Notice, NumberField, button, fit_dialog, label, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_WIDTH, _ACROSS, _MOST = 680, 3, 999_999
_WHAT = Phrase("Counts only, never a line about a patient. What you did not count stays empty.")


class ClinicDialog(QDialog):
    """Says once what cannot be as it is counted; logged it is all the same, if that is meant."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._form = workspace, workspace.portfolio.form(FORM)
        self.setWindowTitle(tr("Log a clinic"))
        self.setAccessibleName(tr("Log a clinic"))
        self.on = DateLine(workspace.portfolio.today, tr("Date"))
        self.on.set_day(workspace.portfolio.today())
        self._on = Field(tr("Date"), self.on)
        self.on.misread.connect(self._on.set_error)
        self.counts = {one.id: _field(one.label) for one in measures(self._form)}
        self.doubts, self._said = Notice("warn"), ""
        self.log = button(tr("Log this clinic"), "primary", icon="check")
        self.log.setDefault(True)
        self.log.clicked.connect(self._log)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = row(cancel, self.log)
        foot.insertStretch(0, 1)
        box = fit_dialog(self, foot, wide=_WIDTH)
        box.addWidget(label(tr("Log a clinic"), "title"))
        box.addWidget(label(tr(_WHAT), "secondary", wrap=True))
        box.addLayout(self._grid())
        box.addWidget(self.doubts)
        self.doubts.hide()
        self.counts[SEEN].line.setFocus()

    def content(self) -> Content | None:
        """What would be logged now; None where a count is no number, and its field says so."""
        numbers = {key: field.number() for key, field in self.counts.items()}
        wrong = next((self.counts[key] for key in numbers if numbers[key] is None), None)
        if wrong is not None:
            wrong.asked()
            return None
        return Content(
            form=self._form.id,
            form_edition=self._form.edition,
            title=self._form.short_title,
            occurred=self.on.day(),
            values={
                key: str(number)
                for key, number in numbers.items()
                if self.counts[key].line.text().strip()
            },
        )

    def _grid(self) -> QGridLayout:
        """The day first, then the counts group by group."""
        grid = QGridLayout()
        grid.setSpacing(12)
        for column in range(_ACROSS):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self._on, 0, 0)
        rest = 1
        for group, found in groupby(measures(self._form), key=lambda one: one.group):
            fields = [self.counts[one.id] for one in found]
            if group == measures(self._form)[0].group:
                grid.addWidget(fields[0], 0, 1)
                continue
            grid.addWidget(label(tr(group.value), "strong"), rest, 0, 1, _ACROSS)
            for place, field in enumerate(fields):
                at = Qt.AlignmentFlag.AlignBottom
                grid.addWidget(field, rest + 1 + place // _ACROSS, place % _ACROSS, at)
            rest += 2 + (len(fields) - 1) // _ACROSS
        return grid

    def _log(self) -> None:
        content = self.content()
        if content is None:
            return
        labels = {one.id: one.label for one in measures(self._form)}
        found = doubts(content, self._form)
        said = " ".join(f"{labels[one.part]}: {tr(one.sentence)}" for one in found)
        if said and said != self._said:
            self._said = said
            self.doubts.say(tr("Look at these counts once more, or log them as they are."), said)
            self.log.setText(tr("Log it as it is"))
            self.log.setAccessibleName(tr("Log it as it is"))
            return
        self._workspace.do(
            lambda portfolio: log_entry(portfolio, content),
            then=self._logged,
            failed=self._failed,
        )

    def _logged(self, _done: Done[Entry]) -> None:
        self.accept()

    def _failed(self, error: PortfolioError) -> None:
        self.doubts.say(tr(error.sentence))


def _field(text: str) -> NumberField:
    made = NumberField(text, _MOST)
    made.label.setWordWrap(True)  # three stand side by side, also where letters are large
    return made
