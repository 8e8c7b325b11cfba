"""F6: from the sidebar to the parts of the page and round again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


class PaneSwitch:
    """The parts of the window in order. A page names its own in `panes()`, else it is one."""

    def __init__(self, sidebar: QWidget, stack: QStackedWidget) -> None:
        self._sidebar, self._stack = sidebar, stack

    def forward(self) -> None:
        """The next part gets the focus."""
        self._step(1)

    def back(self) -> None:
        """The previous part gets the focus."""
        self._step(-1)

    def switch_to(self, page: QWidget) -> None:
        """Shows a page; the focus follows, unless it is outside the pages."""
        old, focused = self._stack.currentWidget(), QApplication.focusWidget()
        follows = old is not None and focused is not None and _within(old, focused)
        self._stack.setCurrentWidget(page)
        target = first_in(page) if follows and old is not page else None
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts(self) -> list[QWidget]:
        page = self._stack.currentWidget()
        if page is None:
            return [self._sidebar]
        named: Sequence[QWidget] = page.panes() if hasattr(page, "panes") else [page]
        return [self._sidebar, *(part for part in named if part.isVisible())]

    def _step(self, step: int) -> None:
        parts = self._parts()
        focused = QApplication.focusWidget()
        here = [i for i, p in enumerate(parts) if focused and (p is focused or _within(p, focused))]
        place = (here[-1] if here else 0) + step
        target = first_in(parts[place % len(parts)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)


def first_in(part: QWidget) -> QWidget | None:
    """The first control of a part that takes the focus by Tab: the current one of a group."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return part
    found = [
        widget
        for widget in part.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(part)
        and widget.isEnabled()
    ]
    checked = [widget for widget in found if getattr(widget, "isChecked", bool)()]
    return next(iter(checked or found), None)


def _within(part: QWidget, focused: QWidget) -> bool:
    return part.isAncestorOf(focused)
