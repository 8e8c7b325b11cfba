"""What the window of a portfolio, a desk or a group is made of: pages, menus, what actions do."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.ui.actions import IN_EVERY_WINDOW, IN_LISTS, ActionRow

if TYPE_CHECKING:
    from fcp_portfolio.ui.command_palette.results import Result
    from fcp_portfolio.ui.main_window import MainWindow
    from fcp_portfolio.ui.views.sidebar import Sidebar
    from fcp_portfolio.ui.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowKind:
    """What is particular to the window of one kind of file.

    `pages` has the module in `ui.views` and the class of each page by its name; `rows` of them
    stand at the top of the sidebar and `foot` at its end; the first of the rows is shown where no
    other was. `actions` is the table of its menus and `handlers` what each does. `counts` makes
    what keeps the numbers in the sidebar right, a child of it; `begin` is called with the new
    window, `dropped` with files that were dropped on it, `activated` whenever it comes to the
    front, and `ahead` does in steps what will be asked for soon. `found` gives what the palette
    finds of the kind's own, `finds` says what that is, and `found_none` that nothing was. Requests
    are shown on the page `requests`, what is searched for on `searched`.
    """

    pages: Mapping[str, tuple[str, str]]
    rows: tuple[str, ...]
    foot: tuple[str, ...]
    actions: Sequence[ActionRow]
    handlers: "Callable[[MainWindow], dict[str, Callable[[], object]]]"
    counts: "Callable[[Sidebar, Workspace], object]" = lambda _sidebar, _workspace: None
    begin: "Callable[[MainWindow], None]" = lambda _window: None
    dropped: "Callable[[MainWindow, tuple[Path, ...]], None]"
    ahead: "Callable[[Workspace], Iterator[None]]" = lambda _workspace: iter(())
    needed_soon: tuple[str, ...] = ()
    activated: "Callable[[MainWindow], None]" = lambda _window: None
    found: "Callable[[Workspace, str], Sequence[Result]]" = lambda _workspace, _text: ()
    finds: str = Phrase("Find an action, a capability, an entry or a file")
    found_none: str = Phrase(
        "No action, capability, entry or file holds “{typed}”. Fewer letters find more."
    )
    requests: str = "sign_off"
    searched: str = "evidence"

    @property
    def logs(self) -> bool:
        """Whether its window has capabilities and evidence to go to."""
        return "evidence" in self.pages

    @property
    def single(self) -> Sequence[tuple[str, str]]:
        """Its keys that no menu shows."""
        return IN_LISTS if self.logs else IN_EVERY_WINDOW

    @property
    def home(self) -> str:
        """The page to begin with."""
        return self.rows[0]

    def row_of(self, name: str) -> ActionRow:
        """The row of an action."""
        return next(row for row in self.actions if row.id == name)


def window_kind(kind: FileKind) -> WindowKind:
    """What the window of such a file is made of."""
    found: WindowKind = import_module(f"fcp_portfolio.ui.kinds.{kind}").KIND
    return found


def load_window(kind: FileKind, last: str) -> None:
    """Loads what such a window is made of, with the page it begins with: the `last` or its home."""
    import_module("fcp_portfolio.ui.main_window")
    made = window_kind(kind)
    module, _ = made.pages.get(last) or made.pages[made.home]
    import_module(f"fcp_portfolio.ui.views.{module}")
