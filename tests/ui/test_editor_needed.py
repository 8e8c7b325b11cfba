"""What a form needs is said from the beginning, in words, and to whoever hears it."""

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.people import Person
from fcp_portfolio.ui.dialogs.person import NEW, PersonDialog
from fcp_portfolio.ui.views.editor.editor import Editor
from fcp_portfolio.ui.views.editor.session import begin
from fcp_portfolio.ui.widgets import Field
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.finding import named

NEEDED, SAID = "needed to mark final", "Needed to mark final."


def marked(root: QWidget, words: str) -> set[str]:
    """The labels of the fields that say so."""
    return {
        field.label.text()
        for field in root.findChildren(Field)
        if words in {label.text() for label in field.findChildren(QLabel)}
    }


def test_editor_marks_what_a_form_needs(qtbot: QtBot, workspace: Workspace) -> None:
    form = workspace.portfolio.form("cbd")
    editor = Editor(begin(workspace, Content(form="cbd", form_edition=form.edition)))
    qtbot.addWidget(editor)
    editor.show()

    needed = {field.label for field in form.fields if field.required}
    assert "Case in brief" in needed
    assert marked(editor, NEEDED) == {"Title"} | needed
    assert marked(editor, "needed") == {"Date it occurred"}
    assert SAID in named(editor, "Title", QLineEdit).accessibleDescription()
    said = named(editor, "Case in brief", QPlainTextEdit).accessibleDescription()
    assert said.startswith(f"{SAID} ")
    assert SAID not in named(editor, form.person_label, QComboBox).accessibleDescription()

    problem = editor.session.problems()[0]
    editor.view.show_problems((problem,))
    title = named(editor, "Title", QLineEdit)
    assert title.accessibleDescription() == f"{problem.sentence} {SAID}"
    workspace.settle()


def test_dialogs_mark_what_they_need(qtbot: QtBot) -> None:
    dialog = PersonDialog(Person(id=NEW, name=""), None)
    qtbot.addWidget(dialog)
    assert marked(dialog, "needed") == {"Name"}
    assert named(dialog, "Name", QLineEdit).accessibleDescription().startswith("Needed. ")
