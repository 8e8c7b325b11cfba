"""The answers as they are typed, kept in the request's own file a moment later."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from fcp_portfolio.domain.answers import Values, complaints, tidy
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.review_pages import page_picture, page_text
from fcp_portfolio.services.reviewing import Review, save_answers
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.worker import Worker

SAVE_AFTER_MS = 800


@dataclass(frozen=True, slots=True)
class Keeping:
    """How answers are kept that are not signed yet, and what is said once they are."""

    save: Callable[[Review, Values], Done[Review]]
    said: Phrase


IN_THE_PDF = Keeping(save_answers, Phrase("Saved in this PDF {now}."))


class Answering(QObject):
    """`changed` tells of an answer, `saved` that the file holds them all, `failed` why not."""

    changed = Signal()
    saved = Signal()
    failed = Signal(str)

    def __init__(self, review: Review, worker: Worker, keeping: Keeping = IN_THE_PDF) -> None:
        super().__init__()
        self.review, self.worker, self.keeping = review, worker, keeping
        self.problem = ""  # why they could not be saved the last time
        self.misfit = ""  # what is wrong with an answer that was left out then
        self._values = dict(review.values)
        self._kept: Values = tidy(review.values)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)

    def values(self) -> Values:
        """The answers as they stand."""
        return tidy(self._values)

    @property
    def unsaved(self) -> bool:
        """Whether something was answered that the file does not hold."""
        return self.values() != self._kept

    def propose(self, values: Values) -> None:
        """Puts answers where there are none; they are kept once anything is answered."""
        missing = {name: value for name, value in values.items() if not self._values.get(name)}
        unsaved = self.unsaved
        self._values |= missing
        if not unsaved:
            self._kept = self.values()

    def set_value(self, name: str, value: str) -> None:
        """Takes an answer; it is saved once nothing more was typed for a moment."""
        self._values[name] = value
        self._timer.start()
        self.changed.emit()

    def save(self) -> None:
        """Saves now what is not saved yet."""
        self._timer.stop()
        if self.unsaved:
            self._save()

    def _save(self) -> None:
        """Saves all that may be: an answer that is too long keeps back nothing but itself."""
        review, given = self.review, self.values()
        wrong = {name: complaints(review.request, {name: given[name]}) for name in given}
        self.misfit = next((why[0] for why in wrong.values() if why), "")
        before = {name: review.values.get(name, "") for name, why in wrong.items() if why}
        self._kept = values = tidy({**given, **before})
        save = self.keeping.save
        self.worker.run(lambda _job: save(review, values), then=self._saved, failed=self._failed)

    def go_on_in(self, file: Path) -> None:
        """Saves in another file, and from now on there."""
        self.review = replace(self.review, path=file)
        self._save()

    def checked_again(self, review: Review) -> None:
        """Takes what was found out anew of the same file; the answers stay."""
        self.review = replace(self.review, verdict=review.verdict)

    def draw(self, page: int, scale: float, then: Callable[[QImage], None]) -> None:
        """Draws a page with the answers that are saved."""
        review = self.review
        self.worker.run(
            lambda _job: page_picture(review, page, scale), then=partial(_picture, then)
        )

    def read_out(self, page: int, then: Callable[[str], None]) -> None:
        """Reads what a page says."""
        review = self.review
        self.worker.run(lambda _job: page_text(review, page), then=then)

    def _saved(self, done: Done[Review]) -> None:
        self.review = done.value
        self.saved.emit()
        if self.misfit:
            self.problem = tr("{misfit} Everything else is saved.", misfit=self.misfit)
            self.failed.emit(self.problem)

    def _failed(self, error: PortfolioError) -> None:
        self._kept = self.review.values
        self.problem = tr(error.sentence)
        self.failed.emit(tr(error.sentence))


def _picture(then: Callable[[QImage], None], data: bytes) -> None:
    then(QImage.fromData(data))
