"""The Review window: a request's PDF, answered by keyboard, signed, and sent back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.documents.answers.judging import judge_returned
from fcp_portfolio.domain.asking.sign_off import SECOND_AGREES
from fcp_portfolio.domain.asking.signing import DECLARATION
from fcp_portfolio.domain.dates import spoken
from fcp_portfolio.domain.keys import fingerprint_words
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.keys import make_key_file, read_key_file, save_card
from fcp_portfolio.services.known_cards import known_cards
from fcp_portfolio.services.reviewing import open_review
from fcp_portfolio.ui.dialogs.messages import MessageDialog
from fcp_portfolio.ui.preferences import KEY_FILE, SIGNED_AS, Preferences
from fcp_portfolio.ui.review.levels import LevelCards
from fcp_portfolio.ui.review.sign_dialog import DECLINED
from fcp_portfolio.ui.review.window import ReviewWindow
from tests.asked import ANSWERED
from tests.documents.answers.papers import answered, approved, card, reviewed, sent
from tests.features.reader import everything
from tests.ui.finding import named, showing, stays_while_writing

Open = Callable[[bytes], ReviewWindow]
PASSPHRASE = "correct horse battery"


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path, preferences: Preferences) -> Iterator[Open]:
    made: list[ReviewWindow] = []

    def work(data: bytes) -> ReviewWindow:
        file = tmp_path / "request.pdf"
        file.write_bytes(data)
        window = ReviewWindow([file], preferences)
        qtbot.addWidget(window)
        window.show()
        made.append(window)
        window.settle()
        return window

    yield work
    for window in made:
        window.close()


def press(window: QWidget, keys: str) -> None:
    """Presses keys where the focus is."""
    QTest.keyClicks(QApplication.focusWidget() or window, keys)


def enter(window: QWidget) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return, modifier)


def heard(window: QWidget) -> list[str]:
    """The names of all that can be seen."""
    return [one.text(QAccessible.Text.Name) for one in everything(window)]


def rows(window: ReviewWindow) -> list[str]:
    found = named(window, "What is asked", QListWidget)
    said = Qt.ItemDataRole.AccessibleTextRole
    return [found.item(place).data(said) for place in range(found.count())]


def sign_with_new_key(window: ReviewWindow, folder: Path) -> None:
    named(window, "Sign", QPushButton).click()
    window.settle()
    dialog = named(window, "Sign your answers", QDialog)
    assert named(dialog, "Name in the key", QLineEdit).text() == "Dr Sam Example"
    named(dialog, "Registration body and number", QLineEdit).setText("GMC 0000000")
    named(dialog, "Passphrase", QLineEdit).setText(PASSPHRASE)
    named(dialog, "The same again", QLineEdit).setText(PASSPHRASE)
    named(dialog, "New key file", QLineEdit).setText(str(folder / "sam.p12"))
    named(dialog, "Signed PDF", QLineEdit).setText(str(folder / "signed.pdf"))
    named(dialog, "Sign", QPushButton).click()
    assert stays_while_writing(dialog)
    window.settle()


def test_request_is_answered_by_keyboard_and_signed(open_window: Open, tmp_path: Path) -> None:
    data, request = sent()
    window = open_window(data)
    assert rows(window)[0] == "1 Communication, Not answered"
    press(window, "3\r")
    press(window, "2")
    named(window, "Do you agree with Robin Example\u2019s own rating?", LevelCards).setFocus()
    press(window, "2")
    assert named(window, "No", QRadioButton).isChecked()
    enter(window)
    press(window, "c")
    press(window, "I have not seen this yet.")
    enter(window)
    QTest.mouseClick(named(window, DECLARATION, QCheckBox), Qt.MouseButton.LeftButton)
    named(window, "Name", QLineEdit).setFocus()
    press(window, "Dr Sam Example")
    window.settle()
    assert rows(window) == [
        "1 Communication, Capable",
        "4 Physical assessment, Needs development",
        "5 Investigations and diagnosis, Commented",
        "The whole request, Declared",
    ]
    sign_with_new_key(window, tmp_path)
    assert showing(window, "Send this file back to Robin Example")
    assert named(window, "Close", QPushButton).isVisible()
    words = read_key_file(tmp_path / "sam.p12", PASSPHRASE).fingerprint
    assert showing(
        window,
        f"Signed, and written to “signed.pdf” in the folder “{tmp_path.name}”.\n\n"
        f"The words of your key: {fingerprint_words(words)}.\n"
        "Tell Robin Example these words if they ask whose key it was.",
    )
    judged = judge_returned(data, (tmp_path / "signed.pdf").read_bytes(), request)
    assert judged.refusals == ()
    assert [one.way for one in judged.steps] == [Way.SIGNED]
    assert judged.steps[0].values["c1_level"] == "3_capable"


def test_answers_are_there_when_it_is_opened_again(open_window: Open, tmp_path: Path) -> None:
    window = open_window(sent()[0])
    press(window, "4")
    window.settle()
    again = open_review(tmp_path / "request.pdf")
    assert again.values == {"c1_level": "4_excellent"}
    resumed = open_window((tmp_path / "request.pdf").read_bytes())
    assert rows(resumed)[0] == "1 Communication, Excellent"
    named(resumed, "What is asked", QListWidget).setCurrentRow(0)
    assert named(resumed, "Excellent", QRadioButton).isChecked()
    named(resumed, "Excellent", QRadioButton).setFocus()
    press(resumed, "4")  # pressed again, it is taken back
    resumed.settle()
    assert open_review(tmp_path / "request.pdf").values == {}


def test_pages_are_turned_with_the_capability(open_window: Open) -> None:
    window = open_window(sent()[0])
    area = [a for a in window.findChildren(QScrollArea) if a.accessibleName().startswith("Page ")]
    assert area[0].accessibleName().startswith("Page 2 of ")
    named(window, "What is asked", QListWidget).setCurrentRow(1)
    window.settle()
    assert area[0].accessibleName().startswith("Page 5 of ")
    named(window, "Next page", QToolButton).click()
    named(window, "Make the page larger", QToolButton).click()
    window.settle()
    assert area[0].accessibleName().startswith("Page 6 of ")
    assert showing(window, "125 %")
    named(window, "What is asked", QListWidget).setCurrentRow(3)
    assert showing(window, "Page 15 of 16")


def test_pages_are_read_out_and_read_as_text(open_window: Open) -> None:
    window = open_window(sent()[0])
    read = named(window, "Text of this page", QToolButton)
    pictures = [one for one in window.findChildren(QLabel) if not one.pixmap().isNull()]
    (picture,) = [one for one in pictures if one.accessibleName() == "Page 2 of 16"]
    assert "Communication" in picture.accessibleDescription()
    read.click()
    text = named(window, "Text of page 2 of 16", QPlainTextEdit)
    assert text.hasFocus()
    assert text.toPlainText() == picture.accessibleDescription()
    named(window, "Next page", QToolButton).click()
    window.settle()
    assert named(window, "Text of page 3 of 16", QPlainTextEdit).isVisible()
    assert text.toPlainText() != ""


def test_button_is_called_what_is_seen_on_it(open_window: Open) -> None:
    window = open_window(sent()[0])
    assert named(window, "Go to 4", QPushButton).text() == "Go to 4"


def test_window_closes_by_either_key(open_window: Open) -> None:
    window = open_window(b"no request")
    keys = [one.toString() for one in window.actions_by_id["quit"].shortcuts()]
    assert keys == ["Ctrl+Q", "Ctrl+W"]
    assert window.actions_by_id["quit"].isEnabled()


def test_what_is_left_is_said_before_signing(open_window: Open) -> None:
    window = open_window(sent()[0])
    named(window, "Sign", QPushButton).click()
    window.settle()
    assert window.page is not None
    assert window.page.left.text() == (
        "Before you sign: Write your name. Tick the declaration that the answers are your own. "
        "Rate 1 Communication, or say why not in its comment. And 2 more."
    )


def test_second_approver_reads_the_first_and_answers_the_whole(open_window: Open) -> None:
    window = open_window(reviewed())
    found = named(window, "What is asked", QListWidget)
    assert rows(window)[-1] == "The whole request, Name and declaration"
    assert found.currentRow() == 3
    found.setCurrentRow(0)
    assert showing(window, "Capable")
    assert "Dr Sam Example: level: Capable" in heard(window)
    assert window.findChildren(QRadioButton) == []


def test_second_approver_signs_with_the_key_of_last_time(
    open_window: Open, tmp_path: Path, preferences: Preferences
) -> None:
    file = tmp_path / "alex.p12"
    make_key_file(file, name="Prof Alex Example", registration="", passphrase=PASSPHRASE)
    preferences.set(KEY_FILE, str(file))
    window = open_window(reviewed())
    for words in (f"{SECOND_AGREES}, except:", DECLARATION):
        named(window, words, QCheckBox).click()
    named(window, "Name", QLineEdit).setFocus()
    press(window, "Prof Alex Example")
    named(window, "Sign", QPushButton).click()
    window.settle()
    dialog = named(window, "Sign your answers", QDialog)
    assert named(dialog, "Key file", QLineEdit).text() == str(file)
    named(dialog, "Signed PDF", QLineEdit).setText(str(tmp_path / "signed.pdf"))
    named(dialog, "Passphrase of the key", QLineEdit).setText("another one")
    named(dialog, "Sign", QPushButton).click()
    window.settle()
    assert not (tmp_path / "signed.pdf").exists()
    named(dialog, "Passphrase of the key", QLineEdit).setText(PASSPHRASE)
    named(dialog, "Sign", QPushButton).click()
    window.settle()
    judged = judge_returned(sent()[0], (tmp_path / "signed.pdf").read_bytes(), sent()[1])
    assert judged.refusals == ()
    assert [one.way for one in judged.steps] == [Way.SIGNED, Way.SIGNED]


def test_request_that_all_have_signed_is_read_only(open_window: Open) -> None:
    window = open_window(approved())
    assert not named(window, "Sign", QPushButton).isEnabled()
    assert showing(window, "Everybody who was asked has signed this request. It cannot be changed.")


def test_request_is_declined_with_a_reason(open_window: Open, tmp_path: Path) -> None:
    window = open_window(sent()[0])
    named(window, "Decline", QPushButton).click()
    dialog = named(window, "Decline this request", QDialog)
    named(dialog, "Decline and sign", QPushButton).click()
    assert showing(dialog, "Say why, in a few words.")
    assert showing(dialog, DECLINED)
    named(dialog, "Why", QPlainTextEdit).setPlainText("I have not worked with Robin.")
    named(dialog, "Name in the key", QLineEdit).setText("Dr Sam Example")
    named(dialog, "Passphrase", QLineEdit).setText(PASSPHRASE)
    named(dialog, "The same again", QLineEdit).setText(PASSPHRASE)
    named(dialog, "New key file", QLineEdit).setText(str(tmp_path / "sam.p12"))
    named(dialog, "Signed PDF", QLineEdit).setText(str(tmp_path / "declined.pdf"))
    named(dialog, "Decline and sign", QPushButton).click()
    window.settle()
    assert showing(window, "Send this file back to Robin Example")
    assert open_review(tmp_path / "declined.pdf").earlier != {}


def test_what_is_no_request_is_refused_in_words(open_window: Open) -> None:
    window = open_window(b"Not a PDF")
    assert showing(window, "This file cannot be answered here")
    assert showing(window, "This is not a PDF.")


def test_answers_that_cannot_be_saved_go_on_elsewhere(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(sent()[0])
    assert window.page is not None
    folder = tmp_path / "other"
    gone = replace(window.page.answering.review, path=folder / "request.pdf")
    window.page.answering.review = gone  # as where the folder went away
    press(window, "3")
    window.settle()
    assert window.page.answering.unsaved
    monkeypatch.setattr(MessageDialog, "exec", lambda _self: QDialog.DialogCode.Rejected)
    assert not window.close()
    folder.mkdir()
    elsewhere = folder / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(elsewhere), ""))
    window.actions_by_id["save_as"].trigger()
    QApplication.processEvents()
    window.settle()
    assert open_review(elsewhere).values == {"c1_level": "3_capable"}
    assert window.close()


def test_every_control_has_a_name(open_window: Open) -> None:
    window = open_window(sent()[0])
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not isinstance(widget, QLabel)
        and not widget.accessibleName()
    ]
    assert nameless == []


def test_key_that_signed_the_request_is_known_once_its_words_were_compared(
    open_window: Open, preferences: Preferences
) -> None:
    window = open_window(sent()[0])
    head = "Unaltered since certified on 20 Nov 2026, 09:00 (signer\u2019s clock); {}"
    assert showing(window, head.format("whose key it is was not compared"))
    press(window, "3")
    window.actions_by_id["known"].trigger()
    dialog = named(window, "People whose key I know", QDialog)
    keep = named(dialog, "Keep the key of Robin Example", QPushButton)
    assert not keep.isEnabled()
    named(dialog, "I compared these words with them", QCheckBox).click()
    keep.click()
    window.settle()
    assert showing(window, head.format("its key is on a card you have"))
    assert rows(window)[0] == "1 Communication, Capable"
    assert [one.name for one in (preferences.file.parent / "key cards").iterdir()] == [
        f"{card('Robin Example', 'HCPC PH000000').fingerprint}.json"
    ]
    named(dialog, "Remove the key of Robin Example", QPushButton).click()
    window.settle()
    assert showing(window, head.format("whose key it is was not compared"))


def test_key_card_is_added_from_its_file(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(sent()[0])
    file = tmp_path / "robin.json"
    save_card(card("Prof Alex Example"), file)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    window.actions_by_id["known"].trigger()
    dialog = named(window, "People whose key I know", QDialog)
    named(dialog, "Add a key card", QPushButton).click()
    boxes = dialog.findChildren(QCheckBox)
    assert len(boxes) == 2
    boxes[-1].click()
    named(dialog, "Keep the key of Prof Alex Example", QPushButton).click()
    assert showing(dialog, "Prof Alex Example")
    named(dialog, "Close", QPushButton).click()
    window.settle()
    kept = known_cards(window.preferences.file.parent / "key cards")
    assert [one.card for one in kept] == [card("Prof Alex Example")]


def test_name_role_and_date_are_proposed_from_the_key_that_signed_last(
    open_window: Open, tmp_path: Path, preferences: Preferences
) -> None:
    preferences.set(SIGNED_AS, {"name": "Dr Sam Example", "role": "GP, GMC 0000000"})
    data = sent()[0]
    window = open_window(data)
    assert rows(window)[-1] == "The whole request, Name and declaration"
    named(window, "What is asked", QListWidget).setCurrentRow(3)
    name = named(window, "Name", QLineEdit)
    role = named(window, "Role, and registration body and number", QLineEdit)
    assert (name.text(), role.text()) == ("Dr Sam Example", "GP, GMC 0000000")
    assert named(window, "Date (day month year)", QLineEdit).text() == spoken(
        datetime.now().astimezone().date()
    )
    window.settle()
    assert (tmp_path / "request.pdf").read_bytes() == data  # nothing was answered
    name.setFocus()
    name.setText("Dr S Example")
    name.textEdited.emit("Dr S Example")
    window.settle()
    kept = open_review(tmp_path / "request.pdf").values
    assert kept["reviewer_name"] == "Dr S Example"
    assert kept["reviewer_role"] == "GP, GMC 0000000"


def test_signing_remembers_name_and_role_for_the_next_request(
    open_window: Open, tmp_path: Path, preferences: Preferences
) -> None:
    window = open_window(answered())
    sign_with_new_key(window, tmp_path)
    kept = preferences.get(SIGNED_AS)
    assert kept["key"] == read_key_file(tmp_path / "sam.p12", PASSPHRASE).fingerprint
    assert (kept["name"], kept["role"]) == ("Dr Sam Example", ANSWERED["reviewer_role"])
