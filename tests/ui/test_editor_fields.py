"""Editors of single values: each kind of field shows what it is given and gives it back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.form import Criterion, Field, FieldKind, Scale, Value
from fcp_portfolio.domain.framework import Confidence, Provenance
from fcp_portfolio.ui.views.editor.dates import DateEditor, DateLine
from fcp_portfolio.ui.views.editor.editor import Editor
from fcp_portfolio.ui.views.editor.kinds import EDITORS, TableEditor, editor_for
from fcp_portfolio.ui.views.editor.people import NameBox
from fcp_portfolio.ui.views.editor.session import begin
from fcp_portfolio.ui.views.editor.values import (
    Around,
    ChoicesEditor,
    ScaleEditor,
    TimeEditor,
    still_box,
)
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.finding import named

POPUP = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so
TODAY = date(2026, 11, 20)
AROUND = Around(today=lambda: TODAY, names=lambda: ("Cerys Rusk", "Dr Tomos Wetherby"))
LEVELS = Scale(
    id="two",
    levels=("Not yet", "Capable"),
    provenance=Provenance(sources=(), confidence=Confidence.OWN),
)
TEXT = Field(id="what", label="What", kind=FieldKind.TEXT)
NUMBER = Field(id="how_many", label="How many", kind=FieldKind.NUMBER)
RATED: Value = {"a": {"level": "Capable", "comment": "Calm."}}
ROWS: Value = [{"what": "Plan", "how_many": "2"}]

EXAMPLES: dict[FieldKind, Value] = {
    FieldKind.TEXT: "One line",
    FieldKind.LONG_TEXT: "Two\nlines",
    FieldKind.CHOICE: "Video",
    FieldKind.CHOICES: ["Phone", "Video"],
    FieldKind.NUMBER: "4.5",
    FieldKind.DATE: "2026-11-14",
    FieldKind.TIME: "14:30",
    FieldKind.SCALE: RATED,
    FieldKind.YES_NO: False,
    FieldKind.PERSON: "Cerys Rusk",
    FieldKind.TABLE: ROWS,
}


def field(kind: FieldKind) -> Field:
    return Field(
        id="asked",
        label="Asked",
        kind=kind,
        hint="A hint.",
        options=("Phone", "Video"),
        scale=LEVELS,
        criteria=(Criterion(id="a", text="Listens"), Criterion(id="b", text="Explains")),
        columns=(TEXT, NUMBER),
    )


def test_every_kind_of_field_has_an_editor() -> None:
    assert set(EDITORS) == set(FieldKind)


@pytest.mark.parametrize("kind", FieldKind)
def test_a_value_is_shown_and_given_back(qtbot: QtBot, kind: FieldKind) -> None:
    editor = editor_for(field(kind), AROUND)
    qtbot.addWidget(editor)

    editor.set_value(EXAMPLES[kind])

    assert editor.value() == EXAMPLES[kind]


def test_choices_that_nobody_touched_keep_their_order(qtbot: QtBot) -> None:
    editor = editor_for(field(FieldKind.CHOICES), AROUND)
    qtbot.addWidget(editor)
    editor.set_value(["Video", "Phone"])

    assert editor.value() == ["Video", "Phone"]
    assert isinstance(editor, ChoicesEditor)
    editor.boxes[0].click()
    assert editor.value() == ["Video"]


@pytest.mark.parametrize("kind", FieldKind)
def test_nothing_is_empty_in_every_kind(qtbot: QtBot, kind: FieldKind) -> None:
    editor = editor_for(field(kind), AROUND)
    qtbot.addWidget(editor)

    editor.set_value(None)

    assert field(kind).empty(editor.value())


@pytest.mark.parametrize("kind", FieldKind)
def test_every_control_has_a_name(qtbot: QtBot, kind: FieldKind) -> None:
    editor = editor_for(field(kind), AROUND)
    qtbot.addWidget(editor)
    controls = [
        widget
        for widget in editor.findChildren(QLineEdit) + editor.findChildren(QComboBox)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    assert [widget for widget in controls if not widget.accessibleName()] == []


def test_a_choice_of_an_older_edition_stays(qtbot: QtBot) -> None:
    editor = editor_for(field(FieldKind.CHOICE), AROUND)
    qtbot.addWidget(editor)

    editor.set_value("Fax")

    assert editor.value() == "Fax"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("14/11", "14 Nov 2026"),
        ("14 nov", "14 Nov 2026"),
        ("14.11.25", "14 Nov 2025"),
        ("today", "20 Nov 2026"),
        ("yesterday", "19 Nov 2026"),
        ("-7", "13 Nov 2026"),
        ("fri", "20 Nov 2026"),
    ],
)
def test_date_as_typed_is_put_right_when_left(qtbot: QtBot, typed: str, shown: str) -> None:
    line = DateLine(lambda: TODAY, "Date it occurred")
    qtbot.addWidget(line)

    qtbot.keyClicks(line, typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert line.text() == shown


def test_what_is_no_date_is_told_and_stays(qtbot: QtBot) -> None:
    line = DateLine(lambda: TODAY)
    qtbot.addWidget(line)
    told: list[str] = []
    line.misread.connect(told.append)

    qtbot.keyClicks(line, "soon")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert (line.text(), line.day()) == ("soon", None)
    assert told[-1].startswith("“soon” was not understood. Type 14/11,")


@POPUP
def test_a_date_can_be_chosen_from_the_calendar(qtbot: QtBot) -> None:
    from PySide6.QtCore import QDate
    from PySide6.QtWidgets import QCalendarWidget

    line = DateLine(lambda: TODAY)
    qtbot.addWidget(line)
    line.show()
    qtbot.mouseClick(line.findChild(QToolButton), Qt.MouseButton.LeftButton)
    calendar = line.findChild(QCalendarWidget)
    assert calendar is not None

    with qtbot.waitSignal(line.changed):
        calendar.clicked.emit(QDate(2026, 11, 3))

    assert line.day() == date(2026, 11, 3)


def test_text_that_is_no_date_is_kept_as_a_value(qtbot: QtBot) -> None:
    editor = DateEditor(field(FieldKind.DATE), AROUND)
    qtbot.addWidget(editor)

    qtbot.keyClicks(editor.line, "soon")

    assert editor.value() == "soon"


def test_time_as_typed_is_put_right_when_left(qtbot: QtBot) -> None:
    editor = TimeEditor(field(FieldKind.TIME), AROUND)
    qtbot.addWidget(editor)

    qtbot.keyClicks(editor.line, "2pm")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)

    assert editor.line.text() == "14:00"


def test_scale_keeps_a_level_and_a_comment_for_each_criterion(qtbot: QtBot) -> None:
    editor = ScaleEditor(field(FieldKind.SCALE), AROUND)
    qtbot.addWidget(editor)

    named(editor, "Explains: level", QComboBox).setCurrentText("Not yet")
    qtbot.keyClicks(named(editor, "Listens: comment", QLineEdit), "Calm")

    assert editor.value() == {
        "a": {"level": "", "comment": "Calm"},
        "b": {"level": "Not yet", "comment": ""},
    }


def test_rows_of_a_table_are_added_and_removed(qtbot: QtBot) -> None:
    editor = TableEditor(field(FieldKind.TABLE), AROUND)
    editor.name("Steps")
    qtbot.addWidget(editor)

    qtbot.keyClicks(named(editor, "Steps, row 1: What", QLineEdit), "Read")
    editor.add.click()
    qtbot.keyClicks(named(editor, "Steps, row 2: What", QLineEdit), "Ask")
    qtbot.keyClicks(named(editor, "Steps, row 2: How many", QLineEdit), "2")
    assert editor.value() == [{"what": "Read"}, {"what": "Ask", "how_many": "2"}]

    named(editor, "Remove row 1 of Steps", QToolButton).click()
    qtbot.wait(1)

    assert editor.value() == [{"what": "Ask", "how_many": "2"}]


def test_the_last_row_of_a_table_leaves_an_empty_one(qtbot: QtBot) -> None:
    editor = TableEditor(field(FieldKind.TABLE), AROUND)
    editor.name("Steps")
    qtbot.addWidget(editor)
    editor.set_value(ROWS)
    qtbot.wait(1)

    named(editor, "Remove row 1 of Steps", QToolButton).click()
    qtbot.wait(1)

    assert editor.value() == []
    assert named(editor, "Steps, row 1: What", QLineEdit).text() == ""


@POPUP
def test_part_of_a_name_finds_the_person(qtbot: QtBot) -> None:
    box = NameBox(("Cerys Rusk", "Dr Tomos Wetherby"))
    qtbot.addWidget(box)

    qtbot.keyClicks(box.line(), "wet")
    qtbot.keyClick(box.line(), Qt.Key.Key_Return)

    assert box.currentText() == "Dr Tomos Wetherby"


def test_the_wheel_does_not_change_a_box(qtbot: QtBot) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtWidgets import QApplication

    box = still_box(("One", "Two"))
    qtbot.addWidget(box)
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(box, turned)

    assert box.currentText() == ""
    assert box.itemData(0, Qt.ItemDataRole.AccessibleTextRole) == "Not answered"


def test_a_date_within_a_form_may_lie_ahead(qtbot: QtBot) -> None:
    editor = DateEditor(field(FieldKind.DATE), AROUND)
    qtbot.addWidget(editor)

    editor.line.setText("14 jan")
    editor.line.editingFinished.emit()

    assert editor.value() == "2027-01-14"
    assert editor.line.text() == "14 Jan 2027"


def test_the_date_it_occurred_lies_in_the_past(qtbot: QtBot) -> None:
    line = DateLine(lambda: TODAY, "Date it occurred")
    qtbot.addWidget(line)

    line.setText("14 jan")

    assert line.day() == date(2026, 1, 14)


def test_a_name_without_room_is_elided_while_nobody_types(qtbot: QtBot) -> None:
    box = NameBox(["Ngozi Ashdown-Pell"])
    qtbot.addWidget(box)
    box.set_name("Ngozi Ashdown-Pell")
    box.resize(110, 30)
    for one in (box, box.line()):
        one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    box.show()
    qtbot.waitUntil(lambda: box.line().toolTip() == "Ngozi Ashdown-Pell")
    assert box.line().elided().endswith("…")

    box.resize(400, 30)
    qtbot.waitUntil(lambda: box.line().toolTip() == "")

    assert box.line().elided() == box.currentText() == "Ngozi Ashdown-Pell"


def test_tab_goes_through_the_rows_of_a_table_before_it_adds_one(
    qtbot: QtBot, workspace: Workspace
) -> None:
    form = workspace.portfolio.form("supervision-meeting")
    editor = Editor(begin(workspace, Content(form=form.id, form_edition=form.edition)))
    qtbot.addWidget(editor)
    with qtbot.waitActive(editor):
        editor.show()
    named(editor, "What you agreed", QPlainTextEdit).setFocus()
    met = []
    for _ in range(6):
        editor.focusNextChild()
        focused = editor.focusWidget()
        met.append(focused.accessibleName() if focused else "")
    assert met == [
        "Actions, row 1: Action",
        "Actions, row 1: Who",
        "Actions, row 1: By when",
        "Actions, row 1: Done",
        "Remove row 1 of Actions",
        "Add a row to Actions",
    ]
    editor.put_away()
