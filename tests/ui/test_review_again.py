"""A request that was signed on this computer and is opened on it once more."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.domain.asking.signing import DECLARATION
from fcp_portfolio.domain.request import Role
from fcp_portfolio.ui.preferences import KEY_FILE, SIGNED_AS, Preferences
from fcp_portfolio.ui.review.key_choice import NEW
from fcp_portfolio.ui.review.sign_dialog import SignDialog
from fcp_portfolio.ui.review.window import ReviewWindow
from tests.asked import ANSWERED
from tests.documents.answers.papers import answered, card, reviewed, sent
from tests.features.reader import everything
from tests.ui.finding import named, showing

Open = Callable[[bytes], ReviewWindow]
SAM = {"name": "Dr Sam Example", "role": "GP, GMC 0000000"}
ROBIN = card("Robin Example", "HCPC PH000000").fingerprint


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


def test_what_was_signed_here_last_is_read_only_and_waits(
    open_window: Open, tmp_path: Path, preferences: Preferences
) -> None:
    preferences.set(SIGNED_AS, SAM | {"key": card("Dr Sam Example").fingerprint})
    window = open_window(reviewed())
    assert showing(window, "You have answered this. It waits for Prof Alex Example.")
    assert not named(window, "Sign", QPushButton).isEnabled()
    assert window.findChildren(QCheckBox) == []
    assert showing(window, "comes next")
    window.settle()
    assert (tmp_path / "request.pdf").read_bytes() == reviewed()


def test_somebody_else_at_this_computer_answers_with_a_key_of_their_own(
    open_window: Open, tmp_path: Path, preferences: Preferences
) -> None:
    key = tmp_path / "sam.p12"
    key.write_bytes(b"the key that signed last")
    preferences.set(KEY_FILE, str(key))
    preferences.set(SIGNED_AS, SAM | {"key": card("Dr Sam Example").fingerprint})
    window = open_window(reviewed())
    other = named(window, "I am somebody else", QPushButton)
    other.click()
    assert (other.isEnabled(), other.text()) == (False, "Opening…")
    assert showing(window, "Opening the request for somebody else. This may take a moment.")
    window.settle()

    assert not showing(window, "You have answered this. It waits for Prof Alex Example.")
    assert not window.page.foot.other.isVisible()  # type: ignore[union-attr]
    review = window.page.answering.review  # type: ignore[union-attr]
    assert (review.role, review.waits_for) == (Role.SECOND_APPROVER, "")
    window.stack.check_again()
    window.settle()
    assert window.page.answering.review.role is Role.SECOND_APPROVER  # type: ignore[union-attr]
    dialog = SignDialog(window.page.answering, preferences, window)  # type: ignore[union-attr]
    assert dialog.key.switch.current() == NEW
    dialog.close()


@pytest.mark.parametrize(
    ("who", "proposed"),
    [
        (SAM, ""),  # another is asked by name
        ({"name": "Alex Example", "role": ""}, "Alex Example"),
        ({"name": "Prof Alex Example", "key": ROBIN}, ""),  # signed it before
    ],
)
def test_who_signed_last_is_proposed_only_where_it_may_be_them(
    open_window: Open, preferences: Preferences, who: dict[str, str], proposed: str
) -> None:
    preferences.set(SIGNED_AS, who)
    window = open_window(reviewed())
    named(window, "What is asked", QListWidget).setCurrentRow(3)
    assert named(window, "Name", QLineEdit).text() == proposed


def test_request_to_another_is_not_begun_in_ones_own_name(
    open_window: Open, preferences: Preferences
) -> None:
    preferences.set(SIGNED_AS, {"name": "Prof Alex Example", "role": "Programme lead"})
    window = open_window(sent()[0])
    named(window, "What is asked", QListWidget).setCurrentRow(3)
    assert named(window, "Name", QLineEdit).text() == ""


def test_level_among_the_exceptions_is_shown_and_signed(open_window: Open) -> None:
    excepted = {
        "agrees_with_all": "yes",
        "except": "4 - needs development",
        "c2_level": "",
        "c2_agrees": "",
        "c2_comment": "",
    }
    window = open_window(filled(*sent(), {**ANSWERED, **excepted}))
    parts = named(window, "What is asked", QListWidget)
    said = parts.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "4 Physical assessment, Needs development, under your exceptions"
    named(window, "Sign", QPushButton).click()
    window.settle()
    dialog = named(window, "Sign your answers", QDialog)
    said = dialog.accessibleDescription()
    assert said.startswith("What you sign: 1 Communication: Capable\n")
    assert said.endswith("I agree with all self-ratings above, except: 4 - needs development")
    assert showing(dialog, said.removeprefix("What you sign: "))
    assert said in [one.text(QAccessible.Text.Name) for one in everything(dialog)]


def test_new_key_is_proposed_with_the_registration_and_in_the_documents_folder(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "Documents"
    documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(documents))
    window = open_window(answered())
    named(window, "Sign", QPushButton).click()
    window.settle()
    dialog = named(window, "Sign your answers", QDialog)
    body = named(dialog, "Registration body and number", QLineEdit)
    assert (body.text(), body.placeholderText()) == ("GMC 0000000", "such as GMC and your number")
    for field in ("Passphrase", "The same again"):
        named(dialog, field, QLineEdit).setText("correct horse battery")
    named(dialog, "Sign", QPushButton).click()
    window.settle()
    assert (documents / "my signing key.p12").is_file()
    assert (tmp_path / "request, signed by Dr Sam Example.pdf").is_file()


@pytest.mark.parametrize(
    ("missing", "kind", "words"),
    [
        ("reviewer_declares", QCheckBox, DECLARATION),
        ("reviewer_name", QLineEdit, "Name"),
    ],
)
def test_what_is_named_before_signing_has_the_focus(
    open_window: Open, missing: str, kind: type[QWidget], words: str
) -> None:
    window = open_window(filled(*sent(), {**ANSWERED, missing: ""}))
    named(window, "What is asked", QListWidget).setCurrentRow(0)
    named(window, "Sign", QPushButton).click()
    window.settle()
    assert QApplication.focusWidget() is named(window, words, kind)
