"""The third view of Capabilities: clinics by month, what followed, GP appointments saved."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.impact import SEEN, Group, Impact, Tally
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.impact import ALL, Span, log_evaluation, service_impact
from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.dialogs.clinic import ClinicDialog
from fcp_portfolio.ui.dialogs.evaluation import EvaluationDialog
from fcp_portfolio.ui.dialogs.gp_share import GpShareDialog
from fcp_portfolio.ui.dialogs.period import PeriodDialog
from fcp_portfolio.ui.models.impact import ImpactModel
from fcp_portfolio.ui.views.impact.bars import Bar, CountBars
from fcp_portfolio.ui.words import Phrase, grouped, month_title, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

MONTHS_SHOWN, ROW = 12, 30
_STEPS = (
    Phrase("Log each clinic: how many came, and what followed. Counts only."),
    Phrase("See the months added up here."),
    Phrase("Keep the evaluation as evidence of service development."),
)


class ImpactPane(QWidget):
    """Reads itself when it is asked to. Everything it writes goes through dialogs or one act."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, self._span = workspace, ALL
        self.model = ImpactModel(self)
        self.table = MonthsTable(self.model)
        self.seen = CountBars(tr("People seen by month"))
        self.followed = CountBars(tr("What followed"))
        self.facts = widgets.label("", "secondary", wrap=True)
        self.formula = widgets.label("", "strong", wrap=True)
        self.source = widgets.label("", "secondary", wrap=True)
        self.doubts = widgets.Notice("warn", tr("Look at a count."), action=tr("Show it"))
        self._doubted = ""
        self.log = _button(tr("Log a clinic…"), "primary", "plus", self._log)
        self.period = _button(tr("Period…"), "default", "", self._choose_period)
        self.share = _button(tr("Change what is assumed…"), "default", "", self._change_share)
        self.write = _button(tr("Write the evaluation…"), "default", "file-output", self._write)
        self.keep = _button(tr("Keep it as evidence"), "default", "paperclip", self._keep)
        for one in (self.log, self.share, self.keep):
            widgets.forbid(one, workspace.read_only)
        self._none = widgets.EmptyState(
            "stethoscope",
            tr("No clinic is counted yet"),
            tr("What your clinics came to, month by month, without a line about any patient."),
            _STEPS,
            action=tr("Log a clinic…"),
        )
        widgets.forbid(self._none.action, workspace.read_only)
        self._arrange()
        self._none.acted.connect(self._log)
        self.doubts.acted.connect(self._show_doubted)
        self.table.copied = lambda: workspace.stage.say(tr("Copied as text."))

    def read(self) -> None:
        """Shows what there is now."""
        found = service_impact(self._workspace.portfolio, self._span)
        nothing = not found.total.clinics and self._span == ALL
        self._none.setVisible(nothing)
        self._body.setVisible(not nothing)
        self.model.show_impact(found)
        self.table.fit()
        self.facts.setText(self._facts(found))
        self.formula.setText(tr(found.formula))
        assumed = found.assumption
        self.source.setText(
            tr("Assumed: {share}%. Source: {source}", share=assumed.share, source=assumed.source)
            if assumed
            else tr("Nothing is assumed until you say how many, and where that number comes from.")
        )
        self.seen.show_bars(
            [_bar(month_title(on), sums.of(SEEN)) for on, sums in found.months[-MONTHS_SHOWN:]]
        )
        rows = (one for one in found.counted if one.group is Group.FOLLOWED)
        self.followed.show_bars([_shared(one.label, found.total.of(one.id)) for one in rows])
        self._show_doubts(found)

    def _facts(self, found: Impact) -> str:
        clinics = tr("{n} (clinic|clinics)", None, found.total.clinics)
        seen = tr("{number} seen", number=grouped(found.total.of(SEEN).number))
        span = self._span
        since = tr("from {day}", day=spoken(span.since)) if span.since else ""
        until = tr("until {day}", day=spoken(span.until)) if span.until else ""
        return " · ".join(filter(None, (clinics, seen, since, until)))

    def _show_doubts(self, found: Impact) -> None:
        self._doubted = found.doubted[0][0].id if found.doubted else ""
        if not found.doubted:
            self.doubts.hush()
            return
        entry, problems = found.doubted[0]
        labels = {one.id: one.label for one in found.measures}
        told = (f"{labels[one.part]}: {tr(one.sentence)}" for one in problems)
        title = tr(
            "The counts of {n} (clinic|clinics) cannot be as they are.", None, len(found.doubted)
        )
        on = spoken(entry.content.occurred) if entry.content.occurred else ""
        self.doubts.say(title, f"{on}: {' '.join(told)}")

    def _show_doubted(self) -> None:
        self._workspace.stage.show_entry(self._doubted)

    def _log(self) -> None:
        ClinicDialog(self._workspace, self).open()

    def _change_share(self) -> None:
        GpShareDialog(self._workspace, self).open()

    def _write(self) -> None:
        EvaluationDialog(self._workspace, self._span, self).open()

    def _keep(self) -> None:
        self._workspace.do(partial(log_evaluation, span=self._span), then=self._kept)

    def _kept(self, done: Done[Entry]) -> None:
        self._workspace.stage.show_entry(done.value.id)

    def _choose_period(self) -> None:
        dialog = PeriodDialog(self._workspace, self, self._span.since, self._span.until)
        dialog.chosen.connect(self._follow_period)
        dialog.open()

    def _follow_period(self, since: date | None, until: date | None) -> None:
        self._span = Span(since=since, until=until)
        self.read()

    def _arrange(self) -> None:
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(24, 16, 24, 24)
        box.setSpacing(13)
        box.addWidget(self.facts)
        acts = widgets.Flow()
        for one in (self.log, self.period, self.write, self.keep):
            acts.addWidget(one)
        box.addLayout(acts)
        box.addWidget(self.doubts)
        self.doubts.hide()
        saved = _card(tr("GP appointments saved"), self.formula, self.source)
        saved.box.addLayout(_left(self.share))
        box.addWidget(saved)
        box.addWidget(_card(tr("People seen by month"), self.seen))
        box.addWidget(_card(tr("What followed"), self.followed))
        box.addWidget(_card(tr("All counts by month"), self.table))
        box.addStretch(1)
        self._body = widgets.scrolled(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._body)
        whole.addWidget(self._none)
        self._none.hide()


