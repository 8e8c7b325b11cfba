"""Erasing for good: what goes, what still holds it, why. It cannot be undone."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.entries import get_entry
from fcp_portfolio.services.erasing import ErasedForGood, Goes, Held, Target, erase, what_goes
from fcp_portfolio.services.patients import known_names
from fcp_portfolio.ui.dialogs.writing import WritingDialog
from fcp_portfolio.ui.views.editor.identifiers import IdentifierWatch
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import (
    ComboBox,
    Field,
    LongText,
    Notice,
    announce,
    button,
    check_box,
    fit_dialog,
    label,
    row,
)
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_WIDTH, _REST_MS = 620, 300
_NO_UNDO = Phrase(
    "This cannot be undone, by nobody. Nothing that the program keeps brings it back."
)
_GOES = Phrase("It is being erased. That can no longer be stopped.")
_WHY = Phrase("It is kept in the history for good, so do not repeat what goes, and name nobody.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One thing that may go, as it is called; `typed` where its words are typed."""

    called: str
    target: Target
    typed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasing:
    """What the dialog is opened about: its title, what may go, and words that are proposed."""

    title: str
    choices: tuple[Choice, ...]
    words: str = ""


def of_entry(entry: Entry, words: str = "") -> Erasing:
    """An entry: the whole, words of it, or a file; words first where some were chosen."""
    whole = Choice(called=tr("The whole entry, with every version"), target=Target(id=entry.id))
    some = Choice(called=tr("Words of this entry"), target=Target(id=entry.id), typed=True)
    everywhere = Choice(
        called=tr("Words, wherever they stand in the portfolio"), target=Target(), typed=True
    )
    files = (
        Choice(
            called=tr("The file “{name}”", name=one.name),
            target=Target(id=entry.id, file=one.sha256),
        )
        for one in entry.content.attachments
    )
    first = (some, everywhere, whole) if words else (whole, some, everywhere)
    title = tr("Erase for good: “{title}”", title=entry.content.title)
    return Erasing(title=title, choices=(*first, *files), words=words)


def of_revision(entry: Entry, number: int) -> Erasing:
    """One earlier version."""
    target = Target(id=entry.id, revision=number)
    title = tr(
        "Erase revision {number} of “{title}” for good", number=number, title=entry.content.title
    )
    return Erasing(title=title, choices=(Choice(called=tr("This version"), target=target),))


