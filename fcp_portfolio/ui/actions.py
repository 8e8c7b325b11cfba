"""Every action of the program in one table: menu, words, shortcut, icon."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from fcp_portfolio.ui.words import tr


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action. `writes` is set where it is of no use while the portfolio is read only."""

    id: str
    menu: str
    text: str
    shortcut: str = ""
    icon: str = ""
    writes: bool = False
    apart: bool = False  # a line above it in the menu


TABLE = (
    ActionRow("new", "File", "New portfolio…"),
    ActionRow("open", "File", "Open a portfolio…", "Ctrl+O", "folder-open"),
    ActionRow("recent", "File", "Open recent"),
    ActionRow("publish", "File", "Write the file in the folder now", "Ctrl+S", writes=True),
    ActionRow("back_up", "File", "Back up to a folder…", "", "database-backup", apart=True),
    ActionRow("export", "File", "Export as PDF", "Ctrl+E", "file-output"),
    ActionRow("verify", "File", "Verify a PDF", "", "file-check"),
    ActionRow("quit", "File", "Close the window", "Ctrl+Q", apart=True),
    ActionRow("undo", "Edit", "Undo the last change", "Ctrl+Z", "undo-2", writes=True),
    ActionRow("redo", "Edit", "Redo", "Ctrl+Shift+Z", "redo-2", writes=True),
    ActionRow("palette", "Edit", "Find anything…", "Ctrl+K", "search", apart=True),
    ActionRow("preferences", "Edit", "Preferences", "Ctrl+,", "settings", apart=True),
    ActionRow("home", "View", "Home", "Ctrl+1", "house"),
    ActionRow("capabilities", "View", "Capabilities", "Ctrl+2", "list-tree"),
    ActionRow("evidence", "View", "Evidence", "Ctrl+3", "files"),
    ActionRow("supervision", "View", "Supervision", "Ctrl+4", "calendar-days"),
    ActionRow("sign_off", "View", "Sign-off", "Ctrl+5", "signature"),
    ActionRow("next_pane", "View", "Next part of the window", "F6", apart=True),
    ActionRow("previous_pane", "View", "Previous part of the window", "Shift+F6"),
    ActionRow("larger", "View", "Larger text", "Ctrl++", apart=True),
    ActionRow("smaller", "View", "Smaller text", "Ctrl+-"),
    ActionRow("log", "Evidence", "Log evidence", "Ctrl+N", "plus", writes=True),
    ActionRow("quick_log", "Evidence", "Log a debrief in one line", "Ctrl+L", "users", writes=True),
    ActionRow("find", "Evidence", "Find in evidence", "Ctrl+F", "search"),
    ActionRow(
        "log_for", "Evidence", "Log evidence for this capability", "Alt+L", writes=True, apart=True
    ),
    ActionRow("rate", "Evidence", "Rate yourself", "Alt+R", "gauge", writes=True),
    ActionRow("request", "Sign-off", "New request…", "Ctrl+Shift+N", "send", writes=True),
    ActionRow("take_in", "Sign-off", "Take in an answer…", "Alt+T", "file-input", writes=True),
    ActionRow(
        "answer_here", "Sign-off", "Answer here and now…", "Alt+H", "pencil-line", writes=True
    ),
    ActionRow("answer", "Sign-off", "Answer a request from someone else…", "", "signature"),
    ActionRow("save_request", "Sign-off", "Save a copy of this request…", "", "download"),
    ActionRow("withdraw", "Sign-off", "Withdraw this request…", "Alt+W", writes=True),
    ActionRow("signing", "Sign-off", "Your key and keys you know", "", "key-round", apart=True),
    ActionRow("keys", "Help", "Keys", "F1", "keyboard"),
    ActionRow("about", "Help", "About FCP Portfolio", "", "circle-help"),
)
IN_LISTS = (
    ("Log evidence for the capability in the list", "L"),
    ("Rate yourself for the capability in the list", "R"),
    ("Edit the entry in the list", "E"),
    ("Remove the entry in the list", "Del"),
    ("Next entry found", "F3"),
    ("Done with this", "Ctrl+Return"),
    ("Close the innermost thing", "Esc"),
)
"""Keys that no menu shows, because they belong to what has the focus."""
MENUS = tuple(dict.fromkeys(row.menu for row in TABLE))
_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "preferences": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
}


def bind_actions(
    window: QMainWindow,
    handlers: Mapping[str, Callable[[], None]],
    table: Sequence[ActionRow] = TABLE,
) -> dict[str, QAction]:
    """Puts every action of a table into the window's menus and ties it to its handler."""
    titles = dict.fromkeys(row.menu for row in table)
    menus = {title: window.menuBar().addMenu(tr(title)) for title in titles}
    made = {}
    for row in table:
        action = QAction(tr(row.text), window)
        action.setShortcut(QKeySequence(row.shortcut))
        action.triggered.connect(_bare(handlers[row.id]))
        if row.apart:
            menus[row.menu].addSeparator()
        menus[row.menu].addAction(action)
        made[row.id] = action
    for name, role in _ROLES.items():
        if name in made:
            made[name].setMenuRole(role)
    return made


def spelled(keys: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def forbid_writing(actions: Mapping[str, QAction], reason: str) -> None:
    """Disables what writes, with the reason as its tooltip; an empty reason enables."""
    for row in TABLE:
        if row.writes:
            actions[row.id].setEnabled(not reason)
            actions[row.id].setToolTip(tr(reason or row.text))


def _bare(handler: Callable[[], None]) -> Callable[[bool], None]:
    return lambda _checked: handler()
