"""A tour through every page of a large portfolio: how long the window stands still, what it keeps.

usage: touring FILE FILES ROUNDS: FILES small files are attached before, one to an entry.
"""

import gc
import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea

from fcp_portfolio.services.entries import edit_entry, get_entry, list_entries
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio, open_portfolio
from fcp_portfolio.ui.pages import PAGES
from tests.bench.probes.opened import key_of
from tests.bench.probes.showing import Shown
from tests.bench.probes.watching import rest, wait

SIZES = ((1280, 800), (1100, 700), (1024, 640), (1400, 860), (1280, 800))
WHEEL, DOWN = 60, 25
WARM = 2  # rounds before memory is counted: pages are made, caches filled


def main(file: Path, files: int, rounds: int) -> None:
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "toured.fcpfolio"
        shutil.copyfile(file, copy)
        with open_portfolio(copy, key_of(copy)) as portfolio:
            attach(portfolio, files)
        found = tour(Shown(copy), rounds)
    sys.stdout.write(json.dumps(found))


def attach(portfolio: Portfolio, files: int) -> None:
    """Attaches a small file of its own to each of so many entries."""
    finished = [row for row in list_entries(portfolio) if not row.draft]
    for number, row in enumerate(finished[:files]):
        text = f"Notes {number}: heel raises, three sets, no pain at night.\n".encode()
        added = add_bytes(portfolio, text, f"notes {number}.txt").value
        content = get_entry(portfolio, row.id).content
        edit_entry(
            portfolio,
            row.id,
            replace(content, attachments=(*content.attachments, added)),
            draft=False,
        )


def tour(shown: Shown, rounds: int) -> dict[str, Any]:
    """The longest gap of each step over all rounds, and how far memory grew after the first."""
    found: dict[str, Any] = {}
    before = 0
    for number in range(WARM + rounds):
        for name, step in STEPS.items():
            key = f"{name}, first" if number == 0 and name == "pages" else name
            rest(0.05)
            shown.heart.begin()
            step(shown)
            settle(shown)
            found[key] = longer(found.get(key), shown.heart.found())
        if number == WARM - 1:
            before = resident()
    found["grown"] = resident() - before
    shown.close()
    return found


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
    "search": search,
}


def settle(shown: Shown) -> None:
    """Until nothing is under way and everything is painted."""
    wait(lambda: not shown.workspace.worker.busy)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the event loop does


def longer(one: dict[str, float] | None, other: dict[str, float]) -> dict[str, float]:
    """The longer of two gaps; those over 50 ms are added up."""
    if one is None:
        return other
    over = one["over"] + other["over"]
    return (one if one["longest"] >= other["longest"] else other) | {"over": over}


def resident() -> int:
    """Bytes of memory that this process holds, with what can be given back given back."""
    gc.collect()
    pages_held = int(Path("/proc/self/statm").read_text().split()[1])
    return pages_held * 4096


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
