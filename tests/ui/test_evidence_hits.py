"""What was searched for is marked in the entry that is read, and gone through by F3."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.views.evidence import EvidencePage
from fcp_portfolio.ui.views.evidence.filters import Filters
from fcp_portfolio.ui.views.evidence.reading import ReadingView
from tests.builders import pages_saying
from tests.ui.evidence_pages import Log, OpenPage
from tests.ui.finding import named

LINES = "\n".join(f"Line {n}" for n in range(60))
LONG = f"No night pain.\n{LINES}\nNIGHT pain <again> & again."
Read = Callable[[str], ReadingView]


@pytest.fixture
def entry(log: Log) -> Entry:
    log("Knee", text="Night pain, too.")
    return log("Shoulder", text=LONG)


@pytest.fixture
def page(open_page: OpenPage, entry: Entry) -> EvidencePage:
    assert entry
    return open_page()


@pytest.fixture
def read(page: EvidencePage, entry: Entry) -> Read:
    def search(words: str) -> ReadingView:
        page.pane.narrow(Filters(search=words))
        page.workspace.settle()
        page.show_entry(entry.id)
        QApplication.processEvents()
        assert page.reading is not None
        return page.reading

    return search


def marked(view: ReadingView) -> list[str]:
    """The words that stand on the colour of a hit."""
    colour = theme.active().colour("hit").name()
    texts = (one.text() for one in view.findChildren(QLabel))
    parts = [part for text in texts for part in text.split(f"background: {colour}")[1:]]
    return [part.partition(">")[2].partition("<")[0] for part in parts]


def test_hits_are_marked_from_the_beginning_of_a_word_only(read: Read) -> None:
    assert "".join(marked(read("n"))) == "NNnN"  # of the day, and of the text


def test_hits_are_marked_and_the_text_stays_as_it_is(read: Read) -> None:
    view = read("night again")

    assert marked(view) == ["night", "NIGHT", "again", "again"]
    rich = next(one for one in view.findChildren(QLabel) if "NIGHT" in one.text())
    assert QTextDocumentFragment.fromHtml(rich.text()).toPlainText() == LONG


def test_f3_goes_through_the_hits_and_on_to_the_next_entry(
    read: Read, page: EvidencePage, qtbot: QtBot
) -> None:
    view = read("night")
    bar = view.area.verticalScrollBar()
    assert bar.value() == 0

    qtbot.keyClick(view.area, Qt.Key.Key_F3)
    QApplication.processEvents()
    assert page.reading is view
    assert bar.value() > 0

    qtbot.keyClick(view.area, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: page.reading is not view)
    assert page.reading is not None
    assert page.reading.entry.content.title == "Knee"
    assert marked(page.reading) == ["Night"]


def test_nothing_is_marked_without_a_search(read: Read, page: EvidencePage) -> None:
    view = read("")
    assert marked(view) == []

    page.pane.narrow(Filters(search="pain"))
    page.workspace.settle()
    assert view.next_hit("pain")
    assert marked(view) == ["pain", "pain"]
    assert not view.next_hit("")
    assert marked(view) == []


def test_marks_wear_the_colours_of_the_theme(read: Read, page: EvidencePage) -> None:
    view = read("night")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "dark")
    QApplication.processEvents()

    assert marked(view) == ["night", "NIGHT"]
    assert page.reading is view


@pytest.fixture
def filed(open_page: OpenPage, log: Log, portfolio: Portfolio) -> tuple[EvidencePage, Entry]:
    pages = pages_saying("Locked knee", "Giving way on stairs")
    file = add_bytes(portfolio, pages, "Pathway.pdf").value
    entry = log("Knee", text="Nothing.", attachments=(file,))
    page = open_page()
    page.pane.narrow(Filters(search="stairs"))
    page.workspace.settle()
    return page, entry


def test_a_hit_in_a_file_shows_the_page_that_holds_it(
    filed: tuple[EvidencePage, Entry], qtbot: QtBot
) -> None:
    page, _ = filed
    page.pane.list.setFocus()
    page.pane.list.go_to(page.pane.model.index(1))
    qtbot.waitUntil(lambda: page.reading is not None)
    assert page.reading is not None
    assert page.reading.preview is None  # until nobody goes through the list any more

    qtbot.waitUntil(lambda: page.reading is not None and page.reading.preview is not None)
    page.workspace.settle()
    QApplication.processEvents()
    page.workspace.settle()
    assert named(page, "Page 2 of 2", QScrollArea).isVisible()
    assert page.window().focusWidget() is page.pane.list


def test_click_on_the_current_row_shows_the_entry_in_place_of_its_file(
    filed: tuple[EvidencePage, Entry], qtbot: QtBot
) -> None:
    page, entry = filed
    page.show_entry(entry.id, file="Pathway.pdf")
    reading, shown = page.reading, page.pane.list
    assert reading is not None
    assert reading.preview is not None
    page.pane.filters = Filters(search="nothing")  # typed meanwhile
    shown.setFocus()
    spot = shown.visualRect(page.pane.model.index_of(entry.id)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert reading.preview is None
    assert marked(reading) == ["Nothing"]
    assert shown.hasFocus()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.reading is reading


def test_enter_goes_into_the_file_of_a_hit(filed: tuple[EvidencePage, Entry], qtbot: QtBot) -> None:
    page, _ = filed
    page.pane.list.setFocus()
    page.pane.list.go_to(page.pane.model.index(1))
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Return)

    back = named(page, "Back to the entry", QPushButton)
    assert back.hasFocus()
    back.click()
    assert page.reading is not None
    assert page.reading.preview is None
