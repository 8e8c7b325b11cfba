"""Several requests in one Review window: gone through by keys, signed with one passphrase."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.documents.answers.judging import judge_returned
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.keys import make_key_file
from fcp_portfolio.services.reviewing import open_review
from fcp_portfolio.ui.preferences import KEY_FILE, Preferences
from fcp_portfolio.ui.review.window import ReviewWindow
from tests.asked import ANSWERED
from tests.documents.answers.papers import OTHER_ID, answered, approved, sent
from tests.ui.dropping import drop
from tests.ui.finding import named, showing

Open = Callable[..., ReviewWindow]
PASSPHRASE = "correct horse battery"
TOO_LONG = "a\n" * 400


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path, preferences: Preferences) -> Iterator[Open]:
    made: list[ReviewWindow] = []

    def work(**requests: bytes) -> ReviewWindow:
        for name, data in requests.items():
            (tmp_path / f"{name}.pdf").write_bytes(data)
        window = ReviewWindow([tmp_path / f"{name}.pdf" for name in requests], preferences)
        qtbot.addWidget(window)
        window.show()
        made.append(window)
        window.settle()
        return window

    yield work
    for window in made:
        window.close()


@pytest.fixture
def key_file(tmp_path: Path, preferences: Preferences) -> None:
    file = tmp_path / "sam.p12"
    make_key_file(file, name="Dr Sam Example", registration="GMC 0000000", passphrase=PASSPHRASE)
    preferences.set(KEY_FILE, str(file))


def strip(window: ReviewWindow) -> list[str]:
    found = named(window, "Requests", QListWidget)
    return [found.item(place).text() for place in range(found.count())]


def sign_all(window: ReviewWindow) -> QDialog:
    named(window, "Sign all that are ready", QPushButton).click()
    dialog = named(window, "Sign all that are ready", QDialog)
    named(dialog, "Passphrase of the key", QLineEdit).setText(PASSPHRASE)
    named(dialog, "Sign all", QPushButton).click()
    window.settle()
    return dialog


def test_one_request_has_no_strip(open_window: Open) -> None:
    window = open_window(one=sent()[0])
    assert not named(window, "Requests", QListWidget).isVisible()
    assert not window.actions_by_id["next_request"].isEnabled()


def test_strip_says_whose_each_is_and_how_far_it_has_come(open_window: Open) -> None:
    begun = filled(*sent(OTHER_ID), {"c1_level": "3_capable"})
    window = open_window(
        fresh=sent()[0], begun=begun, ready=answered(), done=approved(), none=b"Not a PDF"
    )
    assert strip(window) == [
        "Robin Example, Sign-off, Not begun",
        "Robin Example, Sign-off, Begun",
        "Robin Example, Sign-off, Ready to sign",
        "Robin Example, Sign-off, Signed by everybody",
        "none.pdf, Request, Cannot be answered",
    ]


def test_keys_go_to_the_next_request_and_back(open_window: Open) -> None:
    window = open_window(first=sent()[0], second=sent(OTHER_ID)[0])
    modifier = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_PageDown, modifier)
    assert window.windowTitle() == "second.pdf \u00b7 FCP Portfolio"
    QTest.keyClick(window, Qt.Key.Key_PageDown, modifier)
    assert window.windowTitle() == "second.pdf \u00b7 FCP Portfolio"
    QTest.keyClick(window, Qt.Key.Key_PageUp, modifier)
    assert window.windowTitle() == "first.pdf \u00b7 FCP Portfolio"
    assert named(window, "Requests", QListWidget).currentRow() == 0


def test_answers_of_both_are_kept_in_their_own_files(open_window: Open, tmp_path: Path) -> None:
    window = open_window(first=sent()[0], second=sent(OTHER_ID)[0])
    for key, place in (("3", 1), ("4", 0)):
        QTest.keyClicks(window.focusWidget(), key)
        named(window, "Requests", QListWidget).setCurrentRow(place)
    window.settle()
    assert open_review(tmp_path / "first.pdf").values == {"c1_level": "3_capable"}
    assert open_review(tmp_path / "second.pdf").values == {"c1_level": "4_excellent"}


def test_keys_answer_the_request_whose_tab_was_pressed(open_window: Open, tmp_path: Path) -> None:
    window = open_window(first=sent()[0], second=sent(OTHER_ID)[0])
    tabs = named(window, "Requests", QListWidget)
    at = tabs.visualItemRect(tabs.item(1)).center()
    QTest.mouseClick(tabs.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.keyClicks(window.focusWidget(), "3")
    window.settle()
    assert open_review(tmp_path / "second.pdf").values == {"c1_level": "3_capable"}


@pytest.mark.usefixtures("key_file")
def test_all_that_are_ready_are_signed_with_one_passphrase(
    open_window: Open, tmp_path: Path
) -> None:
    other = filled(*sent(OTHER_ID), ANSWERED)
    window = open_window(first=answered(), fresh=sent()[0], second=other)
    sign_all(window)
    assert strip(window) == [
        "Robin Example, Sign-off, Signed",
        "Robin Example, Sign-off, Not begun",
        "Robin Example, Sign-off, Signed",
    ]
    for name, request in (("first", sent()), ("second", sent(OTHER_ID))):
        signed = tmp_path / f"{name}, signed by Dr Sam Example.pdf"
        judged = judge_returned(request[0], signed.read_bytes(), request[1])
        assert (judged.way, judged.refusals) == (Way.SIGNED, ())
    assert showing(window, "Send this file back to Robin Example")
    assert not named(window, "Sign all that are ready", QPushButton).isEnabled()


@pytest.mark.usefixtures("key_file")
def test_one_that_fails_says_why_and_the_others_are_signed(
    open_window: Open, tmp_path: Path
) -> None:
    long = filled(*sent(OTHER_ID), ANSWERED | {"except": TOO_LONG.strip()})
    window = open_window(long=long, good=answered())
    dialog = sign_all(window)
    assert strip(window) == [
        "Robin Example, Sign-off, Not signed",
        "Robin Example, Sign-off, Signed",
    ]
    why = "Shorten \u201cExcept\u201d: not all of it can be seen on the page. Nothing was written."
    assert showing(dialog, f"Robin Example (long.pdf): {why}")
    named(dialog, "Close", QPushButton).click()
    assert showing(window, why)
    assert [one.name for one in tmp_path.glob("*signed*")] == ["good, signed by Dr Sam Example.pdf"]


@pytest.mark.usefixtures("key_file")
def test_wrong_passphrase_signs_nothing(open_window: Open, tmp_path: Path) -> None:
    window = open_window(first=answered(), second=filled(*sent(OTHER_ID), ANSWERED))
    named(window, "Sign all that are ready", QPushButton).click()
    dialog = named(window, "Sign all that are ready", QDialog)
    named(dialog, "Passphrase of the key", QLineEdit).setText("another one")
    named(dialog, "Sign all", QPushButton).click()
    window.settle()
    assert list(tmp_path.glob("*signed*")) == []
    named(dialog, "Cancel", QPushButton).click()


def test_more_are_dropped_or_chosen_and_none_is_opened_twice(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(first=sent()[0])
    more = tmp_path / "more.pdf"
    more.write_bytes(sent(OTHER_ID)[0])
    assert not drop(window, tmp_path / "picture.png")
    assert drop(window, more, tmp_path / "first.pdf")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(more)], ""))
    window.actions_by_id["open"].trigger()
    QApplication.processEvents()
    window.settle()
    assert len(strip(window)) == 2
    assert window.windowTitle() == "more.pdf \u00b7 FCP Portfolio"
