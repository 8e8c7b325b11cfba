"""Buttons: primary, default, quiet, danger, icons alone, check boxes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.widgets.toggling import CheckBox

_ICON_ROLES = {
    "primary": "on_accent",
    "default": "text_2",
    "quiet": "accent_text",
    "danger": "danger",
}


class Button(QPushButton):
    """Enter presses it as Space does, wherever it stands."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)


def button(
    text: str,
    kind: str = "default",
    *,
    icon: str = "",
    name: str = "",
    compact: bool = False,
) -> QPushButton:
    """A push button. `name` is what a screen reader says where buttons read alike."""
    made = Button(text)
    made.setProperty("kind", kind)
    made.setAccessibleName(name or text.removesuffix("…"))
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.ArrowCursor)
    if compact:
        made.setProperty("density", "compact")
    if icon:
        theme.icons.dress(made, theme.active(), icon, _ICON_ROLES[kind])
    return made


def icon_button(icon: str, name: str, shortcut: str = "") -> QToolButton:
    """A button that shows an icon alone; `name` says verb and object, and is the tooltip."""
    made = QToolButton()
    made.setAccessibleName(name)
    made.setToolTip(tip(f"{name} ({shortcut})" if shortcut else name))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    theme.icons.dress(made, theme.active(), icon, "text_2")
    return made


def check_box(text: str, *, checked: bool = False) -> CheckBox:
    """A check box no wider than its words, so that the focus ring fits it."""
    made = CheckBox(text)
    made.setChecked(checked)
    made.setAccessibleName(text)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def beside_box() -> int:
    """How far to the right words stand that belong to those of a check box above them."""
    return theme.active().size("mark") + 12


def forbid(control: QAbstractButton, reason: str) -> None:
    """Disables a button and says why in its tooltip and description; an empty reason enables."""
    control.setEnabled(not reason)
    control.setToolTip(tip(reason))
    control.setAccessibleDescription(reason)
