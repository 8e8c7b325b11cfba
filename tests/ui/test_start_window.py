"""The start window: first-run steps to an open portfolio, the passphrase, the recovery words."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.services.portfolio import (
    Passphrase,
    Place,
    Portfolio,
    create_portfolio,
)
from fcp_portfolio.ui.dialogs.first_run import FirstRunCard
from fcp_portfolio.ui.dialogs.first_run_steps import FrameworkStep
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


def fill_in(window: StartWindow, file: Path, *chosen: str) -> None:
    """Goes through the four steps, and chooses what is named in the second."""
    write(window, "Your name", "Amira  Halloran ")
    write(window, "Registration", "HCPC PH000000")
    press(window, "Continue")
    for name in chosen:
        named(window, name, QCheckBox).click()
    press(window, "Continue")
    write(window, "Passphrase", PASSPHRASE)
    write(window, "The same again", PASSPHRASE)
    press(window, "Continue")
    write(window, "File", str(file))


def test_first_run_makes_a_portfolio_and_shows_its_words_once(
    window: StartWindow, opened: list[Portfolio], tmp_path: Path
) -> None:
    file = tmp_path / "Amira.fcpfolio"
    window.begin("new", None)
    fill_in(window, file, "FCP taught route, edition 2023")
    press(window, "Make the portfolio")
    window.worker.settle()
    card = window.card
    assert isinstance(card, FirstRunCard)
    assert len(card.words.sheet().splitlines()) == 24 + 4
    assert showing(window, "Write down the recovery words")
    assert not named(window, "Open the portfolio", QPushButton).isEnabled()
    named(card.words, "I have written them down", QCheckBox).click()
    press(window, "Open the portfolio")
    (portfolio,) = opened
    assert portfolio.owner.name == "Amira Halloran"
    assert portfolio.file == file
    assert [framework.key for framework in portfolio.frameworks] == ["hee-msk-2018"]
    assert [route.key for route in portfolio.routes] == ["fcp-taught-2023"]


@pytest.mark.parametrize(
    ("choice", "typed"),
    [
        (
            "A supervisor’s desk",
            {"Your name": "Dr Sam Example", "Registration": "GMC 0000000"},
        ),
        ("A peer-support group", {"Name of the group": "Mersey peers"}),
    ],
    ids=["desk", "group"],
)
def test_first_run_makes_a_desk_and_a_group(
    window: StartWindow,
    opened: list[Portfolio],
    tmp_path: Path,
    choice: str,
    typed: dict[str, str],
) -> None:
    what = choice.rsplit(maxsplit=1)[-1]
    window.begin("new", None)
    named(window, choice, QRadioButton).click()
    press(window, "Continue")
    missing = {"desk": "The desk needs your name.", "group": "The group needs a name."}
    assert showing(window, missing[what])
    for name, text in typed.items():
        write(window, name, text)
    press(window, "Continue")
    write(window, "Passphrase", PASSPHRASE)
    write(window, "The same again", PASSPHRASE)
    press(window, "Continue")
    proposed = named(window, "File", QLineEdit)
    assert proposed.text().endswith(f".fcp{what}")
    proposed.setText(str(tmp_path / "mine"))
    press(window, f"Make the {what}")
    window.worker.settle()
    card = window.card
    assert isinstance(card, FirstRunCard)
    named(card.words, "I have written them down", QCheckBox).click()
    press(window, f"Open the {what}")
    (portfolio,) = opened
    assert (portfolio.kind, portfolio.file) == (FileKind(what), tmp_path / f"mine.fcp{what}")
    assert portfolio.owner.name == next(iter(typed.values()))


@pytest.mark.parametrize(
    ("asked", "choice"),
    [("new_desk", "A supervisor’s desk"), ("new_group", "A peer-support group")],
)
def test_menu_asks_for_a_kind(window: StartWindow, asked: str, choice: str) -> None:
    window.begin(asked, None)
    assert named(window, choice, QRadioButton).isChecked()


def test_choosing_another_kind_keeps_what_was_typed(window: StartWindow, tmp_path: Path) -> None:
    window.begin("new", None)
    fill_in(window, tmp_path / "Amira.fcpfolio")
    for _ in range(3):
        press(window, "Back")
    named(window, "A supervisor’s desk", QRadioButton).click()
    assert named(window, "Your name", QLineEdit).text() == "Amira  Halloran "
    press(window, "Continue")
    press(window, "Continue")
    assert named(window, "File", QLineEdit).text() == str(tmp_path / "Amira.fcpdesk")


def test_each_step_says_what_is_missing(window: StartWindow, tmp_path: Path) -> None:
    window.begin("new", None)
    press(window, "Continue")
    assert showing(window, "The portfolio needs your name.")
    assert showing(window, "Give your registration body and number.")
    write(window, "Your name", "Amira")
    press(window, "Continue")
    assert not showing(window, "The portfolio needs your name.")
    write(window, "Registration", "HCPC PH000000")
    press(window, "Continue")
    default = named(window, "HEE MSK core capabilities (2018)", QCheckBox)
    default.click()
    press(window, "Continue")
    assert showing(window, "Choose at least one framework.")
    default.click()
    press(window, "Continue")
    write(window, "Passphrase", "short")
    write(window, "The same again", "shorter")
    press(window, "Continue")
    assert showing(window, "The two do not match. Type the second one again.")
    assert showing(window, "At least 10 characters. Another word makes it long enough.")
    write(window, "Passphrase", PASSPHRASE)
    write(window, "The same again", PASSPHRASE)
    press(window, "Continue")
    write(window, "File", "")
    press(window, "Make the portfolio")
    assert showing(window, "Name a file.")
    write(window, "File", str(tmp_path / "nowhere" / "Amira"))
    press(window, "Make the portfolio")
    assert showing(window, f"There is no folder “{tmp_path / 'nowhere'}”.")
    (tmp_path / "Amira.fcpfolio").touch()
    write(window, "File", str(tmp_path / "Amira"))
    press(window, "Make the portfolio")
    assert showing(window, "There is a file of this name already. Choose another name.")


def test_frameworks_and_routes_stay_where_they_are_when_something_is_missing(
    qtbot: QtBot,
) -> None:
    step = FrameworkStep()
    qtbot.addWidget(step)
    step.resize(500, 400)
    step.show()
    step.focus_first()
    for _ in range(2):  # it is laid out once shown, and its words once it is as wide as it will be
        QApplication.processEvents()
    box = step.findChildren(QCheckBox)[-1]
    before = box.mapTo(step, QPoint(0, 0))
    for one in step.findChildren(QCheckBox):
        one.setChecked(False)
    assert not step.complete()
    QApplication.processEvents()
    assert showing(step, "Choose at least one framework.")
    assert box.mapTo(step, QPoint(0, 0)) == before


def test_back_never_loses_input(window: StartWindow, tmp_path: Path) -> None:
    window.begin("new", None)
    fill_in(window, tmp_path / "Amira.fcpfolio")
    for _ in range(3):
        press(window, "Back")
    assert named(window, "Your name", QLineEdit).text() == "Amira  Halloran "
    for _ in range(3):
        press(window, "Continue")
    assert named(window, "File", QLineEdit).text() == str(tmp_path / "Amira.fcpfolio")


def test_enter_goes_on_and_escape_leaves(window: StartWindow, qtbot: QtBot) -> None:
    window.begin("new", None)
    name = named(window, "Your name", QLineEdit)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert showing(window, "The portfolio needs your name.")
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(name, Qt.Key.Key_Escape)


def test_words_are_saved_as_text(
    window: StartWindow, opened: list[Portfolio], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.begin("new", None)
    fill_in(window, tmp_path / "Amira.fcpfolio")
    press(window, "Make the portfolio")
    window.worker.settle()
    target = tmp_path / "words.txt"
    target.write_text("Of before")
    target.chmod(0o644)
    proposed: list[Path] = []

    def choose(_parent: object, title: str, path: str) -> tuple[str, str]:
        assert title == "Save the recovery words, not encrypted, apart from the portfolio"
        proposed.append(Path(path).parent)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    press(window, "Save as text")
    assert proposed != [tmp_path]
    assert os.name == "nt" or target.stat().st_mode & 0o777 == 0o600
    lines = target.read_text().splitlines()
    assert lines[0] == "Recovery words of Amira.fcpfolio"
    warning = (
        "This file is not encrypted: whoever has it and the portfolio can read everything. Keep it "
        "apart from the portfolio, and out of folders that are synchronised."
    )
    assert lines[-1] == warning
    assert showing(window, f"Saved as “words.txt”. {warning}")
    named(window, "I have written them down", QCheckBox).click()
    press(window, "Open the portfolio")
    assert len(opened) == 1


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
