"""Opens a file or its folder with the system's own program, or says where it lies."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from fcp_portfolio.ui.words import tr


def open_file(path: Path) -> str:
    """Opens a file; returns what to say where no program was found for it, else nothing."""
    if _opened(path):
        return ""
    return tr(
        "No program that opens “{name}” was found on this computer. {lies}",
        name=path.name,
        lies=lies_in(path),
    )


def show_in_folder(path: Path) -> str:
    """Opens the folder of a file; returns what to say where no program was found for it."""
    if _opened(path.resolve().parent):
        return ""
    return tr(
        "No program that shows folders was found on this computer. {lies}", lies=lies_in(path)
    )


def lies_in(path: Path) -> str:
    """The folder in which a file lies, as a sentence."""
    return tr("It lies in the folder “{folder}”.", folder=path.resolve().parent)


def _opened(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.resolve())))
