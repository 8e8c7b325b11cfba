"""The window as a screen reader has it: controls are found by their names, and acted on."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

PRESSED_MS = 200  # a button that is pressed for somebody stays down for half of it
APPEARS_MS, STEP_MS = 5000, 50
READABLE = (QAccessible.Role.ListItem, QAccessible.Role.Cell)


def everything(root: QObject) -> Iterator[QAccessibleInterface]:
    """Whatever a screen reader can reach from here and that can be seen."""
    waiting = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        found = waiting.pop()
        if found is None or not found.isValid() or found.state().invisible:
            continue
        yield found
        waiting += [found.child(place) for place in range(found.childCount())]


def control(root: QObject, name: str) -> QWidget:
    """The one control with this name that can be seen and that takes the focus."""
    found = called(root, name)
    for _ in range(APPEARS_MS // STEP_MS):
        if len(found) == 1:
            break
        QTest.qWait(STEP_MS)
        found = called(root, name)
    assert len(found) == 1, f"{len(found)} called “{name}”"
    return found[0]


def called(root: QObject, name: str) -> list[QWidget]:
    """The controls with this name; of a box and the line inside it, the box."""
    found = [
        widget
        for one in everything(root)
        if one.text(QAccessible.Text.Name) == name
        and isinstance(widget := one.object(), QWidget)
        and one.state().focusable
    ]
    return [widget for widget in found if widget.parent() not in found]


def press(root: QObject, name: str) -> None:
    """Presses the button with this name, and waits until it is up again."""
    button = control(root, name)
    pressed = QAccessible.queryAccessibleInterface(button)
    actions = pressed.actionInterface()
    assert actions is not None, f"“{name}” cannot be pressed"
    actions.doAction("Press")
    QTest.qWait(PRESSED_MS)
    for _ in range(APPEARS_MS // STEP_MS):
        if not (isValid(button) and isinstance(button, QAbstractButton) and button.isDown()):
            return
        QTest.qWait(STEP_MS)


def items(root: QObject) -> list[str]:
    """The rows of the lists that can be seen, as they are read out."""
    return [one.text(QAccessible.Text.Name) for one in everything(root) if one.role() in READABLE]
