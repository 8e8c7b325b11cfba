"""What the routes ask for again and again, with who says so."""

from PySide6.QtCore import Qt

from fcp_portfolio.domain.readiness.cadence import cadence
from fcp_portfolio.domain.readiness.finding import Do
from fcp_portfolio.domain.readiness.report import Finding
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.views.readiness.sources import short_source
from fcp_portfolio.ui.views.readiness.states import LOOKS
from fcp_portfolio.ui.views.readiness.taking import take_step
from fcp_portfolio.ui.widgets import Card, IconLabel, button, column, forbid, label, row
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


class CadenceCard(Card):
    """Nothing where no route is followed, or none of them asks for anything again and again."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.box.addWidget(label(tr("What your route asks for"), "heading"))
        self._rules = column(spacing=10)
        self.box.addLayout(self._rules)
        self.hide()
        workspace.readiness.told.connect(self.read)

    def read(self) -> None:
        """Shows each rule that recurs, as it stands."""
        if self._workspace.portfolio.routes:
            self._workspace.readiness.begin()
        found = cadence(self._workspace.readiness.found)
        empty(self._rules)
        for one in found:
            self._show(one)
        self.setVisible(bool(found))

    def _show(self, one: Finding) -> None:
        icon, role, word = LOOKS[one.state]
        head = row(IconLabel(icon, role), label(one.requirement.title, "strong", wrap=True))
        head.setStretch(1, 1)
        lines = column(spacing=1)
        lines.addLayout(head)
        said = " ".join(filter(None, (f"{tr(word)}.", tr(one.verdict.missing), tr(one.chosen))))
        lines.addWidget(label(said, "secondary", wrap=True))
        lines.addWidget(label(short_source(one.requirement.provenance), "hint", wrap=True))
        step = one.verdict.step
        if step is not None and step.do is Do.CHOOSE:
            act = button(
                tr(step.action),
                "quiet",
                compact=True,
                name=tr("{action}: {title}", action=tr(step.action), title=one.requirement.title),
            )
            route = self._workspace.readiness.route_of(one)
            act.clicked.connect(lambda: take_step(self._workspace, route, step, self))
            forbid(act, self._workspace.read_only)
            lines.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
        self._rules.addLayout(lines)
