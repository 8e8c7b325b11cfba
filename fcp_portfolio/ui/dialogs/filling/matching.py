"""Step 2: what goes into each field, with what will stand there."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.templates.asked import Blank, BlankKind
from fcp_portfolio.domain.templates.matching import WORDS, Answered, Outcome, answer, answered
from fcp_portfolio.domain.templates.offer import Offer
from fcp_portfolio.services.templates import Looked
from fcp_portfolio.ui.dialogs.filling.values import ValueBox, values_model
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Field, column, label
from fcp_portfolio.ui.words import Phrase, tr

_KEPT = Phrase(
    "Type a part of what should stand there, and choose; or write words of your own, such as the "
    "name of your employer. What you choose is remembered for this form."
)
_GUESSED = Phrase("A guess, to be checked: {text}")
_SHOWN = {
    Outcome.UNMATCHED: Phrase("Not matched. The field stays as it is."),
    Outcome.LEFT: Phrase("Stays as it is."),
}


class MatchingStep(QWidget):
    """A box for each field: those that nobody has matched come first."""

    def __init__(self) -> None:
        super().__init__()
        self._looked: Looked | None = None
        self._boxes: dict[str, ValueBox] = {}
        self._fields: dict[str, Field] = {}
        self._blanks: dict[str, Blank] = {}
        self._offers: dict[str, Offer] = {}
        self._touched: set[str] = set()
        self._notes = label("", "hint", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        box = column(label(tr(_KEPT), "secondary", wrap=True), self._notes, spacing=8)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(self._rows)
        box.addStretch()
        self.setLayout(box)

    def show_form(self, looked: Looked) -> None:
        """Shows a box for each field of a form, with what was chosen before or is guessed."""
        self._looked, self._touched = looked, set()
        self._boxes, self._fields = {}, {}
        self._blanks = {blank.name: blank for blank in looked.template.blanks}
        self._offers = {offer.key: offer for offer in looked.offers}
        empty(self._rows)
        notes = " ".join(map(tr, looked.template.notes))
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))
        values = values_model(looked.offers)
        values.setParent(self)
        known = {**looked.proposed, **looked.matches}
        for title, names in self._groups(looked):
            group = [blank for blank in looked.template.blanks if blank.name in names]
            if group:
                self._rows.addWidget(label(title, "heading"))
            for blank in group:
                self._add(blank, ValueBox(values, known.get(blank.name, "")))

    def begin(self) -> None:
        """Puts the focus on the first field."""
        next(iter(self._boxes.values())).setFocus()

    def matches(self) -> Mapping[str, str]:
        """What was chosen, by field; fields without anything are left out."""
        found = {name: box.match() for name, box in self._boxes.items()}
        return {name: match for name, match in found.items() if match}

    def answers(self) -> Sequence[Answered]:
        """What goes into each field as things stand."""
        if self._looked is None:
            return ()
        return answered(self._looked.template, self.matches(), self._looked.offers)

    def _groups(self, looked: Looked) -> tuple[tuple[str, Collection[str]], ...]:
        every = {blank.name for blank in looked.template.blanks}
        guessed, chosen = set(looked.proposed), set(looked.matches)
        return (
            (tr("Not matched"), every - guessed - chosen),
            (tr("Guessed by their names"), guessed),
            (tr("Matched before"), chosen),
        )

    def _add(self, blank: Blank, box: ValueBox) -> None:
        self._boxes[blank.name] = box
        self._fields[blank.name] = field = Field(blank.label, box)
        self._tell(answer(blank, box.match(), self._offers))
        self._rows.addWidget(field)  # with all that it says: a field on the page is dearer to mend
        box.changed.connect(partial(self._changed, blank.name))

    def _changed(self, name: str) -> None:
        self._touched.add(name)
        self._tell(answer(self._blanks[name], self._boxes[name].match(), self._offers))

    def _tell(self, one: Answered) -> None:
        name, takes = one.blank.name, _hint(one.blank)
        amiss = one.outcome in {Outcome.MISSING, Outcome.UNFIT}
        self._fields[name].set_hint(" ".join(filter(None, (takes, self._said(one)))))
        self._fields[name].set_error(tr(one.why) if amiss else "")

    def _said(self, one: Answered) -> str:
        """What will stand in a field; nothing where its error says more."""
        if one.outcome in _SHOWN:
            return tr(_SHOWN[one.outcome])
        if one.outcome is not Outcome.FILLED:
            return ""
        name = one.blank.name
        guesses = self._looked.proposed if self._looked else {}
        if name in guesses and name not in self._touched:
            return tr(_GUESSED, text=one.text)
        own = self._boxes[name].match().startswith(WORDS)
        return tr("Your own words: {text}", text=one.text) if own else one.text


def _hint(blank: Blank) -> str:
    """What a field takes, where that is not any text."""
    if blank.kind is BlankKind.TICK:
        return tr("A box to tick: yes or no.")
    options = ", ".join(blank.options)
    return tr("One of: {options}.", options=options) if blank.kind is BlankKind.CHOICE else ""
