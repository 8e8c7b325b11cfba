"""Asks why a request is taken back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.requests import Waiting, withdraw_request
from fcp_portfolio.ui.widgets import Field, LongText, button, label, row
from fcp_portfolio.ui.workspace import Workspace

_WIDTH = 520


class WithdrawDialog(QDialog):
    """It cannot be undone, so it says what follows, and asks for the reason."""

    def __init__(self, workspace: Workspace, request: Waiting, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._request = workspace, request
        self.setWindowTitle("Withdraw a request")
        self.setAccessibleName(f"Withdraw request {request.number}")
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.why = LongText(least=3, most=6)
        self._field = Field("Why", self.why, "It is kept in the history. You can tell them, too.")
        self.withdraw = button("Withdraw it", "danger")
        self._arrange()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows below the field why it was not withdrawn."""
        self.withdraw.setEnabled(True)
        self._field.set_error(error.sentence)
        return True

    def _arrange(self) -> None:
        follows = (
            f"{' and '.join(self._request.to)} still have the PDF. An answer to it is not taken "
            "in any more. This cannot be undone; you can write a new request."
        )
        cancel = button("Keep it")
        foot = row(cancel, self.withdraw)
        foot.insertStretch(0, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(14)
        box.addWidget(label(f"Withdraw request {self._request.number}", "title"))
        box.addWidget(label(follows, "secondary", wrap=True))
        box.addWidget(self._field)
        box.addLayout(foot)
        cancel.clicked.connect(self.reject)
        self.withdraw.clicked.connect(self._withdraw)
        self.why.done.connect(self._withdraw)
        self.why.textChanged.connect(lambda: self._field.set_error(""))
        self.why.setFocus()

    def _withdraw(self) -> None:
        why = self.why.toPlainText().strip()
        if not why:
            self._field.set_error("Say why, in a few words.")
            self.why.setFocus()
            return
        self.withdraw.setEnabled(False)
        given = self._request.id
        self._workspace.do(
            lambda portfolio: withdraw_request(portfolio, given, why),
            then=self._done,
            failed=self._failed,
        )

    def _done(self, _done: Done[Waiting]) -> None:
        self.accept()

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)
