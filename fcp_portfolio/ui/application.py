"""Starts the window: fonts, theme, error hook, and which portfolio to open."""

import gc
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path, user_data_path
from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from fcp_portfolio.domain.errors import Damaged
from fcp_portfolio.paths import make_own_folder
from fcp_portfolio.services.first_look import means_request
from fcp_portfolio.ui import theme, words
from fcp_portfolio.ui.display import can_show_window
from fcp_portfolio.ui.errors import ErrorHook
from fcp_portfolio.ui.locking import Locking
from fcp_portfolio.ui.preferences import APPEARANCE, LANGUAGE, TEXT_SIZE, Preference, Preferences
from fcp_portfolio.ui.widgets import FocusRing
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Worker

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Passphrase, Portfolio, RawKey
    from fcp_portfolio.ui.dialogs.start import StartWindow
    from fcp_portfolio.ui.main_window import MainWindow
    from fcp_portfolio.ui.review.window import ReviewWindow

COLLECT_EVERY_MS = 2_000
MOST_WAITS = 10  # collections that are put off while the worker is busy
PAGES_AFTER_MS = 2_000  # once the window is there, its other pages are made ahead
SWITCH_EVERY_S = 0.001  # how soon the window's thread gets its turn while the worker computes

__all__ = ["Collector", "Session", "can_show_window", "make_application", "run_window"]


def run_window(files: Sequence[Path], secret: "Passphrase | RawKey | None" = None) -> int:
    """Opens the window and returns the exit code once it is closed.

    `files` are a portfolio, or any number of requests. Without one the last portfolio is opened,
    or the first-run steps are shown.
    """
    app = make_application()
    hook = ErrorHook(user_data_path("fcp-portfolio") / "log.txt")
    hook.install()
    qInstallMessageHandler(hook.note_qt_message)
    preferences = Preferences()
    with suppress(OSError):  # a home that cannot be written is told of when something is kept
        for folder in (hook.log.parent, preferences.file.parent):
            make_own_folder(folder)
    session = Session(app, preferences)
    session.begin(files, secret)
    code = app.exec()
    session.end()
    qInstallMessageHandler(None)
    hook.remove()
    gc.enable()
    return code


class Application(QApplication):
    """`file_given` tells what macOS sends instead of arguments: a file that was double-clicked."""

    file_given = Signal(object)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.file_given.emit(Path(event.file()))
            return True
        return super().event(event)


def make_application() -> QApplication:
    """The one QApplication, with our fonts, and Python's collector confined to its thread."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        app = existing
    else:
        app = Application([*sys.argv[:1], "-style", theme.STYLE])
        theme.wear_style(app, already=True)
    sys.setswitchinterval(SWITCH_EVERY_S)
    # What Qt's file dialogs remember stands with the preferences, on systems where it is a file.
    ours = str(user_config_path("fcp-portfolio"))
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, ours)
    app.setApplicationName("fcp-portfolio")
    app.setApplicationDisplayName(tr("FCP Portfolio"))
    app.setDesktopFileName("fcp-portfolio")
    app.setWindowIcon(QIcon(theme.icons.pixmap("files", theme.active().colour("accent"), 64)))
    theme.load_fonts()
    return app


class Collector(QObject):
    """Python's cycle collector in the window's thread alone.

    A collection that happens to run on the worker would destroy widgets there and crash. While the
    worker is `busy` it waits for a while: going through thousands of entries that are about to be
    let go would hold the window.
    """

    def __init__(self, parent: QObject, busy: Callable[[], bool]) -> None:
        super().__init__(parent)
        gc.disable()
        self._busy, self._waited = busy, 0
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(COLLECT_EVERY_MS)

    def collect(self) -> None:
        """Collects what is due, unless it can wait."""
        if self._busy() and self._waited < MOST_WAITS:
            self._waited += 1
            return
        self._waited = 0
        collect()


def collect() -> None:
    """Collects the generations that are due, as the interpreter itself would."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return


