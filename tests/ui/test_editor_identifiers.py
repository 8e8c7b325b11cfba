"""The notice under a field: it marks, offers two answers, and stops nobody."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui.views.editor.identifiers import IdentifierWatch
from tests.ui.finding import named

NUMBER = "999 123 4578"
TEXT = f"Seen twice. 🦴 Reference {NUMBER}, thank you."


def watched(qtbot: QtBot, control: QLineEdit | QPlainTextEdit, *names: str) -> IdentifierWatch:
    watch = IdentifierWatch(control, lambda: frozenset(names))
    qtbot.addWidget(control)
    qtbot.addWidget(watch)
    return watch


def marked(text: QPlainTextEdit) -> list[str]:
    return [mark.cursor.selectedText() for mark in text.extraSelections()]


def test_a_number_is_marked_and_named(qtbot: QtBot) -> None:
    text = QPlainTextEdit(TEXT)
    watch = watched(qtbot, text)

    watch.look()

    assert not watch.isHidden()
    assert watch.notice.text() == (
        f"Certain: “{NUMBER}” looks like an NHS number. "
        "Numbers that begin with 999 are test data and belong to nobody."
    )
    assert marked(text) == [NUMBER]


def test_other_words_are_written_in_its_place(qtbot: QtBot) -> None:
    text = QPlainTextEdit(TEXT)
    watch = watched(qtbot, text)
    watch.look()

    assert watch.notice.action.text() == "Write “(number left out)”"
    named(watch, f"Write “(number left out)” instead of “{NUMBER}”", QPushButton).click()

    assert text.toPlainText() == TEXT.replace(NUMBER, "(number left out)")
    assert watch.isHidden()
    assert marked(text) == []
    text.undo()
    assert text.toPlainText() == TEXT


def test_other_words_are_written_in_one_line_which_says_that_it_changed(qtbot: QtBot) -> None:
    line = QLineEdit("Mrs Trevail fell. She is 94 years old.")
    watch = watched(qtbot, line)
    watch.look()

    with qtbot.waitSignal(line.textEdited):
        watch.notice.action.click()
    watch.notice.action.click()

    assert line.text() == "The patient fell. She is an adult in later life."


def test_grades_are_told_in_words(qtbot: QtBot) -> None:
    text = QPlainTextEdit("Seen at Trewithen Surgery.")
    watch = watched(qtbot, text)
    watch.look()
    assert watch.notice.text().startswith("Likely: “Trewithen Surgery”")

    text.setPlainText("Lives by Treliske hospital.")
    watch.look()
    assert watch.notice.text().startswith("Possible: “Treliske hospital”")


def test_what_no_words_fit_is_only_told(qtbot: QtBot) -> None:
    text = QPlainTextEdit("A farrier with achondroplasia.")
    watch = watched(qtbot, text)

    watch.look()

    assert watch.notice.text() == (
        "Possible: “achondroplasia” is rare. “farrier” stands nearby. "
        "Together they may tell people who know them."
    )
    assert watch.notice.action.isHidden()


def test_it_is_not_one_is_remembered_while_one_goes_on_typing(qtbot: QtBot) -> None:
    text = QPlainTextEdit(TEXT)
    watch = watched(qtbot, text)
    watch.look()

    named(watch, f"It is not one: {NUMBER}", QPushButton).click()
    text.appendPlainText("More.")
    watch.look()

    assert watch.isHidden()


def test_several_are_counted(qtbot: QtBot) -> None:
    text = QPlainTextEdit(f"{TEXT} Born 14/03/1962.")
    watch = watched(qtbot, text)

    watch.look()

    assert watch.notice.text().endswith("1 more below it.")


def test_people_of_the_portfolio_are_no_patients(qtbot: QtBot) -> None:
    text = QPlainTextEdit("Dr Wetherby agreed.")
    watch = watched(qtbot, text, "Dr Tomos Wetherby")

    watch.look()

    assert watch.isHidden()


def test_it_looks_by_itself_shortly_after_typing(qtbot: QtBot) -> None:
    text = QPlainTextEdit()
    watch = watched(qtbot, text)

    text.insertPlainText(TEXT)

    qtbot.waitUntil(lambda: not watch.isHidden())


def test_answers_stand_below_the_words_where_it_is_narrow(qtbot: QtBot) -> None:
    text = QPlainTextEdit(TEXT)
    watch = watched(qtbot, text)
    watch.look()
    answer, other = watch.notice.action, watch.notice.other
    words = next(one for one in watch.findChildren(QLabel) if NUMBER in one.text())

    watch.resize(900, 80)
    watch.show()
    qtbot.waitUntil(lambda: answer.x() >= words.x() + words.width())
    assert other.x() >= answer.x() + answer.width()

    watch.resize(300, 300)
    qtbot.waitUntil(lambda: answer.y() >= words.y() + words.height())
