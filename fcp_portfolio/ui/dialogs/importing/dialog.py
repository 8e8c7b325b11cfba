"""Import: from the choice of a list or folder to its entries, in one dialog."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.importing.items import Item
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.importing import Brought, Imported, look, preview_rows, take_in
from fcp_portfolio.services.importing.looking import USUAL_FORM
from fcp_portfolio.ui.dialogs.importing.columns import ColumnsStep
from fcp_portfolio.ui.dialogs.importing.preview import PreviewStep
from fcp_portfolio.ui.dialogs.importing.source import SourceStep
from fcp_portfolio.ui.dialogs.stepped import NumberedDialog
from fcp_portfolio.ui.views.export_running import RunningBox
from fcp_portfolio.ui.widgets import Notice
from fcp_portfolio.ui.wording import by_name
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Job
from fcp_portfolio.ui.workspace import Workspace


class ImportDialog(NumberedDialog):
    """Looks on the worker, shows what it would become, and takes in what is ticked."""

    def __init__(self, workspace: Workspace, parent: QWidget, source: Path | None = None) -> None:
        super().__init__(tr("Import"), parent)
        self._workspace = workspace
        self._brought = Brought(name="")
        forms = workspace.portfolio.forms
        self.source = SourceStep(tuple(sorted(forms.values(), key=by_name)), USUAL_FORM)
        self.columns = ColumnsStep(workspace)
        self.preview = PreviewStep(forms)
        self._steps = (self.source, self.columns, self.preview)
        self.looking, self.refused = RunningBox(tr("import")), Notice("danger")
        self._arrange((self._first(), self.columns, self.preview))
        self._connect()
        self._show(self.source)
        if source is not None:
            self.source.line.setText(str(source))
            self._forward()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows on the step where it happened why nothing was taken in."""
        self._end()
        self._refusal().say(tr(error.sentence))
        return True

    def _refusal(self) -> Notice:
        step = self._stack.currentIndex()
        return (self.refused, self.columns.refused, self.preview.refused)[step]

    def _first(self) -> QWidget:
        """The first step, with what is said while it is looked at."""
        first = QWidget()
        inside = QVBoxLayout(first)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        for part in (self.refused, self.looking, self.source):
            inside.addWidget(part)
        self.looking.hide()
        self.refused.hide()
        return first

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._forward)
        self.looking.cancel.clicked.connect(self._stop)
        self.preview.running.cancel.clicked.connect(self._stop)

    def _show(self, step: SourceStep | ColumnsStep | PreviewStep) -> None:
        place = self._steps.index(step)
        self._stack.setCurrentIndex(place)
        self._place.setText(tr("Import · step {place} of 3", place=place + 1))
        self._title.setText(tr(step.title))
        self.back.setVisible(place > 0)
        self._go_on_by(tr("Bring in") if step is self.preview else tr("Next"))
        step.begin()

    def _go_back(self) -> None:
        listed = self._steps[self._stack.currentIndex()] is self.preview and self._brought.tables
        self._show(self.columns if listed else self.source)

    def _forward(self) -> None:
        step = self._steps[self._stack.currentIndex()]
        if not step.sound():
            return
        self._refusal().hush()
        if step is self.source:
            self._look()
        elif step is self.columns:
            self._make_preview()
        else:
            self._take_in()

    def _look(self) -> None:
        portfolio, path, form = (
            self._workspace.portfolio,
            self.source.path(),
            self.source.forms.chosen(),
        )
        self._run(
            self.looking,
            lambda job: look(
                portfolio, path, form=form, progress=job.progress, cancelled=job.cancelled
            ),
            self._looked,
        )

    def _looked(self, brought: Brought) -> None:
        self._end()
        self._brought = brought
        if brought.tables:
            chosen = self.source.forms.chosen()
            self.columns.show_tables(brought.tables, "" if chosen == USUAL_FORM else chosen)
            self._show(self.columns)
        else:
            self._show_preview(brought.items)

    def _make_preview(self) -> None:
        portfolio, table, columns = (
            self._workspace.portfolio,
            self.columns.table,
            self.columns.columns(),
        )
        self._run(
            None,
            lambda _job: preview_rows(portfolio, table, columns),
            self._show_preview,
        )

    def _show_preview(self, items: tuple[Item, ...]) -> None:
        self._end()
        self.preview.show_items(items, self._brought.notes)
        self._show(self.preview)

    def _take_in(self) -> None:
        listed = bool(self._brought.tables)
        work = partial(
            take_in,
            self._workspace.portfolio,
            self._brought.name,
            self.preview.chosen(),
            headings=self.columns.table.headings if listed else (),
            columns=self.columns.columns() if listed else None,
            said=self._brought.said,
        )
        self._run(
            self.preview.running,
            lambda job: work(progress=job.progress, cancelled=job.cancelled),
            self._taken,
        )

    def _taken(self, done: Done[Imported]) -> None:
        self._end()
        self.accept()
        self._workspace.stage.show_page("evidence")
        self._workspace.tell(done)

    def _run(
        self,
        running: RunningBox | None,
        work: Callable[[Job], Any],
        then: Callable[[Any], None],
    ) -> None:
        self._enable(on=False)
        if running is not None:
            running.begin()
            running.show_progress(tr("Reading…"), 0, 0)
        self._job = self._workspace.run(
            work,
            then=then,
            failed=self._failed,
            progress=running.show_progress if running is not None else None,
            stopped=self._stopped,
        )

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)

    def _stopped(self) -> None:
        self._end()
        self._refusal().say(tr("Cancelled. Nothing was taken in."))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.looking.stopping()
            self.preview.running.stopping()

    def _end(self) -> None:
        self._job = None
        self.looking.hide()
        self.preview.running.hide()
        self._enable(on=True)

    def _enable(self, *, on: bool) -> None:
        for control in (self.forward, self.back, self.source, self.columns, self.preview.list):
            control.setEnabled(on)