class Session:
    """What the program shows: the start window before a portfolio is open, then its window."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        self.app, self.preferences = app, preferences
        words.load(app, preferences.get(LANGUAGE))
        self.start: StartWindow | None = None
        self.window: MainWindow | None = None
        self.reviewing: ReviewWindow | None = None
        self._dress()
        preferences.watch(self._follow)
        app.styleHints().colorSchemeChanged.connect(self._dress)
        self._collector = Collector(app, self._worker_is_busy)
        self._ring = FocusRing(app)
        self.locking = Locking(app, preferences, lambda: self.window)
        self.locking.closed.connect(self._close_locked)
        self.locking.left.connect(self._leave_locked)
        app.commitDataRequest.connect(self.keep)
        if isinstance(app, Application):
            app.file_given.connect(self.open_file)
        app.setQuitOnLastWindowClosed(False)

    def _worker_is_busy(self) -> bool:
        return self.window is not None and self.window.workspace.worker.busy

    def begin(
        self, files: Sequence[Path] = (), secret: "Passphrase | RawKey | None" = None
    ) -> None:
        """Shows the passphrase of a file, of the last one, or the first-run steps.

        PDFs are requests that somebody was sent to answer.
        """
        if files and all(map(means_request, files)):
            self.review(files)
            return
        file = files[0] if files else None
        known = self.preferences.recent()
        chosen = file or (known[0] if known else None)
        self._show_start("new" if chosen is None else "open", chosen)
        if secret is not None and chosen is not None and self.start is not None:
            self.start.open_with(chosen, secret)

    def open_file(self, file: Path) -> None:
        """Shows a file that was given while the program runs: a request, or another portfolio."""
        if self.locking.screen is not None:
            self.locking.screen.raise_()
        elif means_request(file):
            self.review([file])
        elif self.start is not None:
            self.start.begin("open", file)
        elif self.window is None or not self.window.shows(file):
            self._leave("open", file)

    def keep(self, _manager: object = None) -> None:
        """Keeps what is typed, because the person logs off; the system may end us after that."""
        if self.window is not None and not self.locking.locked:
            self.window.pages.keep()
        if self.reviewing is not None:
            self.reviewing.settle()

    def end(self) -> None:
        """Lets go of the windows while the application still lives."""
        self._ring.setParent(None)
        self.locking.give_up()
        for window in (self.start, self.window, self.reviewing):
            if window is not None:
                window.deleteLater()
        self.start = self.window = self.reviewing = None

    def review(self, files: Sequence[Path]) -> None:
        """Shows requests, all in one window; the start window makes room for it."""
        from fcp_portfolio.ui.review.window import ReviewWindow

        if self.reviewing is not None:  # two windows would write over each other's answers
            self.reviewing.add(files)
            self.reviewing.raise_()
            self.reviewing.activateWindow()
            return
        self.reviewing = ReviewWindow(files, self.preferences)
        self.reviewing.closed.connect(self._reviewed)
        self.reviewing.show()
        start, self.start = self.start, None
        if start is not None:
            start.done()
            start.worker.stop()

    def _show_start(self, what: str, file: Path | None) -> None:
        from fcp_portfolio.ui.dialogs.start import StartWindow

        if self.start is None:
            self.start = StartWindow(self.preferences, Worker())
            self.start.opened.connect(self._show_portfolio)
            self.start.request.connect(self.review)
            self.start.closed.connect(self._start_closed)
        self.start.take_place_of(self.window.workspace.portfolio.file.name if self.window else "")
        self.start.begin(what, file)
        self.start.show()
        self.start.raise_()
        self.start.activateWindow()

    def _start_closed(self) -> None:
        """Nothing was opened: what was open before stays."""
        start, self.start = self.start, None
        if start is not None:
            start.deleteLater()
        if self.window is not None:
            self.window.raise_()
            self.window.activateWindow()
        elif self.reviewing is None:
            self.app.quit()

    def _show_portfolio(self, portfolio: "Portfolio") -> None:
        from fcp_portfolio.ui.main_window import MainWindow
        from fcp_portfolio.ui.workspace import Workspace

        before = self.window.workspace.portfolio.file if self.window else None
        self._put_away()
        if before is None:  # else what was put away would stay, too
            gc.freeze()  # what is loaded by now stays; looking through it holds the window for long
        start = self.start
        worker = start.worker if start is not None else Worker()
        locked = start.locked if start is not None else ""
        self.preferences.remember_file(portfolio.file)
        self.locking.touch()
        try:
            self.window = MainWindow(Workspace(portfolio, self.preferences, worker, locked=locked))
        except Damaged as error:  # it opens, and what a window shows first cannot be read
            portfolio.copy.close()
            self._show_damaged(portfolio.file, error)
            return
        self.start = None
        self.window.leave.connect(self._leave)
        self.window.other.connect(self.open_file)
        self.window.closed.connect(self._closed)
        self.window.request.connect(self.review)
        self.window.restoring.connect(self._restore)
        self.window.locking.connect(self.locking.lock_now)
        self.window.show()
        pages = self.window.pages
        if before is not None:
            words = tr(
                "“{name}” is saved and closed. It is under File > Open recent.", name=before.name
            )
            pages.say(words)
        QTimer.singleShot(PAGES_AFTER_MS, pages, pages.make_ahead)
        if start is not None:
            start.done()

    def _show_damaged(self, file: Path, error: Damaged) -> None:
        if self.start is None:
            self._show_start("open", file)
        if self.start is not None:
            self.start.refuse(error)

    def _closed(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            self._let_go(window)
        if self.reviewing is None and self.start is None:
            self.app.quit()

    def _leave(self, what: str, file: Path | None = None) -> None:
        """Asks for another portfolio; this one stays until that is open.

        A second try at the same one needs it closed first, and so does being asked to close it.
        Nothing chosen, nothing changes.
        """
        if what == "open" and file is None and self.window is not None:
            self._open_another(self.window)
            return
        if what in ("retry", "closed") and self.window is not None:
            file = self.window.workspace.portfolio.file
            self._put_away()
        self._show_start("open" if what == "retry" else what, file)

    def _restore(self, work: "Callable[[], Portfolio]") -> None:
        """Closes the portfolio, and opens it again as the backup has it."""
        if self.window is not None:
            file = self.window.workspace.portfolio.file
            self._put_away()
            self._show_start("open", file)
            if self.start is not None:
                self.start.open_by(work)

    def _open_another(self, window: "MainWindow") -> None:
        from fcp_portfolio.ui.dialogs.start import ask_file

        chosen = ask_file(window)
        if chosen is not None:
            self.open_file(chosen)

    def _put_away(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.hide()
            window.finish()
            self._let_go(window)

    def _let_go(self, window: "MainWindow") -> None:
        """Collects what the window was made of, before anything is spared collections again."""
        window.deleteLater()
        gc.unfreeze()
        QTimer.singleShot(0, self.app, gc.collect)

    def _close_locked(self) -> None:
        """Shows the start window instead of what is locked."""
        file = self.window.workspace.portfolio.file if self.window else None
        self._abandon()
        self._show_start("closed", file)

    def _leave_locked(self) -> None:
        """Ends the program."""
        self._abandon()
        self.app.quit()

    def _abandon(self) -> None:
        """What is locked is not shown to whoever has not the passphrase, and let go of."""
        window, self.window = self.window, None
        reviewing, self.reviewing = self.reviewing, None
        self.locking.give_up()
        if window is not None:
            window.abandon()
        if reviewing is not None:
            reviewing.settle()
            reviewing.worker.stop()
            reviewing.deleteLater()

    def _reviewed(self) -> None:
        window, self.reviewing = self.reviewing, None
        if window is not None:
            window.deleteLater()
        if not (self.start or self.window):
            self.app.quit()

    def _dress(self) -> None:
        theme.apply(self.app, self.preferences.get(APPEARANCE), self.preferences.get(TEXT_SIZE))

    def _follow(self, preference: Preference) -> None:
        if preference in (APPEARANCE, TEXT_SIZE):
            self._dress()
