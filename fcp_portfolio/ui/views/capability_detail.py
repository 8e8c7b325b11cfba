"""The pane beside the tree: one capability, its rating, its evidence."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.domain.framework import Framework, Node, Wording
from fcp_portfolio.services.entries import Query, Row, count_entries, list_entries
from fcp_portfolio.ui.views.capability_goals import CapabilityGoals
from fcp_portfolio.ui.views.capability_rating import CapabilityRating
from fcp_portfolio.ui.views.capability_sign_off import CapabilitySignOff
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import (
    FilterChip,
    OpenRow,
    button,
    forbid,
    label,
    row,
    scrolled,
    styled,
)
from fcp_portfolio.ui.widgets.flow import Flow
from fcp_portfolio.ui.words import Phrase, short, tr
from fcp_portfolio.ui.workspace import Workspace

_SHOWN = 5
ONLY_DRAFTS = Phrase("Nothing yet: a draft counts once it is final.")


class CapabilityDetail(QWidget):
    """Shows a capability."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        styled(self, "page")
        self.setAccessibleName(tr("The capability"))
        self._workspace = workspace
        self._node: Node | None = None
        self._above, self._title = label("", "small", wrap=True), label("", "heading", wrap=True)
        self._statement = label("", "secondary", wrap=True)
        self.sign_off = CapabilitySignOff(workspace)
        self.rating = CapabilityRating(workspace)
        self.goals = CapabilityGoals(workspace)
        self._facts = QVBoxLayout()
        self._evidence = QVBoxLayout()
        self._evidence.setSpacing(0)
        self.log = button(tr("Log evidence for this"), "primary", icon="plus")
        self.log.clicked.connect(self._log)
        forbid(self.log, workspace.read_only)
        self._arrange()

    def show_node(self, node: Node, framework: Framework, coverage: Coverage) -> None:
        """Shows a capability and reads its evidence."""
        self._node = node
        above = framework.parent_of(node)
        self._above.setText(f"{above.code} · {above.title}" if above else "")
        self._above.setVisible(above is not None)
        self._title.setText(f"{node.code}  {node.title}")
        self._statement.setText(node.statement)
        self._statement.setVisible(bool(node.statement))
        self.log.setAccessibleName(tr("Log evidence for {capability}", capability=node.label))
        self.sign_off.show_coverage(coverage)
        self.rating.show_coverage(coverage)
        self._show_evidence(coverage)
        self.goals.show_node(node)
        self._show_prompts(node, framework.working_note())

    @property
    def path(self) -> str:
        """The path of the capability; empty before one is shown."""
        return self._node.path if self._node else ""

    def show_latest(self) -> None:
        """Opens the newest piece of evidence."""
        if self._node is not None:
            query = Query(node=self._node.path, draft=False, most=1)
            for entry in list_entries(self._workspace.portfolio, query):
                self._workspace.stage.show_entry(entry.id)

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
        inner.addWidget(self._statement)
        inner.addSpacing(12)
        inner.addWidget(self.sign_off)
        inner.addWidget(self.rating)
        inner.addSpacing(14)
        inner.addLayout(self._facts)
        inner.addLayout(self._evidence)
        inner.addSpacing(10)
        inner.addWidget(self.goals)
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
        facts = Flow()
        for widget in (label(tr("Evidence"), "strong"), *self._counts(coverage)):
            facts.addWidget(widget)
        self._facts.addLayout(facts)
        portfolio, query = self._workspace.portfolio, Query(node=coverage.node.path)
        rows = list_entries(portfolio, replace(query, most=_SHOWN))
        number = count_entries(portfolio, query)
        if not coverage.pieces:
            words = tr(ONLY_DRAFTS) if rows else _nothing_yet(coverage.node)
            self._evidence.addWidget(label(words, "secondary", wrap=True))
        for entry in rows:
            self._evidence.addWidget(self._entry(entry))
        if number > _SHOWN:
            self._evidence.addLayout(self._all(number, coverage.node))

    def _counts(self, coverage: Coverage) -> Iterator[FilterChip]:
        """What there is, each number a way to the entries behind it."""
        stage, node = self._workspace.stage, coverage.node
        pieces, kinds, drafts = coverage.pieces, len(coverage.kinds), coverage.drafts
        counts = (
            (pieces, "final", tr("{n} (piece|pieces)", None, pieces)),
            (kinds, "final", tr("{n} (kind|kinds)", None, kinds)),
            (drafts, "drafts", tr("{n} (draft|drafts)", None, drafts)),
        )
        for number, part, words in counts:
            if number:
                made = FilterChip(words, tr("Show {count}", count=words))
                about = tr("Evidence for {capability}", capability=node.label)
                made.setAccessibleDescription(about)
                made.set_active(active=part == "drafts")
                made.clicked.connect(
                    lambda _on, part=part: stage.show_evidence_for(node.path, **{part: True})
                )
                yield made
        if coverage.latest:
            latest = FilterChip(short(coverage.latest), tr("Open the latest piece"))
            latest.setToolTip(tr("The latest piece"))
            latest.clicked.connect(self.show_latest)
            yield latest

    def _entry(self, entry: Row) -> OpenRow:
        form = self._workspace.portfolio.form(entry.form)
        when = short(entry.occurred) if entry.occurred else tr("no date")
        parts = [form.short_title, when, entry.person, tr("Draft") if entry.draft else ""]
        detail = " · ".join(filter(None, parts))
        made = OpenRow(
            form.icon, entry.title or tr("{form} without a title", form=form.title), detail, inset=0
        )
        made.clicked.connect(lambda: self._workspace.stage.show_entry(entry.id))
        return made

    def _all(self, count: int, node: Node) -> "QVBoxLayout":
        more = button(
            tr("Show all {count}", count=count),
            "quiet",
            compact=True,
            name=tr("Show all {count} for {capability}", count=count, capability=node.label),
        )
        more.clicked.connect(lambda: self._workspace.stage.show_evidence_for(node.path))
        line = row(more)
        line.addStretch()
        made = QVBoxLayout()
        made.addLayout(line)
        return made

    def _show_prompts(self, node: Node, note: str) -> None:
        empty(self._prompts)
        if not node.children:
            return
        own = any(child.wording is Wording.WORKING for child in node.children)
        title = tr("What it may cover, in our words") if own else tr("What it covers")
        self._prompts.addWidget(label(title, "strong"))
        for child in node.children:
            words = child.title if child.wording is Wording.WORKING else child.label
            said = f"{words}: {child.statement}" if child.statement else words
            self._prompts.addWidget(label(said, "small", wrap=True))
        if own and note:
            self._prompts.addWidget(label(tr(note), "hint", wrap=True))


def _nothing_yet(node: Node) -> str:
    return tr(
        "{kind} {code} has no evidence yet. A case, a debrief or a certificate that shows "
        "it counts.",
        kind=node.kind.capitalize(),
        code=node.code,
    )
