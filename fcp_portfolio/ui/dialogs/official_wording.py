"""Brings in official wording: choose the copy, decide each doubt, see the totals, keep it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.wording.doubts import Reading, settled
from fcp_portfolio.services.wording import adopt_wording, read_copy
from fcp_portfolio.ui.dialogs.stepped import SteppedDialog
from fcp_portfolio.ui.dialogs.wording_doubt import DoubtView
from fcp_portfolio.ui.widgets import Field, LongText, PlaceField, label
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.worker import Job
from fcp_portfolio.ui.workspace import Workspace

_KINDS = Phrase("PDF, Word, CSV or text (*.pdf *.docx *.csv *.tsv *.txt)")
_WHAT = Phrase(
    "The program has the titles of the capabilities and no text of the document. From your own "
    "copy the outcomes below them become an edition in this portfolio. They are printed in your "
    "own exports, and in nothing that goes to others."
)
_PASTED = Phrase("pasted text")
_DECIDED = Phrase("Nothing is left to decide. Look at the numbers, then keep the wording.")


class OfficialWordingDialog(SteppedDialog):
    """Two steps: the copy, and what is to be decided about it."""

    def __init__(self, workspace: Workspace, framework: Framework, parent: QWidget) -> None:
        super().__init__(tr("Bring in the official wording"), parent)
        self._workspace, self._framework = workspace, framework
        self._job: Job | None = None
        self._reading: Reading | None = None
        self._source = ""
        self.decisions: dict[str, str] = {}
        self.place = PlaceField(tr("Choose your copy"), "", kind=tr(_KINDS), exists=True)
        self.pasted = LongText(tr("Or paste its text"), least=4, most=8)
        self.counts = label("", "strong", wrap=True)
        self.sound = label(tr(_DECIDED), "secondary", wrap=True)
        self.doubt = DoubtView()
        self._arrange()
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._go_on)
        self._show_copy()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why it was not read, or not kept."""
        self._end()
        self.refused.say(tr(error.sentence))
        return True

    def reject(self) -> None:
        """Stops the reading; where nothing is read, closes."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _arrange(self) -> None:
        title = f"{self._framework.short_title} ({self._framework.edition})"
        self.add_step(
            label(title, "strong", wrap=True),
            label(tr(_WHAT), "secondary", wrap=True),
            self.place,
            Field(tr("Or paste its text"), self.pasted),
        )
        self.add_step(self.counts, self.sound, self.doubt)

    def _show_copy(self) -> None:
        self._reading, self.decisions = None, {}
        self.steps.setCurrentIndex(0)
        self.back.hide()
        self.go_on_by(tr("Read it"))
        self.refused.hush()

    def _go_back(self) -> None:
        """To the doubt decided last, or to the copy."""
        if self.decisions:
            self.decisions.popitem()
            self._show_doubts()
        else:
            self._show_copy()

    def _go_on(self) -> None:
        self.refused.hush()
        if self._reading is None:
            self._read()
        elif self.doubt.doubt is None:
            self._keep(self._reading)
        elif decision := self.doubt.decision():
            self.decisions[self.doubt.doubt.id] = decision
            self._show_doubts()

    def _read(self) -> None:
        text, portfolio = self.pasted.toPlainText().strip(), self._workspace.portfolio
        if not text and not self.place.sound():
            return
        source: Path | str = text or self.place.path()
        self._source = tr(_PASTED) if text else self.place.path().name
        key = self._framework.key
        self.forward.setEnabled(False)
        self.go_on_by(tr("Reading…"))
        self._job = self._workspace.run(
            lambda job: read_copy(portfolio, source, framework=key, cancelled=job.cancelled),
            then=self._found,
            failed=self._failed,
            stopped=self._end,
        )

    def _found(self, reading: Reading) -> None:
        self._end()
        self._reading = reading
        self._show_doubts()

    def _show_doubts(self) -> None:
        assert self._reading is not None  # noqa: S101  it was read before it is shown
        stand = settled(self._reading, self.decisions)
        self.steps.setCurrentIndex(1)
        self.back.show()
        self.counts.setText(tr(stand.said))
        self.sound.setVisible(not stand.open)
        self.go_on_by(tr("Decide and go on") if stand.open else tr("Keep the wording"))
        decided = len(self.decisions)
        if stand.open:
            self.doubt.show_doubt(stand.open[0], decided + 1, decided + len(stand.open))
        else:
            self.doubt.show_none()
            self.forward.setFocus()

    def _keep(self, reading: Reading) -> None:
        self.forward.setEnabled(False)
        decisions, source, key = dict(self.decisions), self._source, self._framework.key
        self._workspace.do(
            lambda portfolio: adopt_wording(
                portfolio, reading, decisions, source=source, framework=key
            ),
            then=lambda _done: self.accept(),
            failed=self._failed,
        )

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)

    def _end(self) -> None:
        self._job = None
        self.forward.setEnabled(True)
        if self._reading is None:
            self.go_on_by(tr("Read it"))
