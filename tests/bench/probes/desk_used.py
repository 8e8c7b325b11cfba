"""Uses the window of a desk as a supervisor does: how long its thread is held by each step.

An empty desk is shown, and no more.
"""

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from fcp_portfolio.ui.kinds.desk import KIND
from tests.bench.probes.showing import Shown
from tests.bench.probes.touring import ahead, settle, watched
from tests.bench.probes.watching import rest

PEOPLE, BETWEEN_KEYS = 20, 0.05


def main(file: Path) -> None:
    with TemporaryDirectory() as folder:
        copy = Path(folder) / file.name
        for suffix in (file.suffix, ".key"):
            shutil.copyfile(file.with_suffix(suffix), copy.with_suffix(suffix))
        shown = Shown(copy, at_home=True)
        found = {"made": shown.made}
        if shown.window.pages.page("waiting").found:
            found |= {name: watched(shown, step) for name, step in STEPS.items()}
        shown.close()
    sys.stdout.write(json.dumps(found))


def pages(shown: Shown) -> None:
    """Every page of the desk, one after the other."""
    for name in KIND.rows:
        shown.window.pages.show_page(name)
        settle(shown)


def waiting(shown: Shown) -> None:
    """What waits, from another page, and gone down through."""
    shown.window.pages.show_page("overview")
    settle(shown)
    page = shown.window.pages.on("waiting")
    page.list.setFocus()
    for _ in range(PEOPLE):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
        rest(0.02)


def views(shown: Shown) -> None:
    """What is done, all, and what waits again."""
    page = shown.window.pages.on("waiting")
    for made in reversed(page.switch.findChildren(QPushButton)):
        made.click()
        rest(BETWEEN_KEYS)


def filtering(shown: Shown) -> None:
    """The requests of one practitioner, then of all again."""
    _type(shown, "waiting", "practitioner 7")


def searching(shown: Shown) -> None:
    """A number that one request has."""
    page = shown.window.pages.on("waiting")
    _type(shown, "waiting", page.found[250].received.number)


def people(shown: Shown) -> None:
    """Each practitioner, one after the other."""
    page = shown.window.pages.on("practitioners")
    page.list.setFocus()
    for _ in range(PEOPLE):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
        rest(0.03)


def _type(shown: Shown, name: str, words: str) -> None:
    page = shown.window.pages.on(name)
    page.focus_search()
    for letter in words:
        QTest.keyClicks(page.search, letter)
        rest(BETWEEN_KEYS)
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    rest(BETWEEN_KEYS)


STEPS: dict[str, Callable[[Shown], None]] = {
    "ahead": ahead,
    "pages": pages,
    "waiting": waiting,
    "views": views,
    "filtering": filtering,
    "searching": searching,
    "people": people,
}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
