"""Step 3: what is missing, where the copy goes, and what came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.templates.matching import Answered, Outcome
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.findings import Finding
from fcp_portfolio.services.templates import FilledIn, said_of, settled
from fcp_portfolio.ui.folders import Folder
from fcp_portfolio.ui.views.export_findings import FindingsBox
from fcp_portfolio.ui.views.written import WrittenNotice
from fcp_portfolio.ui.widgets import PlaceField, column, label
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


class SavingStep(QWidget):
    """Says what a form still lacks before it is written, and shows the file afterwards."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        folder = Folder("forms", workspace.preferences)
        kind = tr("PDF (*.pdf);;Word (*.docx)")
        self.place = PlaceField(tr("Save the form"), tr("form.pdf"), kind=kind, folder=folder)
        self.findings = FindingsBox()
        self.result = WrittenNotice()
        self._count = label("", "strong", wrap=True)
        self._missing = label("", "body", wrap=True)
        box = column(self.result, self._count, self._missing, self.place, self.findings, spacing=14)
        box.setContentsMargins(0, 0, 0, 0)
        box.addStretch()
        self.setLayout(box)

    def show_answers(
        self, source: Path, answers: Sequence[Answered], found: tuple[Finding, ...]
    ) -> None:
        """Says what is filled in and what is not, and proposes a place."""
        filled = sum(one.outcome is Outcome.FILLED for one in answers)
        self._count.setText(
            tr("{filled} of {all} fields are filled in", filled=filled, all=len(answers))
        )
        lacking = [tr(said_of(one)) for one in answers if not settled(one)]
        self._missing.setText("\n".join(lacking))
        self._missing.setVisible(bool(lacking))
        ending = ".pdf" if source.suffix.lower() == ".pdf" else ".docx"
        name = tr("{stem}, filled in", stem=source.stem)
        self.place.set_path(source.with_name(f"{name}{ending}"))
        self.findings.show_findings(found)

    def show_done(self, done: Done[FilledIn]) -> None:
        """Says what was written, with what to look after."""
        for part in (self._count, self._missing, self.place, self.findings):
            part.hide()
        advice = "\n".join(tr(one) for one in done.advice)
        self.result.show_written(done.value.path, tr(done.said), advice)

    def sound(self) -> bool:
        """Whether there is a place, and a reason where one is needed."""
        return self.place.sound() and self.findings.sound()
