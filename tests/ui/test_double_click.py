"""A double click on a portfolio: what the system is told, and that it is taken back."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.ui import double_click
from fcp_portfolio.ui.double_click import OnLinux, OnWindows
from fcp_portfolio.ui.views.preferences.double_click_card import DoubleClickCard

COMMAND = ('/opt/FCP 100 %/$fcp "portfolio"', "-P")
TOOLS = ("xdg-mime", "gio", "update-mime-database", "update-desktop-database")


def told(*command: str | Path, data: Path) -> str:
    """What a tool of the desktop says to a person whose data folder it is."""
    home = {"HOME": str(data.parent), "XDG_DATA_HOME": str(data), "XDG_CURRENT_DESKTOP": "GNOME"}
    surroundings = {**os.environ, **home, "XDG_CONFIG_HOME": str(data.parent / "config")}
    done = subprocess.run(
        list(map(str, command)), env=surroundings, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def everything(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("fcp-portfolio.*"))


def test_entry_type_and_icon_are_written_and_taken_back(tmp_path: Path) -> None:
    linux = OnLinux(tmp_path, COMMAND)
    assert not linux.is_on()
    linux.turn_on()
    assert linux.is_on()
    assert everything(tmp_path) == [
        "fcp-portfolio.desktop",
        "fcp-portfolio.svg",
        "fcp-portfolio.xml",
    ]
    linux.turn_off()
    assert not linux.is_on()
    assert everything(tmp_path) == []


def test_words_of_the_command_are_quoted_as_desktop_entries_want(tmp_path: Path) -> None:
    OnLinux(tmp_path, COMMAND).turn_on()
    entry = (tmp_path / "applications" / "fcp-portfolio.desktop").read_text("utf-8")
    (line,) = (line for line in entry.splitlines() if line.startswith("Exec="))
    assert line == r'Exec="/opt/FCP 100 %%/\\$fcp \\"portfolio\\"" "-P" %f'


def test_program_that_moved_is_told_anew(tmp_path: Path) -> None:
    OnLinux(tmp_path, ("/old/place",)).turn_on()
    moved = OnLinux(tmp_path, ("/new/place",))
    assert not moved.is_on()
    moved.turn_on()
    assert moved.is_on()


@pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason="needs xdg-utils, shared-mime-info and gio"
)
def test_desktop_knows_the_type_and_the_program(tmp_path: Path) -> None:
    data = tmp_path / "data"
    linux = OnLinux(data, double_click.program())
    linux.turn_on()
    for kind, type_ in double_click.TYPES.items():
        file = tmp_path / f"mine{kind.suffix}"
        file.write_bytes(os.urandom(64))
        assert told("xdg-mime", "query", "filetype", file, data=data).strip() == type_
        assert "fcp-portfolio.desktop" in told("gio", "mime", type_, data=data)
        assert type_ in told("gio", "info", "-a", "standard::content-type", file, data=data)
    linux.turn_off()
    for type_ in double_click.TYPES.values():
        assert "fcp-portfolio.desktop" not in told("gio", "mime", type_, data=data)
    assert type_ not in told("xdg-mime", "query", "filetype", file, data=data)


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs desktop-file-utils")
def test_entry_is_valid(tmp_path: Path) -> None:
    OnLinux(tmp_path, COMMAND).turn_on()
    entry = tmp_path / "applications" / "fcp-portfolio.desktop"
    assert told("desktop-file-validate", entry, data=tmp_path) == ""


def test_folder_that_cannot_be_written_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "mime").write_text("a file stands in the way")
    linux = OnLinux(tmp_path, COMMAND)
    with pytest.raises(StorageFailed, match="This computer did not take it"):
        linux.turn_on()
    assert not linux.is_on()


def registry(tmp_path: Path) -> QSettings:
    """A file in place of the registry."""
    return QSettings(str(tmp_path / "classes.ini"), QSettings.Format.IniFormat)


def test_keys_of_windows_are_written_and_taken_back(tmp_path: Path) -> None:
    classes = registry(tmp_path)
    windows = OnWindows(classes, (r"C:\FCP Portfolio\fcp-portfolio.exe",))
    windows.turn_on()
    assert windows.is_on()
    command = classes.value("FCPPortfolio.fcpfolio/shell/open/command/.")
    assert command == r'"C:\FCP Portfolio\fcp-portfolio.exe" "%1"'
    for ending in (".fcpfolio", ".fcpdesk", ".fcpgroup"):
        assert classes.value(f"{ending}/.") == f"FCPPortfolio{ending}"
        assert classes.value(f"FCPPortfolio{ending}/shell/open/command/.") == command
    windows.turn_off()
    assert classes.allKeys() == []


def test_key_that_another_program_took_stays_with_it(tmp_path: Path) -> None:
    classes = registry(tmp_path)
    windows = OnWindows(classes, ("fcp.exe",))
    windows.turn_on()
    classes.setValue(".fcpfolio/.", "Another.program")
    assert not windows.is_on()
    windows.turn_off()
    assert classes.value(".fcpfolio/.") == "Another.program"


def test_box_tells_and_takes_back(tmp_path: Path, qtbot: QtBot) -> None:
    linux = OnLinux(tmp_path, COMMAND)
    card = DoubleClickCard(linux)
    qtbot.addWidget(card)
    card.on.click()
    assert linux.is_on()
    assert card.on.isChecked()
    card.on.click()
    assert not linux.is_on()
    assert not card.on.isChecked()


def test_box_stays_clear_where_it_was_not_taken(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "mime").write_text("a file stands in the way")
    card = DoubleClickCard(OnLinux(tmp_path, COMMAND))
    qtbot.addWidget(card)
    with qtbot.captureExceptions() as raised:
        card.on.click()
    assert isinstance(raised[0][1], StorageFailed)
    assert not card.on.isChecked()


def test_this_computer_is_told_where_that_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = {}
    for system in ("linux", "darwin"):
        monkeypatch.setattr(sys, "platform", system)
        kinds[system] = type(double_click.this_computer()).__name__
    assert kinds == {"linux": "OnLinux", "darwin": "NoneType"}


def test_bundle_starts_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert double_click.program()[1:] == ("-P", "-m", "fcp_portfolio")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert double_click.program() == (sys.executable,)
