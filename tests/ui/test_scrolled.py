"""A body that scrolls is as high as its words need, however it came to be where it is shown."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets import FocusRing, check_box, column, label, scrolled

WORDS = "Ask about night pain first, then about weight and sleep. " * 40


def fits(area: QScrollArea) -> bool:
    """Whether it scrolls exactly through what it holds, at the width there is."""
    QApplication.processEvents()
    body, seen = area.widget(), area.viewport()
    needed = max(body.heightForWidth(seen.width()), seen.height())
    scrolls = area.verticalScrollBar().maximum() == body.height() - seen.height()
    return (body.width(), body.height()) == (seen.width(), needed) and scrolls


def test_body_fits_after_moves_and_other_text_sizes_before_it_is_shown(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    body = QWidget()
    body.setLayout(column(label(WORDS, wrap=True)))
    area, window = scrolled(body), QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(area)
    window.resize(420, 300)
    window.show()
    assert fits(area)
    before = area.widget().height()

    window.hide()
    theme.apply(qapp, "light", 150, cache=tmp_path / "pictures")
    window.show()

    assert fits(area)
    assert area.widget().height() > before


def test_what_is_pressed_stays_under_the_pointer(qtbot: QtBot, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    boxes = [check_box(f"Route {number}") for number in range(30)]
    body = QWidget()
    body.setLayout(column(*boxes))
    area = scrolled(body)
    qtbot.addWidget(area)
    area.resize(300, 200)
    with qtbot.waitActive(area):
        area.show()
    high = area.viewport().height()
    cut = next(box for box in boxes if box.geometry().bottom() > high - 8)  # seen in part, or just

    qtbot.mousePress(cut, Qt.MouseButton.LeftButton, pos=QPoint(8, 4))
    assert area.verticalScrollBar().value() == 0
    qtbot.mouseRelease(cut, Qt.MouseButton.LeftButton, pos=QPoint(8, 4))
    assert cut.isChecked()
    boxes[-1].setFocus(Qt.FocusReason.TabFocusReason)
    assert area.verticalScrollBar().value() > 0
    ring.deleteLater()
