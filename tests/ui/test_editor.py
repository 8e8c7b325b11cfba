"""The editor: a form's fields in one column, files, problems in place, nothing lost."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.people import Person
from fcp_portfolio.services.entries import get_entry, list_entries
from fcp_portfolio.services.people import add_person, people
from fcp_portfolio.ui.dialogs.person import NEW, PersonDialog
from fcp_portfolio.ui.views.editor.editor import Editor
from fcp_portfolio.ui.views.editor.folding import Folded
from fcp_portfolio.ui.views.editor.form_view import counter
from fcp_portfolio.ui.views.editor.session import begin, resume
from fcp_portfolio.ui.widgets import Notice
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TODAY
from tests.ui.finding import named, showing

POPUP = pytest.mark.qt_log_ignore("This plugin does not support")
SUMMARY = "Case in brief"


@pytest.fixture
def editor(qtbot: QtBot, workspace: Workspace) -> Iterator[Editor]:
    add_person(workspace.portfolio, name="Dr Tomos Wetherby")
    made = opened(qtbot, workspace, "cbd")
    yield made
    workspace.settle()


def opened(qtbot: QtBot, workspace: Workspace, form_id: str) -> Editor:
    form = workspace.portfolio.form(form_id)
    content = Content(form=form.id, form_edition=form.edition, occurred=TODAY)
    made = Editor(begin(workspace, content))
    qtbot.addWidget(made)
    made.resize(720, 700)
    made.show()
    return made


def filled(qtbot: QtBot, editor: Editor) -> None:
    qtbot.keyClicks(named(editor, "Title", QLineEdit), "Shoulder after a fall")
    named(editor, SUMMARY, QPlainTextEdit).insertPlainText("Two weeks after a fall.")


@pytest.mark.parametrize("form_id", ["cbd", "ceps", "pdp", "psq", "certificate", "debrief"])
def test_every_field_of_a_form_has_a_named_control(
    qtbot: QtBot, workspace: Workspace, form_id: str
) -> None:
    editor = opened(qtbot, workspace, form_id)
    for fold in editor.view.findChildren(Folded):
        fold.unfold()
    names = {widget.accessibleName() for widget in editor.findChildren(QWidget)}

    asked = [field.label for field in workspace.portfolio.form(form_id).fields]
    missing = [label for label in asked if not any(label in name for name in names)]
    assert [label for label in missing if not showing(editor, label)] == []


def test_every_form_opens_and_gives_back_what_it_shows(qtbot: QtBot, workspace: Workspace) -> None:
    for form_id in workspace.portfolio.forms:
        editor = opened(qtbot, workspace, form_id)
        assert editor.view.content().occurred == TODAY


def test_no_control_is_without_a_name(editor: Editor) -> None:
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QPushButton, QToolButton, QCheckBox)
    nameless = [
        widget
        for kind in kinds
        for widget in editor.findChildren(kind)
        if not widget.isHidden()
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
    ]

    assert nameless == []


def test_typing_is_kept_and_an_entry_is_cut_when_it_is_put_away(
    qtbot: QtBot, editor: Editor, workspace: Workspace
) -> None:
    filled(qtbot, editor)
    qtbot.keyClicks(named(editor, "Minutes", QLineEdit), "45")

    editor.put_away()
    workspace.settle()

    entry = get_entry(workspace.portfolio, editor.session.entry_id)
    assert (entry.content.title, entry.content.minutes, entry.draft) == (
        "Shoulder after a fall",
        45,
        True,
    )
    assert entry.content.values == {"summary": "Two weeks after a fall."}


def test_final_carries_the_entry(qtbot: QtBot, editor: Editor, workspace: Workspace) -> None:
    filled(qtbot, editor)

    with qtbot.waitSignal(editor.finished) as caught:
        named(editor, "Mark as final", QPushButton).click()

    assert [row.draft for row in list_entries(workspace.portfolio)] == [False]
    assert caught.args is not None
    assert caught.args[0].content.title == "Shoulder after a fall"


def test_problems_are_named_in_place_and_the_first_gets_the_focus(editor: Editor) -> None:
    editor.view.basics.occurred.set_day(TODAY + timedelta(days=365))

    editor.finish()

    assert editor.view.basics.parts["title"].error() == "It has no title yet."
    assert editor.view.basics.parts["occurred"].error().startswith("The date is in the future:")
    assert showing(editor, "Three things to put right before this can be final.")
    assert editor.focusWidget() is editor.view.basics.title


def test_a_problem_goes_when_it_is_mended(qtbot: QtBot, editor: Editor) -> None:
    editor.finish()
    assert editor.view.basics.parts["title"].error()

    qtbot.keyClicks(named(editor, "Title", QLineEdit), "S")

    assert editor.view.basics.parts["title"].error() == ""


def test_ctrl_enter_is_done_with_this(qtbot: QtBot, editor: Editor) -> None:
    filled(qtbot, editor)
    summary = named(editor, SUMMARY, QPlainTextEdit)

    with qtbot.waitSignal(editor.finished):
        summary.setFocus()
        qtbot.keyClick(summary, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_words_are_counted(editor: Editor) -> None:
    named(editor, SUMMARY, QPlainTextEdit).insertPlainText("Two weeks after")

    assert showing(editor, "3 of 150 words")
    assert counter(162, 150) == ("12 words over, the form allows 150", True)
    assert counter(151, 150) == ("1 word over, the form allows 150", True)


def test_enter_goes_on_in_one_line_fields(qtbot: QtBot, editor: Editor) -> None:
    title = named(editor, "Title", QLineEdit)
    title.setFocus()

    qtbot.keyClick(title, Qt.Key.Key_Return)

    assert editor.focusWidget() is editor.view.basics.occurred


def people_ids(editor: Editor) -> list[str]:
    return [person.id for person in people(editor.session.workspace.portfolio)]


@POPUP
def test_saying_that_a_person_is_unknown_moves_nothing(qtbot: QtBot, editor: Editor) -> None:
    basics = editor.view.basics
    QApplication.processEvents()
    below = (editor.view.links.picker, *basics.row.findChildren(QLineEdit))
    before = [one.mapTo(editor, QPoint()) for one in below]
    qtbot.keyClicks(basics.person.line(), "Jory Penhale")
    basics.person.line().editingFinished.emit()
    assert showing(editor, "Not among your people yet")
    assert [one.mapTo(editor, QPoint()) for one in below] == before


@POPUP
def test_an_unknown_person_can_be_added(qtbot: QtBot, editor: Editor, workspace: Workspace) -> None:
    line = editor.view.basics.person.line()
    qtbot.keyClicks(line, "Jory Penhale")
    line.editingFinished.emit()
    assert showing(editor, "Not among your people yet")
    assert named(editor, "Add them", QPushButton).accessibleDescription() == (
        "“Jory Penhale” is not among your people yet. Finishing this entry adds them."
    )

    named(editor, "Add them", QPushButton).click()
    dialog = editor.findChild(PersonDialog)
    assert dialog is not None
    qtbot.keyClicks(named(dialog, "Role", QLineEdit), "GP")
    named(dialog, "Add person", QPushButton).click()
    workspace.settle()

    added = next(p for p in people(workspace.portfolio) if p.name == "Jory Penhale")
    assert (added.role, editor.view.content().person) == ("GP", added.id)


@POPUP
def test_a_person_without_a_name_is_not_added(qtbot: QtBot) -> None:
    dialog = PersonDialog(Person(id=NEW, name=""), None)
    qtbot.addWidget(dialog)

    named(dialog, "Add person", QPushButton).click()

    assert dialog.fields.name.accessibleDescription().startswith("A person needs a name.")


def test_minutes_that_are_no_number_are_told(editor: Editor) -> None:
    editor.view.basics.minutes.setText("long")
    editor.view.basics.minutes.editingFinished.emit()

    assert editor.view.basics.parts["minutes"].error().startswith("Minutes are a whole number")


@pytest.mark.parametrize("typed", ["60Carry on", "--5", "4.5"])
def test_minutes_that_cannot_be_read_keep_an_entry_from_being_final(
    qtbot: QtBot, editor: Editor, workspace: Workspace, typed: str
) -> None:
    filled(qtbot, editor)
    minutes = named(editor, "Minutes", QLineEdit)
    minutes.setText(typed)

    named(editor, "Mark as final", QPushButton).click()
    workspace.settle()

    assert not any(not row.draft for row in list_entries(workspace.portfolio))
    said = "Minutes are a whole number, such as 45."
    assert showing(editor, said)
    assert said in minutes.accessibleDescription()
    assert (minutes.text(), editor.focusWidget()) == (typed, minutes)


def test_a_date_that_cannot_be_read_is_told_as_such(qtbot: QtBot, editor: Editor) -> None:
    filled(qtbot, editor)
    named(editor, "Date it occurred", QLineEdit).setText("the other day")

    named(editor, "Mark as final", QPushButton).click()

    told = editor.view.basics.parts["occurred"].error()
    assert told.startswith("“the other day” was not understood.")


def test_minutes_that_cannot_be_read_leave_those_of_a_final_entry(
    editor: Editor,
) -> None:
    content = replace(editor.view.content(), minutes=45)
    editor.view.show_content(content)
    named(editor, "Minutes", QLineEdit).setText("45 or so")

    assert editor.view.content().minutes == 45


def test_a_dropped_file_gets_a_tile_and_a_description(
    qtbot: QtBot, editor: Editor, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "Pathway.txt"
    file.write_text("Scan, or wait.")

    editor.view.files.take(dropped(file))
    workspace.settle()
    qtbot.keyClicks(named(editor, "Description of Pathway.txt", QLineEdit), "What we follow")

    held = editor.view.content().attachments
    assert [(item.name, item.description) for item in held] == [("Pathway.txt", "What we follow")]
    editor.put_away()
    workspace.settle()
    assert get_entry(workspace.portfolio, editor.session.entry_id).content.attachments == held


def dropped(*files: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return mime


def test_a_refused_file_gets_its_reason_in_place(
    editor: Editor, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "Letter.pdf"
    file.write_bytes(b"%PDF-1.4 cut off")

    editor.view.files.take(dropped(file))
    workspace.settle()

    said = [notice.text() for notice in refusals(editor)]
    assert len(said) == 1
    assert said[0].startswith("“Letter.pdf” was not added:")
    assert editor.view.content().attachments == ()


def refusals(editor: Editor) -> list[Notice]:
    return [n for n in editor.view.files.findChildren(Notice) if n.isVisible()]


def test_a_picture_is_pasted_into_a_text_field(
    qtbot: QtBot, editor: Editor, workspace: Workspace
) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)

    qtbot.keySequence(named(editor, SUMMARY, QPlainTextEdit), QKeySequence.StandardKey.Paste)
    workspace.settle()

    assert [item.media_type for item in editor.view.content().attachments] == ["image/png"]
    assert named(editor, SUMMARY, QPlainTextEdit).toPlainText() == ""


def test_pasted_text_stays_text(qtbot: QtBot, editor: Editor) -> None:
    QGuiApplication.clipboard().setText("Plain words")

    qtbot.keySequence(named(editor, SUMMARY, QPlainTextEdit), QKeySequence.StandardKey.Paste)

    assert named(editor, SUMMARY, QPlainTextEdit).toPlainText() == "Plain words"


def test_the_same_file_twice_is_said(editor: Editor, workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "Pathway.txt"
    file.write_text("Scan, or wait.")

    for _ in range(2):
        editor.view.files.take(dropped(file))
        workspace.settle()

    assert len(editor.view.content().attachments) == 1
    assert [notice.text() for notice in refusals(editor)] == [
        "“Pathway.txt” is in this entry already."
    ]


def test_a_removed_file_comes_back(
    qtbot: QtBot, editor: Editor, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "Pathway.txt"
    file.write_text("Scan, or wait.")
    editor.view.files.take(dropped(file))
    workspace.settle()
    before = editor.view.content().attachments

    with qtbot.waitSignal(editor.view.files.removed) as caught:
        named(editor, "Remove Pathway.txt", QToolButton).click()
    assert editor.view.content().attachments == ()
    editor.view.files.bring_back(*caught.args)

    assert editor.view.content().attachments == before


def test_private_is_kept(editor: Editor) -> None:
    editor.view.private.click()

    assert editor.view.content().private


def test_values_of_fields_that_the_form_lacks_stay(qtbot: QtBot, workspace: Workspace) -> None:
    editor = opened(qtbot, workspace, "cbd")
    shown = editor.view.content()

    editor.view.show_content(
        Content(form="cbd", form_edition="1", values={"older": "Kept", "summary": "New"})
    )

    assert editor.view.content().values["older"] == "Kept"
    assert shown.values.get("older") is None


def test_a_read_only_portfolio_is_shown_and_not_changed(qtbot: QtBot, workspace: Workspace) -> None:
    form = workspace.portfolio.form("debrief")
    content = Content(form=form.id, form_edition=form.edition, occurred=date(2026, 11, 1))
    editor = Editor(begin(workspace, content))
    qtbot.addWidget(editor)

    editor.view.set_read_only(read_only=True)

    assert not editor.view.basics.title.isEnabled()


def test_reopened_with_the_text_that_was_typed(
    qtbot: QtBot, editor: Editor, workspace: Workspace
) -> None:
    filled(qtbot, editor)
    editor.session.scratch()
    workspace.settle()

    again = Editor(resume(workspace, editor.session.entry_id))
    qtbot.addWidget(again)

    assert named(again, "Title", QLineEdit).text() == "Shoulder after a fall"
    assert named(again, SUMMARY, QPlainTextEdit).toPlainText() == "Two weeks after a fall."
