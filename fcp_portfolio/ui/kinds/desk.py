"""The window of a supervisor's desk."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui.actions import EDIT, FILE, HELP, VIEW, ActionRow, row_of, shared
from fcp_portfolio.ui.kinds.window import WindowKind
from fcp_portfolio.ui.views.desk.finding import found_at_desk
from fcp_portfolio.ui.words import Phrase, tr

if TYPE_CHECKING:
    from fcp_portfolio.ui.main_window import MainWindow
    from fcp_portfolio.ui.views.sidebar import Sidebar
    from fcp_portfolio.ui.workspace import Workspace

PAGES = MappingProxyType(
    {
        "waiting": ("desk.waiting", "WaitingPage"),
        "practitioners": ("desk.practitioners", "PractitionersPage"),
        "overview": ("desk.overview", "OverviewPage"),
        "answers": ("desk.answers", "AnswersPage"),
        "feedback": ("desk.feedback", "FeedbackPage"),
        "verify": ("verify", "VerifyPage"),
        "preferences": ("preferences", "PreferencesPage"),
    }
)
DESK = Phrase("Desk")
_CALLED = {"close": Phrase("Close the desk")}
ACTIONS = (
    *(replace(row, text=_CALLED.get(row.id, row.text)) for row in shared(FILE)),
    *shared(EDIT),
    ActionRow("waiting", VIEW, Phrase("Waiting"), "Ctrl+1", "hourglass"),
    ActionRow("practitioners", VIEW, Phrase("Practitioners"), "Ctrl+2", "users"),
    ActionRow("overview", VIEW, Phrase("Overview"), "Ctrl+3", "chart-no-axes-column"),
    ActionRow("answers", VIEW, Phrase("Answers given"), "Ctrl+4", "signature"),
    ActionRow("feedback", VIEW, Phrase("Feedback"), "Ctrl+5", "star"),
    *shared(VIEW),
    ActionRow(
        "answer_all", DESK, Phrase("Answer all that waits…"), "Ctrl+Shift+N", "send", writes=True
    ),
    ActionRow(
        "answer_this", DESK, Phrase("Answer this request…"), "Alt+A", "pencil-line", writes=True
    ),
    ActionRow("aside", DESK, Phrase("Put this request aside…"), "Alt+W", writes=True),
    ActionRow(
        "take_in",
        DESK,
        Phrase("Take in requests and summaries…"),
        "Alt+T",
        "file-input",
        writes=True,
        apart=True,
    ),
    ActionRow(
        "look", DESK, Phrase("Look into the watched folder"), "F5", "folder-open", writes=True
    ),
    ActionRow("watch", DESK, Phrase("Watch a folder…"), "", "folder-input", writes=True),
    ActionRow("unwatch", DESK, Phrase("Watch no folder"), writes=True),
    ActionRow(
        "add_practitioner",
        DESK,
        Phrase("Add a practitioner…"),
        "Ctrl+N",
        "plus",
        writes=True,
        apart=True,
    ),
    ActionRow(
        "note_session", DESK, Phrase("Note a session…"), "Ctrl+L", "calendar-plus", writes=True
    ),
    ActionRow("open_round", DESK, Phrase("Open a round of feedback…"), "", "star", writes=True),
    ActionRow("find", DESK, Phrase("Search on this page"), "Ctrl+F", "search", apart=True),
    replace(row_of("signing"), menu=DESK, apart=True),
    *shared(HELP),
)


def _handlers(window: "MainWindow") -> dict[str, Callable[[], object]]:
    pages = window.pages
    return {
        "answer_all": lambda: pages.on("waiting").answer_all(),
        "answer_this": lambda: pages.on("waiting").answer_current(),
        "aside": lambda: pages.on("waiting").put_aside(),
        "take_in": window.soon(lambda: pages.on("waiting").take_in()),
        "look": lambda: _look(window, quiet=False),
        "watch": window.soon(lambda: pages.on("waiting").watch()),
        "unwatch": lambda: pages.on("waiting").unwatch(),
        "add_practitioner": lambda: pages.on("practitioners").add_practitioner(),
        "note_session": lambda: pages.on("practitioners").note_session(),
        "open_round": lambda: pages.on("feedback").open_round(),
        "find": lambda: _search(window),
    }


def _search(window: "MainWindow") -> None:
    """On the page that is shown, where it has a search; else over the answers."""
    page = window.pages.currentWidget()
    if not hasattr(page, "focus_search"):
        page = window.pages.on("answers")
    page.focus_search()  # type: ignore[union-attr]


def _look(window: "MainWindow", *, quiet: bool = True) -> None:
    from fcp_portfolio.ui.views.desk.watched import watched

    one = watched(window.workspace)
    if one.folder is None and not quiet:
        window.pages.say(tr("No folder is watched yet. Desk > Watch a folder… chooses one."))
    one.look(quiet=quiet)


def _dropped(window: "MainWindow", files: tuple[Path, ...]) -> None:
    """PDFs are requests or summaries, wherever they are dropped; only Verify looks at them.

    On a round of feedback whatever else there is are answers to it.
    """
    name = window.pages.current()
    given = tuple(file for file in files if file.is_file())
    if name == "verify" and len(given) == 1:
        window.pages.page(name).take_in(given[0])
    elif name == "feedback" and given and window.pages.page(name).takes_files:
        from fcp_portfolio.services.given_files import is_of_practitioner  # heavy

        window.workspace.run(
            lambda _job: frozenset(filter(is_of_practitioner, given)),
            then=partial(_dropped_on_round, window, given),
        )
    elif given:
        window.pages.on("waiting").take_in(*given)
    elif not window.workspace.read_only:
        from fcp_portfolio.ui.views.desk.watched import watched

        window.pages.show_page("waiting")
        watched(window.workspace).choose(files[0])


def _dropped_on_round(
    window: "MainWindow", files: tuple[Path, ...], theirs: frozenset[Path]
) -> None:
    answers = [file for file in files if file not in theirs]
    if answers:
        window.pages.page("feedback").take_in(*answers)
    if theirs:
        window.pages.on("waiting").take_in(*(file for file in files if file in theirs))


class _Counts(QObject):
    """How many requests wait, beside the name of their page."""

    def __init__(self, sidebar: "Sidebar", workspace: "Workspace") -> None:
        super().__init__(sidebar)
        self._sidebar, self._workspace = sidebar, workspace
        workspace.changed.connect(self._follow)
        self._follow(Changed.SUBJECTS)

    def _follow(self, changed: Changed) -> None:
        from fcp_portfolio.services.desk.requests import waiting  # heavy

        if changed & Changed.SUBJECTS:
            number = len(waiting(self._workspace.portfolio))
            what = tr("{n} (request waits|requests wait) for you", None, number)
            self._sidebar.count("waiting", number, what)


KIND = WindowKind(
    pages=PAGES,
    rows=("waiting", "practitioners", "overview", "answers", "feedback"),
    foot=("verify", "preferences"),
    actions=ACTIONS,
    handlers=_handlers,
    counts=_Counts,
    activated=_look,
    dropped=_dropped,
    found=found_at_desk,
    finds=Phrase("Find an action, a practitioner, a request, an answer or a session"),
    found_none=Phrase(
        "No action, practitioner, request, answer or session holds “{typed}”. Fewer letters find "
        "more."
    ),
    requests="waiting",
    searched="answers",
)
