"""The program as a person starts it: its window, a passphrase, the list of entries.

Everything runs through `fcp_portfolio.__main__`; only the session is watched.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from fcp_portfolio import __main__ as program
from fcp_portfolio.storage.key import Passphrase
from fcp_portfolio.ui import application
from tests.bench.probes.watching import Paint
from tests.bench.rounds import since_start

found: dict[str, Any] = {}
typing_ms = 0


class Watched(application.Session):
    """Notes when its windows are painted, types the passphrase, and goes to the list."""

    def begin(self, file: Path | None, secret: Any = None) -> None:
        super().begin(file, secret)
        self._on_paint(self.start, self._shown)

    def _shown(self) -> None:
        found["shown"] = since_start()
        QTimer.singleShot(typing_ms, self._enter)

    def _enter(self) -> None:
        from PySide6.QtTest import QTest

        card: Any = self.start.card if self.start else None
        edit = card.edit
        QTest.keyClicks(edit, "fictional")
        found["entered"] = since_start()
        QTest.keyClick(edit, Qt.Key.Key_Return)

    def _show_portfolio(self, portfolio: Any) -> None:
        found["opened"] = since_start()
        super()._show_portfolio(portfolio)
        self._on_paint(self.window, self._at_home)

    def _at_home(self) -> None:
        found["home"] = since_start()
        window: Any = self.window
        window.pages.show_page("evidence")
        pane = window.pages.page("evidence").pane
        self._on_paint(pane.list.viewport(), self._listed, pane.model.rowCount)

    def _listed(self) -> None:
        found["listed"] = since_start()
        found["modules"] = _libraries()
        if self.window is not None:
            self.window.close()

    def _on_paint(
        self, widget: QWidget | None, call: Callable[[], None], ready: Callable[[], object] = bool
    ) -> None:
        if widget is not None:
            Paint(widget, call, lambda: ready is bool or bool(ready()))


def _libraries() -> list[str]:
    ours = {"fcp_portfolio", "tests", "__main__", "__mp_main__"}
    skipped = ours | set(sys.stdlib_module_names)
    return [name for name in sys.modules if name.partition(".")[0] not in skipped]


def _count_argon2() -> None:
    derive = Passphrase.key

    def timed(secret: Passphrase, salt: bytes) -> bytes:
        began = time.perf_counter()
        key = derive(secret, salt)
        found["argon2"] = time.perf_counter() - began
        return key

    Passphrase.key = timed  # type: ignore[method-assign, assignment]


def main(file: str) -> None:
    application.Session = Watched  # type: ignore[misc]
    _count_argon2()
    sys.argv = ["fcp-portfolio", file]
    try:
        program.main()
    finally:
        sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    typing_ms = int(sys.argv[2])
    main(sys.argv[1])
