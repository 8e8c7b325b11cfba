"""Step 2 of a new request: who looks at it, and in what order. People can be added here."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.people import Person
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.people import add_person, people
from fcp_portfolio.ui.asked import Asked
from fcp_portfolio.ui.dialogs.person import PersonFields
from fcp_portfolio.ui.widgets import Card, ComboBox, Field, Notice, announce, button, label, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

NOBODY_YET, NOBODY = Phrase("Choose a person"), Phrase("Nobody")
FIRST = {
    Asked.SIGN_OFF: Phrase("They rate each capability, sign, and send the PDF back to you."),
    Asked.ASSESSMENT: Phrase(
        "They fill in the assessor’s part, sign, and send the PDF back to you."
    ),
    Asked.CONFIRMATION: Phrase(
        "They say of each entry whether it is so, sign, and send the PDF back."
    ),
    Asked.PEER_REVIEW: Phrase(
        "They say whether they have a conflict of interest, review each entry, sign, and send the "
        "PDF back."
    ),
    Asked.PERIOD: Phrase("They check the page, sign it, and send the PDF back to you."),
}
SECOND = Phrase(
    "Such as an education provider. They see the first one's answers and cannot change them."
)
SECOND_LATER = Phrase(
    "They see the first one’s answers and cannot change them. Leave it at nobody where a "
    "document is to stand for them, or you do not know yet who it is."
)
NOT_THEIRS = Phrase(
    "They did not sign what changed, so they would not know the rest. Choose whoever did, or go "
    "back and ask about all of it."
)
SOMEBODY_ELSE = Phrase("Choose somebody else, or go back and take it out.")
SHORTEST = 12  # letters
ONE_STEP = Phrase("Your route asks for one person.")


def _may(_person: str) -> str:
    return ""


class WhoStep(QWidget):
    """Two people at most; the second is asked once the first has answered."""

    title = Phrase("Who looks at it?")
    added = Signal()  # somebody whom going on has added

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, self._asked = workspace, Asked.SIGN_OFF
        self._why_not: Callable[[str], str] = _may
        self.first, self.second = ComboBox(), ComboBox()
        for choice in (self.first, self.second):  # as wide as there is room, not as the longest
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(SHORTEST)
        self._first = Field(
            tr("Who answers first"), self.first, tr(FIRST[Asked.SIGN_OFF]), needed=tr("needed")
        )
        self._second = Field(tr("Who counter-signs"), self.second, tr(SECOND))
        self.add = button(tr("Add a person…"), icon="plus")
        self._adding = _Adding(workspace)
        self._goes_on = False  # once whoever is being added is there
        self._signers: tuple[str, ...] = ()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        foot = row(self.add)
        foot.addStretch()
        for part in (self._first, self._second):
            box.addWidget(part)
        box.addLayout(foot)
        box.addWidget(self._adding)
        box.addStretch()
        self._adding.hide()
        self.add.clicked.connect(self._begin_adding)
        self._adding.left.clicked.connect(self._end_adding)
        self._adding.kept.connect(self._added)
        self.first.activated.connect(self._chosen)
        self.second.activated.connect(self._chosen)
        self._offer()

    def begin(
        self,
        asked: Asked = Asked.SIGN_OFF,
        titles: tuple[str, ...] = (),
        signers: tuple[str, ...] = (),
        why_not: Callable[[str], str] = _may,
    ) -> None:
        """Puts the focus where choosing begins; only a sign-off is counter-signed.

        `titles` are what a route calls those who answer; none where no stage is asked for.
        `signers` are those who can answer, where what they signed is asked about. `why_not` says
        why somebody cannot be asked for it, as they are chosen.
        """
        self._asked, self._signers, self._why_not = asked, signers, why_not
        self._second.setVisible(asked is Asked.SIGN_OFF)
        self._show_chain(titles)
        self._offer()
        if signers and not self.first.currentData():
            self.choose(signers[0])
        self._chosen()
        self.first.setFocus()

    def _show_chain(self, titles: tuple[str, ...]) -> None:
        first, second = (*titles, "", "")[:2]
        said = tr(FIRST[self._asked])
        self._first.set_hint(f"{first}. {said}" if first else said)
        left_out = f"{second}. {tr(SECOND_LATER)}" if second else f"{tr(ONE_STEP)} {tr(SECOND)}"
        self._second.set_hint(left_out if titles else tr(SECOND))

    def choose(self, person: str) -> None:
        """Chooses who answers first."""
        self.first.setCurrentIndex(max(0, self.first.findData(person)))

    def sound(self) -> bool:
        """Whether somebody is chosen, and nobody twice; who is being added is added first."""
        if self._adding.begun():
            self._goes_on = self._adding.add_now()
            return False
        first = self.first.currentData()
        wrong = self._wrong(first)
        self._first.set_error(wrong)
        twice = bool(first) and first == self._counter_signer()
        self._second.set_error(tr("Choose somebody else, or nobody.") if twice else "")
        if wrong or twice:
            (self.second if twice else self.first).setFocus()
        return not (wrong or twice)

    def people(self) -> tuple[str, ...]:
        """The ids of those who are chosen, in their order."""
        return tuple(filter(None, (self.first.currentData(), self._counter_signer())))

    def names(self) -> tuple[str, ...]:
        """Their names."""
        known = {person.id: person.name for person in people(self._workspace.portfolio)}
        return tuple(known[id_] for id_ in self.people())

    def _counter_signer(self) -> str:
        return str(self.second.currentData() or "") if self._asked is Asked.SIGN_OFF else ""

    def _wrong(self, first: str) -> str:
        """Why nothing can be asked of whoever is chosen first."""
        if not first:
            return tr("Choose who answers, or add them.")
        if self._signers and first not in self._signers:
            return tr(NOT_THEIRS)
        return self._not_to_be_asked(first)

    def _not_to_be_asked(self, first: str) -> str:
        why = self._why_not(first) if first else ""
        return f"{why} {tr(SOMEBODY_ELSE)}" if why else ""

    def _offer(self) -> None:
        known = people(self._workspace.portfolio)
        for box, nobody in ((self.first, tr(NOBODY_YET)), (self.second, tr(NOBODY))):
            chosen = box.currentData()
            box.clear()
            box.addItem(nobody, "")
            for person in known:
                box.addItem(person.described, person.id)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def _chosen(self) -> None:
        why = self._not_to_be_asked(self.first.currentData())
        self._first.set_error(why)
        announce(self, why)
        self._second.set_error("")

    def _begin_adding(self) -> None:
        self.add.hide()
        self._adding.begin()

    def _end_adding(self) -> None:
        self._adding.hide()
        self.add.show()
        self.add.setFocus()

    def _added(self, person: Person) -> None:
        self._offer()
        counter = self.first.currentData() and self._asked is Asked.SIGN_OFF
        box = self.second if counter else self.first
        box.setCurrentIndex(box.findData(person.id))
        self._chosen()
        self._end_adding()
        goes_on, self._goes_on = self._goes_on, False
        if goes_on:
            self.added.emit()


class _Adding(Card):
    """The fields of a person within the step, so that no dialog stands upon the dialog."""

    kept = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.fields = PersonFields()
        self.add, self.left = button(tr("Add this person")), button(tr("Leave it"), "quiet")
        self._notice = Notice("danger")
        self._notice.hide()
        foot = row(self.add, self.left)
        foot.addStretch()
        self.box.addWidget(label(tr("A new person"), "heading"))
        self.box.addWidget(self.fields)
        self.box.addWidget(self._notice)
        self.box.addLayout(foot)
        self.add.clicked.connect(self.add_now)

    def begun(self) -> bool:
        """Whether somebody is being described."""
        return not self.isHidden() and bool(self.fields.name.text().strip())

    def begin(self) -> None:
        """Empties the fields and shows them."""
        self.fields.fill(None)
        self._notice.hush()
        self.show()
        self.fields.name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc mean this person here, not the whole dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.add_now()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.click()
        else:
            super().keyPressEvent(event)

    def add_now(self) -> bool:
        """Adds whoever is described; False where a name is missing, which its field says."""
        if not self.fields.sound():
            return False
        self.add.setEnabled(False)
        values = self.fields.values()
        self._workspace.do(
            lambda portfolio: add_person(portfolio, **values), then=self._done, failed=self._failed
        )
        return True

    def _done(self, done: Done[Person]) -> None:
        self.add.setEnabled(True)
        self.kept.emit(done.value)

    def _failed(self, error: PortfolioError) -> None:
        self.add.setEnabled(True)
        self._notice.say(tr(error.sentence))
