"""What somebody answers without a key, typed field by field."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.ui.views.answers_form import AnswersForm
from fcp_portfolio.ui.widgets import Notice, announce, button, column, label, line, row, scrolled
from fcp_portfolio.ui.words import tr


@dataclass(frozen=True, slots=True)
class Asked:
    """What a dialog is called, what it says of `who` answers, and what is recorded."""

    title: str
    what: str
    how: str


class TypedAnswerDialog(QDialog):
    """`given` carries the values; the dialog stays until they were taken in."""

    given = Signal(object)

    def __init__(self, asked: tuple[Request, Role], words: Asked, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(words.title))
        self.setAccessibleName(
            tr("{title} to request {number}", title=tr(words.title), number=asked[0].number)
        )
        self.setModal(True)
        self.form = AnswersForm(*asked)
        step = asked[0].step(asked[1])
        name, _, role = step.described.partition(", ") if step else ("", "", "")
        self.form.propose({"name": name, "role": role})
        self._proposed = set(self.form.values())
        self.refused = Notice("danger")
        self.take = button(tr("Take these answers in"), "primary", icon="file-input")
        self.box = QHBoxLayout(self)
        self.box.setContentsMargins(24, 20, 24, 16)
        self.box.setSpacing(24)
        self.box.addLayout(self._answers(asked, words), 1)
        self.refused.hide()
        self.form.changed.connect(self.refused.hush)
        self.take.clicked.connect(self._give)

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why the answers were not taken in; what was typed stays."""
        self._take_in_hand(busy=False)
        self.refused.say(tr(error.sentence))
        return True

    def _take_in_hand(self, *, busy: bool) -> None:
        words = tr("Taking them in…") if busy else tr("Take these answers in")
        self.take.setText(words)
        self.take.setEnabled(not busy)
        if busy:
            announce(self, words)

    def _answers(self, asked: tuple[Request, Role], words: Asked) -> QVBoxLayout:
        request, role = asked
        step = request.step(role)
        who = step.described if step and step.described else tr(role)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = row(cancel, self.take)
        foot.insertStretch(0, 1)
        how = tr("Request {number}. {how}", number=request.number, how=tr(words.how))
        body = QWidget()  # the head scrolls too: at large text it leaves no room for the fields
        body.setLayout(
            column(
                label(tr(words.what, who=who), "title", wrap=True),
                label(how, "secondary", wrap=True),
                self.form,
                spacing=8,
            )
        )
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(scrolled(body), 1)
        right.addWidget(self.refused)
        right.addWidget(line())
        right.addLayout(foot)
        return right

    def missing(self) -> str:
        """What must be typed before the answers are taken in; empty where nothing is."""
        if set(self.form.values()) <= self._proposed:
            return tr("Nothing is answered yet. Answer at least one question.")
        return ""

    def _give(self) -> None:
        if missing := self.missing():
            self.refused.say(missing)
            return
        self._take_in_hand(busy=True)
        self.given.emit(self.form.values())
