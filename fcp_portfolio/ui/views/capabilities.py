"""Capabilities: the tree with coverage and the current one's detail, the matrix, the impact."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fcp_portfolio.domain.coverage import Coverage, Status
from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.goals import Reviewed
from fcp_portfolio.services.ratings import rate, rating_scale
from fcp_portfolio.services.reading import coverage_of
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.dialogs.learning_needs import LearningNeedsDialog
from fcp_portfolio.ui.models.capabilities import (
    COVERAGE,
    LATEST,
    RATING,
    CapabilitiesModel,
    reached,
    reaching,
)
from fcp_portfolio.ui.preferences import SINGLE_KEYS
from fcp_portfolio.ui.views.capabilities_bar import CapabilitiesBar, Narrowing
from fcp_portfolio.ui.views.capabilities_tree import CapabilitiesTree
from fcp_portfolio.ui.views.capability_detail import CapabilityDetail
from fcp_portfolio.ui.views.list_and_detail import ListAndDetail
from fcp_portfolio.ui.views.matrix_pane import MatrixPane
from fcp_portfolio.ui.views.page import Page
from fcp_portfolio.ui.widgets import (
    ComboBox,
    EmptyState,
    PageHead,
    ViewSwitch,
    button,
    forbid,
    line,
    set_property,
    styled,
)
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.ui.views.impact import ImpactPane

TREE, MATRIX, IMPACT = Phrase("Tree"), Phrase("Matrix"), Phrase("Service impact")
_BESIDE = 900
_WORKING = Phrase("titles as published, prompts in our words")


class CapabilitiesPage(Page):
    """Below a certain width the detail takes the place of the tree, with Back."""

    title = Phrase("Capabilities")
    parts = (
        Changed.ENTRIES
        | Changed.RATINGS
        | Changed.DEFINITIONS
        | Changed.DETAILS
        | Changed.SIGN_OFFS
        | Changed.PEOPLE
        | Changed.GIVEN
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._framework: Framework = workspace.portfolio.frameworks[0]
        self._rows: tuple[Coverage, ...] = ()
        self._said: dict[str, Reviewed] = {}  # in a sitting that was left
        self._going_on = False  # whether rating makes the next capability the current one
        self._head = PageHead(tr("Capabilities"))
        self.log = button(tr("Log evidence"), "default", icon="plus")
        self.log.clicked.connect(self._log)
        forbid(self.log, workspace.read_only)
        self._choice = ComboBox()
        self.views = ViewSwitch(tr("View"), (TREE, MATRIX, IMPACT))
        self.bar = CapabilitiesBar()
        self.model = CapabilitiesModel(self)
        self.tree = CapabilitiesTree(self.model)
        self.detail = CapabilityDetail(workspace)
        self.matrix = MatrixPane(workspace)
        self._arrange()
        self._connect()

    @cached_property
    def impact(self) -> "ImpactPane":
        """The impact of the service; made when first needed."""
        from fcp_portfolio.ui.views.impact import ImpactPane

        impact = ImpactPane(self.workspace)
        self._stack.addWidget(impact)
        return impact

    def panes(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes through."""
        shown = self.impact if self.views.current() == IMPACT else self.matrix.table
        return (self._head, self.tree, self.detail, shown)

    def finish(self) -> None:
        """Keeps reasons that were typed for levels, because the window closes."""
        levels = {row.node.path: row.rating.level for row in self._rows if row.rating}
        rating = self.detail.rating
        rating.keep_waiting()
        for path, why in rating.waiting().items():
            if path in levels and not self.workspace.read_only:
                rating.forget(path)
                work = partial(rate, code=path, level=levels[path], comment=why)
                self.workspace.do(work, quiet=True)

    def show_node(self, path: str) -> None:
        """Makes a capability the current one."""
        framework = self._framework_of(path)
        if framework is not self._framework:
            self._choice.setCurrentIndex(self.workspace.portfolio.frameworks.index(framework))
        self.show_view(TREE)
        self._read_now()
        index = self.model.index_of(path)
        if self.tree.isRowHidden(index.row(), index.parent()):
            self.bar.clear()
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)
        self.tree.setFocus()

    def show_status(self, status: Status) -> None:
        """Shows the capabilities that stand there."""
        self._show_narrowed(Narrowing(status=status))

    def show_gaps(self) -> None:
        """Shows the capabilities that rest on nothing, or on one kind alone."""
        self._show_narrowed(Narrowing(gaps=True))

    def show_view(self, view: str) -> None:
        """Shows the tree, the matrix or the impact of the service."""
        self.views.show_current(view)
        matrix = view == MATRIX
        self._stack.setCurrentWidget(self.matrix if matrix else self._parts)
        if view == IMPACT:
            self._stack.setCurrentWidget(self.impact)
            self.impact.read()
        self.matrix.by.setVisible(matrix)
        kind, icon = ("primary", "on_accent") if matrix else ("default", "text_2")
        set_property(self.log, "kind", kind)
        theme.icons.dress(self.log, theme.active(), "plus", icon)
        self._tell_facts()
        if matrix:
            self.matrix.hold(self.bar)
            self.matrix.show_rows(self._framework, self._rows)
        else:
            self._list.insertWidget(0, self.bar)

    def log_for_current(self) -> None:
        """Begins to log evidence for the current capability."""
        node = self._current()
        self.workspace.stage.begin_log(node_path=node.path if node else None)

    def review_needs(self) -> None:
        """Begins a sitting through all capabilities, or goes on with one that was left."""
        LearningNeedsDialog(self.workspace, self._rows, self._said, self).open()

    def rate_current(self) -> None:
        """Opens the levels for the current capability."""
        self.show_view(TREE)
        self._choose_level()

    def read(self) -> None:
        portfolio, framework = self.workspace.portfolio, self._framework
        self._rows = rows = coverage_of(portfolio, framework.key)
        titles = f"{framework.short_title} ({framework.edition})"
        self._head.set_facts(f"{titles} · {tr(_WORKING)}" if framework.working_note() else titles)
        self.model.show_framework(framework, rows)
        anew = not self.tree.currentIndex().isValid()
        if anew:  # which shows it beside the tree
            self.tree.setCurrentIndex(self.model.index_of(rows[0].node.path))
        if self.views.current() == MATRIX:
            self.matrix.show_rows(framework, rows)
        elif self.views.current() == IMPACT:
            self.impact.read()
        self._narrow(self.bar.narrowing)
        self._tell_facts()
        if not anew:
            self._show_current()

    def _show_narrowed(self, narrowing: Narrowing) -> None:
        self.show_view(TREE)
        self._read_now()
        self.bar.set_narrowing(narrowing)
        self.tree.setFocus()

    def _tell_facts(self) -> None:
        if self.views.current() == MATRIX:
            self.bar.facts.setText(tr("Arrow keys move · Enter shows the evidence · L logs"))
            return
        level = next(lvl for lvl in self._framework.levels if lvl.evidence)
        what = reaching(self._rows)
        links = tr("{n} (link|links)", None, sum(row.pieces for row in self._rows))
        facts = (
            f"{len(self._rows)} {level.plural}",
            f"{reached(self._rows, what)} {tr(what)}",
            links,
        )
        self.bar.facts.setText(" · ".join(facts))

    def _log(self) -> None:
        self.workspace.stage.begin_log()

    def _arrange(self) -> None:
        self._stack = QStackedWidget(self)  # in its place first: what is moved is styled again
        self._left, self._none = QWidget(), _nothing_fits()
        styled(self._left, "surface")
        self._none.hide()
        self.bar.put_first(self.matrix.by)
        self.matrix.by.hide()
        self._list = QVBoxLayout(self._left)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        for part, share in ((self.bar, 0), (line(), 0), (self.tree, 1), (self._none, 1)):
            self._list.addWidget(part, share)
        self.detail.setMinimumWidth(300)
        self._parts = ListAndDetail(
            "capabilities",
            self.workspace.preferences,
            (self._left, self.detail),
            sizes=(728, 332),
            room=_BESIDE,
            parent=self._stack,
        )
        self._parts.setStretchFactor(0, 1)
        self._stack.addWidget(self._parts)
        self._stack.addWidget(self.matrix)
        self._choice.setAccessibleName(tr("Framework"))
        for framework in self.workspace.portfolio.frameworks:
            self._choice.addItem(f"{framework.short_title} ({framework.edition})")
        for control in (self._parts.back, self._choice, self.views, self.log):
            self._head.add(control)
        self._choice.setVisible(self._choice.count() > 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(line())
        box.addWidget(self._stack, 1)

    def _connect(self) -> None:
        tree = self.tree
        single = lambda: self.workspace.preferences.get(SINGLE_KEYS)  # noqa: E731
        tree.single_keys = self.matrix.table.single_keys = single
        tree.selectionModel().currentChanged.connect(self._follow_row)
        for signal in (tree.log, self.matrix.table.log):
            signal.connect(self.log_for_current)
        tree.rate.connect(lambda: self._choose_level(going_on=True))
        tree.level.connect(self._rate_by_digit)
        tree.evidence.connect(self._show_evidence)
        tree.asked.connect(self._show_behind)
        tree.open.connect(self._show_detail)
        tree.picked.connect(self._show_picked)
        tree.doubleClicked.connect(self._show_detail)
        self.detail.rating.chosen.connect(self._rate)
        self.detail.rating.reasoned.connect(self._keep_reason)
        self.detail.goals.review.connect(self.review_needs)
        self.bar.narrowed.connect(self._narrow)
        self.bar.down.connect(self._into_rows)
        self._none.acted.connect(self.bar.clear)
        self.views.chosen.connect(self.show_view)
        self._parts.back.clicked.connect(self._show_list)
        self._choice.currentIndexChanged.connect(self._choose)

    def _choose(self, place: int) -> None:
        self._framework = self.workspace.portfolio.frameworks[place]
        self.tree.setCurrentIndex(QModelIndex())
        self.read()

    def _narrow(self, narrowing: Narrowing) -> None:
        found = self.tree.narrow(narrowing.keeps)
        self.tree.setVisible(found)
        self._none.setVisible(not found)
        self.matrix.narrow(narrowing.keeps)
        current = self.tree.currentIndex()
        if found and self.tree.isRowHidden(current.row(), current.parent()):
            first = next(row for row in self._rows if narrowing.keeps(row))
            self.tree.setCurrentIndex(self.model.index_of(first.node.path))

    def _into_rows(self) -> None:
        (self.matrix.table if self.views.current() == MATRIX else self.tree).setFocus()

    def _framework_of(self, path: str) -> Framework:
        frameworks = self.workspace.portfolio.frameworks
        return next((f for f in frameworks if path in f.by_path), self._framework)

    def _read_now(self) -> None:
        self._stale = False
        self.read()

    def _follow_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._show_current()

    def _current(self) -> Node | None:
        """The current capability of the view that is shown; None where that is something else."""
        if self.views.current() == MATRIX:
            return self.matrix.node()
        if self.views.current() == IMPACT:
            return None
        node = self.tree.current_node()
        return node if node is not None and node.evidence else None

    def _show_current(self) -> None:
        node = self.tree.current_node()
        shown = self._evidence_at(node) if node is not None else None
        if shown is not None:
            coverage = self.model.index_of(shown.path).data(COVERAGE)
            self.detail.show_node(shown, self._framework, coverage)

    def _evidence_at(self, node: Node) -> Node | None:
        """The capability that a row stands for: itself, the one above it, or the first below."""
        above = [n for n in self._framework.evidence_nodes if node in n.walk()]
        below = [n for n in node.walk() if n.evidence]
        return next(iter(above or below), None)

    def _choose_level(self, *, going_on: bool = False) -> None:
        self._going_on = going_on
        at = self.tree.rating_corner() if self.tree.isVisible() else None
        self.detail.rating.choose_level(at)

    def _rate_by_digit(self, digit: int) -> None:
        levels = rating_scale(self.workspace.portfolio).levels
        if 1 <= digit <= len(levels) and not self.workspace.read_only:
            self._going_on = True
            self._rate(levels[digit - 1])

    def _rate(self, level: str) -> None:
        path = self.detail.path
        if path:
            why = self.detail.rating.take_reason()
            self.workspace.do(lambda portfolio: rate(portfolio, path, level, comment=why))
        if self._going_on:
            self.tree.go_on()
        self._going_on = False

    def _keep_reason(self) -> None:
        """A reason that was typed after the level goes to that level."""
        rated = next((row.rating for row in self._rows if row.node.path == self.detail.path), None)
        if rated is not None:
            self._rate(rated.level)

    def _show_evidence(self) -> None:
        node = self._current()
        if node is not None:
            self.workspace.stage.show_evidence_for(node.path, final=True)

    def _show_behind(self, column: int) -> None:
        """What a number in the tree stands for."""
        if column == RATING:
            self._choose_level()
        elif column == LATEST:
            self.detail.show_latest()
        else:
            self._show_evidence()

    def _show_detail(self) -> None:
        self._parts.show_detail()
        self.detail.log.setFocus()

    def _show_picked(self) -> None:
        """One click shows what has no room beside the list."""
        if self._parts.narrow:
            self._show_detail()

    def _show_list(self) -> None:
        self._parts.show_list()
        self.tree.setFocus()


def _nothing_fits() -> EmptyState:
    return EmptyState(
        "search-x",
        tr("No capability fits"),
        tr("The filters above hide all of them."),
        action=tr("Show all"),
        kind="default",
    )
