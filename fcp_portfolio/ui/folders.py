"""Which folder is proposed for a file: one that is there, and the one that was used before."""

import os
import re
from itertools import count
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from fcp_portfolio.ui.preferences import FOLDERS, Preferences

_LONGEST, _HEAD = 120, 100  # characters; the end of a name says what it is
_OF_WINDOWS = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?:\..*)?", re.IGNORECASE)
_UNSAFE = re.compile(r"[^\w .,'’()&-]+")


def safe_name(text: str) -> str:
    """The words as part of a file's name that every system takes, or as such a name."""
    name = _UNSAFE.sub("-", text).strip(" .")
    if len(name) > _LONGEST:
        name = f"{name[:_HEAD]}…{name[_HEAD - _LONGEST + 1 :]}"
    return f"-{name}" if _OF_WINDOWS.fullmatch(name) else name


def free(path: Path) -> Path:
    """The path, with a number behind its name where a file of that name is there."""
    numbered = (path.with_name(f"{path.stem} {number}{path.suffix}") for number in count(2))
    return path if not exists(path) else next(one for one in numbered if not exists(one))


def path_of(typed: str) -> Path:
    """The path that somebody typed; a “~” of nobody stays what it is."""
    return Path(os.path.expanduser(typed.strip()))  # noqa: PTH111  which never raises


def exists(path: Path) -> bool:
    """Whether it is there; what cannot be there, such as a name that is too long, is not."""
    return os.path.exists(path)  # noqa: PTH110  pathlib raises


def is_file(path: Path) -> bool:
    """Whether it is a file that is there."""
    return os.path.isfile(path)  # noqa: PTH113  pathlib raises


def is_folder(path: Path) -> bool:
    """Whether it is a folder that is there."""
    return os.path.isdir(path)  # noqa: PTH112  pathlib raises


def documents() -> Path:
    """The folder in which people keep their documents; without one, their own folder."""
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(kind) or Path.home())
    return folder if folder.is_dir() else Path.home()


def nearest(folder: Path) -> Path:
    """The folder, or the first one above it that is there: in another a dialog chooses nothing."""
    there = (one for one in (folder, *folder.parents) if is_folder(one))
    return next(there, Path.home())


class Folder:
    """The folder for one kind of file, such as exports, as far as anybody remembers it."""

    def __init__(self, use: str = "", preferences: Preferences | None = None) -> None:
        self._use, self._preferences = use, preferences

    def proposed(self) -> Path:
        """The one used last, if it is still there; else the documents folder."""
        known = self._preferences.get(FOLDERS).get(self._use, "") if self._preferences else ""
        return Path(known) if known and Path(known).is_dir() else documents()

    def used(self, folder: Path) -> None:
        """Remembers where a file of this kind went."""
        if self._preferences is not None:
            known = self._preferences.get(FOLDERS)
            self._preferences.set(FOLDERS, {**known, self._use: str(folder)})
