"""Above the requests the stages of the routes: how each stands, and what it lacks."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.completion import StageStanding, StageState
from fcp_portfolio.services.stages import stages
from fcp_portfolio.ui.dialogs.certificate import CertificateDialog
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.views.readiness.sources import short_source
from fcp_portfolio.ui.widgets import (
    Elided,
    IconLabel,
    Notice,
    button,
    column,
    forbid,
    line,
    styled,
)
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

_ICONS = {
    StageState.NOTHING: ("circle-dashed", "text_2"),
    StageState.PART: ("hourglass", "text_2"),
    StageState.WAITS: ("hourglass", "accent"),
    StageState.COMPLETE: ("circle-check", "ok"),
    StageState.CHANGED: ("triangle-alert", "warn"),
}


class StagesBar(QWidget):
    """One row for each stage; nothing where no route is followed."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setAccessibleName(tr("Stages of my route"))
        styled(self, "surface")
        self.told = Notice("info")
        self.told.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        told = QVBoxLayout()
        told.setContentsMargins(16, 4, 16, 8)
        told.addWidget(self.told)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._rows)
        box.addLayout(told)
        box.addWidget(line())

    def read(self) -> None:
        """Shows how every stage stands today."""
        found = stages(self._workspace.portfolio)
        self.told.hush()
        empty(self._rows)
        for one in found:
            self._rows.addWidget(self._row(one))
        self.setVisible(bool(found))

    def _row(self, one: StageStanding) -> QWidget:
        made = QWidget()
        across = QHBoxLayout(made)
        across.setContentsMargins(24, 4, 16, 4)
        across.setSpacing(12)
        across.addWidget(IconLabel(*_ICONS[StageState.COMPLETE if one.by_letter else one.state]))
        title = Elided(one.stage.label, "strong")
        across.addLayout(column(title, Elided(tr(one.words), "small"), spacing=0), 1)
        name = one.stage.stage.title
        if one.state is StageState.COMPLETE:
            act = button(
                tr("Certificate…"),
                icon="award",
                compact=True,
                name=tr("Certificate of {name}", name=name),
            )
            forbid(act, self._workspace.read_only)
            act.clicked.connect(partial(self._certify, one))
            across.addWidget(act)
        elif not one.by_letter:
            act = button(
                tr("What is missing"),
                "quiet",
                compact=True,
                name=tr("What is missing: {name}", name=name),
            )
            act.clicked.connect(partial(self._tell, one))
            across.addWidget(act)
        return made

    def _tell(self, one: StageStanding, _checked: bool = False) -> None:
        self.told.say(
            tr("{title} is not complete.", title=one.stage.stage.title),
            "\n".join((*map(tr, one.missing), *_who_says_so(one))),
        )

    def _certify(self, one: StageStanding, _checked: bool = False) -> None:
        CertificateDialog(self._workspace, one, self).open()


def _who_says_so(one: StageStanding) -> Iterator[str]:
    """Whom the route asks to sign, and where that was read."""
    for step in one.stage.stage.chain:
        yield tr("{who}: {source}", who=step.title, source=short_source(step.provenance))
