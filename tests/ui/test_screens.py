"""The window stands where it stood, and never where nobody sees it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.screens import StaysSeen, bring_back, keep_place, take_place


def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_window_comes_back_where_it_stood(qtbot: QtBot, preferences: Preferences) -> None:
    before = window(qtbot)
    before.setGeometry(40, 60, 500, 400)
    before.show()
    keep_place(before, preferences)
    after = window(qtbot)
    take_place(after, preferences)
    assert after.geometry() == before.geometry()


def test_first_window_is_no_larger_than_the_screen(qtbot: QtBot, preferences: Preferences) -> None:
    made = window(qtbot)
    take_place(made, preferences)
    room = QGuiApplication.primaryScreen().availableSize()
    assert made.width() <= room.width()
    assert made.height() <= room.height()


def test_window_on_a_screen_that_went_away_is_brought_back(qtbot: QtBot) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    for x, y in ((5000, 100), (-3000, 0), (100, room.bottom() + 50), (room.right() - 20, 0)):
        made = window(qtbot)
        made.setGeometry(x, y, 4000, 600)
        made.show()
        StaysSeen(made)
        QGuiApplication.instance().screenRemoved.emit(  # type: ignore[union-attr]
            QGuiApplication.primaryScreen()
        )
        assert room.contains(made.geometry().topLeft())
        assert made.width() <= room.width()


def test_window_that_can_be_taken_hold_of_stays(qtbot: QtBot) -> None:
    made = window(qtbot)
    made.setGeometry(-100, 10, 600, 400)
    made.show()
    bring_back(made)
    assert made.geometry().x() == -100
