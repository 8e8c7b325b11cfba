"""Taking in what came back: a PDF by itself, a scan or a mail typed, an answer here and now.

Feedback that a supervisor released comes the same way, and becomes a draft.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from fcp_portfolio.domain.answers import Values
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.errors import AnswersToType, PortfolioError
from fcp_portfolio.domain.request import Role
from fcp_portfolio.services.answers import Received
from fcp_portfolio.services.came_back import turn_of
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.feedback import feedback_held, take_feedback
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.receiving import answer_here, receive_answer
from fcp_portfolio.services.verification import read_pdf
from fcp_portfolio.ui.dialogs.here_answer import HereAnswerDialog
from fcp_portfolio.ui.dialogs.paper_answer import PaperAnswerDialog, is_mail
from fcp_portfolio.ui.dialogs.typed_answer import TypedAnswerDialog
from fcp_portfolio.ui.widgets import ANSWERS, Notice
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

KINDS = Phrase(
    "PDF, scan, photo or e-mail ({answers})", answers=" ".join(f"*{end}" for end in ANSWERS)
)
CHOOSE = Phrase("Choose in the list the request that it answers, then take the file in again.")
MEANWHILE = Phrase(
    "Its signatures are checked, and it is compared with what was sent. This may take a moment."
)
NOT_TAKEN = Phrase("This was not taken in.")
Taking = Callable[[Portfolio, Values], Done[Received]]


class TakingIn(QObject):
    """`chosen` tells the id of the request that is current in the list, if it is out."""

    def __init__(
        self, workspace: Workspace, told: Notice, chosen: Callable[[], str], page: QWidget
    ) -> None:
        super().__init__(page)
        self._workspace, self._told, self._chosen, self._page = workspace, told, chosen, page
        self._lead: Callable[[], None] | None = None  # to what was taken in last
        told.acted.connect(self._show)

    def take_in(self, file: Path | None = None) -> None:
        """Takes in what came back; without a file, asks for one."""
        if file is None:
            name, _ = QFileDialog.getOpenFileName(
                self._page, tr("Take in an answer"), "", tr(KINDS)
            )
            file = Path(name) if name else None
        if file is None or self._workspace.read_only:
            return
        given = file
        self._told.action.hide()
        self._told.say(
            tr("Taking in “{name}”…", name=given.name), tr(MEANWHILE), kind="info", icon="hourglass"
        )
        self._workspace.do(
            lambda portfolio: _received(portfolio, given),
            then=self._taken_in,
            failed=partial(self._not_read, given),
        )

    def _show(self) -> None:
        """A draft where the owner adds what they make of it; else the answer with its signer."""
        if self._lead is not None:
            self._lead()

    def answer_here(self) -> None:
        """Somebody beside the owner answers the chosen request, on this computer."""
        turn = turn_of(self._workspace.portfolio, self._chosen()) if self._chosen() else None
        if turn is None or turn.role is None or self._workspace.read_only:
            return
        request, role = turn.request.id, turn.role
        dialog = HereAnswerDialog((turn.request, role), self._page)
        self._open(
            dialog, lambda portfolio, values: answer_here(portfolio, request, values, role=role)
        )

    def _not_read(self, file: Path, error: PortfolioError) -> None:
        """What has no fields is typed; anything else is refused."""
        if not isinstance(error, AnswersToType):
            self._told.say(tr(NOT_TAKEN), tr(error.sentence), kind="danger")
            return
        request = error.request or self._chosen()
        turn = turn_of(self._workspace.portfolio, request) if request else None
        if turn is None or turn.role is None:
            self._told.say(
                tr(NOT_TAKEN),
                tr("“{name}” has no fields. {choose}", name=file.name, choose=CHOOSE),
                kind="warn",
            )
            return
        self._told.hush()
        dialog = PaperAnswerDialog(self._workspace, file, (turn.request, turn.role), self._page)
        self._open(dialog, partial(_typed_from, file, turn.request.id, turn.role))

    def _open(self, dialog: TypedAnswerDialog, take: Taking) -> None:
        dialog.given.connect(partial(self._take_typed, dialog, take))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_typed(self, dialog: TypedAnswerDialog, take: Taking, values: Values) -> None:
        self._workspace.do(
            lambda portfolio: take(portfolio, values),
            then=partial(self._typed_in, dialog),
            failed=partial(_refuse, dialog),
        )

    def _typed_in(self, dialog: TypedAnswerDialog, done: Done[Any]) -> None:
        dialog.accept()
        self._taken_in(done)

    def _taken_in(self, done: Done[Any]) -> None:
        kind, made, stage = "warn" if done.advice else "ok", done.value, self._workspace.stage
        if isinstance(made, Entry):
            offer, self._lead = tr("Open the draft"), partial(stage.show_entry, made.id)
        else:
            answer = made.answers[0].id
            offer = tr("Show what came back")
            self._lead = partial(stage.show_signer, made.request.id, answer)
        self._told.say(tr(done.said), " ".join(map(tr, done.advice)), kind=kind, action=offer)


def _received(portfolio: Portfolio, file: Path) -> Done[Any]:
    """An answer; or feedback that a supervisor released, which answers no request."""
    try:
        return receive_answer(portfolio, file)
    except AnswersToType:
        if feedback_held(read_pdf(file)) is None:
            raise
    return take_feedback(portfolio, file)


def _typed_from(
    file: Path, request: str, role: Role, portfolio: Portfolio, values: Values
) -> Done[Received]:
    way = "email" if is_mail(file) else "paper"
    return receive_answer(portfolio, file, way=way, request=request, values=values, role=role)


def _refuse(dialog: TypedAnswerDialog, error: PortfolioError) -> None:
    dialog.show_refusal(error)
