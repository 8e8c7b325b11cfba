"""Texts that wrap know how high they are, whatever changes about them."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui.widgets import label, set_role

WORDS = "Ask about night pain first, then about weight and sleep. " * 6


def fresh(text: str, role: str) -> QLabel:
    made = label(text, role, wrap=True)
    made.show()
    return made


@pytest.fixture
def shown(qtbot: QtBot) -> QLabel:
    made = fresh(WORDS, "body")
    qtbot.addWidget(made)
    return made


def test_height_is_told_again_for_every_width(shown: QLabel) -> None:
    narrow, wide = shown.heightForWidth(200), shown.heightForWidth(600)

    assert narrow > wide
    assert (shown.heightForWidth(200), shown.heightForWidth(600)) == (narrow, wide)


def test_other_words_have_another_height(qtbot: QtBot, shown: QLabel) -> None:
    before = shown.heightForWidth(200)
    shown.setText(WORDS * 2)

    other = fresh(WORDS * 2, "body")
    qtbot.addWidget(other)
    assert before < shown.heightForWidth(200) == other.heightForWidth(200)


def test_another_role_has_another_height(qtbot: QtBot, shown: QLabel) -> None:
    before = shown.heightForWidth(200)
    set_role(shown, "title")

    other = fresh(WORDS, "title")
    qtbot.addWidget(other)
    assert before < shown.heightForWidth(200) == other.heightForWidth(200)


def test_margins_count(shown: QLabel) -> None:
    before = shown.heightForWidth(200)
    shown.setContentsMargins(0, 10, 0, 10)

    assert shown.heightForWidth(200) == before + 20
