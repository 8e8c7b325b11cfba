"""A portfolio file with the window that is open over it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import opened
from tests.features.reader import control


@dataclass
class Desk:
    """Where the practitioner sits."""

    file: Path
    secret: RawKey
    preferences: Preferences
    qtbot: QtBot
    window: MainWindow | None = None

    def open(self) -> None:
        """Opens the file in the window."""
        workspace = Workspace(opened(self.file, self.secret), self.preferences)
        self.window = MainWindow(workspace)
        self.window.resize(1280, 800)
        self.window.show()
        self.qtbot.waitUntil(self.window.isVisible)

    def close(self) -> None:
        """Closes the window as a person does."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    @property
    def shown(self) -> MainWindow:
        """The window."""
        assert self.window is not None
        return self.window

    @property
    def front(self) -> QWidget:
        """The window, or the dialog before it."""
        return QApplication.activeModalWidget() or self.shown

    def settle(self) -> None:
        """Waits until everything is kept."""
        self.shown.workspace.settle()

    def type(self, name: str, text: str) -> None:
        """Types into a field in place of what stood there."""
        widget = control(self.front, name)
        widget.setFocus()
        line = widget.lineEdit() if isinstance(widget, QComboBox) else widget
        assert isinstance(line, QLineEdit | QPlainTextEdit)
        line.selectAll()
        self.qtbot.keyClicks(line, text)
        if isinstance(line, QLineEdit) and self.front is self.shown:
            self.qtbot.keyClick(line, Qt.Key.Key_Return)
