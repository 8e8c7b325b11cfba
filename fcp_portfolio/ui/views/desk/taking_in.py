"""Files that practitioners sent: requests, progress summaries, and what is to be decided first."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fcp_portfolio.services.done import Done
from fcp_portfolio.ui.views.underway import tell_ended, tell_how_far, tell_underway
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.worker import Job
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.domain.errors import PortfolioError
    from fcp_portfolio.services.desk.sent import Sent
    from fcp_portfolio.services.desk.summaries import UnknownKey
    from fcp_portfolio.services.portfolio import Portfolio
    from fcp_portfolio.ui.widgets import Notice

KINDS = Phrase("Requests and progress summaries (*.pdf)")
_TOLD = 3
_COMPARE, _BEGAN = Phrase("Compare the words…"), Phrase("They began a new portfolio")


class TakingIn(QObject):
    """Takes files in on the worker; what is to be decided is asked in the page's notice.

    `taken` carries the files that are held from now on, or were before.
    """

    taken = Signal(object)

    def __init__(self, workspace: Workspace, notice: "Notice", page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._notice, self._page = workspace, notice, page
        self._refused: list[tuple[Path, PortfolioError]] = []
        self._unknown: list[tuple[Path, UnknownKey]] = []
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
        self._refused = []
        given = tuple(files)
        job = self._workspace.do_long(
            partial(_taken, files=given, new_portfolio=new_portfolio),
            then=self._tell,
            progress=partial(tell_how_far, self._notice),
            stopped=partial(tell_ended, self._notice),
        )
        tell_underway(self._notice, tr("Taking in {n} (file|files).", None, len(given)), job)

    def _tell(self, done: "Done[tuple[Sent, ...]]") -> None:
        from fcp_portfolio.domain.progress import HeldAlready  # heavy

        tell_ended(self._notice)
        left = [(one.file, one.error) for one in done.value if one.error]
        refused = [pair for pair in left if not isinstance(pair[1], HeldAlready)]
        self._refused = refused
        names = {file for file, _ in refused}
        self.taken.emit([one.file for one in done.value if one.file not in names])
        if not refused:
            return
        more = len(refused) - _TOLD
        lines = [
            tr("“{name}”: {why}", name=file.name, why=tr(error.sentence))
            for file, error in refused[:_TOLD]
        ]
        lines += [tr("And {more} more.", more=more)] if more > 0 else []
        words = tr("{n} (file was|files were) not taken in", None, len(refused))
        self._notice.action.hide()
        self._notice.say(words, "\n".join(lines), kind="warn", action=self._offer())

    def _offer(self) -> str:
        unknown = _unknown(self._refused)
        if len(unknown) == 1 and unknown[0][1].practitioner is None:
            return tr("Add {name}…", name=unknown[0][1].card.name)
        return tr(_COMPARE) if unknown else tr(_BEGAN) if self._began() else ""

    def _began(self) -> Path | None:
        """The one file that may be of a new portfolio."""
        from fcp_portfolio.services.desk.summaries import OtherPortfolio  # heavy

        match self._refused:
            case [(file, OtherPortfolio())]:
                return file
        return None

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
            file, error = self._unknown.pop(0)
            if error.card.fingerprint not in known:
                dialog = UnknownKeyDialog(self._workspace, file.name, error, self._page.window())
                dialog.accepted.connect(partial(self._compared, file))
                dialog.rejected.connect(self._ask_next)
                dialog.open()
                return
            self._known.append(file)
        self._notice.hush()
        if self._known:
            self.take_in(self._known)

    def _compared(self, file: Path) -> None:
        self._known.append(file)
        self._ask_next()


def _unknown(refused: "Sequence[tuple[Path, PortfolioError]]") -> "list[tuple[Path, UnknownKey]]":
    """Those whose key is to be compared."""
    from fcp_portfolio.services.desk.summaries import UnknownKey  # heavy

    return [(file, error) for file, error in refused if isinstance(error, UnknownKey)]


def _taken(
    desk: "Portfolio", job: Job, *, files: Sequence[Path], new_portfolio: bool
) -> "Done[tuple[Sent, ...]]":
    from fcp_portfolio.services.desk.sent import take_sent  # heavy

    return take_sent(
        desk,
        files,
        new_portfolio=new_portfolio,
        progress=job.progress,
        cancelled=job.cancelled,
    )
