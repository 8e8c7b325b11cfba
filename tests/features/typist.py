"""Somebody who uses keys alone, and counts them. A chord counts as many keys as it holds."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

REST_MS = 20


class Typist:
    """Types into whatever has the focus; `keys` is how many keys that cost beyond the text."""

    def __init__(self, window: QWidget) -> None:
        self.keys = 0
        self._window = window

    def press(self, *chords: str) -> None:
        """Presses keys, such as "Tab" or "Ctrl+N"."""
        for chord in chords:
            pressed = QKeySequence(chord)[0]
            QTest.keyClick(self._target(), pressed.key(), pressed.keyboardModifiers())
            self.keys += len(chord.split("+"))
            QTest.qWait(REST_MS)

    def spell(self, letters: str) -> None:
        """Types letters that only choose something: each is a key."""
        self.write(letters)
        self.keys += len(letters)

    def write(self, text: str) -> None:
        """Types text of the entry, which costs nothing."""
        QTest.keyClicks(self._target(), text)
        QTest.qWait(REST_MS)

    def copy(self, file: Path) -> None:
        """Copies a file as a file manager does."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file))])
        QGuiApplication.clipboard().setMimeData(mime)

    @property
    def at(self) -> str:
        """The accessible name of what has the focus."""
        found = QAccessible.queryAccessibleInterface(self._target())
        return found.text(QAccessible.Text.Name) if found is not None else ""

    def go_to(self, name: str, most: int = 12) -> None:
        """Presses Tab until the control of this name has the focus."""
        for _ in range(most):
            if self.at == name:
                return
            self.press("Tab")
        raise AssertionError(f"“{self.at}” has the focus, and “{name}” was not reached")

    def _target(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return popup or QApplication.focusWidget() or self._window
