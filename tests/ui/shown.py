"""What a window shows: every text that a person can see or hear, and what does not fit."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QAction, QPainter, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from fcp_portfolio.ui.widgets.texts import Elided

ROWS = 80
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


def visible(root: QWidget) -> Iterator[QWidget]:
    """A widget and all in it that can be seen."""
    yield root
    yield from (one for one in root.findChildren(QWidget) if one.isVisibleTo(root))


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where each text is, and the text."""
    for one in visible(root):
        where = f"{type(one).__name__} of {_home(one)}"
        for text in _of_widget(one):
            if text:
                yield where, text
        if isinstance(one, QAbstractItemView):
            yield from ((where, text) for text in _of_items(one))
        if isinstance(one, QMainWindow):
            yield from (("menu", text) for text in _of_menus(one))


@contextmanager
def painted() -> Iterator[set[str]]:
    """Every text that Python paints meanwhile."""
    seen: set[str] = set()
    plain = QPainter.drawText

    def draw(painter: QPainter, *values: Any) -> Any:
        seen.update(value for value in values if isinstance(value, str))
        return plain(painter, *values)

    QPainter.drawText = draw  # type: ignore[method-assign, assignment]
    try:
        yield seen
    finally:
        QPainter.drawText = plain  # type: ignore[method-assign]


def clipped(root: QWidget) -> Iterator[str]:
    """Labels, buttons and hints that have less room than they need."""
    for one in visible(root):
        if isinstance(one, QLabel | QAbstractButton) and one.text() and not isinstance(one, Elided):
            needs = _needs(one)
            if needs:
                yield f"{type(one).__name__} “{one.text()}” of {_home(one)}: {needs}"
        elif isinstance(one, QLineEdit) and one.placeholderText() and not one.text():
            wide = one.fontMetrics().horizontalAdvance(one.placeholderText())
            if wide > one.width() - 8 and not one.toolTip():
                yield f"hint “{one.placeholderText()}” of {_home(one)}: {wide} in {one.width()}"


def _needs(one: QLabel | QAbstractButton) -> str:
    if isinstance(one, QLabel) and one.wordWrap():
        high = one.heightForWidth(one.width())
        if high > one.height() + 1:
            return f"{high} high, has {one.height()}"
    elif isinstance(one, QLabel | QPushButton | QToolButton):
        wide, high = one.sizeHint().width(), one.fontMetrics().height()
        if wide > one.width() + 1 or high > one.height() + 1:
            return f"{wide, high}, has {one.size().toTuple()}"
    return _cut(one)


def _cut(one: QWidget) -> str:
    """Whether something around it is too small for it and cannot be scrolled."""
    around, box = one.parentWidget(), QRect(one.pos(), one.size())
    while around is not None and not one.isWindow():
        area = around.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is around:
            across = box.right() > around.width() and _never(area)
            return f"{box.getRect()} in {around.size().toTuple()}, not scrolled" if across else ""
        if box.right() > around.width() or box.bottom() > around.height() or box.left() < 0:
            return f"{box.getRect()} in {type(around).__name__} of {around.size().toTuple()}"
        if around.isWindow():
            return ""
        box.translate(around.pos())
        around = area
    return ""


def _never(area: QAbstractScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _of_widget(one: QWidget) -> Iterator[str]:
    yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription())
    if one.isWindow():
        yield one.windowTitle()
    match one:
        case QLabel() if one.textFormat() is Qt.TextFormat.RichText:
            yield QTextDocumentFragment.fromHtml(one.text()).toPlainText()
        case QLabel() | QAbstractButton():
            yield one.text()
        case QLineEdit() | QPlainTextEdit():
            yield one.placeholderText()
        case QComboBox():
            yield from (one.itemText(place) for place in range(one.count()))


def _of_items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    heads = isinstance(view, QTreeView | QTableView)
    if heads:
        for place in range(model.columnCount()):
            yield str(model.headerData(place, Qt.Orientation.Horizontal) or "")
    yield from _below(view, QModelIndex())


def _below(view: QAbstractItemView, parent: QModelIndex) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(parent), ROWS)):
        for column in range(_columns(view, parent)):
            index = model.index(row, column, parent)
            yield from (v for role in ROLES if isinstance(v := index.data(role), str))
        yield from _below(view, model.index(row, 0, parent))


def _columns(view: QAbstractItemView, parent: QModelIndex) -> int:
    return view.model().columnCount(parent) if isinstance(view, QTreeView | QTableView) else 1


def _of_menus(window: QMainWindow) -> Iterator[str]:
    waiting: list[QAction] = list(window.menuBar().actions())
    while waiting:
        action = waiting.pop()
        yield action.text()
        menu = action.menu()
        if menu is not None:
            menu.aboutToShow.emit()  # type: ignore[attr-defined]
            waiting += menu.actions()  # type: ignore[attr-defined]


def _home(one: QWidget) -> str:
    around: QWidget | None = one
    while around is not None and not type(around).__module__.startswith("fcp_portfolio.ui"):
        around = around.parentWidget()
    module = type(around).__module__.removeprefix("fcp_portfolio.ui.") if around else "Qt"
    return f"{module}.{type(around).__name__}" if around else module
