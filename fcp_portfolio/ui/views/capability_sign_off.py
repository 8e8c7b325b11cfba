"""The sign-off of a capability in its detail: who, when, level, way; changed since; withdrawing."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.coverage import Coverage, Status
from fcp_portfolio.domain.sign_off import Standing
from fcp_portfolio.ui.dialogs.changed_since import ChangedSinceDialog
from fcp_portfolio.ui.dialogs.withdraw import WithdrawDialog, of_sign_off
from fcp_portfolio.ui.widgets import Notice, button, forbid, label, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

SIGNED = (Status.SIGNED_OFF, Status.UNCONFIRMED, Status.CHANGED)
CHANGED = Phrase("Changed since sign-off")
UNCONFIRMED = Phrase(
    "Intact, signer not confirmed: compare the words of their key. The request on the "
    "Sign-off page shows them."
)


class CapabilitySignOff(QWidget):
    """Nothing where the capability is not signed off."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._standing: Standing | None = None
        self.notice = Notice("warn", tr(CHANGED), " ")
        self._head, self._who = label("", "strong", wrap=True), label("", "body", wrap=True)
        self._aside = label("", "small", wrap=True)
        self.withdraw = button(tr("Withdraw this sign-off…"), "quiet", compact=True)
        forbid(self.withdraw, workspace.read_only)
        self.differs = button(tr("What changed"), icon="file-diff", compact=True)
        self.again = button(tr("Ask again about what changed…"), icon="signature", compact=True)
        forbid(self.again, workspace.read_only)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 10)
        box.setSpacing(4)
        for part in (self.notice, self._head, self._who, self._aside):
            box.addWidget(part)
        for made in (self.differs, self.again, self.withdraw):
            across = row(made)
            across.addStretch()
            box.addLayout(across)
        self.differs.clicked.connect(self.show_changes)
        self.again.clicked.connect(self.ask_again)
        self.withdraw.clicked.connect(self.ask_to_withdraw)
        self.hide()

    def show_coverage(self, coverage: Coverage) -> None:
        """Shows the sign-off that the coverage rests on."""
        standing = coverage.standing
        signed = standing is not None and (coverage.status in SIGNED or standing.awaits_second)
        self._standing = standing if signed else None
        self.setVisible(signed)
        if standing is None or not signed:
            return
        self._head.setText(_head(standing))
        self._who.setText(tr(standing.sentence))
        aside = ("" if standing.confirmed else tr(UNCONFIRMED), *map(tr, standing.erased))
        self._aside.setText(" ".join(filter(None, aside)))
        self._aside.setVisible(bool(self._aside.text()))
        self.withdraw.setAccessibleName(
            tr("Withdraw the sign-off of {label}", label=standing.sign_off.label)
        )
        self._show_changes(standing)

    def show_changes(self) -> None:
        """Opens what differs, side by side."""
        if self._standing is not None:
            ChangedSinceDialog(self._standing, self).open()

    def ask_again(self) -> None:
        """Asks whoever signed about what changed since, and no more."""
        if self._standing is not None:
            who = self._standing.answer.person or ""
            self._workspace.stage.ask_again(self._standing.sign_off.about, who)

    def ask_to_withdraw(self) -> None:
        """Asks why it is taken back."""
        if self._standing is not None and not self._workspace.read_only:
            what = of_sign_off(self._standing.sign_off)
            WithdrawDialog(self._workspace, what, self).open()

    def _show_changes(self, standing: Standing) -> None:
        titles = dict.fromkeys(f"“{one.title}”" for one in standing.changed)
        self.notice.setVisible(bool(titles))
        self.differs.setVisible(bool(titles))
        self.again.setVisible(bool(titles) and standing.answer.person is not None)
        if titles:
            self.notice.say(
                tr(CHANGED),
                tr("{titles} reads otherwise now than it was signed.", titles=", ".join(titles)),
            )


def _head(standing: Standing) -> str:
    if standing.awaits_second:
        return tr(
            "Signed off by {name}, waits for {waits_for}",
            name=standing.answer.name,
            waits_for=standing.waits_for,
        )
    return str(Status.SIGNED_OFF)
