"""Readiness: what this page will be for, and the routes that it will go by."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui.views.page import Page
from fcp_portfolio.ui.widgets import EmptyState, PageHead, line, scrolled
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace


class ReadinessPage(Page):
    """Says honestly that nothing is worked out here yet, and where to look meanwhile."""

    title = Phrase("Readiness")
    parts = Changed.DETAILS | Changed.DEFINITIONS

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._head = PageHead(tr("Readiness"))
        self._empty = EmptyState(
            "list-checks",
            tr("What is still missing, rule by rule"),
            " ",
            (
                tr("Each rule of your route, with who says so and how far you are."),
                tr("What is at risk comes first, what is met stands at the foot."),
                tr("What only a person can judge is named, not counted."),
            ),
            action=" ",
            kind="default",
        )
        self._empty.acted.connect(self._act)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part, share in ((self._head, 0), (line(), 0), (scrolled(self._empty), 1)):
            box.addWidget(part, share)

    def panes(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes through."""
        return (self._empty,)

    def read(self) -> None:
        routes = self.workspace.portfolio.routes
        titles = ", ".join(route.title for route in routes)
        self._head.set_facts(titles or tr("No route chosen"))
        self._empty.say(
            tr("What is still missing, rule by rule"),
            tr(
                "This page will check your portfolio against the rules of your route. It does not "
                "do so yet: until then, the Capabilities page shows what has evidence and what "
                "is signed off."
            )
            if routes
            else tr(
                "This page will check your portfolio against the rules of a route. It does not do "
                "so yet, and no route is chosen: choose yours in the preferences."
            ),
        )
        action = tr("Show the gaps") if routes else tr("Choose a route")
        self._empty.action.setText(action)
        self._empty.action.setAccessibleName(action)

    def _act(self) -> None:
        stage = self.workspace.stage
        if self.workspace.portfolio.routes:
            stage.show_gaps()
        else:
            stage.show_page("preferences")
