"""Work of the window's thread that may wait, done in steps that nobody notices."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

REST_MS = 60


class IdleSteps(QTimer):
    """Takes one step after the other, with rests between them and while `busy` says so."""

    def __init__(
        self,
        parent: QObject,
        steps: Iterator[None],
        busy: Callable[[], bool],
        rest_ms: int = REST_MS,
    ) -> None:
        super().__init__(parent)
        self._steps, self._busy = steps, busy
        self.setInterval(rest_ms)
        self.timeout.connect(self._go_on)
        self.start()

    def _go_on(self) -> None:
        if not self._busy() and next(self._steps, _END) is _END:
            self.stop()


_END = object()
