"""Single keys in the Review window lead on; none of them answers for somebody."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QRadioButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.reviewing import open_review
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.review.levels import LevelCards
from fcp_portfolio.ui.review.window import ReviewWindow
from tests.documents.answers.papers import sent
from tests.ui.finding import named


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
