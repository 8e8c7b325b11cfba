"""“I know this key”: whose card it is, once its words were compared with them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.keys import KeyCard, KnownKey
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.keys import accept_card, know_card, known_keys
from fcp_portfolio.services.people import people
from fcp_portfolio.services.verification import taken_on_trust
from fcp_portfolio.ui.widgets import Field, Notice, button, check_box, label, row
from fcp_portfolio.ui.workspace import Workspace

_WIDTH = 560
COMPARE = (
    "Compare these words with that person, face to face or by telephone. A card that came by mail "
    "shows nothing by itself."
)
TRUST = "Whether you compare the words yourself or take their word is kept with the key."
NOBODY = "Add the person first: under New request, or when you log a session with them."


class KnowKeyDialog(QDialog):
    """The key is kept only once the person at the screen says that they compared the words."""

    def __init__(
        self, workspace: Workspace, card: KeyCard, parent: QWidget | None, names: str = "The card"
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._card = workspace, card
        known = [one.card for one in known_keys(workspace.portfolio)]
        trusted = taken_on_trust(card, known)
        self._voucher = trusted.voucher if trusted else ""
        self.setWindowTitle("I know this key")
        self.setAccessibleName(f"The key card of {card.name}")
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.person = QComboBox()
        self.compared = check_box("I compared these words with them")
        self.keep = button("Keep this key", "primary")
        self.refused = Notice("danger")
        self._person = Field("Whose key it is", self.person)
        self._offer(card)
        self._arrange(card, names)

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why the key was not kept."""
        self.refused.say(error.sentence)
        return True

    def _offer(self, card: KeyCard) -> None:
        for person in people(self._workspace.portfolio):
            self.person.addItem(person.described, person.id)
            if person.name == card.name:
                self.person.setCurrentIndex(self.person.count() - 1)
        if not self.person.count():
            self._person.set_error(NOBODY)

    def _arrange(self, card: KeyCard, names: str) -> None:
        words = label(card.words, "words", wrap=True)
        words.setAccessibleName(f"The words of the key: {card.words}")
        cancel = button("Cancel")
        foot = row(cancel, self.keep)
        foot.insertStretch(0, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(14)
        box.addWidget(label("Do you know this key?", "title"))
        box.addWidget(label(f"{names} names {card.described}.", "secondary", wrap=True))
        box.addWidget(words)
        box.addWidget(label(COMPARE, "secondary", wrap=True))
        if self._voucher:
            vouches = f"{self._voucher}, vouches for this card. {TRUST}"
            box.addWidget(label(vouches, "secondary", wrap=True))
        for part in (self._person, self.compared, self.refused):
            box.addWidget(part)
        box.addLayout(foot)
        self.refused.hide()
        self.keep.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self._keep)
        self.compared.toggled.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        sure = self.compared.isChecked() or bool(self._voucher)
        self.keep.setEnabled(sure and self.person.count() > 0)
        why = "" if self.keep.isEnabled() else "Compare the words first."
        self.keep.setToolTip(why)
        self.keep.setAccessibleDescription(why)

    def _keep(self) -> None:
        person, card = str(self.person.currentData()), self._card
        keep = know_card if self.compared.isChecked() else accept_card
        self._workspace.do(
            lambda portfolio: keep(portfolio, person, card),
            then=self._done,
            failed=self._failed,
        )

    def _done(self, _done: Done[KnownKey]) -> None:
        self.accept()

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)
