"""What takes for ever, or takes its process down, is ended; nothing is left running."""

import os
import signal
import sys
import time
from multiprocessing import active_children

import pytest

from fcp_portfolio.documents import apart as reader
from fcp_portfolio.documents.apart import apart, unless
from fcp_portfolio.domain.errors import Cancelled, FileRefused, NoRequest


class Unsendable(Exception):  # noqa: N818  it says what it is
    """An error that cannot be pickled."""

    def __init__(self, one: object, other: object) -> None:
        super().__init__(lambda: (one, other))


def of_which_process() -> int:
    return os.getpid()


def spin() -> None:
    while True:
        pass


def end_itself() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def fill_the_memory() -> int:
    return len(bytearray(510_000_000))


def refuse() -> None:
    raise NoRequest("This is none.")


def break_down() -> None:
    raise Unsendable(1, 2)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "SECONDS", 0.5)


def test_one_process_reads_everything() -> None:
    first = apart(of_which_process)
    assert first != os.getpid()
    assert apart(of_which_process) == first
    assert apart(divmod, 7, 2) == (3, 1)


def test_what_parsers_complain_of_is_seen_nowhere(capfd: pytest.CaptureFixture[str]) -> None:
    """A desktop keeps what a program says to standard error; it may quote the file."""
    with pytest.raises(FileRefused):
        apart(end_itself)  # the next one begins with the streams of this test
    assert apart(os.write, 2, b"Mrs Smith's knee") == len("Mrs Smith's knee")
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("impatient")
def test_what_takes_for_ever_is_stopped_and_nothing_is_left_running() -> None:
    with pytest.raises(FileRefused, match="takes longer than 0 seconds to read"):
        apart(spin)
    assert active_children() == []


def test_next_file_is_read_by_a_new_process() -> None:
    with pytest.raises(FileRefused, match="made its reader break down"):
        apart(end_itself)
    assert active_children() == []
    assert apart(divmod, 7, 2) == (3, 1)


def test_what_somebody_cancels_is_stopped() -> None:
    began = time.monotonic()
    with pytest.raises(Cancelled):
        unless(lambda: time.monotonic() > began + 0.2, spin)
    assert active_children() == []


def test_error_of_the_other_process_is_raised_here() -> None:
    with pytest.raises(NoRequest, match="This is none"):
        apart(refuse)
    with pytest.raises(RuntimeError, match="Unsendable"):
        apart(break_down)
    assert len(active_children()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to the bound")
def test_what_fills_the_memory_is_refused_and_the_next_is_read() -> None:
    with pytest.raises(FileRefused, match="takes more than 500 MB of memory to read"):
        apart(fill_the_memory)
    assert apart(divmod, 7, 2) == (3, 1)
