"""Menus that open from a button.

Qt counts an open menu among what a screen reader finds only where a tool button has it that is
split in two, so these are tool buttons, and split while their menu is open: nobody sees it, since
the style sheet gives the second part no room.
"""

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QToolButton

from fcp_portfolio.ui import theme


class MenuButton(QToolButton):
    """Looks as any other button with words does; Enter and Space press it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)


def menu_button(text: str, *, icon: str = "", name: str = "", compact: bool = False) -> MenuButton:
    """A button for `open_menu`. `name` is what a screen reader says where buttons read alike."""
    made = MenuButton()
    made.setText(text)
    made.setAccessibleName(name or text.removesuffix("…"))
    made.setProperty("kind", "default")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if compact:
        made.setProperty("density", "compact")
    if icon:
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        theme.icons.dress(made, theme.active(), icon, "text_2")
    return made


def open_menu(button: QToolButton, menu: QMenu, at: QPoint | None = None) -> None:
    """Opens a menu there on the screen, or below its button; it is gone once it is left.

    What a screen reader chooses in it leaves it as well, which Qt does for keys and mouse alone.

    The menu has to be the button's child, so that it does not outlive it.
    """
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    menu.aboutToHide.connect(partial(_take_back, button, menu))
    menu.triggered.connect(lambda _action: QTimer.singleShot(0, menu, menu.close))
    menu.popup(at or button.mapToGlobal(button.rect().bottomLeft()))


def _take_back(button: QToolButton, menu: QMenu) -> None:
    button.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
    button.setMenu(None)  # type: ignore[arg-type]  # the stubs know no None
    menu.deleteLater()
