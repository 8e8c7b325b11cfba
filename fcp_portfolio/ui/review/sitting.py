"""The Review window over a supervisor's desk: what waits there is answered in one sitting.

Answers are kept in the desk, signed with its key, and recorded there; the signed PDFs go into one
folder.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.answers import Values
from fcp_portfolio.domain.desk.received import Received
from fcp_portfolio.domain.keys import fingerprint_words
from fcp_portfolio.services.desk.sitting import open_waiting, prepare, prepared
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.reviewing import Review, filled_in
from fcp_portfolio.ui.models.review import proposed
from fcp_portfolio.ui.models.stack import Stage
from fcp_portfolio.ui.review.answering import Keeping
from fcp_portfolio.ui.review.stack import Opener, Waiting
from fcp_portfolio.ui.review.window import ReviewWindow
from fcp_portfolio.ui.words import Phrase
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.services.desk.sitting import Returned
    from fcp_portfolio.services.portfolio import Portfolio

_NOT_HERE = ("open", "save_as", "known")  # what only files of their own have


class SittingWindow(ReviewWindow):
    """Uses the worker of the desk. A request stands for its file: its name, below its id."""

    def __init__(
        self, received: Sequence[Received], workspace: Workspace, parent: QWidget | None
    ) -> None:
        self._workspace = workspace
        keeping = Keeping(partial(_keep, workspace.portfolio), Phrase("Kept in your desk {now}."))
        super().__init__(
            [self.file_of(one) for one in received],
            workspace.preferences,
            parent,
            worker=workspace.worker,
            keeping=keeping,
        )
        self._drops.setParent(None)  # what is dropped goes to the desk
        for name in _NOT_HERE:
            self.actions_by_id[name].setVisible(False)

    @staticmethod
    def file_of(one: Received) -> Path:
        """The place that stands for a request here."""
        return Path(one.id) / one.name

    def signed(self, one: Waiting, returned: "Returned", stage: Stage) -> None:
        """Shows what became of a request."""
        if returned.to is None:
            self.stack.not_signed(one, returned.problem)
        else:
            key = returned.answer.key if returned.answer else ""
            self.stack.finish(one, stage, returned.to, fingerprint_words(key) if key else "")

    def _opener(self) -> Opener:
        return partial(_opened, self._workspace.portfolio)

    def _proposed(self, review: Review) -> Values:
        owner = self._workspace.portfolio.owner
        signed_as = {"name": owner.name, "role": owner.registration}
        return proposed(review, signed_as, self._workspace.portfolio.today())

    def _sign(self) -> None:
        self._ask_to_sign([self.stack.current])

    def _sign_all(self) -> None:
        for page in self.stack.pages():
            page.answering.save()
        self._ask_to_sign(self.stack.ready())

    def _ask_to_sign(self, ready: Sequence[Waiting]) -> None:
        from fcp_portfolio.ui.review.sitting_dialogs import SignSittingDialog

        asked = [one for one in ready if one.page is not None]
        if asked:
            dialog = SignSittingDialog(asked, self._workspace, self)
            dialog.signed.connect(self.signed)
            dialog.open()

    def _decline(self) -> None:
        from fcp_portfolio.ui.review.sitting_dialogs import DeclineSittingDialog

        one = self.stack.current
        if one.page is not None:
            dialog = DeclineSittingDialog([one], self._workspace, self)
            dialog.signed.connect(self.signed)
            dialog.open()

    def _open(self) -> None:
        """Other requests are taken in at the desk."""
        self.close()


def received_id(one: Waiting) -> str:
    """Which request of the desk it is."""
    return one.file.parent.name


def _opened(desk: "Portfolio", file: Path, **_nobody_else: str) -> Review:
    """A request with the answers that were typed before."""
    review = replace(open_waiting(desk, file.parent.name), path=file)
    kept = prepared(desk, file.parent.name) if review.role is not None else {}
    return filled_in(review, kept) if kept else review


def _keep(desk: "Portfolio", review: Review, values: Values) -> Done[Review]:
    kept = filled_in(review, values)
    done = prepare(desk, review.path.parent.name, kept.values)
    return Done(value=kept, said=done.said)
