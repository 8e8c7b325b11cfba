"""Which key signs: a file that is there, or a new one made here."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fcp_portfolio.services.keys import make_key_file, read_key_file
from fcp_portfolio.ui.dialogs.new_passphrase import NewPassphrase
from fcp_portfolio.ui.dialogs.passphrase import PassphraseEdit
from fcp_portfolio.ui.widgets import Field, ViewSwitch, column, label
from fcp_portfolio.ui.widgets.place import PlaceField
from fcp_portfolio.ui.words import Phrase, tr

if TYPE_CHECKING:
    from fcp_portfolio.documents.signing.keys import SigningKey

KEY_NAME = Phrase("my signing key.p12")
NEW, OWN = Phrase("Make a new key"), Phrase("I have a key file")
KEYS = Phrase("Keys (*.p12 *.pfx)")
WHY = Phrase(
    "A key is a small file with a passphrase of its own. Keep both: the next request is "
    "signed with the same key, so that it can be seen to come from the same person."
)


class KeyChoice(QWidget):
    """`taker` gives the work that reads or makes the key; `changed` that another one is meant."""

    changed = Signal()

    def __init__(self, name: str, file: Path | None, registration: str = "") -> None:
        super().__init__()
        self.switch = ViewSwitch(tr("Your key"), (OWN, NEW) if file else (NEW, OWN))
        self.own, self.new = _OwnKey(file), _NewKey(name, registration)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.own)
        box.addWidget(self.new)
        self.switch.chosen.connect(self._show)
        for edit in self.findChildren(QLineEdit):
            edit.textChanged.connect(lambda _text: self.changed.emit())
        self._show(self.switch.current())

    def file(self) -> Path:
        """The file that the key is in, or will be."""
        return self._shown().place.path()

    def sound(self) -> bool:
        """Whether all that is needed was given; else the fields say what is missing."""
        return self._shown().sound()

    def taker(self) -> "Callable[[], SigningKey]":
        """Reads the key, or makes it; raises what the fields show through `show_refusal`."""
        return self._shown().taker()

    def show_refusal(self, sentence: str) -> None:
        """Shows why the key was not taken."""
        self._shown().passphrase_field.refuse(sentence)

    def _shown(self) -> "_OwnKey | _NewKey":
        return self.new if self.switch.current() == NEW else self.own

    def _show(self, view: str) -> None:
        self.changed.emit()
        self.own.setVisible(view == OWN)
        self.new.setVisible(view == NEW)


class _OwnKey(QWidget):
    def __init__(self, file: Path | None) -> None:
        super().__init__()
        self.place = PlaceField(tr("Choose your key file"), "", kind=tr(KEYS), exists=True)
        self.place.line.setText(str(file or ""))
        self.place.line.setAccessibleName(tr("Key file"))
        self.edit = PassphraseEdit()
        self.passphrase_field = Field(tr("Passphrase of the key"), self.edit)
        self.setLayout(column(self.place, self.passphrase_field))

    def sound(self) -> bool:
        return self.place.sound()

    def taker(self) -> "Callable[[], SigningKey]":
        file, secret = self.place.path(), self.edit.text()
        return lambda: read_key_file(file, secret)


class _NewKey(QWidget):
    def __init__(self, name: str, registration: str) -> None:
        super().__init__()
        self.name, self.registration = QLineEdit(name), QLineEdit(registration)
        self._name = Field(tr("Name in the key"), self.name)
        self._registration = Field(tr("Registration body and number"), self.registration)
        self.registration.setPlaceholderText(tr("such as GMC and your number"))
        self.passphrase = NewPassphrase(lambda: (self.name.text(), self.registration.text()))
        self.passphrase_field = self.passphrase.one
        self.place = PlaceField(tr("Where the key is kept"), tr(KEY_NAME), kind=tr(KEYS))
        self.place.line.setAccessibleName(tr("New key file"))
        self.setLayout(
            column(
                label(tr(WHY), "secondary", wrap=True),
                self._name,
                self._registration,
                self.passphrase,
                self.place,
            )
        )

    def sound(self) -> bool:
        named = bool(self.name.text().strip())
        self._name.refuse("" if named else tr("The key needs your name."))
        return named and self.passphrase.sound() and self.place.sound()

    def taker(self) -> "Callable[[], SigningKey]":
        file, secret = self.place.path(), self.passphrase.text()
        name, registration = self.name.text().strip(), self.registration.text().strip()

        def make() -> "SigningKey":
            make_key_file(
                file, name=name, registration=registration, passphrase=secret, make_folder=True
            )
            return read_key_file(file, secret)

        return make
