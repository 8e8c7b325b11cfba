"""The main window: sidebar, banners, pages, status bar. It binds actions to views, no more."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.actions import bind_actions, forbid_writing
from fcp_portfolio.ui.dialogs.back_up import ask_back_up
from fcp_portfolio.ui.dialogs.messages import RefusedDialog
from fcp_portfolio.ui.panes import PaneSwitch
from fcp_portfolio.ui.preferences import GEOMETRY, TEXT_SIZE
from fcp_portfolio.ui.views.banners import Banners
from fcp_portfolio.ui.views.editor.session import recover
from fcp_portfolio.ui.views.sidebar import Sidebar
from fcp_portfolio.ui.views.status_bar import StatusBar
from fcp_portfolio.ui.widgets import Toast, dropped_answer
from fcp_portfolio.ui.workspace import Workspace

PAGES = {
    "home": ("home", "HomePage"),
    "capabilities": ("capabilities", "CapabilitiesPage"),
    "evidence": ("evidence", "EvidencePage"),
    "supervision": ("supervision", "SupervisionPage"),
    "sign_off": ("sign_off", "SignOffPage"),
    "export": ("export", "ExportPage"),
    "verify": ("verify", "VerifyPage"),
    "preferences": ("preferences", "PreferencesPage"),
}
NARROW_BELOW = 1100


class MainWindow(QMainWindow):
    """One window for one portfolio. `leave` asks for the start window: to open, make, or retry.

    `request` carries the PDFs of somebody else's requests, to be answered.
    """

    leave = Signal(str)
    closed = Signal()
    request = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        workspace.stage = self
        self.setWindowTitle(f"{workspace.portfolio.owner.name} · {workspace.portfolio.file.name}")
        self.setMinimumSize(1024, 640)
        self.setAcceptDrops(True)
        self._pages: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.sidebar = Sidebar(workspace)
        self.banners = Banners(workspace)
        self._arrange()
        self.toast = Toast(self._stack)
        self._panes = PaneSwitch(self.sidebar, self._stack)
        self.actions_by_id = bind_actions(self, self._handlers())
        forbid_writing(self.actions_by_id, workspace.read_only)
        self.sidebar.chosen.connect(self.show_page)
        self.sidebar.searched.connect(self.actions_by_id["palette"].trigger)
        self.banners.try_again.connect(lambda: self.leave.emit("retry"))
        self._restore()
        if not workspace.read_only:
            recover(workspace)
        self.show_page("home")

    def page(self, name: str) -> QWidget:
        """The page of a name, made when first needed."""
        if name not in self._pages:
            module, title = PAGES[name]
            made = getattr(import_module(f"fcp_portfolio.ui.views.{module}"), title)
            self._pages[name] = made(self.workspace)
            self._stack.addWidget(self._pages[name])
        return self._pages[name]

    def show_page(self, name: str) -> None:
        """Shows a page; the focus goes along where it was on the page before."""
        self.sidebar.show_current(name)
        self._panes.switch_to(self.page(name))

    def show_entry(self, entry_id: str) -> None:
        """Shows an entry on the Evidence page."""
        self._on("evidence", "show_entry", entry_id)

    def show_evidence_for(self, node_path: str, **narrowed: object) -> None:
        """Shows the Evidence page filtered to a capability, and to whatever else is named."""
        self._on("evidence", "show_filtered", node=node_path, **narrowed)

    def show_search(self, text: str) -> None:
        """Shows the Evidence page with what holds some words."""
        self._on("evidence", "show_filtered", search=text)

    def show_capability(self, node_path: str, *, rate: bool = False) -> None:
        """Shows a capability on its page; `rate` goes on to rating it."""
        self._on("capabilities", "show_node", node_path)
        if rate:
            self._on("capabilities", "rate_current")

    def begin_log(self, form_id: str | None = None, node_path: str | None = None) -> None:
        """Begins to log a piece of evidence."""
        self._on("evidence", "begin_log", form_id, node_path)

    def ask(self, kind: str, entry_id: str) -> None:
        """Begins a request about an entry, on the Sign-off page."""
        self._on("sign_off", "ask_about", kind, entry_id)

    def ask_again(self, node_path: str, person: str) -> None:
        """Begins a request about what changed under a sign-off, for whoever gave it."""
        self._on("sign_off", "ask_again", node_path, person)

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Shows the toast."""
        self.toast.say(text, undo)

    def finish(self) -> None:
        """Keeps what is being typed, closes the portfolio, and remembers the window.

        Where the file in the folder could not be written, it says so before the window is gone.
        """
        self.workspace.preferences.set(GEOMETRY, bytes(self.saveGeometry().toHex().data()).decode())
        for page in self._pages.values():
            finish = getattr(page, "finish", None)
            if finish is not None:
                finish()
        problem = self.workspace.close()
        if problem:
            RefusedDialog(problem).exec()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_answer(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped anywhere else is an answer that came back."""
        file = dropped_answer(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self._on("sign_off", "take_in", file)

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
        self.sidebar.set_narrow(narrow=self.width() < theme.active().grown(NARROW_BELOW))

    def _handlers(self) -> dict[str, Callable[[], None]]:
        pages = {name: lambda name=name: self.show_page(name) for name in PAGES}
        return pages | {
            "new": lambda: self.leave.emit("new"),
            "open": lambda: self.leave.emit("open"),
            "publish": self.workspace.publish,
            "back_up": lambda: ask_back_up(self, self.workspace),
            "quit": self._quit,
            "undo": self.workspace.undo,
            "redo": self.workspace.redo,
            "palette": self._find_anything,
            "next_pane": self._panes.forward,
            "previous_pane": self._panes.back,
            "larger": lambda: self.workspace.preferences.step(TEXT_SIZE, 1),
            "smaller": lambda: self.workspace.preferences.step(TEXT_SIZE, -1),
            "log": self.begin_log,
            "quick_log": self._quick_log,
            "find": lambda: self._on("evidence", "focus_search"),
            "log_for": lambda: self._on("capabilities", "log_for_current"),
            "rate": lambda: self._on("capabilities", "rate_current"),
            "answer": self._answer,
            "request": lambda: self._on("sign_off", "new_request"),
            "take_in": lambda: self._on("sign_off", "take_in"),
            "answer_here": lambda: self._on("sign_off", "answer_here"),
            "save_request": lambda: self._on("sign_off", "save_copy"),
            "withdraw": lambda: self._on("sign_off", "withdraw"),
            "signing": lambda: self._on("preferences", "show_keys"),
            "keys": lambda: self._help("KeysDialog"),
            "about": lambda: self._help("AboutDialog"),
        }

    def _on(self, page: str, method: str, *values: object, **named: object) -> None:
        self.show_page(page)
        getattr(self.page(page), method)(*values, **named)

    def _find_anything(self) -> None:
        from fcp_portfolio.ui.command_palette import open_palette

        open_palette(self, self.workspace, self.actions_by_id)

    def _quick_log(self) -> None:
        current = self._stack.currentWidget()
        bar = getattr(current, "quick_log", None)
        if bar is None:
            self.show_page("home")
            bar = getattr(self.page("home"), "quick_log", None)
        if bar is not None:
            bar.begin()

    def _answer(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, "Answer requests", "", "Requests (*.pdf)")
        if names:
            self.request.emit(tuple(map(Path, names)))

    def _quit(self) -> None:
        self.close()

    def _help(self, what: str) -> None:
        from fcp_portfolio.ui.dialogs import help as pages

        getattr(pages, what)(self).show()

    def _arrange(self) -> None:
        self.status = StatusBar(self.workspace)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.banners)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        self.setCentralWidget(middle)

    def _restore(self) -> None:
        kept = self.workspace.preferences.get(GEOMETRY)
        if not (kept and self.restoreGeometry(QByteArray.fromHex(kept.encode()))):
            screen = QApplication.primaryScreen().availableSize()
            self.resize(min(1280, screen.width()), min(800, screen.height()))
