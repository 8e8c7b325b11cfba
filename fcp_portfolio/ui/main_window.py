"""The main window: sidebar, banners, pages, status bar. It binds actions to views, no more."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.actions import bind_actions, forbid_writing
from fcp_portfolio.ui.dialogs.back_up import ask_back_up
from fcp_portfolio.ui.dialogs.messages import RefusedDialog
from fcp_portfolio.ui.dropped import dropped_files, take_dropped
from fcp_portfolio.ui.guide import guide_handlers
from fcp_portfolio.ui.pages import PAGES, Pages
from fcp_portfolio.ui.panes import PaneSwitch
from fcp_portfolio.ui.preferences import LAST_PAGE, TEXT_SIZE
from fcp_portfolio.ui.recent import offer_recent
from fcp_portfolio.ui.screens import StaysSeen, keep_place, take_place
from fcp_portfolio.ui.undo_menu import name_when_opened
from fcp_portfolio.ui.views.banners import Banners
from fcp_portfolio.ui.views.editor.session import recover
from fcp_portfolio.ui.views.sidebar import Sidebar
from fcp_portfolio.ui.views.status_bar import StatusBar
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

PAGE_BESIDE = 880  # what a page is given beside a sidebar with words


class MainWindow(QMainWindow):
    """One window for one portfolio.

    `leave` asks for the start window: to open, make, or retry; `other` for another portfolio.
    `request` carries the PDFs of somebody else's requests, to be answered; `restoring` what puts a
    backup in the place of this portfolio, once that is closed; `locking` asks for the lock.
    """

    leave = Signal(str)
    other = Signal(object)
    closed = Signal()
    request = Signal(object)
    restoring = Signal(object)
    locking = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.setWindowTitle(f"{workspace.portfolio.owner.name} · {workspace.portfolio.file.name}")
        self.setMinimumSize(1024, 640)
        self.setAcceptDrops(True)
        self.pages = Pages(workspace)
        self.sidebar = Sidebar(workspace)
        self.banners = Banners(workspace)
        self.status = StatusBar(workspace)
        self._arrange()
        self._panes = PaneSwitch(self.sidebar, self.pages)
        self.actions_by_id = bind_actions(self, self._handlers())
        forbid_writing(self.actions_by_id, workspace.read_only)
        name_when_opened(self.actions_by_id["undo"], self.actions_by_id["redo"], workspace)
        offer_recent(self, self.actions_by_id["recent"], workspace, self.other.emit)
        self._connect()
        take_place(self, workspace.preferences)
        self._stays = StaysSeen(self)
        if not workspace.read_only:
            recover(workspace)
        last = workspace.preferences.get(LAST_PAGE)
        self.pages.show_page(last if last in PAGES else "home")

    def shows(self, file: Path) -> bool:
        """Whether a file is the portfolio of this window."""
        return file.resolve() == self.workspace.portfolio.file.resolve()

    def finish(self) -> None:
        """Keeps what is being typed, closes the portfolio, and remembers the window.

        Where the file in the folder could not be written, it says so before the window is gone.
        """
        keep_place(self, self.workspace.preferences)
        self.workspace.preferences.set(LAST_PAGE, self.pages.current())
        self.pages.finish()
        problem = self.workspace.close()
        if problem:
            RefusedDialog(problem).exec()

    def abandon(self) -> None:
        """Lets go of a portfolio that is locked: what was typed is kept, nothing else is written.

        What could not be kept before the lock is there again the next time, from its scratch row.
        """
        self.workspace.abandon()
        self.deleteLater()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped anywhere else goes where files of its kind belong."""
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            take_dropped(self, files)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        self.finish()
        event.accept()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.workspace.look_for_definitions()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit_sidebar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sidebar()

    def _fit_sidebar(self) -> None:
        """The words stay as long as the page beside them has room, however large the text."""
        beside = self.width() - theme.active().size("sidebar")
        self.sidebar.set_narrow(narrow=beside < PAGE_BESIDE)

    def _turn(self, name: str, page: QWidget) -> None:
        """The focus goes along, where it was on the page before."""
        self.sidebar.show_current(name)
        self._panes.switch_to(page)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        pages, workspace = self.pages, self.workspace
        shown: dict[str, Callable[[], object]] = {
            name: partial(pages.show_page, name) for name in PAGES
        }
        return (
            shown
            | guide_handlers(self, pages.guide_part)
            | {
                "new": lambda: self.leave.emit("new"),
                "open": lambda: self.leave.emit("open"),
                "example": lambda: self.leave.emit("example"),
                "recent": lambda: None,  # a menu of its own
                "publish": workspace.publish,
                "back_up": self._soon(lambda: ask_back_up(self, workspace)),
                "restore": self.restore,
                "compare": self.compare,
                "passphrase": self.change_passphrase,
                "lock": self.locking.emit,
                "import": pages.begin_import,
                "fill": lambda: pages.on("export").take_in(),
                "close": lambda: self.leave.emit("closed"),
                "quit": self.close,
                "undo": workspace.undo,
                "redo": workspace.redo,
                "palette": self._find_anything,
                "next_pane": self._panes.forward,
                "previous_pane": self._panes.back,
                "menus": lambda: self.menuBar().setActiveAction(self.menuBar().actions()[0]),
                "larger": lambda: workspace.preferences.step(TEXT_SIZE, 1),
                "smaller": lambda: workspace.preferences.step(TEXT_SIZE, -1),
                "log": pages.begin_log,
                "quick_log": pages.begin_quick_log,
                "add_action": lambda: pages.on("supervision").add_action(),
                "edit": lambda: pages.on("evidence").edit_current(),
                "again": lambda: pages.on("evidence").log_again_current(),
                "find": lambda: pages.on("evidence").focus_search(),
                "log_for": lambda: pages.on("capabilities").log_for_current(),
                "rate": lambda: pages.on("capabilities").rate_current(),
                "needs": lambda: pages.on("capabilities").review_needs(),
                "answer": self._soon(self._answer),
                "request": lambda: pages.on("sign_off").new_request(),
                "take_in": self._soon(lambda: pages.on("sign_off").take_in()),
                "answer_here": lambda: pages.on("sign_off").answer_here(),
                "save_request": self._soon(lambda: pages.on("sign_off").save_copy()),
                "withdraw": lambda: pages.on("sign_off").withdraw(),
                "signing": lambda: pages.on("preferences").show_keys(),
            }
        )

    def compare(self, file: Path | None = None) -> None:
        """Compares with another version of the portfolio: a file, or one to be chosen."""
        from fcp_portfolio.ui.dialogs.compare_versions import ask_compare, compare_with

        if file is None:
            ask_compare(self, self.workspace)
        else:
            compare_with(self, self.workspace, file)

    def change_passphrase(self) -> None:
        """Asks for a new passphrase."""
        from fcp_portfolio.ui.dialogs.change_passphrase import ask_change

        ask_change(self, self.workspace)

    def restore(self, backup: Path | None = None) -> None:
        """Shows what may take the place of this portfolio, or looks into one backup."""
        from fcp_portfolio.ui.dialogs.earlier_versions import ask_version
        from fcp_portfolio.ui.dialogs.restore import look_into_backup

        if backup is None:
            ask_version(self, self.workspace, self.restoring.emit)
        else:
            look_into_backup(self, self.workspace, backup, self.restoring.emit)

    def _choose_versions(self) -> None:
        from fcp_portfolio.ui.dialogs.choose_version import ask_choices

        ask_choices(self, self.workspace)

    def _soon(self, work: Callable[[], object]) -> Callable[[], None]:
        """Files are asked for once the action is over, or a screen reader would wait for both."""
        return lambda: QTimer.singleShot(0, self, work)

    def _find_anything(self) -> None:
        from fcp_portfolio.ui.command_palette import open_palette

        open_palette(self, self.workspace, self.actions_by_id)

    def _answer(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Answer requests"), "", tr("Requests (*.pdf)")
        )
        if names:
            self.request.emit(tuple(map(Path, names)))

    def _connect(self) -> None:
        self.pages.turned.connect(self._turn)
        self.sidebar.chosen.connect(self.pages.show_page)
        self.sidebar.searched.connect(self.actions_by_id["palette"].trigger)
        self.banners.try_again.connect(lambda: self.leave.emit("retry"))
        self.banners.compare.connect(self.compare)
        self.banners.choose.connect(self._choose_versions)
        self.banners.damaged.connect(self.restore)

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.banners)
        right.addWidget(self.pages, 1)
        right.addWidget(self.pages.toast)
        right.addWidget(self.status)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        self.setCentralWidget(middle)
