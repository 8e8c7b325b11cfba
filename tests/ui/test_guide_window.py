"""The help window: one for the program, a part for each page, links, search, Back, Esc."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.actions import row_of
from fcp_portfolio.ui.dialogs.start import StartWindow
from fcp_portfolio.ui.guide import PARTS, open_guide, window
from fcp_portfolio.ui.guide.document import variant
from fcp_portfolio.ui.guide.window import GuideWindow
from fcp_portfolio.ui.kinds.portfolio import PAGES
from fcp_portfolio.ui.kinds.window import window_kind
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.review.window import ReviewWindow
from fcp_portfolio.ui.widgets import NavRow, SearchField
from fcp_portfolio.ui.worker import Worker
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief
from tests.ui.finding import named, showing


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """Each test begins without a help window."""
    window._kept.clear()  # noqa: SLF001
    yield
    for one in window._kept:  # noqa: SLF001
        shiboken6.delete(one)
    window._kept.clear()  # noqa: SLF001


@pytest.fixture
def reader(qtbot: QtBot) -> QLineEdit:
    """A field, with the focus."""
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
    field.setFocus()
    return field


def shown() -> GuideWindow:
    """The one help window."""
    (found,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, GuideWindow))
    return found


def title(guide: GuideWindow) -> str:
    """The heading of the part that is read."""
    return guide.page.document().begin().text()


def current(guide: GuideWindow) -> list[str]:
    """The rows of the contents that are marked."""
    return [row.text() for row in guide.findChildren(NavRow) if row.isChecked()]


@pytest.fixture
def main(workspace: Workspace, portfolio: Portfolio, qtbot: QtBot) -> MainWindow:
    log_entry(portfolio, debrief("Shoulder"), draft=True)
    made = MainWindow(workspace)
    qtbot.addWidget(made, before_close_func=lambda one: setattr(one, "finish", lambda: None))
    made.show()
    return made


def test_every_page_has_its_part_on_f1_in_one_window(main: MainWindow) -> None:
    titles = []
    for name in PAGES:
        main.pages.show_page(name)
        main.actions_by_id["guide"].trigger()
        titles.append(title(shown()))
    assert main.actions_by_id["guide"].shortcut().toString() == "F1"
    assert titles[:5] == ["Home", "Capabilities", "Evidence", "Supervision", "Sign-off"]
    assert len(set(titles)) == len(PAGES)
    assert not shown().isModal()


def test_editor_has_a_part_of_its_own(main: MainWindow, workspace: Workspace) -> None:
    main.pages.begin_log("debrief")
    main.actions_by_id["guide"].trigger()
    assert title(shown()) == "The editor"
    main.pages.page("evidence").finish()
    workspace.settle()


def test_help_menu_leads_to_the_pages_for_others(main: MainWindow) -> None:
    for action in ("supervisors", "leaves"):
        main.actions_by_id[action].trigger()
        assert title(shown()) == str(row_of(action).text)


def test_review_and_start_window_have_help(
    preferences: Preferences, qtbot: QtBot, tmp_path: Path
) -> None:
    review = ReviewWindow([tmp_path / "request.pdf"], preferences)
    qtbot.addWidget(review)
    review.show()
    assert review.actions_by_id["guide"].isEnabled()
    review.actions_by_id["guide"].trigger()
    assert title(shown()) == "Answering a request"
    start = StartWindow(preferences, Worker())
    qtbot.addWidget(start)
    start.begin("new", None)
    with qtbot.waitActive(start):
        start.show()
    qtbot.keyClick(start, Qt.Key.Key_F1)
    assert title(shown()) == "First start, passphrase, recovery words, backup"
    named(start, "Verify a PDF without a portfolio", QPushButton).click()
    named(start, "Help", QPushButton).click()
    assert title(shown()) == "Verify"


def test_esc_closes_and_gives_the_focus_back(reader: QLineEdit, qtbot: QtBot) -> None:
    open_guide(reader.window(), "home")
    guide = shown()
    qtbot.waitUntil(guide.page.hasFocus)
    qtbot.keyClick(guide.page, Qt.Key.Key_Escape)
    assert not guide.isVisible()
    qtbot.waitUntil(reader.hasFocus)
    open_guide(reader.window(), "export")
    assert shown() is guide
    assert title(guide) == "Export"


def test_links_lead_to_parts_and_back_again(reader: QLineEdit) -> None:
    open_guide(reader.window(), "home")
    guide = shown()
    back, forward = (named(guide, name, QToolButton) for name in ("Back", "Forward"))
    assert not forward.isEnabled()
    guide.page.anchorClicked.emit(QUrl("evidence.md"))
    assert (title(guide), current(guide)) == ("Evidence", ["Evidence"])
    guide.page.anchorClicked.emit(QUrl("../sign-off.md"))
    assert title(guide).startswith("Sign-off: for supervisors")
    back.click()
    back.click()
    assert (title(guide), guide.windowTitle()) == ("Home", "Home · Guide")
    forward.click()
    assert title(guide) == "Evidence"
    named(guide, "Export", NavRow).click()
    assert (title(guide), forward.isEnabled()) == ("Export", False)


def test_page_of_the_web_is_named_before_it_is_opened(
    reader: QLineEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    open_guide(reader.window(), "home")
    guide, address = shown(), "https://www.hcpc-uk.org/check-the-register/"
    guide.page.anchorClicked.emit(QUrl(address))
    assert showing(guide, f"This leads to the web: {address}")
    named(guide, "Stay here", QPushButton).click()
    assert opened == []
    guide.page.anchorClicked.emit(QUrl(address))
    named(guide, "Open in the browser", QPushButton).click()
    assert opened == [address]
    guide.page.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert opened == [address]


def test_search_finds_here_and_then_in_the_other_parts(reader: QLineEdit, qtbot: QtBot) -> None:
    open_guide(reader.window(), "home")
    guide = shown()
    qtbot.waitUntil(guide.page.hasFocus)
    qtbot.keyClick(guide.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = named(guide, "Search the guide", SearchField)
    qtbot.waitUntil(search.hasFocus)
    search.setText("Next best")
    assert showing(guide, "1 place here")
    search.setText("time-stamp service")
    assert showing(guide, "Not here. Enter looks on.")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    first = title(guide)
    met = [first]
    for _ in range(12):
        named(guide, "Next place found", QToolButton).click()
        met.append(title(guide))
    assert {"Preferences", "For supervisors", "What leaves this computer"} <= set(met)
    assert met.count(first) > 1  # round to the first again
    named(guide, "Previous place found", QToolButton).click()
    search.setText("zebra")
    assert showing(guide, "Not in the guide")
    before = title(guide)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert title(guide) == before


def test_narrow_window_has_the_contents_as_a_page(reader: QLineEdit, qtbot: QtBot) -> None:
    open_guide(reader.window(), "home")
    guide = shown()
    assert named(guide, "Home", NavRow).isVisible()
    guide.resize(600, 500)
    qtbot.waitUntil(lambda: not named(guide, "Home", NavRow).isVisible())
    named(guide, "Contents", QPushButton).click()
    assert title(guide) == "The guide"


def test_pictures_fit_and_come_in_the_look(
    reader: QLineEdit, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    open_guide(reader.window(), "home")
    guide = shown()
    name = QUrl("../pictures/home-light.png")
    kind = QTextDocument.ResourceType.ImageResource.value
    qtbot.wait(100)
    light = guide.page.document().resource(kind, name)
    assert 400 < light.deviceIndependentSize().width() <= guide.page.viewport().width()
    theme.apply(qapp, "dark", 150, cache=tmp_path / "dark")
    qtbot.wait(100)
    dark = guide.page.document().resource(kind, name)
    assert dark.pixelColor(5, 110).lightness() < 60 < light.pixelColor(5, 110).lightness()
    assert guide.page.document().defaultFont().pixelSize() == theme.active().font().pixelSize()
    theme.apply(qapp, "light", cache=tmp_path / "light")
    assert variant(Path("pdf-entry.png"), "dark") == Path("pdf-entry.png")


def test_every_control_is_named_and_tab_goes_round(reader: QLineEdit, qtbot: QtBot) -> None:
    open_guide(reader.window(), "contents")
    guide = shown()
    stops = {
        widget
        for widget in guide.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert [type(widget).__name__ for widget in stops if not widget.accessibleName()] == []
    met: set[QWidget] = set()
    qtbot.waitUntil(guide.page.hasFocus)
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        met.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {widget.accessibleName() for widget in stops - met} == set()


def test_page_of_a_desk_opens_at_its_section(reader: QLineEdit) -> None:
    for page, told in PARTS.items():
        section = told.partition("#")[2]
        if section:
            open_guide(reader, page)
            cursor = shown().page.textCursor()
            assert cursor.block().text() == section
            assert cursor.block().blockFormat().headingLevel()
    assert shown().page.verticalScrollBar().value() > 0


def test_parts_named_otherwise_than_their_page() -> None:
    assert set(PARTS) <= {page for kind in FileKind for page in window_kind(kind).pages}
