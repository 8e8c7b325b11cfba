"""The editor's line for tags: the owner's own words, completed from those in use."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import LONGEST_TAG
from fcp_portfolio.services.entries import get_entry
from fcp_portfolio.services.several import tag_entries
from fcp_portfolio.ui.views.editor.editor import Editor
from fcp_portfolio.ui.views.editor.session import resume
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.evidence_pages import Log
from tests.ui.finding import named


@pytest.fixture
def editor(qtbot: QtBot, workspace: Workspace, log: Log) -> Iterator[Editor]:
    tag_entries(workspace.portfolio, [log("Another").id], add=["Injections", "Audit"])
    entry = log("Shoulder", draft=True)
    tag_entries(workspace.portfolio, [entry.id], add=["Team"])
    made = Editor(resume(workspace, entry.id))
    qtbot.addWidget(made)
    made.resize(720, 700)
    made.show()
    yield made
    made.put_away()
    workspace.settle()


def line(editor: Editor) -> QLineEdit:
    found = named(editor, "Tags", QLineEdit)
    found.setFocus()
    found.end(False)
    return found


def test_tags_are_shown_and_kept_with_the_entry(
    qtbot: QtBot, editor: Editor, workspace: Workspace
) -> None:
    assert line(editor).text() == "Team"
    qtbot.keyClicks(line(editor), ", night  pain , team,")
    named(editor, "Mark as final", QPushButton).click()
    workspace.settle()

    kept = get_entry(workspace.portfolio, editor.session.entry_id).content
    assert kept.tags == ("night pain", "team")


def test_what_stands_behind_the_last_comma_is_completed(qtbot: QtBot, editor: Editor) -> None:
    qtbot.keyClicks(line(editor), ", inj")
    popup = line(editor).completer().popup()
    assert [popup.model().index(n, 0).data() for n in range(popup.model().rowCount())] == [
        "Injections"
    ]
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)

    assert line(editor).text() == "Team, Injections"
    assert editor.view.content().tags == ("Injections", "Team")
    assert editor.session.busy


def test_the_first_tag_is_completed(qtbot: QtBot, editor: Editor) -> None:
    line(editor).clear()
    qtbot.keyClicks(line(editor), "AUD")
    popup = line(editor).completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)

    assert line(editor).text() == "Audit"


def test_enter_goes_on_from_the_tags(qtbot: QtBot, editor: Editor) -> None:
    qtbot.keyClick(line(editor), Qt.Key.Key_Return)

    assert editor.view.private.hasFocus()


def test_a_tag_that_is_too_long_is_told_under_the_line(qtbot: QtBot, editor: Editor) -> None:
    line(editor).clear()
    qtbot.keyClicks(line(editor), "x" * (LONGEST_TAG + 1))
    named(editor, "Mark as final", QPushButton).click()

    assert "longer than 40 letters" in line(editor).accessibleDescription()
    assert line(editor).hasFocus()


def test_a_tag_that_may_name_a_patient_is_noticed(qtbot: QtBot, editor: Editor) -> None:
    line(editor).clear()
    qtbot.keyClicks(line(editor), "999 123 4578")

    qtbot.waitUntil(lambda: _offered(editor, "Write “(number left out)” instead of “999 123 4578”"))


def _offered(editor: Editor, name: str) -> bool:
    found = editor.findChildren(QPushButton)
    return any(one.accessibleName() == name and one.isVisible() for one in found)
