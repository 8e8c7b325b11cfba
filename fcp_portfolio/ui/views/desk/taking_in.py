"""Files that practitioners sent: requests, progress summaries, and what is to be decided first."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fcp_portfolio.domain.errors import FileRefused, NoRequest, PortfolioError, Refused
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.ui.views.underway import tell_ended, tell_how_far, tell_underway
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Job
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio
    from fcp_portfolio.ui.widgets import Notice

KINDS = Phrase("Requests and progress summaries (*.pdf)")
_TOLD = 3
TO_A_ROUND = Phrase(
    "This is a questionnaire for feedback. Nothing was taken in. Choose its round under Feedback, "
    "and drop it there."
)
STOPPED = Phrase("It was stopped before this file. Nothing of it was taken in.")
_COMPARE, _BEGAN = Phrase("Compare the words…"), Phrase("They began a new portfolio")


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A file that was not taken in, and why."""

    file: Path
    error: PortfolioError


class TakingIn(QObject):
    """Takes files in on the worker; what is to be decided is asked in the page's notice.

    `taken` carries the files that are held from now on, or were before.
    """

    taken = Signal(object)

    def __init__(self, workspace: Workspace, notice: "Notice", page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._notice, self._page = workspace, notice, page
        self._refused: tuple[Refusal, ...] = ()
        self._unknown: list[Any] = []  # refusals for an UnknownKey
        self._known: list[Path] = []
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
        self._refused = ()
        given = tuple(files)
        job = self._workspace.do_long(
            partial(_taken, files=given, new_portfolio=new_portfolio),
            then=partial(self._tell, given),
            progress=partial(tell_how_far, self._notice),
            stopped=partial(tell_ended, self._notice),
        )
        tell_underway(self._notice, tr("Taking in {n} (file|files).", None, len(given)), job)

    def _tell(self, files: Sequence[Path], done: "Done[tuple[Refusal, ...]]") -> None:
        tell_ended(self._notice)
        self._refused = refused = done.value
        left = {one.file for one in refused}
        self.taken.emit([file for file in files if file not in left])
        if not refused:
            return
        more = len(refused) - _TOLD
        lines = [
            tr("“{name}”: {why}", name=one.file.name, why=tr(one.error.sentence))
            for one in refused[:_TOLD]
        ]
        lines += [tr("And {more} more.", more=more)] if more > 0 else []
        words = tr("{n} (file was|files were) not taken in", None, len(refused))
        self._notice.action.hide()
        self._notice.say(words, "\n".join(lines), kind="warn", action=self._offer())

    def _offer(self) -> str:
        unknown = _unknown(self._refused)
        if len(unknown) == 1 and unknown[0].error.practitioner is None:
            return tr("Add {name}…", name=unknown[0].error.card.name)
        return tr(_COMPARE) if unknown else tr(_BEGAN) if self._began() else ""

    def _began(self) -> Path | None:
        """The one file that may be of a new portfolio."""
        from fcp_portfolio.services.desk.summaries import OtherPortfolio  # heavy

        refused = self._refused
        only = len(refused) == 1 and isinstance(refused[0].error, OtherPortfolio)
        return refused[0].file if only else None

    def _decide(self) -> None:
        self._unknown = _unknown(self._refused)
        if self._unknown:
            self._known = []
            self._ask_next()
        elif file := self._began():
            self.take_in([file], new_portfolio=True)

    def _ask_next(self) -> None:
        """Asks about one key after the other, then takes in what is known by then."""
        from fcp_portfolio.services.keys import known_keys  # heavy
        from fcp_portfolio.ui.dialogs.desk.unknown_key import UnknownKeyDialog

        known = {one.card.fingerprint for one in known_keys(self._workspace.portfolio)}
        while self._unknown:
            one = self._unknown.pop(0)
            if one.error.card.fingerprint not in known:
                dialog = UnknownKeyDialog(
                    self._workspace, one.file.name, one.error, self._page.window()
                )
                dialog.accepted.connect(partial(self._compared, one.file))
                dialog.rejected.connect(self._ask_next)
                dialog.open()
                return
            self._known.append(one.file)
        self._notice.hush()
        if self._known:
            self.take_in(self._known)

    def _compared(self, file: Path) -> None:
        self._known.append(file)
        self._ask_next()


def _unknown(refused: Sequence[Refusal]) -> list[Any]:
    """Those whose key is to be compared."""
    from fcp_portfolio.services.desk.summaries import UnknownKey  # heavy

    return [one for one in refused if isinstance(one.error, UnknownKey)]


def _taken(
    desk: "Portfolio", job: Job, *, files: Sequence[Path], new_portfolio: bool
) -> "Done[tuple[Refusal, ...]]":
    from fcp_portfolio.domain.progress import HeldAlready  # heavy

    refused: list[Refusal] = []
    done: list[Done[Any]] = []
    held = 0
    for number, file in enumerate(files):
        if job.cancelled():
            refused += [Refusal(file=one, error=Refused(STOPPED)) for one in files[number:]]
            break
        job.progress(file.name, number, len(files))
        try:
            done.append(_take(desk, file, new_portfolio=new_portfolio))
        except HeldAlready:
            held += 1
        except PortfolioError as error:
            refused.append(Refusal(file=file, error=error))
    changed = Changed.NOTHING
    for one in done:
        changed |= one.changed
    already = Phrase("{n} (was|were) here already.", None, held) if held else ""
    if len(done) == 1:
        said = joined(done[0].said, already)
        return Done(value=tuple(refused), changed=changed, undo=done[0].undo, said=said)
    took = Phrase("Took in {n} (file|files).", None, len(done)) if done else ""
    return Done(value=tuple(refused), changed=changed, said=joined(took, already))


def _take(desk: "Portfolio", file: Path, *, new_portfolio: bool) -> Done[Any]:
    from fcp_portfolio.services.desk.requests import take_request
    from fcp_portfolio.services.desk.summaries import take_summary

    try:
        return take_request(desk, file)
    except NoRequest:
        from fcp_portfolio.services.desk.questionnaires import is_questionnaire
        from fcp_portfolio.services.given_files import is_progress
        from fcp_portfolio.services.verification import read_pdf

        if is_questionnaire(file):
            raise FileRefused(TO_A_ROUND) from None
        if not is_progress(read_pdf(file)):
            raise
        return take_summary(desk, file, new_portfolio=new_portfolio)
