"""The Evidence page: the list, searching it, filtering it."""

from dataclasses import replace
from datetime import date
from threading import Event

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.services.entries import edit_entry, link_to, list_entries, remove_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.entries import ITEM, EntriesModel, sentence
from fcp_portfolio.ui.views.evidence.delegate import ROW
from fcp_portfolio.ui.views.evidence.filters import Filters
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.evidence_pages import TITLE, Log, OpenPage, chosen, shown
from tests.ui.finding import named, showing


def test_the_model_is_sound(portfolio: Portfolio, log: Log, qtmodeltester: ModelTester) -> None:
    log("One")
    log("Two", occurred=date(2026, 10, 3))
    model = EntriesModel()
    qtmodeltester.check(model)

    model.show(list_entries(portfolio), portfolio.forms)
    qtmodeltester.check(model)

    assert isinstance(model, QAbstractItemModel)
    assert model.rowCount() == 4


def test_entries_stand_under_their_months(open_page: OpenPage, log: Log) -> None:
    log("Second")
    log("First", occurred=date(2026, 10, 3))
    log("Undated", draft=True, occurred=None)

    assert shown(open_page()) == [
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


def test_arrow_keys_pass_over_headings(qtbot: QtBot, open_page: OpenPage, log: Log) -> None:
    log("Second")
    log("First", occurred=date(2026, 10, 3))
    view = open_page().pane.list
    view.setCurrentIndex(view.model().index(1, 0))

    qtbot.keyClick(view, Qt.Key.Key_Down)

    assert view.currentIndex().data() == "First"


def test_search_as_you_type_finds_title_and_text(
    qtbot: QtBot, open_page: OpenPage, log: Log
) -> None:
    log("Red flags")
    log("Other", text="We spoke of red flags and of rest.")
    log("Nothing here")
    shown_page = open_page()

    qtbot.keyClicks(named(shown_page, "Search evidence", QLineEdit), "red fl")

    qtbot.waitUntil(lambda: len(shown(shown_page)) == 3)
    assert shown(shown_page)[0] == "2 found for “red fl”"
    lines = [shown_page.pane.model.index(i).data(ITEM) for i in (1, 2)]
    assert {(line.row.title, line.row.place) for line in lines} == {
        ("Red flags", "title"),
        ("Other", "text"),
    }
    assert any("found in text: We spoke of red flags" in sentence(line) for line in lines)


def test_rows_and_hits_are_painted(open_page: OpenPage, log: Log) -> None:
    log("Other", text="We spoke of red flags and of rest.")
    log("Red", draft=True)
    shown_page = open_page()
    shown_page.pane.narrow(Filters(search="red"))
    shown_page.pane.select(list_entries(shown_page.workspace.portfolio)[0].id)

    picture = shown_page.pane.list.grab().toImage()

    hit = theme.active().colour("hit").rgb()
    colours = {picture.pixel(x, y) for x in range(0, 300, 2) for y in range(0, 140, 2)}
    assert hit in colours


def test_nothing_found_says_so_and_esc_clears(qtbot: QtBot, open_page: OpenPage, log: Log) -> None:
    log()
    shown_page = open_page()
    shown_page.pane.narrow(Filters(search="xyzzy"))
    assert showing(shown_page, "No entry holds “xyzzy”. Esc clears the search.")

    qtbot.keyClick(named(shown_page, "Search evidence", QLineEdit), Qt.Key.Key_Escape)
    shown_page.workspace.settle()

    assert shown(shown_page) == ["November 2026", TITLE]


def test_what_was_typed_last_is_found(open_page: OpenPage, log: Log) -> None:
    log("Red flags")
    log("Rest", text="Nothing else.")
    shown_page = open_page()

    for typed in ("r", "re", "red"):
        shown_page.pane.look_for(Filters(search=typed))
    shown_page.workspace.settle()

    assert shown(shown_page) == ["1 found for “red”", "Red flags"]


def test_filters_chosen_during_a_search_win(open_page: OpenPage, log: Log) -> None:
    log("Red flags")
    log("Rest", draft=True)
    shown_page = open_page()

    shown_page.pane.look_for(Filters(search="red"))
    shown_page.pane.narrow(Filters(drafts=True))
    shown_page.workspace.settle()

    assert shown(shown_page) == ["November 2026", "Rest"]


def test_search_that_cannot_be_read_is_told_and_the_next_one_works(
    qtbot: QtBot, open_page: OpenPage, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    log("Red flags")
    shown_page = open_page()
    database = shown_page.workspace.portfolio.copy.database

    with monkeypatch.context() as patch, qtbot.captureExceptions() as told:
        patch.setattr(database, "read", database_is_gone)
        shown_page.pane.look_for(Filters(search="red"))
        shown_page.workspace.settle()
    shown_page.pane.look_for(Filters(search="flags"))
    shown_page.workspace.settle()

    assert [type(error) for _, error, _ in told] == [StorageFailed]
    assert shown(shown_page) == ["1 found for “flags”", "Red flags"]


def database_is_gone() -> None:
    message = "The disk is gone."
    raise StorageFailed(message)


def test_search_during_an_export_does_not_wait_for_it(
    qtbot: QtBot, open_page: OpenPage, log: Log
) -> None:
    log("Red flags")
    shown_page = open_page()
    goes_on = Event()
    shown_page.workspace.run(lambda _job: goes_on.wait())

    qtbot.keyClicks(named(shown_page, "Search evidence", QLineEdit), "red")
    qtbot.waitUntil(lambda: shown(shown_page)[0] == "1 found for “red”")

    goes_on.set()


def test_down_goes_from_the_search_into_the_list(
    qtbot: QtBot, open_page: OpenPage, log: Log
) -> None:
    log("Red flags")
    shown_page = open_page()
    search = named(shown_page, "Search evidence", QLineEdit)
    qtbot.keyClicks(search, "red")

    qtbot.keyClick(search, Qt.Key.Key_Down)

    assert shown_page.pane.list.currentIndex().data() == "Red flags"
    qtbot.waitUntil(lambda: shown_page.reading is not None)


def test_drafts_alone(open_page: OpenPage, log: Log) -> None:
    log("Final")
    log("Draft", draft=True)
    shown_page = open_page()

    chip = named(shown_page, "Show drafts only", QToolButton)
    assert chip.text() == "Drafts 1"
    chip.click()

    assert shown(shown_page) == ["November 2026", "Draft"]


def test_entries_of_a_capability(open_page: OpenPage, log: Log, portfolio: Portfolio) -> None:
    log("Linked", links=(link_to(portfolio, "4"),))
    log("Not linked")
    shown_page = open_page()

    shown_page.show_filtered(node="hee-msk-2018#4")

    assert shown(shown_page) == ["November 2026", "Linked"]
    assert named(shown_page, "Filter by capability", QToolButton).text() == "4 Physical assessment"


def test_a_narrow_page_shows_one_part_at_a_time(
    qtbot: QtBot, open_page: OpenPage, log: Log
) -> None:
    entry = log()
    shown_page = open_page()
    shown_page.resize(600, 700)
    assert shown_page.pane.isVisible()

    shown_page.show_entry(entry.id)
    back = named(shown_page, "Back to the list", QPushButton)
    assert (shown_page.pane.isVisible(), back.isVisible()) == (False, True)
    qtbot.waitUntil(lambda: back.width() > 0)
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)

    assert (shown_page.pane.isVisible(), back.isVisible()) == (True, False)


def test_filters_are_chosen_from_menus(open_page: OpenPage, log: Log, portfolio: Portfolio) -> None:
    log("Linked", links=(link_to(portfolio, "4"),))
    log("Not linked")
    gone = log("Gone")
    remove_entry(portfolio, gone.id)
    shown_page = open_page()

    chosen(shown_page, "Filter by form", "Debrief")
    assert len(shown(shown_page)) == 3
    chosen(shown_page, "Filter by capability", "4 Physical assessment")
    assert shown(shown_page) == ["November 2026", "Linked"]
    chosen(shown_page, "More filters", "Take all filters off")
    chosen(shown_page, "More filters", "Removed entries")
    assert shown(shown_page) == ["November 2026", "Gone"]


def test_f3_goes_to_the_next_hit_and_round(qtbot: QtBot, open_page: OpenPage, log: Log) -> None:
    log("Red one")
    log("Red two", occurred=date(2026, 10, 3))
    shown_page = open_page()
    shown_page.pane.narrow(Filters(search="red"))

    seen = []
    for _ in range(3):
        qtbot.keyClick(shown_page.pane.list, Qt.Key.Key_F3)
        seen.append(shown_page.pane.list.currentIndex().data())

    assert seen == ["Red one", "Red two", "Red one"]


def test_the_model_tells_only_what_differs(
    portfolio: Portfolio, log: Log, qtmodeltester: ModelTester
) -> None:
    log("One")
    second = log("Two")
    model = EntriesModel()
    model.show(list_entries(portfolio), portfolio.forms)
    qtmodeltester.check(model)
    told = _told(model)

    rename(portfolio, second, "Two, told again")
    model.show(list_entries(portfolio), portfolio.forms)
    assert told == ["changed"]

    told.clear()
    log("Three", occurred=date(2026, 10, 3))
    model.show(list_entries(portfolio), portfolio.forms)
    assert told == ["inserted"]

    told.clear()
    remove_entry(portfolio, second.id)
    model.show(list_entries(portfolio), portfolio.forms)
    assert told == ["removed", "inserted"]  # the month's heading counts one less
    assert [titled(model, row) for row in range(model.rowCount())] == [
        "November 2026",
        "One",
        "October 2026",
        "Three",
    ]


def test_the_list_stays_where_it_is_when_something_changes(
    open_page: OpenPage, log: Log, workspace: Workspace
) -> None:
    entries = [log(f"Debrief {number}") for number in range(30)]
    page = open_page()
    page.pane.list.setCurrentIndex(page.pane.model.index_of(entries[0].id))
    place = page.pane.list.verticalScrollBar().value()

    workspace.do(lambda p: remove_entry(p, entries[1].id))
    workspace.settle()

    assert page.pane.current() == entries[0].id
    assert shown(page)[1] == "Debrief 29"
    row = theme.active().grown(ROW)
    assert place > row
    assert page.pane.list.verticalScrollBar().value() in (place, place - row)


def test_a_list_narrowed_meanwhile_is_not_overwritten(
    open_page: OpenPage, log: Log, workspace: Workspace
) -> None:
    log("Kept")
    log("Half done", draft=True)
    page = open_page()

    page.pane.reload()
    page.pane.narrow(Filters(drafts=True))
    workspace.settle()

    assert shown(page) == ["November 2026", "Half done"]


def _told(model: EntriesModel) -> list[str]:
    told: list[str] = []
    model.modelReset.connect(lambda: told.append("reset"))
    model.dataChanged.connect(lambda *_: told.append("changed"))
    model.rowsInserted.connect(lambda *_: told.append("inserted"))
    model.rowsRemoved.connect(lambda *_: told.append("removed"))
    return told


def titled(model: EntriesModel, row: int) -> str:
    return str(model.index(row).data(Qt.ItemDataRole.DisplayRole))


def rename(portfolio: Portfolio, entry: Entry, title: str) -> None:
    edit_entry(portfolio, entry.id, replace(entry.content, title=title), draft=False)
