"""What the actions do that windows of every kind have."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from fcp_portfolio.ui.dialogs.back_up import ask_back_up
from fcp_portfolio.ui.guide import guide_handlers
from fcp_portfolio.ui.preferences import TEXT_SIZE
from fcp_portfolio.ui.words import tr

if TYPE_CHECKING:
    from fcp_portfolio.ui.main_window import MainWindow


def handlers(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """What each action of a window does, with what only its kind has."""
    pages, workspace = window.pages, window.workspace
    shown: dict[str, Callable[[], object]] = {
        name: partial(pages.show_page, name) for name in pages.kind.pages
    }
    return {
        **shown,
        **guide_handlers(window, pages.guide_part),
        "new": lambda: window.leave.emit("new"),
        "new_desk": lambda: window.leave.emit("new_desk"),
        "new_group": lambda: window.leave.emit("new_group"),
        "open": lambda: window.leave.emit("open"),
        "example": lambda: window.leave.emit("example"),
        "recent": lambda: None,  # a menu of its own
        "publish": workspace.publish,
        "back_up": window.soon(lambda: ask_back_up(window, workspace)),
        "restore": window.restore,
        "compare": window.compare,
        "passphrase": partial(_change_passphrase, window),
        "lock": window.locking.emit,
        "close": lambda: window.leave.emit("closed"),
        "quit": window.close,
        "undo": workspace.undo,
        "redo": workspace.redo,
        "palette": partial(_find_anything, window),
        "next_pane": window.panes.forward,
        "previous_pane": window.panes.back,
        "menus": lambda: window.menuBar().setActiveAction(window.menuBar().actions()[0]),
        "larger": lambda: workspace.preferences.step(TEXT_SIZE, 1),
        "smaller": lambda: workspace.preferences.step(TEXT_SIZE, -1),
        "answer": window.soon(partial(_answer, window)),
        "signing": lambda: pages.on("preferences").show_keys(),
        **pages.kind.handlers(window),
    }


def compare(window: "MainWindow", file: Path | None) -> None:
    """Compares with another version of the file: the one given, or one to be chosen."""
    from fcp_portfolio.ui.dialogs.compare_versions import ask_compare, compare_with

    if file is None:
        ask_compare(window, window.workspace)
    else:
        compare_with(window, window.workspace, file)


def restore(window: "MainWindow", backup: Path | None) -> None:
    """Shows what may take the place of the file, or looks into one backup."""
    from fcp_portfolio.ui.dialogs.earlier_versions import ask_version
    from fcp_portfolio.ui.dialogs.restore import look_into_backup

    if backup is None:
        ask_version(window, window.workspace, window.restoring.emit)
    else:
        look_into_backup(window, window.workspace, backup, window.restoring.emit)


def choose_versions(window: "MainWindow") -> None:
    """Lets a person decide what stands in two versions."""
    from fcp_portfolio.ui.dialogs.choose_version import ask_choices

    ask_choices(window, window.workspace)


def _change_passphrase(window: "MainWindow") -> None:
    from fcp_portfolio.ui.dialogs.change_passphrase import ask_change

    ask_change(window, window.workspace)


def _find_anything(window: "MainWindow") -> None:
    from fcp_portfolio.ui.command_palette import open_palette

    open_palette(window, window.workspace, window.actions_by_id)


def _answer(window: "MainWindow") -> None:
    names, _ = QFileDialog.getOpenFileNames(
        window, tr("Answer requests"), "", tr("Requests (*.pdf)")
    )
    if names:
        window.request.emit(tuple(map(Path, names)))