class EraseDialog(WritingDialog):
    """Stays until it was erased, and then says what still holds it."""

    def __init__(self, workspace: Workspace, what: Erasing, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._what = workspace, what
        self.setWindowTitle(tr("Erase for good"))
        self.setAccessibleName(what.title)
        self.setModal(True)
        self.what, self.words = ComboBox(), QLineEdit(what.words)
        for choice in what.choices:
            self.what.addItem(choice.called)
        self._choice = Field(tr("What goes"), self.what)
        self._words = Field(
            tr("Words to erase"),
            self.words,
            tr("As they stand. Capital letters and line breaks make no difference."),
            needed=tr("needed"),
        )
        self.goes = label("", "body", wrap=True)
        self.heading = label(tr("What will still hold it"), "heading", wrap=True)
        self._held = QVBoxLayout()
        self._held.setSpacing(4)
        self.copies = check_box(tr("Delete the copies in the program's own folder too"))
        self.why = LongText(least=2, most=6)
        self._reason = Field(tr("Why"), self.why, tr(_WHY), needed=tr("needed"))
        self.watch = IdentifierWatch(self.why, lambda: known_names(workspace.portfolio))
        self.no_undo = Notice("warn", tr(_NO_UNDO))
        self.keep, self.erase = button(tr("Keep it")), button(tr("Erase for good"), "danger")
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._arrange()
        self._connect()
        self.look()

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        return self._what.choices[self.what.currentIndex()]

    def target(self) -> Target:
        """What is chosen, with the words that were typed."""
        words = self.words.text().strip() if self.choice.typed else ""
        return replace(self.choice.target, passage=words)

    def look(self) -> None:
        """Finds out what would go and what would still hold it."""
        self._words.setVisible(self.choice.typed)
        target = self.target()
        if self.choice.typed and not target.passage:
            self._tell(tr("Say which words are to go."))
            return
        self._tell(tr("Looking for it, and for copies of it…"))
        portfolio = self._workspace.portfolio
        self._workspace.run(
            lambda _job: (target, what_goes(portfolio, target)),
            then=self._found,
            failed=self._nothing,
        )

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows below the reason why it was not erased."""
        self.writing = False
        self.erase.setEnabled(True)
        self._reason.refuse(tr(error.sentence))
        return True

    def tell_writing(self) -> None:
        self.goes.setText(tr(_GOES))
        announce(self.goes, self.goes.text())

    def _arrange(self) -> None:
        foot = row(self.keep, self.erase)
        foot.insertStretch(0, 1)
        box = fit_dialog(self, foot, wide=_WIDTH)
        box.addWidget(label(self._what.title, "title", wrap=True))
        for part in (self._choice, self._words, self.goes, self.no_undo, self.heading):
            box.addWidget(part)
        self._choice.setVisible(len(self._what.choices) > 1)
        box.addLayout(self._held)
        for below in (self.copies, self._reason, self.watch):
            box.addWidget(below)
        (self.words if self._what.words else self.why).setFocus()

    def _connect(self) -> None:
        self.keep.clicked.connect(self.reject)
        self.erase.clicked.connect(self._erase)
        self.what.currentIndexChanged.connect(self.look)
        self.words.textChanged.connect(self._wait)
        self._rest.timeout.connect(self.look)
        self.why.textChanged.connect(lambda: self._reason.set_error(""))

    def _wait(self) -> None:
        self._tell(tr("Looking for it, and for copies of it…"))
        self._rest.start()

    def _tell(self, text: str) -> None:
        """While nothing is known, nothing can be erased."""
        self.goes.setText(text)
        self.erase.setEnabled(False)
        self._show(())

    def _nothing(self, error: PortfolioError) -> None:
        self._tell(tr(error.sentence))

    def _found(self, found: tuple[Target, Goes]) -> None:
        target, goes = found
        if target != self.target():
            return  # something else was chosen meanwhile, and is looked for
        self.goes.setText(what_would_go(goes))
        announce(self.goes, self.goes.text())
        self.erase.setEnabled(True)
        self._show(goes.held)

    def _show(self, held: tuple[Held, ...]) -> None:
        empty(self._held)
        self.heading.setVisible(bool(held))
        for one in held:
            self._held.addWidget(label(_said(one), "body", wrap=True))
        self.copies.setVisible(any(one.ours for one in held))

    def _erase(self) -> None:
        why = self.why.toPlainText().strip()
        if not why:
            self._reason.refuse(tr("Say why, in a few words."))
            return
        self.writing = True
        self.erase.setEnabled(False)
        target, copies = self.target(), self.copies.isVisibleTo(self) and self.copies.isChecked()
        self._workspace.do(
            lambda portfolio: erase(portfolio, target, why=why, with_copies=copies),
            then=self._done,
            failed=self._failed,
        )

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)

    def _done(self, done: Done[ErasedForGood]) -> None:
        if not done.value.held and not done.advice:
            self.accept()
            return
        self.writing = False
        for part in (self._choice, self._words, self._reason, self.watch, self.erase):
            part.hide()
        self.goes.setText(" ".join(tr(one) for one in (done.said, *done.advice)))
        self.no_undo.hide()
        self.heading.setText(tr("What still holds it"))
        self._show(done.value.held)
        self.copies.hide()
        self.keep.setText(tr("Close"))
        self.keep.setFocus()
        announce(self.goes, self.goes.text())


def ask_to_erase(workspace: Workspace, parent: QWidget, entry_id: str, words: str) -> EraseDialog:
    """Opens the dialog about words that the identifier check found in an entry."""
    dialog = EraseDialog(
        workspace, of_entry(get_entry(workspace.portfolio, entry_id), words), parent
    )
    dialog.open()
    return dialog


def what_would_go(goes: Goes) -> str:
    """In a sentence, or several."""
    if goes.whole:
        return tr("The entry goes, with {n} earlier (version|versions).", None, goes.earlier)
    said = [
        tr(
            "{n} earlier (version|versions) that (holds|hold) it (goes|go) whole.",
            None,
            goes.earlier,
        )
        if goes.earlier
        else "",
        tr("“[erased]” will stand in its place.") if goes.present else "",
        tr("{n} text(|s) being typed (loses|lose) it too.", None, goes.editors)
        if goes.editors
        else "",
    ]
    return " ".join(filter(None, said))


def _said(one: Held) -> str:
    what = tr(one.said)
    return (
        tr("Holds it: {what}", what=what) if one.certain else tr("May hold it: {what}", what=what)
    )
