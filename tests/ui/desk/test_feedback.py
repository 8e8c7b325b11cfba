"""Rounds of feedback in the window: opened, typed in, brought in, released once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.desk.releasing import release_round
from fcp_portfolio.services.desk.rounds import (
    add_answer,
    answers_to,
    hand_out,
    import_answers,
    open_round,
    rounds,
)
from fcp_portfolio.services.desk.sent import TO_A_ROUND
from fcp_portfolio.ui.dialogs.desk.release import READ_IT
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.views.desk.bringing_in import ONE_KIND
from fcp_portfolio.ui.views.desk.rows import RowList
from tests.documents.answers.programs import pypdf_appends
from tests.documents.questionnaires.papers import COLLEAGUE
from tests.ui.desk.conftest import Press
from tests.ui.desk.test_waiting import dialog, listed
from tests.ui.dropping import drop
from tests.ui.finding import named, showing, stays_while_writing

WHY = "Why the comments may stay as they are"
ANSWERS = "group,behaviour,performance\n" + "clinicians,6,7\n" * 7 + "others,5,\n" * 5


@pytest.fixture
def round_id(window: MainWindow) -> str:
    """A round about Robin Example, asked of colleagues."""
    done = open_round(window.workspace.portfolio, "Robin Example", "msf")
    window.workspace.tell(done, quiet=True)
    return done.value.id


def test_round_is_opened_for_a_practitioner(window: MainWindow, press: Press) -> None:
    page = window.pages.on("feedback")
    assert showing(page, "No round of feedback is open")
    press(page, "Open a round")
    asked = dialog(window)
    number = named(asked, "How many were asked", QLineEdit)
    for typed in ("+", "1,000", "10001"):
        number.setText(typed)
        press(asked, "Open it")
        assert showing(asked, "Type a whole number from 0 to 10000.")
        assert rounds(window.workspace.portfolio) == ()
    number.setText("14")
    press(asked, "Open it")
    (one,) = rounds(window.workspace.portfolio)
    assert (one.practitioner.name, one.round.handed_out) == ("Amira Halloran", 14)
    assert listed(window, "Rounds of feedback")[0] == "Being collected"
    release = named(page, "Release the summary", QPushButton)
    assert not release.isEnabled()
    assert release.toolTip().endswith("are missing.")
    press(page, "How many were asked")
    asked = dialog(window)
    number = named(asked, "How many were asked", QLineEdit)
    assert number.text() == "14"
    number.setText("1,0")
    press(asked, "Keep it")
    assert showing(asked, "Type a whole number from 0 to 10000.")
    number.setText("")
    press(asked, "Keep it")
    assert rounds(window.workspace.portfolio)[0].round.handed_out == 0


def test_answers_are_typed_one_after_the_other(
    window: MainWindow, round_id: str, press: Press
) -> None:
    page = window.pages.on("feedback")
    press(page, "Type in an answer")
    asked = dialog(window)
    press(asked, "Enter it")
    assert showing(asked, "No question is answered.")
    (question, *_) = rounds(window.workspace.portfolio)[0].asked.questions
    box = named(asked, question.text, QComboBox)
    for _ in range(2):
        box.setCurrentIndex(box.count() - 1)
        press(asked, "Enter it")
    assert showing(asked, "Entered. 2 answers so far.")
    assert box.currentText() == "Not answered"
    assert rounds(window.workspace.portfolio)[0].round.id == round_id
    assert rounds(window.workspace.portfolio)[0].answers == 2


def test_more_answers_than_were_asked_are_said_where_they_are_counted(
    window: MainWindow, round_id: str
) -> None:
    page, desk = window.pages.on("feedback"), window.workspace.portfolio
    window.workspace.tell(hand_out(desk, round_id, 1), quiet=True)
    for _ in range(2):
        done = add_answer(desk, round_id, levels={"behaviour": "6"}, group="others")
        window.workspace.tell(done, quiet=True)
    assert showing(
        page,
        "2 answers are here, but 1 was asked. Somebody may count twice, or more were asked. Look "
        "through the single answers, or say how many were asked.",
    )


def test_answer_half_typed_is_left_out_only_if_that_is_said(
    window: MainWindow, round_id: str, press: Press, qtbot: QtBot
) -> None:
    page, desk = window.pages.on("feedback"), window.workspace.portfolio
    press(page, "Type in an answer")
    asked, form = dialog(window), rounds(desk)[0].asked
    box = named(asked, form.questions[0].text, QComboBox)
    box.setCurrentIndex(1)
    press(asked, "Enter it")
    named(asked, form.prompts[0].text, QPlainTextEdit).setPlainText("Explains so well.")
    press(asked, "Done")
    assert asked.isVisible()
    assert showing(asked, "This answer is not entered yet.")
    box.setCurrentIndex(1)
    press(asked, "Enter it")
    assert not showing(asked, "This answer is not entered yet.")
    assert len(answers_to(desk, round_id)) == 2
    box.setCurrentIndex(1)
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert asked.isVisible()
    with qtbot.waitSignal(asked.rejected):
        press(asked, "Leave it out")
    assert len(answers_to(desk, round_id)) == 2


@pytest.mark.usefixtures("round_id")
def test_answers_are_brought_in_and_comments_chosen(
    window: MainWindow,
    tmp_path: Path,
    press: Press,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page, file = window.pages.on("feedback"), tmp_path / "answers.csv"
    file.write_text("nothing,here\n1,2\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    press(page, "Import answers")
    assert showing(page, "“answers.csv” holds no answers to this form. Nothing was changed.")
    file.write_text(ANSWERS)
    press(page, "Import answers")
    (one,) = rounds(window.workspace.portfolio)
    assert (one.answers, one.missing) == (12, 0)

    prompt = one.asked.prompts[0]
    press(page, "Type in an answer")
    asked = dialog(window)
    box = named(asked, one.asked.questions[0].text, QComboBox)
    box.setCurrentIndex(1)
    named(asked, prompt.text, QPlainTextEdit).setPlainText("Explains so well.")
    press(asked, "Enter it")
    press(asked, "Done")
    press(page, "Choose comments")
    asked = dialog(window)
    named(asked, "Release comment 1", QCheckBox).click()
    press(asked, "Keep this choice")
    assert showing(page, "1 comment goes along")


def test_choice_that_needs_a_reason_leads_to_it_and_keeps_it(
    window: MainWindow, round_id: str, press: Press, qtbot: QtBot
) -> None:
    page, desk = window.pages.on("feedback"), window.workspace.portfolio
    words = "\n".join(["Explains so well."] * 6)
    for said in (*[words] * 6, "Quoted NHS number 999 123 4578 aloud."):
        levels = {"behaviour": "6"}
        comments = {"highlights": said}
        done = add_answer(desk, round_id, levels=levels, group="others", comments=comments)
        window.workspace.tell(done, quiet=True)
    press(page, "Choose comments")
    asked = dialog(window)
    for box in asked.findChildren(QCheckBox):
        box.click()
    why = next(one for one in asked.findChildren(QLineEdit) if one.accessibleName() == WHY)
    assert not why.isVisible()
    press(asked, "Keep this choice")
    assert asked.focusWidget() is why
    qtbot.waitUntil(lambda: why.visibleRegion().boundingRect() == why.rect())
    assert "Nothing was kept. Say it otherwise, or keep it" in why.accessibleDescription()
    why.setText("It is the number of a form.")
    press(asked, "Keep this choice")
    assert rounds(desk)[0].round.why == "It is the number of a form."
    press(page, "Choose comments")
    again = dialog(window)
    assert named(again, WHY, QLineEdit).text() == "It is the number of a form."
    press(again, "Keep this choice")
    assert len(rounds(desk)[0].round.chosen) == 7


@pytest.mark.usefixtures("round_id")
def test_summary_is_read_before_it_is_signed_and_shown_after(
    window: MainWindow, tmp_path: Path, press: Press, qtbot: QtBot
) -> None:
    page, desk, to = window.pages.on("feedback"), window.workspace.portfolio, tmp_path / "it.pdf"
    (tmp_path / "answers.csv").write_text(ANSWERS)
    page.take_in(tmp_path / "answers.csv")
    window.workspace.settle()
    press(page, "Release the summary")
    read = dialog(window)
    assert showing(read, READ_IT)
    assert "Robin Example" in told_by(read, qtbot)
    assert not named(read, f"Save a copy of {read.windowTitle()}", QToolButton).isVisible()
    press(read, "Cancel")
    assert rounds(desk)[0].round.released is None
    press(page, "Release the summary")
    press(dialog(window), "Go on to sign it")
    asked = dialog(window)
    named(asked, "File", QLineEdit).setText(str(to))
    named(asked, "Sign and release", QPushButton).click()
    assert stays_while_writing(asked)
    window.workspace.settle()
    assert to.read_bytes().startswith(b"%PDF")
    assert listed(window, "Rounds of feedback")[0] == "Released"
    assert not named(page, "Type in an answer", QPushButton).isVisible()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    show = named(page, "Show the signed summary", QPushButton)
    assert window.focusWidget() is show
    qtbot.keyClick(show, Qt.Key.Key_Space)
    seen = dialog(window)
    assert "Robin Example" in told_by(seen, qtbot)
    press(seen, "Close")


def test_release_says_what_can_no_longer_be_mended_then(
    window: MainWindow, round_id: str, tmp_path: Path, press: Press
) -> None:
    page, desk = window.pages.on("feedback"), window.workspace.portfolio
    answers = "group,behaviour,performance\n" + "clinicians,6,7\n" * 9
    (tmp_path / "answers.csv").write_text(answers)
    page.take_in(tmp_path / "answers.csv")
    window.workspace.settle()
    (prompt, *_) = rounds(desk)[0].asked.prompts
    given = {"levels": {"behaviour": "5"}, "group": "others", "comments": {prompt.id: "Calm."}}
    window.workspace.tell(add_answer(desk, round_id, **given), quiet=True)
    press(page, "Release the summary")
    press(dialog(window), "Go on to sign it")
    asked = dialog(window)
    guessed = "Whoever knows who was asked may guess who that was."
    assert showing(asked, f"The summary says that 1 answer is by “Other colleague”. {guessed}")
    assert showing(asked, "1 comment stays at this desk: none was chosen.")


def test_released_summary_is_saved_once_more(
    window: MainWindow,
    round_id: str,
    tmp_path: Path,
    press: Press,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page, desk, to = window.pages.on("feedback"), window.workspace.portfolio, tmp_path / "it.pdf"
    (tmp_path / "answers.csv").write_text(ANSWERS)
    import_answers(desk, round_id, tmp_path / "answers.csv")
    window.workspace.tell(release_round(desk, round_id, to), quiet=True)
    again = tmp_path / "again.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(again), ""))
    press(page, "Save the signed summary")
    assert again.read_bytes() == to.read_bytes()


def told_by(seen: QDialog, qtbot: QtBot) -> str:
    """What a screen reader says of the page that is shown, once it is."""

    def pages() -> list[QScrollArea]:
        areas = seen.findChildren(QScrollArea)
        return [one for one in areas if one.accessibleName() == "Page 1 of 1"]

    qtbot.waitUntil(lambda: bool(pages()))
    return pages()[0].accessibleDescription()


def test_what_a_practitioner_sent_is_no_answer_to_the_round_that_is_shown(
    window: MainWindow, round_id: str, sent: Path, tmp_path: Path
) -> None:
    window.pages.on("feedback").show_row(round_id)
    (tmp_path / "answers.csv").write_text(ANSWERS)
    drop(window, sent / "amira told.pdf", tmp_path / "answers.csv")
    window.workspace.settle()
    assert rounds(window.workspace.portfolio)[0].answers == 12
    assert window.pages.current() == "waiting"
    assert "You do not know the key" in window.pages.page("waiting").notice.text()


def test_questionnaire_is_written_and_filled_copies_are_dropped(
    window: MainWindow, round_id: str, tmp_path: Path, press: Press
) -> None:
    page = window.pages.on("feedback")
    press(page, "Write the questionnaire")
    asked, to = dialog(window), tmp_path / "questionnaire.pdf"
    day = named(asked, "Answers are asked for by (if you name a day)", QLineEdit)
    day.setText("someday")
    named(asked, "File", QLineEdit).setText(str(to))
    press(asked, "Write it")
    assert showing(asked, "“someday” was not understood. Type a day, or leave it empty.")
    day.setText("18 Dec 2026")
    press(asked, "Write it")
    sheet = to.read_bytes()

    copies = [tmp_path / f"{name}.pdf" for name in ("one", "two")]
    for copy, level in zip(copies, ("6_6", "5_5"), strict=True):
        copy.write_bytes(pypdf_appends(sheet, {**COLLEAGUE, "question_1": level}))
    assert drop(window, *copies, to)
    window.workspace.settle()
    (one,) = rounds(window.workspace.portfolio)
    assert (one.round.id, one.answers) == (round_id, 2)
    assert showing(page, "1 file was not taken in")
    said = "“questionnaire.pdf”: Nothing was answered in this copy. Nothing was taken in."
    assert showing(page, said)
    window.pages.on("waiting")
    assert drop(window, copies[0])
    window.workspace.settle()
    waiting = window.pages.page("waiting")
    assert showing(waiting, f"“one.pdf”: {TO_A_ROUND}")
    window.pages.on("feedback")
    (tmp_path / "answers.csv").write_text(ANSWERS)
    drop(window, copies[0], tmp_path / "answers.csv")
    window.workspace.settle()
    assert showing(page, ONE_KIND)


def test_reading_of_many_copies_is_told_and_can_be_stopped(
    window: MainWindow, round_id: str, tmp_path: Path
) -> None:
    page, worker = window.pages.on("feedback"), window.workspace.worker
    page.show_row(round_id)
    (tmp_path / "one.pdf").write_bytes(b"%PDF-1.7, or so it says")
    worker.gate.clear()
    page.take_in(tmp_path / "one.pdf", tmp_path / "one.pdf")
    assert showing(page, "Reading 2 files. All are counted at once.")
    named(page, "Stop", QPushButton).click()
    worker.gate.set()
    window.workspace.settle()
    assert not showing(page, "Reading 2 files. All are counted at once.")
    assert not named(page, "Stop", QPushButton).isVisible()
    assert rounds(window.workspace.portfolio)[0].answers == 0


def test_a_single_answer_is_removed_before_the_release(
    window: MainWindow, round_id: str, press: Press
) -> None:
    page, desk = window.pages.on("feedback"), window.workspace.portfolio
    for level in ("5", "6"):
        done = add_answer(desk, round_id, levels={"behaviour": level}, group="others")
        window.workspace.tell(done, quiet=True)
    press(page, "Single answers")
    asked = dialog(window)
    rows = named(asked, "Single answers", RowList)
    first, second = answers_to(desk, round_id)
    rows.setCurrentIndex(rows.rows.index_of(first.id))
    press(asked, "Remove this answer")
    assert showing(asked, "Removed an answer about Robin Example.")
    assert answers_to(desk, round_id) == (second,)
    window.workspace.undo()
    window.workspace.settle()
    assert len(answers_to(desk, round_id)) == 2
    press(asked, "Done")
    assert showing(page, "2 of at least 10 answers")
