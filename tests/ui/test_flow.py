"""What stands beside each other in as many lines as it needs."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui.widgets import Flow


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    window, flow = QWidget(), Flow(spacing=8)
    qtbot.addWidget(window)
    first, second, third = (QPushButton(text) for text in ("First", "Second", "Third"))
    for made in (first, second, third):
        flow.addWidget(made)
    window.setLayout(flow)
    window.resize(600, 100)
    window.show()
    qtbot.wait(10)
    left = first.x()
    second.hide()
    qtbot.wait(10)
    assert third.x() == left + first.width() + 8
    first.hide()
    qtbot.wait(10)
    assert third.x() == left
    third.hide()
    assert flow.heightForWidth(600) == 0
