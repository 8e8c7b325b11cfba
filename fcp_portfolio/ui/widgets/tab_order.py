"""Tab goes through a page as it is read, also where rows were put into it later."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QWidget

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def order_tabs(root: QWidget) -> None:
    """Has Tab follow the layouts below `root`. Qt puts whatever is added later at the end."""
    stops = (one for one in _within(root) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    for before, after in pairwise(one for one in stops if one.focusProxy() is None):
        QWidget.setTabOrder(before, after)


def _within(widget: QWidget) -> Iterator[QWidget]:
    # Of `children` Python would make objects, also of Qt's private ones, which takes long.
    inside, layout = widget.findChildren(QWidget, options=_DIRECT), widget.layout()
    if isinstance(widget, QSplitter):
        panes = (widget.widget(place) for place in range(widget.count()))
        placed = [pane for pane in panes if pane is not None]
    else:
        placed = list(_in(layout, inside)) if layout is not None else []
    others = [one for one in inside if one not in placed]
    for one in (*placed, *others):
        if not one.isWindow():
            yield one
            yield from _within(one)


def _in(layout: QLayout, inside: Sequence[QWidget]) -> Iterator[QWidget]:
    """Those that a layout holds, in its order, which is asked of the layout one by one.

    What `itemAt` gives is kept by Python for as long as the layout lives, also once Qt has deleted
    it, and is then taken for whatever Qt puts at its address next.
    """
    parts: dict[int, QWidget | QLayout] = {layout.indexOf(one): one for one in inside}
    inner = layout.findChildren(QLayout, options=_DIRECT)
    parts |= {layout.indexOf(one): one for one in inner}
    for place, part in sorted(parts.items(), key=itemgetter(0)):
        if place >= 0 and isinstance(part, QWidget):
            yield part
        elif place >= 0 and isinstance(part, QLayout):
            yield from _in(part, inside)
