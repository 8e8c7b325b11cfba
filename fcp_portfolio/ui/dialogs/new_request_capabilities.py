"""What a sign-off is about: which capabilities, and which evidence goes along."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.services.preflight import may_go_along
from fcp_portfolio.services.reading import coverage_of
from fcp_portfolio.ui.dialogs.new_request_entries import Chosen, entry_row
from fcp_portfolio.ui.dialogs.new_request_stage import StageChoice
from fcp_portfolio.ui.widgets import CheckList, Field, button, column, row
from fcp_portfolio.ui.wording import counted
from fcp_portfolio.ui.workspace import Workspace

NO_EVIDENCE = "No finished entry supports these. The request would hold your own ratings alone."


class CapabilitiesChoice(QWidget):
    """The evidence follows the capabilities; what was taken out by hand stays out."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._left_out: set[str] = set()
        self.stage = StageChoice(workspace)
        self.capabilities = CheckList("Capabilities", 6)
        self.evidence = CheckList("Evidence that goes along", 5)
        self._capabilities = Field("Capabilities", self.capabilities)
        self._evidence = Field("Evidence that goes along", self.evidence)
        every = button("Choose all", "quiet", compact=True, name="Choose all capabilities")
        none = button("Choose none", "quiet", compact=True, name="Choose no capability")
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
        box.addLayout(above)
        box.addWidget(self._evidence)
        box.addStretch()
        self.stage.changed.connect(self._of_stage)
        self.capabilities.changed.connect(self._follow)
        self.evidence.changed.connect(self._remember)
        self._offer()
        self._follow()

    def begin(self) -> None:
        """Puts the focus where choosing begins."""
        self._follow()
        self.capabilities.setFocus()

    def sound(self) -> bool:
        """Whether something is chosen; else the field says what is missing."""
        nothing = not self.capabilities.checked()
        empty = bool(self.evidence.keys()) and not self.evidence.checked()
        self._capabilities.set_error("Choose one capability or more." if nothing else "")
        self._evidence.set_error(
            "Leave one entry in at least, so that there is something to read." if empty else ""
        )
        if nothing or empty:
            (self.capabilities if nothing else self.evidence).setFocus()
        return not (nothing or empty)

    def chosen(self) -> Chosen:
        """The capabilities that are chosen, and the entries."""
        return Chosen(
            capabilities=tuple(self.capabilities.checked()), entries=tuple(self.entries())
        )

    def entries(self) -> tuple[str, ...]:
        """The entries that are chosen; none where all that support the capabilities go along."""
        chosen = self.evidence.checked()
        return () if len(chosen) == len(self.evidence.keys()) else tuple(chosen)

    def _of_stage(self) -> None:
        """Offers what the stage asks about, and chooses all of it."""
        self._offer()
        self.capabilities.check_all(on=bool(self.stage.key()))
        self._follow()

    def _offer(self) -> None:
        portfolio, asked = self._workspace.portfolio, self.stage.paths()
        several = len(portfolio.frameworks) > 1
        rows = []
        for framework in portfolio.frameworks:
            for one in coverage_of(portfolio, framework.key):
                known = [counted(one.pieces, "piece") if one.pieces else "no evidence yet"]
                known += [one.rating.level] if one.rating else []
                known += [framework.short_title] if several else []
                if asked and one.node.path not in asked:
                    continue
                rows.append((one.node.path, one.node.label, " · ".join(known)))
        self.capabilities.show_rows(rows, ())

    def _follow(self) -> None:
        chosen = self.capabilities.checked()
        offered = may_go_along(self._workspace.portfolio, chosen) if chosen else ()
        going = {entry.id for entry in offered} - self._left_out
        self.evidence.show_rows((entry_row(self._workspace, entry) for entry in offered), going)
        self._capabilities.set_error("")
        self._capabilities.set_counter(f"{len(chosen)} of {len(self.capabilities.keys())}")
        self._evidence.set_hint(self._hint(bool(chosen), bool(offered)))
        self._count()

    def _hint(self, chosen: bool, offered: bool) -> str:
        if not chosen:
            return "It is listed here once you choose a capability."
        return "" if offered else NO_EVIDENCE

    def _remember(self) -> None:
        keys, checked = set(self.evidence.keys()), set(self.evidence.checked())
        self._left_out = (self._left_out - checked) | (keys - checked)
        self._evidence.set_error("")
        self._count()

    def _count(self) -> None:
        number, whole = len(self.evidence.checked()), len(self.evidence.keys())
        self._evidence.set_counter(f"{number} of {whole}" if whole else "")
