"""Edit > Undo and Redo say what they would take back, and do again."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import described, redoable, standing, undoable
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


def name_when_opened(undo: QAction, redo: QAction, workspace: Workspace) -> None:
    """Has the menu that holds both read their words whenever it opens.

    Where the last change stands for good, what was done before it has an entry of its own. The key
    for Undo still says why nothing is undone, so the action is disabled while the menu is open.
    """
    older = QAction(undo.parent())
    older.triggered.connect(lambda: workspace.undo(older.data()))

    def say() -> None:
        portfolio = workspace.portfolio
        stands, back = standing(portfolio), undoable(portfolio)
        again = redoable(portfolio)
        undo.setText(_undo(portfolio, stands, back))
        undo.setEnabled(bool(back and not stands) and not workspace.read_only)
        older.setVisible(bool(stands and back) and not workspace.read_only)
        if back:
            older.setText(tr("Undo the change before: {what}", what=described(portfolio, back)))
            older.setData(back[0])
        redo.setText(tr("Redo: {what}", what=described(portfolio, again)) if again else tr("Redo"))

    for held in undo.associatedObjects():
        if isinstance(held, QMenu):
            held.insertAction(redo, older)
            held.aboutToShow.connect(say)
            held.aboutToHide.connect(lambda: undo.setEnabled(not workspace.read_only))
    older.setVisible(False)


def _undo(portfolio: Portfolio, stands: str, back: tuple[str, str] | None) -> str:
    if stands:
        return tr("Cannot undo: {what}", what=stands)
    return tr("Undo: {what}", what=described(portfolio, back)) if back else tr("Nothing to undo")
