"""Help: the guide of `docs/guide`, one part for each page, shown in a window of its own.

`text` reads the parts and puts the keys in, `document` lays them out, `window` shows them,
`chapters` makes values of them, `saving` writes all of them as one file. Nothing of it is loaded
before somebody asks.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

PARTS = {
    "sign_off": "signing-off",
    "waiting": "desk#What waits",
    "practitioners": "desk#Who is on it",
    "overview": "desk#Progress summaries",
    "answers": "desk#What did I sign?",
    "feedback": "desk#Feedback of colleagues and patients",
    "meetings": "group#Meetings",
    "members": "group#Members and copies",
    "map": "group#The map",
    "record": "group#The record",
}
"""The parts that are not called as their page is; behind a # the title of their section."""


def open_guide(window: QWidget, part: str) -> None:
    """Shows a part of the guide in the one help window; closed, the focus is back where it was."""
    from fcp_portfolio.ui.guide.window import the_window

    name, _, section = PARTS.get(part, part).partition("#")
    the_window().show_for(window, f"{name}.md", section)


def guide_handlers(window: QWidget, page: Callable[[], str]) -> dict[str, Callable[[], None]]:
    """What the Help menu of a window does; `page` tells which page is shown in it."""
    return {
        "guide": lambda: open_guide(window, page()),
        "supervisors": lambda: open_guide(window, "supervisors"),
        "leaves": lambda: open_guide(window, "what-leaves"),
        "save_guide": lambda: _save(window),
        "keys": lambda: _show("KeysDialog", window),
        "about": lambda: _show("AboutDialog", window),
    }


def _show(dialog: str, window: QWidget) -> None:
    from fcp_portfolio.ui.dialogs import help as dialogs

    getattr(dialogs, dialog)(window).show()


def _save(window: QWidget) -> None:
    from fcp_portfolio.ui.guide.saving import ask_to_save

    ask_to_save(window)
