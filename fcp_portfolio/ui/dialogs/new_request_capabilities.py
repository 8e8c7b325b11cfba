"""What a sign-off is about: which capabilities, and which evidence goes along."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.services.entries import whole_entries
from fcp_portfolio.services.preflight import may_go_along
from fcp_portfolio.services.reading import coverage_of
from fcp_portfolio.services.sign_offs import signers_of_changed
from fcp_portfolio.ui.dialogs.new_request_entries import Chosen, entry_row
from fcp_portfolio.ui.dialogs.new_request_stage import StageChoice
from fcp_portfolio.ui.widgets import Field, button, check_box, column, row
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

NO_EVIDENCE = Phrase(
    "No finished entry supports these. The request would hold your own ratings alone."
)

CHANGED = Phrase("Only what changed since it was signed off, for whoever signed it")


class CapabilitiesChoice(QWidget):
    """The evidence follows the capabilities; what was taken out by hand stays out."""

    def __init__(
        self, workspace: Workspace, changed: Sequence[str] = (), entries: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._left_out: set[str] = set()
        self.changed = check_box(tr(CHANGED))
        self.changed.setVisible(bool(signers_of_changed(workspace.portfolio)))
        self.changed.setChecked(bool(changed))
        self.stage = StageChoice(workspace)
        self.capabilities = CheckList(tr("Capabilities"), 6)
        self.evidence = CheckList(tr("Evidence that goes along"), 5)
        self._capabilities = Field(tr("Capabilities"), self.capabilities)
        self._evidence = Field(tr("Evidence that goes along"), self.evidence)
        every = button(tr("Choose all"), "quiet", compact=True, name=tr("Choose all capabilities"))
        none = button(tr("Choose none"), "quiet", compact=True, name=tr("Choose no capability"))
        every.clicked.connect(lambda: self.capabilities.check_all(on=True))
        none.clicked.connect(lambda: self.capabilities.check_all(on=False))
        foot = row(every, none)
        foot.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        above = column(self._capabilities, spacing=4)
        above.addLayout(foot)
        box.addWidget(self.stage)
        box.addWidget(self.changed)
        box.addLayout(above)
        box.addWidget(self._evidence)
        box.addStretch()
        self.stage.changed.connect(self._of_stage)
        self.capabilities.changed.connect(self._follow)
        self.evidence.changed.connect(self._remember)
        self.changed.toggled.connect(self._of_changes)
        self._offer()
        self._choose(changed or self._shown_by(entries))

    def _shown_by(self, entries: Sequence[str]) -> Sequence[str]:
        """The capabilities that these entries show; no other evidence goes along then."""
        if not entries:
            return ()
        portfolio = self._workspace.portfolio
        self._left_out = {one.id for one in may_go_along(portfolio)} - set(entries)
        found = whole_entries(portfolio, entries)
        paths = {link.path for entry in found for link in entry.content.links}
        return [path for path in self.capabilities.keys() if path in paths]  # noqa: SIM118

    def choose_stage(self, key: str, path: str = "") -> None:
        """Chooses a stage of a route, and of it one capability alone where one is named."""
        self.stage.choose(key)
        if path and path in self.capabilities.keys():  # noqa: SIM118
            self.capabilities.check_all(on=False)
            self._choose([path])

    def begin(self) -> None:
        """Puts the focus where choosing begins."""
        self._follow()
        self.capabilities.setFocus()

    def sound(self) -> bool:
        """Whether something is chosen; else the field says what is missing."""
        nothing = not self.capabilities.checked()
        listed = bool(self.evidence.keys()) and not self.changed.isChecked()
        empty = listed and not self.evidence.checked()
        self._capabilities.set_error(tr("Choose one capability or more.") if nothing else "")
        self._evidence.set_error(
            tr("Leave one entry in at least, so that there is something to read.") if empty else ""
        )
        if nothing or empty:
            (self.capabilities if nothing else self.evidence).setFocus()
        return not (nothing or empty)

    def chosen(self) -> Chosen:
        """The capabilities that are chosen, and the entries; what changed says itself which."""
        capabilities = tuple(self.capabilities.checked())
        if self.changed.isChecked():
            return Chosen(capabilities=capabilities, changed=True)
        return Chosen(capabilities=capabilities, entries=self.entries())

    def signers(self) -> tuple[str, ...]:
        """Who signed what changed of what is chosen; nobody where it is about more than that."""
        if not self.changed.isChecked():
            return ()
        signed = signers_of_changed(self._workspace.portfolio)
        return tuple(signed[path] for path in self.capabilities.checked() if path in signed)

    def entries(self) -> tuple[str, ...]:
        """The entries that are chosen; none where all that support the capabilities go along."""
        chosen = self.evidence.checked()
        return () if len(chosen) == len(self.evidence.keys()) else tuple(chosen)

    def _of_stage(self) -> None:
        """Offers what the stage asks about, all of it chosen; what changed is no stage's."""
        possible = not self.stage.key() and bool(signers_of_changed(self._workspace.portfolio))
        self.changed.setVisible(possible)
        self._offer()
        self.capabilities.check_all(on=bool(self.stage.key()))
        self._follow()

    def _of_changes(self, on: bool) -> None:
        """Offers what changed since it was signed off, and chooses all of it."""
        self._offer()
        self._choose(self.capabilities.keys() if on else ())

    def _choose(self, paths: Sequence[str]) -> None:
        for path in paths:
            self.capabilities.turn(path)
        self.stage.setEnabled(not self.changed.isChecked())
        self._follow()

    def _offer(self) -> None:
        portfolio, asked = self._workspace.portfolio, self.stage.paths()
        if self.changed.isChecked():
            asked = tuple(signers_of_changed(self._workspace.portfolio))
        several = len(portfolio.frameworks) > 1
        rows = []
        for framework in portfolio.frameworks:
            for one in coverage_of(portfolio, framework.key):
                known = [
                    tr("{n} (piece|pieces)", None, one.pieces)
                    if one.pieces
                    else tr("no evidence yet")
                ]
                known += [one.rating.level] if one.rating else []
                known += [framework.short_title] if several else []
                if asked and one.node.path not in asked:
                    continue
                rows.append((one.node.path, one.node.label, " · ".join(known)))
        self.capabilities.show_rows(rows, ())

    def _follow(self) -> None:
        self._evidence.setVisible(not self.changed.isChecked())
        chosen = self.capabilities.checked()
        offered = may_go_along(self._workspace.portfolio, chosen) if chosen else ()
        going = {entry.id for entry in offered} - self._left_out
        self.evidence.show_rows((entry_row(self._workspace, entry) for entry in offered), going)
        self._capabilities.set_error("")
        self._capabilities.set_counter(
            tr("{chosen} of {keys}", chosen=len(chosen), keys=len(self.capabilities.keys()))
        )
        self._evidence.set_hint(self._hint(bool(chosen), bool(offered)))
        self._count()

    def _hint(self, chosen: bool, offered: bool) -> str:
        if not chosen:
            return tr("It is listed here once you choose a capability.")
        return "" if offered else tr(NO_EVIDENCE)

    def _remember(self) -> None:
        keys, checked = set(self.evidence.keys()), set(self.evidence.checked())
        self._left_out = (self._left_out - checked) | (keys - checked)
        self._evidence.set_error("")
        self._count()

    def _count(self) -> None:
        number, whole = len(self.evidence.checked()), len(self.evidence.keys())
        self._evidence.set_counter(
            tr("{number} of {whole}", number=number, whole=whole) if whole else ""
        )
