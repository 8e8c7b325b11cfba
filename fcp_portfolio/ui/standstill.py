"""What a window would do by itself stands still while it is locked."""

import shiboken6
from PySide6.QtCore import QObject, QTimer


class Standstill:
    """Stops every timer that runs somewhere below these; the end of it starts them once more.

    So nothing that waits for a rest in typing asks a portfolio that is sealed, and nothing of it is
    forgotten either. What goes to the worker waits at its gate.
    """

    def __init__(self, *roots: QObject) -> None:
        timers = [timer for root in roots for timer in root.findChildren(QTimer)]
        self._held = [timer for timer in timers if timer.isActive()]
        for timer in self._held:
            timer.stop()

    def end(self) -> None:
        """Lets them go on."""
        for timer in filter(shiboken6.isValid, self._held):
            timer.start()
