"""Single keys in the Review window lead on; none of them answers for somebody."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QRadioButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.reviewing import open_review
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.review.levels import LevelCards
from fcp_portfolio.ui.review.window import ReviewWindow
from fcp_portfolio.ui.widgets import LongText
from tests.documents.answers.papers import sent
from tests.ui.finding import named, showing


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, preferences: Preferences) -> ReviewWindow:
    file = tmp_path / "request.pdf"
    file.write_bytes(sent()[0])
    made = ReviewWindow([file], preferences)
    qtbot.addWidget(made)
    made.show()
    made.settle()
    return made


def test_no_single_key_answers_in_a_list_box_or_says_no(
    window: ReviewWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    parts = named(window, "What is asked", QListWidget)
    for box in window.findChildren(QComboBox):
        box.setFocus()
        qtbot.keyClicks(box, "i3")
        assert box.currentData() == ""
    named(window, "Do you agree with Robin Example\u2019s own rating?", LevelCards).setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "n")
    assert parts.currentRow() == 1
    qtbot.keyClicks(window.findChildren(QComboBox)[0], "p")
    assert parts.currentRow() == 0
    named(window, "Yes", QRadioButton).click()
    window.settle()
    assert open_review(tmp_path / "request.pdf").values == {"c1_agrees": "yes"}
    window.close()


def test_text_over_its_limit_keeps_back_nothing_but_itself(
    window: ReviewWindow, tmp_path: Path
) -> None:
    parts = named(window, "What is asked", QListWidget)
    comment = named(window, "What you saw, and what would come next", LongText)
    comment.setPlainText("word " * 450)
    longest = next(one.longest for one in sent()[1].fields() if one.name == "c1_comment")
    assert showing(window, f"Too long by {2249 - longest:,}. It is saved once it is shorter.")
    named(window, "Capable", QRadioButton).click()
    window.settle()
    assert open_review(tmp_path / "request.pdf").values == {"c1_level": "3_capable"}
    assert window.page is not None
    assert window.page.answering.problem.endswith(" characters. Everything else is saved.")
    tall = comment.height()
    parts.setCurrentRow(1)
    parts.setCurrentRow(0)
    QApplication.processEvents()
    back = named(window, "What you saw, and what would come next", LongText)
    assert back.toPlainText().strip() == ("word " * 450).strip()
    assert back.height() == tall
    back.setPlainText("a" * longest)
    assert showing(window, f"{longest:,} of {longest:,}")
    window.settle()
    assert open_review(tmp_path / "request.pdf").values["c1_comment"] == "a" * longest
    window.close()
