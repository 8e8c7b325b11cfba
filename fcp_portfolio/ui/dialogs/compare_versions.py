"""What another version of the file holds that this one does not, before both become one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from fcp_portfolio.services.done import Done
from fcp_portfolio.services.merging import OTHERS, Comparison, Named, compare, merge
from fcp_portfolio.ui.dialogs.choose_version import ask_choices, in_their_words
from fcp_portfolio.ui.widgets import Notice, button, column, fit_dialog, label, row
from fcp_portfolio.ui.wording import clock_text
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

_WIDTH, _MOST = 640, 12


def ask_compare(parent: QWidget, workspace: Workspace) -> None:
    """Lets another version be chosen and compares it; nothing where none is."""
    name, _ = QFileDialog.getOpenFileName(
        parent,
        tr("Compare with another version"),
        str(workspace.portfolio.file.parent),
        tr("Files (*{suffix})", suffix=workspace.portfolio.file.suffix),
    )
    if name:
        compare_with(parent, workspace, Path(name))


def compare_with(parent: QWidget, workspace: Workspace, file: Path) -> None:
    """Compares with a file on the worker, and shows what was found."""
    portfolio = workspace.portfolio
    workspace.run(
        lambda _job: compare(portfolio, file),
        then=lambda told: CompareDialog(workspace, file, told, parent).open(),
    )


class CompareDialog(QDialog):
    """What comes, what both changed, what goes; merging waits for a button."""

    def __init__(
        self, workspace: Workspace, file: Path, told: Comparison, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._file, self._told = workspace, file, told
        self.setWindowTitle(tr("Compare two versions"))
        self.setAccessibleName(tr("What “{name}” holds that is not here", name=file.name))
        self.setModal(True)
        self.later = button(tr("Close") if told.same else tr("Not now"))
        self.merge = button(tr("Merge"), "primary")
        self.merge.setDefault(True)
        self.merge.setVisible(not told.same)
        foot = row(self.later, self.merge)
        foot.insertStretch(0, 1)
        box = fit_dialog(self, foot, wide=_WIDTH)
        box.addWidget(label(tr("Another version of this file"), "title", wrap=True))
        box.addWidget(label(self._origin(), "secondary", wrap=True))
        self._tell(box)
        box.addStretch()
        self.later.clicked.connect(self.reject)
        self.merge.clicked.connect(self._merge)

    def _origin(self) -> str:
        told = self._told
        by = Phrase("“{name}”, written by {origin} on {day} at {time}. The file stays as it is.")
        on = Phrase("“{name}”, written on {origin} on {day} at {time}. The file stays as it is.")
        said = by if told.who else on
        return tr(
            said,
            name=self._file.name,
            origin=tr(told.origin),
            day=spoken(told.at.astimezone().date()),
            time=clock_text(told.at),
        )

    def _tell(self, box: QVBoxLayout) -> None:
        told = self._told
        if told.same:
            box.addWidget(label(tr("It holds nothing that is not here."), wrap=True))
        add_entries(box, tr("Comes: {n} new (entry|entries)", None, len(told.new)), told.new)
        changed = tr("Comes: {n} (entry|entries) changed there", None, len(told.changed))
        add_entries(box, changed, told.changed)
        others = [f"{tr(OTHERS[kind])}: {number}" for kind, number in told.others.items()]
        if others:
            told_of = label("\n".join(others), wrap=True)
            heading = label(tr("Comes as well"), "heading", wrap=True)
            box.addLayout(column(heading, told_of, spacing=2))
        both = tr("Changed on both sides: {n} (entry|entries)", None, len(told.both))
        add_entries(box, both, told.both)
        if told.undecided:
            box.addWidget(Notice("info", tr("Both versions are kept. You choose after merging.")))
        if told.erased:
            box.addWidget(Notice("warn", _gone(told)))

    def _merge(self) -> None:
        self.merge.setEnabled(False)
        self.later.setEnabled(False)
        file = self._file
        self._workspace.do(
            lambda portfolio: merge(portfolio, file), then=self._merged, failed=self._failed
        )

    def _merged(self, done: Done[Comparison]) -> None:
        behind, workspace = self.parentWidget(), self._workspace
        self.accept()
        if done.value.undecided:
            ask_choices(behind, workspace)

    def _failed(self, error: Exception) -> None:
        self.reject()
        raise error


def add_entries(box: QVBoxLayout, heading: str, entries: Sequence[Named]) -> None:
    """A heading with the titles below it, the first few; nothing where there are none."""
    if not entries:
        return
    said = [in_their_words(one.title) for one in entries[:_MOST]]
    if len(entries) > _MOST:
        said.append(tr("and {number} more", number=len(entries) - _MOST))
    names = label("\n".join(said), wrap=True)
    names.setTextFormat(Qt.TextFormat.PlainText)
    box.addLayout(column(label(heading, "heading", wrap=True), names, spacing=2))


def _gone(told: Comparison) -> str:
    erased = tr(
        "{n} (entry was|entries were) erased for good there, or a passage of (it|them). What was "
        "erased goes here too.",
        None,
        told.erased,
    )
    if not told.lost:
        return erased
    lost = tr(
        "{n} of them (was|were) changed on the other side, and (goes|go) all the same.",
        None,
        told.lost,
    )
    return f"{erased} {lost}"
