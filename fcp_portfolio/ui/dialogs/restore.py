"""What a backup holds beside the portfolio that is open, before it takes its place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from fcp_portfolio.services.restoring import Holds, look_into, way_to_restore
from fcp_portfolio.ui.dialogs.compare_versions import add_entries
from fcp_portfolio.ui.folders import Folder
from fcp_portfolio.ui.widgets import Notice, button, fit_dialog, label, row
from fcp_portfolio.ui.wording import clock_text
from fcp_portfolio.ui.words import spoken, tr
from fcp_portfolio.ui.workspace import Workspace

_WIDTH = 640


class RestoreDialog(QDialog):
    """Counts and names; nothing is replaced before the button. `chosen` carries what does it."""

    chosen = Signal(object)

    def __init__(
        self, workspace: Workspace, file: Path, holds: Holds, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._file, self._holds = workspace, file, holds
        self.setWindowTitle(tr("Restore a backup"))
        self.setAccessibleName(tr("What the backup “{name}” holds", name=file.name))
        self.setModal(True)
        self.later = button(tr("Not now"))
        self.restore = button(tr("Restore this backup"), "primary")
        self.later.setDefault(True)
        foot = row(self.later, self.restore)
        foot.insertStretch(0, 1)
        box = fit_dialog(self, foot, wide=_WIDTH)
        box.addWidget(label(tr("Restore a backup"), "title", wrap=True))
        box.addWidget(label(self._origin(), "secondary", wrap=True))
        self._tell(box)
        box.addStretch()
        self.later.clicked.connect(self.reject)
        self.restore.clicked.connect(self._restore)

    def _origin(self) -> str:
        holds = self._holds
        return tr(
            "“{name}”, written on “{computer}” on {day} at {time}: {entries}.",
            name=self._file.name,
            computer=holds.computer,
            day=spoken(holds.at.astimezone().date()),
            time=clock_text(holds.at),
            entries=tr("{n} (entry|entries)", None, holds.entries),
        )

    def _tell(self, box: QVBoxLayout) -> None:
        holds = self._holds
        if holds.changed is not None:
            day = spoken(holds.changed.astimezone().date())
            box.addWidget(label(tr("Its last change to an entry: {day}", day=day), wrap=True))
        kept = tr(
            "What stands here now is kept in a file of its own beside yours, and as an earlier "
            "snapshot. Nothing is lost by restoring."
        )
        box.addWidget(Notice("info", kept))
        if not holds.compared:
            damaged = tr("The portfolio that is open is damaged, so the two cannot be compared.")
            box.addWidget(Notice("warn", damaged))
        found = (
            (tr("Not in the backup: {n} (entry|entries)", None, len(holds.only_here)), "only_here"),
            (tr("Newer here: {n} (entry|entries)", None, len(holds.newer_here)), "newer_here"),
            (
                tr("Only in the backup: {n} (entry|entries)", None, len(holds.only_there)),
                "only_there",
            ),
            (
                tr("Newer in the backup: {n} (entry|entries)", None, len(holds.newer_there)),
                "newer_there",
            ),
        )
        for heading, which in found:
            add_entries(box, heading, getattr(holds, which))
        if holds.compared and not any(getattr(holds, which) for _, which in found):
            box.addWidget(label(tr("Its entries are the same as here."), wrap=True))

    def _restore(self) -> None:
        work = way_to_restore(self._workspace.portfolio, self._file)
        self.accept()
        self.chosen.emit(work)


def ask_restore(
    parent: QWidget,
    workspace: Workspace,
    decided: Callable[[object], None],
    given: Path | None = None,
) -> None:
    """Lets a backup be chosen and looks into it; `decided` is given what restores it."""
    file = given or _asked(parent, workspace)
    if file is None:
        return
    portfolio = workspace.portfolio

    def show(holds: Holds) -> None:
        dialog = RestoreDialog(workspace, file, holds, parent)
        dialog.chosen.connect(decided)
        dialog.open()

    workspace.run(lambda _job: look_into(portfolio, file), then=show)


def _asked(parent: QWidget, workspace: Workspace) -> Path | None:
    last = Folder("backup", workspace.preferences)
    name, _ = QFileDialog.getOpenFileName(
        parent,
        tr("Restore a backup"),
        str(last.proposed()),
        tr("Portfolios (*{suffix})", suffix=workspace.portfolio.file.suffix),
    )
    return Path(name) if name else None
