"""One doubt about official wording: what was read, where, and what can be made of it."""

from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from fcp_portfolio.domain.wording.doubts import OWN, Doubt
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import LongText, announce, label, styled
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import tr


class DoubtView(QWidget):
    """Asks one question; the arrow keys choose an answer."""

    def __init__(self) -> None:
        super().__init__()
        self.doubt: Doubt | None = None
        self._place, self.question = label("", "small"), label("", "strong", wrap=True)
        self._read = label("", "body", wrap=True)
        self._well = styled(QFrame(), "well")
        inside = QVBoxLayout(self._well)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(self._read)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.answers = QButtonGroup(self)
        self.own = LongText(tr("The words as they stand in your copy"), least=3, most=6)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        for part in (self._place, self.question, self._well):
            box.addWidget(part)
        box.addLayout(self._list)
        box.addWidget(self.own)
        self.hide()

    def show_doubt(self, doubt: Doubt, number: int, total: int) -> None:
        """Asks another question."""
        self.doubt = doubt
        place = tr("Doubt {number} of {total}", number=number, total=total)
        page = tr("page {page} of your copy", page=doubt.page) if doubt.page else ""
        self._place.setText(" · ".join(filter(None, (place, page))))
        self.question.setText(tr(doubt.question))
        self._read.setText(tr(doubt.read))
        self._well.setVisible(bool(doubt.read))
        empty(self._list)
        self.answers = QButtonGroup(self)
        for n, choice in enumerate(doubt.choices):
            self._offer(tr(choice.label), n)
        if doubt.own:
            self._offer(tr("I write the words as they stand in my copy"), len(doubt.choices))
        self.own.setPlainText(doubt.draft)
        self.own.hide()
        self.answers.idToggled.connect(self._toggled)
        self.show()
        first = self.answers.button(0)
        first.setChecked(True)
        first.setFocus()
        announce(self, f"{self._place.text()}. {self.question.text()} {self._read.text()}")

    def show_none(self) -> None:
        """Asks nothing."""
        self.doubt = None
        self.hide()

    def decision(self) -> str:
        """What was chosen, as `settled` takes it; empty where own words are still to be written."""
        chosen = self.answers.checkedId()
        if self.doubt is None or chosen < len(self.doubt.choices):
            return self.doubt.choices[chosen].id if self.doubt else ""
        words = " ".join(self.own.toPlainText().split())
        if not words:
            self.own.setFocus()
        return f"{OWN}{words}" if words else ""

    def _offer(self, words: str, number: int) -> None:
        made = QRadioButton(words)
        made.setAccessibleName(words)
        made.setToolTip(tip(words))
        self.answers.addButton(made, number)
        self._list.addWidget(made)

    def _toggled(self, number: int, on: bool) -> None:
        if on and self.doubt is not None:
            self.own.setVisible(number == len(self.doubt.choices))
