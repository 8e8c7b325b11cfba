"""Capabilities: the tree with coverage, and the detail of the current one."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.reading import coverage_of
from fcp_portfolio.ui.models.capabilities import COVERAGE, CapabilitiesModel
from fcp_portfolio.ui.preferences import SINGLE_KEYS
from fcp_portfolio.ui.views.capabilities_tree import CapabilitiesTree
from fcp_portfolio.ui.views.capability_detail import CapabilityDetail
from fcp_portfolio.ui.views.list_and_detail import ListAndDetail
from fcp_portfolio.ui.views.page import Page
from fcp_portfolio.ui.widgets import PageHead, button, forbid, label, line, styled
from fcp_portfolio.ui.wording import counted
from fcp_portfolio.ui.workspace import Workspace

_BESIDE = 900


class CapabilitiesPage(Page):
    """Below a certain width the detail takes the place of the tree, with Back."""

    title = "Capabilities"
    parts = (
        Changed.ENTRIES
        | Changed.RATINGS
        | Changed.DEFINITIONS
        | Changed.DETAILS
        | Changed.SIGN_OFFS
        | Changed.PEOPLE
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._framework: Framework = workspace.portfolio.frameworks[0]
        self._head = PageHead("Capabilities")
        self.log = button("Log evidence", "default", icon="plus")
        self.log.clicked.connect(self._log)
        forbid(self.log, workspace.read_only)
        self._choice = QComboBox()
        self._facts = label("", "small")
        self.model = CapabilitiesModel(self)
        self.tree = CapabilitiesTree(self.model)
        self.detail = CapabilityDetail(workspace)
        self._arrange()
        self._connect()

    def panes(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes through."""
        return (self._head, self.tree, self.detail)

    def show_node(self, path: str) -> None:
        """Makes a capability the current one."""
        framework = self._framework_of(path)
        if framework is not self._framework:
            self._choice.setCurrentIndex(self.workspace.portfolio.frameworks.index(framework))
        self._read_now()
        index = self.model.index_of(path)
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)
        self.tree.setFocus()

    def log_for_current(self) -> None:
        """Begins to log evidence for the current capability."""
        node = self.tree.current_node()
        path = node.path if node is not None and node.evidence else None
        self.workspace.stage.begin_log(node_path=path)

    def rate_current(self) -> None:
        """Opens the levels for the current capability."""
        self._show_detail()
        self.detail.choose_level()

    def read(self) -> None:
        portfolio = self.workspace.portfolio
        rows = coverage_of(portfolio, self._framework.key)
        note = self._framework.working_note()
        self._head.set_facts(
            " · ".join(
                filter(None, (f"{self._framework.short_title} ({self._framework.edition})", note))
            )
        )
        level = next(lvl for lvl in self._framework.levels if lvl.evidence)
        reached = sum(row.pieces > 0 for row in rows)
        pieces = counted(sum(row.pieces for row in rows), "link")
        self._facts.setText(
            f"{len(rows)} {level.plural} · {reached} with evidence · {pieces} from evidence"
        )
        self.model.show_framework(self._framework, rows)
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.index_of(rows[0].node.path))
        self._show_current()

    def _log(self) -> None:
        self.workspace.stage.begin_log()

    def _arrange(self) -> None:
        self._arrange_list()
        self.detail.setMinimumWidth(300)
        self._parts = ListAndDetail(
            "capabilities",
            self.workspace.preferences,
            (self._left, self.detail),
            sizes=(728, 332),
            room=_BESIDE,
        )
        self._parts.setStretchFactor(0, 1)
        self._choice.setAccessibleName("Framework")
        for framework in self.workspace.portfolio.frameworks:
            self._choice.addItem(f"{framework.short_title} ({framework.edition})")
        self._head.add(self._parts.back)
        self._head.add(self._choice)
        self._choice.setVisible(self._choice.count() > 1)
        self._head.add(self.log)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(line())
        box.addWidget(self._parts, 1)

    def _arrange_list(self) -> None:
        self._left = QWidget()
        styled(self._left, "surface")
        facts = QHBoxLayout()
        facts.setContentsMargins(16, 10, 12, 10)
        facts.addWidget(self._facts)
        facts.addStretch()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(facts)
        left.addWidget(line())
        left.addWidget(self.tree, 1)

    def _connect(self) -> None:
        self.tree.single_keys = lambda: self.workspace.preferences.get(SINGLE_KEYS)
        self.tree.selectionModel().currentChanged.connect(self._follow_row)
        self.tree.log.connect(self.log_for_current)
        self.tree.rate.connect(self.rate_current)
        self.tree.open.connect(self._show_detail)
        self.tree.doubleClicked.connect(self._show_detail)
        self._parts.back.clicked.connect(self._show_list)
        self._choice.currentIndexChanged.connect(self._choose)

    def _choose(self, place: int) -> None:
        self._framework = self.workspace.portfolio.frameworks[place]
        self.tree.setCurrentIndex(QModelIndex())
        self.read()

    def _framework_of(self, path: str) -> Framework:
        frameworks = self.workspace.portfolio.frameworks
        return next((f for f in frameworks if path in f.by_path), self._framework)

    def _read_now(self) -> None:
        self._stale = False
        self.read()

    def _follow_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._show_current()

    def _show_current(self) -> None:
        node = self.tree.current_node()
        shown = self._evidence_at(node) if node is not None else None
        if shown is not None:
            coverage = self.model.index_of(shown.path).data(COVERAGE)
            self.detail.show_node(shown, self._framework.parent_of(shown), coverage)

    def _evidence_at(self, node: Node) -> Node | None:
        """The capability that a row stands for: itself, the one above it, or the first below."""
        above = [n for n in self._framework.evidence_nodes if node in n.walk()]
        below = [n for n in node.walk() if n.evidence]
        return next(iter(above or below), None)

    def _show_detail(self) -> None:
        self._parts.show_detail()
        self.detail.log.setFocus()

    def _show_list(self) -> None:
        self._parts.show_list()
        self.tree.setFocus()
