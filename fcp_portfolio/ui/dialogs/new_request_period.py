"""What a period sheet is about: its first and its last day, both included."""

from datetime import date, timedelta
from typing import TypedDict

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.widgets import Field, label, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

HINT = Phrase(
    "Listed are finished entries of supervision, or of a form with an assessor, that "
    "name the person you ask or nobody; and what they answered that nothing signed "
    "covers yet. Title, date and minutes go along, no more."
)


class Days(TypedDict):
    """What was chosen, as `services.requests.make_request` takes it."""

    since: date | None
    until: date | None


class PeriodChoice(QWidget):
    """Offered is the month before this one until today is chosen otherwise."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        today = workspace.portfolio.today
        self.since, self.until = DateLine(today, tr("First day")), DateLine(today, tr("Last day"))
        self._since, self._until = (
            Field(tr("First day"), self.since),
            Field(tr("Last day"), self.until),
        )
        across = row(self._since, self._until)
        across.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        box.addLayout(across)
        box.addWidget(label(tr(HINT), "hint", wrap=True))
        box.addStretch()
        for line, field in ((self.since, self._since), (self.until, self._until)):
            line.misread.connect(field.set_error)
        last = today().replace(day=1) - timedelta(days=1)
        self.since.set_day(last.replace(day=1))
        self.until.set_day(last)

    def begin(self) -> None:
        """Puts the focus where choosing begins."""
        self.since.setFocus()

    def sound(self) -> bool:
        """Whether both days are there, in their order; else the field says what is missing."""
        since, until = self.since.day(), self.until.day()
        self._since.set_error("" if since else tr("Give the first day."))
        wrong = since is not None and until is not None and until < since
        self._until.set_error(
            tr("It ends before it begins.") if wrong else "" if until else tr("Give the last day.")
        )
        if not since or not until or wrong:
            (self.until if since else self.since).setFocus()
        return bool(since and until) and not wrong

    def chosen(self) -> Days:
        """Both days."""
        return Days(since=self.since.day(), until=self.until.day())
