"""An entry's versions: what each changed, beside now, and brought back with Undo."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.word_changes import How, Piece
from fcp_portfolio.services.entries import edit_entry, get_entry
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.ui.views.evidence import EvidencePage
from fcp_portfolio.ui.views.evidence.history import Comparison, marked
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.evidence_pages import Log, OpenPage
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

COMPARE = "Compare revision 1 with now"


@pytest.fixture
def edited(log: Log, workspace: Workspace) -> Entry:
    entry = log("Knee pain", text="Rest for two weeks.")
    content = replace(
        entry.content, title="Knee pain again", values={"learning": "Walk for two weeks."}
    )
    return edit_entry(workspace.portfolio, entry.id, content, draft=False).value


def compared(page: EvidencePage, workspace: Workspace) -> Comparison:
    named(page, "History: 2 revisions", QToolButton).click()
    named(page, COMPARE, QPushButton).click()
    workspace.settle()
    assert page.reading is not None
    assert page.reading.comparison is not None
    return page.reading.comparison


def test_history_says_what_each_version_changed(open_page: OpenPage, edited: Entry) -> None:
    page = open_page()
    page.show_entry(edited.id)
    named(page, "History: 2 revisions", QToolButton).click()
    assert showing(page, "Title, Learning points")
    told = [made.text() for made in page.findChildren(QLabel)]
    assert any(text.endswith("· Edited") for text in told)
    assert any(text.endswith("· Logged") for text in told)


def test_a_version_is_compared_word_by_word(
    open_page: OpenPage, edited: Entry, workspace: Workspace
) -> None:
    page = open_page()
    page.show_entry(edited.id)

    shown = compared(page, workspace)

    title = named(shown, "Title. New since: “again”.", QLabel)
    assert "underline" in title.text()
    text = "Learning points. Gone since: “Rest”. New since: “Walk”."
    assert "line-through" in named(shown, text, QLabel).text()
    told = [one.text() for one in shown.findChildren(QLabel)]
    assert any(text.endswith("Struck out</span>: gone since this version") for text in told)


def test_what_is_marked_is_never_markup() -> None:
    made = marked((Piece(How.ADDED, "<img src=x>&\nnext"),))
    assert "&lt;img src=x&gt;&amp;<br>next" in made.text()


def test_a_version_is_restored_and_undone(
    open_page: OpenPage, edited: Entry, workspace: Workspace
) -> None:
    workspace.stage = stage = Listener()
    page = open_page()
    page.show_entry(edited.id)

    compared(page, workspace).restore_button.click()
    workspace.settle()

    assert stage.said == ["Restored revision 1 of “Knee pain”."]
    assert showing(page, "Rest for two weeks.")
    assert stage.undo is not None
    stage.undo()
    workspace.settle()
    assert get_entry(workspace.portfolio, edited.id).content == edited.content


def test_a_version_is_restored_from_the_list_and_undone(
    open_page: OpenPage, edited: Entry, workspace: Workspace
) -> None:
    workspace.stage = stage = Listener()
    page = open_page()
    page.show_entry(edited.id)
    named(page, "History: 2 revisions", QToolButton).click()

    named(page, "Restore revision 1", QPushButton).click()
    workspace.settle()

    assert stage.said == ["Restored revision 1 of “Knee pain”."]
    assert showing(page, "Rest for two weeks.")
    assert stage.undo is not None
    stage.undo()
    workspace.settle()
    assert get_entry(workspace.portfolio, edited.id).content == edited.content


def test_esc_goes_back_to_the_entry(
    qtbot: QtBot, open_page: OpenPage, edited: Entry, workspace: Workspace
) -> None:
    page = open_page()
    page.show_entry(edited.id)
    qtbot.keyClick(compared(page, workspace), Qt.Key.Key_Escape)
    assert page.reading is not None
    assert page.reading.comparison is None
    assert showing(page, "Walk for two weeks.")


def test_a_version_that_reads_as_now_says_so(
    open_page: OpenPage, edited: Entry, workspace: Workspace
) -> None:
    first = replace(edited.content, title="Knee pain", values={"learning": "Rest for two weeks."})
    edit_entry(workspace.portfolio, edited.id, first, draft=False)
    page = open_page()
    page.show_entry(edited.id)
    named(page, "History: 3 revisions", QToolButton).click()
    named(page, COMPARE, QPushButton).click()
    workspace.settle()
    assert showing(page, "This version reads as the entry does now.")


def test_a_version_that_was_erased_cannot_be_compared(
    open_page: OpenPage, edited: Entry, workspace: Workspace
) -> None:
    erase(workspace.portfolio, Target(id=edited.id, revision=1), why="A name stood in it")
    page = open_page()
    page.show_entry(edited.id)
    named(page, "History: 2 revisions", QToolButton).click()
    names = [button.accessibleName() for button in page.findChildren(QPushButton)]
    assert COMPARE not in names
    assert any(m.text().endswith("Logged, erased for good") for m in page.findChildren(QLabel))


def test_history_is_reached_from_the_head_and_by_end(
    qtbot: QtBot, open_page: OpenPage, log: Log
) -> None:
    entry = log(text="\n".join(f"Line {number}" for number in range(60)))
    page = open_page()
    page.show_entry(entry.id)
    assert page.reading is not None
    area, bar = page.reading.area, page.reading.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    qtbot.keyClick(area, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(area, Qt.Key.Key_Home)
    assert bar.value() == 0

    named(page, "History", QPushButton).click()
    fold = named(page, "History: 1 revision", QToolButton)
    assert fold.accessibleDescription() == "Unfolded"
    assert page.window().focusWidget() is fold
    qtbot.waitUntil(lambda: bar.value() > 0)
    assert not fold.visibleRegion().isEmpty()
