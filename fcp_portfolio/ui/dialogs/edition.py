"""What a newer edition of a route changes for this portfolio, before it is adopted."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.readiness.changes import RuleChange
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.routes import RouteChanges, adopt_edition, route_changes
from fcp_portfolio.ui.views.readiness.sources import short_source
from fcp_portfolio.ui.widgets import (
    Card,
    Notice,
    button,
    column,
    fit_dialog,
    forbid,
    label,
    line,
    row,
)
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

WIDTH = 640


class EditionDialog(QDialog):
    """Rules that are new, asked otherwise or dropped; it is worked out on the worker."""

    def __init__(self, workspace: Workspace, edition: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = tr("What the newer edition changes")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._workspace, self._edition = workspace, edition
        self.adopt = button(tr("Adopt this edition"), "primary")
        self.adopt.setEnabled(False)
        self.adopt.clicked.connect(self._adopt)
        later = button(tr("Stay with the present one"))
        later.clicked.connect(self.reject)
        foot = row(later, self.adopt)
        foot.insertStretch(0, 1)
        self._box = fit_dialog(self, foot, wide=WIDTH)
        self._facts = label(tr("Comparing the two editions…"), "secondary", wrap=True)
        self._list = Card(0, 0)
        self._list.hide()
        self.refused = Notice("danger")
        self.refused.hide()
        self._box.addWidget(label(title, "title", wrap=True))
        for part in (self._facts, self._list, self.refused):
            self._box.addWidget(part)
        portfolio = workspace.portfolio
        workspace.run(
            lambda _job: route_changes(portfolio, edition),
            then=self._show,
            failed=self._failed,
        )

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why it was not compared, or not adopted."""
        self.refused.say(tr(error.sentence))
        return True

    def _show(self, found: RouteChanges) -> None:
        told = tr(
            "{title}: from edition {before} to {after}. What you set, declared and logged stays.",
            title=found.other.title,
            before=found.now.edition,
            after=found.other.edition,
        )
        self._facts.setText(" ".join((told, *map(tr, found.asked))))
        for place, one in enumerate(found.changes):
            if place:
                self._list.box.addWidget(line())
            self._list.box.addLayout(_change(one))
        if not found.changes:
            self._list.box.addWidget(label(tr("No rule differs."), "secondary"))
        self._list.show()
        forbid(self.adopt, self._workspace.read_only)

    def _adopt(self) -> None:
        edition = self._edition
        self.adopt.setEnabled(False)
        self._workspace.do(
            lambda portfolio: adopt_edition(portfolio, edition),
            then=self._adopted,
            failed=self._failed,
        )

    def _adopted(self, _done: Done[Any]) -> None:
        self.accept()

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)


def _change(one: RuleChange) -> Any:
    asked = one.requirement
    words = column(
        label(tr("{kind}: {title}", kind=one.kind, title=asked.title), "strong", wrap=True),
        label(asked.statement, "secondary", wrap=True),
        label(tr(one.words), wrap=True),
        label(short_source(asked.provenance), "hint", wrap=True),
        spacing=1,
    )
    words.setContentsMargins(16, 10, 16, 10)
    return words
