"""The lock: nothing is seen, read or open behind it, and nothing typed is lost by it."""

import functools
import gc
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event

import argon2.low_level
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.services.entries import list_entries, log_entry
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio, open_portfolio
from fcp_portfolio.services.typing_drafts import typing
from fcp_portfolio.storage.key import Passphrase
from fcp_portfolio.ui.application import Session
from fcp_portfolio.ui.command_palette.panel import CommandPalette
from fcp_portfolio.ui.dialogs.change_passphrase import ChangePassphraseDialog
from fcp_portfolio.ui.dialogs.locked import LockedWindow
from fcp_portfolio.ui.locking import MINUTE_MS
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import APPEARANCE, LOCK_AFTER, Preferences
from tests.builders import OWNER, debrief
from tests.ui.finding import named, showing

SECRET = Passphrase("correct horse battery")
TITLE = "A step on the stairs"


@pytest.fixture(scope="module", autouse=True)
def _each_key_derived_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        once = functools.cache(argon2.low_level.hash_secret_raw)
        patch.setattr(argon2.low_level, "hash_secret_raw", once)
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    file = tmp_path_factory.mktemp("locked") / "Robin.fcpfolio"
    from fcp_portfolio.storage.place import Place

    create_portfolio(file, OWNER, SECRET, place=Place(file.parent / "data")).portfolio.close()
    return file.read_bytes()


@pytest.fixture
def session(
    qapp: QApplication, preferences: Preferences, made: bytes, tmp_path: Path, qtbot: QtBot
) -> Iterator[Session]:
    file = tmp_path / "Robin.fcpfolio"
    file.write_bytes(made)
    session = Session(qapp, preferences)
    session.begin([file], SECRET)
    qtbot.waitUntil(lambda: session.window is not None, timeout=20_000)
    yield session
    if session.locking.screen is not None:
        session.locking.screen.close()
    elif session.start is not None:
        session.start.close()
    elif session.window is not None:
        session.window.close()
    session.end()
    gc.enable()


def main_window(session: Session) -> MainWindow:
    assert session.window is not None
    return session.window


def screen(session: Session) -> LockedWindow:
    assert session.locking.screen is not None
    return session.locking.screen


def locked(session: Session) -> bool:
    """Whether it is locked; a page that is being made ahead delays it."""
    session.locking.check()
    return session.locking.locked


def sealed(session: Session, qtbot: QtBot) -> Portfolio:
    """The portfolio, once it is closed behind the lock."""
    portfolio = main_window(session).workspace.portfolio
    qtbot.waitUntil(partial(locked, session))
    qtbot.waitUntil(screen(session).unlock.isEnabled)
    assert portfolio.copy.database.key == b""
    return portfolio


def unlock(session: Session, qtbot: QtBot, passphrase: str = SECRET.text) -> None:
    screen(session).edit.setText(passphrase)
    screen(session).unlock.click()
    screen(session).worker.settle()
    qtbot.wait(1)


def rest(session: Session, minutes: float) -> None:
    """Nobody touches anything for so long."""
    session.locking.touched -= int(minutes * MINUTE_MS)
    session.locking.check()


def let_all_fall_due(window: MainWindow) -> None:
    """Every timer that still runs behind the lock rings now."""
    for timer in (*window.findChildren(QTimer), *window.workspace.findChildren(QTimer)):
        if timer.isActive():
            timer.setInterval(0)
    for _turn in range(5):
        QApplication.processEvents()


def kept(portfolio: Portfolio) -> set[str]:
    """The titles of entries and of what is being typed."""
    begun = {one.content.title for one in typing(portfolio)}
    return begun | {row.title for row in list_entries(portfolio)}


def heard(one: QAccessibleInterface) -> list[str]:
    """All that a screen reader can find below this."""
    said = []
    for place in range(one.childCount()):
        child = one.child(place)
        if child is not None:
            said += [child.text(QAccessible.Text.Name), child.text(QAccessible.Text.Value)]
            said += heard(child)
    return [text for text in said if text]


