"""A name typed into an entry is never lost, whether or not it is among the people yet."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.services.entries import get_entry, log_entry
from fcp_portfolio.services.people import people
from fcp_portfolio.ui.views.editor.editor import Editor
from fcp_portfolio.ui.views.editor.people import NameBox
from fcp_portfolio.ui.views.editor.session import Session, begin, recover, resume
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TODAY
from tests.ui.finding import named
from tests.ui.stages import Listener

NAME = "Dr Mira Oakfield"


@pytest.fixture
def editor(qtbot: QtBot, workspace: Workspace) -> Iterator[Editor]:
    workspace.stage = Listener()
    made = opened(qtbot, begin(workspace, discussion(workspace)))
    qtbot.keyClicks(made.view.basics.person.line(), NAME)
    yield made
    workspace.settle()


def discussion(workspace: Workspace) -> Content:
    form = workspace.portfolio.form("cbd")
    return Content(
        form=form.id,
        form_edition=form.edition,
        title="Shoulder after a fall",
        occurred=TODAY,
        values={"summary": "Two weeks after a fall."},
    )


def opened(qtbot: QtBot, session: Session) -> Editor:
    made = Editor(session)
    qtbot.addWidget(made)
    made.resize(720, 700)
    made.show()
    return made


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_list_of_names_has_an_edge_and_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    box = NameBox([NAME, "Dr Sam Example"])
    qtbot.addWidget(box)
    popup = box.completer().popup()
    before = popup.sizeHintForRow(0)
    popup.show()
    assert (popup.property("kind"), popup.sizeHintForRow(0)) == ("popup", before)
    popup.hide()


def test_finishing_adds_whoever_was_named_and_says_so(editor: Editor, workspace: Workspace) -> None:
    named(editor, "Mark as final", QPushButton).click()
    workspace.settle()

    (added,) = people(workspace.portfolio)
    entry = get_entry(workspace.portfolio, editor.session.entry_id)
    assert (added.name, entry.content.person, entry.draft) == (NAME, added.id, False)
    stage = workspace.stage
    assert isinstance(stage, Listener)
    assert stage.said == [
        "Logged “Shoulder after a fall”. Added Dr Mira Oakfield to your people.",
    ]
    assert stage.undo is not None


def test_draft_that_is_left_keeps_the_name(
    qtbot: QtBot, editor: Editor, workspace: Workspace
) -> None:
    for _ in range(2):  # another page is shown, and then another entry
        editor.put_away()
        workspace.settle()

    again = opened(qtbot, resume(workspace, editor.session.entry_id))
    assert again.view.basics.person.currentText() == NAME
    assert again.view.basics.unknown.isVisible()
    assert people(workspace.portfolio) == ()


def test_name_is_there_after_a_crash(qtbot: QtBot, editor: Editor, workspace: Workspace) -> None:
    editor.session.scratch()
    workspace.settle()

    recover(workspace)
    workspace.settle()

    again = opened(qtbot, resume(workspace, editor.session.entry_id))
    assert again.view.basics.person.currentText() == NAME


def test_final_entry_that_is_left_waits_with_the_name(qtbot: QtBot, workspace: Workspace) -> None:
    final = log_entry(workspace.portfolio, discussion(workspace)).value
    editor = opened(qtbot, resume(workspace, final.id))
    qtbot.keyClicks(editor.view.basics.person.line(), NAME)

    editor.put_away()
    workspace.settle()

    assert get_entry(workspace.portfolio, final.id) == final
    assert people(workspace.portfolio) == ()
    again = opened(qtbot, resume(workspace, final.id))
    assert again.view.basics.person.currentText() == NAME
    again.finish()
    workspace.settle()
    assert [one.name for one in people(workspace.portfolio)] == [NAME]


def test_what_is_clicked_stays_where_it_is_while_the_notice_comes_and_goes(
    qtbot: QtBot, editor: Editor
) -> None:
    summary = named(editor, "Case in brief", QPlainTextEdit)
    notice = editor.view.basics.unknown
    with qtbot.waitActive(editor):
        editor.activateWindow()
    editor.view.basics.person.line().setFocus()
    QTest.qWait(100)  # until everything has its place
    before = summary.mapTo(editor, QPoint()).y()

    summary.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.qWait(100)
    assert notice.isVisible()
    assert summary.mapTo(editor, QPoint()).y() == before

    editor.view.basics.person.set_name("")
    editor.view.basics.person.line().editingFinished.emit()
    QTest.qWait(100)
    assert not notice.isVisible()
    assert summary.mapTo(editor, QPoint()).y() == before
