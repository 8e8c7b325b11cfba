"""What is said in the window for a moment is found by a screen reader as long as it is seen."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.workspace import Workspace


def test_toast_is_among_what_can_be_read(workspace: Workspace, qtbot: QtBot) -> None:
    window = MainWindow(workspace)
    window.finish = lambda: None  # type: ignore[method-assign]  # the fixture closes the worker
    qtbot.addWidget(window)
    window.show()
    window.pages.say("Logged “Knee”.", lambda: None)
    assert {"Logged “Knee”.", "Undo"} <= read_out(QAccessible.queryAccessibleInterface(window))

    window.pages.toast.hide()
    assert "Logged “Knee”." not in read_out(QAccessible.queryAccessibleInterface(window))


def read_out(part: QAccessibleInterface) -> set[str]:
    """The names of what can be seen, as a screen reader goes through them."""
    names = {part.text(QAccessible.Text.Name)}
    below = [part.child(place) for place in range(part.childCount())]
    seen = [one for one in below if one is not None and not one.state().invisible]
    return names.union(*(read_out(one) for one in seen))
