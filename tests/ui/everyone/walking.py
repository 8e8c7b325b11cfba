"""Tab through a window as a person does who uses no mouse, and what stands in the way."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget

STEPS = 300
NARROW_STEP = 24  # what stands this far to the right is no longer below the other


def stops(root: QWidget) -> list[QWidget]:
    """Every control that Tab should meet."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is root
        and widget.focusProxy() is None
    ]


def walk(root: QWidget, key: Qt.Key) -> list[QWidget]:
    """What has the focus after each Tab, until it comes round."""
    met: list[QWidget] = []
    root.window().activateWindow()  # another that was closed may have left none active
    QTest.qWaitForWindowActive(root.window())
    for _ in range(STEPS):
        QTest.keyClick(QApplication.focusWidget() or root, key)
        here = QApplication.focusWidget()
        if here is None or (met and here is met[0]):
            break
        met.append(here)
    for area in root.findChildren(QAbstractScrollArea):  # so that places can be compared
        area.verticalScrollBar().setValue(0)
    return met


def told(widget: QWidget) -> str:
    """A control in words, for whoever mends it."""
    found = QAccessible.queryAccessibleInterface(widget)
    name = found.text(QAccessible.Text.Name) if found is not None else ""
    return f"{type(widget).__name__} “{name}”"


def place(widget: QWidget) -> QRect:
    """Where a control stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def area_of(widget: QWidget) -> QWidget | None:
    """What scrolls around it: places within and without cannot be compared."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def jumps(met: list[QWidget]) -> list[str]:
    """Where the order goes back up within a column; once it must, to come round."""
    found = []
    for one, other in pairwise([*met, *met[:1]]):
        before, after = place(one), place(other)
        above = after.bottom() <= before.top() and area_of(one) is area_of(other)
        beside = after.left() > before.left() + NARROW_STEP
        if above and not beside:
            found.append(f"from {told(one)} up to {told(other)}")
    return found if len(found) > 1 else []
