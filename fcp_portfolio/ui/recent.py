"""File > Open recent: the portfolios that were opened last on this computer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

NONE = Phrase("Nothing else was opened here")


def offer_recent(
    window: QWidget, action: QAction, workspace: Workspace, open_file: Callable[[Path], None]
) -> None:
    """Makes an action of a window a menu of recent portfolios, filled whenever it opens."""
    menu = QMenu(window)
    action.setMenu(menu)

    def fill() -> None:
        menu.clear()
        others = [file for file in workspace.preferences.recent() if not _same(file, workspace)]
        for file in others:
            made = menu.addAction(str(file).replace("&", "&&"))
            made.triggered.connect(lambda _on, file=file: open_file(file))
        if not others:
            menu.addAction(tr(NONE)).setEnabled(False)

    menu.aboutToShow.connect(fill)
    fill()


def _same(file: Path, workspace: Workspace) -> bool:
    return file.resolve() == workspace.portfolio.file.resolve()
