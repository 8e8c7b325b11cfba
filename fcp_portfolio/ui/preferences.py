"""Preferences: one declared table, kept as JSON in the configuration folder."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shiboken6
from platformdirs import user_config_path
from PySide6.QtCore import QObject

from fcp_portfolio.ui.words import languages

RECENT_FILES = 8


@dataclass(frozen=True, slots=True)
class Preference:
    """One thing to choose. `choices` maps what is kept to what a person reads."""

    name: str
    title: str
    default: Any
    choices: tuple[tuple[Any, str], ...] = ()
    hint: str = ""


APPEARANCE = Preference(
    "appearance",
    "Appearance",
    "system",
    (
        ("system", "As the system"),
        ("light", "Light"),
        ("dark", "Dark"),
        ("high_contrast", "High contrast"),
    ),
)
TEXT_SIZE = Preference(
    "text_size",
    "Text size",
    100,
    tuple((percent, f"{percent} %") for percent in (90, 100, 115, 130, 150, 200)),
    "Type and rows grow together.",
)
SINGLE_KEYS = Preference(
    "single_keys",
    "Single keys",
    True,
    ((True, "On"), (False, "Off")),
    "L logs and R rates while the list of capabilities has the focus.",
)
TIME_STAMP = Preference(
    "time_stamp",
    "Time stamps",
    "",
    hint=(
        "The address of a time-stamp service (RFC 3161) that says when something was signed. It is "
        "sent a digest of the signature, and nothing else uses a network. Empty: none is asked."
    ),
)
LANGUAGE = Preference(
    "language",
    "Language",
    "en",
    languages(),
    "The words of the window. It speaks another language from the next start on.",
)
RECENT = Preference("recent", "Recent portfolios", ())
GEOMETRY = Preference("geometry", "Size of the window", "")
SPLITTERS = Preference("splitters", "Widths of panes", {})
KEY_FILE = Preference("key_file", "The key file that signed last", "")

SIGNED_AS = Preference("signed_as", "Name and role of who signed last", {})

TABLE = (
    APPEARANCE,
    TEXT_SIZE,
    SINGLE_KEYS,
    TIME_STAMP,
    LANGUAGE,
    RECENT,
    GEOMETRY,
    SPLITTERS,
    KEY_FILE,
    SIGNED_AS,
)


class Preferences:
    """The values chosen on this computer. What is unknown or unreadable counts as not chosen."""

    def __init__(self, file: Path | None = None) -> None:
        self.file = file or user_config_path("fcp-portfolio") / "preferences.json"
        self._values = _read(self.file)
        self._watchers: list[Callable[[Preference], None]] = []

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
        self._watchers = [watcher for watcher in self._watchers if _lives(watcher)]
        for watcher in self._watchers:
            watcher(preference)

    def step(self, preference: Preference, by: int) -> None:
        """Goes to a neighbouring choice; stays at the ends."""
        kept = [choice for choice, _ in preference.choices]
        place = kept.index(self.get(preference)) + by
        self.set(preference, kept[min(max(place, 0), len(kept) - 1)])

    def watch(self, watcher: Callable[[Preference], None]) -> None:
        """Has a function called after each change, for as long as its widget exists."""
        self._watchers.append(watcher)

    def recent(self) -> tuple[Path, ...]:
        """Portfolios opened before that still exist, the last one first."""
        return tuple(p for p in map(Path, self.get(RECENT)) if p.exists())

    def remember_file(self, file: Path) -> None:
        """Puts a portfolio first among the recent ones."""
        known = [str(file.resolve()), *(str(p) for p in self.recent())]
        self.set(RECENT, list(dict.fromkeys(known))[:RECENT_FILES])

    def _write(self) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True)
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
