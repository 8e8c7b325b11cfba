"""When something is painted, and how long the window's thread was held."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

BEAT_MS = 5
PATIENCE = 600.0


class Paint(QObject):
    """Calls once, when a widget has been painted and the window's thread is free again.

    Paints before `ready` says so do not count.
    """

    def __init__(
        self, widget: QWidget, call: Callable[[], None], ready: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(widget)
        self._call, self._ready = call, ready
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Paint and self._ready():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._call)
        return False


class Heartbeat(QObject):
    """A timer of five milliseconds; its longest gap is how long the window stood still.

    `cpu` is what this thread computed during that gap: where it is far less than the gap, the
    machine was busy with something else or waited for the disk. `most` is the most that it computed
    in any gap.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)
        self.beats = 0
        self.begin()

    def begin(self) -> None:
        """Counts anew."""
        self.longest = self.cpu = self.most = 0.0
        self.over = 0
        self._last, self._used = time.perf_counter(), time.thread_time()

    def found(self) -> dict[str, float]:
        """The longest gap and what was computed in it, how many were over 50 ms, and the most."""
        return {"longest": self.longest, "cpu": self.cpu, "over": self.over, "most": self.most}

    def _beat(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        gap = now - self._last
        if gap > self.longest:
            self.longest, self.cpu = gap, used - self._used
        self.most = max(self.most, used - self._used)
        self.over += gap > 0.05
        self.beats += 1
        self._last, self._used = now, used


def wait(until: Callable[[], bool]) -> None:
    """Lets the window live until something is so; a heartbeat or timer must be running."""
    latest = time.perf_counter() + PATIENCE
    while not until():
        if time.perf_counter() > latest:
            message = "The window did not get there."
            raise TimeoutError(message)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def rest(seconds: float) -> None:
    """Lets the window live for a while."""
    latest = time.perf_counter() + seconds
    wait(lambda: time.perf_counter() > latest)
