"""What is said once a file was written: its folder, and two ways to it."""

from collections.abc import Callable
from pathlib import Path

from fcp_portfolio.ui.opening import lies_in, open_file, show_in_folder
from fcp_portfolio.ui.widgets import Notice
from fcp_portfolio.ui.words import tr


class WrittenNotice(Notice):
    """Opens the file or its folder; where the computer has no program for it, it says so."""

    def __init__(self) -> None:
        super().__init__("ok", action=tr("Open"), other=tr("Show in folder"))
        self._path: Path | None = None
        self.acted.connect(lambda: self._go(open_file))
        self.declined.connect(lambda: self._go(show_in_folder))
        self.hide()

    def show_written(self, path: Path, said: str, advice: str = "") -> None:
        """Says what was written, where it lies, and what to look after."""
        self._path = path
        self.say(said, "\n".join(filter(None, (lies_in(path), advice))), kind="ok")

    def _go(self, way: Callable[[Path], str]) -> None:
        refused = way(self._path) if self._path else ""
        if refused:
            self.say(refused, kind="warn")
