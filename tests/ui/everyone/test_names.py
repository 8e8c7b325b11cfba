"""Controls say what they are: names, roles, sizes, tooltips."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QButtonGroup,
    QLabel,
    QScrollBar,
    QWidget,
)

from fcp_portfolio.ui.widgets import Toggling
from tests.features.reader import everything
from tests.ui.everyone.house import House
from tests.ui.everyone.turns import by_turns
from tests.ui.everyone.views import VIEWS
from tests.ui.everyone.walking import told

LEAST = 24
MANY = (
    QAccessible.Role.ListItem,
    QAccessible.Role.Cell,
    QAccessible.Role.TreeItem,
    QAccessible.Role.ColumnHeader,
    QAccessible.Role.RowHeader,
)
WHOLE = (QAbstractItemView, QScrollBar, QLabel)  # text that can be selected is no target


def acted_on(root: QWidget) -> list[QAccessibleInterface]:
    """What a person can act on, as a screen reader tells it."""
    return [one for one in everything(root) if one.state().focusable and one.object() is not root]


def controls(root: QWidget) -> list[QWidget]:
    """The widgets behind it; of a box and the line inside it, the box."""
    found = [one.object() for one in acted_on(root)]
    widgets = [one for one in found if isinstance(one, QWidget) and one.window() is root]
    return [
        one for one in widgets if one.parent() not in widgets or isinstance(one, QAbstractButton)
    ]


def name(one: QAccessibleInterface) -> str:
    """What is read out."""
    return one.text(QAccessible.Text.Name)


def nameless(root: QWidget) -> Iterator[str]:
    """Whatever has no name."""
    for one in acted_on(root):
        if not name(one).strip():
            yield f"{one.role()} {type(one.object()).__name__} in {above(one)}"


def above(one: QAccessibleInterface) -> str:
    """Where to look for it."""
    found = one.object()
    parent = found.parent() if found is not None else None
    return told(parent) if isinstance(parent, QWidget) else str(parent)


def doubled(root: QWidget) -> Iterator[str]:
    """Controls that read alike, which are no rows of a list."""
    seen = Counter(
        (QAccessible.queryAccessibleInterface(one).role(), one.accessibleName() or told(one))
        for one in controls(root)
        if not isinstance(one, QLabel)
    )
    for (role, said), times in seen.items():
        if times > 1 and role not in MANY:
            yield f"{times} times {said}"


def mute(root: QWidget) -> Iterator[str]:
    """Buttons that are pictures alone, without their name as tooltip."""
    for one in controls(root):
        picture = isinstance(one, QAbstractButton) and not one.text() and not one.icon().isNull()
        if picture and one.isEnabled() and not one.toolTip().startswith(one.accessibleName()):
            yield f"{told(one)} says “{one.toolTip()}”"


def misread(root: QWidget) -> Iterator[str]:
    """Exclusive choices that read as boxes to tick."""
    for group in root.findChildren(QButtonGroup):
        for one in group.buttons() if group.exclusive() else []:
            found = QAccessible.queryAccessibleInterface(one)
            if one.isVisible() and found.role() != QAccessible.Role.RadioButton:
                yield f"{told(one)} reads as {found.role().name}"


def small(root: QWidget) -> Iterator[str]:
    """What is hard to hit."""
    for one in controls(root):
        if not isinstance(one, WHOLE) and min(one.width(), one.height()) < LEAST:
            yield f"{told(one)} is {one.width()} by {one.height()}"
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        height = view.visualRect(model.index(0, 0)).height() if model is not None else 0
        if view.isVisible() and 0 < height < LEAST:
            yield f"rows of {told(view)} are {height} high"


def deaf(root: QWidget) -> Iterator[str]:
    """Buttons that wait for a click, where a screen reader makes none: it toggles them."""
    for button in root.findChildren(QAbstractButton):
        waits = button.isCheckable() and button.receivers(SIGNAL("clicked(bool)"))
        if waits and not isinstance(button, Toggling):
            yield f"{type(button).__name__} “{button.accessibleName()}”"


FAULTS: dict[str, Callable[[QWidget], Iterator[str]]] = {
    "without a name": nameless,
    "read alike": doubled,
    "pictures without a tooltip": mute,
    "choices that read as boxes": misread,
    "too small": small,
    "deaf to a screen reader": deaf,
}


@pytest.mark.parametrize("view", by_turns(VIEWS, 0))
def test_controls_say_what_they_are(
    view: str, house: House, covered: Callable[[str, int], None]
) -> None:
    root = VIEWS[view](house)
    house.settle()
    found = {what: said for what, faults in FAULTS.items() if (said := sorted(faults(root)))}
    assert not found, "\n".join(f"{what}: {'; '.join(said)}" for what, said in found.items())
    covered("controls with a name of their own", len(controls(root)))
    covered("views read out", 1)
