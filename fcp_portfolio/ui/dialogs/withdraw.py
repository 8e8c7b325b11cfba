"""Asks why something is taken back: a request, or a sign-off."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.sign_off import SignOff
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.requests import Waiting, withdraw_request
from fcp_portfolio.services.sign_offs import withdraw_sign_off
from fcp_portfolio.ui.widgets import Field, LongText, button, fit_dialog, label, row
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

_WIDTH = 520


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawing:
    """What is taken back: its title, what follows from it, a hint, and the act itself."""

    title: str
    follows: str
    hint: str
    act: Callable[[Portfolio, str], Done[Any]]


def of_request(request: Waiting) -> Withdrawing:
    """A request that is out."""
    return Withdrawing(
        title=tr("Withdraw request {number}", number=request.number),
        follows=tr(
            "If you handed it over, tell {people} that it is withdrawn. An answer to it is not "
            "taken in any more. This cannot be undone; you can write a new request.",
            people=tr(" and ").join(request.to),
        ),
        hint=tr("It is kept in the history."),
        act=lambda portfolio, why: withdraw_request(portfolio, request.id, why),
    )


def of_sign_off(sign_off: SignOff) -> Withdrawing:
    """The sign-off of a capability, which is taken back by a new record."""
    return Withdrawing(
        title=tr("Withdraw the sign-off of {label}", label=sign_off.label),
        follows=tr(
            "The capability no longer counts as signed off by this answer. What was signed is "
            "kept, with your reason. This cannot be undone; you can ask again with a new request."
        ),
        hint=tr("It is kept in the history."),
        act=lambda portfolio, why: withdraw_sign_off(portfolio, sign_off.id, why),
    )


def of_entry(said: SignOff) -> Withdrawing:
    """What somebody said of an entry: an assessment, or a confirmation."""
    return Withdrawing(
        title=tr("Withdraw what was said of {label}", label=said.label),
        follows=tr(
            "The entry no longer says so; what an assessor wrote in it stays. What was signed is "
            "kept, with your reason. This cannot be undone; you can ask again with a new request."
        ),
        hint=tr("It is kept in the history."),
        act=lambda portfolio, why: withdraw_sign_off(portfolio, said.id, why),
    )


class WithdrawDialog(QDialog):
    """It cannot be undone, so it says what follows, and asks for the reason."""

    def __init__(self, workspace: Workspace, what: Withdrawing, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._what = workspace, what
        self.setWindowTitle(tr("Withdraw"))
        self.setAccessibleName(what.title)
        self.setModal(True)
        self.why = LongText(least=3, most=6)
        self._field = Field(tr("Why"), self.why, what.hint, needed=tr("needed"))
        self.withdraw = button(tr("Withdraw it"), "danger")
        self._arrange()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows below the field why it was not withdrawn."""
        self.withdraw.setEnabled(True)
        self._field.set_error(tr(error.sentence))
        return True

    def _arrange(self) -> None:
        cancel = button(tr("Keep it"))
        foot = row(cancel, self.withdraw)
        foot.insertStretch(0, 1)
        box = fit_dialog(self, foot, wide=_WIDTH)
        box.addWidget(label(self._what.title, "title", wrap=True))
        box.addWidget(label(self._what.follows, "secondary", wrap=True))
        box.addWidget(self._field)
        cancel.clicked.connect(self.reject)
        self.withdraw.clicked.connect(self._withdraw)
        self.why.done.connect(self._withdraw)
        self.why.textChanged.connect(lambda: self._field.set_error(""))
        self.why.setFocus()

    def _withdraw(self) -> None:
        why = self.why.toPlainText().strip()
        if not why:
            self._field.set_error(tr("Say why, in a few words."))
            self.why.setFocus()
            return
        self.withdraw.setEnabled(False)
        act = self._what.act
        self._workspace.do(
            lambda portfolio: act(portfolio, why), then=self._done, failed=self._failed
        )

    def _done(self, _done: Done[Any]) -> None:
        self.accept()

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)
