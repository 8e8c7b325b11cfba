"""“I know this key”: whose card it is, once its words were compared with them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.keys import KeyCard, KnownKey
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.keys import accept_card, know_card, known_keys
from fcp_portfolio.services.people import people
from fcp_portfolio.services.verification import taken_on_trust
from fcp_portfolio.ui.widgets import (
    ComboBox,
    Field,
    Notice,
    button,
    check_box,
    fit_dialog,
    label,
    row,
)
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_WIDTH = 560
COMPARE = Phrase(
    "Compare these words with that person, face to face or by telephone. A card that "
    "came by mail shows nothing by itself."
)
TRUST = Phrase("Whether you compare the words yourself or take their word is kept with the key.")
NOBODY = Phrase("Add the person first: under New request, or when you log a session with them.")


class KnowKeyDialog(QDialog):
    """The key is kept only once the person at the screen says that they compared the words."""

    def __init__(
        self,
        workspace: Workspace,
        card: KeyCard,
        parent: QWidget | None,
        names: str = Phrase("The card"),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._card = workspace, card
        known = [one.card for one in known_keys(workspace.portfolio)]
        trusted = taken_on_trust(card, known)
        self._voucher = trusted.voucher if trusted else ""
        self.setWindowTitle(tr("I know this key"))
        self.setAccessibleName(tr("The key card of {name}", name=card.name))
        self.setModal(True)
        self.person = ComboBox()
        self.person.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.compared = check_box(tr("I compared these words with them"))
        self.keep = button(tr("Keep this key"), "primary")
        self.refused = Notice("danger")
        self._person = Field(tr("Whose key it is"), self.person)
        self._offer(card)
        self._arrange(card, names)

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why the key was not kept."""
        self.refused.say(tr(error.sentence))
        return True

    def _offer(self, card: KeyCard) -> None:
        for person in people(self._workspace.portfolio):
            self.person.addItem(person.described, person.id)
            if person.name == card.name:
                self.person.setCurrentIndex(self.person.count() - 1)
        if not self.person.count():
            self._person.set_error(tr(NOBODY))

    def _arrange(self, card: KeyCard, names: str) -> None:
        words = label(card.words, "words", wrap=True)
        words.setAccessibleName(tr("The words of the key: {words}", words=card.words))
        cancel = button(tr("Cancel"))
        foot = row(cancel, self.keep)
        foot.insertStretch(0, 1)
        box = fit_dialog(self, foot, wide=_WIDTH)
        box.addWidget(label(tr("Do you know this key?"), "title"))
        box.addWidget(
            label(
                tr("{names} names {described}.", names=tr(names), described=card.described),
                "secondary",
                wrap=True,
            )
        )
        box.addWidget(words)
        box.addWidget(label(tr(COMPARE), "secondary", wrap=True))
        if self._voucher:
            vouches = tr(
                "{voucher}, vouches for this card. {trust}", voucher=self._voucher, trust=TRUST
            )
            box.addWidget(label(vouches, "secondary", wrap=True))
        for part in (self._person, self.compared, self.refused):
            box.addWidget(part)
        self.refused.hide()
        self.keep.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self._keep)
        self.compared.toggled.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        sure = self.compared.isChecked() or bool(self._voucher)
        self.keep.setEnabled(sure and self.person.count() > 0)
        why = "" if self.keep.isEnabled() else tr("Compare the words first.")
        self.keep.setToolTip(tip(why))
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
