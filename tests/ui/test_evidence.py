"""The Evidence page: the list, searching it, reading, editing, removing, coming back."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QLineEdit, QListView, QMenu, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.services.entries import get_entry, link_to, list_entries, log_entry, remove_entry
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.entries import ITEM, EntriesModel, Heading, Line, sentence
from fcp_portfolio.ui.views.editor import unsaved
from fcp_portfolio.ui.views.evidence import EvidencePage
from fcp_portfolio.ui.views.evidence_list import Filters
from fcp_portfolio.ui.views.file_preview import FilePreview
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TODAY, debrief
from tests.ui.finding import named, showing

Log = Callable[..., Entry]
TITLE = "Knee pain in clinic"


@pytest.fixture
def log(portfolio: Portfolio) -> Log:
    def work(title: str = TITLE, *, draft: bool = False, **values: object) -> Entry:
        content = debrief(title, **values)  # type: ignore[arg-type]
        return log_entry(portfolio, content, draft=draft).value

    return work


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> Iterator[Callable[[], EvidencePage]]:
    made: list[EvidencePage] = []

    def work() -> EvidencePage:
        page = EvidencePage(workspace)
        qtbot.addWidget(page)
        page.resize(1060, 740)
        page.show()
        made.append(page)
        return page

    yield work
    for one in made:
        one.finish()
    workspace.settle()


def shown(page: EvidencePage) -> list[str]:
    model = page.pane.model
    items = [model.index(place).data(ITEM) for place in range(model.rowCount())]
    return [item.title if isinstance(item, Heading) else item.row.title for item in items]


def test_the_model_is_sound(portfolio: Portfolio, log: Log, qtmodeltester: ModelTester) -> None:
    log("One")
    log("Two", occurred=date(2026, 10, 3))
    model = EntriesModel()
    qtmodeltester.check(model)

    model.show(list_entries(portfolio), portfolio.forms)
    qtmodeltester.check(model)

    assert isinstance(model, QAbstractItemModel)
    assert model.rowCount() == 4


def test_entries_stand_under_their_months(page: Callable[[], EvidencePage], log: Log) -> None:
    log("Second")
    log("First", occurred=date(2026, 10, 3))
    log("Undated", draft=True, occurred=None)

    assert shown(page()) == [
        "No date yet",
        "Undated",
        "November 2026",
        "Second",
        "October 2026",
        "First",
    ]


def test_a_row_is_said_as_one_sentence(portfolio: Portfolio, log: Log) -> None:
    log(links=(link_to(portfolio, "4"), link_to(portfolio, "5")), draft=True)
    model = EntriesModel()
    model.show(list_entries(portfolio), portfolio.forms)

    said = [model.index(i).data(Qt.ItemDataRole.AccessibleTextRole) for i in range(2)]

    assert said == [
        "November 2026, 1 entry",
        "Knee pain in clinic, draft, Debrief, 2 capabilities, 14 Nov 2026",
    ]


def test_arrow_keys_pass_over_headings(
    qtbot: QtBot, page: Callable[[], EvidencePage], log: Log
) -> None:
    log("Second")
    log("First", occurred=date(2026, 10, 3))
    view = page().pane.list
    view.setCurrentIndex(view.model().index(1, 0))

    qtbot.keyClick(view, Qt.Key.Key_Down)

    assert view.currentIndex().data() == "First"


def test_search_as_you_type_finds_title_and_text(
    qtbot: QtBot, page: Callable[[], EvidencePage], log: Log
) -> None:
    log("Red flags")
    log("Other", text="We spoke of red flags and of rest.")
    log("Nothing here")
    shown_page = page()

    qtbot.keyClicks(named(shown_page, "Search evidence", QLineEdit), "red fl")

    qtbot.waitUntil(lambda: len(shown(shown_page)) == 3)
    assert shown(shown_page)[0] == "2 found for “red fl”"
    lines = [shown_page.pane.model.index(i).data(ITEM) for i in (1, 2)]
    assert {(line.row.title, line.row.place) for line in lines} == {
        ("Red flags", "title"),
        ("Other", "text"),
    }
    assert any("found in text: We spoke of red flags" in sentence(line) for line in lines)


def test_rows_and_hits_are_painted(page: Callable[[], EvidencePage], log: Log) -> None:
    log("Other", text="We spoke of red flags and of rest.")
    log("Red", draft=True)
    shown_page = page()
    shown_page.pane.narrow(Filters(search="red"))
    shown_page.pane.select(list_entries(shown_page.workspace.portfolio)[0].id)

    picture = shown_page.pane.list.grab().toImage()

    hit = theme.active().colour("hit").rgb()
    colours = {picture.pixel(x, y) for x in range(0, 300, 2) for y in range(0, 140, 2)}
    assert hit in colours


def test_nothing_found_says_so_and_esc_clears(
    qtbot: QtBot, page: Callable[[], EvidencePage], log: Log
) -> None:
    log()
    shown_page = page()
    shown_page.pane.narrow(Filters(search="xyzzy"))
    assert showing(shown_page, "No entry holds “xyzzy”. Esc clears the search.")

    qtbot.keyClick(named(shown_page, "Search evidence", QLineEdit), Qt.Key.Key_Escape)

    assert shown(shown_page) == ["November 2026", TITLE]


def test_down_goes_from_the_search_into_the_list(
    qtbot: QtBot, page: Callable[[], EvidencePage], log: Log
) -> None:
    log("Red flags")
    shown_page = page()
    search = named(shown_page, "Search evidence", QLineEdit)
    qtbot.keyClicks(search, "red")

    qtbot.keyClick(search, Qt.Key.Key_Down)

    assert shown_page.pane.list.currentIndex().data() == "Red flags"
    assert shown_page.reading is not None


def test_drafts_alone(page: Callable[[], EvidencePage], log: Log) -> None:
    log("Final")
    log("Draft", draft=True)
    shown_page = page()

    chip = named(shown_page, "Show drafts only", QToolButton)
    assert chip.text() == "Drafts 1"
    chip.click()

    assert shown(shown_page) == ["November 2026", "Draft"]


def test_entries_of_a_capability(
    page: Callable[[], EvidencePage], log: Log, portfolio: Portfolio
) -> None:
    log("Linked", links=(link_to(portfolio, "4"),))
    log("Not linked")
    shown_page = page()

    shown_page.show_node("hee-msk-2018#4")

    assert shown(shown_page) == ["November 2026", "Linked"]
    assert named(shown_page, "Filter by capability", QToolButton).text() == "4 Physical assessment"


def test_a_final_entry_is_read_as_text(
    page: Callable[[], EvidencePage], log: Log, portfolio: Portfolio
) -> None:
    entry = log(text="Ask about night pain first.", links=(link_to(portfolio, "3", "I asked."),))
    shown_page = page()

    shown_page.show_entry(entry.id)

    texts = (TITLE, "14 Nov 2026 · 20 minutes", "Ask about night pain first.", "I asked.")
    assert [text for text in texts if not showing(shown_page, text)] == []
    assert shown_page.editor is None


def test_a_draft_opens_in_the_editor(page: Callable[[], EvidencePage], log: Log) -> None:
    entry = log("Draft", draft=True)
    shown_page = page()

    shown_page.show_entry(entry.id)

    assert named(shown_page, "Title", QLineEdit).text() == "Draft"


def test_show_entry_takes_hiding_filters_off(page: Callable[[], EvidencePage], log: Log) -> None:
    entry = log("Final")
    shown_page = page()
    shown_page.pane.narrow(Filters(drafts=True))

    shown_page.show_entry(entry.id)

    assert shown(shown_page) == ["November 2026", "Final"]


def test_edit_and_done(page: Callable[[], EvidencePage], log: Log, workspace: Workspace) -> None:
    entry = log()
    shown_page = page()
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
    page: Callable[[], EvidencePage], log: Log, workspace: Workspace
) -> None:
    draft = log("Draft", draft=True)
    other = log("Other")
    shown_page = page()
    shown_page.show_entry(draft.id)
    named(shown_page, "Learning points", QPlainTextEdit).setPlainText("More of it.")

    shown_page.show_entry(other.id)
    workspace.settle()

    assert get_entry(workspace.portfolio, draft.id).content.values == {"learning": "More of it."}
    assert shown_page.reading is not None
    assert shown_page.reading.entry.id == other.id


def test_there_and_back_again_at_once(
    page: Callable[[], EvidencePage], log: Log, workspace: Workspace
) -> None:
    draft, other = log("Draft", draft=True), log("Other")
    shown_page = page()
    shown_page.show_entry(draft.id)
    named(shown_page, "Title", QLineEdit).setText("Draft, longer")

    shown_page.show_entry(other.id)
    shown_page.show_entry(draft.id)
    workspace.settle()

    assert shown_page.editor is not None
    assert shown_page.editor.view.content().title == "Draft, longer"


def test_remove_and_undo(page: Callable[[], EvidencePage], log: Log, workspace: Workspace) -> None:
    log("First", occurred=date(2026, 10, 3))
    entry = log("Second")
    shown_page = page()
    shown_page.show_entry(entry.id)

    shown_page.pane.remove.emit(entry.id)
    workspace.settle()
    assert shown(shown_page) == ["October 2026", "First"]

    workspace.undo()
    workspace.settle()

    assert shown(shown_page)[:2] == ["November 2026", "Second"]


def test_a_removed_entry_is_restored(
    page: Callable[[], EvidencePage], log: Log, workspace: Workspace
) -> None:
    entry = log()
    remove_entry(workspace.portfolio, entry.id)
    shown_page = page()

    shown_page.show_entry(entry.id)
    named(shown_page, "Restore", QPushButton).click()
    workspace.settle()

    assert not get_entry(workspace.portfolio, entry.id).removed
    assert shown(shown_page) == ["November 2026", TITLE]


def test_removing_a_draft_that_is_open_closes_the_editor(
    page: Callable[[], EvidencePage], log: Log, workspace: Workspace
) -> None:
    draft = log("Draft", draft=True)
    shown_page = page()
    shown_page.show_entry(draft.id)
    assert shown_page.editor is not None

    shown_page.editor.remove.emit(draft.id)
    workspace.settle()

    assert shown_page.editor is None
    assert get_entry(workspace.portfolio, draft.id).removed


def test_log_again_takes_links_and_no_text(
    page: Callable[[], EvidencePage], log: Log, workspace: Workspace
) -> None:
    entry = log(links=(link_to(workspace.portfolio, "3", "I asked."),))
    shown_page = page()
    shown_page.show_entry(entry.id)
    assert shown_page.reading is not None

    shown_page.reading.again.emit(entry.id)

    assert shown_page.editor is not None
    content = shown_page.editor.view.content()
    assert (content.title, content.occurred, content.minutes) == ("", TODAY, 20)
    assert [(link.code, link.why) for link in content.links] == [("3", "")]


def test_a_form_is_chosen_by_a_few_letters(qtbot: QtBot, page: Callable[[], EvidencePage]) -> None:
    shown_page = page()
    shown_page.begin_log()
    line = named(shown_page, "What are you logging?", QLineEdit)

    qtbot.keyClicks(line, "cbd")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert shown_page.editor is not None
    assert shown_page.editor.session.form.id == "cbd"


@pytest.mark.parametrize(
    ("typed", "form"), [("refl", "reflection"), ("deb", "debrief"), ("sig", "sea"), ("pdp", "pdp")]
)
def test_forms_are_found(
    qtbot: QtBot, page: Callable[[], EvidencePage], typed: str, form: str
) -> None:
    chooser = page().chooser
    qtbot.keyClicks(chooser.line, typed)

    with qtbot.waitSignal(chooser.chosen) as caught:
        qtbot.keyClick(chooser.line, Qt.Key.Key_Return)

    assert caught.args == [form]


def test_forms_can_be_stepped_through_and_left(
    qtbot: QtBot, page: Callable[[], EvidencePage]
) -> None:
    shown_page = page()
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


def test_logging_for_a_capability_links_it(page: Callable[[], EvidencePage]) -> None:
    shown_page = page()

    shown_page.begin_log("cbd", "hee-msk-2018#9")

    assert shown_page.editor is not None
    assert [link.code for link in shown_page.editor.view.content().links] == ["9"]


def test_esc_puts_the_editor_away_and_keeps_the_text(
    qtbot: QtBot, page: Callable[[], EvidencePage], workspace: Workspace
) -> None:
    shown_page = page()
    shown_page.begin_log("debrief")
    qtbot.keyClicks(named(shown_page, "Title", QLineEdit), "Begun")

    qtbot.keyClick(named(shown_page, "Title", QLineEdit), Qt.Key.Key_Escape)
    workspace.settle()

    assert shown_page.editor is None
    assert shown(shown_page) == ["November 2026", "Begun"]


def test_another_page_makes_typing_a_revision(
    qtbot: QtBot, page: Callable[[], EvidencePage], workspace: Workspace
) -> None:
    shown_page = page()
    shown_page.begin_log("debrief")
    qtbot.keyClicks(named(shown_page, "Title", QLineEdit), "Begun")

    shown_page.hide()
    workspace.settle()

    assert [row.title for row in list_entries(workspace.portfolio)] == ["Begun"]
    assert shown_page.editor is not None


def test_a_killed_program_reopens_with_the_draft(
    qtbot: QtBot, page: Callable[[], EvidencePage], workspace: Workspace
) -> None:
    first = page()
    first.begin_log("debrief")
    qtbot.keyClicks(named(first, "Title", QLineEdit), "Begun")
    assert first.editor is not None
    first.editor.session.scratch()
    workspace.settle()
    first.editor.session.read = lambda: first.editor.session.content  # type: ignore[union-attr]

    second = page()
    workspace.settle()

    assert shown(second) == ["November 2026", "Begun"]
    assert unsaved(workspace) == {}


def test_text_for_a_final_entry_waits_and_says_so(
    page: Callable[[], EvidencePage], log: Log, workspace: Workspace
) -> None:
    entry, other = log(), log("Other")
    shown_page = page()
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
    page: Callable[[], EvidencePage], log: Log, workspace: Workspace
) -> None:
    draft = log("Draft", draft=True)
    shown_page = page()
    shown_page.show_entry(draft.id)
    named(shown_page, "Title", QLineEdit).setText("Draft, longer")
    assert shown_page.editor is not None
    shown_page.editor.session.keep()
    workspace.settle()

    workspace.do(undo_change)
    workspace.settle()

    assert named(shown_page, "Title", QLineEdit).text() == "Draft"


def test_letters_edit_and_delete_removes(
    qtbot: QtBot, page: Callable[[], EvidencePage], log: Log, workspace: Workspace
) -> None:
    entry = log()
    shown_page = page()
    shown_page.show_entry(entry.id)

    qtbot.keyClick(shown_page.pane.list, Qt.Key.Key_E)
    assert shown_page.editor is not None
    qtbot.keyClick(shown_page.pane.list, Qt.Key.Key_Delete)
    workspace.settle()

    assert get_entry(workspace.portfolio, entry.id).removed


def test_a_narrow_page_shows_one_part_at_a_time(
    qtbot: QtBot, page: Callable[[], EvidencePage], log: Log
) -> None:
    entry = log()
    shown_page = page()
    shown_page.resize(600, 700)
    assert shown_page.pane.isVisible()

    shown_page.show_entry(entry.id)
    back = named(shown_page, "Back to the list", QPushButton)
    assert (shown_page.pane.isVisible(), back.isVisible()) == (False, True)
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)

    assert (shown_page.pane.isVisible(), back.isVisible()) == (True, False)


def test_filters_are_chosen_from_menus(
    page: Callable[[], EvidencePage], log: Log, portfolio: Portfolio
) -> None:
    log("Linked", links=(link_to(portfolio, "4"),))
    log("Not linked")
    gone = log("Gone")
    remove_entry(portfolio, gone.id)
    shown_page = page()

    chosen(shown_page, "Filter by form", "Debrief")
    assert len(shown(shown_page)) == 3
    chosen(shown_page, "Filter by capability", "4 Physical assessment")
    assert shown(shown_page) == ["November 2026", "Linked"]
    chosen(shown_page, "More filters", "Take all filters off")
    chosen(shown_page, "More filters", "Removed entries")
    assert shown(shown_page) == ["November 2026", "Gone"]


def chosen(page: EvidencePage, chip: str, action: str) -> None:
    """Opens the menu of a chip and takes one of its actions."""
    named(page, chip, QToolButton).click()
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    next(one for one in menu.actions() if one.text() == action).trigger()
    menu.close()


def test_f3_goes_to_the_next_hit_and_round(
    qtbot: QtBot, page: Callable[[], EvidencePage], log: Log
) -> None:
    log("Red one")
    log("Red two", occurred=date(2026, 10, 3))
    shown_page = page()
    shown_page.pane.narrow(Filters(search="red"))

    seen = []
    for _ in range(3):
        qtbot.keyClick(shown_page.pane.list, Qt.Key.Key_F3)
        seen.append(shown_page.pane.list.currentIndex().data())

    assert seen == ["Red one", "Red two", "Red one"]


def test_a_file_is_looked_at_within_the_program(
    page: Callable[[], EvidencePage], log: Log, portfolio: Portfolio
) -> None:
    file = add_bytes(portfolio, b"Scan, or wait.", "Pathway.txt", description="Ours").value
    entry = log(attachments=(file,))
    shown_page = page()
    shown_page.show_entry(entry.id)

    named(shown_page, "Look at Pathway.txt", QToolButton).click()

    preview = shown_page.findChild(FilePreview)
    assert preview is not None
    assert named(preview, "Text of Pathway.txt", QPlainTextEdit).toPlainText() == "Scan, or wait."
    preview.close()


def test_the_menu_of_an_entry_removes_it(
    page: Callable[[], EvidencePage], log: Log, workspace: Workspace
) -> None:
    entry = log()
    shown_page = page()
    shown_page.show_entry(entry.id)

    chosen(shown_page, "More for this entry", "Remove this entry")
    workspace.settle()

    assert get_entry(workspace.portfolio, entry.id).removed
