"""What is said once a file was written: its folder, and ways to it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from fcp_portfolio.services.done import Done
from fcp_portfolio.ui.opening import lies_in, open_file, show_in_folder
from fcp_portfolio.ui.widgets import Notice
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


def telling_where(workspace: Workspace, path: Path) -> Callable[[Done[Any]], None]:
    """For `workspace.do(..., quiet=True)` that writes a file: says so, and in which folder."""
    return partial(_tell_where, workspace, path)


def say_where(workspace: Workspace, said: str, path: Path) -> None:
    """Says what was written and in which folder it lies, and offers to show it there."""

    def show() -> None:
        if refused := show_in_folder(path):
            workspace.stage.say(refused)

    workspace.stage.say(f"{said} {lies_in(path)}", show, tr("Show in folder"))


def _tell_where(workspace: Workspace, path: Path, done: Done[Any]) -> None:
    say_where(workspace, tr(done.said), path)


class WrittenNotice(Notice):
    """Opens the file or its folder; where the computer has no program for it, it says so."""

    def __init__(self) -> None:
        super().__init__("ok", action=tr("Open"), other=tr("Show in folder"))
        self._path: Path | None = None
        self.acted.connect(lambda: self._go(open_file))
        self.declined.connect(lambda: self._go(show_in_folder))
        self.hide()

    def show_written(self, path: Path, said: str, advice: str = "") -> None:
        """Says what was written, where it lies, and what to look after."""
        self._path = path
        self.say(said, "\n".join(filter(None, (lies_in(path), advice))), kind="ok")

    def _go(self, way: Callable[[Path], str]) -> None:
        refused = way(self._path) if self._path else ""
        if refused:
            self.say(refused, kind="warn")
