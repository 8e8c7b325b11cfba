"""Banners over every page: read only, what was noticed, versions to become one, a backup due."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.due import Due
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.merging import Beside, versions_beside
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undecided import choices
from fcp_portfolio.ui.preferences import BACKUP_DAYS, Preference
from fcp_portfolio.ui.widgets import Notice
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

_MOST, _BACKUP = 2, "backup"
_TWO = "Two versions of this file. Nothing is lost"
_KEPT = Changed.ENTRIES | Changed.PEOPLE | Changed.DETAILS | Changed.GIVEN | Changed.SUBJECTS
_WRITTEN = Changed.SNAPSHOT | _KEPT


class Banners(QWidget):
    """At most two, the locked one first. `try_again` asks to open the portfolio once more.

    `compare` carries the file of another version; `choose` asks to choose between versions;
    `damaged` asks what can be saved of a damaged file, and what may take its place.
    """

    try_again = Signal()
    compare = Signal(object)
    choose = Signal()
    damaged = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._beside: tuple[Beside, ...] = ()
        self._backup: Due | None = None
        self._closed: set[str] = set()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(12, 10, 12, 0)
        self._box.setSpacing(8)
        self._show()
        self._look()
        workspace.changed.connect(self._look_again)
        workspace.preferences.watch(self._follow_preference)

    def _look_again(self, changed: Changed) -> None:
        if changed & _WRITTEN:
            self._show()
        if changed & Changed.SNAPSHOT:
            self._look()

    def _look(self) -> None:
        portfolio = self._workspace.portfolio
        days = 0 if self._workspace.read_only else self._workspace.preferences.get(BACKUP_DAYS)
        self._workspace.run(lambda _job: _looked(portfolio, days), then=self._found)

    def _found(self, found: "tuple[tuple[Beside, ...], Due | None]") -> None:
        if found != (self._beside, self._backup):
            self._beside, self._backup = found
            self._show()

    def _follow_preference(self, preference: Preference) -> None:
        if preference is BACKUP_DAYS:
            self._look()

    def _show(self) -> None:
        while (item := self._box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        made = [*self._made()][:_MOST]
        for notice in made:
            self._box.addWidget(notice)
            notice.show()
        self.setVisible(bool(made))

    def _made(self) -> Iterator[Notice]:
        workspace = self._workspace
        if workspace.portfolio.damaged:
            yield self._damaged()
        elif workspace.read_only:
            locked = Notice("warn", workspace.read_only, action=tr("Try again"), icon="lock")
            locked.acted.connect(self.try_again)
            yield locked
        waiting = len(choices(workspace.portfolio))
        if waiting and not workspace.read_only:
            yield self._to_choose(waiting)
        yield from self._told()

    def _told(self) -> Iterator[Notice]:
        """What can be closed."""
        for beside in self._beside:
            if str(beside.file) not in self._closed:
                yield self._version(beside)
        for sentence in self._workspace.portfolio.notices:
            if sentence not in self._closed and not self._has_its_own(sentence):
                yield self._noticed(sentence)
        if self._backup is not None and _BACKUP not in self._closed:
            yield self._reminder(self._backup)

    def _has_its_own(self, sentence: str) -> bool:
        """Whether it tells of a version beside or of damage, for which there is a banner."""
        beside = bool(self._beside) and sentence.startswith(_TWO)
        return beside or sentence == self._workspace.portfolio.damaged

    def _damaged(self) -> Notice:
        first, _, rest = tr(self._workspace.portfolio.damaged).partition(". ")
        made = Notice("danger", f"{first}.", rest, action=tr("See what can be saved…"))
        made.acted.connect(self.damaged)
        return made

    def _to_choose(self, waiting: int) -> Notice:
        words = tr("{n} (thing|things) changed on two computers, and not alike.", None, waiting)
        kept = tr("Both versions are kept until you choose one.")
        made = Notice("warn", words, kept, action=tr("Choose…"), icon="file-diff")
        made.acted.connect(self.choose)
        return made

    def _version(self, beside: Beside) -> Notice:
        words = tr("Two versions of this file. Nothing is lost.")
        detail = tr(
            "“{name}” from {origin} holds what yours does not.",
            name=beside.file.name,
            origin=tr(beside.origin),
        )
        made = Notice(
            "warn",
            words,
            detail,
            action=tr("Compare…"),
            other=tr("Close this message"),
            icon="file-diff",
        )
        made.acted.connect(partial(self.compare.emit, beside.file))
        made.declined.connect(partial(self._close, str(beside.file)))
        return made

    def _reminder(self, due: Due) -> Notice:
        words = tr("A backup is due: {newest}.", newest=tr(due.words))
        made = Notice(
            "info",
            words,
            action=tr("Back up to a folder…"),
            other=tr("Close this message"),
            icon="database-backup",
        )
        made.acted.connect(self._back_up)
        made.declined.connect(partial(self._close, _BACKUP))
        return made

    def _back_up(self) -> None:
        from fcp_portfolio.ui.dialogs.back_up import ask_back_up  # heavy

        ask_back_up(self.window(), self._workspace)

    def _noticed(self, sentence: str) -> Notice:
        first, _, rest = tr(sentence).partition(": ")
        words = (f"{first}.", rest[:1].upper() + rest[1:]) if rest else (first, "")
        made = Notice("warn", *words, other=tr("Close this message"))
        made.declined.connect(partial(self._close, sentence))
        return made

    def _close(self, which: str) -> None:
        self._closed.add(which)
        self._show()


def _looked(portfolio: Portfolio, days: int) -> tuple[tuple[Beside, ...], Due | None]:
    """Versions beside the file, and the backup that is due: a portfolio has Home to say that."""
    if portfolio.kind is FileKind.PORTFOLIO:
        return versions_beside(portfolio), None
    from fcp_portfolio.services.due import backup_of  # heavy

    return versions_beside(portfolio), backup_of(portfolio, days)
