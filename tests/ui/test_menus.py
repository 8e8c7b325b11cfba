"""Buttons that open a menu: found by a screen reader while it is open, the same to the eye."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets import FilterChip, icon_button, menu_button, open_menu

KINDS: dict[str, Callable[[], QToolButton]] = {
    "menu button": lambda: menu_button("Rate yourself", icon="gauge", compact=True),
    "chip": lambda: FilterChip("Any form", "Filter by form"),
    "icon": lambda: icon_button("ellipsis", "More for this entry"),
}


@pytest.fixture(params=KINDS)
def shown(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> QToolButton:
    theme.apply(qapp, "light", cache=tmp_path)
    made = KINDS[request.param]()
    qtbot.addWidget(made)
    made.move(300, 300)  # away from the mouse, which changes its colour
    made.show()
    return made


def offered(button: QToolButton) -> QMenu:
    menu = QMenu(button)
    menu.addAction("One")
    open_menu(button, menu)
    return menu


def test_open_menu_is_among_what_its_button_holds(shown: QToolButton) -> None:
    button = QAccessible.queryAccessibleInterface(shown)
    assert button.childCount() == 0
    menu = offered(shown)
    assert button.childCount() == 1
    assert button.child(0).role() == QAccessible.Role.PopupMenu
    assert button.child(0).child(0).text(QAccessible.Text.Name) == "One"
    menu.close()
    assert button.childCount() == 0
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]  # of all
    assert not shown.findChildren(QMenu)


def test_button_looks_the_same_while_its_menu_is_open(shown: QToolButton) -> None:
    before, size = shown.grab().toImage(), shown.sizeHint()
    menu = offered(shown)
    assert shown.sizeHint() == size
    assert shown.grab().toImage() == before
    menu.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_it(qtbot: QtBot, key: Qt.Key) -> None:
    made = menu_button("Rate yourself")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.clicked):
        qtbot.keyClick(made, key)
