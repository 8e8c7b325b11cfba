"""A new entry is in the list as a draft as soon as something was typed into it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import Query, get_entry, list_entries
from fcp_portfolio.ui.views.evidence import EvidencePage
from fcp_portfolio.ui.views.evidence.filters import Filters
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.evidence_pages import Log, OpenPage, shown
from tests.ui.finding import named


def typed(page: EvidencePage, qtbot: QtBot, text: str) -> None:
    """Types into the title, and waits as the editor does before it keeps it."""
    qtbot.keyClicks(named(page, "Title", QLineEdit), text)
    assert page.editor is not None
    page.editor.session.scratch()
    page.workspace.settle()


def begun(open_page: OpenPage, qtbot: QtBot) -> EvidencePage:
    page = open_page()
    page.begin_log("debrief")
    typed(page, qtbot, "Begun")
    return page


def test_new_draft_is_listed_once_something_was_typed(
    open_page: OpenPage, log: Log, qtbot: QtBot
) -> None:
    log("Later", occurred=date(2026, 11, 20))
    log("Earlier", occurred=date(2026, 10, 1))
    page = begun(open_page, qtbot)
    listed = ["November 2026", "Begun", "Later", "October 2026", "Earlier"]
    assert shown(page) == listed
    assert named(page, "Show drafts only", QToolButton).text() == "Drafts 1"
    assert page.editor is not None
    assert page.pane.current() == page.editor.session.entry_id

    typed(page, qtbot, " well")
    assert shown(page)[1] == "Begun well"
    assert len(list_entries(page.workspace.portfolio)) == 2

    qtbot.keyClick(named(page, "Title", QLineEdit), Qt.Key.Key_Escape)
    page.workspace.settle()
    assert shown(page)[1] == "Begun well"
    assert len(list_entries(page.workspace.portfolio)) == 3


def test_filters_of_something_else_leave_it_out(open_page: OpenPage, qtbot: QtBot) -> None:
    page = begun(open_page, qtbot)
    page.pane.narrow(Filters(private=True))
    assert shown(page) == []
    page.pane.narrow(Filters(drafts=True))
    assert shown(page) == ["November 2026", "Begun"]


def test_removing_it_leaves_a_draft_that_can_be_brought_back(
    open_page: OpenPage, qtbot: QtBot, workspace: Workspace
) -> None:
    page = begun(open_page, qtbot)
    entry_id = page.pane.current()
    page.pane.remove.emit(entry_id)
    workspace.settle()

    assert page.editor is None
    assert shown(page) == []
    assert get_entry(workspace.portfolio, entry_id).content.title == "Begun"
    assert [row.id for row in list_entries(workspace.portfolio, Query(removed=True))] == [entry_id]
