"""The answers in a request, as data: the question, the answer, who gave it, where it is seen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.verdict_text import on_one_line
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Card, column, label, line
from fcp_portfolio.ui.words import Phrase, tr

if TYPE_CHECKING:
    from fcp_portfolio.domain.returned import ToldAnswer

TITLE = Phrase("What was answered")
NOT_GOOD = Phrase("The file is not to be relied on, so neither are these answers.")
_SHARES = (10, 12)


class AnswersCard(Card):
    """Hidden where nothing was answered. In a narrow window each answer stands below its question.

    The page is that of this PDF on which a reader sees the answer.
    """

    def __init__(self) -> None:
        super().__init__(0, 0)
        self.setAccessibleName(tr(TITLE))
        self._note = label(tr(NOT_GOOD), "small", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._answers: list[_AnswerRow] = []
        head = column(label(tr(TITLE), "heading"), self._note)
        head.setContentsMargins(16, 14, 16, 12)
        self.box.addLayout(head)
        self.box.addLayout(self._rows)

    def show_answers(self, answers: "Sequence[ToldAnswer]", *, good: bool) -> None:
        """Shows the answers in the order of the pages."""
        empty(self._rows)
        self._answers = [_AnswerRow(one) for one in answers]
        for row in self._answers:
            self._rows.addWidget(line())
            self._rows.addWidget(row)
        self._note.setVisible(not good)
        self.setVisible(bool(answers))

    def stack(self, *, stacked: bool) -> None:
        """One column where there is no room for two."""
        for row in self._answers:
            row.stack(stacked=stacked)


class _AnswerRow(QWidget):
    def __init__(self, one: "ToldAnswer") -> None:
        super().__init__()
        question, where = on_one_line(one.question), where_seen(one)
        self.setAccessibleName(f"{question}: {on_one_line(one.answer)}. {where}")
        answer = label(one.answer, "strong", wrap=True)
        answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        asked = column(label(question, "secondary", wrap=True))
        asked.addStretch()
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(16, 10, 16, 10)
        self._box.setSpacing(24)
        given = column(answer, label(where, "small", wrap=True), spacing=2)
        for part, share in zip((asked, given), _SHARES, strict=True):
            self._box.addLayout(part, share)

    def stack(self, *, stacked: bool) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if stacked else across)
        self._box.setSpacing(4 if stacked else 24)


def where_seen(one: "ToldAnswer") -> str:
    """Who answered, whether it was signed, and on which page it is seen."""
    page = tr("page {page}", page=one.page) if one.page else tr("on no page")
    signed = tr("signed") if one.signed else tr("not signed")
    return f"{tr(one.role).capitalize()}, {signed}, {page}"
