"""The window of a peer-support group."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui.actions import EDIT, FILE, HELP, VIEW, ActionRow, shared
from fcp_portfolio.ui.kinds.window import WindowKind
from fcp_portfolio.ui.views.group.finding import found_in_group
from fcp_portfolio.ui.words import Phrase, tr

if TYPE_CHECKING:
    from fcp_portfolio.services.given_files import Meaning
    from fcp_portfolio.ui.main_window import MainWindow
    from fcp_portfolio.ui.views.sidebar import Sidebar
    from fcp_portfolio.ui.workspace import Workspace

PAGES = MappingProxyType(
    {
        "meetings": ("group.meetings", "MeetingsPage"),
        "members": ("group.members", "MembersPage"),
        "map": ("group.group_map", "MapPage"),
        "record": ("group.record", "RecordPage"),
        "verify": ("verify", "VerifyPage"),
        "preferences": ("preferences", "PreferencesPage"),
    }
)
GROUP = Phrase("Group")
_CALLED = {
    "close": Phrase("Close the group"),
    "compare": Phrase("Take in a copy of another member…"),
}
ACTIONS = (
    *(replace(row, text=_CALLED.get(row.id, row.text)) for row in shared(FILE)),
    *shared(EDIT),
    ActionRow("meetings", VIEW, Phrase("Meetings"), "Ctrl+1", "calendar-days"),
    ActionRow("members", VIEW, Phrase("Members"), "Ctrl+2", "users"),
    ActionRow("map", VIEW, Phrase("Map"), "Ctrl+3", "layers"),
    ActionRow("record", VIEW, Phrase("Record and exchange"), "Ctrl+4", "file-output"),
    *shared(VIEW),
    ActionRow("plan", GROUP, Phrase("Plan a meeting…"), "Ctrl+N", "calendar-plus", writes=True),
    ActionRow("bring", GROUP, Phrase("Bring something…"), "Ctrl+L", "plus", writes=True),
    ActionRow("add_action", GROUP, Phrase("Add an action…"), "Alt+A", "list-checks", writes=True),
    ActionRow("calendar", GROUP, Phrase("Save for your calendar…"), "", "download"),
    ActionRow("join", GROUP, Phrase("Let somebody join…"), "", "users", writes=True, apart=True),
    ActionRow("write_as", GROUP, Phrase("I write here as…"), "", "user-check", writes=True),
    ActionRow("rename", GROUP, Phrase("Rename the group…"), "", "pencil-line", writes=True),
    ActionRow(
        "summary",
        GROUP,
        Phrase("Take in a summary…"),
        "Alt+T",
        "file-input",
        writes=True,
        apart=True,
    ),
    ActionRow("write_record", GROUP, Phrase("Write the record…"), "Ctrl+E", "file-output"),
    ActionRow("find", GROUP, Phrase("Search on this page"), "Ctrl+F", "search", apart=True),
    *shared(HELP),
)


def _handlers(window: "MainWindow") -> dict[str, Callable[[], object]]:
    pages = window.pages
    return {
        "plan": lambda: pages.on("meetings").plan_meeting(),
        "bring": partial(_bring, window),
        "add_action": partial(_add_action, window),
        "calendar": window.soon(lambda: pages.on("meetings").save_calendar()),
        "join": lambda: pages.on("members").add_member(),
        "write_as": lambda: pages.on("members").write_as(),
        "rename": partial(_rename, window),
        "summary": window.soon(lambda: pages.on("map").ask_summary()),
        "write_record": lambda: pages.on("record").write_record(),
        "find": partial(_search, window),
    }


def _bring(window: "MainWindow") -> None:
    """For the next meeting, whichever is shown; it waits where none is planned."""
    from fcp_portfolio.ui.dialogs.group.notes import BringDialog  # heavy

    BringDialog(window.workspace, None, window).open()


def _add_action(window: "MainWindow") -> None:
    from fcp_portfolio.ui.dialogs.group.notes import GroupActionDialog  # heavy

    GroupActionDialog(window.workspace, None, window).open()


def _rename(window: "MainWindow") -> None:
    from fcp_portfolio.ui.dialogs.group.members import RenameDialog  # heavy

    RenameDialog(window.workspace, window).open()


def _search(window: "MainWindow") -> None:
    """On the page that is shown, where it has a search; else over the meetings."""
    page = window.pages.currentWidget()
    if not hasattr(page, "focus_search"):
        page = window.pages.on("meetings")
    page.focus_search()  # type: ignore[union-attr]


def _dropped(window: "MainWindow", files: tuple[Path, ...]) -> None:
    """A copy of the group is compared, summaries taken in; on Verify any PDF is looked at."""
    from fcp_portfolio.services.given_files import meaning_of  # heavy

    pages, group = window.pages, window.workspace.portfolio
    first = files[0]
    if pages.current() == "verify" and len(files) == 1 and first.is_file():
        pages.page("verify").take_in(first)
    elif len(files) > 1:
        _take_in(window, files)
    elif not window.workspace.read_only:
        window.workspace.run(
            lambda _job: meaning_of(group, first), then=partial(_go, window, first)
        )


def _take_in(window: "MainWindow", files: tuple[Path, ...]) -> None:
    if window.workspace.read_only:
        window.pages.say(window.workspace.read_only)
    else:
        window.pages.on("map").take_in(*files)


def _go(window: "MainWindow", file: Path, meaning: "Meaning") -> None:
    from fcp_portfolio.services.given_files import Meaning  # heavy

    if meaning is Meaning.VERSION:
        window.compare(file)
    elif meaning is Meaning.PROGRESS:
        window.pages.on("map").take_in(file)
    elif meaning is Meaning.PORTFOLIO:
        window.other.emit(file)
    else:
        words = tr(
            "“{name}” is neither a copy of this group nor a progress summary. Nothing was taken "
            "in.",
            name=file.name,
        )
        window.pages.say(words)


class _Counts(QObject):
    """The open actions of whoever writes here, or of everyone, and who has not agreed yet."""

    def __init__(self, sidebar: "Sidebar", workspace: "Workspace") -> None:
        super().__init__(sidebar)
        self._sidebar, self._workspace = sidebar, workspace
        workspace.changed.connect(self._follow)
        self._follow(Changed.SUBJECTS)

    def _follow(self, changed: Changed) -> None:
        from fcp_portfolio.services.group.actions import open_actions  # heavy
        from fcp_portfolio.services.group.members import writer

        if changed & Changed.SUBJECTS:
            here = writer(self._workspace.portfolio)
            found = open_actions(self._workspace.portfolio)
            number = sum(here is None or one.owner == here.id for one in found)
            yours = tr("{n} open (action|actions) of yours", None, number)
            all_ = tr("{n} open (action|actions)", None, number)
            self._sidebar.count("meetings", number, yours if here else all_)


KIND = WindowKind(
    pages=PAGES,
    rows=("meetings", "members", "map", "record"),
    foot=("verify", "preferences"),
    actions=ACTIONS,
    handlers=_handlers,
    counts=_Counts,
    dropped=_dropped,
    found=found_in_group,
    finds=Phrase("Find an action, a meeting or a member"),
    found_none=Phrase("No action, meeting or member holds “{typed}”. Fewer letters find more."),
)
