"""Rounds of feedback in the window: opened, typed in, brought in, released once."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from fcp_portfolio.services.desk.rounds import open_round, rounds
from fcp_portfolio.ui.main_window import MainWindow
from tests.ui.desk.conftest import Press
from tests.ui.desk.test_waiting import dialog, listed
from tests.ui.finding import named, showing

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
    named(asked, "How many were asked", QLineEdit).setText("14")
    press(asked, "Open it")
    (one,) = rounds(window.workspace.portfolio)
    assert (one.practitioner.name, one.round.handed_out) == ("Amira Halloran", 14)
    assert listed(window, "Rounds of feedback")[0] == "Being collected"
    release = named(page, "Release the summary", QPushButton)
    assert not release.isEnabled()
    assert release.toolTip().endswith("are missing.")


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


def test_answers_are_brought_in_and_released_once(
    window: MainWindow,
    round_id: str,
    tmp_path: Path,
    press: Press,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page, file = window.pages.on("feedback"), tmp_path / "answers.csv"
    file.write_text("nothing,here\n1,2\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
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

    to = tmp_path / "summary.pdf"
    press(page, "Release the summary")
    asked = dialog(window)
    named(asked, "File", QLineEdit).setText(str(to))
    press(asked, "Sign and release")
    assert to.read_bytes().startswith(b"%PDF")
    assert listed(window, "Rounds of feedback")[0] == "Released"
    assert not named(page, "Type in an answer", QPushButton).isVisible()
    again = tmp_path / "again.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(again), ""))
    page.detail.save_copy()
    window.workspace.settle()
    assert again.read_bytes() == to.read_bytes()
    assert rounds(window.workspace.portfolio)[0].round.id == round_id
