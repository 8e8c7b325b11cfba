"""The main window: every action bound, every control named, pages, panes, closing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFileDialog,
    QLabel,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import Query, link_to, list_entries, log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate, ratings
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.actions import MENUS, TABLE
from fcp_portfolio.ui.dialogs.help import AboutDialog, KeysDialog
from fcp_portfolio.ui.kinds.portfolio import PAGES
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import GEOMETRY, LAST_PAGE, TEXT_SIZE, Preferences
from fcp_portfolio.ui.widgets import NavRow, Notice
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief, opened
from tests.ui.finding import named, showing


@pytest.fixture
def window(portfolio: Portfolio, workspace: Workspace, qtbot: QtBot) -> MainWindow:
    log_entry(portfolio, debrief("Knee", links=(link_to(portfolio, "4", "Shows it."),)))
    log_entry(portfolio, debrief("Shoulder"), draft=True)
    made = MainWindow(workspace)
    qtbot.addWidget(made, before_close_func=leave_quietly)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
    return made


def leave_quietly(window: MainWindow) -> None:
    """The workspace fixture closes the worker; the window must not do it a second time."""
    window.finish = lambda: None  # type: ignore[method-assign]


@pytest.fixture
def read_only(
    file: Path, secret: RawKey, preferences: Preferences, qtbot: QtBot
) -> Iterator[MainWindow]:
    with opened(file, secret, read_only=True) as portfolio:
        sentence = "Read only: this portfolio is open on “DESK-2” since 13:58."
        workspace = Workspace(portfolio, preferences, locked=sentence)
        made = MainWindow(workspace)
        qtbot.addWidget(made, before_close_func=leave_quietly)
        made.show()
        yield made
        workspace.settle()
        workspace.worker.stop()


def current(window: MainWindow) -> str:
    """The name of the page that is shown."""
    assert window.pages.currentWidget().isVisible()
    return window.pages.current()


def test_every_action_is_in_its_menu_with_its_shortcut(window: MainWindow) -> None:
    menus = {action.text(): action.menu() for action in window.menuBar().actions()}
    assert tuple(menus) == MENUS
    for row in TABLE:
        action = window.actions_by_id[row.id]
        assert action in menus[row.menu].actions()
        assert action.shortcut() == QKeySequence(row.shortcut)


def test_shortcuts_differ() -> None:
    chords = [row.shortcut for row in TABLE if row.shortcut]
    assert len(set(chords)) == len(chords)


@pytest.mark.parametrize("name", PAGES)
def test_pages_are_reached_by_action_and_marked_in_the_sidebar(
    window: MainWindow, name: str
) -> None:
    window.actions_by_id[name].trigger()
    assert current(window) == name
    assert [n for n, row in window.sidebar.rows.items() if row.isChecked()] == [name]


def test_sidebar_opens_pages_and_counts_entries(window: MainWindow) -> None:
    row = named(window, "Capabilities", NavRow)
    row.click()
    assert current(window) == "capabilities"
    assert named(window, "Evidence", NavRow).accessibleDescription() == "2 entries"


@pytest.mark.parametrize("name", PAGES)
def test_every_control_has_a_name(window: MainWindow, workspace: Workspace, name: str) -> None:
    window.pages.show_page(name)
    workspace.settle()
    QApplication.processEvents()
    unnamed = [
        f"{type(widget).__name__} “{getattr(widget, 'text', str)()}”"
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not isinstance(widget, QTabBar)
    ]
    assert unnamed == []


@pytest.mark.parametrize("name", PAGES)
def test_tab_reaches_every_control_and_is_never_caught(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, name: str
) -> None:
    window.pages.show_page(name)
    workspace.settle()
    QApplication.processEvents()
    wanted = {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not in_a_group(widget)
        and widget.focusProxy() is None
    }
    met: set[QWidget] = set()
    for _ in range(120):
        focused = QApplication.focusWidget()
        if focused is not None:
            met.add(focused)
            qtbot.keyClick(focused, Qt.Key.Key_Tab)
    missed = sorted(f"{type(w).__name__} “{w.accessibleName()}”" for w in wanted - met)
    assert missed == []


def in_a_group(widget: QWidget) -> bool:
    """Whether arrows reach it inside a group that is one tab stop, or it is a mere frame."""
    group = getattr(widget, "group", lambda: None)()
    inner = type(widget) is QAbstractScrollArea or widget.objectName().startswith("qt_")
    return inner or (group is not None and group.exclusive())


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_f10_opens_the_first_menu(window: MainWindow) -> None:
    window.actions_by_id["menus"].trigger()

    active = window.menuBar().activeAction()
    assert (active.text(), active.menu().isVisible()) == ("File", True)  # type: ignore[attr-defined]
    active.menu().close()  # type: ignore[attr-defined]


def test_f6_goes_through_the_parts_and_back(window: MainWindow) -> None:
    window.pages.show_page("capabilities")
    page = window.pages.page("capabilities")
    named(window, "Capabilities", NavRow).setFocus()
    met = []
    for _ in range(4):
        window.actions_by_id["next_pane"].trigger()
        met.append(QApplication.focusWidget())
    assert page.tree in met  # type: ignore[attr-defined]
    assert met[-1] is named(window, "Capabilities", NavRow)
    window.actions_by_id["previous_pane"].trigger()
    assert page.detail.isAncestorOf(QApplication.focusWidget())  # type: ignore[attr-defined]


def test_narrow_window_shows_icons_alone(window: MainWindow) -> None:
    window.resize(1024, 640)
    assert window.sidebar.width() == 56
    window.resize(1280, 800)
    assert window.sidebar.width() == 220


@pytest.mark.parametrize(("percent", "wide"), [(130, 286), (150, 330), (200, 56)])
def test_sidebar_keeps_its_words_where_the_page_has_room(
    window: MainWindow, qapp: QApplication, tmp_path: Path, percent: int, wide: int
) -> None:
    theme.apply(qapp, "light", percent, cache=tmp_path)
    assert window.sidebar.width() == wide


def test_status_bar_says_when_it_was_saved(window: MainWindow, workspace: Workspace) -> None:
    workspace.do(lambda p: rate(p, "4", "capable"))
    workspace.settle()
    portfolio = workspace.portfolio
    assert portfolio.saved_at is not None
    said = f"Saved {portfolio.saved_at.astimezone():%H:%M}"
    (saved,) = (one for one in window.status.findChildren(QLabel) if one.text() == said)
    assert portfolio.unpublished
    assert saved.toolTip().startswith("Everything is saved on this computer, each second as you")
    assert "it follows by itself when you pause" in saved.toolTip()
    workspace.publish()
    workspace.settle()
    assert saved.toolTip().endswith("The file in your folder holds all of it.")
    assert saved.accessibleDescription() == saved.toolTip()


def test_stage_reaches_entry_capability_and_filter(
    window: MainWindow, workspace: Workspace
) -> None:
    window.pages.show_evidence_for("hee-msk-2018#4")
    assert current(window) == "evidence"
    window.pages.show_capability("hee-msk-2018#4", rate=True)
    assert current(window) == "capabilities"
    QApplication.activePopupWidget().close()
    assert window.pages.on("capabilities").detail.rating.rate.hasFocus()
    window.pages.begin_log(None, "hee-msk-2018#4")
    assert current(window) == "evidence"
    workspace.settle()


def test_quick_log_is_reached_from_every_page(window: MainWindow) -> None:
    window.pages.show_page("export")
    window.actions_by_id["quick_log"].trigger()
    assert current(window) == "home"
    assert window.pages.page("home").quick_log.isAncestorOf(  # type: ignore[attr-defined]
        QApplication.focusWidget()
    )


def test_text_size_is_an_action(window: MainWindow, workspace: Workspace) -> None:
    window.actions_by_id["larger"].trigger()
    assert workspace.preferences.get(TEXT_SIZE) == 115
    window.actions_by_id["smaller"].trigger()
    assert workspace.preferences.get(TEXT_SIZE) == 100


def test_help_lists_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    for action, kind in (("keys", KeysDialog), ("about", AboutDialog)):
        window.actions_by_id[action].trigger()
        dialog = window.findChild(kind)
        assert dialog is not None
        qtbot.waitExposed(dialog).__enter__()
        named(dialog, "Close", QPushButton).click()


def said_below(window: MainWindow) -> list[str]:
    """What the status bar says."""
    return [one.text() for one in window.status.findChildren(QLabel)]


def test_back_up_goes_to_the_folder_chosen(
    window: MainWindow,
    workspace: Workspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    qtbot.waitUntil(lambda: "Encrypted · no backup yet" in said_below(window))
    folder = tmp_path / "backups"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.actions_by_id["back_up"].trigger()
    assert not workspace.worker.busy  # a screen reader's action is over before files are asked for
    QApplication.processEvents()
    workspace.settle()
    assert len(list(folder.iterdir())) == 1
    qtbot.waitUntil(lambda: any("last backup" in text for text in said_below(window)))


def test_read_only_window_says_why_and_disables_what_writes(
    read_only: MainWindow, qtbot: QtBot
) -> None:
    sentence = "Read only: this portfolio is open on “DESK-2” since 13:58."
    assert showing(read_only.banners, sentence)
    disabled = {row.id for row in TABLE if not read_only.actions_by_id[row.id].isEnabled()}
    assert disabled == {row.id for row in TABLE if row.writes}
    assert showing(read_only.status, "Read only")
    log = named(read_only.pages.page("home"), "Log evidence", QPushButton)
    assert not log.isEnabled()
    assert log.toolTip() == sentence
    with qtbot.waitSignal(read_only.leave) as asked:
        named(read_only.banners, "Try again", QPushButton).click()
    assert asked.args == ["retry"]


def test_request_of_somebody_else_is_chosen_to_be_answered(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (["request.pdf"], ""))
    with qtbot.waitSignal(window.request) as asked:
        window.actions_by_id["answer"].trigger()
    assert asked.args == [(Path("request.pdf"),)]


def test_new_and_open_ask_for_the_start_window(window: MainWindow, qtbot: QtBot) -> None:
    for action in ("new", "new_desk", "new_group", "open"):
        with qtbot.waitSignal(window.leave) as asked:
            window.actions_by_id[action].trigger()
        assert asked.args == [action]


def test_closing_publishes_and_remembers_the_window(
    file: Path, secret: RawKey, preferences: Preferences, qtbot: QtBot
) -> None:
    workspace = Workspace(opened(file, secret), preferences)
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    window.show()
    workspace.do(lambda p: rate(p, "4", "capable"))
    with qtbot.waitSignal(window.closed):
        action: QAction = window.actions_by_id["quit"]
        action.trigger()
    assert preferences.get(GEOMETRY)
    with opened(file, secret) as again:
        assert len(ratings(again)) == 1


def test_notices_of_the_portfolio_are_banners_that_can_be_closed(window: MainWindow) -> None:
    assert window.banners.findChildren(Notice) == []
    assert not window.banners.isVisible()


def test_page_that_was_shown_last_is_shown_again(
    file: Path, secret: RawKey, preferences: Preferences, qtbot: QtBot
) -> None:
    for shown in ("home", "capabilities"):
        window = MainWindow(Workspace(opened(file, secret), preferences))
        qtbot.addWidget(window)
        window.show()
        assert window.pages.current() == shown
        window.pages.show_page("capabilities")
        window.close()
    preferences.set(LAST_PAGE, "a page of another version")
    window = MainWindow(Workspace(opened(file, secret), preferences))
    qtbot.addWidget(window)
    assert window.pages.current() == "home"
    window.close()


def test_recent_portfolios_are_offered_but_the_one_that_is_open(
    window: MainWindow, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    menu = window.actions_by_id["recent"].menu()
    menu.aboutToShow.emit()
    assert [one.text() for one in menu.actions()] == ["Nothing else was opened here"]
    other = tmp_path / "R&D.fcpfolio"
    other.touch()
    for file in (window.workspace.portfolio.file, other):
        preferences.remember_file(file)
    menu.aboutToShow.emit()
    assert [one.text() for one in menu.actions()] == [str(other).replace("&", "&&")]
    with qtbot.waitSignal(window.other) as asked:
        menu.actions()[0].trigger()
    assert asked.args == [other]


def test_current_entry_is_edited_or_logged_again_from_the_menu(
    window: MainWindow, workspace: Workspace
) -> None:
    page = window.pages.on("evidence")
    for action in ("edit", "again"):
        window.actions_by_id[action].trigger()
        assert page.editor is None  # nothing is current
    rows = list_entries(workspace.portfolio, Query(draft=False))
    window.pages.show_entry(rows[0].id)
    window.actions_by_id["edit"].trigger()
    workspace.settle()
    assert page.editor.session.entry_id == rows[0].id
    window.actions_by_id["again"].trigger()
    workspace.settle()
    assert page.editor.session.entry_id != rows[0].id
    assert [link.code for link in page.editor.view.content().links] == ["4"]
