"""Both versions of what two computers changed, side by side: keep one, or both as entries."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.sign_off import Difference
from fcp_portfolio.domain.word_changes import How, Piece, word_changes
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undecided import Choice, Version, choices, choose, keep_both
from fcp_portfolio.ui.views.evidence.history import marked
from fcp_portfolio.ui.widgets import (
    Notice,
    button,
    label,
    line,
    row,
    scrolled,
    size_dialog,
)
from fcp_portfolio.ui.wording import clock_text
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

SIZE = (860, 620)
NOTHING = Phrase("(nothing)")


def ask_choices(parent: QWidget | None, workspace: Workspace) -> None:
    """Shows what waits for a choice, one after the other; nothing where nothing does."""
    found = choices(workspace.portfolio)
    if found:
        ChooseVersionDialog(workspace, found, parent).open()


class ChooseVersionDialog(QDialog):
    """One thing at a time: the version shown now at the right, each other one at the left."""

    def __init__(
        self, workspace: Workspace, found: tuple[Choice, ...], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._all, self._number = workspace, len(found), 1
        self.setWindowTitle(tr("Changed on two computers"))
        self.setModal(True)
        self.title = label("", "title", wrap=True)
        self.where = label("", "secondary", wrap=True)
        self._content = QWidget()
        body = QWidget()
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(0, 0, 8, 0)
        self._body.addWidget(self._content)
        self.area = scrolled(body)
        self.area.setAccessibleName(tr("How the versions differ"))
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.later = button(tr("Later"))
        self.both = button(tr("Keep both as two entries"))
        self.shown = button(tr("Keep what is shown now"), "primary")
        foot = row(self.later, self.both, self.shown)
        foot.insertStretch(0, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        for widget in (self.title, self.where):
            box.addWidget(widget)
        box.addWidget(self.area, 1)
        box.addWidget(line())
        box.addLayout(foot)
        self.later.clicked.connect(self.reject)
        self.both.clicked.connect(self._keep_both)
        self.shown.clicked.connect(lambda: self._keep(self.choice.shown))
        size_dialog(self, *SIZE)
        self._show(found[0])

    def _show(self, choice: Choice) -> None:
        self.choice = choice
        title = in_their_words(choice.title)
        self.title.setText(title)
        self.setAccessibleName(tr("Choose a version of {title}", title=title))
        count = tr("{number} of {all}.", number=self._number, all=self._all)
        kept = tr(
            "Both versions are kept until you choose; the other stays in the history. Underlined "
            "is what only one of them says."
        )
        self.where.setText(f"{count} {kept}" if self._all > 1 else kept)
        self.both.setVisible(choice.can_keep_both)
        old, self._content = self._content, QWidget()
        self._body.replaceWidget(old, self._content)
        old.hide()
        old.deleteLater()
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        self.keeps = [self._add(inner, choice, other) for other in choice.others]
        inner.addStretch()
        self.keeps[0].setFocus()

    def _add(self, box: QVBoxLayout, choice: Choice, other: Version) -> QWidget:
        keep = button(
            tr("Keep this version"),
            compact=True,
            name=tr("Keep the version of {origin}", origin=tr(other.origin)),
        )
        keep.clicked.connect(lambda: self._keep(other))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        for place, stretch in enumerate((1, 2, 2)):
            grid.setColumnStretch(place, stretch)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(label(written(other), "label", wrap=True), 0, 1, top)
        shown = tr("Shown now. {written}", written=written(choice.shown))
        grid.addWidget(label(shown, "label", wrap=True), 0, 2, top)
        grid.addWidget(keep, 1, 1, Qt.AlignmentFlag.AlignLeft)
        for number, one in enumerate(other.differences, 2):
            _add_part(grid, number, one)
        for sentence in _sentences(choice, other):
            box.addWidget(Notice("warn", sentence))
        box.addLayout(grid)
        return keep

    def _keep(self, version: Version) -> None:
        subject = self.choice.subject
        self._do(lambda portfolio: choose(portfolio, subject, version.id))

    def _keep_both(self) -> None:
        subject = self.choice.subject
        self._do(lambda portfolio: keep_both(portfolio, subject))

    def _do(self, work: Callable[[Portfolio], Done[Any]]) -> None:
        for one in (self.both, self.shown, *self.keeps):
            one.setEnabled(False)
        self._workspace.do(work, then=self._next)

    def _next(self, _done: Done[Any]) -> None:
        found = choices(self._workspace.portfolio)
        if not found:
            self.accept()
            return
        for one in (self.both, self.shown):
            one.setEnabled(True)
        self._number += 1
        self._show(found[0])


def in_their_words(title: str) -> str:
    """A title as it was typed; what the program calls a thing, in the language of the window."""
    return tr(title) if isinstance(title, Phrase) else title


def written(version: Version) -> str:
    """Where, or by whom, and when it was written: On “LAPTOP”, 14 Nov 2026, 14:32 · Edited."""
    by = Phrase("By {origin}, {day}, {time} · {what}")
    on = Phrase("On {origin}, {day}, {time} · {what}")
    said = by if version.who else on
    return tr(
        said,
        origin=tr(version.origin),
        day=spoken(version.at.astimezone().date()),
        time=clock_text(version.at),
        what=tr(version.what),
    )


def _sentences(choice: Choice, other: Version) -> list[str]:
    said = []
    if other.removed:
        said.append(tr("It was removed there. Keeping that version removes it here too."))
    if choice.shown.removed:
        said.append(tr("It was removed in the version that is shown now."))
    if other.on_erased:
        said.append(
            tr("That version goes back to a passage which another computer erased for good.")
        )
    return said


def _add_part(grid: QGridLayout, number: int, one: Difference) -> None:
    part = tr(one.part)
    pieces = word_changes(one.before, one.now)
    # What only one of them says is marked in it; neither is the one that was struck out.
    there = [_only_here(piece) for piece in pieces if piece.how is not How.ADDED]
    here = [piece for piece in pieces if piece.how is not How.REMOVED]
    grid.addWidget(label(part, "strong", wrap=True), number, 0, Qt.AlignmentFlag.AlignTop)
    for place, (text, shown) in enumerate(((one.before, there), (one.now, here)), 1):
        said = marked(shown) if text else label(tr(NOTHING), "secondary", wrap=True)
        where = tr("Shown now") if place > 1 else tr("The other version")
        said.setAccessibleName(f"{part}. {where}: {text or tr(NOTHING)}")
        grid.addWidget(said, number, place, Qt.AlignmentFlag.AlignTop)


def _only_here(piece: Piece) -> Piece:
    return Piece(How.ADDED, piece.text) if piece.how is How.REMOVED else piece
