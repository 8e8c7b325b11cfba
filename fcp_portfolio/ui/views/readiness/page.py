"""The Readiness page: counts, rules by urgency or by stage, met ones folded at the foot."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fcp_portfolio.domain.readiness.finding import State
from fcp_portfolio.domain.readiness.report import Finding, Readiness
from fcp_portfolio.domain.route import Route
from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.idle import IdleSteps
from fcp_portfolio.ui.views.page import Page
from fcp_portfolio.ui.views.readiness.rule_list import Group, RuleList, by_stage, by_urgency
from fcp_portfolio.ui.views.readiness.states import StateCounts
from fcp_portfolio.ui.views.readiness.taking import ask_about, take_step
from fcp_portfolio.ui.widgets import (
    ComboBox,
    EmptyState,
    Notice,
    PageHead,
    ViewSwitch,
    button,
    column,
    forbid,
    label,
    row,
    scrolled,
)
from fcp_portfolio.ui.widgets.tab_order import order_tabs
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_BESIDE = 860
Order = Callable[[Readiness, Sequence[Finding]], Sequence[Group]]
ORDERS: Mapping[str, Order] = {Phrase("By urgency"): by_urgency, Phrase("By stage"): by_stage}


class ReadinessPage(Page):
    """Shows what the watch of the workspace has found; it never works anything out itself."""

    title = Phrase("Readiness")
    parts = Changed.DETAILS

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._filling: IdleSteps | None = None
        self._unfolding: IdleSteps | None = None
        self._head = PageHead(tr("Readiness"))
        self.routes = ComboBox()
        self.routes.setAccessibleName(tr("Route"))
        self.routes.activated.connect(lambda _place: self._show())
        self.check = button(tr("Check before sending"), icon="clipboard-check")
        self.check.clicked.connect(self._check)
        self._beside: bool | None = None
        self._tools = QWidget(self)  # which the page takes along, even if it is never shown
        self._tools.setLayout(row(self.routes, self.check))
        self.counts = StateCounts()
        self.counts.chosen.connect(self._narrow)
        self.order = ViewSwitch(tr("Order"), tuple(ORDERS))
        self.order.chosen.connect(lambda _view: self._show())
        self.nothing = Notice("info", action=tr("Log evidence"))
        self.nothing.acted.connect(self._log)
        self.list, self.met = (RuleList(self._row_asks) for _ in range(2))
        self.fold = button(tr("Show what is met"), "quiet", icon="circle-check")
        self.fold.clicked.connect(lambda: self._unfold(folded=self.met.isVisible()))
        self._working = label(tr("Looking at what your route asks for…"), "secondary")
        self._empty = EmptyState(
            "list-checks",
            tr("No route is followed yet"),
            tr(
                "A route says what is asked of you, and who says so. Choose yours, and this page "
                "shows what is still missing."
            ),
            (
                tr("Each rule of your route, with who says so and how far you are."),
                tr("What is at risk comes first, what is met stands at the foot."),
                tr("What only a person can judge is named, not counted."),
            ),
            action=tr("Choose a route"),
            kind="default",
        )
        self._empty.acted.connect(self._choose_route)
        self._arrange()
        workspace.readiness.told.connect(self._told)

    def panes(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes through."""
        return (self._head, self.counts, self._rules, self._empty)

    @property
    def filling(self) -> bool:
        """Whether rows are still being made."""
        return any(steps.isActive() for steps in (self._filling, self._unfolding) if steps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tools(beside=self.width() >= theme.active().grown(_BESIDE))

    def read(self) -> None:
        followed = self.workspace.portfolio.routes
        self._parts.setCurrentIndex(1 if followed else 0)
        self.check.setVisible(bool(followed))
        self._offer(followed)
        if followed:
            self.workspace.readiness.begin()
            self._show()
        else:
            self._head.set_facts(tr("No route chosen"))

    def _told(self) -> None:
        if self.isVisible():
            self._read_in_order()
        else:
            self._stale = True

    def _offer(self, followed: tuple[Route, ...]) -> None:
        """A switch where several routes are followed."""
        keys = [self.routes.itemData(place) for place in range(self.routes.count())]
        if keys != [route.key for route in followed]:
            self.routes.clear()
            for route in followed:
                self.routes.addItem(route.title, route.key)
        self.routes.setVisible(len(followed) > 1)
        self.routes.setToolTip(tip(self.routes.currentText()))

    def _current(self) -> Readiness | None:
        found = self.workspace.readiness.found
        key = self.routes.currentData()
        return next((one for one in found if one.route.key == key), None)

    def _show(self) -> None:
        """Shows the route that is chosen; rows are made a few at a time."""
        found = self._current()
        self._working.setVisible(found is None)
        self._rules.setVisible(found is not None)
        if found is None:
            return
        self._head.set_facts(_facts(found))
        self.counts.show_counts(found.counts)
        entries = any(one.verdict.counting for one in found.findings)
        self.nothing.setVisible(not entries)
        if not entries:
            self.nothing.say(
                tr("Nothing of what you logged counts here yet."),
                tr("These rules fill as you log evidence and mark it as final."),
            )
        if self._filling is not None:
            self._filling.stop()
        self._filling = IdleSteps(self, self._fill(found), bool, 0)

    def _fill(self, found: Readiness) -> Iterator[None]:
        read_only, order = self.workspace.read_only, ORDERS[self.order.current()]
        open_ = [one for one in found.findings if one.state is not State.MET]
        yield from self.list.fill(order(found, open_), read_only)
        self._narrow(self.counts.narrowed_to())
        yield
        if self.met.isVisible():
            yield from self._fill_met(found)
        self.list.stay_focused()
        self.met.stay_focused()
        order_tabs(self)

    def _fill_met(self, found: Readiness) -> Iterator[None]:
        met = found.of(State.MET)
        yield from self.met.fill(ORDERS[self.order.current()](found, met), self.workspace.read_only)
        order_tabs(self)

    def _narrow(self, state: State | None) -> None:
        """Shows the rules that stand there alone; all where none is named."""
        found = self._current()
        if found is None:
            return
        self.list.narrow(state)
        self.list.setVisible(state is not State.MET and self.list.shown > 0)
        met = found.counts[State.MET]
        self.fold.setVisible(bool(met) and state in (None, State.MET))
        if state is State.MET:
            self._unfold(folded=False)
        else:
            self._unfold(folded=state is not None or not self.met.isVisible())

    def _unfold(self, *, folded: bool) -> None:
        found = self._current()
        if found is None:
            return
        met = found.counts[State.MET]
        words = (
            tr("Show the {n} (rule that is|rules that are) met", None, met)
            if folded
            else tr("Hide the {n} (rule that is|rules that are) met", None, met)
        )
        self.fold.setText(words)
        self.fold.setAccessibleName(words)
        opens = not folded and not self.met.isVisible()
        self.met.setVisible(not folded and bool(met))
        if opens:
            self._unfolding = IdleSteps(self, self._fill_met(found), bool, 0)

    def _row_asks(self, what: str, finding: Finding) -> QWidget | None:
        """What a row wants: to take its step, to choose otherwise, to show more."""
        found = self._current()
        if found is None:
            return None
        if what == "more":
            from fcp_portfolio.ui.views.readiness.detail import RuleDetail

            return RuleDetail(self.workspace, found.route, finding)
        if what == "other":
            ask_about(self.workspace, found.route, finding.requirement.id, self)
        elif finding.step is not None:
            take_step(self.workspace, found.route, finding.step, self)
        return None

    def _choose_route(self) -> None:
        self.workspace.stage.show_routes()

    def _log(self) -> None:
        self.workspace.stage.begin_log()

    def _check(self) -> None:
        """The last step of a request looks at everything that goes along; nobody has to send it."""
        found = self._current()
        stage = next_stage(found) if found else ""
        if stage:
            self.workspace.stage.ask_stage(stage)
        else:
            self.workspace.stage.show_page("export")

    def _place_tools(self, *, beside: bool) -> None:
        """In the head where there is room, else above the counts."""
        if beside is self._beside:
            return
        self._beside = beside
        if beside:
            self._head.add(self._tools)
        else:
            self._down.insertWidget(0, self._tools, 0, Qt.AlignmentFlag.AlignLeft)

    def _arrange(self) -> None:
        forbid(self.check, self.workspace.read_only)
        self._rules = QWidget()
        head = row(label(tr("What is still missing"), "heading"))
        head.addStretch()
        head.addWidget(self.order)
        rules = column(self.counts, spacing=12)
        rules.addLayout(head)
        for part in (self.nothing, self.list):
            rules.addWidget(part)
        rules.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        rules.addWidget(self.met)
        self._rules.setLayout(rules)
        self.met.hide()
        body = QWidget()
        self._down = down = column(self._working, self._rules, spacing=12)
        down.setContentsMargins(24, 4, 24, 24)
        down.addStretch()
        body.setLayout(down)
        self._parts = QStackedWidget()
        self._parts.addWidget(scrolled(self._empty))
        self._parts.addWidget(scrolled(body))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(self._parts, 1)


def next_stage(found: Readiness) -> str:
    """The first stage that lacks something, else the last; empty where the route has none."""
    lacking = {one.stage for one in found.findings if one.state is not State.MET}
    stages = [stage.id for stage in found.route.stages]
    open_ = [stage for stage in stages if stage in lacking]
    return f"{found.route.key}/{(open_ or stages[-1:])[0]}" if stages else ""


def _titled(route: Route) -> str:
    return tr("{title}, edition {edition}", title=route.title, edition=route.edition)


def _facts(found: Readiness) -> str:
    sure = str(found.route.provenance.confidence)
    return " · ".join((_titled(found.route), sure))
