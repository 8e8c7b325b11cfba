"""An hour of typing at forty words a minute, in the window, its seconds shortened.

What is shortened is the time between two saves alone: every key goes through the text field, and
the editor itself saves, off the thread of the window, as it does for a person.
"""

import json
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from fcp_portfolio.storage.opening import DATABASE
from fcp_portfolio.ui.views.editor import session
from tests.bench.probes.showing import Shown
from tests.bench.probes.watching import rest, wait

SECONDS = 3_600
PARAGRAPH = 550
LETTERS = 40 * 5.5 / 60  # a second; a word and the space behind it
FORM = "reflection"
TEXT = (
    "I asked about night pain first this time, then about weight, fevers and the bladder. The "
    "story did not fit a mechanical cause, so I examined the hip as well and went to the duty "
    "doctor the same morning. What I would do again is to say aloud what I do not know. "
)


def main(file: Path, seconds: int) -> None:
    session.TYPING_MS = 1
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "typing.fcpfolio"
        shutil.copyfile(file, copy)
        found = _hour(copy, seconds)
    sys.stdout.write(json.dumps(found))


def _hour(file: Path, seconds: int) -> dict[str, Any]:
    shown = Shown(file)
    shown.page.begin_log(FORM)
    field: Any = max(shown.page.editor.findChildren(QPlainTextEdit), key=lambda edit: edit.height())
    working = shown.portfolio.copy.database.file
    before, work_before = file.stat().st_size, working.stat().st_size
    rest(1)
    shown.heart.begin()
    log = _type(shown, field, seconds)
    held = shown.heart.found()
    shown.close()
    return held | {
        "growth": file.stat().st_size - before,
        "working": working.stat().st_size - work_before,
        "log": log,
        "letters": round(seconds * LETTERS),
    }


def _type(shown: Shown, field: QPlainTextEdit, seconds: int) -> int:
    """Types; gives the largest size that the log of the working copy had."""
    log = shown.portfolio.copy.database.file.with_name(f"{DATABASE}-wal")
    largest, letters = 0, 0
    for second in range(1, seconds + 1):
        wanted = round(second * LETTERS)
        for place in range(letters, wanted):
            press(field, place)
            next_beat(shown)
        letters = wanted
        _until_saved(shown)
        largest = max(largest, log.stat().st_size if log.exists() else 0)
    return largest


def press(field: QPlainTextEdit, place: int) -> None:
    """Types the letter of a place in an endless text, in paragraphs of some hundred words."""
    if (place + 1) % PARAGRAPH:
        QTest.keyClicks(field, TEXT[place % len(TEXT)])
    else:
        QTest.keyClick(field, Qt.Key.Key_Return)


def next_beat(shown: Shown) -> None:
    """Lets the heart beat once: no person types two letters at the same time."""
    before = shown.heart.beats
    wait(lambda: shown.heart.beats > before)


def _until_saved(shown: Shown) -> None:
    typing = shown.page.editor.session._typing  # noqa: SLF001  the timer that saves
    wait(lambda: not typing.isActive() and not shown.workspace.worker.busy)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
