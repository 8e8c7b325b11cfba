"""Brings something to whoever looks or listens; the focus stays where it is."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QScrollArea, QWidget

_NEAR = 16


def announce(widget: QWidget, words: str) -> None:
    """Has a screen reader say something politely; the focus stays where it is."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def reveal(target: QWidget) -> None:
    """Scrolls to a widget once it and what was said in it have their place."""
    QTimer.singleShot(0, target, lambda: scroll_to(target))


def scroll_to(target: QWidget | None) -> None:
    """Scrolls what is around a widget until it is seen."""
    above = target.parentWidget() if target is not None else None
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None and target is not None:
        _show_whole(above, target)


def _show_whole(area: QScrollArea, target: QWidget) -> None:
    """Qt itself looks at the cursor of a text field alone, and would leave its edge outside."""
    area.ensureWidgetVisible(target, _NEAR, _NEAR)
    inner = area.widget()
    if inner is not None and target.height() + 2 * _NEAR <= area.viewport().height():
        middle = target.mapTo(inner, target.rect().center())
        area.ensureVisible(middle.x(), middle.y(), _NEAR, target.height() // 2 + _NEAR)
