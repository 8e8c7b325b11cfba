"""The Review window and the typed answers for assessments, confirmations and period sheets."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.asking.signing import DECLARATION
from fcp_portfolio.domain.request import Role
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reviewing import open_review, sign_answers
from fcp_portfolio.ui.models.review import answered_by_others, parts, stand
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.review.levels import LevelCards
from fcp_portfolio.ui.review.window import ReviewWindow
from fcp_portfolio.ui.views.answers_form import AnswersForm
from fcp_portfolio.ui.widgets import LongText
from tests.builders import TickingClock
from tests.documents.signing.papers import key
from tests.services.asking import SIGNED, asked, logged, made, reviewer, to_assess
from tests.ui.finding import named, showing

Open = Callable[[Path], ReviewWindow]


@pytest.fixture
def open_window(qtbot: QtBot, preferences: Preferences) -> Iterator[Open]:
    opened: list[ReviewWindow] = []

    def work(file: Path) -> ReviewWindow:
        window = ReviewWindow([file], preferences)
        qtbot.addWidget(window)
        window.show()
        opened.append(window)
        window.settle()
        return window

    yield work
    for window in opened:
        window.close()


@pytest.fixture
def entries(portfolio: Portfolio) -> tuple[str, str]:
    reviewer(portfolio)
    return to_assess(portfolio), to_assess(portfolio, "ceps")


def rows(window: ReviewWindow) -> list[str]:
    found = named(window, "What is asked", QListWidget)
    said = Qt.ItemDataRole.AccessibleTextRole
    return [found.item(place).data(said) for place in range(found.count())]


def press(qtbot: QtBot, window: ReviewWindow, keys: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget() or window, keys)


def declare(window: ReviewWindow) -> None:
    named(window, "What is asked", QListWidget).setCurrentRow(len(rows(window)) - 1)
    named(window, DECLARATION, QCheckBox).click()
    name = named(window, "Name", QLineEdit)
    name.setText("Dr Sam Example")
    name.textEdited.emit(name.text())


def test_assessment_is_answered_by_number_keys(
    open_window: Open, portfolio: Portfolio, entries: tuple[str, str], qtbot: QtBot, tmp_path: Path
) -> None:
    sent = made(portfolio, tmp_path, "assessment", *entries)
    cbd = 1 + [shown.id for shown in sent.request.entries].index(entries[0])
    window = open_window(sent.path)
    assert showing(window, "2 entries")
    named(window, "What is asked", QListWidget).setCurrentRow(cbd - 1)
    named(window, "What is asked", QListWidget).setFocus()
    press(qtbot, window, "3")  # the first scale that is open, from the list
    named(window, "The case as a whole", LevelCards).setFocus()
    press(qtbot, window, "4")
    named(window, "Comment: The case as a whole", LongText).setPlainText("Well done.")
    named(window, "Trained to use this assessment", LevelCards).setFocus()
    press(qtbot, window, "1")
    window.settle()
    assert "Case-based discussion of a knee, 4 of 8 answered" in rows(window)[cbd - 1]
    assert open_review(sent.path).values == {
        f"e{cbd}_q1_1": "3_competent",
        f"e{cbd}_q1_2": "4_excellent",
        f"e{cbd}_q1_2_comment": "Well done.",
        f"e{cbd}_q5": "yes",
    }
    declare(window)
    window.settle()
    assert rows(window)[-1] == "The whole request, Declared"
    named(window, "Sign", QPushButton).click()
    window.settle()
    other = "Clinical examination and procedural skills of a knee"
    assert showing(window, f"Answer about “{other}”.")


def test_confirmation_is_answered_entry_by_entry(
    open_window: Open, portfolio: Portfolio, entries: tuple[str, str], tmp_path: Path
) -> None:
    sent = made(portfolio, tmp_path, "confirmation", *entries)
    window = open_window(sent.path)
    named(window, "No", QRadioButton).click()
    window.settle()
    assert [row.rpartition(", ")[2] for row in rows(window)] == [
        "Not confirmed",
        "Not answered",
        "Name and declaration",
    ]
    named(window, "What is asked", QListWidget).setCurrentRow(2)
    named(
        window, "I confirm that all of these are accurate and genuine, except:", QCheckBox
    ).click()
    window.settle()
    assert rows(window)[1].endswith(", Confirmed")
    named(window, "Except", LongText).setPlainText("2, where I was not")
    window.settle()
    assert rows(window)[1].endswith(", Excepted")


def test_period_sheet_is_one_part(
    open_window: Open, portfolio: Portfolio, entries: tuple[str, str], tmp_path: Path
) -> None:
    window = open_window(made(portfolio, tmp_path, "period").path)
    assert len(entries) == 2
    assert rows(window) == ["The whole request, Name and declaration"]
    assert showing(window, "1 page")
    assert showing(window, "Period sheet from Robin Example")


def test_what_was_signed_is_shown_with_its_entry(
    portfolio: Portfolio, entries: tuple[str, str], tmp_path: Path
) -> None:
    sent = made(portfolio, tmp_path, "assessment", entries[0])
    signed = tmp_path / "signed.pdf"
    values = {**SIGNED, "e1_q3": "Clear reasoning."}
    sign_answers(open_review(sent.path), values, key(), signed, TickingClock())
    review = open_review(signed)
    (part,) = parts(review)
    assert stand(review, part, {}).words == "1 answered"
    assert answered_by_others(review, part) == (("Dr Sam Example: Feedback", "Clear reasoning."),)


@pytest.mark.parametrize("kind", ["assessment", "confirmation", "period"])
def test_answers_on_paper_are_typed_for_every_kind(
    portfolio: Portfolio, entries: tuple[str, str], qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    request = made(portfolio, tmp_path, kind, *entries).request
    form = AnswersForm(request, Role.REVIEWER)
    qtbot.addWidget(form)
    form.show()
    if kind == "period":
        told = " ".join(one.text() for one in form.findChildren(QLabel))
        assert "1  Case-based discussion of a knee\n2  Clinical examination" in told
        named(form, "These took place, except:", QCheckBox).click()
        assert form.values() == {"took_place": "yes"}
        return
    label = {"assessment": "The case as a whole", "confirmation": "I confirm that this is"}[kind]
    box = next(one for one in form.findChildren(QComboBox) if label in one.accessibleName())
    box.setCurrentIndex(1)
    assert len(form.values()) == 1
    assert form.findChildren(QRadioButton) == []


def test_levels_say_what_they_mean_to_whoever_rates(
    open_window: Open, portfolio: Portfolio, tmp_path: Path
) -> None:
    logged(portfolio)
    asked(portfolio, tmp_path)
    window = open_window(tmp_path / "request.pdf")
    sure = "wording from memory, not checked against the source"
    meant = f"The lowest level that signs a capability off. ({sure})"
    assert showing(window, meant)
    card = named(window, "Capable", QRadioButton)
    assert card.accessibleDescription().endswith(meant)


def test_peer_review_is_answered_with_a_word_on_conflicts(
    open_window: Open, portfolio: Portfolio, qtbot: QtBot, tmp_path: Path
) -> None:
    reviewer(portfolio)
    sent = made(portfolio, tmp_path, "confirmation", logged(portfolio), peer_review=True)
    window = open_window(sent.path)
    assert showing(window, "Request for a peer review from Robin Example")
    named(window, "What is asked", QListWidget).setCurrentRow(0)
    named(window, "I confirm that this is accurate and genuine", LevelCards).setFocus()
    press(qtbot, window, "1")
    named(window, "What was strong", LongText).setPlainText("Clear reasoning.")
    named(window, "What is missing for level 7", LongText).setPlainText("Weigh the evidence.")
    declare(window)
    window.settle()
    named(window, "Sign", QPushButton).click()
    window.settle()
    conflict = "Do you have a conflict of interest?"
    assert showing(window, f"Answer “{conflict}”.")
    named(window, conflict, LevelCards).setFocus()
    press(qtbot, window, "2")
    window.settle()
    values = open_review(sent.path).values
    assert (values["e1_strong"], values["reviewer_conflict"]) == ("Clear reasoning.", "no")
