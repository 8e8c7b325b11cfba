"""Reads files from outside in a process of its own, which is ended when it takes too long.

A thread cannot be stopped, and a hostile file may keep a parser busy for ever, fill the memory or
crash it. The process is started when first needed, kept while the program runs, as loading the
libraries takes longer than most files, and started anew after it had to be ended.
"""

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from time import monotonic
from typing import Any, ParamSpec, TypeVar

from fcp_portfolio.domain.errors import Cancelled, FileRefused
from fcp_portfolio.domain.phrase import Phrase

SECONDS = 60.0
MEGABYTES = 500
_LARGE, _COPIES = 50_000_000, 5  # what is sent beyond this may be held so often, as requests are
_LOOK_UP = 0.05  # seconds between two looks at whether it was cancelled
_STOPPED = Phrase(
    "This file takes longer than {seconds} seconds to read, as one that is made to. Reading it "
    "was stopped. Nothing was taken in."
)
_TOO_MUCH = Phrase(
    "This file takes more than {megabytes} MB of memory to read, as one that is made to. Nothing "
    "was taken in."
)
_BROKEN = Phrase(
    "This file made its reader break down: it is damaged, or made to do that. Nothing was taken in."
)

P = ParamSpec("P")
T = TypeVar("T")


class _Reader:
    """The process and the way to it."""

    def __init__(self) -> None:
        context = get_context("spawn")  # others copy the threads of the window, half alive
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_answer, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()

    def stop(self) -> None:
        """Ends the process, whatever it does, and waits until it is gone."""
        self.process.kill()
        self.process.join()
        self.pipe.close()


_ONE_AT_A_TIME = threading.Lock()
_readers: list[_Reader] = []


def never() -> bool:
    """What nobody cancels."""
    return False


def apart(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What a function of a module gives, or raises, called in the other process.

    What goes there and comes back is pickled. Raises FileRefused once it takes too long, or takes
    its process down.
    """
    return unless(never, function, *args, **kwargs)


def unless(
    cancelled: Callable[[], bool], function: Callable[P, T], *args: P.args, **kwargs: P.kwargs
) -> T:
    """The same, until somebody cancels it; then raises Cancelled."""
    with _ONE_AT_A_TIME:
        if not _readers:
            _readers.append(_Reader())
        try:
            result, error = _asked(_readers[0], cancelled, function, *args, **kwargs)
        except BaseException:
            _readers.pop().stop()
            raise
    if error is not None:
        raise error
    return result  # type: ignore[no-any-return]  # by a pipe


def _asked(
    reader: _Reader, cancelled: Callable[[], bool], function: object, *args: Any, **kwargs: Any
) -> tuple[Any, Exception | None]:
    latest = monotonic() + SECONDS
    try:
        reader.pipe.send(_beyond(args))
        reader.pipe.send((function, args, kwargs))
        answered = False
        while not answered:
            if cancelled():
                raise Cancelled
            if monotonic() > latest:
                raise FileRefused(Phrase(_STOPPED, seconds=round(SECONDS)))
            answered = reader.pipe.poll(_LOOK_UP)
        answer: tuple[Any, Exception | None] = reader.pipe.recv()
    except (EOFError, OSError) as error:
        raise FileRefused(_BROKEN) from error
    return answer


def _beyond(args: Iterable[object]) -> int:
    """By how many bytes what is sent is larger than a file that is taken in."""
    sent = sum(len(one) for one in args if isinstance(one, bytes))
    return max(0, sent - _LARGE)


def _answer(pipe: Connection) -> None:
    """What the other process does, until this one is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _say_nothing()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with suppress(EOFError):
        while True:
            _bound_memory(pipe.recv())
            function, args, kwargs = pipe.recv()
            pipe.send(_tried(function, args, kwargs))


def _say_nothing() -> None:
    """What parsers complain of may quote the file, and desktops keep what programs say."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for said in (1, 2):
        os.dup2(nowhere, said)
    os.close(nowhere)


def _tried(function: Any, args: Any, kwargs: Any) -> tuple[Any, Exception | None]:
    try:
        return function(*args, **kwargs), None
    except MemoryError:
        return None, FileRefused(Phrase(_TOO_MUCH, megabytes=MEGABYTES))
    except Exception as error:  # noqa: BLE001  whoever asked decides what it means
        return None, _sendable(error)


def _bound_memory(beyond: int) -> None:
    """Linux keeps to it; other systems have no such bound, or none that holds."""
    if sys.platform == "linux":
        import resource  # of Unix alone  # noqa: PLC0415

        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        bound = MEGABYTES * 1_000_000 + _COPIES * beyond
        bound = bound if most == resource.RLIM_INFINITY else min(bound, most)
        resource.setrlimit(resource.RLIMIT_DATA, (bound, most))


def _end_with_parent() -> None:
    """Whatever it does: the program may have been killed."""
    parent = parent_process()
    if parent is not None:
        parent.join()
    os._exit(0)


def _sendable(error: Exception) -> Exception:
    """An error that can be sent, as those of other people's libraries mostly cannot."""
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301  our own
    except Exception:  # noqa: BLE001
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
