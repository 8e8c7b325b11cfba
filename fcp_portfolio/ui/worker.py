"""The one storage worker: saves, exports, imports and attachments, one after the other.

The thread never holds a Qt object. It gets plain functions, and puts what they returned into a
queue; the relay, which belongs to the thread of the window, is woken by a queued signal and calls
whoever waits. Callbacks and widgets never cross over.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from queue import SimpleQueue
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, Qt, Signal

from fcp_portfolio.domain.errors import Cancelled, PortfolioError

T = TypeVar("T")
Wake = Callable[[], None]
Said = tuple[int, str, Any]


class Job:
    """What a piece of work is given: whether it was cancelled, and a way to say how far it is."""

    def __init__(self, number: int, report: Callable[[Said], None]) -> None:
        self.number = number
        self._report = report
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Asks the work to stop at its next step."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether it should stop."""
        return self._stop.is_set()

    def progress(self, what: str, done: int, total: int) -> None:
        """Says with what the work is busy, and how far."""
        self._report((self.number, "progress", (what, done, total)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Waiting:
    job: Job
    then: Callable[[Any], None] | None
    failed: Callable[[PortfolioError], None] | None
    progress: Callable[[str, int, int], None] | None
    stopped: Callable[[], None] | None


@dataclass(slots=True)
class _Outcome:
    """What the thread shares with the relay: plain values only."""

    said: "SimpleQueue[Said]" = field(default_factory=SimpleQueue)


class Worker(QObject):
    """Runs work in order on one thread, and answers on the thread of the window."""

    _arrived = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._numbers = count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._work: SimpleQueue[tuple[Job, Callable[[Job], Any]] | None] = SimpleQueue()
        self._outcome = _Outcome()
        self.gate = threading.Event()  # while it is not set, what is queued waits
        self.gate.set()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(
            target=_serve,
            args=(self._work, self._outcome.said, self._arrived.emit, self.gate),
            name="storage",
            daemon=True,
        )
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether any work is waited for."""
        return bool(self._waiting)

    def run(
        self,
        work: Callable[[Job], T],
        *,
        then: Callable[[T], None] | None = None,
        failed: Callable[[PortfolioError], None] | None = None,
        progress: Callable[[str, int, int], None] | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> Job:
        """Queues work. Without `failed`, a PortfolioError goes to the error hook like any other.

        Callbacks of widgets that are gone by then are not called, nor partials that hold one.
        """
        job = Job(next(self._numbers), self._say)
        self._waiting[job.number] = _Waiting(
            job=job, then=then, failed=failed, progress=progress, stopped=stopped
        )
        self._work.put((job, work))
        return job

    def settle(self, most_ms: int = 60_000) -> bool:
        """Waits, with the window alive, until nothing is waited for; False when it took longer."""
        clock = QElapsedTimer()
        clock.start()
        while self._waiting and clock.elapsed() < most_ms:
            QCoreApplication.processEvents()
            self._thread.join(0.005)
        return not self._waiting

    def give_up(self) -> None:
        """Ends the thread without the work that waits at the gate."""
        for waiting in self._waiting.values():
            waiting.job.cancel()
        self.gate.set()
        self.stop()

    def stop(self) -> None:
        """Ends the thread after the work that is queued."""
        self._work.put(None)
        self._thread.join()

    def _say(self, said: Said) -> None:
        self._outcome.said.put(said)
        self._arrived.emit()

    def _deliver(self) -> None:
        while not self._outcome.said.empty():
            number, what, value = self._outcome.said.get()
            waiting = self._waiting.get(number)
            if waiting is None:
                continue
            if what != "progress":
                del self._waiting[number]
            _answer(waiting, what, value)


def _serve(
    work: "SimpleQueue[Any]", said: "SimpleQueue[Said]", wake: Wake, gate: threading.Event
) -> None:
    while (item := work.get()) is not None:
        gate.wait()
        job, function = item
        said.put(_outcome(job, function))
        del item, job, function
        wake()


def _outcome(job: Job, function: Callable[[Job], Any]) -> Said:
    try:
        if job.cancelled():
            return (job.number, "stopped", None)
        return (job.number, "done", function(job))
    except Cancelled:
        return (job.number, "stopped", None)
    except BaseException as error:  # noqa: BLE001  it is raised again in the window's thread
        return (job.number, "failed", error)


def _answer(waiting: _Waiting, what: str, value: Any) -> None:
    match what:
        case "done":
            _call(waiting.then, value)
        case "progress":
            _call(waiting.progress, *value)
        case "stopped":
            _call(waiting.stopped)
        case _ if isinstance(value, PortfolioError) and waiting.failed is not None:
            _call(waiting.failed, value)
        case _:
            raise value


def _call(callback: Callable[..., None] | None, *values: Any) -> None:
    if callback is not None and alive(callback):
        callback(*values)


def alive(callback: Callable[..., Any]) -> bool:
    """Whether the widget whose method this is, and those it was given, are still there."""
    held = [getattr(callback, "__self__", None)]
    if isinstance(callback, partial):
        if not alive(callback.func):
            return False
        held = [*callback.args, *callback.keywords.values()]
    there = all(shiboken6.isValid(one) for one in held if isinstance(one, QObject))
    return there and all(map(alive, (one for one in held if isinstance(one, partial))))
