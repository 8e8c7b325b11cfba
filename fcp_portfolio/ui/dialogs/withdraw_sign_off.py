"""Asks why a sign-off is taken back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.sign_off import SignOff
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.sign_offs import withdraw_sign_off
from fcp_portfolio.ui.widgets import Field, LongText, button, label, row
from fcp_portfolio.ui.workspace import Workspace

_WIDTH = 520
FOLLOWS = (
    "The capability no longer counts as signed off by this answer. What was signed is kept, with "
    "your reason. This cannot be undone; you can ask again with a new request."
)


class WithdrawSignOffDialog(QDialog):
    """It is taken back by a new record with the reason."""

    def __init__(self, workspace: Workspace, sign_off: SignOff, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._sign_off = workspace, sign_off
        self.setWindowTitle("Withdraw a sign-off")
        self.setAccessibleName(f"Withdraw the sign-off of {sign_off.label}")
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.why = LongText(least=3, most=6)
        self._field = Field("Why", self.why, "It is kept in the history.")
        self.withdraw = button("Withdraw it", "danger")
        self._arrange()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows below the field why it was not withdrawn."""
        self.withdraw.setEnabled(True)
        self._field.set_error(error.sentence)
        return True

    def _arrange(self) -> None:
        cancel = button("Keep it")
        foot = row(cancel, self.withdraw)
        foot.insertStretch(0, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(14)
        title = f"Withdraw the sign-off of {self._sign_off.label}"
        box.addWidget(label(title, "title", wrap=True))
        box.addWidget(label(FOLLOWS, "secondary", wrap=True))
        box.addWidget(self._field)
        box.addLayout(foot)
        cancel.clicked.connect(self.reject)
        self.withdraw.clicked.connect(self._withdraw)
        self.why.done.connect(self._withdraw)
        self.why.setFocus()

    def _withdraw(self) -> None:
        given, why = self._sign_off.id, self.why.toPlainText()
        self.withdraw.setEnabled(False)
        self._workspace.do(
            lambda portfolio: withdraw_sign_off(portfolio, given, why),
            then=self._done,
            failed=self._failed,
        )

    def _done(self, _done: Done[SignOff]) -> None:
        self.accept()

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)
