"""Signing all requests that are ready, with the key's passphrase asked once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.answers import what_it_says
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.reviewing import Outcome, sign_each
from fcp_portfolio.ui.preferences import TIME_STAMP, Preferences
from fcp_portfolio.ui.review.sign_dialog import KeyDialog
from fcp_portfolio.ui.review.stack import Waiting
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.worker import Worker

if TYPE_CHECKING:
    from fcp_portfolio.documents.signing.keys import SigningKey

COVERS = Phrase(
    "Each signature covers every page of its own PDF and your answers there. Each signed "
    "PDF is saved beside its request, under a name that says who signed it."
)


class SignAllDialog(KeyDialog):
    """`signed` carries what became of each request; the dialog stays to say which one failed."""

    signed = Signal(object)
    title, verb = Phrase("Sign all that are ready"), Phrase("Sign all")

    def __init__(
        self, ready: Sequence[Waiting], worker: Worker, preferences: Preferences, parent: QWidget
    ) -> None:
        self._ready = tuple(ready)
        self._answered = tuple(
            (one.page.answering.review, one.page.answering.values()) for one in ready if one.page
        )
        review, values = self._answered[0]
        said = what_it_says(review.request, values, review.step.role)
        super().__init__(worker, preferences, said, review.step, parent)
        lines = [f"{one.stand().whose}: {one.stand().what}, {one.file.name}" for one in ready]
        self.arrange(self.told("\n".join(lines)), tr(COVERS))

    def use(self, key: "SigningKey") -> None:
        answered, service = self._answered, self.preferences.get(TIME_STAMP)
        self.worker.run(
            lambda _job: sign_each(answered, key, time_stamp=service),
            then=self._signed,
            failed=self._failed,
        )

    def _signed(self, done: Done[tuple[Outcome, ...]]) -> None:
        outcomes = tuple(zip(self._ready, done.value, strict=True))
        failed = [(one, outcome.problem) for one, outcome in outcomes if outcome.problem]
        self.signed.emit(outcomes)
        if not failed:
            self.accept()
            return
        why = "\n".join(
            f"{one.named[0]} ({one.file.name}): {tr(problem)}" for one, problem in failed
        )
        others = tr("{n} (request is|requests are)", None, len(outcomes) - len(failed))
        self.writing = False
        self.refused.say(
            tr("{others} signed, {failed} not.", others=others, failed=len(failed)),
            why,
            kind="danger",
        )
        self.sign.hide()
        self.cancel.setText(tr("Close"))
        self.cancel.setAccessibleName(tr("Close"))

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)
