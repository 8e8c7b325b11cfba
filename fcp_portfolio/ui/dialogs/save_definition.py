"""Saves a framework or a form as YAML; official wording only after a warning."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.making import definition_of, holds_official_statements, save_definition
from fcp_portfolio.ui.dialogs.stepped import SteppedDialog
from fcp_portfolio.ui.folders import Folder
from fcp_portfolio.ui.views.written import say_where
from fcp_portfolio.ui.widgets import Notice, PlaceField, check_box, label
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_HEIGHT = 380
_KIND = Phrase("YAML (*.yaml)")
_WARNING = Phrase("It holds official wording, which belongs to its publisher.")
_FOLLOWS = Phrase("Keep the file for yourself: nobody may be given it.")


class SaveDefinitionDialog(SteppedDialog):
    """Asks where to, and for a word of understanding where the words are not the owner's."""

    def __init__(self, workspace: Workspace, chosen: Framework | Form, parent: QWidget) -> None:
        super().__init__(tr("Save as YAML"), parent, height=_HEIGHT)
        self._key = chosen.key if isinstance(chosen, Framework) else chosen.id
        self._workspace = workspace
        self.official = holds_official_statements(
            definition_of(workspace.portfolio, self._key).definition
        )
        folder = Folder("definitions", workspace.preferences)
        self.place = PlaceField(
            tr("Save as YAML"), f"{self._key}.yaml", kind=tr(_KIND), folder=folder
        )
        self.understood = check_box(tr("I keep it for myself"))
        self.understood.setVisible(self.official)
        title = label(f"{chosen.title} ({chosen.edition})", "strong", wrap=True)
        warning = Notice("warn", tr(_WARNING), tr(_FOLLOWS))
        self.add_step(title, *((warning,) if self.official else ()), self.place, self.understood)
        self.back.hide()
        self.go_on_by(tr("Save"))
        self.forward.clicked.connect(self._save)
        self.understood.toggled.connect(lambda _on: self._enable())
        self._enable()

    def _enable(self) -> None:
        self.forward.setEnabled(not self.official or self.understood.isChecked())

    def _save(self) -> None:
        if not self.place.sound():
            return
        key, to, too = self._key, self.place.path(), self.understood.isChecked()
        self.refused.hush()
        self.writing = True
        self.forward.setEnabled(False)
        self._workspace.do(
            lambda portfolio: save_definition(portfolio, key, to, official_too=too),
            then=partial(self._saved, to),
            failed=self._failed,
            quiet=True,
        )

    def _saved(self, to: Path, done: Done[object]) -> None:
        self.accept()
        say_where(self._workspace, tr(done.said), to)

    def _failed(self, error: PortfolioError) -> None:
        self._enable()
        self.refuse(error)
