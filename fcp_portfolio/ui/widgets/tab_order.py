"""Tab goes through a page as it is read, also where rows were put into it later."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QWidget


def order_tabs(root: QWidget) -> None:
    """Has Tab follow the layouts below `root`. Qt puts whatever is added later at the end."""
    stops = (one for one in _within(root) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    for before, after in pairwise(one for one in stops if one.focusProxy() is None):
        QWidget.setTabOrder(before, after)


def _within(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QSplitter):
        panes = (widget.widget(place) for place in range(widget.count()))
        placed = [pane for pane in panes if pane is not None]
    else:
        placed = list(_in(layout)) if layout is not None else []
    # Of all children Python would make objects, also of Qt's private ones, which takes long.
    inside = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    others = [one for one in inside if one not in placed]
    for one in (*placed, *others):
        if not one.isWindow():
            yield one
            yield from _within(one)


def _in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in(inner)
