"""A request that is being answered: what is asked, the pages, the answer, and the foot."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.answers import Values
from fcp_portfolio.services.reviewing import Review, what_is_left
from fcp_portfolio.ui.models import review as model
from fcp_portfolio.ui.review.answer_pane import AnswerPane
from fcp_portfolio.ui.review.answering import IN_THE_PDF, Answering, Keeping
from fcp_portfolio.ui.review.foot import NOTHING_FINAL, ReviewFoot
from fcp_portfolio.ui.review.head import ReviewHead
from fcp_portfolio.ui.review.pages import PagesView
from fcp_portfolio.ui.review.panes import ReviewPanes
from fcp_portfolio.ui.review.parts_list import PartsPane
from fcp_portfolio.ui.widgets import Notice, column, set_property
from fcp_portfolio.ui.widgets.tab_order import order_tabs
from fcp_portfolio.ui.wording import clock_text
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Worker

_TOLD = 3


class ReviewPage(QWidget):
    """`sign` and `decline` ask for their dialogs once all is saved; `leave` asks to be closed.

    `somebody_else` asks that it be opened for whoever comes next, and sits here now.
    `pages` is how many there are, `seen_on` the page of each field.
    """

    sign = Signal()
    decline = Signal()
    leave = Signal()
    somebody_else = Signal()

    def __init__(
        self,
        review: Review,
        pages: int,
        seen_on: Mapping[str, int],
        worker: Worker,
        keeping: Keeping = IN_THE_PDF,
    ) -> None:
        super().__init__()
        self._seen_on = seen_on
        self.answering = Answering(review, worker, keeping)
        self.parts = model.parts(review)
        self.head = ReviewHead(review)
        self.list = PartsPane(self.parts)
        self.pages = PagesView(pages)
        self.answer = AnswerPane()
        self.middle = ReviewPanes(self.list, self.pages, self.answer)
        self.left = Notice("info")
        self.foot = ReviewFoot()
        self._arrange()
        self._connect()
        self._refresh()
        self.list.list.setCurrentRow(self._first_open())

    def panes(self) -> list[QWidget]:
        """The parts of the window that F6 goes through."""
        return [self.list, self.pages, self.answer, self.foot]

    def propose(self, values: Values) -> None:
        """Puts answers where there are none, to be changed before signing."""
        self.answering.propose(values)
        self._show(self.list.list.currentRow())
        self._refresh()

    def check_again(self, review: Review) -> None:
        """Shows what is known now of who signed it."""
        self.answering.checked_again(review)
        head = ReviewHead(self.answering.review)
        self._box.replaceWidget(self.head, head)
        self.head.hide()
        self.head.deleteLater()
        self.head = head

    def go(self, by: int) -> None:
        """Goes to the next part or the one before, and to its first field."""
        place = self.list.list.currentRow() + by
        if 0 <= place < len(self.parts):
            self.list.list.setCurrentRow(place)
            self.middle.reveal(self.answer)
            self.answer.focus_first()
        elif by > 0:
            self.foot.sign.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_comment(self) -> None:
        """Puts the focus into the comment, where one is asked for."""
        self.middle.reveal(self.answer)
        self.answer.focus_comment()

    def ask_to_sign(self) -> None:
        """Saves, then asks for the dialog; where something is left, says what and goes there."""
        self.answering.save()
        review, values = self.answering.review, self.answering.values()
        self.answering.worker.run(
            lambda _job: what_is_left(review, values), then=self._sign_or_tell
        )

    def type(self, key: str) -> None:
        """A single key pressed in the list or on the levels."""
        match key.lower():
            case "n" | "\r" | "\n":
                self.go(1)
            case "p":
                self.go(-1)
            case "c":
                self.focus_comment()
            case digit if digit.isdigit():
                self.answer.choose_level(int(digit))

    def _connect(self) -> None:
        self.list.list.chosen.connect(self._show)
        self.list.list.typed.connect(self.type)
        self.answer.answered.connect(self.answering.set_value)
        self.answer.typed.connect(self.type)
        self.answer.done.connect(lambda: self.go(1))
        self.answering.changed.connect(self._refresh)
        self.answering.saved.connect(self._saved)
        self.answering.failed.connect(partial(self.foot.say, wrong=True))
        self.pages.wanted.connect(self._draw)
        self.pages.unread.connect(self._read_out)
        self.foot.sign.clicked.connect(self.ask_to_sign)
        self.foot.decline.clicked.connect(self.decline)
        self.foot.close_.clicked.connect(self.leave)
        self.foot.other.clicked.connect(self._make_way)

    def _show(self, place: int) -> None:
        if place < 0:
            return
        review, part = self.answering.review, self.parts[place]
        said = model.answered_by_others(review, part)
        values = self.answering.values()
        rated, meanings = model.own_rating(review, part), model.meanings(review, part)
        self.answer.show_part(part, values, said, rated, meanings)
        after = self.parts[place + 1] if place + 1 < len(self.parts) else None
        goes_to = tr("Go to {called}", called=_called(after)) if after else tr("Sign…")
        self.answer.next.setText(goes_to)
        self.answer.next.setAccessibleName(goes_to)
        self.answer.next.setVisible(after is not None)
        first = part.asked[0].name if part.asked else ""
        self.pages.show_page(part.page or self._seen_on.get(first, 0))
        order_tabs(self.answer)
        QWidget.setTabOrder(self.answer.next, self.foot.decline)
        order_tabs(self.foot)

    def _refresh(self) -> None:
        review, values = self.answering.review, self.answering.values()
        self.list.show_stands(tuple(model.stand(review, part, values) for part in self.parts))
        left = model.left_count(review, values)
        self.foot.show_left(left)
        set_property(self.answer.next, "kind", "primary" if left else "default")
        self.left.hush()

    def _saved(self) -> None:
        now = clock_text(datetime.now(UTC))
        self.foot.say(f"{tr(self.answering.keeping.said, now=now)} {tr(NOTHING_FINAL)}")
        self.pages.draw()

    def _draw(self, page: int, scale: float) -> None:
        self.answering.draw(page, scale, partial(self.pages.show_picture, page))

    def _make_way(self) -> None:
        """Opening takes a while; what was pressed says so at once."""
        self.foot.show_opening()
        self.somebody_else.emit()

    def _read_out(self, page: int) -> None:
        self.answering.read_out(page, partial(self.pages.show_text, page))

    def _sign_or_tell(self, left: tuple[str, ...]) -> None:
        if not left:
            self.sign.emit()
            return
        more = tr(" And {left} more.", left=len(left) - _TOLD) if len(left) > _TOLD else ""
        self.left.say(tr("Before you sign:"), f"{' '.join(left[:_TOLD])}{more}")
        self._lead_to_what_is_left()

    def _lead_to_what_is_left(self) -> None:
        """Goes to the field that is named first, so that it is not looked for."""
        review, values = self.answering.review, self.answering.values()
        missing = model.missing_of_whole(review, values)
        self.list.list.setCurrentRow(len(self.parts) - 1 if missing else self._first_open())
        self.middle.reveal(self.answer)
        self.answer.focus_on(missing)

    def _first_open(self) -> int:
        """The first part that is asked of this person and not answered yet."""
        review, values = self.answering.review, self.answering.values()
        open_ = (
            place
            for place, part in enumerate(self.parts)
            if part.asked and not model.stand(review, part, values).answered
        )
        return next(open_, 0)

    def _arrange(self) -> None:
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(self.middle, 1)
        told = column(self.left)
        told.setContentsMargins(16, 0, 16, 0)
        box.addLayout(told)
        box.addWidget(self.foot)
        self.left.hide()
        review = self.answering.review
        if review.closed:
            self.foot.forbid(tr(review.closed))
        self.foot.other.setVisible(bool(review.waits_for))
        self.foot.decline.setVisible(_may_decline(review))


def _called(part: model.Part) -> str:
    if not part.about:
        return tr("the declaration")
    return part.code if "#" in part.about else tr("entry {code}", code=part.code)


def _may_decline(review: Review) -> bool:
    step = review.request.step(review.role) if review.role else None
    return step is not None and any(one.meaning == "declines" for one in step.about(""))
