"""A double click on a portfolio opens it: this computer is told so, for this person alone.

Linux is told by a desktop entry, a type of file and an icon in the person's data folder, Windows
by keys of the registry below the person's own. macOS knows it from a program's own bundle.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from string import Template
from typing import Protocol

from platformdirs import user_data_path
from PySide6.QtCore import QSettings

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.paths import RESOURCES
from fcp_portfolio.ui.words import Phrase

NAME = "fcp-portfolio"
TYPES = {
    FileKind.PORTFOLIO: "application/vnd.fcp-portfolio",
    FileKind.DESK: "application/vnd.fcp-portfolio-desk",
    FileKind.GROUP: "application/vnd.fcp-portfolio-group",
}
_CALLED = {
    FileKind.PORTFOLIO: "FCP portfolio",
    FileKind.DESK: "FCP supervisor’s desk",
    FileKind.GROUP: "FCP peer-support group",
}
_CLASSES = r"HKEY_CURRENT_USER\Software\Classes"
_DESKTOP = RESOURCES / "desktop"
_SPECIAL = re.compile(r'(["`$\\])')  # within the quotes of a desktop entry
# What brings the indexes of types, programs and icons up to date, and of which folder.
_INDEXES = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))


class DoubleClick(Protocol):
    """How one kind of computer is told."""

    def is_on(self) -> bool:
        """Whether this very program opens portfolios."""
        ...

    def turn_on(self) -> None:
        """Tells the computer; raises StorageFailed."""
        ...

    def turn_off(self) -> None:
        """Takes it back; raises StorageFailed."""
        ...


def this_computer() -> DoubleClick | None:
    """How this computer is told; None where it cannot be told from here."""
    if sys.platform == "linux":
        return OnLinux(user_data_path(), program())
    if sys.platform == "win32":
        return OnWindows(QSettings(_CLASSES, QSettings.Format.NativeFormat), program())
    return None


def program() -> tuple[str, ...]:
    """What starts this program: its own file in a bundle, else Python."""
    bundled = getattr(sys, "frozen", False)
    return (sys.executable,) if bundled else (sys.executable, "-P", "-m", "fcp_portfolio")


class OnLinux:
    """Files below the person's data folder, as freedesktop.org describes them."""

    def __init__(self, data: Path, command: Sequence[str]) -> None:
        self._data = data
        entry = Template(_text(_DESKTOP / f"{NAME}.desktop"))
        icons = data / "icons" / "hicolor" / "scalable" / "apps"
        self._files = {
            data / "mime" / "packages" / f"{NAME}.xml": _text(_DESKTOP / f"{NAME}.xml"),
            icons / f"{NAME}.svg": _text(RESOURCES / "icons" / "files.svg"),
            data / "applications" / f"{NAME}.desktop": entry.substitute(command=_quoted(command)),
        }

    def is_on(self) -> bool:
        files = self._files.items()
        return all(file.is_file() and _text(file) == text for file, text in files)

    def turn_on(self) -> None:
        try:
            for file, text in self._files.items():
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, "utf-8")
        except OSError as error:
            raise _not_told() from error
        self._index()

    def turn_off(self) -> None:
        try:
            for file in self._files:
                file.unlink(missing_ok=True)
        except OSError as error:
            raise _not_told() from error
        self._index()

    def _index(self) -> None:
        """Where a tool is not there, desktops that need its index know nothing of the files."""
        for tool, folder in _INDEXES:
            found, place = shutil.which(tool), self._data / folder
            if found and place.is_dir():
                subprocess.run([found, str(place)], check=False, capture_output=True)  # noqa: S603


class OnWindows:
    """Keys below a root of the registry."""

    def __init__(self, classes: QSettings, command: Sequence[str]) -> None:
        self._classes = classes
        words = " ".join(f'"{word}"' for word in (*command, "%1"))
        self._values: dict[str, str] = {}
        for kind in FileKind:
            class_ = _class(kind)
            self._values |= {
                f"{kind.suffix}/.": class_,
                f"{kind.suffix}/Content Type": TYPES[kind],
                f"{class_}/.": _CALLED[kind],
                f"{class_}/DefaultIcon/.": f'"{command[0]}",0',
                f"{class_}/shell/open/command/.": words,
            }

    def is_on(self) -> bool:
        return all(self._classes.value(key) == value for key, value in self._values.items())

    def turn_on(self) -> None:
        for key, value in self._values.items():
            self._classes.setValue(key, value)
        self._settle()

    def turn_off(self) -> None:
        for kind in FileKind:
            class_ = _class(kind)
            if self._classes.value(f"{kind.suffix}/.") == class_:  # else another program's by now
                self._classes.remove(kind.suffix)
            self._classes.remove(class_)
        self._settle()

    def _settle(self) -> None:
        self._classes.sync()
        if self._classes.status() != QSettings.Status.NoError:
            raise _not_told()
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.shell32.SHChangeNotify(0x08000000, 0, None, None)  # types have changed


def _class(kind: FileKind) -> str:
    return f"FCPPortfolio{kind.suffix}"


def _text(file: Path) -> str:
    return file.read_text("utf-8")


def _quoted(command: Sequence[str]) -> str:
    """Words of a command as a desktop entry has them: quoted, then escaped as any of its texts."""
    words = (_SPECIAL.sub(r"\\\1", word).replace("%", "%%") for word in command)
    return " ".join(f'"{word}"' for word in words).replace("\\", "\\\\")


def _not_told() -> StorageFailed:
    return StorageFailed(
        Phrase(
            "This computer did not take it: your own settings cannot be written. Nothing else was "
            "changed. File > Open a file… opens portfolios as before."
        )
    )
