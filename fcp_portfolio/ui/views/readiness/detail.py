"""More about one rule: what it says whole, what counts, what was said to it, every source."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from fcp_portfolio.domain.framework import Node
from fcp_portfolio.domain.readiness.report import Finding
from fcp_portfolio.domain.readiness.requirement import Given
from fcp_portfolio.domain.route import Route
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.entries import get_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.route_settings import take_back
from fcp_portfolio.ui.dialogs.rule_answer import given_to, source_label
from fcp_portfolio.ui.views.readiness.taking import ask_about, is_answered
from fcp_portfolio.ui.widgets import Flow, button, forbid, label
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

_LEFT, _SHOWN = 16, 6


class RuleDetail(QWidget):
    """Made when it is asked for, and anew whenever something changed."""

    def __init__(self, workspace: Workspace, route: Route, finding: Finding) -> None:
        super().__init__()
        self._workspace, self._route, self._finding = workspace, route, finding
        asked = finding.requirement
        self._given = given_to(workspace.portfolio, route, asked.id)
        self.setAccessibleName(tr("More about “{title}”", title=asked.title))
        box = QVBoxLayout(self)
        box.setContentsMargins(_LEFT, 0, _LEFT, 14)
        box.setSpacing(6)
        stage = next((one.title for one in route.stages if one.id == finding.stage), route.title)
        for text, role in (
            (asked.statement, "body"),
            (tr("Asked for by: {stage}", stage=stage), "small"),
            (tr("It holds since {since}.", since=asked.since) if asked.since else "", "small"),
            (self._told(), "body"),
        ):
            if text:
                box.addWidget(label(text, role, wrap=True))
        made = [*self._buttons(), *self._lacking()]
        if made:
            around = QWidget()
            flow = Flow(around)
            for one in made:
                flow.addWidget(one)
            box.addWidget(around)
        box.addWidget(source_label(asked.provenance))
        for choice in asked.choices:
            said = tr("{value}: {words}", value=choice.value, words=choice.words)
            box.addWidget(label(said, "small", wrap=True))
            box.addWidget(source_label(choice.provenance))

    def _told(self) -> str:
        """What the owner said to it."""
        given = self._given
        if given is None:
            return ""
        if given.entry:
            held = get_entry(self._workspace.portfolio, given.entry).content.title
            return tr("Held as “{title}”.", title=held)
        if given.on:
            said = tr("Stated by {who} on {on}.", who=given.who, on=given.on)
            return f"{said} “{given.words}”" if given.words else said
        return ""

    def _buttons(self) -> Iterator[QPushButton]:
        asked, counting = self._finding.requirement, self._finding.verdict.counting
        if counting:
            words = tr("Show the {n} (entry that counts|entries that count)", None, len(counting))
            yield self._button(words, self._show_counting)
        if is_answered(asked):
            yield self._writing(_change(asked.asks, self._given), self._ask)
        if self._given is not None:
            yield self._writing(tr("Take it back"), self._take_back)

    def _lacking(self) -> Iterator[QPushButton]:
        nodes = {n.path: n for f in self._workspace.portfolio.frameworks for n in f.evidence_nodes}
        for path in self._finding.verdict.paths[:_SHOWN]:
            if path in nodes:
                show = partial(self._show, nodes[path])
                yield self._button(tr("Show {node}", node=nodes[path].label), show)

    def _button(self, words: str, act: Any) -> QPushButton:
        named = tr("{action}: {title}", action=words, title=self._finding.requirement.title)
        made = button(words, "quiet", compact=True, name=named)
        made.clicked.connect(lambda _on: act())
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made

    def _writing(self, words: str, act: Any) -> QPushButton:
        made = self._button(words, act)
        forbid(made, self._workspace.read_only)
        return made

    def _show(self, node: Node) -> None:
        self._workspace.stage.show_capability(node.path)

    def _show_counting(self) -> None:
        title = self._finding.requirement.title
        self._workspace.stage.show_counting(
            self._finding.verdict.counting, tr("Counts for “{title}”", title=title)
        )

    def _ask(self) -> None:
        ask_about(self._workspace, self._route, self._finding.requirement.id, self)

    def _take_back(self) -> None:
        about, route = self._finding.requirement.id, self._route.key

        def work(portfolio: Portfolio) -> Done[None]:
            return take_back(portfolio, about, route=route)

        self._workspace.do(work)


def _change(number: bool, given: Given | None) -> str:
    if number:
        return tr("Choose another number") if given else tr("Choose the number")
    return tr("Record it again") if given else tr("Record it")
