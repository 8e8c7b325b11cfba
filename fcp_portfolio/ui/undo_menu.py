"""Edit > Undo and Redo say what they would take back, and do again."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import described, redoable, standing, undoable
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


def name_when_opened(undo: QAction, redo: QAction, workspace: Workspace) -> None:
    """Has the menu that holds both read their words whenever it opens."""

    def say() -> None:
        portfolio = workspace.portfolio
        again = redoable(portfolio)
        undo.setText(_undo(portfolio))
        redo.setText(tr("Redo: {what}", what=described(portfolio, again)) if again else tr("Redo"))

    for held in undo.associatedObjects():
        if isinstance(held, QMenu):
            held.aboutToShow.connect(say)


def _undo(portfolio: Portfolio) -> str:
    stands, back = standing(portfolio), undoable(portfolio)
    if stands:
        return tr("Cannot undo: {what}", what=stands)
    return tr("Undo: {what}", what=described(portfolio, back)) if back else tr("Nothing to undo")
