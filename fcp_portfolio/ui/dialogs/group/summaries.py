"""Whose summary it is, where that is not plain, and taking one back."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from fcp_portfolio.services.group.bands import (
    WITHDRAWN,
    handed_in,
    take_summary,
    withdraw_summary,
)
from fcp_portfolio.ui.dialogs.group.asking import GroupDialog, MemberField
from fcp_portfolio.ui.dialogs.planning import Act
from fcp_portfolio.ui.widgets import Notice
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


class WhoseDialog(GroupDialog):
    """Which member a summary is of."""

    def __init__(self, workspace: Workspace, file: Path, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("Whose summary is it?"), tr("Take it in"), parent)
        self._file = file
        hint = tr("“{name}”. Ask the member before you say so.", name=file.name)
        self.member = MemberField(workspace.portfolio, tr("It is of"), hint, of_another=True)
        self.box.addWidget(self.member)
        self.finish()
        self.member.box.setFocus()

    def chosen(self) -> Act | None:
        """The taking in."""
        file, member = self._file, self.member.chosen()
        return (lambda group: take_summary(group, file, member=member)) if member else None


class WithdrawDialog(GroupDialog):
    """Whose summary is withdrawn; there is no undo, which is said before."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("Withdraw a summary"), tr("Withdraw it"), parent)
        group = workspace.portfolio
        handed = {one.member for one in handed_in(group)}
        hint = tr("Each member withdraws their own, and need not say why.")
        self.member = MemberField(group, tr("Whose"), hint, among=handed)
        self.box.addWidget(self.member)
        self.box.addWidget(Notice("warn", tr(WITHDRAWN), tr("This cannot be undone.")))
        self.finish()
        self.member.box.setFocus()

    def chosen(self) -> Act | None:
        """The withdrawal."""
        member = self.member.chosen()
        return (lambda group: withdraw_summary(group, member)) if member else None
