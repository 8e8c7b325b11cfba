"""Brings something to whoever looks or listens; the focus stays where it is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

_NEAR = 16
_PASSES = 2  # until words that wrap have the height of their width


def announce(widget: QWidget, words: str) -> None:
    """Has a screen reader say something politely; the focus stays where it is."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # slow to make

    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def reveal(target: QWidget) -> None:
    """Scrolls to a widget once it and what was said in it have their place."""
    QTimer.singleShot(0, target, lambda: scroll_to(target))


def reveal_with(target: QWidget, other: QWidget) -> None:
    """Scrolls to two widgets that stand together, the first above all, once they have their place.

    It is done again until words that wrap have the height of their width.
    """

    def settle(again: int = _PASSES) -> None:
        for one in filter(isValid, (other, target)):
            scroll_to(one)
        if again:
            QTimer.singleShot(0, target, partial(settle, again - 1))

    QTimer.singleShot(0, target, settle)


def hold_still(changing: QWidget) -> None:
    """Keeps what has the focus where it is seen, while something above it comes or goes.

    What is clicked has the focus before what was left says anything, so that the click meets it.
    """
    area, held = _area_around(changing), QApplication.focusWidget()
    if area is None or held is None or not area.isAncestorOf(held):
        return
    before = held.mapTo(area, QPoint()).y()

    def settle(again: int = _PASSES) -> None:
        if not (isValid(area) and isValid(held)):
            return
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + held.mapTo(area, QPoint()).y() - before)
        if again:
            QTimer.singleShot(0, held, partial(settle, again - 1))

    QTimer.singleShot(0, held, settle)


def keep_place(inside: QWidget) -> Callable[[], None]:
    """Has the page around a widget stay where it is scrolled to; call what it gives at the end."""
    area = _area_around(inside)
    if area is None or not area.isVisible():
        return lambda: None
    place = area.verticalScrollBar().value()

    def back() -> None:
        if isValid(area):  # the page may be gone by then
            area.verticalScrollBar().setValue(place)

    return lambda: QTimer.singleShot(0, area, back)


def scroll_to(target: QWidget | None) -> None:
    """Scrolls what is around a widget until it is seen."""
    area = _area_around(target) if target is not None else None
    if area is not None and target is not None:
        _show_whole(area, target)


def _area_around(target: QWidget) -> QScrollArea | None:
    above = target.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _show_whole(area: QScrollArea, target: QWidget) -> None:
    """Qt itself looks at the cursor of a text field alone, and would leave its edge outside."""
    area.ensureWidgetVisible(target, _NEAR, _NEAR)
    inner = area.widget()
    if inner is not None and target.height() + 2 * _NEAR <= area.viewport().height():
        middle = target.mapTo(inner, target.rect().center())
        area.ensureVisible(middle.x(), middle.y(), _NEAR, target.height() // 2 + _NEAR)
