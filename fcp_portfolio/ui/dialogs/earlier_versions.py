"""What may take the place of a portfolio file, and what of a damaged one can be saved."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget, QListWidgetItem, QWidget

from fcp_portfolio.domain.errors import Cancelled, PortfolioError
from fcp_portfolio.domain.phrase import joined
from fcp_portfolio.services.restoring import Holds, Version, Where
from fcp_portfolio.services.salvaging import Salvaged, Survey
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.dialogs.file_in_question import FileInQuestion
from fcp_portfolio.ui.dialogs.restore import RestoreDialog
from fcp_portfolio.ui.folders import Folder, free
from fcp_portfolio.ui.widgets import Field, Notice, button, fit_dialog, label, row
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.wording import clock_text
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.worker import Job

if TYPE_CHECKING:
    from fcp_portfolio.services.done import Done
    from fcp_portfolio.ui.workspace import Workspace

_WIDTH, _ROWS, _TALL = 720, 5, 52
_KINDS = {
    Where.WORKING: Phrase("What this computer holds"),
    Where.EARLIER: Phrase("Earlier snapshot"),
    Where.BACKUP: Phrase("Backup"),
    Where.BESIDE: Phrase("File"),
}
_INTRO = Phrase(
    "Choose what takes the place of your file. What stands there now is kept beside it, under a "
    "name that says so."
)
_HELPS = Phrase("What helps then is an earlier snapshot or a backup: choose one below.")


class EarlierVersionsDialog(QDialog):
    """Nothing is replaced before a second look; `chosen` carries what does it."""

    chosen = Signal(object)

    def __init__(self, subject: FileInQuestion, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._subject = subject
        self._versions: dict[str, Version] = {}
        self._jobs: list[Job] = []
        self.setWindowTitle(tr("Restore an earlier version"))
        self.setAccessibleName(tr("Restore an earlier version of {name}", name=subject.file.name))
        self.setModal(True)
        self.damage = Notice("danger", action=tr("Save what can be read…"))
        self.said = Notice("info")
        self.list = _list()
        self._field = Field(tr("Versions that this computer knows of"), self.list)
        self.other = button(tr("Another file…"), "quiet", icon="folder-open")
        self.close_button = button(tr("Close"))
        self.restore = button(tr("Look into it…"), "primary")
        self._arrange()
        self._connect()
        self._look()

    def _arrange(self) -> None:
        foot = row(self.other, self.close_button, self.restore)
        foot.insertStretch(1, 1)
        box = fit_dialog(self, foot, wide=_WIDTH)
        box.addWidget(label(tr("Restore an earlier version"), "title", wrap=True))
        for notice in (self.damage, self.said):
            notice.hide()
            box.addWidget(notice)
        box.addWidget(label(tr(_INTRO), "secondary", wrap=True))
        box.addWidget(self._field)
        box.addStretch()
        self.restore.setDefault(True)
        self.restore.setEnabled(False)
        self.damage.action.setEnabled(False)

    def _connect(self) -> None:
        self.damage.acted.connect(self._ask_where_to_save)
        self.other.clicked.connect(self._ask_other)
        self.close_button.clicked.connect(self.reject)
        self.restore.clicked.connect(self._look_into)
        self.list.itemActivated.connect(lambda _item: self._look_into())
        self.finished.connect(self._stop)

    def _look(self) -> None:
        subject = self._subject
        self._run(lambda _job: subject.versions(), self._show)
        self._run(lambda _job: subject.survey(), self._show_damage)

    def _show(self, versions: tuple[Version, ...]) -> None:
        for version in versions:
            self._add(version)
        self.list.setCurrentRow(0)
        self.restore.setEnabled(bool(versions))
        none = tr(
            "This computer keeps no version of this file. Choose a backup with “Another file…”."
        )
        self._field.set_hint("" if versions else none)
        (self.list if versions else self.other).setFocus()

    def _add(self, version: Version) -> None:
        self._versions[version.id] = version
        item = QListWidgetItem(_row_words(version, tr("looking into it…")))
        item.setData(Qt.ItemDataRole.UserRole, version.id)
        item.setSizeHint(QSize(0, theme.active().grown(_TALL)))
        self.list.addItem(item)
        self._run(
            partial(_holds, self._subject, version),
            partial(self._tell, version),
            failed=partial(self._cannot_tell, version),
        )

    def _tell(self, version: Version, holds: Holds) -> None:
        self._words_of(version, _row_words(version, _held_words(holds), holds))

    def _cannot_tell(self, version: Version, error: PortfolioError) -> None:
        self._words_of(version, _row_words(version, tr(error.sentence)))

    def _words_of(self, version: Version, words: str) -> None:
        for place in range(self.list.count()):
            item = self.list.item(place)
            if item.data(Qt.ItemDataRole.UserRole) == version.id:
                item.setText(words)
                item.setToolTip(tip(words))

    def _show_damage(self, survey: Survey) -> None:
        if survey.readable and not survey.parts:
            return
        name = self._subject.file.name
        head = tr("“{name}” is damaged", name=name)
        if survey.readable:
            self.damage.action.setEnabled(True)
            self.damage.say(head, _damage_words(survey))
        else:
            self.damage.action.hide()
            self.damage.say(head, f"{tr(survey.sentence)} {tr(_HELPS)}")

    def _ask_where_to_save(self) -> None:
        file = self._subject.file
        proposed = free(file.with_name(tr("{name} (saved)", name=file.stem) + file.suffix))
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save what can be read"),
            str(proposed),
            tr("Files (*{suffix})", suffix=file.suffix),
        )
        if name:
            self.damage.action.setEnabled(False)
            self._run(
                partial(_salvage, self._subject, Path(name)), self._saved, failed=self._refused
            )

    def _saved(self, done: "Done[Salvaged]") -> None:
        self.damage.action.setEnabled(True)
        self.said.say(tr(done.said), " ".join(map(tr, done.advice)), kind="ok")

    def _refused(self, error: PortfolioError) -> None:
        self.damage.action.setEnabled(True)
        self.restore.setEnabled(bool(self._versions))
        self.said.say(tr(error.sentence), kind="danger")

    def _ask_other(self) -> None:
        from fcp_portfolio.services.restoring import version_at

        last = Folder("backup", self._subject.preferences)
        suffix = self._subject.file.suffix
        name, _ = QFileDialog.getOpenFileName(
            self,
            tr("Restore an earlier version"),
            str(last.proposed()),
            tr("Files (*{suffix})", suffix=suffix),
        )
        if name:
            self._compare(version_at(Path(name)))

    def _look_into(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._compare(self._versions[item.data(Qt.ItemDataRole.UserRole)])

    def _compare(self, version: Version) -> None:
        self.restore.setEnabled(False)
        self._run(
            partial(_compared, self._subject, version),
            partial(self._confirm, version),
            failed=self._refused,
        )

    def _confirm(self, version: Version, holds: Holds) -> None:
        self.restore.setEnabled(True)
        dialog = RestoreDialog(version, holds, self._subject.way_to_put(version), self)
        dialog.chosen.connect(self._decided)
        dialog.open()

    def _decided(self, work: object) -> None:
        self.accept()
        self.chosen.emit(work)

    def _run(
        self,
        work: Callable[[Job], object],
        then: Callable[..., None],
        failed: Callable[[PortfolioError], None] | None = None,
    ) -> None:
        self._jobs.append(self._subject.worker.run(work, then=then, failed=failed))

    def _stop(self) -> None:
        for job in self._jobs:
            job.cancel()


def ask_version(parent: QWidget, workspace: "Workspace", decided: Callable[[object], None]) -> None:
    """Shows what may take the place of a portfolio; `decided` is given what puts it there."""
    dialog = EarlierVersionsDialog(FileInQuestion.of(workspace), parent)
    dialog.chosen.connect(decided)
    dialog.open()


def _list() -> QListWidget:
    made = QListWidget()
    made.setProperty("kind", "boxed")
    made.setFixedHeight(theme.active().grown(_TALL) * _ROWS + 2)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setTextElideMode(Qt.TextElideMode.ElideRight)
    return made


def _holds(subject: FileInQuestion, version: Version, job: Job) -> Holds:
    _require_wanted(job)
    return subject.holds(version)


def _compared(subject: FileInQuestion, version: Version, job: Job) -> Holds:
    _require_wanted(job)
    return subject.compared(version)


def _salvage(subject: FileInQuestion, to: Path, _job: Job) -> "Done[Salvaged]":
    return subject.salvage(to)


def _require_wanted(job: Job) -> None:
    if job.cancelled():
        raise Cancelled


def _damage_words(survey: Survey) -> str:
    return tr(
        "Damaged: {parts}. {entries} can be read, and saved to another file. The damaged one stays "
        "as it is.",
        parts=tr(joined(*survey.parts, by=", ")),
        entries=tr("{n} (entry|entries)", None, survey.entries),
    )


def _held_words(holds: Holds) -> str:
    entries = tr("{n} (entry|entries)", None, holds.entries)
    if holds.changed is None:
        return entries
    changed = tr("last changed {day}", day=_moment(holds.changed))
    return f"{entries}, {changed}"


def _row_words(version: Version, told: str, holds: Holds | None = None) -> str:
    """Two lines: what it is and holds; when it was written, and its name."""
    written = tr("Written {day}", day=_moment(holds.at if holds else version.at))
    name = version.file.name if version.where in (Where.BACKUP, Where.BESIDE) else ""
    lower = " · ".join(filter(None, (written, name)))
    return f"{tr(_KINDS[version.where])} · {told}\n{lower}"


def _moment(at: datetime) -> str:
    return tr("{day}, {time}", day=spoken(at.astimezone().date()), time=clock_text(at))
