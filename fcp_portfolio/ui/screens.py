"""Where a window stood, and that it is seen there: a screen may be unplugged."""

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMainWindow

from fcp_portfolio.ui.preferences import GEOMETRY, Preferences

WIDE, HIGH = 1280, 800
SEEN_WIDE, TITLE_BAR = 200, 40  # so that the window can be taken hold of


def keep_place(window: QMainWindow, preferences: Preferences) -> None:
    """Remembers where the window stands and how large it is."""
    preferences.set(GEOMETRY, bytes(window.saveGeometry().toHex().data()).decode())


def take_place(window: QMainWindow, preferences: Preferences) -> None:
    """Puts a window where it stood last, moved and made smaller until it can be seen."""
    kept = preferences.get(GEOMETRY)
    if kept and window.restoreGeometry(QByteArray.fromHex(kept.encode())):
        bring_back(window)
        return
    screen = QGuiApplication.primaryScreen().availableSize()
    window.resize(min(WIDE, screen.width()), min(HIGH, screen.height() - TITLE_BAR))


def bring_back(window: QMainWindow) -> None:
    """Moves a window to the first screen where too little of it can be seen on any."""
    frame = window.frameGeometry()
    frame.setHeight(TITLE_BAR)
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(frame)
        if seen.width() >= SEEN_WIDE and seen.height() >= TITLE_BAR:
            return
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(window.size().boundedTo(room.size()))
    window.move(room.topLeft())


class StaysSeen(QObject):
    """Brings its window back whenever a screen goes away."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._look)

    def _look(self, _gone: QScreen) -> None:
        bring_back(self._window)
