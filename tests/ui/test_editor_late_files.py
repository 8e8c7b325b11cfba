"""A file that is still being added when its editor is left belongs to the entry all the same."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import get_entry, list_entries
from fcp_portfolio.ui.views.editor.session import unsaved
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.evidence_pages import Log, OpenPage
from tests.ui.finding import named, showing
from tests.ui.stages import Listener, worker_held


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    file = tmp_path / "scan.txt"
    file.write_text("What was found.", encoding="utf-8")
    return file


def names(workspace: Workspace, entry_id: str) -> list[str]:
    return [one.name for one in get_entry(workspace.portfolio, entry_id).content.attachments]


def test_it_is_in_the_entry_that_was_typed(
    open_page: OpenPage, workspace: Workspace, scan: Path
) -> None:
    page = open_page()
    with worker_held(workspace):
        page.begin_log("debrief")
        named(page, "Title", QLineEdit).setText("Night pain")
        assert page.editor is not None
        page.editor.view.files.add(scan)
        page.finish()

    (row,) = list_entries(workspace.portfolio)
    assert (row.title, row.draft) == ("Night pain", True)
    assert names(workspace, row.id) == ["scan.txt"]
    assert unsaved(workspace) == {}


def test_it_makes_a_draft_of_an_entry_without_a_word(
    open_page: OpenPage, workspace: Workspace, scan: Path
) -> None:
    page = open_page()
    with worker_held(workspace):
        page.begin_log("debrief")
        assert page.editor is not None
        page.editor.view.files.add(scan)
        page.finish()

    (row,) = list_entries(workspace.portfolio)
    assert names(workspace, row.id) == ["scan.txt"]


def test_an_entry_opened_again_at_once_shows_it(
    qtbot: QtBot, open_page: OpenPage, workspace: Workspace, log: Log, scan: Path
) -> None:
    entry, other = log("Draft", draft=True), log("Another", draft=True)
    page = open_page()
    page.show_entry(entry.id)
    with worker_held(workspace):
        assert page.editor is not None
        page.editor.view.files.add(scan)
        page.show_entry(other.id)
        page.show_entry(entry.id)

    assert page.editor is not None
    qtbot.waitUntil(lambda: showing(page, "scan.txt"))
    assert names(workspace, entry.id) == ["scan.txt"]
    assert names(workspace, other.id) == []


def test_in_a_final_entry_it_waits_with_what_is_typed(
    open_page: OpenPage, workspace: Workspace, log: Log, scan: Path
) -> None:
    entry = log()
    page = open_page()
    page.show_entry(entry.id)
    named(page, "Edit", QPushButton).click()
    with worker_held(workspace):
        assert page.editor is not None
        named(page, "Title", QLineEdit).setText("")
        page.editor.view.files.add(scan)
        page.finish()

    assert get_entry(workspace.portfolio, entry.id) == entry
    (held,) = unsaved(workspace).values()
    assert [one.name for one in held.content.attachments] == ["scan.txt"]


def test_a_file_that_was_cancelled_leaves_nothing(
    open_page: OpenPage, workspace: Workspace, scan: Path
) -> None:
    page = open_page()
    with worker_held(workspace):
        page.begin_log("debrief")
        assert page.editor is not None
        page.editor.view.files.add(scan)
        named(page, "Cancel adding scan.txt", QPushButton).click()
        page.finish()

    assert list_entries(workspace.portfolio) == ()


def test_a_refusal_is_said_where_the_editor_has_gone(
    open_page: OpenPage, workspace: Workspace, tmp_path: Path
) -> None:
    stage = workspace.stage = Listener()
    page = open_page()
    with worker_held(workspace):
        page.begin_log("debrief")
        assert page.editor is not None
        page.editor.view.files.add(tmp_path / "gone.txt")
        page.finish()

    assert [said[:22] for said in stage.said] == ["A file was not added. "]
    assert list_entries(workspace.portfolio) == ()


def test_an_entry_is_not_final_before_its_file_is_there(
    open_page: OpenPage, workspace: Workspace, scan: Path
) -> None:
    page = open_page()
    with worker_held(workspace):
        page.begin_log("debrief")
        assert page.editor is not None
        page.editor.view.files.add(scan)
        page.editor.finish()

        assert showing(page, "A file is still being added. Wait until it is there, or cancel it.")
