"""Whose summary it is and by which key, where that is not plain, and taking one back."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.group.bands import AnotherKey
from fcp_portfolio.domain.keys import fingerprint_words
from fcp_portfolio.services.group.bands import (
    WITHDRAWN,
    handed_in,
    take_summary,
    withdraw_summary,
)
from fcp_portfolio.ui.dialogs.group.asking import GroupDialog, MemberField
from fcp_portfolio.ui.dialogs.know_key import COMPARE
from fcp_portfolio.ui.dialogs.planning import Act
from fcp_portfolio.ui.widgets import Notice, check_box, column, forbid, label
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


class WhoseDialog(GroupDialog):
    """Which member a summary is of. `other_key` carries what is to be asked of them besides."""

    other_key = Signal(object)

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

    def _failed(self, error: PortfolioError) -> None:
        if isinstance(error, AnotherKey):
            self.reject()
            self.other_key.emit(error)
        else:
            super()._failed(error)


class NewKeyDialog(GroupDialog):
    """Whether the key that signed a summary is their new one; both are shown by their words.

    It is taken in only once somebody says that they asked and compared.
    """

    def __init__(
        self, workspace: Workspace, file: Path, error: AnotherKey, parent: QWidget | None
    ) -> None:
        name = error.member.name
        title = tr("Is it the new key of {name}?", name=name)
        super().__init__(workspace, title, tr("Take it in"), parent, leave=tr("Leave it"))
        self._file, self._error = file, error
        self.compared = check_box(tr("I asked {name}, and compared these words", name=name))
        self.compared.toggled.connect(self._follow)
        self.box.addWidget(label(tr(error.sentence), "secondary", wrap=True))
        self._show(tr("The key that signed this one"), error.found)
        self._show(tr("The key known of them"), error.known)
        self.box.addWidget(label(tr(COMPARE), "secondary", wrap=True))
        self.box.addWidget(self.compared)
        self.finish()
        self._follow()
        self.compared.setFocus()

    def chosen(self) -> Act | None:
        """The taking in, by the key that was shown."""
        file, error = self._file, self._error
        return lambda group: take_summary(group, file, member=error.member.id, new_key=error.found)

    def _show(self, title: str, fingerprint: str) -> None:
        words = label(fingerprint_words(fingerprint), "words", wrap=True)
        words.setAccessibleName(tr("{title}: {words}", title=title, words=words.text()))
        self.box.addLayout(column(label(title, "label"), words, spacing=2))

    def _follow(self) -> None:
        forbid(self.act, "" if self.compared.isChecked() else tr("Compare the words first."))


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
