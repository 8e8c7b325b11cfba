"""Your own key with its words, and the keys that you know."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from fcp_portfolio.domain.keys import KnownKey, OwnKey
from fcp_portfolio.services.keys import known_keys, make_own_key, own_keys, save_own_card
from fcp_portfolio.services.reading import everyone
from fcp_portfolio.services.verification import card_in
from fcp_portfolio.ui.dialogs.know_key import KnowKeyDialog
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.views.written import telling_where
from fcp_portfolio.ui.widgets import Card, Elided, IconLabel, button, column, forbid, label, row
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

NO_KEY = Phrase(
    "You have no signing key yet. The first request that you write makes one, or make it now."
)
COMPARE = Phrase(
    "Read these words to somebody, or send them your key card: so they recognise what you sign."
)
_KINDS = Phrase("To print (*.pdf);;Key cards (*.json)")
NOBODY = Phrase(
    "You know nobody's key yet. Ask for their key card, and compare its words with them."
)


class KeysCard(Card):
    """On the Preferences page. A key is known once its words were compared with its holder."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.words, self._since = label("", "words", wrap=True), label("", "small", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence = label("", "secondary", wrap=True)
        self.make = button(tr("Make a key"), icon="key-round")
        self.save = button(tr("Save my key card…"), icon="download")
        self.know = button(tr("I know this key…"), icon="user-check")
        self._known = QVBoxLayout()
        self._known.setSpacing(10)
        self._arrange()
        self.make.clicked.connect(self._make)
        self.save.clicked.connect(self._save)
        self.know.clicked.connect(self._know)

    def read(self) -> None:
        """Reads both anew."""
        portfolio = self._workspace.portfolio
        in_use = [key for key in own_keys(portfolio) if key.ended is None]
        self._show_own(in_use[-1] if in_use else None)
        names = {person.id: person.name for person in everyone(portfolio).values()}
        known = known_keys(portfolio)
        empty(self._known)
        for one in known:
            self._known.addWidget(_KnownRow(one, names.get(one.person, one.card.name)))
        if not known:
            self._known.addWidget(label(tr(NOBODY), "secondary", wrap=True))

    def _show_own(self, key: OwnKey | None) -> None:
        self._sentence.setText(tr(COMPARE) if key else tr(NO_KEY))
        self.words.setText(key.card.words if key else "")
        self.words.setAccessibleName(
            tr("The words of your key: {words}", words=key.card.words) if key else ""
        )
        made = (
            tr(
                "{described} · made {made}",
                described=key.card.described,
                made=spoken(key.made.astimezone().date()),
            )
            if key
            else ""
        )
        self._since.setText(made)
        for part in (self.words, self._since, self.save):
            part.setVisible(key is not None)
        self.make.setVisible(key is None)

    def _make(self) -> None:
        self._workspace.do(make_own_key)

    def _save(self) -> None:
        owner = self._workspace.portfolio.owner.name
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save my key card"),
            tr("{owner} key card.pdf", owner=owner),
            tr(_KINDS),
        )
        if name:
            self._workspace.do(
                lambda portfolio: save_own_card(portfolio, Path(name)),
                then=telling_where(self._workspace, Path(name)),
                quiet=True,
            )

    def _know(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("A key card"), "", tr("Key cards (*.json *.pdf)")
        )
        if name:
            KnowKeyDialog(self._workspace, card_in(Path(name)), self).open()

    def _arrange(self) -> None:
        for control in (self.make, self.know):
            forbid(control, self._workspace.read_only)
        own = row(self.make, self.save)
        own.addStretch()
        others = row(self.know)
        others.addStretch()
        self.box.addWidget(label(tr("Your key"), "heading"))
        for part in (self._sentence, self.words, self._since):
            self.box.addWidget(part)
        self.box.addLayout(own)
        self.box.addSpacing(8)
        self.box.addWidget(label(tr("Keys you know"), "heading"))
        self.box.addLayout(self._known)
        self.box.addLayout(others)


class _KnownRow(QWidget):
    def __init__(self, one: KnownKey, name: str) -> None:
        super().__init__()
        since = spoken(one.known_at.astimezone().date())
        named = "" if one.card.name == name else tr(" · the card names {name}", name=one.card.name)
        if one.card.voucher:
            named += tr(" · on the word of {voucher}", voucher=one.card.voucher)
        self.setAccessibleName(
            tr(
                "{name}, known since {since}{named}. Words: {words}",
                name=name,
                since=since,
                named=named,
                words=one.card.words,
            )
        )
        across = row(IconLabel("user-check", "accent"), spacing=10)
        facts = column(
            label(
                tr("{name} · since {since}{named}", name=name, since=since, named=named),
                "strong",
                wrap=True,
            ),
            Elided(one.card.words, "small"),
            spacing=0,
        )
        across.addLayout(facts, 1)
        self.setLayout(across)
