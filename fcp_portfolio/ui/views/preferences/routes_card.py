"""Which routes the portfolio follows: part of the file, not of this computer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from fcp_portfolio.domain.route import Route
from fcp_portfolio.services.routes import follow_routes, other_editions, routes_to_follow
from fcp_portfolio.ui.dialogs.edition import EditionDialog
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.views.readiness.sources import short_source
from fcp_portfolio.ui.widgets import Card, Notice, beside_box, check_box, label
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
        self._newer = QVBoxLayout()
        self._newer.setSpacing(8)
        self.box.addLayout(self._newer)

    def read(self) -> None:
        """Shows what is followed and what else can be; boxes stay where nothing is new."""
        offered = routes_to_follow(self._workspace.portfolio)
        if [route.key for route in offered] != list(self._boxes):
            self._offer(offered)
        followed = {route.key for route in self._workspace.portfolio.routes}
        for key, box in self._boxes.items():
            box.setChecked(key in followed)
        self._tell_of_newer()

    def _tell_of_newer(self) -> None:
        """Editions that came after those that are followed: nothing is adopted by itself."""
        portfolio = self._workspace.portfolio
        now = {route.id: route.edition for route in portfolio.routes}
        empty(self._newer)
        for route in other_editions(portfolio):
            if route.edition > now[route.id]:
                told = Notice(
                    "info",
                    tr(
                        "A newer edition of “{title}” is here: {edition}.",
                        title=route.title,
                        edition=route.edition,
                    ),
                    tr("See what changes for this portfolio before you adopt it."),
                    action=tr("See what changes"),
                )
                name = tr("See what changes: {title}", title=route.title)
                told.action.setAccessibleName(name)
                told.acted.connect(partial(self._compare, route.key))
                self._newer.addWidget(told)

    def _compare(self, key: str) -> None:
        EditionDialog(self._workspace, key, self).open()

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
            self._list.addWidget(box)
            for words, foot in ((route.purpose, 0), (short_source(route.provenance), 6)):
                below = label(words, "hint", wrap=True)
                below.setContentsMargins(beside_box(), 0, 0, foot)
                self._list.addWidget(below)

    def _follow(self, _on: bool) -> None:
        keys = [key for key, box in self._boxes.items() if box.isChecked()]
        self._workspace.do(lambda portfolio: follow_routes(portfolio, keys))
