"""Looking at a signed PDF: a place to drop it, what was found, a report. Needs no portfolio."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.told import told_lines
from fcp_portfolio.domain.verdict_text import on_one_line
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.verification import answers_of, save_report, told_of
from fcp_portfolio.ui.views.verify_result import VerdictView
from fcp_portfolio.ui.widgets import DropZone, Elided, Notice, button, label, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.worker import Worker

if TYPE_CHECKING:
    from fcp_portfolio.domain.returned import ToldAnswer
    from fcp_portfolio.domain.verdict import Verdict

    Found = tuple[Verdict, tuple[ToldAnswer, ...], tuple[str, ...]]

Look = Callable[[Path, Sequence[Path]], "Verdict"]
HINT = Phrase(
    "It is read on this computer and sent nowhere. A name in a signature is what its "
    "holder typed; a key card that you compared with them says whose key it is."
)


class VerifyView(QWidget):
    """`look` gives the verdict over a PDF and the cards that were chosen here, on the worker."""

    def __init__(
        self, worker: Worker, look: Look, own: Callable[[], Collection[str]] = frozenset
    ) -> None:
        super().__init__()
        self._worker, self._look, self._own = worker, look, own
        self._file: Path | None = None
        self._cards: list[Path] = []
        self.drop = DropZone(tr("Drop a signed PDF here, or"), tr("Choose a signed PDF"))
        self._name, self._given = Elided("", "heading"), label("", "small", wrap=True)
        self.what = label("", wrap=True)
        self.cards = button(tr("Add a key card…"), icon="key-round")
        self.report = button(
            tr("Save report…"), icon="download", name=tr("Save the report as text")
        )
        self.refused = Notice("danger")
        self.saved = Notice("ok")
        self.verdict = VerdictView()
        self._found = QWidget()
        self._arrange()
        self.drop.given.connect(self.take)
        self.cards.clicked.connect(self._choose_cards)
        self.report.clicked.connect(self._save)

    def take(self, file: Path) -> None:
        """Looks at a PDF."""
        self._file, self._cards = file, []
        self._run()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why a file was not looked at."""
        self.saved.hush()
        self.refused.say(tr(error.sentence))
        return True

    def _run(self) -> None:
        if self._file is None:
            return
        file, cards, look = self._file, tuple(self._cards), self._look
        self.refused.hush()
        self.saved.hush()
        self._worker.run(
            lambda _job: _found(look, file, cards),
            then=partial(self._show, file),
            failed=self._failed,
        )

    def _show(self, file: Path, found: "Found") -> None:
        self.drop.set_low(tr("Drop another PDF here, or"))
        self._name.setText(file.name)
        given = ", ".join(card.name for card in self._cards)
        self._given.setText(tr("Key cards added: {given}", given=given) if given else "")
        self._given.setVisible(bool(given))
        verdict, answers, what = found
        self.what.setText(on_one_line(" ".join(map(tr, what))))
        self.what.setVisible(bool(what))
        self.verdict.show_verdict(verdict, answers, self._own())
        self._found.show()

    def _refuse(self, error: PortfolioError) -> None:
        self.show_refusal(error)

    def _failed(self, error: PortfolioError) -> None:
        self._found.hide()
        self.show_refusal(error)

    def _choose_cards(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Key cards"), "", tr("Key cards (*.json)"))
        self._cards += [Path(name) for name in names]
        if names:
            self._run()

    def _save(self) -> None:
        file, cards = self._file, tuple(self._cards)
        if file is None:
            return
        proposed = str(file.with_name(tr("{stem} report.txt", stem=file.stem)))
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the report"), proposed, tr("Text (*.txt)")
        )
        if name:
            self._worker.run(
                lambda job: save_report(file, Path(name), cards),  # noqa: ARG005
                then=self._saved,
                failed=self._refuse,
            )

    def _saved(self, done: Done[Path]) -> None:
        self.saved.say(tr(done.said))

    def _arrange(self) -> None:
        head = row(self._name, self.cards, self.report)
        head.setStretch(0, 1)
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(12)
        found.addLayout(head)
        found.addWidget(self.what)
        found.addWidget(self._given)
        found.addWidget(self.saved)
        found.addWidget(self.verdict)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        box.addWidget(self.drop)
        box.addWidget(self.refused)
        box.addWidget(self._found)
        box.addWidget(label(tr(HINT), "hint", wrap=True))
        box.addStretch()
        for part in (self.refused, self.saved, self._found):
            part.hide()


def _found(look: Look, file: Path, cards: Sequence[Path]) -> "Found":
    """The verdict, the answers of a request, and in sentences what else it says that it is."""
    verdict = look(file, cards)
    return verdict, answers_of(file, verdict), told_lines(told_of(file), verdict)
