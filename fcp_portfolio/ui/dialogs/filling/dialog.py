"""Fill a provider's form: from the file as it came to a copy with what the portfolio has."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.templates import FilledIn, Looked, fill_in, identifiers_in, look_at
from fcp_portfolio.ui.dialogs.filling.matching import MatchingStep
from fcp_portfolio.ui.dialogs.filling.saving import SavingStep
from fcp_portfolio.ui.dialogs.filling.source import SourceStep
from fcp_portfolio.ui.dialogs.stepped import SteppedDialog
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

_FORM, _MATCH, _SAVE, _DONE = range(4)


class FillDialog(SteppedDialog):
    """Reads the form on the worker, shows its fields, and writes a copy."""

    def __init__(self, workspace: Workspace, parent: QWidget, source: Path | None = None) -> None:
        super().__init__(tr("Fill a provider’s form"), parent)
        self._workspace = workspace
        self._looked: Looked | None = None
        self._at = _FORM
        self.source, self.matching = SourceStep(workspace), MatchingStep()
        self.saving = SavingStep(workspace)
        for step in (self.source, self.matching, self.saving):
            self.add_step(step)
        self.back.clicked.connect(lambda: self._show(self._at - 1))
        self.forward.clicked.connect(self._forward)
        self._show(_FORM)
        if source is not None:
            self.source.place.set_path(source)
            self._forward()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Says below the step why it went no further."""
        self.forward.setEnabled(True)
        self.refuse(error)
        return True

    def _show(self, at: int) -> None:
        self._at = at
        self.refused.hush()
        self.steps.setCurrentIndex(min(at, _SAVE))
        self.back.setVisible(at in {_MATCH, _SAVE})
        self.cancel.setVisible(at != _DONE)
        self.forward.setEnabled(True)
        self.go_on_by((tr("Next"), tr("Next"), tr("Fill it in"), tr("Close"))[at])
        if at == _FORM:
            self.source.place.line.setFocus()
        elif at == _MATCH:
            self.matching.begin()
        else:
            self.forward.setFocus()

    def _forward(self) -> None:
        self.refused.hush()
        (self._look, self._check, self._fill, self.accept)[self._at]()

    def _look(self) -> None:
        if not self.source.sound():
            return
        portfolio, path = self._workspace.portfolio, self.source.path()
        (since, until), entry = self.source.period(), self.source.entry()
        self._run(
            lambda: look_at(portfolio, path, since=since, until=until, entry=entry), self._looked_at
        )

    def _looked_at(self, looked: Looked) -> None:
        self._looked = looked
        self.matching.show_form(looked)
        self._show(_MATCH)

    def _check(self) -> None:
        portfolio, answers = self._workspace.portfolio, self.matching.answers()
        self._run(lambda: identifiers_in(portfolio, answers), self._checked)

    def _checked(self, found: Any) -> None:
        self.saving.show_answers(self.source.path(), self.matching.answers(), found)
        self._show(_SAVE)

    def _fill(self) -> None:
        if self._looked is None or not self.saving.sound():
            return
        work = partial(
            fill_in,
            self._workspace.portfolio,
            self._looked,
            self.matching.matches(),
            self.saving.place.path(),
            source=self.source.path(),
            reason=self.saving.findings.reason(),
        )
        self.writing = True
        self._run(work, self._filled)

    def _filled(self, done: Done[FilledIn]) -> None:
        self.writing = False
        self._workspace.tell(done, quiet=True)
        self.saving.show_done(done)
        self._show(_DONE)

    def _run(self, work: Any, then: Any) -> None:
        self.forward.setEnabled(False)
        self._workspace.run(lambda _job: work(), then=then, failed=self._failed)

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)
