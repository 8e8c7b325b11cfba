"""Which frameworks and forms there are, in which edition and from where."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout

from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Card, button, label, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

OWN = Phrase(
    "Your own frameworks, routes and forms are YAML files in a folder of yours. They are "
    "read when you come back to this window."
)


class DefinitionsCard(Card):
    """What the portfolio counts against; an edition stays as it was when it was first used."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._frameworks = QVBoxLayout()
        self._frameworks.setSpacing(10)
        self._forms = label("", "secondary", wrap=True)
        folder = button(tr("Open the folder for your own"), icon="folder-open")
        folder.clicked.connect(self._open_folder)
        self.box.addWidget(label(tr("Frameworks of this portfolio"), "heading"))
        self.box.addLayout(self._frameworks)
        self.box.addSpacing(8)
        self.box.addWidget(label(tr("Forms"), "heading"))
        self.box.addWidget(self._forms)
        self.box.addWidget(label(tr(OWN), "hint", wrap=True))
        foot = row(folder)
        foot.addStretch()
        self.box.addLayout(foot)

    def read(self) -> None:
        """Lists them anew."""
        portfolio = self._workspace.portfolio
        empty(self._frameworks)
        for framework in portfolio.frameworks:
            self._frameworks.addWidget(label(f"{framework.title} ({framework.edition})", wrap=True))
            self._frameworks.addWidget(label(_facts(framework), "small", wrap=True))
        titles = ", ".join(sorted(form.title for form in portfolio.forms.values()))
        self._forms.setText(
            tr("{n} (form|forms): {titles}.", None, len(portfolio.forms), titles=titles)
        )

    def _open_folder(self) -> None:
        folder = self._workspace.portfolio.copy.place.own_frameworks
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _facts(framework: Framework) -> str:
    published = f"{framework.publisher}, {framework.published}"
    return " · ".join(filter(None, (published, framework.licence, tr(framework.working_note()))))
