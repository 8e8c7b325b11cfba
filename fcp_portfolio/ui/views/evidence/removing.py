"""Entries are removed, brought back, and given back what they held earlier."""

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.entries import get_entry, remove_entry, restore_entry
from fcp_portfolio.services.revisions import restore_revision
from fcp_portfolio.ui.views.editor.session import Session
from fcp_portfolio.ui.views.evidence.filters import Filters

if TYPE_CHECKING:
    from fcp_portfolio.ui.views.evidence.page import EvidencePage


class Removing:
    """Does so for a page, which shows what stands there then."""

    def __init__(self, page: "EvidencePage") -> None:
        self._page, self._workspace = page, page.workspace

    def remove(self, entry_id: str) -> None:
        """Takes an entry out of the list; the one below it is shown."""
        page, pane = self._page, self._page.pane
        if page.editor is not None:
            _let_go(page.editor.session)
        following = pane.model.row_at(pane.model.beside(pane.list.currentIndex(), 1))
        page.close_quietly()
        self._workspace.do(
            lambda portfolio: remove_entry(portfolio, entry_id),
            then=partial(self._removed, following.id if following else ""),
        )

    def restore(self, entry_id: str) -> None:
        """Brings a removed entry back."""
        work = partial(restore_entry, entry_id=entry_id)
        self._workspace.do(work, then=self._restored)

    def restore_revision(self, entry_id: str, number: int) -> None:
        """Has an entry hold again what it held once; one that was signed is asked about."""
        work = partial(restore_revision, entry_id=entry_id, number=number)
        self._page.first.ask(lambda _entry: self._workspace.do(work), entry_id)

    def now(self, entry_id: str) -> Entry | None:
        """The entry as it stands; None once it was erased for good, here or elsewhere."""
        with suppress(NotFound):
            return get_entry(self._workspace.portfolio, entry_id)
        return None

    def _removed(self, following: str, _done: Done[Entry]) -> None:
        if following and self._page.pane.select(following):
            self._page.open(following)
        self._page.pane.list.setFocus()

    def _restored(self, done: Done[Entry]) -> None:
        self._page.pane.narrow(Filters())
        self._page.put_away()
        self._page.show_entry(done.value.id)


def _let_go(session: Session) -> None:
    """What is typed is left behind, but for a new entry: that can be brought back as a draft."""
    session.hush()
    if session.standing.entry is None:
        session.keep()
    else:
        session.drop()
    content = session.content
    session.read = lambda: content