def test_after_idle_minutes_nothing_is_seen_heard_or_open_and_all_comes_back(
    session: Session, qtbot: QtBot
) -> None:
    window = main_window(session)
    window.pages.begin_log("reflection")
    title = named(window, "Title", QLineEdit)
    title.setText(TITLE)
    title.textEdited.emit(TITLE)
    dialog = ChangePassphraseDialog(window.workspace, window)
    dialog.open()
    dialog.old.setText("half typed")
    application = QAccessible.queryAccessibleInterface(QApplication.instance())
    assert TITLE in heard(application)
    rest(session, 14.9)
    assert not session.locking.locked
    rest(session, 0.2)
    portfolio = sealed(session, qtbot)
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [screen(session)]
    there = heard(application)
    assert (TITLE in there, "half typed" in there, "“Robin” is locked" in there) == (
        *(False, False, True),
    )
    with pytest.raises(StorageFailed, match="This file is locked"), portfolio.read():
        pass
    unlock(session, qtbot)
    assert (window.isVisible(), dialog.isVisible(), session.locking.locked) == (True, True, False)
    assert (title.text(), title.isVisible(), dialog.old.text()) == (TITLE, True, "half typed")
    assert window.pages.current() == "evidence"
    assert kept(portfolio) == {TITLE}
    dialog.reject()


def test_typed_text_is_kept_before_the_lock_and_there_after_closing_it(
    session: Session, qtbot: QtBot
) -> None:
    window = main_window(session)
    file = window.workspace.portfolio.file
    window.pages.begin_log("reflection")
    title = named(window, "Title", QLineEdit)
    title.setText(TITLE)
    title.textEdited.emit(TITLE)
    window.actions_by_id["lock"].trigger()
    sealed(session, qtbot)
    screen(session).close_it.click()
    assert session.window is None
    with open_portfolio(file, SECRET) as again:
        assert kept(again) == {TITLE}


def test_what_waits_for_a_rest_in_typing_waits_for_the_unlocking_too(
    session: Session, qtbot: QtBot
) -> None:
    window = main_window(session)
    window.pages.begin_log("reflection")
    title = named(window, "Title", QLineEdit)
    title.setText("Seen with Mrs Trevail")
    title.textEdited.emit(title.text())
    session.locking.lock_now()
    sealed(session, qtbot)
    let_all_fall_due(window)  # it looked for names in a portfolio that was closed
    unlock(session, qtbot)

    def noticed() -> bool:
        found = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
        return any("“Mrs Trevail” looks like a name" in text for text in found)

    qtbot.waitUntil(noticed)


def test_nothing_behind_the_lock_asks_the_portfolio(
    session: Session, preferences: Preferences, qtbot: QtBot
) -> None:
    window = main_window(session)
    for words in (TITLE, "Knee of a runner"):
        log_entry(window.workspace.portfolio, debrief(words), draft=True)
    pane = window.pages.on("evidence").pane
    pane.reload()
    window.workspace.settle()
    window.actions_by_id["palette"].trigger()
    palette = window.findChild(CommandPalette)
    for typed in (palette.findChild(QLineEdit), pane.search):
        typed.setText("runner")
        typed.textEdited.emit("runner")
    pane.list.setCurrentIndex(pane.model.index(1))  # its editor is made in the next turn
    session.locking.lock_now()
    sealed(session, qtbot)
    window.workspace.look_for_definitions()
    window.workspace.run(lambda _job: None)  # it waits, so that a search would read at once
    preferences.set(APPEARANCE, "dark")
    let_all_fall_due(window)
    assert session.locking.locked
    unlock(session, qtbot)
    qtbot.waitUntil(lambda: "1 found" in [one.text() for one in palette.findChildren(QLabel)])
    qtbot.waitUntil(lambda: pane.filters.search == "runner")


def test_closing_what_is_locked_leads_to_the_start_window(session: Session, qtbot: QtBot) -> None:
    ended: list[str] = []
    session.app.aboutToQuit.connect(lambda: ended.append("quit"))
    session.locking.lock_now()
    sealed(session, qtbot)
    named(screen(session), "Close the portfolio", QPushButton).click()
    start = session.start
    assert start is not None
    assert (start.isVisible(), session.locking.locked, session.window) == (True, False, None)
    assert named(start, "Open the fictional example", QPushButton).isVisible()
    assert ended == []
    start.open_with(session.preferences.recent()[0], SECRET)
    qtbot.waitUntil(lambda: session.window is not None, timeout=20_000)


