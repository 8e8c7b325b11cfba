"""What a check found: the verdict, two answers beside each other for each signature, time line."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.verdict import Verdict
from fcp_portfolio.ui.models.verdict import Signed, headline, sentence, signed, time_line
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Card, Chain, IconLabel, Notice, column, label, line
from fcp_portfolio.ui.widgets.chain import Place

_YES_UNALTERED, _NO_UNALTERED = ("shield-check", "ok", "Yes"), ("circle-x", "danger", "No")
_YES_KNOWN, _NO_KNOWN = ("user-check", "accent", "Yes"), ("circle-help", "text_2", "Not yet")


class VerdictView(QWidget):
    """Read from top to bottom: the verdict, who signed, what happened to the file."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("What was found")
        self.notice = Notice()
        self._signatures = Card(0, 0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._signatures.box.addLayout(self._rows)
        self.line = Chain("What happened to the file", places=False)
        history = Card()
        history.box.addWidget(label("What happened to the file", "heading"))
        history.box.addWidget(self.line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        for part in (self.notice, self._signatures, history):
            box.addWidget(part)

    def show_verdict(self, verdict: Verdict, own: Collection[str] = ()) -> None:
        """Shows a verdict; `own` are the fingerprints of keys of whoever looks."""
        kind, words, below = headline(verdict)
        self.notice.say(words, below, kind=kind)
        empty(self._rows)
        self._signatures.setVisible(bool(verdict.signatures))
        self._rows.addWidget(_head())
        for one in verdict.signatures:
            self._rows.addWidget(line())
            self._rows.addWidget(_SignatureRow(signed(one, own)))
        steps = [(Place.LATER, title, below) for title, below in time_line(verdict)]
        self.line.show_steps(steps)


class _SignatureRow(QWidget):
    """Who signed at the left; the two answers keep to their own columns."""

    def __init__(self, one: Signed) -> None:
        super().__init__()
        self.setAccessibleName(sentence(one))
        who = column(
            label(one.who, "strong", wrap=True), label(one.when, "small", wrap=True), spacing=2
        )
        who.addStretch()
        unaltered = _YES_UNALTERED if one.unaltered else _NO_UNALTERED
        known = _YES_KNOWN if one.known else _NO_KNOWN
        grid = _grid(self)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.addLayout(who, 0, 0)
        grid.addLayout(_answer(unaltered, one.changes), 0, 1)
        grid.addLayout(_answer(known, one.rests_on), 0, 2)


def _head() -> QWidget:
    made = QWidget()
    grid = _grid(made)
    grid.setContentsMargins(16, 10, 16, 10)
    for place, words in enumerate(("Who signed", "Unaltered?", "Known?")):
        grid.addWidget(label(words, "label"), 0, place)
    return made


def _grid(around: QWidget) -> QGridLayout:
    grid = QGridLayout(around)
    grid.setHorizontalSpacing(24)
    for place, share in enumerate((10, 9, 12)):
        grid.setColumnStretch(place, share)
        grid.setColumnMinimumWidth(place, share * 10)
    return grid


def _answer(answer: tuple[str, str, str], because: tuple[str, ...]) -> QHBoxLayout:
    icon, role, word = answer
    words = column(label(word, "strong"), spacing=2)
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
