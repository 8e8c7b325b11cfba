"""The Evidence page narrowed: by period, person and kind, chips in lines, what a filter hides."""

from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import link_to
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.dialogs.period import TURNED, PeriodDialog
from fcp_portfolio.ui.views.evidence import EvidencePage
from fcp_portfolio.ui.views.evidence.filter_chips import TIMES
from fcp_portfolio.ui.views.evidence.filters import Filters, month_of, period, periods
from tests.ui.evidence_pages import Log, OpenPage, shown
from tests.ui.finding import named, showing

OCTOBER = date(2026, 10, 3)


def taken(page: EvidencePage, *titles: str) -> None:
    """Opens the menu of more filters and goes down it by titles."""
    named(page, "More filters", QToolButton).click()
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    opened = menu
    for title in titles[:-1]:
        found = next(one for one in opened.actions() if one.text() == title).menu()
        assert isinstance(found, QMenu)
        opened = found
    next(one for one in opened.actions() if one.text() == titles[-1]).trigger()
    menu.close()


def test_a_period_a_person_private_and_with_file(
    open_page: OpenPage, log: Log, portfolio: Portfolio
) -> None:
    person = add_person(portfolio, name="Dr Sam Example").value
    attachment = add_bytes(portfolio, b"Some notes of a day.\n", "notes.txt").value
    log("Plain")
    log("October", occurred=OCTOBER)
    log("With Sam", person=person.id)
    log("Private", private=True)
    log("Filed", attachments=(attachment,))
    page = open_page()
    everything = shown(page)

    for titles, found in (
        (("Period", "Last month"), "October"),
        (("Person", "Dr Sam Example"), "With Sam"),
        (("Private",), "Private"),
        (("With a file",), "Filed"),
    ):
        taken(page, *titles)
        assert shown(page)[1:] == [found]
        taken(page, "Take all filters off")
        assert shown(page) == everything


def test_each_filter_that_is_on_has_a_chip_that_takes_it_off(open_page: OpenPage, log: Log) -> None:
    log("Private", private=True, occurred=OCTOBER)
    page = open_page()
    taken(page, "Private")
    taken(page, "Period", "Last month")

    chip = named(page, "Take off “October 2026”", QToolButton)
    assert chip.text() == f"October 2026 {TIMES}"
    chip.click()

    assert page.pane.filters == Filters(private=True)
    assert named(page, "Take off “Private”", QToolButton).isVisible()


def test_chips_begin_a_new_line_where_there_is_no_room(
    qtbot: QtBot, open_page: OpenPage, log: Log
) -> None:
    log("Private", private=True, occurred=OCTOBER)
    page = open_page()
    page.resize(620, 700)
    page.pane.narrow(
        Filters(private=True, with_file=True, since=date(2026, 1, 2), until=date(2026, 11, 3))
    )

    chips = [chip for chip in page.pane.chips.findChildren(QToolButton) if chip.isVisible()]
    last = named(page, "Take off “With a file”", QToolButton)
    qtbot.waitUntil(lambda: last.y() > page.pane.chips.form.y())

    places = [QRect(chip.pos(), chip.size()) for chip in chips]
    assert all(place.right() < page.pane.chips.width() for place in places)
    assert not any(a.intersects(b) for a in places for b in places if a is not b)


def test_nothing_found_says_which_filter_hides_how_many(
    open_page: OpenPage, log: Log, portfolio: Portfolio
) -> None:
    log("One", links=(link_to(portfolio, "4"),))
    log("Two", links=(link_to(portfolio, "4"),))
    log("Other", occurred=OCTOBER)
    page = open_page()

    since, until = month_of(OCTOBER)
    page.show_filtered(node="hee-msk-2018#4", since=since, until=until)

    assert showing(page, "No entry fits these filters.")
    assert showing(page, "“4 Physical assessment” hides 1 entry")
    assert showing(page, "“October 2026” hides 2 entries")
    offers = [b for b in page.findChildren(QPushButton) if b.text() == "Take it off"]
    next(b for b in offers if "October" in b.accessibleName()).click()
    assert shown(page) == ["November 2026", "Two", "One"]


def test_a_search_that_a_filter_hides_says_so(open_page: OpenPage, log: Log) -> None:
    log("Knee")
    page = open_page()

    page.pane.narrow(Filters(search="knee", private=True, drafts=True))
    assert showing(page, "No entry here holds “knee”. Esc takes all of them off.")

    page.pane.narrow(Filters(search="knee", private=True))
    assert showing(page, "No entry here holds “knee”.")
    assert showing(page, "“Private” hides 1 entry")


def test_a_period_is_asked_for(qtbot: QtBot, open_page: OpenPage, log: Log) -> None:
    log("November")
    log("October", occurred=OCTOBER)
    page = open_page()
    taken(page, "Period", "From and until…")
    dialog = page.findChild(PeriodDialog)
    assert dialog is not None
    since = named(dialog, "From", QLineEdit)
    until = named(dialog, "Until", QLineEdit)
    show = next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "Show these")

    since.setText("3 oct 2026")
    until.setText("1 oct 2026")
    show.click()
    assert TURNED in until.accessibleDescription()
    until.setText("elephant")
    show.click()
    assert dialog.isVisible()
    until.setText("31 oct 2026")
    qtbot.keyClick(until, Qt.Key.Key_Return)

    assert not dialog.isVisible()
    assert shown(page) == ["October 2026", "October"]
    assert page.pane.filters == Filters(since=OCTOBER, until=date(2026, 10, 31))


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        (date(2026, 2, 1), date(2026, 2, 28), "February 2026"),
        (date(2026, 2, 1), date(2026, 3, 1), "1 Feb 2026 to 1 Mar 2026"),
        (date(2026, 2, 1), None, "Since 1 Feb 2026"),
        (None, date(2026, 2, 1), "Until 1 Feb 2026"),
    ],
)
def test_a_period_in_words(since: date | None, until: date | None, words: str) -> None:
    assert period(since, until) == words


def test_the_periods_offered_are_whole_months() -> None:
    offered = periods(date(2026, 5, 31))
    assert offered == {
        "This month": (date(2026, 5, 1), date(2026, 5, 31)),
        "Last month": (date(2026, 4, 1), date(2026, 4, 30)),
        "The last three months": (date(2026, 3, 1), date(2026, 5, 31)),
        "The last twelve months": (date(2025, 6, 1), date(2026, 5, 31)),
    }


def test_click_into_the_search_chooses_the_old_words(
    qtbot: QtBot, open_page: OpenPage, log: Log
) -> None:
    log()
    page = open_page()
    page.pane.narrow(Filters(search="knee"))
    line, left = page.pane.search, Qt.MouseButton.LeftButton
    with qtbot.waitActive(page):
        page.activateWindow()
    page.pane.list.setFocus()
    qtbot.mouseClick(line, left)
    assert line.selectedText() == "knee"
    qtbot.mouseClick(line, left)  # the second one puts the cursor somewhere
    assert line.selectedText() == ""
    page.focus_search()
    assert line.selectedText() == "knee"
