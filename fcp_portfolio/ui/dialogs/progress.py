"""A progress summary for a supervisor or a group: shown as it will leave, then signed."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fcp_portfolio.domain.dates import month_starts
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.identity import name_on_one_line
from fcp_portfolio.domain.progress import ProgressSummary
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.reading import last_supervisor
from fcp_portfolio.services.summaries import MONTHS
from fcp_portfolio.ui.dialogs.period import TURNED
from fcp_portfolio.ui.dialogs.writing import WritingDialog
from fcp_portfolio.ui.folders import Folder, safe_name
from fcp_portfolio.ui.models.progress import told
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.views.written import say_where
from fcp_portfolio.ui.widgets import (
    Field,
    LongText,
    Notice,
    PlaceField,
    RadioButton,
    button,
    check_box,
    fit_dialog,
    label,
    row,
)
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.domain.readiness.report import Readiness
    from fcp_portfolio.services.portfolio import Portfolio
    from fcp_portfolio.services.progress import Written

TITLE = Phrase("Progress summary")
_WHAT = Phrase(
    "A small PDF that says where you stand, without a text or a title of any entry. Drafts and "
    "private entries are counted nowhere. It is signed with your key, which names you; anyone who "
    "has the file can read it."
)
_WIDTH, _LINES, _ROWS = 640, 9, 4
_NOBODY = "…"  # stands for whoever is not named yet


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is asked for, but for whom: that changes nothing of the rest."""

    group: bool
    since: date | None
    until: date | None
    named: bool
    leads: tuple[str, ...]

    def made(self, portfolio: "Portfolio", routes: "tuple[Readiness, ...] | None") -> "Told":
        """The summary, with whatever was worked out of the routes already."""
        from fcp_portfolio.services.progress import group_summary, progress_summary

        if self.group:
            summary = group_summary(portfolio, given_to=_NOBODY, named=self.named, leads=self.leads)
        else:
            summary = progress_summary(
                portfolio, given_to=_NOBODY, since=self.since, until=self.until, routes=routes
            )
        return self, summary


Told = tuple[_Wanted, ProgressSummary]


