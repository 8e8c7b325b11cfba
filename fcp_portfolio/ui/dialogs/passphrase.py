"""The passphrase card: file, place, size; the error below the field; Caps Lock stated."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from fcp_portfolio.domain.errors import (
    Damaged,
    Locked,
    NotFound,
    PortfolioError,
    TooSoon,
    WrongKey,
)
from fcp_portfolio.domain.file_kind import kind_named
from fcp_portfolio.services.first_look import Passphrase
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.dialogs.wait import Wait
from fcp_portfolio.ui.kinds.words import words_for
from fcp_portfolio.ui.widgets import (
    Card,
    Elided,
    Field,
    Flow,
    IconLabel,
    Notice,
    button,
    check_box,
    column,
    forbid,
    label,
    line,
)
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.wording import size_text
from fcp_portfolio.ui.words import Phrase, short, tr

_WIDTH, _WIDEST = 560, 960
_LONGEST = 48  # letters of a name in the list of others
REMEMBERED_WHERE = Phrase(
    "The key of this file is put into the store of passwords of this computer. Whoever uses your "
    "account here can open the file then."
)


class PassphraseEdit(QLineEdit):
    """A hidden passphrase. `caps_lock` says whether the last letter typed was in the wrong case."""

    caps_lock = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        typed = event.text()
        if typed.isalpha() and typed.lower() != typed.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(typed.isupper() != shift)

    def reveal(self, *, shown: bool) -> None:
        """Shows or hides what is typed."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)


