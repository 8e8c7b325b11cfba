"""What a check found: the verdict, two answers for each signature, what was answered and when."""

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.verdict import Verdict
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.verdict import Signed, headline, sentence, signed, time_line
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.views.verify_answers import AnswersCard
from fcp_portfolio.ui.widgets import Card, Chain, IconLabel, Notice, column, label, line
from fcp_portfolio.ui.widgets.chain import Place
from fcp_portfolio.ui.words import Phrase, tr

if TYPE_CHECKING:
    from fcp_portfolio.domain.returned import ToldAnswer

_YES_UNALTERED, _NO_UNALTERED = (
    ("shield-check", "ok", Phrase("Yes")),
    ("circle-x", "danger", Phrase("No")),
)
_TITLES = (Phrase("Who signed"), Phrase("Unaltered?"), Phrase("Known?"))
_BESIDE = 620
_SHARES = (10, 9, 12)  # of the width, for who signed and the two answers
_YES_KNOWN, _NO_KNOWN = (
    ("user-check", "accent", Phrase("Yes")),
    ("circle-help", "text_2", Phrase("Not yet")),
)


class VerdictView(QWidget):
    """Read from top to bottom: the verdict, who signed, what happened to the file."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What was found"))
        self.notice = Notice()
        self._signatures = Card(0, 0)
        self._head, self._signed = _head(), list[_SignatureRow]()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._signatures.box.addWidget(self._head)
        self._signatures.box.addLayout(self._rows)
        self.answers = AnswersCard()
        self.line = Chain(tr("What happened to the file"), places=False)
        history = Card()
        history.box.addWidget(label(tr("What happened to the file"), "heading"))
        history.box.addWidget(self.line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        for part in (self.notice, self._signatures, self.answers, history):
            box.addWidget(part)

    def show_verdict(
        self, verdict: Verdict, answers: "Sequence[ToldAnswer]" = (), own: Collection[str] = ()
    ) -> None:
        """Shows a verdict; `own` are the fingerprints of keys of whoever looks."""
        kind, words, below = headline(verdict)
        self.notice.say(words, below, kind=kind)
        empty(self._rows)
        self._signatures.setVisible(bool(verdict.signatures))
        self._signed = [_SignatureRow(signed(one, own)) for one in verdict.signatures]
        for row in self._signed:
            self._rows.addWidget(line())
            self._rows.addWidget(row)
        self.answers.show_answers(answers, good=verdict.good)
        self._fit()
        steps = [(Place.LATER, title, below) for title, below in time_line(verdict)]
        self.line.show_steps(steps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        stacked = self.width() < theme.active().grown(_BESIDE)
        self._head.setVisible(bool(self._signed) and not stacked)
        for row in self._signed:
            row.stack(stacked=stacked)
        self.answers.stack(stacked=stacked)


class _SignatureRow(QWidget):
    """Who signed at the left; the two answers keep to their own columns, or stand below it."""

    def __init__(self, one: Signed) -> None:
        super().__init__()
        self.setAccessibleName(sentence(one))
        who = column(
            label(one.who, "strong", wrap=True), label(one.when, "small", wrap=True), spacing=2
        )
        who.addStretch()
        unaltered = _YES_UNALTERED if one.unaltered else _NO_UNALTERED
        known = _YES_KNOWN if one.known else _NO_KNOWN
        self._questions = [label(tr(title), "label") for title in _TITLES[1:]]
        answers = (
            _answer(self._questions[0], unaltered, one.changes),
            _answer(self._questions[1], known, one.rests_on),
        )
        self._box = _columns(self, (who, *answers), 14)

    def stack(self, *, stacked: bool) -> None:
        """One column where there is no room for three; the questions then stand with the answers.

        The headings of the columns are gone by then.
        """
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if stacked else across)
        self._box.setSpacing(12 if stacked else 24)
        for question in self._questions:
            question.setVisible(stacked)


def _head() -> QWidget:
    made = QWidget()
    _columns(made, (column(label(tr(title), "label")) for title in _TITLES), 10)
    return made


def _columns(around: QWidget, parts: Iterable[QLayout], margin: int) -> QBoxLayout:
    box = QHBoxLayout(around)
    box.setContentsMargins(16, margin, 16, margin)
    box.setSpacing(24)
    for part, share in zip(parts, _SHARES, strict=True):
        box.addLayout(part, share)
    return box


def _answer(question: QWidget, answer: tuple[str, str, str], because: Iterable[str]) -> QHBoxLayout:
    icon, role, word = answer
    words = column(question, label(tr(word), "strong"), spacing=2)
    for reason in because:
        made = label(reason, "small", wrap=True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(made)
    words.addStretch()
    across = QHBoxLayout()
    across.setSpacing(8)
    across.addWidget(IconLabel(icon, role), 0, Qt.AlignmentFlag.AlignTop)
    across.addLayout(words, 1)
    return across
