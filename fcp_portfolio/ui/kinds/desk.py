"""The window of a supervisor's desk."""

from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from fcp_portfolio.ui.actions import EDIT, FILE, HELP, VIEW, ActionRow, shared
from fcp_portfolio.ui.kinds import WindowKind
from fcp_portfolio.ui.words import Phrase, tr

if TYPE_CHECKING:
    from fcp_portfolio.ui.main_window import MainWindow

PAGES = MappingProxyType(
    {
        "practitioners": ("desk.practitioners", "PractitionersPage"),
        "verify": ("verify", "VerifyPage"),
        "preferences": ("preferences", "PreferencesPage"),
    }
)
ACTIONS = (
    *shared(FILE),
    *shared(EDIT),
    ActionRow("practitioners", VIEW, Phrase("Practitioners"), "Ctrl+1", "users"),
    *shared(VIEW),
    *shared(HELP),
)


def _handlers(window: "MainWindow") -> dict[str, Callable[[], object]]:  # noqa: ARG001
    return {}


def _dropped(window: "MainWindow", files: tuple[Path, ...]) -> None:
    words = tr("“{name}” is nothing that can be taken in here.", name=files[0].name)
    window.pages.say(words)


KIND = WindowKind(
    pages=PAGES,
    rows=("practitioners",),
    foot=("verify", "preferences"),
    actions=ACTIONS,
    handlers=_handlers,
    dropped=_dropped,
)