class PassphraseCard(Card):
    """Asks for the passphrase of one file; `others` that were opened before stand below.

    `given`, `read_only_wanted` and `versions_wanted` carry a secret, `other` the file chosen,
    `new_file` the kind of file to be made.
    """

    given = Signal(object)
    read_only_wanted = Signal(object)
    versions_wanted = Signal(object)
    another_file = Signal()
    other = Signal(object)
    new_file = Signal(object)
    recovery_words = Signal()
    cancelled = Signal()

    def __init__(self, file: Path, others: Sequence[Path] = ()) -> None:
        super().__init__(margin=32, spacing=16)
        self.setFixedWidth(min(theme.active().grown(_WIDTH), _WIDEST))
        self.setAccessibleName(tr("Open {name}", name=file.name))
        self.file, self._failures = file, 0
        self.edit = PassphraseEdit()
        self.field = Field(tr("Passphrase"), self.edit)
        self.notice = Notice("warn", action=tr("Open to read only"), icon="lock")
        self.notice.hide()
        self.advice = Notice(
            "info",
            tr("Sure that the passphrase is right?"),
            tr("The 24 recovery words open the file too. The file stays as it is until then."),
            action=tr("Use the recovery words"),
            icon="key-round",
        )
        self.advice.hide()
        self.damage = Notice("danger", action=tr("See what can be saved…"))
        self.damage.hide()
        self.open = button(tr("Open"), "primary")
        self.cancel = button(tr("Cancel"))
        self.wait = Wait(self.open)
        self._arrange(file)
        if others:
            self._offer(others)
        self._connect()

    def begin(self) -> None:
        """Puts the focus where typing begins."""
        self.edit.setFocus()

    def set_opening(self, *, opening: bool) -> None:
        """Shows in the button that the file is being opened."""
        self.open.setText(tr("Opening…") if opening else tr("Open"))
        self.open.setEnabled(not opening)
        self.edit.setEnabled(not opening)

    def offer_to_remember(self, why_not: str) -> None:
        """Offers it, or says why it cannot be done here."""
        forbid(self.remember, tr(why_not))
        self.remember.setVisible(not why_not)
        self.remembering.setVisible(bool(why_not))
        self.remembering.setText(tr(why_not or REMEMBERED_WHERE))
        self.remember.setAccessibleDescription(tr(REMEMBERED_WHERE))

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why the file was not opened, below the field or as a notice."""
        if isinstance(error, Locked):
            self.notice.say(tr(error.sentence))
        elif isinstance(error, Damaged | NotFound):
            self._show_damage(tr(error.sentence))
        else:
            self.field.set_error(tr(error.sentence))
        if isinstance(error, WrongKey) and not isinstance(error, Damaged):
            self._failures += 1
            self.advice.setVisible(self._failures > 1)
        if isinstance(error, WrongKey | TooSoon):
            self.wait.begin(error.seconds)
        self.edit.setFocus()
        self.edit.selectAll()
        return True

    def _show_damage(self, sentence: str) -> None:
        first, _, rest = sentence.partition(". ")
        self.damage.say(f"{first.rstrip('.')}.", rest)

    def _arrange(self, file: Path) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("lock-keyhole", "accent", 24))
        head.addWidget(Elided(tr("Open {name}", name=file.name), "title"), 1)
        top = QVBoxLayout()
        top.setSpacing(6)
        top.addLayout(head)
        top.addWidget(Elided(described(file), "hint"))
        self.show_typed = check_box(tr("Show what I type"))
        self.remember = check_box(tr("Remember on this computer"))
        forbid(self.remember, tr("Whether this computer can keep it is being looked up."))
        self.remembering = label("", "hint", wrap=True)
        self.remembering.hide()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self._other = button(tr("Another file…"), "quiet")
        self._words = button(tr("I have the recovery words"), "quiet")
        self._new = button(tr(words_for(file).new), "quiet")
        others = Flow()  # one line where the words are short enough
        for way in (self._other, self._new, self._words):
            others.addWidget(way)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.open)
        self.box.addLayout(top)
        self.box.addSpacing(2)
        self.box.addWidget(self.field)
        self.box.addWidget(self.show_typed)
        self.box.addWidget(self.remember)
        self.box.addWidget(self.remembering)
        self.box.addWidget(self.notice)
        self.box.addWidget(self.advice)
        self.box.addWidget(self.damage)
        self.box.addSpacing(4)
        self.box.addLayout(foot)
        self.box.addLayout(others)

    def _offer(self, others: Sequence[Path]) -> None:
        listed = column(label(tr("Opened before"), "label"), spacing=2)
        for file in others:
            made = button(_short(file.stem), "quiet", icon="files", compact=True)
            made.setAccessibleName(tr("Open {name} instead", name=file.name))
            made.setToolTip(tip(str(file)))
            made.clicked.connect(partial(self.other.emit, file))
            listed.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(line())
        self.box.addLayout(listed)

    def _connect(self) -> None:
        self.open.clicked.connect(self._give)
        self.edit.returnPressed.connect(self._give)
        self.edit.textEdited.connect(lambda _text: self.field.set_error(""))
        self.edit.caps_lock.connect(self._say_caps_lock)
        self.remember.toggled.connect(self.remembering.setVisible)
        self.show_typed.toggled.connect(lambda shown: self.edit.reveal(shown=shown))
        self.notice.acted.connect(self._read_only)
        self.advice.acted.connect(self.recovery_words)
        self.damage.acted.connect(lambda: self.versions_wanted.emit(self._secret()))
        self._other.clicked.connect(self.another_file)
        self._new.clicked.connect(lambda: self.new_file.emit(kind_named(self.file.name)))
        self._words.clicked.connect(self.recovery_words)
        self.cancel.clicked.connect(self.cancelled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _say_caps_lock(self, on: bool) -> None:
        self.field.set_counter(tr("Caps Lock is on") if on else "", over=on)

    def _give(self) -> None:
        if not self.edit.text():
            self.field.set_error(tr("Type the passphrase of this file."))
        elif self.open.isEnabled():
            self.given.emit(self._secret())

    def _read_only(self) -> None:
        self.read_only_wanted.emit(self._secret())

    def _secret(self) -> object:
        return Passphrase(self.edit.text())


def _short(name: str) -> str:
    cut = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
    return cut.replace("&", "&&")


def described(file: Path) -> str:
    """Folder, size and last change of a file in one line."""
    if not file.exists():
        return tr("{parent} · not there any more", parent=file.parent)
    facts = file.stat()
    changed = datetime.fromtimestamp(facts.st_mtime, UTC).astimezone()
    day = f"{short(changed.date())} {changed.year}, {changed:%H:%M}"
    return tr(
        "{parts} · {st_size} · last changed {day}",
        parts=" / ".join(file.absolute().parent.parts[-2:]),
        st_size=size_text(facts.st_size),
        day=day,
    )
