"""From entry to entry in the list: what stood at the right stays until the next is there."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import get_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.views.editor.editor import Editor
from fcp_portfolio.ui.views.evidence.page import EvidencePage
from fcp_portfolio.ui.views.evidence.reading import ReadingView
from tests.ui.evidence_pages import Log, OpenPage
from tests.ui.finding import named, showing


def editors(page: EvidencePage) -> list[str]:
    """The entries whose editors there are, shown or not."""
    return [editor.session.entry_id for editor in page.findChildren(Editor)]


def read_entries(page: EvidencePage) -> list[str]:
    """The entries that there are views of, shown or not."""
    return [view.entry.id for view in page.findChildren(ReadingView)]


def test_what_is_read_stays_until_the_editor_of_a_draft_is_made(
    qtbot: QtBot, open_page: OpenPage, log: Log
) -> None:
    final, draft = log("Final"), log("Draft", draft=True, occurred=date(2026, 10, 3))
    page = open_page()
    page.show_entry(final.id)

    page.pane.select(draft.id)
    page.following.follow(draft.id)

    assert page.reading is not None
    assert page.reading.isVisible()
    qtbot.waitUntil(lambda: page.editor is not None)
    assert named(page, "Title", QLineEdit).text() == "Draft"
    assert page.reading is None
    assert editors(page) == [draft.id]


def test_what_is_read_stays_until_the_next_is_made(
    qtbot: QtBot, open_page: OpenPage, log: Log
) -> None:
    one, other = log("One"), log("Other", occurred=date(2026, 10, 3))
    page = open_page()
    page.show_entry(one.id)

    page.pane.select(other.id)
    page.following.follow(other.id)

    assert page.reading is not None
    assert page.reading.isVisible()
    assert page.reading.entry == one
    qtbot.waitUntil(lambda: showing(page, "Other"))
    qtbot.waitUntil(lambda: read_entries(page) == [other.id])


def test_a_view_that_is_not_wanted_any_more_goes(
    qtbot: QtBot, open_page: OpenPage, log: Log
) -> None:
    one, other = log("One"), log("Other", occurred=date(2026, 10, 3))
    page = open_page()

    page.pane.select(other.id)
    page.following.follow(other.id)
    page.show_entry(one.id)  # before the next turn

    qtbot.waitUntil(lambda: read_entries(page) == [one.id])
    assert showing(page, "One")


def test_an_editor_that_is_not_wanted_any_more_goes(
    qtbot: QtBot, open_page: OpenPage, log: Log
) -> None:
    draft, final = log("Draft", draft=True), log("Final", occurred=date(2026, 10, 3))
    page = open_page()

    page.pane.select(draft.id)
    page.following.follow(draft.id)
    page.show_entry(final.id)  # before the next turn

    qtbot.waitUntil(lambda: editors(page) == [])
    assert page.editor is None
    assert showing(page, "Final")


def test_going_from_a_draft_to_the_next_keeps_what_was_typed(
    qtbot: QtBot, open_page: OpenPage, log: Log, portfolio: Portfolio
) -> None:
    one, other = log("One", draft=True), log("Other", draft=True, occurred=date(2026, 10, 3))
    page = open_page()
    page.show_entry(one.id)
    title = named(page, "Title", QLineEdit)
    title.setFocus()
    title.end(False)
    QTest.keyClicks(title, " more")

    page.pane.list.setFocus()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Down)

    qtbot.waitUntil(lambda: editors(page) == [other.id])
    page.workspace.settle()
    assert get_entry(portfolio, one.id).content.title == "One more"
