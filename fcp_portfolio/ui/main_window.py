"""The main window: sidebar, banners, pages, status bar. It binds actions to views, no more."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui import doing, theme
from fcp_portfolio.ui.actions import bind_actions, forbid_writing
from fcp_portfolio.ui.dialogs.messages import RefusedDialog
from fcp_portfolio.ui.dropped import dropped_files
from fcp_portfolio.ui.pages import Pages
from fcp_portfolio.ui.panes import PaneSwitch
from fcp_portfolio.ui.preferences import LAST_PAGE
from fcp_portfolio.ui.recent import offer_recent
from fcp_portfolio.ui.screens import StaysSeen, keep_place, take_place
from fcp_portfolio.ui.undo_menu import name_when_opened
from fcp_portfolio.ui.views.banners import Banners
from fcp_portfolio.ui.views.sidebar import Sidebar
from fcp_portfolio.ui.views.status_bar import StatusBar
from fcp_portfolio.ui.workspace import Workspace

PAGE_BESIDE = 880  # what a page is given beside a sidebar with words


class MainWindow(QMainWindow):
    """One window for one portfolio, desk or group; what is particular to each is its `kind`.

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
        self._follow_name(Changed.DETAILS)
        self.setMinimumSize(1024, 640)
        self.setAcceptDrops(True)
        self.pages = Pages(workspace)
        kind = self.pages.kind
        self.sidebar = Sidebar(workspace)
        self.banners = Banners(workspace)
        self.status = StatusBar(workspace)
        self._arrange()
        self.panes = PaneSwitch(self.sidebar, self.pages)
        self.actions_by_id = bind_actions(self, doing.handlers(self), kind.actions)
        forbid_writing(self.actions_by_id, workspace.read_only, kind.actions)
        name_when_opened(self.actions_by_id["undo"], self.actions_by_id["redo"], workspace)
        offer_recent(self, self.actions_by_id["recent"], workspace, self.other.emit)
        self._connect()
        take_place(self, workspace.preferences)
        self._stays = StaysSeen(self)
        kind.begin(self)
        last = workspace.preferences.get(LAST_PAGE)
        self.pages.show_page(last if last in kind.pages else kind.home)

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
            self.pages.kind.dropped(self, files)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.pages.may_leave():
            event.ignore()
            return
        self.hide()
        self.finish()
        event.accept()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.workspace.look_for_definitions()
            self.pages.kind.activated(self)
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
        self.panes.switch_to(page)

    def compare(self, file: Path | None = None) -> None:
        """Compares with another version of the file: the one given, or one to be chosen."""
        doing.compare(self, file)

    def restore(self, backup: Path | None = None) -> None:
        """Shows what may take the place of this file, or looks into one backup."""
        doing.restore(self, backup)

    def soon(self, work: Callable[[], object]) -> Callable[[], None]:
        """Files are asked for once the action is over, or a screen reader would wait for both."""
        return lambda: QTimer.singleShot(0, self, work)

    def _follow_name(self, changed: Changed) -> None:
        if changed & Changed.DETAILS:
            portfolio = self.workspace.portfolio
            self.setWindowTitle(f"{portfolio.owner.name} · {portfolio.file.name}")

    def _connect(self) -> None:
        self.workspace.changed.connect(self._follow_name)
        self.pages.turned.connect(self._turn)
        self.pages.leave.connect(self.leave)
        self.sidebar.chosen.connect(self.pages.show_page)
        self.sidebar.searched.connect(self.actions_by_id["palette"].trigger)
        self.banners.try_again.connect(lambda: self.leave.emit("retry"))
        self.banners.compare.connect(self.compare)
        self.banners.choose.connect(partial(doing.choose_versions, self))
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
