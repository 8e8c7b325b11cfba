"""The pane beside the tree: one capability, its rating, its evidence."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.domain.dates import short, spoken
from fcp_portfolio.domain.framework import Node, Wording
from fcp_portfolio.services.entries import Query, Row, list_entries
from fcp_portfolio.services.ratings import rate, rating_scale
from fcp_portfolio.ui.views.capability_sign_off import CapabilitySignOff
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.views.rating_line import RatingLine
from fcp_portfolio.ui.widgets import (
    OpenRow,
    button,
    chip,
    forbid,
    label,
    row,
    scrolled,
    styled,
)
from fcp_portfolio.ui.wording import counted
from fcp_portfolio.ui.workspace import Workspace

_SHOWN = 5


class CapabilityDetail(QWidget):
    """Shows a node. `rated` tells that a level was chosen."""

    rated = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        styled(self, "page")
        self.setAccessibleName("The capability")
        self._workspace = workspace
        self._node: Node | None = None
        self._above, self._title = label("", "small", wrap=True), label("", "heading", wrap=True)
        self.sign_off = CapabilitySignOff(workspace)
        self._rated_on = label("", "small")
        self._line = RatingLine()
        self.rate = button("Rate yourself", icon="gauge", compact=True)
        self.rate.clicked.connect(self.choose_level)
        self._facts = QVBoxLayout()
        self._evidence = QVBoxLayout()
        self._evidence.setSpacing(0)
        self.log = button("Log evidence for this", "primary", icon="plus")
        self.log.clicked.connect(self._log)
        for control in (self.rate, self.log):
            forbid(control, workspace.read_only)
        self._arrange()

    def show_node(self, node: Node, above: Node | None, coverage: Coverage) -> None:
        """Shows a capability and reads its evidence."""
        self._node = node
        self._above.setText(f"{above.code} · {above.title}" if above else "")
        self._above.setVisible(above is not None)
        self._title.setText(f"{node.code}  {node.title}")
        rating = coverage.rating
        scale = rating_scale(self._workspace.portfolio)
        self._line.show_level(scale.levels, rating.level if rating else "")
        self._rated_on.setText(spoken(rating.on) if rating else "not rated yet")
        self.rate.setAccessibleName(f"Rate yourself on {node.label}")
        self.log.setAccessibleName(f"Log evidence for {node.label}")
        self.sign_off.show_coverage(coverage)
        self._show_evidence(coverage)
        self._show_prompts(node)

    def choose_level(self) -> None:
        """Opens the levels below the button; a number key chooses."""
        if self._node is None or self._workspace.read_only:
            return
        menu = QMenu(self)
        menu.setAccessibleName("Levels")
        for number, level in enumerate(rating_scale(self._workspace.portfolio).levels, 1):
            action = menu.addAction(f"&{number}  {level.capitalize()}")
            action.triggered.connect(partial(self._rate, self._node.path, level))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.rate.mapToGlobal(self.rate.rect().bottomLeft()))

    def _rate(self, path: str, level: str, _checked: bool = False) -> None:
        self._workspace.do(lambda portfolio: rate(portfolio, path, level), then=self._tell)

    def _tell(self, _done: object) -> None:
        self.rated.emit()

    def _log(self) -> None:
        if self._node is not None:
            self._workspace.stage.begin_log(node_path=self._node.path)

    def _arrange(self) -> None:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(20, 16, 20, 12)
        inner.setSpacing(4)
        inner.addWidget(self._above)
        inner.addWidget(self._title)
        inner.addSpacing(12)
        inner.addWidget(self.sign_off)
        head = row(label("Rating", "strong"))
        head.addStretch()
        head.addWidget(self._rated_on)
        inner.addLayout(head)
        inner.addWidget(self._line)
        rating = row(self.rate)
        rating.addStretch()
        inner.addLayout(rating)
        inner.addSpacing(14)
        inner.addLayout(self._facts)
        inner.addLayout(self._evidence)
        inner.addSpacing(10)
        self._prompts = QVBoxLayout()
        self._prompts.setSpacing(6)
        inner.addLayout(self._prompts)
        inner.addStretch()
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 8, 20, 16)
        foot.addWidget(self.log)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(scrolled(body), 1)
        box.addLayout(foot)

    def _show_evidence(self, coverage: Coverage) -> None:
        empty(self._facts)
        empty(self._evidence)
        facts = row(label("Evidence", "strong"))
        facts.addWidget(chip(counted(coverage.pieces, "piece")))
        if coverage.kinds:
            facts.addWidget(chip(counted(len(coverage.kinds), "kind")))
        if coverage.drafts:
            facts.addWidget(chip(counted(coverage.drafts, "draft"), "outlined"))
        facts.addStretch()
        self._facts.addLayout(facts)
        rows = list_entries(self._workspace.portfolio, Query(node=coverage.node.path))
        if not rows:
            words = "Nothing yet. A case, a debrief, a certificate: what shows it counts."
            self._evidence.addWidget(label(words, "secondary", wrap=True))
        for entry in rows[:_SHOWN]:
            self._evidence.addWidget(self._entry(entry))
        if len(rows) > _SHOWN:
            self._evidence.addLayout(self._all(len(rows), coverage.node))

    def _entry(self, entry: Row) -> OpenRow:
        form = self._workspace.portfolio.form(entry.form)
        when = short(entry.occurred) if entry.occurred else "no date"
        parts = [form.short_title, when, entry.person, "Draft" if entry.draft else ""]
        detail = " · ".join(filter(None, parts))
        made = OpenRow(form.icon, entry.title or f"{form.title} without a title", detail, inset=0)
        made.clicked.connect(lambda: self._workspace.stage.show_entry(entry.id))
        return made

    def _all(self, count: int, node: Node) -> "QVBoxLayout":
        more = button(
            f"Show all {count}", "quiet", compact=True, name=f"Show all {count} for {node.label}"
        )
        more.clicked.connect(lambda: self._workspace.stage.show_evidence_for(node.path))
        line = row(more)
        line.addStretch()
        made = QVBoxLayout()
        made.addLayout(line)
        return made

    def _show_prompts(self, node: Node) -> None:
        empty(self._prompts)
        if not node.children:
            return
        own = any(child.wording is Wording.WORKING for child in node.children)
        title = "What it may cover, in our words" if own else "What it covers"
        self._prompts.addWidget(label(title, "strong"))
        for child in node.children:
            self._prompts.addWidget(label(child.title, "small", wrap=True))
