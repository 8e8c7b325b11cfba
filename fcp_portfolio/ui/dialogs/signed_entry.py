"""Asks before an entry is edited over which somebody has signed off."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.sign_off import Standing
from fcp_portfolio.services.sign_offs import resting_on
from fcp_portfolio.ui.dialogs.messages import MessageDialog
from fcp_portfolio.ui.widgets import button
from fcp_portfolio.ui.words import spoken, tr
from fcp_portfolio.ui.workspace import Workspace


class SignedEntryDialog(MessageDialog):
    """Edit, or leave it; Esc leaves it."""

    def __init__(self, signed: Sequence[Standing], parent: QWidget | None) -> None:
        by = dict.fromkeys(
            tr("{name} on {on}", name=one.answer.name, on=spoken(one.sign_off.on)) for one in signed
        )
        about = ", ".join(dict.fromkeys(one.sign_off.label for one in signed))
        sentence = tr("Editing shows as changed since sign-off: {about}.", about=about)
        title = tr("Signed off by {by}.", by=tr(" and by ").join(by))
        super().__init__("signature", "warn", title, sentence, parent)
        self.leave = self.add(button(tr("Leave it")))
        self.edit = self.add(button(tr("Edit"), "primary"))
        self.leave.clicked.connect(self.reject)
        self.edit.clicked.connect(self.accept)


def ask_before_editing(
    workspace: Workspace, entry_id: str, parent: QWidget, go_on: Callable[[], None]
) -> None:
    """Goes on at once where nothing was signed off over the entry, else once the person agrees."""
    signed = resting_on(workspace.portfolio, entry_id)
    if not signed:
        go_on()
        return
    dialog = SignedEntryDialog(signed, parent)
    dialog.accepted.connect(go_on)
    dialog.open()