def test_menu_closes_the_portfolio_and_leads_to_the_start_window(session: Session) -> None:
    file = main_window(session).workspace.portfolio.file
    main_window(session).actions_by_id["close"].trigger()
    assert (session.window, session.start is not None) == (None, True)
    with open_portfolio(file, SECRET) as again:
        assert again.file == file


def test_closing_the_window_of_the_lock_ends_the_program(session: Session, qtbot: QtBot) -> None:
    session.locking.lock_now()
    sealed(session, qtbot)
    screen(session).close()
    assert (session.window, session.start, session.locking.screen) == (None, None, None)


def test_wrong_passphrase_opens_nothing(session: Session, qtbot: QtBot) -> None:
    session.locking.lock_now()
    sealed(session, qtbot)
    screen(session).unlock.click()
    assert showing(screen(session), "Type the passphrase of this file.")
    unlock(session, qtbot, "not that one")
    assert session.locking.locked
    assert showing(screen(session), "Wrong passphrase, or the file is damaged.")
    unlock(session, qtbot)
    assert not session.locking.locked


def test_what_is_running_delays_the_lock(session: Session, qtbot: QtBot) -> None:
    window, may_end = main_window(session), Event()
    window.workspace.run(lambda _job: may_end.wait(20))
    window.actions_by_id["lock"].trigger()
    assert not session.locking.locked
    assert showing(window, "Locks once what is running is done.")
    session.locking.check()
    assert not session.locking.locked
    may_end.set()
    window.workspace.settle()
    sealed(session, qtbot)


def test_work_that_comes_up_meanwhile_waits(session: Session, qtbot: QtBot) -> None:
    window = main_window(session)
    session.locking.lock_now()
    sealed(session, qtbot)
    done: list[str] = []
    window.workspace.run(lambda _job: "done", then=done.append)
    QTest.qWait(50)
    session.keep()  # logging off has nothing more to keep
    assert done == []
    unlock(session, qtbot)
    window.workspace.settle()
    assert done == ["done"]


def test_keys_and_mouse_put_the_lock_off_and_never_is_never(
    session: Session, preferences: Preferences
) -> None:
    window = main_window(session)
    session.locking._watch(window.windowHandle())  # noqa: SLF001  no focus without a screen
    session.locking.touched -= 20 * MINUTE_MS
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F6)
    session.locking.check()
    assert not session.locking.locked
    session.locking.touched += 60 * MINUTE_MS  # the clock was set back
    session.locking.check()
    rest(session, 1)
    assert not session.locking.locked
    preferences.set(LOCK_AFTER, 0)
    rest(session, 600)
    assert not session.locking.locked


def test_another_file_is_not_opened_over_the_lock(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    session.locking.lock_now()
    sealed(session, qtbot)
    session.open_file(tmp_path / "other.fcpfolio")
    assert (session.start, session.locking.locked) == (None, True)
    session.locking.lock()  # it is already
    assert session.locking.locked


def test_suspended_application_is_locked(session: Session, qtbot: QtBot) -> None:
    session.app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationSuspended)
    sealed(session, qtbot)


def test_dialog_that_runs_is_hidden_too(session: Session, qtbot: QtBot) -> None:
    window = main_window(session)
    dialog = QDialog(window)
    dialog.open()
    session.locking.lock_now()
    sealed(session, qtbot)
    assert not dialog.isVisible()
    unlock(session, qtbot)
    assert dialog.isVisible()
    dialog.reject()


def test_without_a_portfolio_nothing_is_locked(
    qapp: QApplication, preferences: Preferences
) -> None:
    session = Session(qapp, preferences)
    session.begin()
    session.locking.lock()
    assert not session.locking.locked
    assert session.start is not None
    session.start.close()
    session.end()
    gc.enable()
