"""Which routes the portfolio follows: part of the file, not of this computer."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from fcp_portfolio.domain.route import Route
from fcp_portfolio.services.routes import follow_routes, routes_to_follow
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Card, beside_box, check_box, label
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_HINT = Phrase(
    "A route has stages, and says who signs each off. More than one may be followed. It "
    "is kept in this portfolio as it reads today: a later edition changes nothing by "
    "itself."
)


class RoutesCard(Card):
    """One box for each route; it applies at once and can be undone."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._boxes: dict[str, QCheckBox] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.box.addWidget(label(tr("Routes that this portfolio follows"), "heading"))
        self.box.addWidget(label(tr(_HINT), "hint", wrap=True))
        self.box.addLayout(self._list)

    def read(self) -> None:
        """Shows what is followed and what else can be; boxes stay where nothing is new."""
        offered = routes_to_follow(self._workspace.portfolio)
        if [route.key for route in offered] != list(self._boxes):
            self._offer(offered)
        followed = {route.key for route in self._workspace.portfolio.routes}
        for key, box in self._boxes.items():
            box.setChecked(key in followed)

    def _offer(self, routes: Sequence[Route]) -> None:
        empty(self._list)
        self._boxes = {}
        for route in routes:
            box = check_box(
                tr("{title}, edition {edition}", title=route.title, edition=route.edition)
            )
            box.setAccessibleDescription(route.purpose)
            box.setEnabled(not self._workspace.read_only)
            box.clicked.connect(self._follow)
            self._boxes[route.key] = box
            below = label(route.purpose, "hint", wrap=True)
            below.setContentsMargins(beside_box(), 0, 0, 6)
            self._list.addWidget(box)
            self._list.addWidget(below)

    def _follow(self, _on: bool) -> None:
        keys = [key for key, box in self._boxes.items() if box.isChecked()]
        self._workspace.do(lambda portfolio: follow_routes(portfolio, keys))
