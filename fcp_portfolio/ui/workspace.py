"""The open portfolio as the window sees it: one object, one signal, one worker.

Reads run directly: `coverage_of(workspace.portfolio)`. Whatever writes or takes long goes to the
storage worker:

    workspace.do(lambda p: rate(p, "4", "Capable"), then=self._rated)   # toast with Undo, changed
    workspace.run(lambda job: ..., then=..., progress=...)              # export, attach, long reads

`changed` carries the parts of the portfolio that changed; models re-read themselves. Pages reach
other pages through `workspace.stage`.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from fcp_portfolio.domain.errors import CannotUndo, PortfolioError
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.watching import ReadinessWatch
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Job, Worker, alive

if TYPE_CHECKING:
    from fcp_portfolio.domain.coverage import Status
    from fcp_portfolio.domain.entry import Content
    from fcp_portfolio.services.portfolio import Portfolio

T = TypeVar("T")
PUBLISH_AFTER_MS = 120_000


class Stage(Protocol):
    """What pages may ask of the window around them."""

    def show_page(self, name: str) -> None:
        """Shows home, capabilities, evidence, supervision, export or preferences."""
        ...

    def show_entry(
        self, entry_id: str, *, search: str = "", file: str = "", part: str = ""
    ) -> None:
        """Shows an entry on the Evidence page.

        Words searched for are marked in it; a `file` of it, by name or by a place in it, is shown.
        """
        ...

    def show_evidence_for(self, node_path: str, **narrowed: object) -> None:
        """Shows the Evidence page filtered to a capability, and to what else is named.

        Names are those of `views.evidence.filters.Filters`: form, forms, since, until, final.
        """
        ...

    def show_search(self, text: str) -> None:
        """Shows the entries that hold some words."""
        ...

    def show_capability(self, node_path: str, *, rate: bool = False) -> None:
        """Shows a capability; `rate` goes on to rating it."""
        ...

    def show_status(self, status: "Status") -> None:
        """Shows the capabilities that stand there."""
        ...

    def show_gaps(self) -> None:
        """Shows the capabilities that rest on nothing, or on one kind alone."""
        ...

    def show_routes(self) -> None:
        """Shows where routes are chosen."""
        ...

    def show_request(self, request_id: str) -> None:
        """Shows a request on the Sign-off page."""
        ...

    def show_on(self, page: str, key: str) -> None:
        """Shows what a key names, such as a practitioner, on a page that lists such."""
        ...

    def show_signer(self, request_id: str, answer_id: str) -> None:
        """Shows an answer whose signer is not confirmed, with the focus on what confirms them."""
        ...

    def begin_log(
        self,
        form_id: str | None = None,
        node_path: str | None = None,
        forms: Sequence[str] = (),
    ) -> None:
        """Begins to log a piece of evidence on the Evidence page."""
        ...

    def begin_with(self, content: "Content") -> None:
        """Begins to log an entry that holds something already."""
        ...

    def ask(self, kind: str, *entries: str) -> None:
        """Begins a request of this kind about entries."""
        ...

    def ask_stage(self, stage: str, node_path: str = "") -> None:
        """Begins a request to sign a stage of a route off, or one capability of it."""
        ...

    def show_counting(self, entries: Sequence[str], what: str) -> None:
        """Shows these entries on the Evidence page; `what` says in a few words why these."""
        ...

    def export_entries(self, entries: Sequence[str]) -> None:
        """Shows the Export page with nothing but these entries chosen."""
        ...

    def ask_again(self, node_path: str, person: str) -> None:
        """Begins a request about what changed under a sign-off."""
        ...

    def make_portfolio(self) -> None:
        """Asks to make a portfolio, for which this file is closed once it is there."""
        ...

    def say(self, text: str, undo: Callable[[], None] | None = None, offer: str = "") -> None:
        """Says what was done, with Undo (or what is offered) where it can be undone."""
        ...


class EmptyStage:
    """A page without a window around it: nothing to show, nobody to tell."""

    def show_page(self, name: str) -> None: ...
    def show_entry(
        self, entry_id: str, *, search: str = "", file: str = "", part: str = ""
    ) -> None: ...
    def show_evidence_for(self, node_path: str, **narrowed: object) -> None: ...
    def show_search(self, text: str) -> None: ...
    def show_capability(self, node_path: str, *, rate: bool = False) -> None: ...
    def show_status(self, status: "Status") -> None: ...
    def show_gaps(self) -> None: ...
    def show_routes(self) -> None: ...
    def show_request(self, request_id: str) -> None: ...
    def show_on(self, page: str, key: str) -> None: ...
    def show_signer(self, request_id: str, answer_id: str) -> None: ...
    def begin_log(
        self,
        form_id: str | None = None,
        node_path: str | None = None,
        forms: Sequence[str] = (),
    ) -> None: ...
    def begin_with(self, content: "Content") -> None: ...
    def ask(self, kind: str, *entries: str) -> None: ...
    def ask_stage(self, stage: str, node_path: str = "") -> None: ...
    def show_counting(self, entries: Sequence[str], what: str) -> None: ...
    def export_entries(self, entries: Sequence[str]) -> None: ...
    def ask_again(self, node_path: str, person: str) -> None: ...
    def make_portfolio(self) -> None: ...
    def say(self, text: str, undo: Callable[[], None] | None = None, offer: str = "") -> None: ...


class Workspace(QObject):
    """Holds the portfolio for the window. `changed` carries a `Changed`.

    `locked` is the sentence that says who has the portfolio open for writing.
    """

    changed = Signal(object)

    def __init__(
        self,
        portfolio: "Portfolio",
        preferences: Preferences | None = None,
        worker: Worker | None = None,
        *,
        locked: str = "",
    ) -> None:
        super().__init__()
        self.portfolio = portfolio
        self.preferences = preferences or Preferences()
        self.worker = worker or Worker()
        self.stage: Stage = EmptyStage()
        self.readiness = ReadinessWatch(self)
        self._locked = locked
        self._closed = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(PUBLISH_AFTER_MS)
        self._idle.timeout.connect(self.publish)

    @property
    def read_only(self) -> str:
        """Why nothing can be written here, as a sentence; empty where it can."""
        if not self.portfolio.read_only:
            return ""
        return self._locked or tr("Read only: nothing is changed in this window.")

    def do(
        self,
        work: "Callable[[Portfolio], Done[T]]",
        *,
        then: Callable[[Done[T]], None] | None = None,
        failed: Callable[[PortfolioError], None] | None = None,
        quiet: bool = False,
    ) -> Job:
        """Runs a use case on the worker, then tells everyone what changed and says what was done.

        `quiet` leaves the toast out. Without `failed` a refusal goes to the error hook.
        """
        finish = partial(self._finish, then, quiet)
        return self.run(partial(_doing, self.portfolio, work), then=finish, failed=failed)

    def do_long(
        self,
        work: "Callable[[Portfolio, Job], Done[T]]",
        *,
        then: Callable[[Done[T]], None] | None = None,
        failed: Callable[[PortfolioError], None] | None = None,
        progress: Callable[[str, int, int], None] | None = None,
        stopped: Callable[[], None] | None = None,
        quiet: bool = False,
    ) -> Job:
        """As `do`, for work that says how far it is and can be stopped."""
        portfolio = self.portfolio
        return self.run(
            lambda job: _doing(portfolio, lambda p: work(p, job), job),
            then=partial(self._finish, then, quiet),
            failed=failed,
            progress=progress,
            stopped=stopped,
        )

    def run(
        self,
        work: Callable[[Job], T],
        *,
        then: Callable[[T], None] | None = None,
        failed: Callable[[PortfolioError], None] | None = None,
        progress: Callable[[str, int, int], None] | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> Job:
        """Runs long work on the worker; the job can be cancelled."""
        return self.worker.run(work, then=then, failed=failed, progress=progress, stopped=stopped)

    def tell(self, done: Done[Any], *, quiet: bool = False) -> None:
        """Tells everyone what a use case changed, and says it with Undo."""
        if done.changed:
            self.changed.emit(done.changed)
        if self.portfolio.unpublished:
            self._idle.start()
        if done.said and not quiet:
            undo = partial(self.undo, done.undo) if done.undo else None
            self.stage.say(tr(done.said), undo)

    def undo(self, change: str | None = None) -> None:
        """Takes back one change, or the last one."""
        from fcp_portfolio.services.undo import undo_change

        self.do(
            lambda portfolio: undo_change(portfolio, change),
            then=self._undone,
            failed=self._not_undone,
            quiet=True,
        )

    def _undone(self, done: Done[None]) -> None:
        """What takes an undoing back is called Redo, and not once more Undo."""
        again = partial(self.undo, done.undo) if done.undo else None
        self.stage.say(tr(done.said), again, tr("Redo"))

    def _not_undone(self, error: PortfolioError) -> None:
        """What stands for good is named, and what was done before it is offered by name."""
        if not isinstance(error, CannotUndo):
            raise error
        again = partial(self.undo, error.older) if error.older else None
        self.stage.say(tr(error.sentence), again, tr("Undo that one"))

    def redo(self) -> None:
        """Does again what was taken back last."""
        from fcp_portfolio.services.undo import redo_change

        self.do(redo_change)

    def publish(self) -> None:
        """Writes the file in the owner's folder anew where it is behind the working copy."""
        if self.portfolio.unpublished and not self.portfolio.read_only:
            portfolio = self.portfolio
            self.run(
                lambda job: portfolio.publish(),  # noqa: ARG005
                then=self._published,
                failed=self._not_published,
            )

    def look_for_definitions(self) -> None:
        """Reads the owner's own frameworks and forms again, where there are any."""
        portfolio = self.portfolio
        if portfolio.copy.place.own_frameworks.is_dir():
            self.do(lambda p: p.reload_definitions(), quiet=True)

    def settle(self) -> None:
        """Waits until the worker has nothing left to do and everyone was told."""
        self.worker.settle()

    def close(self) -> str:
        """Finishes what is under way, publishes, and closes the portfolio.

        Returns what went wrong with that, as a sentence; what was saved stays in the working copy.
        A second time there is nothing left to do.
        """
        if self._closed:
            return ""
        self._closed = True
        self._idle.stop()
        self.worker.settle()
        portfolio, problems = self.portfolio, list[PortfolioError]()
        self.run(lambda job: portfolio.close(), failed=problems.append)  # noqa: ARG005
        self.worker.settle()
        self.worker.stop()
        return problems[0].sentence if problems else ""

    def abandon(self) -> None:
        """Closes a portfolio that is locked, as it is."""
        self._closed = True
        self._idle.stop()
        self.worker.give_up()
        self.portfolio.copy.close()

    def _published(self, written: bool) -> None:
        if written:
            self.changed.emit(Changed.SNAPSHOT)

    def _not_published(self, error: PortfolioError) -> None:
        self.stage.say(tr(error.sentence))

    def _finish(
        self,
        then: Callable[[Done[Any]], None] | None,
        quiet: bool,
        done: Done[Any],
    ) -> None:
        self.tell(done, quiet=quiet)
        if then is not None and alive(then):
            then(done)


def _doing(portfolio: "Portfolio", work: "Callable[[Portfolio], Done[T]]", _job: Job) -> Done[T]:
    """What the worker does: the work, and reading again what the pages will ask for after it."""
    done = work(portfolio)
    if done.changed:
        portfolio.remembered.catch_up()
    return done
