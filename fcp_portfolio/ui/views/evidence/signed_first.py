"""Whoever edits an entry that was signed is asked first, once for each."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from fcp_portfolio.ui.workspace import Workspace


class SignedFirst:
    """Goes on at once where nobody signed the entry, or its owner agreed before."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        self._workspace, self._parent = workspace, parent
        self._agreed: set[str] = set()

    def ask(self, go_on: Callable[[str], object], entry_id: str) -> None:
        """Calls `go_on` with the entry, perhaps after asking."""
        if entry_id in self._agreed:
            go_on(entry_id)
        else:
            from fcp_portfolio.ui.dialogs.signed_entry import ask_before_editing  # heavy

            agree = partial(self._agree, go_on, entry_id)
            ask_before_editing(self._workspace, entry_id, self._parent, agree)

    def ask_all(self, go_on: Callable[[], None], entries: Sequence[str]) -> None:
        """Calls `go_on` once nothing is left to ask about any of the entries."""
        if entries:
            first, *others = entries
            self.ask(lambda _entry: self.ask_all(go_on, others), first)
        else:
            go_on()

    def _agree(self, go_on: Callable[[str], object], entry_id: str) -> None:
        self._agreed.add(entry_id)
        go_on(entry_id)
