"""A new passphrase in the window: asked for the old one, told what it needs, words shown once."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.errors import StorageFailed, WrongKey
from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import back_up
from fcp_portfolio.storage.key import Passphrase, RawKey
from fcp_portfolio.ui.dialogs.change_passphrase import ChangePassphraseDialog
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief, made_portfolio, opened
from tests.ui.finding import named, showing

COPIES = "The present passphrase and recovery words go on opening"
OLD, NEW = "correct horse battery", "kettle orbit mango trousers"


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    """The window behind the dialog."""
    made = QWidget()
    made.resize(1100, 800)
    qtbot.addWidget(made)
    made.show()
    return made


def dialog_over(behind: QWidget, workspace: Workspace) -> ChangePassphraseDialog:
    made = ChangePassphraseDialog(workspace, behind)
    made.open()
    return made


def fill_in(dialog: ChangePassphraseDialog, old: str) -> None:
    dialog.old.setText(old)
    dialog.new.first.setText(NEW)
    dialog.new.second.setText(NEW)


def test_passphrase_is_changed_while_the_portfolio_stays_open(
    behind: QWidget, tmp_path: Path, preferences: Preferences
) -> None:
    portfolio = made_portfolio(tmp_path, Passphrase(OLD))
    log_entry(portfolio, debrief("Before"))
    backup = back_up(portfolio, tmp_path).value
    workspace = Workspace(portfolio, preferences)
    dialog = dialog_over(behind, workspace)
    listed = named(dialog, COPIES, QPlainTextEdit)
    assert backup.name in listed.toPlainText()
    fill_in(dialog, OLD)
    dialog.change.click()
    workspace.settle()
    assert showing(dialog, "Encrypted again under the new passphrase. It has new recovery words.")
    assert (dialog.change.text(), dialog.change.isEnabled()) == ("Done", False)
    dialog.reject()  # the words are not passed over
    assert dialog.isVisible()
    words = dialog.words.sheet()
    assert len([line for line in words.splitlines() if line[:2].strip().isdigit()]) == 24
    named(dialog, "I have written them down", QCheckBox).click()
    dialog.change.click()
    assert not dialog.isVisible()
    log_entry(portfolio, debrief("After"))
    workspace.close()
    with pytest.raises(WrongKey):
        opened(portfolio.file, Passphrase(OLD))
    with opened(portfolio.file, Passphrase(NEW)) as again:
        assert len(list_entries(again)) == 2


def test_wrong_present_passphrase_changes_nothing(
    behind: QWidget, workspace: Workspace, portfolio: Portfolio, secret: RawKey
) -> None:
    before = portfolio.file.read_bytes()
    dialog = dialog_over(behind, workspace)
    dialog.change.click()
    assert showing(dialog, "Type the present passphrase.")
    fill_in(dialog, "not that one")
    dialog.change.click()
    assert not dialog.change.isEnabled()
    workspace.settle()
    assert showing(dialog, "Wrong passphrase, or the file is damaged.")
    assert portfolio.file.read_bytes() == before
    assert portfolio.copy.database.key == secret.data
    dialog.reject()
    assert not dialog.isVisible()


def test_cancel_stops_it_and_the_old_passphrase_stands(
    behind: QWidget, workspace: Workspace, portfolio: Portfolio, secret: RawKey
) -> None:
    dialog = dialog_over(behind, workspace)
    fill_in(dialog, "any")
    dialog.change.click()
    dialog.reject()
    assert dialog.isVisible()
    workspace.settle()
    told = ("Cancelled. The old passphrase stands.", "Wrong passphrase, or the file is damaged.")
    assert any(showing(dialog, said) for said in told)
    assert (dialog.change.isEnabled(), portfolio.copy.database.key) == (True, secret.data)


def test_space_and_time_are_said_before(
    behind: QWidget, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = dialog_over(behind, workspace)
    assert any("about 2 seconds" in text and "of free space" in text for text in _texts(dialog))
    dialog.reject()
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("U", (), {"free": 1})())
    full = dialog_over(behind, workspace)
    assert not full.change.isEnabled()


def test_what_the_disk_refuses_is_said_in_the_dialog(behind: QWidget, workspace: Workspace) -> None:
    dialog = dialog_over(behind, workspace)
    dialog._failed(StorageFailed("The disk is full."))  # noqa: SLF001
    assert showing(dialog, "The disk is full.")


def _texts(dialog: ChangePassphraseDialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(QLabel)]
