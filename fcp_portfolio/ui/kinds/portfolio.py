"""The window of a portfolio."""

from collections.abc import Callable, Iterator
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fcp_portfolio.domain.readiness.finding import State
from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui.actions import TABLE
from fcp_portfolio.ui.dropped import take_dropped
from fcp_portfolio.ui.kinds.window import WindowKind
from fcp_portfolio.ui.views.editor.session import recover
from fcp_portfolio.ui.words import tr

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio
    from fcp_portfolio.ui.main_window import MainWindow
    from fcp_portfolio.ui.views.sidebar import Sidebar
    from fcp_portfolio.ui.workspace import Workspace

PAGES = MappingProxyType(
    {
        "home": ("home", "HomePage"),
        "capabilities": ("capabilities", "CapabilitiesPage"),
        "evidence": ("evidence", "EvidencePage"),
        "supervision": ("supervision", "SupervisionPage"),
        "sign_off": ("sign_off", "SignOffPage"),
        "readiness": ("readiness", "ReadinessPage"),
        "export": ("export", "ExportPage"),
        "verify": ("verify", "VerifyPage"),
        "preferences": ("preferences", "PreferencesPage"),
    }
)
"""Module in `ui.views` and class of each page, by its name."""

NEEDED_SOON = (
    "fcp_portfolio.ui.views.impact",
    "fcp_portfolio.ui.views.entry_standing",
    "fcp_portfolio.ui.views.evidence.reading",
    "fcp_portfolio.ui.views.editor.editor",
)
"""What no page needs to be shown, and a view or the first entry that is opened does."""


def _handlers(window: "MainWindow") -> dict[str, Callable[[], object]]:
    pages = window.pages
    return {
        "import": pages.begin_import,
        "fill": lambda: pages.on("export").take_in(),
        "progress": lambda: pages.on("export").tell_progress(),
        "log": pages.begin_log,
        "quick_log": pages.begin_quick_log,
        "add_action": lambda: pages.on("supervision").add_action(),
        "edit": lambda: pages.on("evidence").edit_current(),
        "again": lambda: pages.on("evidence").log_again_current(),
        "find": lambda: pages.on("evidence").focus_search(),
        "log_for": lambda: pages.on("capabilities").log_for_current(),
        "rate": lambda: pages.on("capabilities").rate_current(),
        "needs": lambda: pages.on("capabilities").review_needs(),
        "request": lambda: pages.on("sign_off").new_request(),
        "take_in": window.soon(lambda: pages.on("sign_off").take_in()),
        "answer_here": lambda: pages.on("sign_off").answer_here(),
        "save_request": window.soon(lambda: pages.on("sign_off").save_copy()),
        "withdraw": lambda: pages.on("sign_off").withdraw(),
    }


def _begin(window: "MainWindow") -> None:
    if not window.workspace.read_only:
        recover(window.workspace)


class _Counts(QObject):
    """The numbers in the sidebar."""

    def __init__(self, sidebar: "Sidebar", workspace: "Workspace") -> None:
        super().__init__(sidebar)
        self._sidebar, self._workspace = sidebar, workspace
        workspace.changed.connect(self._follow)
        workspace.readiness.told.connect(self._count_missing)
        self._follow(Changed.ENTRIES | Changed.REQUESTS)

    def _follow(self, changed: Changed) -> None:
        if changed & Changed.ENTRIES:
            number = _entries(self._workspace.portfolio)
            self._sidebar.count("evidence", number, tr("{n} (entry|entries)", None, number))
        if changed & Changed.REQUESTS:
            number = _requests(self._workspace.portfolio)
            what = tr("{n} (request waits|requests wait) for an answer", None, number)
            self._sidebar.count("sign_off", number, what)

    def _count_missing(self) -> None:
        """What is at risk or not there yet, over all routes."""
        found = self._workspace.readiness.found
        missing = sum(one.counts[State.AT_RISK] + one.counts[State.NOT_YET] for one in found)
        what = tr("{n} (requirement|requirements) not met yet", None, missing)
        self._sidebar.count("readiness", missing, what)


def _entries(portfolio: "Portfolio") -> int:
    from fcp_portfolio.services.entries import count_entries

    return count_entries(portfolio)


def _requests(portfolio: "Portfolio") -> int:
    from fcp_portfolio.services.sent import count_out

    return count_out(portfolio)


def _ahead(workspace: "Workspace") -> Iterator[None]:
    portfolio = workspace.portfolio
    workspace.run(lambda _job: _read_ahead(portfolio))
    yield
    workspace.readiness.begin()
    yield


def _read_ahead(portfolio: "Portfolio") -> None:
    """Reads what pages ask for first, so that it is known by then."""
    for module in ("services.preflight", "services.given_files"):  # a first click finds them loaded
        import_module(f"fcp_portfolio.{module}")
    from fcp_portfolio.services.actions import agreed_actions
    from fcp_portfolio.services.entries import Query, list_entries
    from fcp_portfolio.services.reading import coverage_of, supervision

    coverage_of(portfolio)
    supervision(portfolio)
    agreed_actions(portfolio)
    for query in (Query(excerpts=False), Query(draft=True)):
        list_entries(portfolio, query)


KIND = WindowKind(
    pages=PAGES,
    rows=("home", "capabilities", "evidence", "supervision", "sign_off", "readiness"),
    foot=("export", "verify", "preferences"),
    actions=TABLE,
    handlers=_handlers,
    counts=_Counts,
    begin=_begin,
    dropped=take_dropped,
    ahead=_ahead,
    needed_soon=NEEDED_SOON,
)
