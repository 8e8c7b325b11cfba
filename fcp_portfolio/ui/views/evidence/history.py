"""The versions of an entry: a folded list of them, and one beside what stands now."""

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from fcp_portfolio.domain.sign_off import Difference
from fcp_portfolio.domain.word_changes import How, Piece, word_changes
from fcp_portfolio.services.revisions import Version, compared
from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.views.editor.folding import Folded
from fcp_portfolio.ui.wording import clock_text
from fcp_portfolio.ui.words import spoken, tr
from fcp_portfolio.ui.workspace import Workspace

_MARGIN = 24
Told = tuple[Difference, tuple[Piece, ...]]


class History(Folded):
    """Every version, newest first. `compare` carries one that is not the present one.

    `restore` and `erase` carry the number of one; `forbidden` says why neither is offered, if so.
    """

    compare = Signal(object)
    restore = Signal(int)
    erase = Signal(int)

    def __init__(self, held: Sequence[Version], forbidden: str = "") -> None:
        self._forbidden = forbidden
        said = tr("History: {n} (revision|revisions)", None, len(held))
        super().__init__(said, partial(self._tell, held))

    def _tell(self, held: Sequence[Version]) -> None:
        for version in reversed(held):
            self.box.addLayout(self._told(version, newest=version is held[-1]))

    def _told(self, version: Version, *, newest: bool) -> QVBoxLayout:
        said = widgets.label(what_was_done(version), "body", wrap=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = widgets.row(said)
        line.setStretch(0, 1)
        if version.revision.content is not None and not newest:
            for button in self._answers(version):
                line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = widgets.column(spacing=0)
        column.addLayout(line)
        if version.parts:
            column.addWidget(widgets.label(", ".join(version.parts), "small", wrap=True))
        return column

    def _answers(self, version: Version) -> tuple[QPushButton, ...]:
        number = version.revision.number
        named = tr("Compare revision {number} with now", number=number)
        compare = widgets.button(tr("Compare"), compact=True, name=named)
        compare.clicked.connect(partial(self._compare, version))
        named = tr("Restore revision {number}", number=number)
        restore = widgets.button(tr("Restore"), compact=True, name=named)
        restore.clicked.connect(lambda _checked=False: self.restore.emit(number))
        named = tr("Erase revision {number} for good…", number=number)
        erase = widgets.button(tr("Erase…"), compact=True, name=named)
        erase.clicked.connect(lambda _checked=False: self.erase.emit(number))
        for button in (restore, erase):
            widgets.forbid(button, self._forbidden)
        return compare, restore, erase

    def _compare(self, version: Version, _checked: bool = False) -> None:
        self.compare.emit(version)


class Comparison(QWidget):
    """What an earlier version said otherwise, part by part. `restore` carries its number."""

    left = Signal()
    restore = Signal(int)

    def __init__(self, workspace: Workspace, entry_id: str, version: Version) -> None:
        super().__init__()
        self._number = version.revision.number
        self.back = widgets.button(tr("Back to the entry"), "quiet", icon="arrow-left")
        self.restore_button = widgets.button(tr("Restore this version"), icon="archive-restore")
        widgets.forbid(self.restore_button, workspace.read_only)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(_MARGIN, 16, _MARGIN, _MARGIN)
        self._column.setSpacing(14)
        self._column.addWidget(widgets.label(what_was_done(version), "title", wrap=True))
        self._column.addLayout(_legend())
        self._column.addStretch(1)
        head = QWidget()
        head.setFixedHeight(theme.active().grown(56))
        row = widgets.row(self.back)
        row.addStretch(1)
        row.addWidget(self.restore_button)
        row.setContentsMargins(16, 0, 14, 0)
        head.setLayout(row)
        self.area = widgets.scrolled(body)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(tr("What differs from now"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(widgets.styled(head, "surface"))
        box.addWidget(widgets.line())
        box.addWidget(self.area, 1)
        self.back.clicked.connect(self.left)
        self.restore_button.clicked.connect(lambda: self.restore.emit(self._number))
        portfolio = workspace.portfolio
        workspace.run(
            lambda _job: [
                (one, word_changes(one.before, one.now))
                for one in compared(portfolio, entry_id, version.revision.number)
            ],
            then=self._show,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, told: Sequence[Told]) -> None:
        for difference, pieces in told:
            text = marked(pieces)
            called = tr(difference.part)
            text.setAccessibleName(f"{called}. {in_words(pieces)}")
            part = widgets.column(widgets.label(called, "label"), text, spacing=2)
            self._column.insertLayout(self._column.count() - 1, part)
        if not told:
            same = widgets.label(tr("This version reads as the entry does now."), wrap=True)
            self._column.insertWidget(self._column.count() - 1, same)


def what_was_done(version: Version) -> str:
    """When a version was made, and by what: 14 Nov 2026, 14:32 · Edited, draft."""
    revision = version.revision
    day, time = spoken(revision.at.astimezone().date()), clock_text(revision.at)
    what = tr(revision.what)
    if revision.content is None:
        return tr("{day}, {time} · {what}, erased for good", day=day, time=time, what=what)
    if revision.draft:
        return tr("{day}, {time} · {what}, draft", day=day, time=time, what=what)
    return tr("{day}, {time} · {what}", day=day, time=time, what=what)


def marked(pieces: Sequence[Piece]) -> QLabel:
    """Words that are gone struck out, new ones underlined, each on its tint."""
    made = QLabel("".join(map(_html, pieces)))
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def in_words(pieces: Sequence[Piece]) -> str:
    """The same for whoever hears it."""
    return " ".join(_in_words(piece) for piece in pieces if piece.how is not How.SAME)


def _in_words(piece: Piece) -> str:
    if piece.how is How.REMOVED:
        return tr("Gone since: “{text}”.", text=piece.text.strip())
    return tr("New since: “{text}”.", text=piece.text.strip())


def _html(piece: Piece) -> str:
    look = theme.active()
    text = escape(piece.text).replace("\n", "<br>")
    if piece.how is How.SAME:
        return text
    role = "danger_soft" if piece.how is How.REMOVED else "ok_soft"
    line = "line-through" if piece.how is How.REMOVED else "underline"
    weight = "" if piece.how is How.REMOVED else "; font-weight: 600"
    style = f"background-color: {look.colours[role]}; text-decoration: {line}{weight}"
    return f'<span style="{style}">{text}</span>'


def _legend() -> QVBoxLayout:
    """What the marks mean; the marked words alone are marked."""
    gone = (Piece(How.REMOVED, tr("Struck out")), Piece(How.SAME, tr(": gone since this version")))
    new = (Piece(How.ADDED, tr("Underlined")), Piece(How.SAME, tr(": new since this version")))
    return widgets.column(marked(gone), marked(new), spacing=2)
