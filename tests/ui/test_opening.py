"""Where a computer has no program for a file or a folder, its place is said."""

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui.dialogs.back_up import ask_back_up
from fcp_portfolio.ui.opening import open_file, show_in_folder
from fcp_portfolio.ui.views.written import WrittenNotice
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.finding import named
from tests.ui.stages import Listener


@pytest.fixture
def without_viewer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer that opens nothing."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)


def test_file_that_opens_needs_no_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    monkeypatch.setenv("PATH", "")
    assert (open_file(tmp_path / "a.pdf"), show_in_folder(tmp_path / "a.pdf")) == ("", "")


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program that tells which program opens what, on a system that says it opened it."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder / "xdg-mime"


@pytest.mark.skipif(sys.platform == "win32", reason="a script")
def test_what_no_program_is_set_for_is_said(asked: Path, tmp_path: Path) -> None:
    asked.write_text("#!/bin/sh\n")
    asked.chmod(0o700)
    told = (
        "This computer names no program for that, so perhaps nothing opens. "
        f"It lies in the folder “{tmp_path}”."
    )
    assert open_file(tmp_path / "a.pdf") == told
    assert show_in_folder(tmp_path / "a.pdf") == told

    asked.write_text("not a program")
    assert open_file(tmp_path / "a.pdf") == ""  # nobody to ask: the system is believed
    asked.unlink()
    assert open_file(tmp_path / "a.pdf") == ""


@pytest.mark.skipif(sys.platform != "linux", reason="desktop entries")
@pytest.mark.parametrize(
    ("entry", "starts"),
    [
        ("[Desktop Entry]\nExec=xdg-mime %f\n", True),  # which is there
        ("[Desktop Entry]\nDBusActivatable=true\n", True),
        ("[Desktop Entry]\nExec=viewer-that-went %f\n", False),
        ("[Desktop Entry]\nExec='half\n", False),
        ("nonsense", False),
        (None, False),
    ],
)
def test_program_that_is_set_and_cannot_be_started_is_named(
    asked: Path, tmp_path: Path, entry: str | None, starts: bool
) -> None:
    asked.write_text('#!/bin/sh\necho "viewer.desktop"\n')
    asked.chmod(0o700)
    applications = tmp_path / "xdg_data_home" / "applications"
    if entry is not None:
        applications.mkdir(parents=True)
        (applications / "viewer.desktop").write_text(entry)
    told = (
        "“viewer”, with which this computer is set to open that, cannot be started. Choose another "
        f"program in the settings of the computer. It lies in the folder “{tmp_path}”."
    )
    assert open_file(tmp_path / "a.pdf") == ("" if starts else told)


@pytest.mark.usefixtures("without_viewer")
def test_written_file_names_its_folder_and_says_what_does_not_open(
    qtbot: QtBot, tmp_path: Path
) -> None:
    notice = WrittenNotice()
    qtbot.addWidget(notice)
    lies = f"It lies in the folder “{tmp_path}”."
    notice.show_written(tmp_path / "a.pdf", "Exported 3 pages.", "Read it once.")
    assert notice.text() == f"Exported 3 pages. {lies}\nRead it once."

    named(notice, "Open", QPushButton).click()
    assert notice.text() == f"No program that opens “a.pdf” was found on this computer. {lies}"
    named(notice, "Show in folder", QPushButton).click()
    assert notice.text() == f"No program that shows folders was found on this computer. {lies}"


@pytest.mark.usefixtures("without_viewer")
def test_backup_names_its_folder_and_offers_to_show_it(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    stage = workspace.stage = Listener()
    parent = QWidget()
    qtbot.addWidget(parent)
    ask_back_up(parent, workspace)
    workspace.settle()

    lies = f"It lies in the folder “{tmp_path}”."
    assert stage.said[-1].endswith(f", opened and checked. {lies}")
    assert stage.undo is not None
    stage.undo()
    assert stage.said[-1] == (f"No program that shows folders was found on this computer. {lies}")
