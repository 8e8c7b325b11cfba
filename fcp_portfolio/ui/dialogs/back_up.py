"""Asks where a backup goes, with the system's own dialog."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from fcp_portfolio.services.done import Done
from fcp_portfolio.ui.folders import Folder
from fcp_portfolio.ui.opening import lies_in, show_in_folder
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


def ask_back_up(parent: QWidget, workspace: Workspace) -> None:
    """Backs up to the folder that is chosen; nothing where none is."""
    from fcp_portfolio.services.safekeeping import back_up

    last = Folder("backup", workspace.preferences)
    folder = QFileDialog.getExistingDirectory(
        parent, tr("Back up to a folder"), str(last.proposed())
    )
    if folder:
        last.used(Path(folder))
        workspace.do(
            lambda portfolio: back_up(portfolio, Path(folder)),
            then=partial(_say, workspace),
            quiet=True,
        )


def _say(workspace: Workspace, done: Done[Path]) -> None:
    """Says where it lies, and offers to show it."""

    def show() -> None:
        if refused := show_in_folder(done.value):
            workspace.stage.say(refused)

    workspace.stage.say(f"{tr(done.said)} {lies_in(done.value)}", show, tr("Show in folder"))
