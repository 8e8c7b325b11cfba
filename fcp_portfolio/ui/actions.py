"""Every action of the program in one table: menu, words, shortcut, icon."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from fcp_portfolio.ui.words import Phrase, tr


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action. `writes` is set where it is of no use while the portfolio is read only."""

    id: str
    menu: Phrase
    text: Phrase
    shortcut: str = ""
    icon: str = ""
    writes: bool = False
    apart: bool = False  # a line above it in the menu


FILE, EDIT, VIEW = Phrase("File"), Phrase("Edit"), Phrase("View")
EVIDENCE, SIGN_OFF, HELP = Phrase("Evidence"), Phrase("Sign-off"), Phrase("Help")

TABLE = (
    ActionRow("new", FILE, Phrase("New portfolio…")),
    ActionRow("new_desk", FILE, Phrase("New supervisor’s desk…")),
    ActionRow("new_group", FILE, Phrase("New peer-support group…")),
    ActionRow("open", FILE, Phrase("Open a file…"), "Ctrl+O", "folder-open"),
    ActionRow("recent", FILE, Phrase("Open recent")),
    ActionRow("publish", FILE, Phrase("Write the file in the folder now"), "Ctrl+S", writes=True),
    ActionRow("back_up", FILE, Phrase("Back up to a folder…"), "", "database-backup", apart=True),
    ActionRow("restore", FILE, Phrase("Restore an earlier version…"), "", "archive-restore"),
    ActionRow(
        "compare", FILE, Phrase("Compare with another version…"), "", "file-diff", writes=True
    ),
    ActionRow("passphrase", FILE, Phrase("Change the passphrase…"), "", "key-round", writes=True),
    ActionRow("import", FILE, Phrase("Import…"), "Ctrl+I", "folder-input", writes=True, apart=True),
    ActionRow("export", FILE, Phrase("Export"), "Ctrl+E", "file-output"),
    ActionRow("fill", FILE, Phrase("Fill a provider’s form…"), "", "pencil-line"),
    ActionRow(
        "progress",
        FILE,
        Phrase("Progress summary for a supervisor or group…"),
        "",
        "gauge",
        writes=True,
    ),
    ActionRow("verify", FILE, Phrase("Verify a PDF"), "", "file-check"),
    ActionRow("lock", FILE, Phrase("Lock now"), "Ctrl+Shift+L", "lock", apart=True),
    ActionRow("close", FILE, Phrase("Close the portfolio")),
    ActionRow("quit", FILE, Phrase("Close the window"), "Ctrl+Q"),
    ActionRow("undo", EDIT, Phrase("Undo the last change"), "Ctrl+Z", "undo-2", writes=True),
    ActionRow("redo", EDIT, Phrase("Redo"), "Ctrl+Shift+Z", "redo-2", writes=True),
    ActionRow("palette", EDIT, Phrase("Find anything…"), "Ctrl+K", "search", apart=True),
    ActionRow("preferences", EDIT, Phrase("Preferences"), "Ctrl+,", "settings", apart=True),
    ActionRow("home", VIEW, Phrase("Home"), "Ctrl+1", "house"),
    ActionRow("capabilities", VIEW, Phrase("Capabilities"), "Ctrl+2", "list-tree"),
    ActionRow("evidence", VIEW, Phrase("Evidence"), "Ctrl+3", "files"),
    ActionRow("supervision", VIEW, Phrase("Supervision"), "Ctrl+4", "calendar-days"),
    ActionRow("sign_off", VIEW, Phrase("Sign-off"), "Ctrl+5", "signature"),
    ActionRow("readiness", VIEW, Phrase("Readiness"), "Ctrl+6", "list-checks"),
    ActionRow("next_pane", VIEW, Phrase("Next part of the window"), "F6", apart=True),
    ActionRow("previous_pane", VIEW, Phrase("Previous part of the window"), "Shift+F6"),
    ActionRow("menus", VIEW, Phrase("The menus of the window"), "F10"),
    ActionRow("larger", VIEW, Phrase("Larger text"), "Ctrl++", apart=True),
    ActionRow("smaller", VIEW, Phrase("Smaller text"), "Ctrl+-"),
    ActionRow("log", EVIDENCE, Phrase("Log evidence"), "Ctrl+N", "plus", writes=True),
    ActionRow(
        "quick_log", EVIDENCE, Phrase("Log a debrief in one line"), "Ctrl+L", "users", writes=True
    ),
    ActionRow(
        "add_action", EVIDENCE, Phrase("Add an action…"), "Alt+A", "list-checks", writes=True
    ),
    ActionRow("edit", EVIDENCE, Phrase("Edit this entry"), "Alt+E", "pencil-line", writes=True),
    ActionRow("again", EVIDENCE, Phrase("Log again like this"), "Alt+G", "copy", writes=True),
    ActionRow("find", EVIDENCE, Phrase("Find in evidence"), "Ctrl+F", "search"),
    ActionRow(
        "log_for",
        EVIDENCE,
        Phrase("Log evidence for this capability"),
        "Alt+L",
        writes=True,
        apart=True,
    ),
    ActionRow("rate", EVIDENCE, Phrase("Rate yourself"), "Alt+R", "gauge", writes=True),
    ActionRow("needs", EVIDENCE, Phrase("Review my learning needs…"), "", "target", writes=True),
    ActionRow("request", SIGN_OFF, Phrase("New request…"), "Ctrl+Shift+N", "send", writes=True),
    ActionRow(
        "take_in", SIGN_OFF, Phrase("Take in an answer…"), "Alt+T", "file-input", writes=True
    ),
    ActionRow(
        "answer_here", SIGN_OFF, Phrase("Answer here and now…"), "Alt+H", "pencil-line", writes=True
    ),
    ActionRow("answer", SIGN_OFF, Phrase("Answer a request from someone else…"), "", "signature"),
    ActionRow("save_request", SIGN_OFF, Phrase("Save a copy of this request…"), "", "download"),
    ActionRow("withdraw", SIGN_OFF, Phrase("Withdraw this request…"), "Alt+W", writes=True),
    ActionRow(
        "signing", SIGN_OFF, Phrase("Your key and keys you know"), "", "key-round", apart=True
    ),
    ActionRow("guide", HELP, Phrase("Help for this page"), "F1", "book-open"),
    ActionRow("keys", HELP, Phrase("Keys"), "Ctrl+F1", "keyboard"),
    ActionRow("supervisors", HELP, Phrase("For supervisors"), "", "users", apart=True),
    ActionRow("leaves", HELP, Phrase("What leaves this computer"), "", "shield-check"),
    ActionRow("save_guide", HELP, Phrase("Save the guide…"), "", "download"),
    ActionRow("example", HELP, Phrase("Open the fictional example"), "", "book-open"),
    ActionRow("about", HELP, Phrase("About FCP Portfolio"), "", "circle-help", apart=True),
)
EVERYWHERE = frozenset(
    (
        *(
            "new",
            "new_desk",
            "new_group",
            "open",
            "recent",
            "publish",
            "back_up",
            "restore",
            "compare",
            "passphrase",
        ),
        *("verify", "lock", "close", "quit", "undo", "redo", "palette", "preferences"),
        *("next_pane", "previous_pane", "menus", "larger", "smaller", "answer", "signing"),
        *("guide", "keys", "supervisors", "leaves", "save_guide", "example", "about"),
    )
)
"""Those that the window of a desk or a group has too."""


