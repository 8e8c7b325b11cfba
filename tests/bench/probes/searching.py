"""Types words into the search line of the list, and waits for the hits to be painted."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from tests.bench.probes.showing import Shown
from tests.bench.probes.watching import Paint, rest, wait

BETWEEN_KEYS = 0.12  # a person who types well
WORDS = ("knee pain", "night", "blood test", "supervisor", "thoracic", "shoulder")


def main(file: Path) -> None:
    shown = Shown(file)
    found = [_search(shown, word) for word in WORDS]
    shown.close()
    sys.stdout.write(json.dumps({"hits": found}))


def _search(shown: Shown, word: str) -> list[float]:
    pane = shown.page.pane
    pane.search.clear()
    pane.search.setFocus()
    for letter in word[:-1]:
        QTest.keyClicks(pane.search, letter)
        rest(BETWEEN_KEYS)
    rest(0.5)
    stamps: list[float] = []
    Paint(
        pane.list.viewport(),
        lambda: stamps.append(time.perf_counter()),
        lambda: pane.filters.search == word,
    )
    began = time.perf_counter()
    QTest.keyClicks(pane.search, word[-1])
    wait(lambda: bool(stamps))
    if pane.filters.search != word:
        message = f"The list shows “{pane.filters.search}” and not “{word}”."
        raise RuntimeError(message)
    return [stamps[0] - began, pane.model.rowCount() - 1]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
