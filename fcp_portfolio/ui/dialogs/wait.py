"""Keeps a button off for some seconds, which it counts, after several wrong passphrases."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton

from fcp_portfolio.ui.words import tr

SECOND_MS = 1_000


class Wait(QObject):
    """The name that a screen reader says stays: it would read out every second."""

    def __init__(self, on: QPushButton) -> None:
        super().__init__(on)
        self._button, self._words, self.left = on, on.text(), 0
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self.count)

    def begin(self, seconds: int) -> None:
        """Counts down from here; none leaves the button as it is."""
        self.left = seconds
        if seconds > 0:
            self._show()
            self._timer.start()

    def count(self) -> None:
        """One second less."""
        self.left -= 1
        self._show()
        if self.left <= 0:
            self._timer.stop()

    def _show(self) -> None:
        waits = self.left > 0
        said = tr("{words} in {n} (second|seconds)", None, self.left, words=self._words)
        self._button.setText(said if waits else self._words)
        self._button.setEnabled(not waits)
