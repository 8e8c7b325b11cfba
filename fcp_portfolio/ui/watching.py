"""How the portfolio stands by its routes, kept up to date for every page that asks.

The worker works it out, a little at a time, so that what is to be saved never waits long and the
window's thread never does.
"""

from collections.abc import Iterator
from datetime import date
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui.worker import Job

if TYPE_CHECKING:
    from fcp_portfolio.domain.readiness.report import Finding, Readiness
    from fcp_portfolio.domain.route import Route
    from fcp_portfolio.services.readiness import Watch
    from fcp_portfolio.ui.workspace import Workspace

_TURN_S = 0.1  # how long the worker is taken up before others have their turn
_UNTOUCHED = Changed.TYPING | Changed.SNAPSHOT


class ReadinessWatch(QObject):
    """`found` is what was worked out last, `told` says that it was worked out again.

    Nothing is worked out before somebody has asked for it with `begin`.
    """

    told = Signal()

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._watch: Watch | None = None
        self._day: date | None = None
        self._steps: Iterator[None] | None = None  # what is under way
        self._waiting = Changed.NOTHING  # what changed meanwhile
        workspace.changed.connect(self._follow)

    @property
    def found(self) -> "tuple[Readiness, ...]":
        """The routes that are followed, as they stood when it was last told."""
        return self._watch.found if self._watch else ()

    @property
    def known(self) -> bool:
        """Whether everything was worked out since the last change."""
        return self._day is not None and self._steps is None

    def begin(self) -> None:
        """Has it worked out, unless it was today."""
        if self._watch is None:
            from fcp_portfolio.services.readiness import Watch

            self._watch = Watch(self._workspace.portfolio)
        if self._steps is None and self._day != self._workspace.portfolio.today():
            self._start(Changed.NOTHING)

    def route_of(self, finding: "Finding") -> "Route":
        """The route that asks for what was found."""
        return next(one.route for one in self.found if finding in one.findings)

    def _follow(self, changed: Changed) -> None:
        if self._watch is not None and changed & ~_UNTOUCHED:
            if self._steps is None:
                self._start(changed)
            else:
                self._waiting |= changed

    def _start(self, changed: Changed) -> None:
        if self._watch is not None:
            self._steps = self._watch.refresh(changed)
            self._go_on(self._steps)

    def _go_on(self, steps: Iterator[None]) -> None:
        self._workspace.run(lambda job: _turn(steps, job), then=self._went_on)

    def _went_on(self, more: bool) -> None:
        if self._waiting:
            changed, self._waiting = self._waiting, Changed.NOTHING
            self._start(changed)
        elif more and self._steps is not None:
            self._go_on(self._steps)
        else:
            self._steps, self._day = None, self._workspace.portfolio.today()
            self.told.emit()


def _turn(steps: Iterator[None], _job: Job) -> bool:
    """Goes on for a turn; whether there is more to do."""
    until = monotonic() + _TURN_S
    while next(steps, _END) is not _END:
        if monotonic() > until:
            return True
    return False


_END = object()
