"""A whole session of the window in a process of its own, which then waits to be killed.

usage: traced_window.py FILE KEY GIVEN

GIVEN is a folder with the files that its owner has. What is typed holds a marker word wherever a
portfolio holds text. It says “reading” while a file is read apart and another one is previewed.
"""

import sys
from collections.abc import Callable
from functools import partial
from multiprocessing import active_children
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import QMimeData, QTimer, QUrl, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from fcp_portfolio.services.files import check_file, save_copy
from fcp_portfolio.services.people import add_person
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui.application import Session, make_application
from fcp_portfolio.ui.errors import ErrorHook
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.views.file_preview import FilePreview
from tests.features.reader import control, press

STEP_MS, MOST_WAITS = 5, 6_000
MARKER = "Quillon"
PERSON, TITLE, TEXT = f"Dr {MARKER}a Example", f"{MARKER}b knee", f"{MARKER}c asked first"
IN_FILE, DESCRIBED, CRASHED = f"{MARKER}d scan or wait", f"{MARKER}e notes", f"{MARKER}f"


def main(file: Path, key: str, given: Path) -> None:
    app = make_application()
    hook = ErrorHook(user_data_path("fcp-portfolio") / "log.txt")
    hook.install()
    qInstallMessageHandler(hook.note_qt_message)
    session = Session(app, Preferences())
    session.begin([file], RawKey(bytes.fromhex(key)))
    wait_for(lambda: session.window is not None)
    assert session.window is not None
    log_something(session.window, given)
    look_for_it(session.window)
    cancel_an_export(session.window, given)
    preview(session.window, given)
    QTimer.singleShot(0, break_down)  # below exec, as in the program
    QTimer.singleShot(100, partial(read, session.window, given))
    app.exec()


def wait_for(condition: Callable[[], bool]) -> None:
    for _ in range(MOST_WAITS):
        if condition():
            return
        QTest.qWait(STEP_MS)
    raise TimeoutError


def log_something(window: MainWindow, given: Path) -> None:
    """An entry with a person and a pasted file, finished; another one half typed."""
    add_person(window.workspace.portfolio, name=PERSON, role="Supervisor")
    window.pages.begin_log("cbd")
    write(window, "Title", TITLE)
    write(window, "Case in brief", TEXT)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(given / "notes.txt"))])
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.keySequence(control(window, "Case in brief"), QKeySequence.StandardKey.Paste)
    window.workspace.settle()
    write(window, "Description of notes.txt", DESCRIBED)
    QTest.qWait(1_200)
    window.pages.begin_log("reflection")
    write(window, "Title", f"{TITLE} again")
    QTest.qWait(1_200)
    window.workspace.settle()


def write(window: MainWindow, name: str, text: str) -> None:
    line = control(window, name)
    assert isinstance(line, QLineEdit | QPlainTextEdit)
    QTest.keyClicks(line, text)


def look_for_it(window: MainWindow) -> None:
    window.pages.show_search(MARKER)
    QTest.qWait(300)
    window.workspace.settle()


def cancel_an_export(window: MainWindow, given: Path) -> None:
    """Once the file is begun beside its place."""
    window.pages.show_page("export")
    window.workspace.settle()
    page, to = window.pages.on("export"), given / "out.pdf"
    page.place.set_path(to)
    press(window, "Export as PDF")
    wait_for(lambda: any(given.glob(".*.part")))
    page.running.cancel.click()
    window.workspace.settle()
    assert not to.exists()


def break_down() -> None:
    local = CRASHED
    raise RuntimeError(local)


def preview(window: MainWindow, given: Path) -> None:
    """Saves a copy, which its owner asked for, and shows the file."""
    from fcp_portfolio.services.entries import list_entries, whole_entries

    portfolio = window.workspace.portfolio
    entries = whole_entries(portfolio, [row.id for row in list_entries(portfolio)])
    kept = next(entry.content.attachments[0] for entry in entries if entry.content.attachments)
    save_copy(portfolio, kept, given / "copy.txt")
    FilePreview(window.workspace, kept, window).show()
    window.workspace.settle()


def read(window: MainWindow, given: Path) -> None:
    """Begins to read a file that takes long, and says so once the process for it is there."""
    window.workspace.run(lambda _job: check_file(given / "slow.pdf"))
    timer = QTimer(window)
    timer.timeout.connect(partial(say, timer))
    timer.start(50)


def say(timer: QTimer) -> None:
    if active_children():
        timer.stop()
        sys.stdout.write("reading\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
