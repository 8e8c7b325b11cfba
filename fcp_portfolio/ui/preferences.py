"""Preferences: one declared table, kept as JSON in the configuration folder."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any
from weakref import WeakMethod

import shiboken6
from platformdirs import user_config_path
from PySide6.QtCore import QObject

from fcp_portfolio.paths import make_own_folder
from fcp_portfolio.ui.words import Phrase, languages

RECENT_FILES = 8


class Section(Enum):
    """The parts of the Preferences page, in their order there."""

    APPEARANCE = Phrase("Appearance")
    KEEPING = Phrase("Saving and backup")
    SUPERVISION = Phrase("Aim and reminders")
    DESK = Phrase("What the desk tells")
    SECURITY = Phrase("Security")
    DEFINITIONS = Phrase("Frameworks and forms")
    PEOPLE = Phrase("People and keys")
    KEYS = Phrase("Shortcuts")


@dataclass(frozen=True, slots=True)
class Preference:
    """One thing to choose, or without a `section` one that is only remembered.

    `choices` maps what is kept to what a person reads; without any, a text is kept, or whether
    something is on.
    """

    name: str
    title: str
    default: Any
    choices: tuple[tuple[Any, str], ...] = ()
    hint: str = ""
    section: Section | None = None


APPEARANCE = Preference(
    "appearance",
    Phrase("Appearance"),
    "system",
    (
        ("system", Phrase("As the system")),
        ("light", Phrase("Light")),
        ("dark", Phrase("Dark")),
        ("high_contrast", Phrase("High contrast")),
    ),
    section=Section.APPEARANCE,
)
TEXT_SIZE = Preference(
    "text_size",
    Phrase("Text size"),
    100,
    tuple((percent, Phrase("{size} %", size=percent)) for percent in (90, 100, 115, 130, 150, 200)),
    Phrase("Type and rows grow together. Ctrl++ and Ctrl+- do it from anywhere."),
    Section.APPEARANCE,
)
SINGLE_KEYS = Preference(
    "single_keys",
    Phrase("Single keys in lists"),
    True,
    hint=Phrase(
        "Such as L to log, R to rate, E to edit: only while the list has the focus. Each has a "
        "menu entry too."
    ),
    section=Section.KEYS,
)
SUPERVISION_AIM = Preference(
    "supervision_aim",
    Phrase("Minutes of supervision a month"),
    0,
    hint=Phrase(
        "What you aim for, without debriefs; a line on the Supervision page. Sources differ, so "
        "there is no number until you give one."
    ),
    section=Section.SUPERVISION,
)
WAITING_DAYS = Preference(
    "waiting_days",
    Phrase("A request is told as due"),
    14,
    tuple((days, Phrase("after {n} (day|days)", None, days)) for days in (7, 14, 21, 28)),
    Phrase("Once it waits longer than that, it stands under “Due” on Home."),
    Section.SUPERVISION,
)
STUCK_AFTER = Preference(
    "stuck_after",
    Phrase("Somebody is told as stuck"),
    8,  # as the service has it, which is not loaded at the start
    tuple((weeks, Phrase("after {n} (week|weeks)", None, weeks)) for weeks in (4, 6, 8, 12, 16)),
    Phrase(
        "Once nothing has changed in their progress summaries for so long. No training body names "
        "a number."
    ),
    Section.DESK,
)
FEW_ENTRIES = Preference(
    "few_entries",
    Phrase("A capability rests on little"),
    3,  # as well
    tuple((n, Phrase("with fewer than {n} (entry|entries)", None, n)) for n in (1, 2, 3, 5, 8)),
    Phrase("Numbers say nothing about quality. No training body names a number."),
    Section.DESK,
)
BACKUP_DAYS = Preference(
    "backup_days",
    Phrase("Remind me of a backup"),
    7,
    (
        (0, Phrase("never")),
        *((n, Phrase("after {n} (day|days)", None, n)) for n in (7, 14, 28)),
    ),
    Phrase(
        "Once the newest backup lacks something and is older than that. A portfolio says so on "
        "Home, a desk or a group above its pages."
    ),
    Section.KEEPING,
)
LOCK_AFTER = Preference(
    "lock_after",
    Phrase("Lock when nothing is typed or clicked"),
    15,
    (
        (0, Phrase("never")),
        *((n, Phrase("after {n} (minute|minutes)", None, n)) for n in (2, 5, 10, 15, 30, 60)),
    ),
    Phrase(
        "All windows are hidden until the passphrase is typed; what you typed is kept. This "
        "program does not learn of the system’s own screen lock."
    ),
    Section.SECURITY,
)
TIME_STAMP = Preference(
    "time_stamp",
    Phrase("Time-stamp service"),
    "",
    hint=Phrase(
        "The address of a service (RFC 3161) that says when something was signed. It is sent a "
        "digest of the signature, and nothing else uses a network. Empty: none is asked."
    ),
    section=Section.SECURITY,
)
LANGUAGE = Preference(
    "language",
    Phrase("Language"),
    "en",
    languages(),
    Phrase("The words of the window. It speaks another language from the next start on."),
    Section.APPEARANCE,
)
RECENT = Preference("recent", Phrase("Recent portfolios"), ())
LAST_PAGE = Preference("last_page", Phrase("The page that was shown last"), "home")
GEOMETRY = Preference("geometry", Phrase("Size of the window"), "")
SPLITTERS = Preference("splitters", Phrase("Widths of panes"), {})
FOLDERS = Preference("folders", Phrase("Folders used last, by what went there"), {})
WATCHED = Preference("watched", Phrase("Folders that are watched, by the desk"), {})
KEY_FILE = Preference("key_file", Phrase("The key file that signed last"), "")
SIGNED_AS = Preference("signed_as", Phrase("Name and role of who signed last"), {})

TABLE = (
    APPEARANCE,
    TEXT_SIZE,
    SINGLE_KEYS,
    SUPERVISION_AIM,
    WAITING_DAYS,
    STUCK_AFTER,
    FEW_ENTRIES,
    BACKUP_DAYS,
    LOCK_AFTER,
    TIME_STAMP,
    LANGUAGE,
    RECENT,
    LAST_PAGE,
    GEOMETRY,
    SPLITTERS,
    FOLDERS,
    WATCHED,
    KEY_FILE,
    SIGNED_AS,
)


class Preferences:
    """The values chosen on this computer. What is unknown or unreadable counts as not chosen."""

    def __init__(self, file: Path | None = None) -> None:
        self.file = file or user_config_path("fcp-portfolio") / "preferences.json"
        self._values = _read(self.file)
        self._watchers: list[WeakMethod[Callable[[Preference], None]]] = []

    def get(self, preference: Preference) -> Any:
        """The value chosen, or the default."""
        value = self._values.get(preference.name, preference.default)
        kept = [choice for choice, _ in preference.choices]
        return value if not kept or value in kept else preference.default

    def set(self, preference: Preference, value: Any) -> None:
        """Keeps a value and tells whoever watches."""
        if self.get(preference) == value:
            return
        self._values[preference.name] = value
        self._write()
        for watcher in self._living():
            watcher(preference)

    def step(self, preference: Preference, by: int) -> None:
        """Goes to a neighbouring choice; stays at the ends."""
        kept = [choice for choice, _ in preference.choices]
        place = kept.index(self.get(preference)) + by
        self.set(preference, kept[min(max(place, 0), len(kept) - 1)])

    def watch(self, watcher: Callable[[Preference], None]) -> None:
        """Has a method called after each change, for as long as its object exists elsewhere."""
        self._watchers = [WeakMethod(living) for living in (*self._living(), watcher)]

    def recent(self) -> tuple[Path, ...]:
        """Portfolios opened before that still exist, the last one first."""
        return tuple(p for p in map(Path, self.get(RECENT)) if p.exists())

    def remember_file(self, file: Path) -> None:
        """Puts a portfolio first among the recent ones."""
        known = [str(file.resolve()), *(str(p) for p in self.recent())]
        self.set(RECENT, list(dict.fromkeys(known))[:RECENT_FILES])

    def _living(self) -> list[Callable[[Preference], None]]:
        watchers = (kept() for kept in self._watchers)
        return [watcher for watcher in watchers if watcher is not None and _lives(watcher)]

    def _write(self) -> None:
        make_own_folder(self.file.parent)
        beside = self.file.with_suffix(".new")
        beside.write_text(json.dumps(self._values, indent=2), "utf-8")
        beside.replace(self.file)


def _lives(watcher: Callable[[Preference], None]) -> bool:
    owner = getattr(watcher, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)


def _read(file: Path) -> dict[str, Any]:
    try:
        values = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}
