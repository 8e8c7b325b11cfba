"""Files that practitioners sent: requests, progress summaries, and what is to be decided first."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from fcp_portfolio.domain.errors import NoRequest, PortfolioError
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Job
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio
    from fcp_portfolio.ui.widgets import Notice

KINDS = Phrase("Requests and progress summaries (*.pdf)")
_TOLD = 3
_COMPARE, _ADD, _BEGAN = (
    Phrase("Compare the words…"),
    Phrase("Add a practitioner…"),
    Phrase("They began a new portfolio"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A file that was not taken in, and why."""

    file: Path
    error: PortfolioError


class TakingIn(QObject):
    """Takes files in on the worker; what is to be decided is asked in the page's notice."""

    def __init__(self, workspace: Workspace, notice: "Notice", page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._notice, self._page = workspace, notice, page
        self._asked: Refusal | None = None
        notice.acted.connect(self._decide)
        notice.declined.connect(notice.hush)

    def ask(self) -> None:
        """Asks for files with the system's own dialog."""
        names, _ = QFileDialog.getOpenFileNames(
            self._page, tr("Take in requests and progress summaries"), "", tr(KINDS)
        )
        if names:
            self.take_in([Path(name) for name in names])

    def take_in(self, files: Sequence[Path], *, new_portfolio: bool = False) -> None:
        """Takes in what can be; the first that cannot is told of, and what can be done."""
        self._notice.hush()
        self._workspace.do_long(
            partial(_taken, files=tuple(files), new_portfolio=new_portfolio), then=self._tell
        )

    def _tell(self, done: "Done[tuple[Refusal, ...]]") -> None:
        refused = done.value
        self._asked = refused[0] if refused else None
        if not refused:
            return
        more = len(refused) - _TOLD
        lines = [
            tr("“{name}”: {why}", name=one.file.name, why=tr(one.error.sentence))
            for one in refused[:_TOLD]
        ]
        lines += [tr("And {n} more.", None, more)] if more > 0 else []
        action = self._offer(refused[0].error) if len(refused) == 1 else ""
        words = tr("{n} (file was|files were) not taken in", None, len(refused))
        self._notice.action.hide()
        self._notice.say(words, "\n".join(lines), kind="warn", action=action)

    def _offer(self, error: PortfolioError) -> str:
        from fcp_portfolio.services.desk.summaries import OtherPortfolio, UnknownKey  # heavy

        if isinstance(error, UnknownKey):
            return tr(_COMPARE if error.practitioner else _ADD)
        return tr(_BEGAN) if isinstance(error, OtherPortfolio) else ""

    def _decide(self) -> None:
        from fcp_portfolio.services.desk.summaries import OtherPortfolio, UnknownKey

        asked = self._asked
        if asked is None:
            return
        again = partial(self.take_in, [asked.file])
        error, window = asked.error, self._page.window()
        if isinstance(error, OtherPortfolio):
            self.take_in([asked.file], new_portfolio=True)
        elif isinstance(error, UnknownKey) and error.practitioner is not None:
            from fcp_portfolio.ui.dialogs.know_key import KnowKeyDialog

            dialog: Any = KnowKeyDialog(
                self._workspace, error.card, window, Phrase("The progress summary")
            )
            dialog.accepted.connect(again)
            dialog.open()
        elif isinstance(error, UnknownKey):
            from fcp_portfolio.ui.dialogs.desk.practitioner import PractitionerDialog

            dialog = PractitionerDialog(self._workspace, window, named=error.card)
            dialog.accepted.connect(again)
            dialog.open()


def _taken(
    desk: "Portfolio", job: Job, *, files: Sequence[Path], new_portfolio: bool
) -> "Done[tuple[Refusal, ...]]":
    refused: list[Refusal] = []
    done: list[Done[Any]] = []
    for number, file in enumerate(files):
        job.progress(file.name, number, len(files))
        try:
            done.append(_take(desk, file, new_portfolio=new_portfolio))
        except PortfolioError as error:
            refused.append(Refusal(file=file, error=error))
    changed = Changed.NOTHING
    for one in done:
        changed |= one.changed
    if len(done) == 1:
        return Done(value=tuple(refused), changed=changed, undo=done[0].undo, said=done[0].said)
    said = Phrase("Took in {n} (file|files).", None, len(done)) if done else Phrase("")
    return Done(value=tuple(refused), changed=changed, said=said)


def _take(desk: "Portfolio", file: Path, *, new_portfolio: bool) -> Done[Any]:
    from fcp_portfolio.services.desk.requests import take_request
    from fcp_portfolio.services.desk.summaries import take_summary

    try:
        return take_request(desk, file)
    except NoRequest:
        from fcp_portfolio.services.given_files import is_progress
        from fcp_portfolio.services.verification import read_pdf

        if not is_progress(read_pdf(file)):
            raise
        return take_summary(desk, file, new_portfolio=new_portfolio)
