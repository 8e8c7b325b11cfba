"""Asks where a backup goes, with the system's own dialog."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from fcp_portfolio.ui.folders import Folder
from fcp_portfolio.ui.views.written import say_where
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
            then=lambda done: say_where(workspace, tr(done.said), done.value),
            quiet=True,
        )
