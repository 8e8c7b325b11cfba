"""Answers on paper are typed into fields that are named as on the page."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.answers import complaints, left
from fcp_portfolio.domain.asking.signing import DECLARATION
from fcp_portfolio.domain.request import AnswerKind, Role
from fcp_portfolio.ui.views.answers_form import AnswersForm
from tests.asked import ANSWERED, APPROVED, a_request
from tests.ui.finding import named

REQUEST = a_request()


@pytest.fixture
def form(qtbot: QtBot) -> AnswersForm:
    made = AnswersForm(REQUEST, Role.REVIEWER)
    qtbot.addWidget(made)
    return made


def fill(form: AnswersForm, values: dict[str, str], role: Role) -> None:
    """Answers every field by its name for a screen reader."""
    step = REQUEST.step(role)
    assert step is not None
    titles = {one.path: f"{one.code} {one.title}: " for one in REQUEST.capabilities}
    for asked in step.fields:
        value = values.get(asked.name, "")
        name = f"{titles.get(asked.about, '')}{asked.label}"
        match asked.kind:
            case AnswerKind.LINE:
                named(form, name, QLineEdit).setText(value)
            case AnswerKind.TEXT:
                named(form, name, QPlainTextEdit).setPlainText(value)
            case AnswerKind.TICK:
                named(form, name, QCheckBox).setChecked(bool(value))
            case AnswerKind.LIST | AnswerKind.ONE_OF:
                box = named(form, name, QComboBox)
                box.setCurrentIndex(box.findData(value))


def test_nothing_is_answered_at_first(form: AnswersForm) -> None:
    assert form.values() == {}


def test_answers_are_those_that_were_typed(form: AnswersForm) -> None:
    fill(form, ANSWERED, Role.REVIEWER)
    assert form.values() == ANSWERED
    assert complaints(REQUEST, form.values(), Role.REVIEWER) == ()
    assert left(REQUEST, form.values(), Role.REVIEWER) == ()


def test_second_approver_is_asked_only_what_is_theirs(qtbot: QtBot) -> None:
    form = AnswersForm(REQUEST, Role.SECOND_APPROVER)
    qtbot.addWidget(form)
    fill(form, APPROVED, Role.SECOND_APPROVER)
    assert form.values() == APPROVED
    assert form.findChildren(QComboBox) == []


def test_what_a_person_answers_is_told(form: AnswersForm, qtbot: QtBot) -> None:
    with qtbot.waitSignals([form.changed] * 4):
        named(form, DECLARATION, QCheckBox).click()
        named(form, "4 Physical assessment: Your rating", QComboBox).activated.emit(1)
        named(form, "Name", QLineEdit).textEdited.emit("Sam")
        named(form, "Except", QPlainTextEdit).setPlainText("1")


def test_what_is_asked_of_the_whole_comes_before_the_single_ones(form: AnswersForm) -> None:
    titles = [one.text() for one in form.findChildren(QLabel) if one.property("role") == "heading"]
    assert titles == ["The whole request", *(one.label for one in REQUEST.capabilities)]


def test_every_list_says_what_it_asks_where_qt_reads_its_value(form: AnswersForm) -> None:
    form.show()
    level = named(form, "4 Physical assessment: Your rating", QComboBox)
    heard = QAccessible.queryAccessibleInterface(level)
    said = heard.text(QAccessible.Text.Description)
    assert said.startswith("4 Physical assessment: Your rating. Choose one;")
    (by, _relation), *_ = heard.relations()
    assert by.text(QAccessible.Text.Name) == "4 Physical assessment: Your rating"
    level.showPopup()
    assert level.view().accessibleName() == "4 Physical assessment: Your rating"
    level.hidePopup()
