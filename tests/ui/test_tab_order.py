"""Tab follows what is read, and asking for the order leaves nothing behind in Python."""

import re

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.paths import ROOT
from fcp_portfolio.ui.widgets import Flow, row
from fcp_portfolio.ui.widgets.tab_order import order_tabs


@pytest.fixture
def root(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def lines(count: int, root: QWidget) -> list[QLineEdit]:
    return [QLineEdit(root) for _ in range(count)]


def order(first: QWidget, count: int) -> list[QWidget]:
    met = [first]
    while len(met) < count:
        met.append(met[-1].nextInFocusChain())
    return met


def items() -> int:
    known = shiboken6.getAllValidWrappers()
    return sum(isinstance(one, QLayoutItem) and not isinstance(one, QLayout) for one in known)


def test_layouts_within_layouts_are_followed(root: QWidget) -> None:
    last, first, left, right, loose = lines(5, root)  # made in another order than they are read
    box = QVBoxLayout(root)
    across = row(left, right)
    box.addWidget(first)
    box.addLayout(across)
    box.addStretch()
    box.addWidget(last)
    order_tabs(root)
    assert order(first, 5) == [first, left, right, last, loose]


@pytest.mark.parametrize("kind", [QVBoxLayout, QGridLayout, Flow])
def test_no_item_is_known_once_its_widget_is_gone(root: QWidget, kind: type[QLayout]) -> None:
    before, box = items(), kind(root)
    for one in lines(3, root):
        box.addWidget(one)
    order_tabs(root)
    for one in root.findChildren(QLineEdit):
        one.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]  # of all
    assert box.count() == 0
    assert items() == before


def test_no_layout_of_qt_is_asked_for_its_items() -> None:
    """Python keeps them for as long as the layout lives, and takes others for them later."""
    files = (ROOT / "fcp_portfolio" / "ui").rglob("*.py")
    assert [file.name for file in files if re.search(r"\.itemAt\(", file.read_text("utf-8"))] == []
