"""The Evidence page: reading, editing, removing, logging, coming back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import get_entry, link_to, list_entries, log_entry, remove_entry
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.ui.models.entries import ITEM, Line
from fcp_portfolio.ui.views.editor.chooser import FORM
from fcp_portfolio.ui.views.editor.session import unsaved
from fcp_portfolio.ui.views.evidence.filters import Filters
from fcp_portfolio.ui.views.preview import FileView
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TODAY, debrief
from tests.ui.evidence_pages import TITLE, Log, OpenPage, chosen, shown
from tests.ui.finding import named, showing


def test_a_final_entry_is_read_as_text(open_page: OpenPage, log: Log, portfolio: Portfolio) -> None:
    entry = log(text="Ask about night pain first.", links=(link_to(portfolio, "3", "I asked."),))
    shown_page = open_page()

    shown_page.show_entry(entry.id)

    texts = (TITLE, "14 Nov 2026 · 20 minutes", "Ask about night pain first.", "I asked.")
    assert [text for text in texts if not showing(shown_page, text)] == []
    assert shown_page.editor is None


def test_a_draft_opens_in_the_editor(open_page: OpenPage, log: Log) -> None:
    entry = log("Draft", draft=True)
    shown_page = open_page()

    shown_page.show_entry(entry.id)

    assert named(shown_page, "Title", QLineEdit).text() == "Draft"


def test_show_entry_takes_hiding_filters_off(open_page: OpenPage, log: Log) -> None:
    entry = log("Final")
    shown_page = open_page()
    shown_page.pane.narrow(Filters(drafts=True))

    shown_page.show_entry(entry.id)

    assert shown(shown_page) == ["November 2026", "Final"]


def test_edit_and_done(open_page: OpenPage, log: Log, workspace: Workspace) -> None:
    entry = log()
    shown_page = open_page()
    shown_page.show_entry(entry.id)

    named(shown_page, "Edit", QPushButton).click()
    named(shown_page, "Title", QLineEdit).setText("Another title")
    named(shown_page, "Done", QPushButton).click()
    workspace.settle()

    now = get_entry(workspace.portfolio, entry.id)
    assert (now.content.title, now.draft, now.revision) == ("Another title", False, 2)
    assert shown_page.reading is not None
    assert showing(shown_page, "Another title")


def test_typing_is_kept_when_another_entry_is_chosen(
    open_page: OpenPage, log: Log, workspace: Workspace
) -> None:
    draft = log("Draft", draft=True)
    other = log("Other")
    shown_page = open_page()
    shown_page.show_entry(draft.id)
    named(shown_page, "Learning points", QPlainTextEdit).setPlainText("More of it.")

    shown_page.show_entry(other.id)
    workspace.settle()

    assert get_entry(workspace.portfolio, draft.id).content.values == {"learning": "More of it."}
    assert shown_page.reading is not None
    assert shown_page.reading.entry.id == other.id


def test_there_and_back_again_at_once(open_page: OpenPage, log: Log, workspace: Workspace) -> None:
    draft, other = log("Draft", draft=True), log("Other")
    shown_page = open_page()
    shown_page.show_entry(draft.id)
    named(shown_page, "Title", QLineEdit).setText("Draft, longer")

    shown_page.show_entry(other.id)
    shown_page.show_entry(draft.id)
    workspace.settle()

    assert shown_page.editor is not None
    assert shown_page.editor.view.content().title == "Draft, longer"


def test_remove_and_undo(open_page: OpenPage, log: Log, workspace: Workspace) -> None:
    log("First", occurred=date(2026, 10, 3))
    entry = log("Second")
    shown_page = open_page()
    shown_page.show_entry(entry.id)

    shown_page.pane.remove.emit(entry.id)
    workspace.settle()
    assert shown(shown_page) == ["October 2026", "First"]

    workspace.undo()
    workspace.settle()

    assert shown(shown_page)[:2] == ["November 2026", "Second"]


def test_a_removed_entry_is_restored(open_page: OpenPage, log: Log, workspace: Workspace) -> None:
    entry = log()
    remove_entry(workspace.portfolio, entry.id)
    shown_page = open_page()

    shown_page.show_entry(entry.id)
    named(shown_page, "Restore", QPushButton).click()
    workspace.settle()

    assert not get_entry(workspace.portfolio, entry.id).removed
    assert shown(shown_page) == ["November 2026", TITLE]


def test_removing_a_draft_that_is_open_closes_the_editor(
    open_page: OpenPage, log: Log, workspace: Workspace
) -> None:
    draft = log("Draft", draft=True)
    shown_page = open_page()
    shown_page.show_entry(draft.id)
    assert shown_page.editor is not None

    shown_page.editor.remove.emit(draft.id)
    workspace.settle()

    assert shown_page.editor is None
    assert get_entry(workspace.portfolio, draft.id).removed


def test_log_again_takes_links_and_no_text(
    open_page: OpenPage, log: Log, workspace: Workspace
) -> None:
    entry = log(links=(link_to(workspace.portfolio, "3", "I asked."),))
    shown_page = open_page()
    shown_page.show_entry(entry.id)
    assert shown_page.reading is not None

    shown_page.reading.again.emit(entry.id)

    assert shown_page.editor is not None
    content = shown_page.editor.view.content()
    assert (content.title, content.occurred, content.minutes) == ("", TODAY, 20)
    assert [(link.code, link.why) for link in content.links] == [("3", "")]


def test_a_form_is_chosen_by_a_few_letters(qtbot: QtBot, open_page: OpenPage) -> None:
    shown_page = open_page()
    shown_page.begin_log()
    line = named(shown_page, "What are you logging?", QLineEdit)

    qtbot.keyClicks(line, "cbd")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert shown_page.editor is not None
    assert shown_page.editor.session.form.id == "cbd"


@pytest.mark.parametrize(
    ("typed", "form"), [("refl", "reflection"), ("deb", "debrief"), ("sig", "sea"), ("pdp", "pdp")]
)
def test_forms_are_found(qtbot: QtBot, open_page: OpenPage, typed: str, form: str) -> None:
    chooser = open_page().chooser
    qtbot.keyClicks(chooser.line, typed)

    with qtbot.waitSignal(chooser.chosen) as caught:
        qtbot.keyClick(chooser.line, Qt.Key.Key_Return)

    assert caught.args == [form]


def test_forms_stand_in_the_order_of_their_names(open_page: OpenPage) -> None:
    model = open_page().chooser.list.model()
    names = [model.index(place, 0).data().casefold() for place in range(model.rowCount())]
    assert names == sorted(names)


def test_forms_can_be_stepped_through_and_left(qtbot: QtBot, open_page: OpenPage) -> None:
    shown_page = open_page()
    chooser = shown_page.chooser
    shown_page.begin_log()
    view = named(shown_page, "Forms", QListView)
    assert view.currentIndex().row() == 0

    qtbot.keyClick(chooser.line, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    qtbot.keyClicks(chooser.line, "xyzzy")
    assert showing(shown_page, "No form has this in its name.")
    qtbot.keyClick(chooser.line, Qt.Key.Key_Escape)

    assert not chooser.isVisible()


def test_forms_that_count_are_offered_and_others_found(qtbot: QtBot, open_page: OpenPage) -> None:
    shown_page = open_page()
    shown_page.begin_log(forms=("cot", "cbd"))
    model = named(shown_page, "Forms", QListView).model()
    assert [model.index(row, 0).data(FORM).id for row in range(model.rowCount())] == ["cbd", "cot"]
    qtbot.keyClicks(shown_page.chooser.line, "refl")
    assert model.index(0, 0).data(FORM).id == "reflection"
    shown_page.begin_log()
    assert model.rowCount() == len(shown_page.workspace.portfolio.forms)


def test_entry_is_opened_at_its_minutes(open_page: OpenPage) -> None:
    shown_page = open_page()
    entry = log_entry(shown_page.workspace.portfolio, debrief(minutes=None)).value
    shown_page.show_entry(entry.id, part="minutes")
    editor = shown_page.editor
    assert editor is not None
    assert editor.session.entry_id == entry.id
    assert shown_page.focusWidget() is editor.view.basics.minutes


def test_logging_for_a_capability_links_it(open_page: OpenPage) -> None:
    shown_page = open_page()

    shown_page.begin_log("cbd", "hee-msk-2018#9")

    assert shown_page.editor is not None
    assert [link.code for link in shown_page.editor.view.content().links] == ["9"]


def test_esc_puts_the_editor_away_and_keeps_the_text(
    qtbot: QtBot, open_page: OpenPage, workspace: Workspace
) -> None:
    shown_page = open_page()
    shown_page.begin_log("debrief")
    qtbot.keyClicks(named(shown_page, "Title", QLineEdit), "Begun")

    qtbot.keyClick(named(shown_page, "Title", QLineEdit), Qt.Key.Key_Escape)
    workspace.settle()

    assert shown_page.editor is None
    assert shown(shown_page) == ["November 2026", "Begun"]


def test_another_page_makes_typing_a_revision(
    qtbot: QtBot, open_page: OpenPage, workspace: Workspace
) -> None:
    shown_page = open_page()
    shown_page.begin_log("debrief")
    qtbot.keyClicks(named(shown_page, "Title", QLineEdit), "Begun")

    shown_page.hide()
    workspace.settle()

    assert [row.title for row in list_entries(workspace.portfolio)] == ["Begun"]
    assert shown_page.editor is not None


def test_a_killed_program_reopens_with_the_draft(
    qtbot: QtBot, open_page: OpenPage, workspace: Workspace
) -> None:
    first = open_page()
    first.begin_log("debrief")
    qtbot.keyClicks(named(first, "Title", QLineEdit), "Begun")
    assert first.editor is not None
    first.editor.session.scratch()
    workspace.settle()
    first.editor.session.read = lambda: first.editor.session.content  # type: ignore[union-attr]

    second = open_page()
    workspace.settle()

    assert shown(second) == ["November 2026", "Begun"]
    assert unsaved(workspace) == {}


def test_text_for_a_final_entry_waits_and_says_so(
    open_page: OpenPage, log: Log, workspace: Workspace
) -> None:
    entry, other = log(), log("Other")
    shown_page = open_page()
    shown_page.show_entry(entry.id)
    named(shown_page, "Edit", QPushButton).click()
    named(shown_page, "Learning points", QPlainTextEdit).setPlainText("")

    shown_page.show_entry(other.id)
    workspace.settle()
    shown_page.show_entry(entry.id)

    assert get_entry(workspace.portfolio, entry.id) == entry
    assert named(shown_page, "Go on editing", QPushButton).isVisible()
    line = shown_page.pane.model.index_of(entry.id).data(ITEM)
    assert isinstance(line, Line)


def test_an_undo_is_followed_by_the_editor(
    open_page: OpenPage, log: Log, workspace: Workspace
) -> None:
    draft = log("Draft", draft=True)
    shown_page = open_page()
    shown_page.show_entry(draft.id)
    named(shown_page, "Title", QLineEdit).setText("Draft, longer")
    assert shown_page.editor is not None
    shown_page.editor.session.keep()
    workspace.settle()

    workspace.do(undo_change)
    workspace.settle()

    assert named(shown_page, "Title", QLineEdit).text() == "Draft"


def test_letters_edit_and_delete_removes(
    qtbot: QtBot, open_page: OpenPage, log: Log, workspace: Workspace
) -> None:
    entry = log()
    shown_page = open_page()
    shown_page.show_entry(entry.id)

    qtbot.keyClick(shown_page.pane.list, Qt.Key.Key_E)
    assert shown_page.editor is not None
    qtbot.keyClick(shown_page.pane.list, Qt.Key.Key_Delete)
    workspace.settle()

    assert get_entry(workspace.portfolio, entry.id).removed


def test_a_file_is_looked_at_within_the_program(
    open_page: OpenPage, log: Log, portfolio: Portfolio, workspace: Workspace
) -> None:
    file = add_bytes(portfolio, b"Scan, or wait.", "Pathway.txt", description="Ours").value
    entry = log(attachments=(file,))
    shown_page = open_page()
    shown_page.show_entry(entry.id)

    named(shown_page, "Look at Pathway.txt", QToolButton).click()

    workspace.settle()
    preview = shown_page.findChild(FileView)
    assert preview is not None
    assert named(preview, "Text of Pathway.txt", QPlainTextEdit).toPlainText() == "Scan, or wait."
    named(preview, "Back to the entry", QPushButton).click()
    eye = named(shown_page, "Look at Pathway.txt", QToolButton)
    assert shown_page.window().focusWidget() is eye


def test_the_menu_of_an_entry_removes_it(
    open_page: OpenPage, log: Log, workspace: Workspace
) -> None:
    entry = log()
    shown_page = open_page()
    shown_page.show_entry(entry.id)

    chosen(shown_page, "More for this entry", "Remove this entry")
    workspace.settle()

    assert get_entry(workspace.portfolio, entry.id).removed
