"""Opens a file or its folder with the system's own program, or says where it lies."""

import subprocess
from pathlib import Path
from shutil import which

from PySide6.QtCore import QMimeDatabase, QUrl
from PySide6.QtGui import QDesktopServices

from fcp_portfolio.ui.words import tr

ASK_SECONDS = 2


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
    """Where the system names no program, starting one may have failed without a word."""
    if _has_program(shown or path):
        return ""
    return tr(
        "This computer names no program for that, so perhaps nothing opens. {lies}",
        lies=lies_in(path),
    )


def _has_program(path: Path) -> bool:
    """Linux alone can be asked; where that fails, the system is believed."""
    asked = which("xdg-mime")
    if asked is None:
        return True
    kind = QMimeDatabase().mimeTypeForFile(str(path)).name()
    try:
        told = subprocess.run(  # noqa: S603  a program of the system, and a kind that Qt names
            [asked, "query", "default", kind], capture_output=True, timeout=ASK_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return True
    return bool(told.stdout.strip()) or told.returncode != 0
