"""Windows of a desk and of a group: the same window, other pages and menus."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.errors import Locked
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.services.desk.practitioners import add_practitioner
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.group.members import add_member
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio, open_portfolio
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from fcp_portfolio.ui.command_palette.finding import Finder
from fcp_portfolio.ui.command_palette.panel import open_palette
from fcp_portfolio.ui.command_palette.results import Result
from fcp_portfolio.ui.dialogs.locked import LockedWindow
from fcp_portfolio.ui.kinds.window import window_kind
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import BACKUP_DAYS, Preferences
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TickingClock, raw_key
from tests.ui.finding import named, showing

OTHERS = (FileKind.DESK, FileKind.GROUP)
ADD: dict[FileKind, Callable[[Portfolio, str], Done[Any]]] = {
    FileKind.DESK: add_practitioner,
    FileKind.GROUP: add_member,
}


@pytest.fixture(params=OTHERS)
def window(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    kind = request.param
    made = create_portfolio(
        tmp_path / f"mine{kind.suffix}",
        Owner(name="Dr Sam Example", registration=""),
        raw_key(),
        kind=kind,
        place=Place(tmp_path / "data"),
        clock=TickingClock(),
    ).portfolio
    ADD[kind](made, "Robin Example")
    window = MainWindow(Workspace(made, Preferences(tmp_path / "preferences.json")))
    qtbot.addWidget(window)
    window.show()
    return window


def test_every_page_is_shown_and_one_has_what_is_kept(window: MainWindow) -> None:
    kind = window.pages.kind
    assert window.pages.current() == kind.home
    for name in (*kind.rows, *kind.foot):
        window.actions_by_id[name].trigger()
        assert window.pages.current() == name
        assert window.sidebar.rows[name].isChecked()
    said = {one.text() for one in window.pages.findChildren(QLabel)}
    models = (one.model() for one in window.pages.findChildren(QListView))
    listed = {str(one.index(row, 0).data()) for one in models for row in range(one.rowCount())}
    assert "Robin Example" in said | listed
    window.close()


def test_pages_made_ahead_are_all_of_them(window: MainWindow, qtbot: QtBot) -> None:
    window.pages.make_ahead(0)
    qtbot.waitUntil(lambda: window.pages.count() == len(window.pages.kind.pages), timeout=20_000)
    window.close()


def test_palette_offers_only_what_the_window_can_do(window: MainWindow) -> None:
    finder = Finder(window.workspace, window.actions_by_id)
    assert finder.find("assessment").number == 0  # a word of capabilities
    (robin,) = [one for one in finder.find("robin").items if isinstance(one, Result)]
    robin.choose()
    open_palette(window, window.workspace, window.actions_by_id)
    line = named(window, "Find anything", QLineEdit)
    assert "capability" not in line.placeholderText()
    QTest.keyClicks(line, "assessment")
    QTest.keyClick(line, Qt.Key.Key_Down)  # finds what was typed
    assert showing(window, tr(window.pages.kind.found_none, typed="assessment"))
    window.close()


def test_locked_it_is_closed_by_its_own_name(window: MainWindow) -> None:
    locked = LockedWindow(window.workspace.portfolio)
    assert locked.close_it.text() == f"Close the {window.workspace.portfolio.kind}"
    locked.done()
    window.close()


def test_backup_is_reminded_of_above_the_pages(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = window.workspace
    clock = workspace.portfolio.clock
    assert isinstance(clock, TickingClock)
    clock.now += timedelta(days=9)
    workspace.preferences.set(BACKUP_DAYS, 14)
    workspace.settle()
    assert not showing(window, "A backup is due: none yet.")
    workspace.preferences.set(BACKUP_DAYS, 7)
    workspace.settle()
    assert showing(window, "A backup is due: none yet.")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    named(window, "Back up to a folder", QPushButton).click()
    workspace.settle()
    assert not showing(window, "A backup is due: none yet.")
    assert len(list(tmp_path.glob("mine backup *"))) == 1
    clock.now += timedelta(days=9)
    workspace.tell(ADD[workspace.portfolio.kind](workspace.portfolio, "Amira Halloran"))
    workspace.publish()
    workspace.settle()
    named(window, "Close this message", QPushButton).click()
    workspace.publish()
    workspace.settle()
    reminds = (one for one in window.findChildren(QLabel) if "A backup is due" in one.text())
    assert not any(one.isVisible() for one in reminds)
    window.close()


def test_file_is_called_what_it_is_where_it_is_open_elsewhere(window: MainWindow) -> None:
    kind, file = window.workspace.portfolio.kind, window.workspace.portfolio.file
    place = window.workspace.portfolio.copy.place
    with pytest.raises(Locked, match=f"Read only: this {kind} is open on"):
        open_portfolio(file, RawKey(window.workspace.portfolio.copy.database.key), place=place)
    window.close()


@pytest.mark.parametrize("kind", FileKind)
def test_every_action_has_a_row_and_no_two_the_same_keys(kind: FileKind) -> None:
    found = window_kind(kind)
    names = [row.id for row in found.actions]
    keys = [row.shortcut for row in found.actions if row.shortcut]
    assert len(names) == len(set(names))
    assert len(keys) == len(set(keys))
    assert {*found.rows, *found.foot} == set(found.pages)
    assert set(found.pages) <= set(names)
