"""Asks which tags one or several entries have."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from fcp_portfolio.domain.entry import LONGEST_TAG, tidy_tags
from fcp_portfolio.services.entries import whole_entries
from fcp_portfolio.services.several import tag_entries, tags
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

_ROWS = 8
Had = tuple[tuple[str, int], ...]  # every tag in use, and how many of the entries have it


def ask_tags(workspace: Workspace, ids: Sequence[str], parent: QWidget) -> None:
    """Opens the dialog once it is known which tags the entries have; many take a while."""
    portfolio = workspace.portfolio

    def read(_job: object) -> Had:
        given = [tag for entry in whole_entries(portfolio, ids) for tag in entry.content.tags]
        return tuple((tag, given.count(tag)) for tag in tidy_tags((*tags(portfolio), *given)))

    workspace.run(read, then=partial(_open, workspace, tuple(ids), parent))


def _open(workspace: Workspace, ids: tuple[str, ...], parent: QWidget, had: Had) -> None:
    TagsDialog(workspace, ids, parent, had).open()


class TagsDialog(QDialog):
    """A list to tick, and a line for a new one. What only some of them have stays as it is."""

    def __init__(
        self, workspace: Workspace, ids: tuple[str, ...], parent: QWidget, had: Had
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Tags"))
        self.setAccessibleName(tr("Tags"))
        self._workspace, self._ids = workspace, ids
        self._all = {tag for tag, number in had if number == len(ids)}
        self.list = CheckList(tr("Tags"), min(_ROWS, len(had)))
        self.list.show_rows(((tag, tag, self._aside(number)) for tag, number in had), self._all)
        self.new = QLineEdit()
        self.new.setMaxLength(LONGEST_TAG)
        save = widgets.button(tr("Save tags"), "primary")
        save.setDefault(True)
        save.clicked.connect(self.accept)
        cancel = widgets.button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = widgets.row(cancel, save)
        foot.insertStretch(0, 1)
        box = widgets.fit_dialog(self, foot, wide=420, spacing=16)
        title = tr("Tags of {n} (entry|entries)", None, len(ids))
        box.addWidget(widgets.label(title, "title"))
        if had:
            box.addWidget(self.list)
        else:
            self.list.setParent(self)
            self.list.hide()
        hint = tr("A word of your own to find entries by. Nobody who is asked sees it.")
        box.addWidget(widgets.Field(tr("New tag"), self.new, hint))
        (self.list if had else self.new).setFocus()

    def accept(self) -> None:
        """Writes what was ticked and typed."""
        ticked = set(self.list.checked())
        new = tuple(filter(None, (self.new.text().strip(),)))
        add, remove, ids = (*(ticked - self._all), *new), tuple(self._all - ticked), self._ids
        if add or remove:
            self._workspace.do(
                lambda portfolio: tag_entries(portfolio, ids, add=add, remove=remove)
            )
        super().accept()

    def _aside(self, number: int) -> str:
        several = number and len(self._ids) > 1
        return tr("{some} of {all}", some=number, all=len(self._ids)) if several else ""
