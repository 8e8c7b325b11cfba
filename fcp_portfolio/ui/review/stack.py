"""The requests that are open in one window: one is shown, the others wait in the strip."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fcp_portfolio.domain.answers import Values
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.review_pages import page_count, pages_of_fields
from fcp_portfolio.services.reviewing import Review
from fcp_portfolio.ui.dialogs.messages import RefusedDialog
from fcp_portfolio.ui.models.stack import Stage, Stand, named, stage_of
from fcp_portfolio.ui.opening import show_in_folder
from fcp_portfolio.ui.review.answering import IN_THE_PDF, Keeping
from fcp_portfolio.ui.review.strip import Strip
from fcp_portfolio.ui.widgets import EmptyState
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.worker import Worker

if TYPE_CHECKING:
    from fcp_portfolio.ui.review.page import ReviewPage

CHECKED_FIRST = Phrase(
    "Its signatures are checked and its fields compared with what it asks. This may take a moment."
)
Opener = Callable[..., Review]  # of a file, and whose key is one's `own`
Opened = tuple[Review, int, Mapping[str, int]]


class Waiting:
    """One request of the stack: what is shown of it, and how far it has come.

    `page` is None before it is open, where it cannot be answered, and once it was signed.
    `other` is true once somebody says that they are not who signed here last.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self.shown: QWidget = EmptyState(
            "file-check",
            tr("Opening the request…"),
            tr("{name}: {what}", name=file.name, what=tr(CHECKED_FIRST)),
        )
        self.stage = Stage.OPENING
        self.named = (file.name, tr("Request"))
        self.page: ReviewPage | None = None
        self.other = False

    def stand(self) -> Stand:
        """How it stands, for the strip."""
        stage = self.stage
        if self.page is not None and stage is not Stage.NOT_SIGNED:
            stage = stage_of(self.page.answering.review, self.page.answering.values())
        return Stand(*self.named, stage)