def shared(menu: Phrase) -> tuple[ActionRow, ...]:
    """The actions of a menu that windows of every kind have."""
    return tuple(row for row in TABLE if row.menu == menu and row.id in EVERYWHERE)


IN_EVERY_WINDOW = (
    (Phrase("Choose a date from a calendar"), "Alt+Down"),
    (Phrase("Done with this"), "Ctrl+Return"),
    (Phrase("Close the innermost thing"), "Esc"),
)
IN_LISTS = (
    (Phrase("Log evidence for the capability in the list"), "L"),
    (Phrase("Rate yourself for the capability in the list"), "R"),
    (Phrase("Rate the capability in the list and go on to the next"), "1"),
    (Phrase("Show the evidence for the capability in the list"), "E"),
    (Phrase("Copy the matrix as text"), "Ctrl+C"),
    (Phrase("Edit the entry in the list"), "E"),
    (Phrase("Remove the entry in the list"), "Del"),
    (Phrase("Next place found, then the next entry"), "F3"),
    (Phrase("Attach a file to the entry in the editor"), "Ctrl+Shift+A"),
    *IN_EVERY_WINDOW,
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
    handlers: Mapping[str, Callable[[], object]],
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


def plain(row: ActionRow) -> str:
    """The words of an action without the sign that it asks for more."""
    return tr(row.text).removesuffix("…")


def row_of(name: str) -> ActionRow:
    """The row of an action."""
    return next(row for row in TABLE if row.id == name)


def forbid_writing(
    actions: Mapping[str, QAction], reason: str, table: Sequence[ActionRow] = TABLE
) -> None:
    """Disables what writes, with the reason as its tooltip; an empty reason enables."""
    for row in table:
        if row.writes:
            actions[row.id].setEnabled(not reason)
            actions[row.id].setToolTip(tr(reason or row.text))


def _bare(handler: Callable[[], object]) -> Callable[[bool], object]:
    return lambda _checked: handler()
