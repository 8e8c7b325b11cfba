"""Which frameworks and forms there are, in which edition and from where."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.services.wording import wording_of
from fcp_portfolio.ui.dialogs.make_definition import MakeDefinitionDialog
from fcp_portfolio.ui.dialogs.official_wording import OfficialWordingDialog
from fcp_portfolio.ui.dialogs.save_definition import SaveDefinitionDialog
from fcp_portfolio.ui.opening import show_in_folder
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Card, ComboBox, Notice, button, forbid, label
from fcp_portfolio.ui.widgets.flow import Flow
from fcp_portfolio.ui.wording import by_name
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

OWN = Phrase(
    "Your own frameworks, routes and forms are YAML files in a folder of yours. They are "
    "read when you come back to this window."
)

MOST_FAULTS = 5  # the command line tells all: `framework check`


class DefinitionsCard(Card):
    """What the portfolio counts against; an edition stays as it was when it was first used."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._frameworks = QVBoxLayout()
        self._frameworks.setSpacing(10)
        self._forms = label("", "secondary", wrap=True)
        self._faults = Notice("warn")
        self._faults.hide()
        self.form = ComboBox()
        self.form.setAccessibleName(tr("Form to be saved"))
        save = button(tr("Save as YAML…"), "quiet", compact=True, name=tr("Save the form as YAML"))
        save.clicked.connect(self._save_form)
        folder = button(tr("Open the folder for your own"), icon="folder-open")
        folder.clicked.connect(self._open_folder)
        make = button(tr("Make one from rows…"), icon="list-tree")
        make.clicked.connect(self._make)
        forbid(make, workspace.read_only)
        self.box.addWidget(label(tr("Frameworks of this portfolio"), "heading"))
        self.box.addLayout(self._frameworks)
        self.box.addSpacing(8)
        self.box.addWidget(label(tr("Forms"), "heading"))
        self.box.addWidget(self._forms)
        one = Flow()
        for control in (self.form, save):
            one.addWidget(control)
        self.box.addLayout(one)
        self.box.addWidget(label(tr(OWN), "hint", wrap=True))
        self.box.addWidget(self._faults)
        foot = Flow()
        for control in (make, folder):
            foot.addWidget(control)
        self.box.addLayout(foot)

    def read(self) -> None:
        """Lists them anew."""
        portfolio = self._workspace.portfolio
        empty(self._frameworks)
        for framework in portfolio.frameworks:
            self._frameworks.addWidget(label(f"{framework.title} ({framework.edition})", wrap=True))
            self._frameworks.addWidget(label(_facts(framework), "small", wrap=True))
            self._frameworks.addLayout(self._controls(framework))
        forms = sorted(portfolio.forms.values(), key=by_name)
        titles = ", ".join(form.title for form in forms)
        self._forms.setText(tr("{n} (form|forms): {titles}.", None, len(forms), titles=titles))
        self._tell_faults(portfolio.definitions.complaints)
        chosen = self.form.currentData()
        self.form.clear()
        for form in forms:
            self.form.addItem(form.title, form.id)
        self.form.setCurrentIndex(max(self.form.findData(chosen), 0))

    def _tell_faults(self, complaints: Sequence[Phrase]) -> None:
        """What keeps files of the owner's from being used."""
        number = len(complaints)
        if not number:
            self._faults.hush()
            return
        said = tr(
            "{n} (fault|faults) in your files. A file with a fault is not used.", None, number
        )
        first = [tr(one) for one in complaints[:MOST_FAULTS]]
        more = [tr("And {left} more.", left=number - MOST_FAULTS)] if number > MOST_FAULTS else []
        self._faults.say(said, "\n".join((*first, *more)))

    def _controls(self, framework: Framework) -> Flow:
        made = Flow()
        words = wording_of(self._workspace.portfolio, framework.key)
        if framework.official_totals:
            bring = button(
                tr("Bring in the official wording…"),
                compact=True,
                icon="file-input",
                name=tr("Bring in the official wording of {title}", title=framework.short_title),
            )
            bring.clicked.connect(lambda: self._bring(framework))
            forbid(bring, self._workspace.read_only)
            made.addWidget(bring)
        for one in filter(None, (framework, words)):
            text = tr("Save its wording as YAML…") if one is words else tr("Save as YAML…")
            name = tr("{words} ({title})", words=text.removesuffix("…"), title=one.short_title)
            save = button(text, "quiet", compact=True, name=name)
            save.clicked.connect(lambda _on=False, one=one: self._save(one))
            made.addWidget(save)
        return made

    def _make(self) -> None:
        MakeDefinitionDialog(self._workspace, self).open()

    def _bring(self, framework: Framework) -> None:
        OfficialWordingDialog(self._workspace, framework, self).open()

    def _save(self, framework: Framework) -> None:
        SaveDefinitionDialog(self._workspace, framework, self).open()

    def _save_form(self) -> None:
        form = self._workspace.portfolio.form(self.form.currentData())
        SaveDefinitionDialog(self._workspace, form, self).open()

    def _open_folder(self) -> None:
        folder = self._workspace.portfolio.copy.place.own_frameworks
        folder.mkdir(parents=True, exist_ok=True)
        if refused := show_in_folder(folder / "any"):
            self._workspace.stage.say(refused)


def _facts(framework: Framework) -> str:
    published = f"{framework.publisher}, {framework.published}"
    return " · ".join(filter(None, (published, framework.licence, tr(framework.working_note()))))
