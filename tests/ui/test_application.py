"""From the start to an open portfolio, and what must not be loaded before that."""

import gc
import json
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.application import Session, can_show_window, make_application
from fcp_portfolio.ui.dialogs.first_run import FirstRunCard
from fcp_portfolio.ui.dialogs.passphrase import PassphraseCard
from fcp_portfolio.ui.idle import IdleSteps
from fcp_portfolio.ui.kinds.portfolio import PAGES
from fcp_portfolio.ui.preferences import APPEARANCE, Preferences
from fcp_portfolio.ui.views.editor.session import unsaved
from tests.documents.answers.papers import sent
from tests.ui.dropping import drop
from tests.ui.finding import named, showing


@pytest.fixture
def session(qapp: QApplication, preferences: Preferences) -> Session:
    return Session(qapp, preferences)


UNFREEZE = gc.unfreeze


def finish(session: Session) -> None:
    """Closes whatever the session shows."""
    for window in (session.start, session.window):
        if window is not None:
            window.close()
    session.end()
    gc.enable()


def test_first_start_shows_the_first_run_steps(session: Session) -> None:
    session.begin()
    assert session.start is not None
    assert isinstance(session.start.card, FirstRunCard)
    finish(session)


def test_later_start_asks_for_the_passphrase_of_the_last_file(
    session: Session, preferences: Preferences, file: Path
) -> None:
    preferences.remember_file(file)
    session.begin()
    assert session.start is not None
    assert isinstance(session.start.card, PassphraseCard)
    finish(session)


def test_secret_opens_the_window_at_once(
    session: Session, file: Path, secret: RawKey, preferences: Preferences, qtbot: QtBot
) -> None:
    session.begin([file], secret)
    qtbot.waitUntil(lambda: session.window is not None)
    assert session.window is not None
    assert session.window.workspace.portfolio.file == file
    assert preferences.recent() == (file,)
    preferences.set(APPEARANCE, "dark")
    assert theme.active().look == "dark"
    session.window.leave.emit("retry")
    assert session.window is None
    assert session.start is not None
    assert isinstance(session.start.card, PassphraseCard)
    finish(session)


def test_collections_pass_over_pages_until_their_window_is_closed(
    session: Session,
    file: Path,
    secret: RawKey,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(gc, "unfreeze", UNFREEZE)
    session.begin([file], secret)
    qtbot.waitUntil(lambda: session.window is not None)
    assert session.window is not None
    before = gc.get_freeze_count()
    session.window.pages.make_ahead(rest_ms=0)
    ahead = session.window.pages.findChild(IdleSteps)
    qtbot.waitUntil(lambda: not ahead.isActive(), timeout=60_000)
    assert gc.get_freeze_count() > before

    window = weakref.ref(session.window)
    pages = {name: weakref.ref(session.window.pages.page(name)) for name in PAGES}
    session.window.close()
    qtbot.waitUntil(lambda: window() is None and not gc.get_freeze_count())
    gc.collect()
    assert [name for name, page in pages.items() if page() is not None] == []
    finish(session)


def test_pdf_is_a_request_to_review_and_needs_no_portfolio(
    session: Session, tmp_path: Path
) -> None:
    request = tmp_path / "request.pdf"
    request.write_bytes(sent()[0])
    session.begin([request])
    window = session.reviewing
    assert window is not None
    window.settle()
    assert window.page is not None
    assert session.start is None
    window.close()
    assert session.reviewing is None
    finish(session)


def test_pdf_to_review_takes_the_place_of_the_start_window(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = tmp_path / "request.pdf"
    request.write_bytes(sent()[0])
    session.begin()
    assert session.start is not None
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(request)], ""))
    named(session.start, "I was sent a PDF to review", QPushButton).click()
    assert session.start is None
    window = session.reviewing
    assert window is not None
    window.close()
    finish(session)


def test_display_is_needed_on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert not can_show_window()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert can_show_window()
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setattr(sys, "platform", "win32")
    assert can_show_window()


def test_application_is_made_once(qapp: QApplication) -> None:
    assert make_application() is qapp


def loaded(*lines: str) -> set[str]:
    """The modules that are there after a program of these lines."""
    program = "\n".join(("import json, sys", *lines, "print(json.dumps(list(sys.modules)))"))
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return set(json.loads(ran.stdout))


def test_passphrase_is_asked_before_the_storage_is_loaded() -> None:
    """SQLModel alone takes longer to load than Qt does."""
    there = loaded("import fcp_portfolio.ui.application", "import fcp_portfolio.ui.dialogs.start")
    heavy = {"sqlmodel", "sqlalchemy", "alembic", "reportlab", "pikepdf", "PIL"}
    windows = {"fcp_portfolio.ui.actions", "fcp_portfolio.ui.main_window"}
    assert not there & (heavy | windows)


