"""A backup is looked into first; restoring it closes the portfolio and opens what was restored."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio, open_portfolio
from fcp_portfolio.services.restoring import Holds, version_at
from fcp_portfolio.services.safekeeping import back_up
from fcp_portfolio.services.salvaging import survey
from fcp_portfolio.storage.key import PAGE, RawKey
from fcp_portfolio.ui.application import Session
from fcp_portfolio.ui.dialogs.earlier_versions import EarlierVersionsDialog
from fcp_portfolio.ui.dialogs.file_in_question import FileInQuestion
from fcp_portfolio.ui.dialogs.passphrase import PassphraseCard
from fcp_portfolio.ui.dialogs.restore import RestoreDialog
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.widgets import Notice
from fcp_portfolio.ui.worker import Worker
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import START, debrief, opened
from tests.ui.finding import named


def said(dialog: QDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel))


@pytest.fixture
def session(
    qapp: QApplication, preferences: Preferences, file: Path, secret: RawKey, qtbot: QtBot
) -> Iterator[Session]:
    """A program that shows a portfolio."""
    made = Session(qapp, preferences)
    made.begin([file], secret)
    qtbot.waitUntil(lambda: made.window is not None)
    yield made
    if made.window is not None:
        made.window.close()
    made.end()
    gc.enable()


def dialog_of(session: Session) -> EarlierVersionsDialog:
    """The versions of the portfolio that is shown, once each was looked into."""
    assert session.window is not None
    session.window.actions_by_id["restore"].trigger()
    (dialog,) = session.window.findChildren(EarlierVersionsDialog)
    session.window.workspace.settle()
    return dialog


def looked_into(dialog: EarlierVersionsDialog, qtbot: QtBot) -> RestoreDialog:
    qtbot.waitUntil(lambda: bool(dialog.findChildren(RestoreDialog)))
    (found,) = dialog.findChildren(RestoreDialog)
    return found


def rows(dialog: EarlierVersionsDialog) -> list[str]:
    return [dialog.list.item(place).text() for place in range(dialog.list.count())]


def restored(session: Session, dialog: RestoreDialog, qtbot: QtBot) -> Portfolio:
    before = session.window
    named(dialog, "Restore this version", QPushButton).click()
    qtbot.waitUntil(lambda: session.window not in (None, before))
    assert session.window is not None
    return session.window.workspace.portfolio


def test_backup_is_looked_into_and_restored(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert session.window is not None
    portfolio = session.window.workspace.portfolio
    log_entry(portfolio, debrief("Before"))
    folder = tmp_path / "stick"
    folder.mkdir()
    backup = back_up(portfolio, folder).value
    log_entry(portfolio, debrief("Later"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    versions = dialog_of(session)
    named(versions, "Another file", QPushButton).click()
    dialog = looked_into(versions, qtbot)
    assert "Not in it: 1 entry\nLater" in said(dialog)
    found = restored(session, dialog, qtbot)
    assert [row.title for row in list_entries(found)] == ["Before"]
    assert "(before restore" in found.notices[-1]


def test_earlier_snapshot_is_chosen_by_key(session: Session, qtbot: QtBot) -> None:
    assert session.window is not None
    portfolio = session.window.workspace.portfolio
    for title in ("First", "Second"):
        log_entry(portfolio, debrief(title))
        portfolio.publish()
    versions = dialog_of(session)
    kinds = [row.partition("\n")[0].partition(", last changed")[0] for row in rows(versions)]
    assert kinds == ["Earlier snapshot · 2 entries", "Earlier snapshot · 1 entry"]
    assert not versions.damage.isVisible()
    versions.list.setFocus()
    qtbot.keyClick(versions.list, Qt.Key.Key_Down)
    qtbot.keyClick(versions.list, Qt.Key.Key_Return)
    dialog = looked_into(versions, qtbot)
    assert "Not in it: 1 entry\nSecond" in said(dialog)
    found = restored(session, dialog, qtbot)
    assert [row.title for row in list_entries(found)] == ["First"]


def torn(file: Path, begin: int, end: int) -> None:
    """Flips a bit in each of these pages, counted from 1."""
    data = bytearray(file.read_bytes())
    for page in range(begin, end):
        data[(page - 1) * PAGE + 777] ^= 1
    file.write_bytes(bytes(data))


@pytest.fixture
def damaged(file: Path, secret: RawKey) -> Path:
    """A part of an attached file is damaged, and this computer has nothing else."""
    with opened(file, secret, file.parent / "elsewhere") as portfolio:
        letter = add_bytes(portfolio, b"A letter about nobody.\n" * 20_000, "letter.txt").value
        log_entry(portfolio, debrief("With a letter", attachments=(letter,)))
    pages = file.stat().st_size // PAGE
    torn(file, pages // 2, pages // 2 + 9)
    return file


def test_damaged_portfolio_is_saved_as_far_as_it_can_be_read(
    damaged: Path,
    secret: RawKey,
    preferences: Preferences,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    portfolio = opened(damaged, secret)
    window = MainWindow(Workspace(portfolio, preferences))
    qtbot.addWidget(window)
    window.show()
    window.workspace.settle()
    (banner,) = window.banners.findChildren(Notice)
    assert banner.text().startswith("“my portfolio.fcpfolio” is damaged. It is open to be read")
    named(banner, "See what can be saved", QPushButton).click()
    (dialog,) = window.findChildren(EarlierVersionsDialog)
    window.workspace.settle()
    assert dialog.damage.text() == (
        "“my portfolio.fcpfolio” is damaged Damaged: attached files. 1 entry can be read, and "
        "saved to another file. The damaged one stays as it is."
    )
    to = damaged.with_name("saved.fcpfolio")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), ""))
    for kind in ("Saved as “saved.fcpfolio”: ", "“saved.fcpfolio” is there already."):
        named(dialog, "Save what can be read", QPushButton).click()
        window.workspace.settle()
        assert dialog.said.text().startswith(kind)
    with opened(to, secret) as saved:
        assert [row.title for row in list_entries(saved)] == ["With a letter"]
    dialog.reject()
    window.close()


def test_damage_that_no_window_can_show_is_said_where_it_was_opened(
    qapp: QApplication, preferences: Preferences, file: Path, secret: RawKey
) -> None:
    with opened(file, secret, file.parent / "elsewhere") as portfolio:
        log_entry(portfolio, debrief())
    whole = file.read_bytes()
    for page in range(5, len(whole) // PAGE):
        torn(file, page, page + 1)
        if survey(file, secret).parts == ("the history",):
            break
        file.write_bytes(whole)
    session = Session(qapp, preferences)
    session.begin([file], secret)
    assert session.start is not None
    session.start.worker.settle()
    assert session.window is None
    assert isinstance(session.start.card, PassphraseCard)
    assert session.start.card.damage.text().startswith("A part of the file is damaged")
    named(session.start.card, "See what can be saved", QPushButton).click()
    (dialog,) = session.start.findChildren(EarlierVersionsDialog)
    session.start.worker.settle()
    assert "Damaged: the history. 1 entry can be read" in dialog.damage.text()
    dialog.reject()
    session.end()
    gc.enable()


def test_file_that_does_not_open_gets_an_earlier_version_in_its_place(
    qapp: QApplication, preferences: Preferences, file: Path, secret: RawKey, qtbot: QtBot
) -> None:
    with open_portfolio(file, secret) as portfolio:
        log_entry(portfolio, debrief("Kept"))
    data = bytearray(file.read_bytes())
    data[100:600] = bytes(500)
    file.write_bytes(data)
    session = Session(qapp, preferences)
    session.begin([file], secret)
    start = session.start
    assert start is not None
    assert isinstance(start.card, PassphraseCard)
    start.worker.settle()
    assert start.card.damage.text().startswith("“my portfolio.fcpfolio” is damaged and nothing")
    assert start.card.field.error() == ""
    start.choose_version(file, secret)
    (dialog,) = start.findChildren(EarlierVersionsDialog)
    start.worker.settle()
    assert dialog.damage.text().endswith("or a backup: choose one below.")
    assert [row.partition(" · ")[0] for row in rows(dialog)] == [
        "What this computer holds",
        "Earlier snapshot",
    ]
    dialog.restore.click()
    looked = looked_into(dialog, qtbot)
    assert "the two cannot be compared" in said(looked)
    found = restored(session, looked, qtbot)
    assert [row.title for row in list_entries(found)] == ["Kept"]
    assert "(damaged " in found.notices[-1]
    assert session.window is not None
    session.window.close()
    session.end()
    gc.enable()


def test_file_of_which_nothing_is_kept_asks_for_another(
    preferences: Preferences, file: Path, secret: RawKey, qtbot: QtBot
) -> None:
    worker = Worker()
    subject = FileInQuestion(file=file, secret=secret, worker=worker, preferences=preferences)
    dialog = EarlierVersionsDialog(subject, None)
    qtbot.addWidget(dialog)
    worker.settle()
    assert dialog.list.count() == 0
    assert not dialog.restore.isEnabled()
    assert "keeps no version of this file" in said(dialog)
    worker.stop()


def test_same_entries_and_what_cannot_be_compared_are_said(
    portfolio: Portfolio, qtbot: QtBot
) -> None:
    version = version_at(portfolio.file)
    holds = Holds(computer="Desk", at=START, entries=0, changed=None)
    same = RestoreDialog(version, holds, lambda: portfolio, None)
    qtbot.addWidget(same)
    assert "Its entries are the same as here." in said(same)
    apart = Holds(computer="Desk", at=START, entries=2, changed=START, compared=False)
    other = RestoreDialog(version, apart, lambda: portfolio, None)
    qtbot.addWidget(other)
    assert "the two cannot be compared" in said(other)
    assert "Its entries are the same as here." not in said(other)