class ProgressDialog(WritingDialog):
    """What is shown below “What will leave” is what is written, to the last number."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(TITLE))
        self.setAccessibleName(tr(TITLE))
        self.setModal(True)
        self._workspace = workspace
        self._summary: ProgressSummary | None = None
        portfolio = workspace.portfolio
        self.supervisor = RadioButton(tr("For your supervisor, in numbers"))
        self.group = RadioButton(tr("For a peer-support group, as none, some or most"))
        self.supervisor.setChecked(True)
        self.who, self.which = QLineEdit(), QLineEdit()
        last = last_supervisor(portfolio)
        self.who.setText(last.name if last else "")
        self.since = DateLine(portfolio.today, tr("From"))
        self.until = DateLine(portfolio.today, tr("Until"))
        self.since.set_day(month_starts(portfolio.today(), MONTHS)[0])
        self.until.set_day(portfolio.today())
        self.named = check_box(tr("The group may name me on its map"))
        self.leads = CheckList(tr("I could lead on"), _ROWS)
        nodes = (node for one in portfolio.frameworks for node in one.evidence_nodes)
        self.leads.show_rows([(node.path, node.label, "") for node in nodes], ())
        self.shown = LongText(least=_LINES, most=_LINES)
        self.shown.setReadOnly(True)
        self.place = PlaceField(
            tr("Write the progress summary as PDF"),
            tr("{name} progress summary.pdf", name=safe_name(portfolio.owner.name)),
            folder=Folder("progress", workspace.preferences),
        )
        self.refused = Notice("danger")
        self.write = button(tr("Sign and write"), "primary", icon="file-output")
        self._arrange()
        self._connect()
        self._look()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why nothing was written, or nothing can be shown."""
        self.refuse(error)
        return True

    def _arrange(self) -> None:
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = row(cancel, self.write)
        foot.insertStretch(0, 1)
        box = fit_dialog(self, foot, wide=_WIDTH)
        box.addWidget(label(tr(TITLE), "title"))
        box.addWidget(label(tr(_WHAT), "secondary", wrap=True))
        box.addWidget(self.supervisor)
        box.addWidget(self.group)
        self._who = Field(tr("Supervisor"), self.who)
        self._which = Field(tr("Group"), self.which)
        self._since = Field(tr("From"), self.since)
        self._until = Field(tr("Until"), self.until)
        self._numbers = _below(self._who, row(self._since, self._until, spacing=12))
        leads = Field(tr("I could lead on"), self.leads, tr("Nothing is ticked for you."))
        self._bands = _below(self._which, self.named, leads)
        box.addWidget(self._numbers)
        box.addWidget(self._bands)
        box.addWidget(Field(tr("What will leave"), self.shown))
        box.addWidget(self.place)
        box.addWidget(self.refused)
        self.refused.hide()
        self._bands.hide()
        self.write.setDefault(True)
        self.who.setFocus()

    def _connect(self) -> None:
        for choice in (self.supervisor, self.group, self.named):
            choice.toggled.connect(self._look)
        self.leads.changed.connect(self._look)
        for line, field in ((self.since, self._since), (self.until, self._until)):
            line.misread.connect(field.set_error)
            line.changed.connect(self._look)
            line.editingFinished.connect(self._require_days)
        for name in (self.who, self.which):
            name.textChanged.connect(self._show)
        self.write.clicked.connect(self._write)

    def _wanted(self) -> _Wanted:
        return _Wanted(
            group=self.group.isChecked(),
            since=self.since.day(),
            until=self.until.day(),
            named=self.named.isChecked(),
            leads=tuple(self.leads.checked()),
        )

    def _look(self, *_changed: object) -> None:
        """Works out anew what will leave; until it is shown nothing can be written."""
        wanted, watch = self._wanted(), self._workspace.readiness
        self._numbers.setVisible(not wanted.group)
        self._bands.setVisible(wanted.group)
        self._summary = None
        self.write.setEnabled(False)
        if not wanted.group and self._days_lack(wanted):
            return
        portfolio, routes = self._workspace.portfolio, watch.found if watch.known else None
        self._workspace.run(
            lambda _job: wanted.made(portfolio, routes), then=self._made, failed=self._failed
        )

    def _days_lack(self, wanted: _Wanted) -> bool:
        """Whether the period cannot be: half a day is being typed, or it is turned round."""
        since, until = wanted.since, wanted.until
        turned = since is not None and until is not None and until < since
        self._until.set_error(tr(TURNED) if turned else "")
        return turned or since is None or until is None

    def _require_days(self) -> None:
        """Says what the days lack, once somebody has left a line."""
        self._days_lack(self._wanted())
        for line, field in ((self.since, self._since), (self.until, self._until)):
            if not line.text().strip():
                field.set_error(tr("Give a day."))

    def _made(self, found: Told) -> None:
        wanted, summary = found
        if wanted == self._wanted():  # else another one is being worked out
            self._summary = summary
            self.write.setEnabled(not self.writing)
            self.refused.hush()
            self._show()

    def _typed(self) -> str:
        name = self.which if self.group.isChecked() else self.who
        return name_on_one_line(name.text())

    def _named_summary(self) -> ProgressSummary | None:
        from fcp_portfolio.services.progress import addressed

        return self._summary and addressed(self._summary, self._typed() or _NOBODY)

    def _show(self) -> None:
        summary = self._named_summary()
        if summary is not None:
            self.shown.setPlainText(told(summary))

    def _write(self) -> None:
        summary = self._named_summary()
        group = self.group.isChecked()
        if not self._typed():
            field = self._which if group else self._who
            field.refuse(tr("Say which group it is for.") if group else tr("Say for whom it is."))
            return
        if summary is None or not self.place.sound():
            return
        from fcp_portfolio.services.progress import write_progress

        to = self.place.path()
        self.refused.hush()
        self.writing = True
        self.write.setEnabled(False)
        self._workspace.do(
            lambda portfolio: write_progress(portfolio, summary, to),
            then=self._written,
            failed=self._failed,
            quiet=True,
        )

    def _written(self, done: "Done[Written]") -> None:
        self.accept()
        say_where(self._workspace, tr(done.said), done.value.path)

    def _failed(self, error: PortfolioError) -> None:
        self.write.setEnabled(self._summary is not None)
        self.show_refusal(error)


def _below(*parts: object) -> QWidget:
    """Parts that are shown and hidden together."""
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(14)
    for part in parts:
        if isinstance(part, QWidget):
            box.addWidget(part)
        else:
            box.addLayout(part)  # type: ignore[arg-type]
    return made
