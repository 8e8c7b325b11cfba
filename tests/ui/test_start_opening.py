"""The start window: a portfolio is opened, read only, recovered, or refused."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.portfolio import (
    Passphrase,
    Place,
    Portfolio,
    create_portfolio,
)
from fcp_portfolio.ui.dialogs.first_run import FirstRunCard
from fcp_portfolio.ui.dialogs.passphrase import PassphraseCard, described
from fcp_portfolio.ui.dialogs.recover import RecoverCard
from fcp_portfolio.ui.dialogs.start import StartWindow
from fcp_portfolio.ui.widgets import DropZone, LongText
from tests.builders import OWNER
from tests.documents.signing.papers import chain
from tests.ui.dropping import drop
from tests.ui.finding import named, showing

PASSPHRASE = "correct horse battery"


@pytest.fixture
def window(start_window: StartWindow) -> StartWindow:
    return start_window


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A file under a passphrase, made once, and its recovery words."""
    folder = tmp_path_factory.mktemp("locked")
    file = folder / "Robin.fcpfolio"
    place = Place(folder / "data")
    made = create_portfolio(file, OWNER, Passphrase(PASSPHRASE), place=place)
    made.portfolio.close()
    return file, made.words


@pytest.fixture
def locked(original: tuple[Path, str], tmp_path: Path) -> tuple[Path, str]:
    """A copy of that file."""
    copy = tmp_path / original[0].name
    copy.write_bytes(original[0].read_bytes())
    return copy, original[1]


def press(window: QWidget, name: str) -> None:
    named(window, name, QPushButton).click()


def write(window: QWidget, name: str, text: str) -> None:
    """Types into the field that can be seen."""
    fields = [w for w in window.findChildren(QLineEdit) if w.accessibleName() == name]
    (field,) = [w for w in fields if w.isVisible()]
    field.setText(text)
    field.textEdited.emit(text)


def test_passphrase_opens_the_file(
    window: StartWindow, opened: list[Portfolio], locked: tuple[Path, str]
) -> None:
    window.begin("open", locked[0])
    assert showing(window, "Open Robin.fcpfolio")
    write(window, "Passphrase", PASSPHRASE)
    press(window, "Open")
    assert window.findChild(PassphraseCard).open.text() == "Opening…"  # type: ignore[union-attr]
    window.worker.settle()
    assert [portfolio.owner for portfolio in opened] == [OWNER]


def test_portfolios_opened_before_are_offered(
    window: StartWindow, locked: tuple[Path, str], tmp_path: Path
) -> None:
    other = tmp_path / "Locum & other.fcpfolio"
    other.write_bytes(b"")
    window.preferences.remember_file(other)
    window.preferences.remember_file(locked[0])
    window.begin("open", locked[0])
    with pytest.raises(AssertionError, match="0 called"):
        named(window, "Open Robin.fcpfolio instead", QPushButton)
    press(window, "Open Locum & other.fcpfolio instead")
    card = window.card
    assert isinstance(card, PassphraseCard)
    assert card.file == other


def test_wrong_passphrase_is_said_below_the_field(
    window: StartWindow, opened: list[Portfolio], locked: tuple[Path, str], qtbot: QtBot
) -> None:
    window.begin("open", locked[0])
    field = named(window, "Passphrase", QLineEdit)
    field.setText("correct horse")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    window.worker.settle()
    assert showing(window, "Wrong passphrase, or the file is damaged.")
    assert field.property("state") == "error"
    assert opened == []
    words = named(window, "Use the recovery words", QPushButton)
    assert not words.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    window.worker.settle()
    assert words.isVisible()
    qtbot.keyClicks(field, "c")
    assert not showing(window, "Wrong passphrase, or the file is damaged.")


def test_folder_is_named_for_a_file_given_without_one(
    locked: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file, _ = locked
    monkeypatch.chdir(file.parent)

    assert described(Path(file.name)) == described(file)
    assert file.parent.name in described(Path(file.name))


def test_empty_passphrase_is_not_tried(window: StartWindow, locked: tuple[Path, str]) -> None:
    window.begin("open", locked[0])
    press(window, "Open")
    assert showing(window, "Type the passphrase of this file.")


def test_caps_lock_is_stated(window: StartWindow, locked: tuple[Path, str]) -> None:
    window.begin("open", locked[0])
    field = named(window, "Passphrase", QLineEdit)
    for modifier, said in (
        (Qt.KeyboardModifier.NoModifier, True),
        (Qt.KeyboardModifier.ShiftModifier, False),
    ):
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, "A")
        QApplication.sendEvent(field, pressed)
        assert showing(window, "Caps Lock is on") is said


