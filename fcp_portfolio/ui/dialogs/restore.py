"""What an earlier version holds beside what stands here, before it takes its place."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fcp_portfolio.services.restoring import Holds, Version
from fcp_portfolio.ui.dialogs.compare_versions import add_entries
from fcp_portfolio.ui.widgets import Notice, button, fit_dialog, label, row
from fcp_portfolio.ui.wording import clock_text
from fcp_portfolio.ui.words import spoken, tr
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio

_WIDTH = 640


class RestoreDialog(QDialog):
    """Counts and names; nothing is replaced before the button. `chosen` carries what does it."""

    chosen = Signal(object)

    def __init__(
        self,
        version: Version,
        holds: Holds,
        work: "Callable[[], Portfolio]",
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name, self._holds, self._work = tr(version.called), holds, work
        self.setWindowTitle(tr("Restore an earlier version"))
        self.setAccessibleName(tr("What “{name}” holds", name=self._name))
        self.setModal(True)
        self.later = button(tr("Not now"))
        self.restore = button(tr("Restore this version"), "primary")
        self.later.setDefault(True)
        foot = row(self.later, self.restore)
        foot.insertStretch(0, 1)
        box = fit_dialog(self, foot, wide=_WIDTH)
        box.addWidget(label(tr("Restore an earlier version"), "title", wrap=True))
        box.addWidget(label(self._origin(), "secondary", wrap=True))
        self._tell(box)
        box.addStretch()
        self.later.clicked.connect(self.reject)
        self.restore.clicked.connect(self._restore)

    def _origin(self) -> str:
        holds = self._holds
        return tr(
            "“{name}”, written on “{computer}” on {day} at {time}: {entries}.",
            name=self._name,
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
            "What stands here now is kept in a file of its own beside yours. Nothing is lost by "
            "restoring."
        )
        box.addWidget(Notice("info", kept))
        if not holds.compared:
            damaged = tr("What stands here now is damaged, so the two cannot be compared.")
            box.addWidget(Notice("warn", damaged))
        found = (
            (tr("Not in it: {n} (entry|entries)", None, len(holds.only_here)), "only_here"),
            (tr("Newer here: {n} (entry|entries)", None, len(holds.newer_here)), "newer_here"),
            (
                tr("Only in it: {n} (entry|entries)", None, len(holds.only_there)),
                "only_there",
            ),
            (
                tr("Newer in it: {n} (entry|entries)", None, len(holds.newer_there)),
                "newer_there",
            ),
        )
        for heading, which in found:
            add_entries(box, heading, getattr(holds, which))
        if holds.compared and not any(getattr(holds, which) for _, which in found):
            box.addWidget(label(tr("Its entries are the same as here."), wrap=True))

    def _restore(self) -> None:
        self.accept()
        self.chosen.emit(self._work)


def look_into_backup(
    parent: QWidget, workspace: Workspace, file: Path, decided: Callable[[object], None]
) -> None:
    """Looks into a backup that was given; `decided` is given what restores it."""
    from fcp_portfolio.services.restoring import look_into, version_at, way_to_restore

    portfolio = workspace.portfolio

    def show(holds: Holds) -> None:
        version = version_at(file)
        dialog = RestoreDialog(version, holds, way_to_restore(portfolio, version), parent)
        dialog.chosen.connect(decided)
        dialog.open()

    workspace.run(lambda _job: look_into(portfolio, file), then=show)
