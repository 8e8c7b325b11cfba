"""The part of a form that the assessor fills in: folded, and made when it is first wanted."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Content, Link, Problem
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.people import add_person, people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.views.editor.editor import Editor
from fcp_portfolio.ui.views.editor.form_view import PRIVATE
from fcp_portfolio.ui.views.editor.session import begin
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TODAY
from tests.ui.finding import named

WHOLE = "The case as a whole"
LEVEL = f"{WHOLE}: level"
FOLD = "Your assessor fills these in"


@pytest.fixture
def editor(qtbot: QtBot, workspace: Workspace) -> Iterator[Editor]:
    add_person(workspace.portfolio, name="Dr Tomos Wetherby")
    form = workspace.portfolio.form("cbd")
    content = Content(form=form.id, form_edition=form.edition, occurred=TODAY)
    made = Editor(begin(workspace, content))
    qtbot.addWidget(made)
    made.resize(720, 700)
    made.show()
    yield made
    workspace.settle()


def test_it_is_folded_and_named_after_them(editor: Editor) -> None:
    fold = named(editor, FOLD, QToolButton)
    assert LEVEL not in names(editor)

    box = editor.view.basics.person
    box.line().setText("wet")
    box.line().editingFinished.emit()
    fold.click()

    assert fold.accessibleName() == "Dr Tomos Wetherby fills these in"
    assert named(editor, LEVEL, QComboBox).isVisible()
    assert editor.view.content().person == people(editor.session.workspace.portfolio)[0].id


def test_what_stands_in_it_is_kept_whether_or_not_it_is_looked_at(editor: Editor) -> None:
    content = replace(editor.view.content(), values=assessed(editor))
    editor.view.show_content(content)
    field = assessed_field(editor)
    assert editor.view.content().values[field] == content.values[field]

    named(editor, FOLD, QToolButton).click()

    assert named(editor, LEVEL, QComboBox).currentText() == levels(editor)[1]
    assert editor.view.content().values[field] == content.values[field]


def test_other_content_is_shown_in_it_once_it_is_unfolded(editor: Editor) -> None:
    named(editor, FOLD, QToolButton).click()

    editor.view.show_content(replace(editor.view.content(), values=assessed(editor)))

    assert named(editor, LEVEL, QComboBox).currentText() == levels(editor)[1]


def test_a_problem_in_it_is_said_and_reached(editor: Editor) -> None:
    field = assessed_field(editor)

    editor.view.show_problems((Problem(part=field, sentence=Phrase("Choose a level.")),))
    editor.view.focus_part(field)

    assert named(editor, LEVEL, QComboBox).isVisible()
    assert editor.focusWidget() is named(editor, LEVEL, QComboBox)


def test_tab_goes_through_it_where_it_stands(editor: Editor) -> None:
    fold = named(editor, FOLD, QToolButton)
    fold.click()
    fold.setFocus()

    met = passed(editor)

    assert met[0] == LEVEL
    assert met.index(LEVEL) < met.index("Choose a file") < met.index(PRIVATE)


def test_tab_goes_round_the_whole_window_past_it(editor: Editor) -> None:
    named(editor, FOLD, QToolButton).click()
    title = named(editor, "Title", QLineEdit)
    title.setFocus()

    met = 0
    editor.focusNextChild()
    while editor.focusWidget() is not title and met < 100:
        editor.focusNextChild()
        met += 1

    assert met < 100


def test_tab_goes_through_a_link_that_was_there_from_the_beginning(
    qtbot: QtBot, workspace: Workspace, portfolio: Portfolio
) -> None:
    framework, form = portfolio.frameworks[0], portfolio.form("cbd")
    ninth = framework.node("9")
    content = Content(
        form=form.id,
        form_edition=form.edition,
        occurred=TODAY,
        links=(Link.to(framework, ninth),),
    )
    editor = Editor(begin(workspace, content))
    qtbot.addWidget(editor)
    editor.show()
    named(editor, FOLD, QToolButton).setFocus()

    met = passed(editor)

    in_order = [
        f"Remove link to {ninth.label}",
        f"Why it shows {ninth.label}",
        "Add a capability: type its number or a word",
        "Choose a file",
        "Tags",
        PRIVATE,
    ]
    assert [name for name in met if name in in_order] == in_order
    assert met[0] in (in_order[0], f"What {ninth.label} may cover, in our words")


def test_files_dropped_on_its_fields_and_enter_work_as_elsewhere(
    qtbot: QtBot, editor: Editor
) -> None:
    named(editor, FOLD, QToolButton).click()
    comment = named(editor, "The case as a whole: comment", QLineEdit)
    comment.setFocus()

    qtbot.keyClick(comment, Qt.Key.Key_Return)

    assert editor.focusWidget() is not comment
    assert isinstance(editor.focusWidget(), QLineEdit | QPlainTextEdit | QComboBox)


def passed(editor: Editor) -> list[str]:
    """What Tab goes to from where the focus is, until the last field."""
    met: list[str] = []
    while editor.focusWidget() is not editor.view.private and len(met) < 100:
        editor.focusNextChild()
        focused = editor.focusWidget()
        met.append(focused.accessibleName() if focused else "")
    return met


def names(editor: Editor) -> set[str]:
    return {box.accessibleName() for box in editor.view.findChildren(QComboBox)}


def assessed_field(editor: Editor) -> str:
    form = editor.session.form
    return next(f.id for f in form.fields for c in f.criteria if c.text == WHOLE)


def levels(editor: Editor) -> tuple[str, ...]:
    scale = editor.session.form.field(assessed_field(editor)).scale
    return scale.levels if scale else ()


def assessed(editor: Editor) -> dict[str, object]:
    field = editor.session.form.field(assessed_field(editor))
    criterion = next(c for c in field.criteria if c.text == WHOLE)
    return {field.id: {criterion.id: {"level": levels(editor)[1], "comment": "Calm."}}}