def test_window_is_loaded_while_a_passphrase_is_typed() -> None:
    load = "start_opening.load(FileKind.DESK, 'evidence')"
    there = loaded(
        "import gc",
        "from fcp_portfolio.domain.file_kind import FileKind",
        "from fcp_portfolio.ui.dialogs import start_opening",
        load,
        "assert gc.get_freeze_count() > len(sys.modules)",  # collections pass over it
    )
    made = {"main_window", "kinds.desk", "views.desk.waiting"}  # a desk has no page of evidence
    assert {f"fcp_portfolio.ui.{one}" for one in made} <= there
    assert "fcp_portfolio.services.portfolio" in there
    assert "fcp_portfolio.ui.views.evidence.page" not in there


def test_requests_come_together_in_one_window(session: Session, tmp_path: Path) -> None:
    files = [tmp_path / "one.pdf", tmp_path / "two.pdf", tmp_path / "three.pdf"]
    for file in files:
        file.write_bytes(b"no PDF")
    session.begin()
    assert session.start is not None
    assert drop(session.start, *files[:2])
    window = session.reviewing
    assert window is not None
    session.review(files[1:])
    window.settle()
    assert session.reviewing is window
    assert named(window, "Requests", QListWidget).count() == 3
    window.close()
    finish(session)


def test_logging_off_keeps_what_was_typed_a_moment_ago(
    session: Session, file: Path, secret: RawKey, qtbot: QtBot
) -> None:
    session.keep()
    session.begin([file], secret)
    qtbot.waitUntil(lambda: session.window is not None)
    window = session.window
    assert window is not None
    session.keep()
    window.pages.begin_log("reflection")
    qtbot.keyClicks(named(window, "Title", QLineEdit), "A step on the stairs")
    session.keep()
    kept = unsaved(window.workspace)
    assert [one.content.title for one in kept.values()] == ["A step on the stairs"]
    finish(session)


def test_logging_off_keeps_the_answers_of_a_review(session: Session, tmp_path: Path) -> None:
    request = tmp_path / "request.pdf"
    request.write_bytes(sent()[0])
    session.review([request])
    session.keep()
    assert session.reviewing is not None
    assert session.reviewing.page is not None
    session.reviewing.close()
    finish(session)


def test_portfolio_stays_open_until_another_one_is(
    session: Session, file: Path, secret: RawKey, qtbot: QtBot
) -> None:
    session.begin([file], secret)
    qtbot.waitUntil(lambda: session.window is not None)
    window = session.window
    assert window is not None
    window.leave.emit("new")
    assert session.start is not None
    assert session.start.stays.text() == (
        f"What is opened here takes the place of “{file.name}”, which is saved and stays where it "
        "is. Close this window to go back to it."
    )
    session.start.close()
    assert session.start is None
    assert session.window is window
    assert window.isVisible()

    other = file.with_name("other.fcpfolio")
    other.write_bytes(file.read_bytes())
    window.other.emit(other)
    assert session.start is not None
    session.start.open_with(other, secret)
    qtbot.waitUntil(lambda: session.window is not window)
    assert session.window is not None
    assert session.window.workspace.portfolio.file == other
    told = f"“{file.name}” is saved and closed. It is under File > Open recent."
    assert showing(session.window, told)
    assert session.start is None
    finish(session)


def test_opening_another_portfolio_and_thinking_better_of_it_changes_nothing(
    session: Session, file: Path, secret: RawKey, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.begin([file], secret)
    qtbot.waitUntil(lambda: session.window is not None)
    window = session.window
    assert window is not None
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    window.actions_by_id["open"].trigger()
    assert (session.start, session.window) == (None, window)

    other = file.with_name("other.fcpfolio")
    other.write_bytes(file.read_bytes())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    window.actions_by_id["open"].trigger()
    assert session.start is not None
    assert isinstance(session.start.card, PassphraseCard)
    session.start.close()
    finish(session)


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="kept in no file of its own there")
def test_what_file_dialogs_remember_stays_in_our_folder(tmp_path: Path) -> None:
    make_application()
    dialog = QFileDialog()
    dialog.setHistory([str(tmp_path / "Margaret Holloway")])
    shiboken6.delete(dialog)  # Qt writes it then
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()
    found = [path.relative_to(tmp_path) for path in tmp_path.rglob("QtProject.conf")]
    assert found == [Path("xdg_config_home/fcp-portfolio/QtProject.conf")]
