"""What stands at the right follows the list, and what is changed, without holding the window."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.services.entries import get_entry
from fcp_portfolio.ui.views.editor.session import resume, unsaved

if TYPE_CHECKING:
    from fcp_portfolio.ui.views.editor.editor import Editor
    from fcp_portfolio.ui.views.evidence.page import EvidencePage
    from fcp_portfolio.ui.views.evidence.reading import ReadingView

NEXT_TURN_MS = 1  # with 0 Qt calls it before anything else that waits


class Following:
    """Does so for a page.

    What shows an entry is made in one turn of the event loop, completed where it is an editor, and
    shown in the next; what stood there before stays until then.
    """

    def __init__(self, page: "EvidencePage") -> None:
        self._page = page

    def follow(self, entry_id: str) -> None:
        """Shows the entry that became current."""
        page = self._page
        if page.workspace.read_only or self._keeping():
            page.open(entry_id)
        elif self._draft(entry_id):
            self._follow_draft(entry_id)
        else:
            waits = entry_id in unsaved(page.workspace)
            view = page.made_reading(get_entry(page.workspace.portfolio, entry_id), waits=waits)
            QTimer.singleShot(NEXT_TURN_MS, view, partial(self._show_reading, view))

    def keep_up(self) -> None:
        """Shows what was changed as it is now."""
        page = self._page
        if page.editor is not None:
            self._keep_editor_up(page.editor)
        elif page.reading is not None:
            self._keep_reading_up(page.reading.entry)

    def _follow_draft(self, entry_id: str) -> None:
        page = self._page
        if page.editor is None or page.editor.session.entry_id != entry_id:
            made = page.made_editor(resume(page.workspace, entry_id))
            QTimer.singleShot(NEXT_TURN_MS, made, partial(self._fill_editor, made))

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

    def _fill_editor(self, made: "Editor") -> None:
        made.view.complete()
        made.fill()
        QTimer.singleShot(NEXT_TURN_MS, made, partial(self._show_editor, made))

    def _show_editor(self, made: "Editor") -> None:
        page, entry_id = self._page, made.session.entry_id
        if self._wanted(entry_id):
            page.put_away()
            page.show_editor(made)
        else:
            made.deleteLater()

    def _show_reading(self, made: "ReadingView") -> None:
        page = self._page
        if self._wanted(made.entry.id):
            page.put_away()
            page.show_reading(made)
            page.look_into_file()
        else:
            made.deleteLater()

    def _wanted(self, entry_id: str) -> bool:
        """Not where something else was chosen meanwhile, or this was shown in another way."""
        page = self._page
        shown = (
            page.editor and page.editor.session.entry_id,
            page.reading and page.reading.entry.id,
        )
        return page.pane.current() == entry_id and entry_id not in shown

    def _keep_editor_up(self, editor: "Editor") -> None:
        """The entry in the editor may have been changed by an undo."""
        page, kept = self._page, editor.session.standing.entry
        page.pane.select(editor.session.entry_id)
        if kept is None:
            return
        now = page.removing.now(kept.id)
        if now is None or now.removed:
            page.close_quietly()
        elif now.revision != kept.revision and not editor.session.busy:
            page.close_quietly()
            page.open(now.id)

    def _keep_reading_up(self, shown: Entry) -> None:
        page, now = self._page, self._page.removing.now(shown.id)
        if now == shown:
            return
        page.put_away()
        there = now is not None and now.removed == page.pane.filters.removed
        if now is not None and there and page.pane.select(now.id):
            (page.open if page.pane.list.hasFocus() else page.enter)(now.id)
