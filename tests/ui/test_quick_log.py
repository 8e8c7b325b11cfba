"""One line logs a debrief, with everything but the sentence filled in already."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import get_entry, list_entries, log_entry
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.typing_drafts import typing
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.views.editor.people import NameBox
from fcp_portfolio.ui.views.quick_log import QuickLogBar
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TODAY, debrief
from tests.ui.finding import named, showing
from tests.ui.stages import Listener, worker_held

SENTENCE = "Ask about night pain first."
NEXT = "Say what happens next."


@pytest.fixture
def bar(qtbot: QtBot, workspace: Workspace) -> Iterator[QuickLogBar]:
    workspace.stage = Listener()
    made = shown(qtbot, workspace)
    yield made
    workspace.settle()


def shown(qtbot: QtBot, workspace: Workspace) -> QuickLogBar:
    made = QuickLogBar(workspace)
    qtbot.addWidget(made)
    made.resize(640, 70)
    made.show()
    return made


def kept(workspace: Workspace) -> list[object]:
    """What the scratch rows hold."""
    return [one.content.values["learning"] for one in typing(workspace.portfolio)]


def test_a_sentence_and_enter_are_enough(
    qtbot: QtBot, bar: QuickLogBar, workspace: Workspace
) -> None:
    line = named(bar, "Debrief in one sentence", QLineEdit)
    qtbot.keyClicks(line, SENTENCE)

    qtbot.keyClick(line, Qt.Key.Key_Return)
    workspace.settle()

    (row,) = list_entries(workspace.portfolio)
    assert (row.title, row.form, row.occurred, row.minutes, row.draft) == (
        SENTENCE,
        "debrief",
        TODAY,
        20,
        False,
    )
    assert line.text() == ""


def test_it_is_said_and_can_be_taken_back(
    qtbot: QtBot, bar: QuickLogBar, workspace: Workspace
) -> None:
    stage = workspace.stage
    assert isinstance(stage, Listener)
    qtbot.keyClicks(bar.text, SENTENCE)

    named(bar, "Log this debrief", QPushButton).click()
    workspace.settle()
    assert stage.said == [f"Logged “{SENTENCE}”."]
    assert stage.undo is not None
    stage.undo()
    workspace.settle()

    assert list_entries(workspace.portfolio) == ()


def test_the_supervisor_of_the_last_session_is_there(qtbot: QtBot, workspace: Workspace) -> None:
    person = add_person(workspace.portfolio, name="Dr Tomos Wetherby").value
    log_entry(workspace.portfolio, debrief(person=person.id))
    bar = shown(qtbot, workspace)
    assert named(bar, "Supervisor", QComboBox).currentText() == "Dr Tomos Wetherby"

    qtbot.keyClicks(bar.text, SENTENCE)
    qtbot.keyClick(bar.text, Qt.Key.Key_Return)
    workspace.settle()

    assert [row.person for row in list_entries(workspace.portfolio)] == ["Dr Tomos Wetherby"] * 2


def test_date_and_minutes_can_differ(qtbot: QtBot, bar: QuickLogBar, workspace: Workspace) -> None:
    bar.date.setText("yesterday")
    bar.minutes.setText("35")
    qtbot.keyClicks(bar.text, SENTENCE)
    qtbot.keyClick(bar.text, Qt.Key.Key_Return)
    workspace.settle()

    (row,) = list_entries(workspace.portfolio)
    assert (row.occurred, row.minutes) == (date(2026, 11, 19), 35)
    assert get_entry(workspace.portfolio, row.id).content.values == {"learning": SENTENCE}


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("Debrief in one sentence", "", "What was it about? One sentence."),
        ("Minutes", "long", "Minutes are a whole number, such as 20."),
        ("Date of the debrief", "soon", "When was it? Such as today, fri or 14 nov."),
    ],
)
def test_what_is_missing_is_said_in_place(
    bar: QuickLogBar, workspace: Workspace, field: str, text: str, sentence: str
) -> None:
    bar.text.setText(SENTENCE)
    named(bar, field, QLineEdit).setText(text)

    bar.log.click()
    workspace.settle()

    assert showing(bar, sentence)
    assert list_entries(workspace.portfolio) == ()


def test_an_unknown_supervisor_is_not_logged(bar: QuickLogBar, workspace: Workspace) -> None:
    bar.text.setText(SENTENCE)
    bar.person.set_name("Jory Penhale")

    bar.log.click()
    workspace.settle()

    assert list_entries(workspace.portfolio) == ()
    assert bar.text.text() == SENTENCE
    assert showing(bar, "“Jory Penhale” is not among your people yet.")


def test_an_unknown_supervisor_is_added_with_what_is_logged(
    bar: QuickLogBar, workspace: Workspace
) -> None:
    bar.text.setText(SENTENCE)
    bar.person.set_name("Jory Penhale")
    bar.log.click()

    named(bar, "Add them, and log this", QPushButton).click()
    workspace.settle()

    assert [row.person for row in list_entries(workspace.portfolio)] == ["Jory Penhale"]
    stage = workspace.stage
    assert isinstance(stage, Listener)
    assert stage.said == [f"Logged “{SENTENCE}”. Added Jory Penhale to your people."]


def test_a_date_ahead_is_refused_in_place(bar: QuickLogBar, workspace: Workspace) -> None:
    bar.text.setText(SENTENCE)
    bar.date.setText("14.11.52")

    bar.log.click()
    workspace.settle()

    assert list_entries(workspace.portfolio) == ()
    assert bar.text.text() == SENTENCE


def test_what_is_being_typed_is_there_after_a_crash(
    qtbot: QtBot, bar: QuickLogBar, workspace: Workspace
) -> None:
    qtbot.keyClicks(bar.text, SENTENCE)
    qtbot.waitUntil(lambda: bool(typing(workspace.portfolio)))

    again = shown(qtbot, workspace)

    assert again.text.text() == SENTENCE


def test_enter_twice_logs_once(qtbot: QtBot, bar: QuickLogBar, workspace: Workspace) -> None:
    qtbot.keyClicks(bar.text, SENTENCE)
    with worker_held(workspace):
        qtbot.keyClick(bar.text, Qt.Key.Key_Return)
        qtbot.keyClick(bar.text, Qt.Key.Key_Return)

    assert len(list_entries(workspace.portfolio)) == 1
    assert bar.text.text() == ""


def test_the_next_sentence_can_be_typed_while_one_is_logged(
    qtbot: QtBot, bar: QuickLogBar, workspace: Workspace
) -> None:
    qtbot.keyClicks(bar.text, SENTENCE)
    with worker_held(workspace):
        qtbot.keyClick(bar.text, Qt.Key.Key_Return)
        bar.begin()
        qtbot.keyClicks(bar.text, NEXT)
        qtbot.keyClick(bar.text, Qt.Key.Key_Return)

    assert [row.title for row in list_entries(workspace.portfolio)] == [SENTENCE]
    assert bar.text.text() == NEXT
    assert kept(workspace) == [NEXT]

    qtbot.keyClick(bar.text, Qt.Key.Key_Return)
    workspace.settle()

    assert {row.title for row in list_entries(workspace.portfolio)} == {SENTENCE, NEXT}
    assert (bar.text.text(), kept(workspace)) == ("", [])


def test_text_put_back_while_it_is_logged_leaves_nothing_behind(
    qtbot: QtBot, bar: QuickLogBar, workspace: Workspace
) -> None:
    qtbot.keyClicks(bar.text, SENTENCE)
    with worker_held(workspace):
        qtbot.keyClick(bar.text, Qt.Key.Key_Return)
        qtbot.keyClicks(bar.text, "x")
        bar.finish()
        qtbot.keyClick(bar.text, Qt.Key.Key_Backspace)

    assert (bar.text.text(), kept(workspace)) == ("", [])


def test_what_was_typed_last_is_kept_on_closing(
    qtbot: QtBot, bar: QuickLogBar, workspace: Workspace
) -> None:
    qtbot.keyClicks(bar.text, SENTENCE)

    bar.finish()
    workspace.settle()

    assert kept(workspace) == [SENTENCE]


def test_a_refused_sentence_is_kept(qtbot: QtBot, bar: QuickLogBar, workspace: Workspace) -> None:
    qtbot.keyClicks(bar.text, SENTENCE)
    bar.date.setText("14.11.52")

    qtbot.keyClick(bar.text, Qt.Key.Key_Return)
    workspace.settle()

    assert kept(workspace) == [SENTENCE]


def test_begin_puts_the_focus_on_the_sentence(bar: QuickLogBar) -> None:
    bar.begin()

    assert bar.focusWidget() is bar.text


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_date_is_not_hidden_by_its_chevron(
    workspace: Workspace, qtbot: QtBot, qapp: QApplication, percent: int
) -> None:
    theme.apply(qapp, "light", percent)
    bar = QuickLogBar(workspace)
    qtbot.addWidget(bar)
    bar.resize(1160, 160)
    bar.show()
    line = named(bar, "Date of the debrief", QLineEdit)
    button = named(line, "Choose from a calendar: Date of the debrief", QToolButton)
    wide = line.fontMetrics().horizontalAdvance("30 Nov 2026")
    assert button.x() >= 12 + wide


def test_name_stays_in_the_middle_of_its_box_where_the_text_grows(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    box = NameBox(["Dr Sam Example"])
    qtbot.addWidget(box)
    box.show()
    theme.apply(qapp, "light", 150, cache=tmp_path)
    qapp.processEvents()
    assert box.line().geometry().center().y() == box.rect().center().y()
