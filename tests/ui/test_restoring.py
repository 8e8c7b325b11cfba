"""A backup is looked into first; restoring it closes the portfolio and opens what was restored."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.restoring import Holds
from fcp_portfolio.services.safekeeping import back_up
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui.application import Session
from fcp_portfolio.ui.dialogs.restore import RestoreDialog
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import START, debrief
from tests.ui.finding import named


def said(dialog: RestoreDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel))


@pytest.fixture
def session(
    qapp: QApplication, preferences: Preferences, file: Path, secret: RawKey, qtbot: QtBot
) -> Iterator[Session]:
    """A program that shows a portfolio."""
    made = Session(qapp, preferences)
    made.begin([file], secret)
    qtbot.waitUntil(lambda: made.window is not None, timeout=10_000)
    yield made
    if made.window is not None:
        made.window.close()
    made.end()
    gc.enable()


def test_backup_is_looked_into_and_restored(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = session.window
    assert before is not None
    portfolio = before.workspace.portfolio
    log_entry(portfolio, debrief("Before"))
    folder = tmp_path / "stick"
    folder.mkdir()
    backup = back_up(portfolio, folder).value
    log_entry(portfolio, debrief("Later"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    before.actions_by_id["restore"].trigger()
    qtbot.waitUntil(lambda: bool(before.findChildren(RestoreDialog)), timeout=10_000)
    (dialog,) = before.findChildren(RestoreDialog)
    assert "Not in the backup: 1 entry\nLater" in said(dialog)
    named(dialog, "Restore this backup", QPushButton).click()
    qtbot.waitUntil(lambda: session.window not in (None, before), timeout=10_000)
    assert session.window is not None
    restored = session.window.workspace.portfolio
    assert [row.title for row in list_entries(restored)] == ["Before"]
    assert "(before restore" in restored.notices[-1]


def test_same_entries_and_what_cannot_be_compared_are_said(
    workspace: Workspace, qtbot: QtBot
) -> None:
    holds = Holds(computer="Desk", at=START, entries=0, changed=None)
    same = RestoreDialog(workspace, Path("backup.fcpfolio"), holds, None)
    qtbot.addWidget(same)
    assert "Its entries are the same as here." in said(same)
    apart = Holds(computer="Desk", at=START, entries=2, changed=START, compared=False)
    other = RestoreDialog(workspace, Path("backup.fcpfolio"), apart, None)
    qtbot.addWidget(other)
    assert "the two cannot be compared" in said(other)
    assert "Its entries are the same as here." not in said(other)
