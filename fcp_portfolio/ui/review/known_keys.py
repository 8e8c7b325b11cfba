"""“People whose key I know”: the reviewer's own key cards, in a folder of this computer."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.services.known_cards import KnownCard, forget_card, keep_card, known_cards
from fcp_portfolio.services.verification import card_in
from fcp_portfolio.ui.dialogs.know_key import COMPARE
from fcp_portfolio.ui.widgets import (
    IconLabel,
    Notice,
    button,
    check_box,
    column,
    forbid,
    label,
    line,
    row,
    scrolled,
    size_dialog,
)
from fcp_portfolio.ui.words import Phrase, tr

TITLE = Phrase("People whose key I know")
WHAT = Phrase(
    "A signature made with one of these keys is shown as by a key on a card that you "
    "have. The cards stay on this computer; no file that you sign tells whom you know."
)
NOBODY = Phrase(
    "You know nobody’s key yet. Ask for a key card, and compare its words with its owner."
)


class KnownKeysDialog(QDialog):
    """`changed` tells that a card was added or removed.

    `met` are the keys that signed the request that is shown: they can be known without a card.
    """

    changed = Signal()

    def __init__(self, folder: Path, met: Sequence[KeyCard], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._folder, self._met = folder, tuple(met)
        self.setWindowTitle(tr(TITLE))
        self.setAccessibleName(tr(TITLE))
        self.setModal(True)
        size_dialog(self, 600, 560)
        self.add = button(tr("Add a key card…"), icon="key-round")
        self.add.clicked.connect(self._choose)
        self.refused = Notice("danger")
        self._body = QVBoxLayout()
        self._body.setSpacing(14)
        self._arrange()
        self._read()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why a card was not kept."""
        self.refused.say(tr(error.sentence))
        return True

    def _read(self) -> None:
        while (item := self._body.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        known = known_cards(self._folder)
        fingerprints = {one.card.fingerprint for one in known}
        for card in self._met:
            if card.fingerprint not in fingerprints:
                self._offer(card, tr("signed this request with the key of these words:"))
        for one in known:
            self._body.addWidget(_Known(one, partial(self._forget, one)))
        if not known:
            self._body.addWidget(label(tr(NOBODY), "secondary", wrap=True))
        self._body.addStretch()

    def _choose(self) -> None:
        self.refused.hush()
        name, _ = QFileDialog.getOpenFileName(self, tr("A key card"), "", tr("Key cards (*.json)"))
        if name:
            self._offer(card_in(Path(name)), tr("is named on this card, with the words:"))

    def _offer(self, card: KeyCard, how: str) -> None:
        offer = _Offer(card, how)
        offer.keep.clicked.connect(partial(self._keep, card))
        self._body.insertWidget(0, offer)

    def _keep(self, card: KeyCard) -> None:
        keep_card(self._folder, card)
        self._changed()

    def _forget(self, one: KnownCard) -> None:
        forget_card(one)
        self._changed()

    def _changed(self) -> None:
        self.refused.hush()
        self._read()
        self.changed.emit()

    def _arrange(self) -> None:
        body = QWidget()
        body.setLayout(self._body)
        self._body.setContentsMargins(0, 0, 12, 0)
        close = button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        foot = row(self.add, close)
        foot.insertStretch(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(12)
        box.addWidget(label(tr(TITLE), "title"))
        box.addWidget(label(tr(WHAT), "secondary", wrap=True))
        box.addWidget(scrolled(body), 1)
        box.addWidget(self.refused)
        box.addWidget(line())
        box.addLayout(foot)
        self.refused.hide()


class _Offer(QWidget):
    """A key that is known once its words were compared."""

    def __init__(self, card: KeyCard, how: str) -> None:
        super().__init__()
        words = label(card.words, "words", wrap=True)
        words.setAccessibleName(tr("The words of the key: {words}", words=card.words))
        compared = check_box(tr("I compared these words with them"))
        self.keep = button(tr("Keep this key"), name=tr("Keep the key of {name}", name=card.name))
        compared.toggled.connect(
            lambda done: forbid(self.keep, "" if done else tr("Compare the words first."))
        )
        forbid(self.keep, tr("Compare the words first."))
        foot = row(compared, self.keep)
        foot.insertStretch(1, 1)
        box = column(label(f"{card.described} {how}", wrap=True), words, spacing=8)
        box.addWidget(label(tr(COMPARE), "secondary", wrap=True))
        box.addLayout(foot)
        box.addWidget(line())
        self.setLayout(box)


class _Known(QWidget):
    """A card that is kept."""

    def __init__(self, one: KnownCard, forget: "partial[None]") -> None:
        super().__init__()
        remove = button(
            tr("Remove"),
            "quiet",
            name=tr("Remove the key of {name}", name=one.card.name),
            compact=True,
        )
        remove.clicked.connect(forget)
        across = row(IconLabel("user-check", "accent"), spacing=10)
        facts = column(
            label(one.card.described, "strong", wrap=True),
            label(one.card.words, "small", wrap=True),
            spacing=0,
        )
        across.addLayout(facts, 1)
        across.addWidget(remove)
        self.setLayout(across)
