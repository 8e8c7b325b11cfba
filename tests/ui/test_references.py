"""PySide6 6.12.0 on Python 3.11 dropped a reference to None on every void call, and crashed."""

import sys

from PySide6.QtGui import QPen
from PySide6.QtWidgets import QLabel


def test_setters_keep_the_references_to_none() -> None:
    label, pen = QLabel(), QPen()
    before = sys.getrefcount(None)
    for number in range(100):
        label.setText("text")
        pen.setWidthF(number)
    lost = before - sys.getrefcount(None)
    assert abs(lost) < 50
