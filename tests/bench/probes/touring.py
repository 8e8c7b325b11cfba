"""A tour through every page of a large portfolio: how long the window stands still, what it keeps.

usage: touring FILE ROUNDS
"""

import gc
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea

from fcp_portfolio.ui.idle import IdleSteps
from fcp_portfolio.ui.kinds.portfolio import PAGES
from tests.bench.probes.showing import Shown
from tests.bench.probes.watching import rest, wait

SIZES = ((1280, 800), (1100, 700), (1024, 640), (1400, 860), (1280, 800))
WHEEL, DOWN = 60, 25
FORMS = ("reflection", "cbd", "certificate", "debrief")
WARM = 2  # rounds before memory is counted: pages are made, caches filled


def main(file: Path, rounds: int) -> None:
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "toured.fcpfolio"
        shutil.copyfile(file, copy)
        found = tour(Shown(copy, at_home=True), rounds)
    sys.stdout.write(json.dumps(found))


def tour(shown: Shown, rounds: int) -> dict[str, Any]:
    """What each step held in every round, and how far memory grew after the first rounds."""
    found: dict[str, Any] = {"ahead": [watched(shown, ahead)]}
    before = 0
    for number in range(WARM + rounds):
        for name, step in STEPS.items():
            key = f"{name}, first" if number == 0 and name in FIRST else name
            found.setdefault(key, []).append(watched(shown, step))
        if number == WARM - 1:
            before = resident()
    found["grown"] = resident() - before
    shown.close()
    return found


def watched(shown: Shown, step: Callable[[Shown], None]) -> dict[str, float]:
    """How long the window's thread was held meanwhile."""
    rest(0.05)
    shown.heart.begin()
    step(shown)
    settle(shown)
    rest(0.02)
    return shown.heart.found()


def ahead(shown: Shown) -> None:
    """The pages are made ahead, as after the window was opened."""
    made = IdleSteps.isActive
    shown.window.pages.make_ahead()
    steps = shown.window.pages.findChild(IdleSteps)
    wait(lambda: steps is None or not made(steps))


def pages(shown: Shown) -> None:
    """Every page, one after the other."""
    for name in PAGES:
        shown.window.pages.show_page(name)
        settle(shown)


def scroll(shown: Shown) -> None:
    """Lists and long pages, from top to bottom and back."""
    for name in PAGES:
        shown.window.pages.show_page(name)
        settle(shown)
        for area in shown.window.pages.currentWidget().findChildren(QAbstractItemView):
            roll(area)
        for area in shown.window.pages.currentWidget().findChildren(QScrollArea):
            roll(area)


def roll(area: Any) -> None:
    """As with a wheel: a step, then whatever has to be painted."""
    if not area.isVisible():
        return
    bar = area.verticalScrollBar()
    for place in (*range(WHEEL), *reversed(range(WHEEL))):
        bar.setValue(
            bar.maximum() * place // WHEEL if place % 2 else bar.value() + bar.singleStep()
        )
        rest(0.002)


def resize(shown: Shown) -> None:
    """The window at several sizes, on each page."""
    for name in PAGES:
        shown.window.pages.show_page(name)
        settle(shown)
        for wide, high in SIZES:
            shown.window.resize(wide, high)
            rest(0.01)


def read(shown: Shown) -> None:
    """One entry after the other in the list."""
    shown.window.pages.show_page("evidence")
    entries = shown.page.pane.list
    entries.setFocus()
    for _ in range(DOWN):
        QTest.keyClick(entries, Qt.Key.Key_Down)
        rest(0.03)
        settle(shown)


def edit(shown: Shown) -> None:
    """Entries are begun and left again."""
    shown.window.pages.show_page("evidence")
    for form in FORMS:
        settle(shown)
        shown.page.begin_log(form)
        settle(shown)
        rest(0.02)
    QTest.keyClick(shown.page, Qt.Key.Key_Escape)


def search(shown: Shown) -> None:
    """A word is typed, looked at, and taken away again."""
    shown.window.pages.show_page("evidence")
    field = shown.page.pane.search
    for letter in "night pain":
        QTest.keyClicks(field, letter)
        rest(0.05)
    settle(shown)
    QTest.keyClick(field, Qt.Key.Key_Escape)


STEPS: dict[str, Callable[[Shown], None]] = {
    "pages": pages,
    "scroll": scroll,
    "resize": resize,
    "read": read,
    "edit": edit,
    "search": search,
}
FIRST = frozenset({"pages", "edit"})  # steps that make something the first time


def settle(shown: Shown) -> None:
    """Until nothing is under way and everything is painted."""
    wait(lambda: not shown.workspace.worker.busy)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the event loop does


def resident() -> int:
    """Bytes of memory that this process holds, with what can be given back given back."""
    gc.collect()
    pages_held = int(Path("/proc/self/statm").read_text().split()[1])
    return pages_held * 4096


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