class MonthsTable(QTableView):
    """As tall as its rows; scrolls sideways where there are many months. Ctrl+C copies it."""

    def __init__(self, model: ImpactModel) -> None:
        super().__init__()
        self._sums = model
        self.copied: Callable[[], None] = lambda: None
        self.setModel(model)
        self.setAccessibleName(tr("Counts by month"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.verticalHeader().setDefaultSectionSize(theme.active().grown(ROW))
        self.setCornerButtonEnabled(False)

    def fit(self) -> None:
        """Takes the height of its rows."""
        self.resizeColumnsToContents()
        rows = self._sums.rowCount() * theme.active().grown(ROW)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + bar + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._sums.as_text())
            self.copied()
        else:
            super().keyPressEvent(event)


def _button(text: str, kind: str, icon: str, act: Callable[[], None]) -> QPushButton:
    made = widgets.button(text, kind, icon=icon)
    made.clicked.connect(lambda _on=False: act())
    return made


def _card(title: str, *parts: QWidget) -> widgets.Card:
    card = widgets.Card()
    card.box.addWidget(widgets.label(title, "heading"))
    for part in parts:
        card.box.addWidget(part)
    return card


def _left(part: QWidget) -> QHBoxLayout:
    across = widgets.row(part)
    across.addStretch(1)
    return across


def _bar(label: str, tally: Tally) -> Bar:
    return Bar(label, tally.number, grouped(tally.number))


def _shared(label: str, tally: Tally) -> Bar:
    said = grouped(tally.number)
    return Bar(label, tally.number, said if tally.share is None else f"{said} ({tally.share}%)")
