"""The command palette: what it finds, how the keys move in it, where the focus goes afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.command_palette.panel import CommandPalette
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.widgets import FindBox, NavRow
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief, opened
from tests.ui.finding import named, showing

NOTES = b"The guideline on steroids in my words.\n"


@pytest.fixture
def window(portfolio: Portfolio, workspace: Workspace, qtbot: QtBot) -> MainWindow:
    link = link_to(portfolio, "4", "Shows it.")
    notes = add_bytes(portfolio, NOTES, "Shoulder pathway.txt").value
    log_entry(portfolio, debrief("Knee of a runner", "An injection was offered.", links=(link,)))
    log_entry(portfolio, debrief("Shoulder after a fall", attachments=(notes,)), draft=True)
    return shown(workspace, qtbot)


@pytest.fixture
def read_only(
    file: Path, secret: RawKey, preferences: Preferences, qtbot: QtBot
) -> Iterator[MainWindow]:
    with opened(file, secret, read_only=True) as portfolio:
        workspace = Workspace(portfolio, preferences, locked="Read only: it is open elsewhere.")
        yield shown(workspace, qtbot)
        workspace.settle()
        workspace.worker.stop()


def shown(workspace: Workspace, qtbot: QtBot) -> MainWindow:
    made = MainWindow(workspace)
    qtbot.addWidget(made, before_close_func=leave_quietly)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
    return made


def leave_quietly(window: MainWindow) -> None:
    """The fixtures close the worker; the window must not do it a second time."""
    window.finish = lambda: None  # type: ignore[method-assign]


def palette(window: MainWindow, qtbot: QtBot, typed: str = "") -> QLineEdit:
    """Opens it by its keys and types."""
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = named(window, "Find anything", QLineEdit)
    qtbot.keyClicks(line, typed)
    if typed:
        found = named(window, "Results", QListView).model()
        with qtbot.waitSignal(found.modelReset):
            pass
        window.workspace.settle()
    return line


def is_open(window: MainWindow) -> bool:
    return named(window, "Find anything", QLineEdit).isVisible()


def rows(window: MainWindow) -> list[str]:
    """What the list shows, headings too, as they are read."""
    model = named(window, "Results", QListView).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def current(window: MainWindow) -> str:
    return str(named(window, "Results", QListView).currentIndex().data())


def spoken(window: MainWindow, title: str) -> str:
    """What a screen reader says of the row with this title."""
    model = named(window, "Results", QListView).model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    (index,) = [index for index in indexes if index.data() == title]
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_opened_by_its_keys_it_offers_every_action(window: MainWindow, qtbot: QtBot) -> None:
    line = palette(window, qtbot)
    assert QApplication.focusWidget() is line
    assert rows(window)[:2] == ["Do", "Log evidence"]
    assert "Export" in rows(window)
    assert "Find anything…" not in rows(window)
    assert spoken(window, "Log evidence") == "Log evidence, Ctrl+N, Do"
    assert current(window) == "Log evidence"


def test_action_is_done_by_its_name(window: MainWindow, qtbot: QtBot) -> None:
    line = palette(window, qtbot, "exp")
    assert rows(window)[:2] == ["Do", "Export"]
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert not is_open(window)
    assert named(window, "Export", NavRow).isChecked()


def test_key_goes_by_what_was_typed_just_before(window: MainWindow, qtbot: QtBot) -> None:
    line = palette(window, qtbot)
    qtbot.keyClicks(line, "prefer")
    qtbot.keyClick(line, Qt.Key.Key_Enter)
    assert named(window, "Preferences", NavRow).isChecked()


@pytest.mark.parametrize("typed", ["9", "injection", "corticosteroid"])
def test_capability_is_found_by_number_word_and_synonym(
    window: MainWindow, qtbot: QtBot, typed: str
) -> None:
    line = palette(window, qtbot, typed)
    assert rows(window)[-2:] == ["Do", "Log evidence for 9 Injection therapy"]
    said = spoken(window, "9 Injection therapy")
    assert said == "9 Injection therapy, Nothing yet, Capabilities"
    while current(window) != "9 Injection therapy":
        qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert named(window, "Capabilities", NavRow).isChecked()


def test_evidence_for_a_capability_is_logged_from_it(window: MainWindow, qtbot: QtBot) -> None:
    line = palette(window, qtbot, "injection th")
    qtbot.keyClick(line, Qt.Key.Key_Up)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert named(window, "Evidence", NavRow).isChecked()
    asked = named(window, "What are you logging?", QLineEdit)
    assert QApplication.focusWidget() is asked
    qtbot.keyClicks(asked, "debrief")
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    window.workspace.settle()
    assert named(window, "Remove link to 9 Injection therapy", QToolButton).isVisible()


def test_entry_is_found_by_its_title_and_by_its_text(window: MainWindow, qtbot: QtBot) -> None:
    palette(window, qtbot, "runner")
    assert rows(window) == ["Evidence", "Knee of a runner"]
    assert spoken(window, "Knee of a runner") == "Knee of a runner, title, 14 Nov, Evidence"
    line = named(window, "Find anything", QLineEdit)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    line = palette(window, qtbot, "offered")
    said = spoken(window, "Knee of a runner")
    assert said.startswith("Knee of a runner, An injection was offered.")
    assert said.endswith(", 14 Nov, Evidence")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    window.workspace.settle()
    assert named(window, "Evidence", NavRow).isChecked()
    assert named(window, "Entries", QListView).currentIndex().data() == "Knee of a runner"


def test_entry_found_in_a_file_says_so(window: MainWindow, qtbot: QtBot) -> None:
    palette(window, qtbot, "steroids")
    assert ", in Shoulder pathway.txt, " in spoken(window, "Shoulder after a fall")


def test_file_is_found_by_its_name_and_opens_its_entry(window: MainWindow, qtbot: QtBot) -> None:
    line = palette(window, qtbot, "PATHWAY shoul")
    assert rows(window) == ["Evidence", "Shoulder after a fall", "Files", "Shoulder pathway.txt"]
    said = spoken(window, "Shoulder pathway.txt")
    assert said == "Shoulder pathway.txt, in “Shoulder after a fall”, 14 Nov, Files"
    qtbot.keyClick(line, Qt.Key.Key_Up)  # round to the last
    assert current(window) == "Shoulder pathway.txt"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    window.workspace.settle()
    assert named(window, "Entries", QListView).currentIndex().data() == "Shoulder after a fall"


def test_what_was_found_comes_before_what_could_be_done(window: MainWindow, qtbot: QtBot) -> None:
    palette(window, qtbot, "injection")
    headings = ("Capabilities", "Evidence", "Do")
    assert [row for row in rows(window) if row in headings] == list(headings)
    assert current(window) == "9 Injection therapy"


def test_entries_come_before_a_capability_that_was_not_called_by_its_name(
    portfolio: Portfolio, window: MainWindow, qtbot: QtBot
) -> None:
    log_entry(portfolio, debrief("Asked for a red flag"))
    palette(window, qtbot, "red flag")
    assert rows(window)[:3] == ["Evidence", "Asked for a red flag", "Capabilities"]


def test_hit_in_a_file_opens_its_entry_and_the_file_with_the_words_looked_for(
    portfolio: Portfolio, window: MainWindow, qtbot: QtBot
) -> None:
    notes = add_bytes(portfolio, b"Ask for bladder and bowel.\n", "Flags.txt").value
    log_entry(portfolio, debrief("Back pain", attachments=(notes,)))
    line = palette(window, qtbot, "bladder")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    window.workspace.settle()
    assert named(window, "Search evidence", QLineEdit).text() == "bladder"
    assert named(window, "Entries", QListView).currentIndex().data() == "Back pain"
    assert named(window, "Search in this file", QLineEdit).text() == "bladder"


def test_more_entries_than_fit_are_shown_on_their_page(
    portfolio: Portfolio, window: MainWindow, qtbot: QtBot
) -> None:
    for number in range(9):
        log_entry(portfolio, debrief(f"Gout {number}"))
    log_entry(portfolio, debrief("Toe", "Perhaps gout."))
    line = palette(window, qtbot, "gout")
    assert rows(window)[0] == "Evidence"
    assert len(rows(window)) == 1 + 8 + 1
    assert "Toe" not in rows(window)  # titles come first
    assert showing(window, "10 found")
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert current(window) == "Show all 10 entries that hold “gout”"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    window.workspace.settle()
    assert named(window, "Search evidence", QLineEdit).text() == "gout"


def test_nothing_found_is_said_in_words(window: MainWindow, qtbot: QtBot) -> None:
    line = palette(window, qtbot, "zzz")
    said = "No action, capability, entry or file holds “zzz”. Fewer letters find more."
    assert showing(window, said)
    assert not named(window, "Results", QListView).isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert is_open(window)


def test_esc_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    before = named(window, "Capabilities", NavRow)
    before.setFocus()
    line = palette(window, qtbot, "kn")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not is_open(window)
    assert QApplication.focusWidget() is before
    assert palette(window, qtbot).text() == ""


def test_it_opens_from_the_sidebar_and_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    named(window, "Find anything", FindBox).click()
    line = named(window, "Find anything", QLineEdit)
    assert QApplication.focusWidget() is line
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    menus = {action.text(): action.menu() for action in window.menuBar().actions()}
    (entry,) = [one for one in menus["Edit"].actions() if one.text() == "Find anything…"]
    entry.trigger()
    assert is_open(window)


def test_its_keys_close_it_too(window: MainWindow, qtbot: QtBot) -> None:
    palette(window, qtbot)
    palette(window, qtbot)
    assert not is_open(window)


def test_click_beside_it_closes_it_and_click_on_a_row_chooses(
    window: MainWindow, qtbot: QtBot
) -> None:
    palette(window, qtbot)
    overlay = named(window, "Command palette", QWidget)
    qtbot.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert not is_open(window)
    palette(window, qtbot, "prefer")
    found = named(window, "Results", QListView)
    middle = found.visualRect(found.currentIndex()).center()
    qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert named(window, "Preferences", NavRow).isChecked()


def test_tab_stays_inside_and_moves_like_the_arrows(window: MainWindow, qtbot: QtBot) -> None:
    line = palette(window, qtbot, "injection")
    assert current(window) == "9 Injection therapy"
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert current(window) == "Knee of a runner"
    assert QApplication.focusWidget() is line
    qtbot.keyClick(line, Qt.Key.Key_Backtab)
    assert current(window) == "9 Injection therapy"


def test_it_closes_when_the_focus_goes_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    palette(window, qtbot)
    other = named(window, "Capabilities", NavRow)
    other.setFocus()
    assert not is_open(window)
    assert QApplication.focusWidget() is other


def test_what_writes_is_left_out_where_nothing_can_be_written(
    read_only: MainWindow, qtbot: QtBot
) -> None:
    palette(read_only, qtbot)
    assert "Log evidence" not in rows(read_only)
    assert "Export" in rows(read_only)
    qtbot.keyClicks(named(read_only, "Find anything", QLineEdit), "injection")
    qtbot.waitUntil(lambda: "9 Injection therapy" in rows(read_only))
    assert "Do" not in rows(read_only)


def test_eight_results_are_seen_and_the_rest_scrolls(window: MainWindow, qtbot: QtBot) -> None:
    palette(window, qtbot)
    found = named(window, "Results", QListView)
    indexes = [found.model().index(row, 0) for row in range(found.model().rowCount())]
    seen = [i for i in indexes if found.viewport().rect().contains(found.visualRect(i))]
    assert len(seen) == 1 + 8  # the heading too
    assert found.verticalScrollBar().isVisible()


@pytest.mark.parametrize("look", ["light", "dark", "high_contrast"])
def test_large_type_fits_the_smallest_window(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, tmp_path: Path, look: str
) -> None:
    palette(window, qtbot, "s")
    theme.apply(qapp, look, 200, cache=tmp_path / "pictures")
    window.resize(1024, 640)
    QApplication.processEvents()
    (foot,) = [made for made in window.findChildren(QLabel) if made.text().endswith(" found")]
    corners = (foot.rect().bottomRight(), foot.rect().topLeft())
    assert all(window.rect().contains(foot.mapTo(window, corner)) for corner in corners)
    found = named(window, "Results", QListView)
    assert found.viewport().rect().contains(found.visualRect(found.currentIndex()))


def test_headings_cannot_be_chosen(window: MainWindow, qtbot: QtBot) -> None:
    palette(window, qtbot, "injection")
    model = named(window, "Results", QListView).model()
    names = ("Capabilities", "Evidence", "Do")
    headings = [row for row in range(model.rowCount()) if rows(window)[row] in names]
    assert headings
    for row in headings:
        assert model.flags(model.index(row, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.data(QModelIndex()) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Capabilities"


def test_what_had_the_focus_may_be_gone(window: MainWindow, qtbot: QtBot) -> None:
    passing = QPushButton("Passing", window)
    passing.show()
    passing.setFocus()
    line = palette(window, qtbot)
    passing.deleteLater()
    QApplication.sendPostedEvents(passing, 52)  # its deletion
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not is_open(window)


def test_nothing_is_asked_of_one_that_went_while_its_look_changed(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = palette(window, qtbot).parentWidget().parentWidget()
    assert isinstance(panel, CommandPalette)
    QApplication.sendEvent(panel, QEvent(QEvent.Type.StyleChange))
    shiboken6.delete(panel)
    with capture_exceptions() as raised:
        qtbot.wait(20)
    assert raised == []
