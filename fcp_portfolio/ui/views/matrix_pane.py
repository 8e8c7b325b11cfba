"""The matrix on the Capabilities page: by kind or by month, and where its cells lead."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.domain.matrix import Column
from fcp_portfolio.services.reading import matrix_of
from fcp_portfolio.ui.models.matrix import COUNT, MatrixModel
from fcp_portfolio.ui.views.capabilities_bar import CapabilitiesBar
from fcp_portfolio.ui.views.capabilities_matrix import MatrixView
from fcp_portfolio.ui.widgets import ViewSwitch, line, styled
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

BY_KIND, BY_MONTH = Phrase("By kind"), Phrase("By month")


class MatrixPane(QWidget):
    """Reads its numbers when it is shown something. The bar above, with `by`, is the page's."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        styled(self, "surface")
        self._workspace = workspace
        self._shown: tuple[Framework, Sequence[Coverage]] | None = None
        self._keeps: Callable[[Coverage], bool] = lambda _row: True
        self.model = MatrixModel(self)
        self.table = MatrixView(self.model)
        self.by = ViewSwitch(tr("Columns"), (BY_KIND, BY_MONTH))
        self.by.chosen.connect(self._read)
        self.table.opened.connect(self._open)
        self.table.copied.connect(self._tell_copied)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(line())
        self._box.addWidget(self.table, 1)

    def hold(self, bar: CapabilitiesBar) -> None:
        """Takes the bar in, above the table."""
        self._box.insertWidget(0, bar)

    def show_rows(self, framework: Framework, rows: Sequence[Coverage]) -> None:
        """Shows these capabilities."""
        self._shown = (framework, rows)
        self._read()

    def narrow(self, keeps: Callable[[Coverage], bool]) -> None:
        """Shows the capabilities that are kept, and the tops above them."""
        self._keeps = keeps
        kept = False
        for row in reversed(range(self.model.rowCount())):
            coverage = self.model.coverage_at(row)
            hidden = not (kept if coverage is None else keeps(coverage))
            kept = False if coverage is None else kept or not hidden
            self.table.setRowHidden(row, hidden)

    def node(self) -> Node | None:
        """The capability of the current cell."""
        index = self.table.currentIndex()
        return self.model.node_at(index.row()) if index.isValid() else None

    def _read(self, _view: str = "") -> None:
        if self._shown is None:
            return
        framework, rows = self._shown
        portfolio, months = self._workspace.portfolio, self.by.current() == BY_MONTH
        matrix = matrix_of(portfolio, framework.key, months=months)
        self.model.show_matrix(framework, matrix, rows, portfolio.forms)
        self.narrow(self._keeps)

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        node, stage = self.model.node_at(index.row()), self._workspace.stage
        if not index.data(COUNT):
            stage.say(
                tr("Nothing yet there. L logs evidence for {capability}.", capability=node.label)
            )
            return
        column = self.model.column_at(index.column())
        stage.show_evidence_for(node.path, final=True, **(_filters(column) if column else {}))

    def _tell_copied(self) -> None:
        self._workspace.stage.say(tr("Copied as text, one line for each capability."))


def _filters(column: Column) -> dict[str, Any]:
    """The parts of the evidence's filters that a column stands for."""
    if column.kind:
        return {"forms": column.forms}
    return {"since": column.since, "until": column.until}
