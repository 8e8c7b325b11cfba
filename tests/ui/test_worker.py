"""The worker: in order, off the window's thread, cancelled at a step, errors to whoever asked."""

import gc
import threading
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.errors import Cancelled, PortfolioError, Refused
from fcp_portfolio.ui.application import MOST_WAITS, Collector, collect
from fcp_portfolio.ui.worker import Job, Worker


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.settle()
    made.stop()


def test_work_runs_in_order_and_answers_on_the_thread_of_the_window(worker: Worker) -> None:
    threads: list[int] = []
    answers: list[int] = []

    def keep(number: int) -> None:
        answers.append(number)
        threads.append(threading.get_ident())

    def work(_job: Job) -> int:
        return threading.get_ident()

    worker.run(work, then=threads.append)
    for number in range(5):
        worker.run(lambda _job, number=number: number, then=keep)
    assert worker.settle()
    assert answers == [0, 1, 2, 3, 4]
    assert threads[0] != threading.get_ident()
    assert set(threads[1:]) == {threading.get_ident()}


def test_progress_arrives_before_the_result(worker: Worker) -> None:
    heard: list[object] = []

    def work(job: Job) -> str:
        job.progress("Pages", 1, 2)
        job.progress("Pages", 2, 2)
        return "done"

    worker.run(
        work,
        then=heard.append,
        progress=lambda what, done, total: heard.append((what, done, total)),
    )
    worker.settle()
    assert heard == [("Pages", 1, 2), ("Pages", 2, 2), "done"]


def test_cancelled_work_is_stopped_and_gives_no_result(worker: Worker) -> None:
    started, heard = threading.Event(), []

    def work(job: Job) -> None:
        started.set()
        while not job.cancelled():
            pass
        raise Cancelled

    job = worker.run(work, then=heard.append, stopped=lambda: heard.append("stopped"))
    started.wait(5)
    job.cancel()
    worker.settle()
    assert heard == ["stopped"]


def test_work_cancelled_before_its_turn_never_runs(worker: Worker) -> None:
    gate, heard = threading.Event(), []
    worker.run(lambda _job: gate.wait(5))
    job = worker.run(lambda _job: heard.append("ran"), stopped=lambda: heard.append("stopped"))
    job.cancel()
    gate.set()
    worker.settle()
    assert heard == ["stopped"]


def test_refusal_goes_to_whoever_asked(worker: Worker) -> None:
    heard: list[PortfolioError] = []

    def work(_job: Job) -> None:
        raise Refused("Read only.")

    worker.run(work, failed=heard.append)
    worker.settle()
    assert [error.sentence for error in heard] == ["Read only."]


def test_refusal_nobody_asked_for_is_raised_in_the_window(worker: Worker, qtbot: QtBot) -> None:
    def work(_job: Job) -> None:
        raise Refused("Read only.")

    with qtbot.captureExceptions() as raised:
        worker.run(work)
        worker.settle()
    assert [str(error) for _, error, _ in raised] == ["Read only."]


def test_fault_of_ours_is_raised_even_if_refusals_were_asked_for(
    worker: Worker, qtbot: QtBot
) -> None:
    heard: list[PortfolioError] = []
    with qtbot.captureExceptions() as raised:
        worker.run(lambda _job: 1 // 0, failed=heard.append)
        worker.settle()
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert heard == []


def test_answers_for_widgets_that_are_gone_are_dropped(worker: Worker) -> None:
    label = QLabel()
    worker.run(lambda _job: "text", then=label.setText)
    label.deleteLater()
    del label
    assert worker.settle()


def test_partials_that_hold_widgets_that_are_gone_are_dropped(worker: Worker) -> None:
    label, other = QLabel(), QLabel()
    heard: list[object] = []

    def show(where: QLabel, text: str) -> None:
        heard.append((where, text))

    gone = [partial(label.setText), partial(show, label), partial(partial(show, label))]
    for then in (*gone, partial(show, other)):
        worker.run(lambda _job: "text", then=then)
    shiboken6.delete(label)
    assert worker.settle()

    assert heard == [(other, "text")]


def test_collector_is_confined_to_the_thread_of_the_window(qtbot: QtBot) -> None:
    owner = QLabel()
    qtbot.addWidget(owner)
    Collector(owner, busy=lambda: False)
    try:
        assert not gc.isenabled()
        waste: list[object] = []
        waste.append(waste)
        for _ in range(3000):
            waste.append([waste])
        before = gc.get_count()[0]
        collect()
        assert gc.get_count()[0] < before
    finally:
        gc.enable()


def test_collector_waits_for_a_while_for_the_worker(qtbot: QtBot) -> None:
    owner = QLabel()
    qtbot.addWidget(owner)
    collected: list[None] = []

    class Waste:
        def __del__(self) -> None:
            collected.append(None)

    collector = Collector(owner, busy=lambda: True)
    try:
        waste = Waste()
        waste.itself = waste  # type: ignore[attr-defined]
        del waste
        made = [[] for _ in range(gc.get_threshold()[0] + 1)]  # so that a collection is due
        for _ in range(MOST_WAITS):
            collector.collect()
        assert (collected, len(made)) == ([], gc.get_threshold()[0] + 1)
        collector.collect()
        assert collected == [None]
    finally:
        gc.enable()
