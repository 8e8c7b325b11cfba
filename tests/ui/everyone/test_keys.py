"""Tab meets every control of every view in the order of reading, and nothing holds it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from tests.ui.everyone.house import House
from tests.ui.everyone.turns import by_turns
from tests.ui.everyone.views import DIALOGS, VIEWS
from tests.ui.everyone.walking import jumps, stops, told, walk

WALKED = [view for view in VIEWS if view != "Command palette"]  # one line, which Esc leaves


@pytest.mark.parametrize("view", by_turns(WALKED, 3))
def test_tab_meets_every_control(
    view: str, house: House, covered: Callable[[str, int], None]
) -> None:
    root = VIEWS[view](house)
    house.settle()
    met = walk(root, Qt.Key.Key_Tab)
    wanted = stops(root)
    missed = [told(widget) for widget in wanted if widget not in met]
    assert not missed, f"{missed} among {list(map(told, met))}"
    assert not jumps(met), "\n".join(jumps(met))
    assert set(map(id, walk(root, Qt.Key.Key_Backtab))) == set(map(id, met))
    covered("controls met by Tab", len(met))
    covered("views walked through by Tab", 1)


@pytest.mark.parametrize("view", by_turns(DIALOGS, 4))
def test_escape_leaves_a_dialog_for_what_had_the_focus(
    view: str, house: House, covered: Callable[[str, int], None]
) -> None:
    root = VIEWS[view](house)
    assert isinstance(root, QDialog)
    behind = root.parentWidget().window() if root.parentWidget() else house.window
    QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Escape)
    house.settle()
    assert not (isValid(root) and root.isVisible())
    focused = behind.focusWidget()
    assert focused is not None
    assert focused.isVisibleTo(behind)
    covered("dialogs left by Esc", 1)
