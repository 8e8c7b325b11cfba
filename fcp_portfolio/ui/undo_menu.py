"""Edit > Undo and Redo say what they would take back, and do again."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from fcp_portfolio.services.undo import described, redoable, undoable
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


def name_when_opened(undo: QAction, redo: QAction, workspace: Workspace) -> None:
    """Has the menu that holds both read their words whenever it opens."""

    def say() -> None:
        portfolio = workspace.portfolio
        back, again = undoable(portfolio), redoable(portfolio)
        undo.setText(
            tr("Undo: {what}", what=described(portfolio, back)) if back else tr("Nothing to undo")
        )
        redo.setText(tr("Redo: {what}", what=described(portfolio, again)) if again else tr("Redo"))

    for held in undo.associatedObjects():
        if isinstance(held, QMenu):
            held.aboutToShow.connect(say)
