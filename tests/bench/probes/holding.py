"""How long the window's thread is held while a portfolio is used: rest, typing, saving, export."""

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit

from fcp_portfolio.services.export import export_portfolio
from tests.bench.probes.showing import Shown
from tests.bench.probes.watching import rest, wait
from tests.bench.probes.writing import FORM, press

RESTS = 5.0
LETTERS = 200
BETWEEN_KEYS = 0.02


def main(file: Path, *, exports: bool) -> None:
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "held.fcpfolio"
        shutil.copyfile(file, copy)
        found = _held(copy, exports=exports)
    sys.stdout.write(json.dumps(found))


def _held(file: Path, *, exports: bool) -> dict[str, Any]:
    shown = Shown(file)
    shown.workspace.settle()
    steps: dict[str, Callable[[Shown], None]] = {"rest": lambda _shown: rest(RESTS)}
    steps |= {"begin": _begin, "type": _type, "save": _save}
    if exports:
        steps["export"] = _export
    found = {}
    for name, step in steps.items():
        rest(1)
        shown.heart.begin()
        step(shown)
        rest(0.5)
        found[name] = shown.heart.found()
    shown.close()
    return found


def _begin(shown: Shown) -> None:
    shown.page.begin_log(FORM)


def _type(shown: Shown) -> None:
    editors = shown.page.editor.findChildren(QPlainTextEdit)
    field = max(editors, key=lambda edit: edit.height())
    for place in range(LETTERS):
        press(field, place)
        rest(BETWEEN_KEYS)
    _until_idle(shown)


def _save(shown: Shown) -> None:
    """A revision is cut and the list read again, as when the editor is left."""
    shown.page.editor.session.keep()
    _until_idle(shown)


def _export(shown: Shown) -> None:
    portfolio, to = shown.portfolio, shown.portfolio.file.with_suffix(".pdf")
    shown.workspace.run(
        lambda job: export_portfolio(
            portfolio,
            to,
            reason="Nobody in it exists.",
            progress=job.progress,
            cancelled=job.cancelled,
        ),
        progress=lambda *_said: None,
    )
    _until_idle(shown)


def _until_idle(shown: Shown) -> None:
    wait(lambda: not shown.workspace.worker.busy)


if __name__ == "__main__":
    main(Path(sys.argv[1]), exports=sys.argv[2] == "exports")
