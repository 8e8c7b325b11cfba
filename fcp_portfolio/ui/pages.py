"""The pages of the main window: made when first needed, and how they reach each other."""

import gc
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from fcp_portfolio.domain.coverage import Status
from fcp_portfolio.domain.entry import Content
from fcp_portfolio.ui.idle import REST_MS, IdleSteps
from fcp_portfolio.ui.kinds.window import window_kind
from fcp_portfolio.ui.views.page import Page
from fcp_portfolio.ui.widgets import Toast
from fcp_portfolio.ui.workspace import Workspace


class Pages(QStackedWidget):
    """The `Stage` of the workspace. `turned` carries the page that is about to be shown.

    `leave` asks for the start window, as that of the main window does.
    """

    turned = Signal(str, object)
    leave = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.kind = window_kind(workspace.portfolio.kind)
        self._made: dict[str, QWidget] = {}
        self._ahead: IdleSteps | None = None
        self.toast = Toast(self)
        self.currentChanged.connect(self.toast.leave_page)
        workspace.stage = self

    def page(self, name: str) -> Any:
        """The page of a name, made when first needed."""
        if name not in self._made:
            module, title = self.kind.pages[name]
            made = getattr(import_module(f"fcp_portfolio.ui.views.{module}"), title)
            self._made[name] = made(self._workspace)
            self.addWidget(self._made[name])
        return self._made[name]

    def make_ahead(self, rest_ms: int = REST_MS) -> None:
        """Makes the pages that were not asked for yet, while nothing else is to be done."""
        worker = self._workspace.worker
        busy = lambda: worker.busy or not worker.gate.is_set()  # noqa: E731
        self._ahead = IdleSteps(self, self._steps(), busy, rest_ms)

    def _steps(self) -> Iterator[None]:
        yield from self.kind.ahead(self._workspace)
        for name, (module, _) in self.kind.pages.items():
            import_module(f"fcp_portfolio.ui.views.{module}")
            yield
            page = self.page(name)
            yield
            if isinstance(page, Page):
                page.catch_up()  # so that showing it takes less at once
                yield
        for module in self.kind.needed_soon:
            import_module(module)
            yield
        gc.freeze()  # what pages are made of stays as long as the window; collections pass over it

    def current(self) -> str:
        """The name of the page that is shown."""
        return next(name for name, page in self._made.items() if page is self.currentWidget())

    def guide_part(self) -> str:
        """The part of the guide about what is shown: an open editor has its own."""
        editing = getattr(self.currentWidget(), "editor", None) is not None
        return "editor" if editing else self.current()

    def on(self, name: str) -> Any:
        """Shows a page, and gives it, to be asked for more."""
        self.show_page(name)
        return self.page(name)

    def show_page(self, name: str) -> None:
        """Shows a page."""
        page = self.page(name)
        if isinstance(page, Page):
            page.read_before_shown()
        self.turned.emit(name, page)

    def show_entry(
        self, entry_id: str, *, search: str = "", file: str = "", part: str = ""
    ) -> None:
        """Shows an entry on the Evidence page."""
        self.on("evidence").show_entry(entry_id, search=search, file=file, part=part)

    def show_evidence_for(self, node_path: str, **narrowed: object) -> None:
        """Shows the Evidence page filtered to a capability, and to whatever else is named."""
        self.on("evidence").show_filtered(node=node_path, **narrowed)

    def show_search(self, text: str) -> None:
        """Shows what holds some words, on the Evidence page or that of the kind."""
        self.on(self.kind.searched).show_filtered(search=text)

    def show_capability(self, node_path: str, *, rate: bool = False) -> None:
        """Shows a capability on its page; `rate` goes on to rating it."""
        page = self.on("capabilities")
        page.show_node(node_path)
        if rate:
            page.detail.rating.rate.setFocus()  # where whoever leaves the menu is then
            page.rate_current()

    def show_status(self, status: Status) -> None:
        """Shows the capabilities that stand there."""
        self.on("capabilities").show_status(status)

    def show_gaps(self) -> None:
        """Shows the capabilities that rest on nothing, or on one kind alone."""
        self.on("capabilities").show_gaps()

    def show_routes(self) -> None:
        """Shows the preferences where routes are chosen."""
        self.on("preferences").show_routes()

    def show_request(self, request_id: str) -> None:
        """Shows a request on the Sign-off page, or on that of the kind."""
        self.on(self.kind.requests).show_request(request_id)

    def show_on(self, page: str, key: str) -> None:
        """Shows what a key names on a page that lists such."""
        self.on(page).show_row(key)

    def show_signer(self, request_id: str, answer_id: str) -> None:
        """Shows an answer whose signer is not confirmed, with the focus on what confirms them."""
        self.on("sign_off").show_signer(request_id, answer_id)

    def make_portfolio(self) -> None:
        """Asks to make a portfolio."""
        self.leave.emit("new")

    def begin_log(
        self,
        form_id: str | None = None,
        node_path: str | None = None,
        forms: Sequence[str] = (),
    ) -> None:
        """Begins to log a piece of evidence, of one of these forms where some are named."""
        self.on("evidence").begin_log(form_id, node_path, forms)

    def begin_with(self, content: Content) -> None:
        """Begins to log an entry that holds something already."""
        self.on("evidence").begin_with(content)

    def begin_import(self, source: Path | None = None) -> None:
        """Opens the import, with what was dropped, where something was."""
        from fcp_portfolio.ui.dialogs.importing import ImportDialog

        if not self._workspace.read_only:
            ImportDialog(self._workspace, self.window(), source).open()

    def begin_quick_log(self) -> None:
        """Begins a debrief of one line, on this page if it has the line for it, else on Home."""
        page: Any = self.currentWidget()
        if not hasattr(page, "quick_log"):
            page = self.on("home")
        page.quick_log.begin()

    def ask(self, kind: str, *entries: str) -> None:
        """Begins a request about entries, on the Sign-off page."""
        self.on("sign_off").ask_about(kind, *entries)

    def ask_stage(self, stage: str, node_path: str = "") -> None:
        """Begins a request to sign a stage off, on the Sign-off page."""
        self.on("sign_off").ask_stage(stage, node_path)

    def show_counting(self, entries: Sequence[str], what: str) -> None:
        """Shows these entries on the Evidence page."""
        self.on("evidence").show_filtered(only=frozenset(entries), about=what)

    def export_entries(self, entries: Sequence[str]) -> None:
        """Shows the Export page with nothing but these entries chosen."""
        self.on("export").choose_entries(entries)

    def ask_again(self, node_path: str, person: str) -> None:
        """Begins a request about what changed under a sign-off, for whoever gave it."""
        self.on("sign_off").ask_again(node_path, person)

    def say(self, text: str, undo: Callable[[], None] | None = None, offer: str = "") -> None:
        """Shows the toast."""
        self.toast.say(text, undo, offer)

    def keep(self) -> None:
        """Keeps what is typed as it stands, and waits until it is kept."""
        for page in self._made.values():
            keep = getattr(page, "keep", None)
            if keep is not None:
                keep()
            quick_log = getattr(page, "quick_log", None)
            if quick_log is not None:
                quick_log.finish()
        self._workspace.settle()

    def may_leave(self) -> bool:
        """Whether the window may close; a page that has something unsaved asks about it."""
        asking = (getattr(page, "may_leave", None) for page in self._made.values())
        return all(ask() for ask in asking if ask is not None)

    def finish(self) -> None:
        """Has every page keep what is being typed in it."""
        if self._ahead is not None:
            self._ahead.stop()
        for page in self._made.values():
            finish = getattr(page, "finish", None)
            if finish is not None:
                finish()
