"""The start window: first-run steps to an open portfolio, the passphrase, the recovery words."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
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
    Portfolio,
)
from fcp_portfolio.ui.dialogs.first_run import FirstRunCard
from fcp_portfolio.ui.dialogs.first_run_steps import FrameworkStep
from fcp_portfolio.ui.dialogs.start import StartWindow
from tests.ui.finding import named, showing

PASSPHRASE = "correct horse battery"


@pytest.fixture
def window(start_window: StartWindow) -> StartWindow:
    return start_window


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
    assert not showing(window, "As your supervisor knows you.")
    assert showing(window, "As those whom you supervise know you.") == (what == "desk")
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


@pytest.mark.parametrize(
    ("kind", "held"), [("desk", "I have a desk"), ("group", "I have a copy of the group")]
)
def test_what_is_made_and_opened_is_called_what_it_is(
    kind: str, held: str, window: StartWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, saved = tmp_path / f"Sam.fcp{kind}", tmp_path / "words.txt"
    file.write_bytes(b"of a file that is opened")
    window.ask_passphrase(file, remembered=False)
    press(window, f"New {kind}")
    card = window.card
    assert isinstance(card, FirstRunCard)
    assert card.who.kind == kind
    assert named(window, held, QPushButton).isVisible()
    titles: list[str] = []

    def choose(_parent: object, title: str, _path: str) -> tuple[str, str]:
        titles.append(title)
        return str(saved), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    card.words.show_words("one two", file)
    card.words._save()  # noqa: SLF001  as its button does
    assert titles == [f"Save the recovery words, not encrypted, apart from the {kind}"]
    assert f"Keep it apart from the {kind}, and out of folders" in saved.read_text()
    assert "portfolio" not in saved.read_text()


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
