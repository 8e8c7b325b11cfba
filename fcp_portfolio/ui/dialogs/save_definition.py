"""Saves a framework as YAML; official wording only after a warning."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.making import holds_official_statements, save_definition
from fcp_portfolio.ui.widgets import Notice, PlaceField, button, check_box, label, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_WIDTH = 560
_KIND = Phrase("YAML (*.yaml)")
_WARNING = Phrase("It holds official wording, which belongs to its publisher.")
_FOLLOWS = Phrase("Keep the file for yourself: nobody may be given it.")


class SaveDefinitionDialog(QDialog):
    """Asks where to, and for a word of understanding where the words are not the owner's."""

    def __init__(self, workspace: Workspace, framework: Framework, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Save as YAML"))
        self.setAccessibleName(tr("Save as YAML"))
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self._workspace, self._framework = workspace, framework
        known = workspace.portfolio.definitions.frameworks
        self.official = holds_official_statements(known[framework.key])
        self.place = PlaceField(
            tr("Save as YAML"), f"{framework.key}.yaml", kind=tr(_KIND), makes=True
        )
        self.understood = check_box(tr("I keep it for myself"))
        self.understood.setVisible(self.official)
        self.refused = Notice("danger")
        self.save = button(tr("Save"), "primary", icon="download")
        self.save.setDefault(True)
        self._arrange()

    def _arrange(self) -> None:
        cancel = button(tr("Cancel"))
        foot = row(cancel, self.save)
        foot.insertStretch(0, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(14)
        title = f"{self._framework.title} ({self._framework.edition})"
        box.addWidget(label(title, "strong", wrap=True))
        if self.official:
            box.addWidget(Notice("warn", tr(_WARNING), tr(_FOLLOWS)))
        for part in (self.place, self.understood, self.refused):
            box.addWidget(part)
        box.addLayout(foot)
        self.refused.hide()
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.understood.toggled.connect(lambda _on: self._enable())
        self._enable()

    def _enable(self) -> None:
        self.save.setEnabled(not self.official or self.understood.isChecked())

    def _save(self) -> None:
        if not self.place.sound():
            return
        key, to, too = self._framework.key, self.place.path(), self.understood.isChecked()
        self._workspace.do(
            lambda portfolio: save_definition(portfolio, key, to, official_too=too),
            then=self._saved,
            failed=self._failed,
        )

    def _saved(self, _done: Done[object]) -> None:
        self.accept()

    def _failed(self, error: PortfolioError) -> None:
        self.refused.say(tr(error.sentence))
