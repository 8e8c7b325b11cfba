"""The passphrase: changed, and forgotten where this computer was asked to remember it."""

from fcp_portfolio.services.done import Done
from fcp_portfolio.services.first_look import remembers
from fcp_portfolio.services.remembering import forget
from fcp_portfolio.ui.dialogs.change_passphrase import ask_change
from fcp_portfolio.ui.widgets import Card, button, forbid, label, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

REMEMBERED = Phrase(
    "This computer remembers the key of this file, in its own store of passwords. Whoever "
    "uses your account here can open the file."
)
NOT_REMEMBERED = Phrase(
    "This computer does not remember the passphrase. You can have it remembered where the "
    "passphrase is asked for."
)


class PassphraseCard(Card):
    """What this computer remembers."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._says = label("", "secondary", wrap=True)
        self.forget = button(tr("Forget it"), name=tr("Forget the passphrase on this computer"))
        self.change = button(tr("Change the passphrase…"), icon="key-round")
        self.forget.clicked.connect(self._forget)
        self.change.clicked.connect(lambda: ask_change(self.window(), workspace))
        forbid(self.change, workspace.read_only)
        self.box.addWidget(label(tr("Passphrase"), "heading"))
        self.box.addWidget(self._says)
        foot = row(self.change, self.forget)
        foot.addStretch()
        self.box.addLayout(foot)

    def read(self) -> None:
        """Says anew how it stands."""
        portfolio = self._workspace.portfolio
        kept = remembers(portfolio.file, portfolio.copy.place)
        self._says.setText(tr(REMEMBERED if kept else NOT_REMEMBERED))
        self.forget.setVisible(kept)

    def _forget(self) -> None:
        self._workspace.do(forget, then=self._forgotten)

    def _forgotten(self, _done: Done[None]) -> None:
        self.read()
        self.change.setFocus()
