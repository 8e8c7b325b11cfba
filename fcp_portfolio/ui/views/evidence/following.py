"""What becomes current in the list is shown at the right, without holding the window for long."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from fcp_portfolio.ui.views.editor.session import resume

if TYPE_CHECKING:
    from fcp_portfolio.ui.views.editor.editor import Editor
    from fcp_portfolio.ui.views.evidence.page import EvidencePage


class Following:
    """Does so for a page.

    The editor of a draft is made in one turn of the event loop and shown in the next; what stood
    there before stays until then.
    """

    def __init__(self, page: "EvidencePage") -> None:
        self._page = page

    def follow(self, entry_id: str) -> None:
        """Shows the entry that became current."""
        page = self._page
        if page.workspace.read_only or not self._draft(entry_id) or self._keeping():
            page.open(entry_id)
        elif page.editor is None or page.editor.session.entry_id != entry_id:
            made = page.made_editor(resume(page.workspace, entry_id))
            QTimer.singleShot(0, made, partial(self._show, made))

    def _draft(self, entry_id: str) -> bool:
        pane = self._page.pane
        row = pane.model.row_at(pane.list.currentIndex())
        return row is not None and row.id == entry_id and row.draft and not pane.filters.removed

    def _keeping(self) -> bool:
        """Whether what was typed is kept first."""
        page = self._page
        left = page.editor
        return page.workspace.worker.busy or (
            left is not None and (left.view.files.busy or not left.session.untouched)
        )

    def _show(self, made: "Editor") -> None:
        page, entry_id = self._page, made.session.entry_id
        opened = page.editor is not None and page.editor.session.entry_id == entry_id
        if opened or page.pane.current() != entry_id:
            made.deleteLater()  # something else was chosen meanwhile, or this in another way
            return
        page.put_away()
        page.show_editor(made)
