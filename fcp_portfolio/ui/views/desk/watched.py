"""The folder into which practitioners put requests: looked through whenever somebody comes back."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Done
from fcp_portfolio.ui.preferences import WATCHED
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Job
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.services.desk.folder import FolderWatch, Looked
    from fcp_portfolio.services.portfolio import Portfolio

_TOLD_EVERY_MS = 100


class WatchedFolder(QObject):
    """One for each open desk. Which folder it is, is remembered on this computer.

    `told` says that something about it changed: it is being looked through, or was. `summaries`
    are progress summaries that lie there, `refused` the names of files with what is wrong with
    them, `problem` why it could not be looked through.
    """

    told = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._watch: FolderWatch | None = None
        self._job: Job | None = None
        self._quiet = True
        self._soon = QTimer(self)  # else every file has the page read this again
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOLD_EVERY_MS)
        self._soon.timeout.connect(self.told)
        self.done, self.all = 0, 0  # of the files that are being looked at
        self.problem = ""
        self.summaries: tuple[Path, ...] = ()
        self.refused: tuple[tuple[str, str], ...] = ()

    @property
    def folder(self) -> Path | None:
        """The folder, whether it is there now or not; None where none was chosen."""
        known = self._workspace.preferences.get(WATCHED).get(self._key, "")
        return Path(known) if known else None

    @property
    def looking(self) -> bool:
        """Whether it is being looked through."""
        return self._job is not None

    def choose(self, folder: Path | None) -> None:
        """Watches another folder from now on, or none."""
        self.stop()
        kept = dict(self._workspace.preferences.get(WATCHED))
        kept.pop(self._key, None)
        if folder is not None:
            kept[self._key] = str(folder)
        self._workspace.preferences.set(WATCHED, kept)
        self._watch, self.problem, self.summaries, self.refused = None, "", (), ()
        self.told.emit()
        self.look(quiet=False)

    def look(self, *, quiet: bool = True) -> None:
        """Looks through it on the worker. `quiet` says nothing where nothing new is there."""
        from fcp_portfolio.services.desk.folder import FolderWatch  # heavy

        workspace, folder = self._workspace, self.folder
        if folder is None or self.looking or workspace.read_only:
            return
        self._watch = self._watch or FolderWatch(workspace.portfolio, folder)
        watch = self._watch

        def work(_desk: "Portfolio", job: Job) -> "Done[Looked]":
            far = lambda done, all_: job.progress("", done, all_)  # noqa: E731
            return watch.look(progress=far, cancelled=job.cancelled)

        self._quiet = quiet
        self._job = workspace.do_long(
            work,
            then=self._looked,
            failed=self._failed,
            progress=self._far,
            stopped=self._stopped,
            quiet=True,
        )

    def stop(self) -> None:
        """Stops looking; what was taken in by then stays."""
        if self._job is not None:
            self._job.cancel()

    def took(self, files: Sequence[Path]) -> None:
        """These were taken in, or are held: they wait in the folder no more."""
        self.summaries = tuple(one for one in self.summaries if one not in files)
        self.told.emit()

    @property
    def _key(self) -> str:
        return self._workspace.portfolio.copy.portfolio_id

    def _far(self, _what: str, done: int, all_: int) -> None:
        self.done, self.all = done, all_
        if not self._soon.isActive():
            self._soon.start()

    def _looked(self, done: "Done[Looked]") -> None:
        self._job, self.problem = None, ""
        self.summaries, self.refused = done.value.summaries, done.value.refused
        if done.changed or not self._quiet:
            self._workspace.stage.say(tr(done.said))
        self.told.emit()

    def _stopped(self) -> None:
        """Before it began."""
        self._job = None
        self.told.emit()

    def _failed(self, error: PortfolioError) -> None:
        self._job, self.problem = None, tr(error.sentence)
        self.summaries, self.refused = (), ()
        self.told.emit()


def watched(workspace: Workspace) -> WatchedFolder:
    """The one of this desk."""
    return workspace.findChild(WatchedFolder) or WatchedFolder(workspace)