def test_what_is_typed_can_be_shown(window: StartWindow, locked: tuple[Path, str]) -> None:
    window.begin("open", locked[0])
    named(window, "Show what I type", QCheckBox).click()
    assert named(window, "Passphrase", QLineEdit).echoMode() is QLineEdit.EchoMode.Normal


def test_file_that_is_no_portfolio_is_said_by_name(window: StartWindow, tmp_path: Path) -> None:
    file = tmp_path / "letter.fcpfolio"
    file.write_bytes(b"%PDF-1.7" + bytes(5000))
    window.begin("open", file)
    write(window, "Passphrase", PASSPHRASE)
    press(window, "Open")
    window.worker.settle()
    card = window.card
    assert isinstance(card, PassphraseCard)
    assert card.field.error()


def test_locked_portfolio_can_be_opened_to_read_only(
    window: StartWindow, opened: list[Portfolio], tmp_path: Path
) -> None:
    file = tmp_path / "Robin.fcpfolio"
    with create_portfolio(file, OWNER, Passphrase(PASSPHRASE)).portfolio:
        window.begin("open", file)
        write(window, "Passphrase", PASSPHRASE)
        press(window, "Open")
        window.worker.settle()
        assert window.locked.startswith("Read only: this portfolio is open on")
        press(window, "Open to read only")
        window.worker.settle()
        assert [portfolio.read_only for portfolio in opened] == [True]


def test_recovery_words_open_the_file_under_a_new_passphrase(
    window: StartWindow, opened: list[Portfolio], locked: tuple[Path, str]
) -> None:
    file, words = locked
    window.begin("open", file)
    window.recover(file)
    edit = named(window, "Recovery words", LongText)
    write(window, "Passphrase", "another long passphrase")
    write(window, "The same again", "another long passphrase")
    press(window, "Open with the words")
    assert showing(window, "Type the 24 recovery words.")
    edit.setPlainText("wrong words")
    press(window, "Open with the words")
    window.worker.settle()
    card = window.card
    assert isinstance(card, RecoverCard)
    assert card.words.error()
    edit.setPlainText(words.replace(" ", "\n"))
    press(window, "Open with the words")
    window.worker.settle()
    named(window, "I have written them down", QCheckBox).click()
    press(window, "Open the portfolio")
    assert [portfolio.owner for portfolio in opened] == [OWNER]


def test_another_file_and_a_new_one_can_be_chosen(
    window: StartWindow, locked: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(locked[0]), ""))
    window.begin("open", None)
    assert isinstance(window.card, PassphraseCard)
    press(window, "New portfolio")
    assert isinstance(window.card, FirstRunCard)
    press(window, "I have a portfolio")
    assert isinstance(window.card, PassphraseCard)


def test_portfolio_that_opens_after_the_window_was_closed_is_closed_again(
    window: StartWindow, opened: list[Portfolio], locked: tuple[Path, str], qtbot: QtBot
) -> None:
    window.begin("open", locked[0])
    write(window, "Passphrase", PASSPHRASE)
    press(window, "Open")
    with qtbot.waitSignal(window.closed):
        press(window, "Cancel")
    assert opened == []


def test_pdf_is_verified_without_a_portfolio(
    window: StartWindow, tmp_path: Path, locked: tuple[Path, str]
) -> None:
    window.begin("open", locked[0])
    pdf = tmp_path / "chain.pdf"
    pdf.write_bytes(chain())
    press(window, "Verify a PDF without a portfolio")
    assert drop(named(window, "Drop a signed PDF here, or", DropZone), pdf)
    window.worker.settle()
    assert showing(window, "Unaltered since it was signed.")
    assert showing(window, "3 signatures, none of them by a key that you know.")

    press(window, "Back")
    assert named(window, "Passphrase", QLineEdit).isVisible()
