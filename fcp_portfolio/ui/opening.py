"""Opens a file or its folder with the system's own program, or says where it lies."""

import shlex
import subprocess
from configparser import ConfigParser
from configparser import Error as ConfigError
from contextlib import suppress
from pathlib import Path
from shutil import which

from PySide6.QtCore import QMimeDatabase, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from fcp_portfolio.ui.words import tr

ASK_SECONDS = 2
_ENTRY = "Desktop Entry"


def open_file(path: Path) -> str:
    """Opens a file; returns what to say where no program was found for it, else nothing."""
    if _opened(path):
        return _unless_set(path)
    return tr(
        "No program that opens “{name}” was found on this computer. {lies}",
        name=path.name,
        lies=lies_in(path),
    )


def show_in_folder(path: Path) -> str:
    """Opens the folder of a file; returns what to say where no program was found for it."""
    if _opened(path.resolve().parent):
        return _unless_set(path, path.resolve().parent)
    return tr(
        "No program that shows folders was found on this computer. {lies}", lies=lies_in(path)
    )


def lies_in(path: Path) -> str:
    """The folder in which a file lies, as a sentence."""
    return tr("It lies in the folder “{folder}”.", folder=path.resolve().parent)


def _opened(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.resolve())))


def _unless_set(path: Path, shown: Path | None = None) -> str:
    """Where the system names no program that can be started, that fails without a word."""
    program = _program(shown or path)
    if program is None or _can_start(program):
        return ""
    if not program:
        return tr(
            "This computer names no program for that, so perhaps nothing opens. {lies}",
            lies=lies_in(path),
        )
    return tr(
        "“{program}”, with which this computer is set to open that, cannot be started. Choose "
        "another program in the settings of the computer. {lies}",
        program=program.removesuffix(".desktop"),
        lies=lies_in(path),
    )


def _program(path: Path) -> str | None:
    """The desktop entry of the program that opens it, empty for none; None where nobody can say.

    Linux alone can be asked; where that fails, the system is believed.
    """
    asked = which("xdg-mime")
    if asked is None:
        return None
    kind = QMimeDatabase().mimeTypeForFile(str(path)).name()
    try:
        told = subprocess.run(  # noqa: S603  a program of the system, and a kind that Qt names
            [asked, "query", "default", kind],
            capture_output=True,
            timeout=ASK_SECONDS,
            check=False,
            text=True,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return told.stdout.strip() if told.returncode == 0 else None


def _can_start(entry: str) -> bool:
    """Whether what a desktop entry starts is there; one that starts nothing itself is believed."""
    applications = QStandardPaths.StandardLocation.ApplicationsLocation
    names = (entry, entry.replace("-", "/", 1)) if entry else ()
    places = filter(None, (QStandardPaths.locate(applications, name) for name in names))
    read = ConfigParser(interpolation=None, strict=False)
    with suppress(OSError, ConfigError, ValueError):
        read.read(next(places, ""), encoding="utf-8")
        words = shlex.split(read.get(_ENTRY, "Exec", fallback=""))
        return read.has_section(_ENTRY) and (not words or which(words[0]) is not None)
    return False
