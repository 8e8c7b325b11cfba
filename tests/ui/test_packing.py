"""Short fields share a row to its very end and no further."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui.views.editor.packing import PackedLayout


@pytest.mark.parametrize("width", range(444, 456))
def test_rounding_lets_no_field_stand_out(qtbot: QtBot, width: int) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    packed = PackedLayout(around)
    fields = [QWidget() for _ in range(3)]
    for field in fields:
        packed.add(field)

    around.resize(width, 100)
    around.show()

    assert fields[-1].geometry().right() == width - 1
