"""Capabilities: the tree with coverage, and the detail of the current one."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.reading import coverage_of
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.capabilities import COVERAGE, CapabilitiesModel
from fcp_portfolio.ui.preferences import SINGLE_KEYS, SPLITTERS
from fcp_portfolio.ui.views.capabilities_tree import CapabilitiesTree
from fcp_portfolio.ui.views.capability_detail import CapabilityDetail
from fcp_portfolio.ui.views.page import Page
from fcp_portfolio.ui.widgets import PageHead, button, forbid, label, line, styled
from fcp_portfolio.ui.wording import counted
from fcp_portfolio.ui.workspace import Workspace

_BESIDE = 900
_SPLITTER = "capabilities"


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
        self.back = button("Back to the list", "quiet", icon="arrow-left")
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = not self._narrow()
        self.back.setVisible(not beside and not self._left.isVisibleTo(self))
        if beside:
            self._left.show()
            self.detail.show()
        elif self._left.isVisibleTo(self):
            self.detail.hide()

    def _log(self) -> None:
        self.workspace.stage.begin_log()

    def _arrange(self) -> None:
        self._choice.setAccessibleName("Framework")
        for framework in self.workspace.portfolio.frameworks:
            self._choice.addItem(f"{framework.short_title} ({framework.edition})")
        self._head.add(self.back)
        self._head.add(self._choice)
        self._choice.setVisible(self._choice.count() > 1)
        self._head.add(self.log)
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
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._left)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 1)
        self.detail.setMinimumWidth(300)
        kept = self.workspace.preferences.get(SPLITTERS).get(_SPLITTER)
        self._splitter.setSizes(kept or [728, 332])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(line())
        box.addWidget(self._splitter, 1)
        self.back.hide()

    def _connect(self) -> None:
        self.tree.single_keys = lambda: self.workspace.preferences.get(SINGLE_KEYS)
        self.tree.selectionModel().currentChanged.connect(self._follow_row)
        self.tree.log.connect(self.log_for_current)
        self.tree.rate.connect(self.rate_current)
        self.tree.open.connect(self._show_detail)
        self.tree.doubleClicked.connect(self._show_detail)
        self.back.clicked.connect(self._show_list)
        self._choice.currentIndexChanged.connect(self._choose)
        self._splitter.splitterMoved.connect(self._remember)

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
        if self._narrow():
            self._left.hide()
            self.detail.show()
            self.back.show()
        self.detail.log.setFocus()

    def _show_list(self) -> None:
        self._left.show()
        self.back.hide()
        if self._narrow():
            self.detail.hide()
        self.tree.setFocus()

    def _narrow(self) -> bool:
        return self.width() < theme.active().grown(_BESIDE)

    def _remember(self, _position: int, _index: int) -> None:
        kept = dict(self.workspace.preferences.get(SPLITTERS))
        kept[_SPLITTER] = self._splitter.sizes()
        self.workspace.preferences.set(SPLITTERS, kept)