class RequestStack(QWidget):
    """Opens requests on the worker. With only one there is no strip.

    `opened` carries the page of one that was opened, `moved` tells that another one is shown or
    that it came to stand otherwise, `another` asks for more files.
    """

    opened = Signal(object)
    moved = Signal()
    another = Signal()

    def __init__(
        self,
        worker: Worker,
        opener: Callable[[], Opener],
        proposed: Callable[[Review], Values],
        keeping: Keeping = IN_THE_PDF,
    ) -> None:
        super().__init__()
        self._worker, self._opener, self._proposed = worker, opener, proposed
        self._keeping = keeping
        self._all: list[Waiting] = []
        self.strip = Strip()
        self._shown = QStackedWidget()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.strip)
        box.addWidget(self._shown, 1)
        self.strip.hide()
        self.strip.chosen.connect(self.show_at)
        self.strip.typed.connect(self._type)

    @property
    def current(self) -> Waiting:
        """The request that is shown."""
        return next(one for one in self._all if one.shown is self._shown.currentWidget())

    def pages(self) -> "list[ReviewPage]":
        """Those that can be answered."""
        return [one.page for one in self._all if one.page is not None]

    def ready(self) -> list[Waiting]:
        """Those that nothing keeps from being signed, as far as is known before it is tried."""
        return [one for one in self._all if one.stand().stage is Stage.READY]

    def add(self, files: Iterable[Path]) -> None:
        """Opens requests; one that is open already is shown instead of opened twice."""
        for file in files:
            there = next((one for one in self._all if one.file.resolve() == file.resolve()), None)
            if there is None:
                self._open(Waiting(file))
            else:
                self._shown.setCurrentWidget(there.shown)
        self.refresh()

    def go(self, by: int) -> None:
        """Shows the next request or the one before."""
        self.show_at(self._all.index(self.current) + by)

    def show_at(self, place: int) -> None:
        """Shows a request by its place; one that is not there is left alone."""
        if 0 <= place < len(self._all) and self._all[place] is not self.current:
            self._shown.setCurrentWidget(self._all[place].shown)
            self.refresh()
            if not self.strip.list.hasFocus() and self.current.page is not None:
                self.current.page.answer.focus_first()

    def _type(self, key: str) -> None:
        """A key pressed while the strip has the focus, as it has after a press of the mouse."""
        if self.current.page is not None:
            self.current.page.type(key)

    def finish(self, one: Waiting, stage: Stage, to: Path, words: str) -> None:
        """Shows that a request was signed or declined, and what is left: to send the file back.

        `words` are those of the key that signed.
        """
        owner, done = one.named[0], tr("Declined") if stage is Stage.DECLINED else tr("Signed")
        to = to.resolve()  # a file that was named alone has a folder too
        where = tr(
            "{done}, and written to “{name}” in the folder “{folder}”.\n\nThe words of your key: "
            "{words}.\nTell {owner} these words if they ask whose key it was.",
            done=done,
            name=to.name,
            folder=to.parent.name or to.parent,
            words=words,
            owner=owner,
        )
        title = tr("Send this file back to {owner}", owner=owner)
        state = EmptyState("send", title, where, action=tr("Show in its folder"))
        state.acted.connect(partial(self._show_in_folder, to))
        state.offer_too(tr("Close")).clicked.connect(self.window().close)
        one.page, one.stage = None, stage
        self._put(one, state)
        self.propose()  # the key has told a name by now
        if one is self.current:
            state.action.setFocus()

    def _show_in_folder(self, file: Path) -> None:
        if refused := show_in_folder(file):
            RefusedDialog(refused, self.window()).open()

    def check_again(self) -> None:
        """Looks again at who signed the requests, with the cards that are known now."""
        for one in self._all:
            if one.page is not None:
                self._worker.run(partial(_read, self._opens(one)), then=one.page.check_again)

    def propose(self) -> None:
        """Puts name, role and date into what is being answered, where there are none."""
        for one in self._all:
            if one.page is not None and one.stand().stage in (Stage.NOT_BEGUN, Stage.BEGUN):
                one.page.propose(self._proposed(one.page.answering.review))

    def not_signed(self, one: Waiting, why: str) -> None:
        """Says on a request why it was not signed with the others, until it is answered on."""
        if one.page is not None:
            one.stage = Stage.NOT_SIGNED
            one.page.left.say(tr("This request was not signed:"), tr(why))
            self.refresh()

    def refresh(self) -> None:
        """Shows in the strip how each stands now."""
        self.strip.setVisible(len(self._all) > 1)
        self.strip.show_stands([one.stand() for one in self._all], len(self.ready()))
        self.strip.show_current(self._all.index(self.current))
        self.moved.emit()

    def _open(self, one: Waiting) -> None:
        self._all.append(one)
        self._shown.addWidget(one.shown)
        self._begin(one)

    def _begin(self, one: Waiting) -> None:
        opens = self._opens(one)
        self._worker.run(
            lambda _job: _opened(opens()),
            then=partial(self._show_review, one),
            failed=partial(self._show_refusal, one),
        )

    def _opens(self, one: Waiting) -> Callable[[], Review]:
        """What opens it, for whoever sits here now."""
        file = one.page.answering.review.path if one.page else one.file
        opener = partial(self._opener(), own="") if one.other else self._opener()
        return partial(opener, file)

    def _for_somebody_else(self, one: Waiting) -> None:
        """Opens it for whoever comes next; the key that signed last still signs no second step."""
        one.other = True
        self._begin(one)

    def _show_review(self, one: Waiting, opened: Opened) -> None:
        from fcp_portfolio.ui.review.page import ReviewPage

        one.page = page = ReviewPage(*opened, self._worker, self._keeping)
        page.propose(self._proposed(opened[0]))
        one.named, one.stage = named(opened[0]), Stage.NOT_BEGUN
        self._put(one, page)
        page.answering.changed.connect(partial(self._answered, one))
        page.somebody_else.connect(partial(self._for_somebody_else, one))
        self.opened.emit(page)
        if one is self.current:
            page.answer.focus_first()

    def _show_refusal(self, one: Waiting, error: PortfolioError) -> None:
        title = tr("This file cannot be answered here")
        state = EmptyState("circle-x", title, tr(error.sentence), action=tr("Open another PDF…"))
        state.acted.connect(self.another)
        one.stage = Stage.REFUSED
        self._put(one, state)

    def _answered(self, one: Waiting) -> None:
        one.stage = Stage.BEGUN
        self.refresh()

    def _put(self, one: Waiting, shown: QWidget) -> None:
        old, was_current = one.shown, one is self.current
        one.shown = shown
        self._shown.addWidget(shown)
        if was_current:
            self._shown.setCurrentWidget(shown)
        self._shown.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.refresh()


def _read(opens: Callable[[], Review], _job: object) -> Review:
    return opens()


def _opened(review: Review) -> Opened:
    return review, page_count(review), pages_of_fields(review)
