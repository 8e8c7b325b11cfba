"""A place that is proposed is one where a file can be: nothing begins with a refusal."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui.dialogs.back_up import ask_back_up
from fcp_portfolio.ui.dialogs.first_run_steps import PlaceStep
from fcp_portfolio.ui.folders import Folder, documents, nearest, safe_name
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.widgets import Field, LongText, PlaceField
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.finding import named

DIALOGS = Qt.ApplicationAttribute.AA_DontUseNativeDialogs


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person whose system names a documents folder that was never made."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    return tmp_path


def test_documents_are_proposed_where_they_are_there_else_the_own_folder(home: Path) -> None:
    assert documents() == home
    (home / "Documents").mkdir()
    assert documents() == home / "Documents"


def test_folder_used_last_is_proposed_as_long_as_it_is_there(
    home: Path, preferences: Preferences
) -> None:
    kept = home / "Portfolio"
    kept.mkdir()
    Folder("export", preferences).used(kept)

    known = Preferences(preferences.file)
    assert Folder("export", known).proposed() == kept
    assert Folder("request", known).proposed() == home
    kept.rmdir()
    assert Folder("export", known).proposed() == home


def test_place_is_sound_as_proposed_and_remembers_where_a_file_went(
    home: Path, preferences: Preferences, qtbot: QtBot
) -> None:
    place = PlaceField("Export as PDF", "a.pdf", folder=Folder("export", preferences))
    qtbot.addWidget(place)
    assert (place.path(), place.sound()) == (home / "a.pdf", True)

    place.set_path(home / "nowhere" / "a.pdf")
    assert (place.sound(), place.field.error() != "") == (False, True)
    (home / "there").mkdir()
    place.set_path(home / "there" / "a.pdf")
    assert (place.field.error(), place.sound()) == ("", True)
    assert Folder("export", preferences).proposed() == home / "there"


def test_file_that_is_there_is_replaced_only_where_somebody_says_so(
    home: Path, qtbot: QtBot
) -> None:
    place = PlaceField("Export as PDF", "proposed.pdf")
    qtbot.addWidget(place)
    (home / "a.pdf").touch()
    place.line.setText(str(home / "a.pdf"))
    assert (place.sound(), place.replace.isHidden()) == (False, False)
    assert place.field.error().startswith("There is a file of this name already.")
    place.replace.setChecked(True)
    assert place.sound()

    place.line.setText(str(home / "b.pdf"))
    assert (place.sound(), place.replace.isHidden()) == (True, True)
    place.line.setText(str(home / "a.pdf"))
    assert not place.sound()


def test_place_proposes_a_name_that_is_free(home: Path, qtbot: QtBot) -> None:
    (home / "a.pdf").touch()
    place = PlaceField("Export as PDF", "a.pdf")
    qtbot.addWidget(place)
    assert place.path() == home / "a 2.pdf"
    (home / "a 2.pdf").touch()  # it was written
    place.propose("a.pdf")
    assert place.path() == home / "a 2.pdf"
    assert (place.sound(), place.path()) == (True, home / "a 3.pdf")  # once more
    place.propose("b.pdf")
    assert place.path() == home / "b.pdf"


def test_first_run_proposes_a_name_that_is_free(home: Path, qtbot: QtBot) -> None:
    (home / "Robin.fcpfolio").touch()
    step = PlaceStep(Folder())
    qtbot.addWidget(step)
    step.propose("Robin")

    assert (step.file(), step.complete()) == (home / "Robin 2.fcpfolio", True)


def test_choosing_a_folder_works_where_the_one_that_is_named_is_not_there(
    home: Path, qtbot: QtBot
) -> None:
    QApplication.setAttribute(DIALOGS, on=True)
    step = PlaceStep(Folder())
    qtbot.addWidget(step)
    named(step, "File", QLineEdit).setText(str(home / "gone" / "deeper" / "Robin.fcpfolio"))
    assert not step.complete()
    QTimer.singleShot(200, _choose)
    named(step, "Choose a folder", QPushButton).click()
    QApplication.setAttribute(DIALOGS, on=False)

    assert (step.file(), step.complete()) == (home / "Robin.fcpfolio", True)


def test_backup_begins_in_the_folder_of_the_last_one(
    home: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    stick = home / "stick"
    stick.mkdir()
    begun: list[str] = []

    def ask(_parent: object, _title: str, begin: str) -> str:
        begun.append(begin)
        return str(stick)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask)
    above = PlaceField("Back up", "")
    qtbot.addWidget(above)
    for _ in range(2):
        ask_back_up(above, workspace)
        workspace.settle()

    assert begun == [str(home), str(stick)]


def test_nearest_folder_is_the_first_that_is_there(home: Path) -> None:
    assert nearest(home) == home
    assert nearest(home / "a" / "b") == home


def test_error_goes_away_when_a_long_text_is_changed(qtbot: QtBot) -> None:
    text = LongText()
    field = Field("Why", text)
    qtbot.addWidget(field)
    field.set_error("Say why.")
    qtbot.keyClicks(text, "B")

    assert field.error() == ""


def _choose() -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    (button,) = [b for b in dialog.findChildren(QPushButton) if b.text() == "&Choose"]
    button.click()


def test_names_that_cannot_be_there_are_refused_in_the_field(qtbot: QtBot) -> None:
    place = PlaceField("Choose the document", "", exists=True)
    qtbot.addWidget(place)
    for odd in ("a" * 5_000, f"/{'b' * 5_000}/a.pdf", "~nobody-known/a.pdf", "a\0.pdf"):
        place.line.setText(odd)
        assert not place.sound()
        assert place.field.error() == "Choose a file that exists."


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("con.txt", "-con.txt"),
        ("LPT1", "-LPT1"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("C:\\Windows\\a.pdf", "C-Windows-a.pdf"),
        ("letter.", "letter"),
        ("a" * 300 + ".pdf", "a" * 100 + "…" + "a" * 15 + ".pdf"),
        ("Scan of 14 Nov, (2).pdf", "Scan of 14 Nov, (2).pdf"),
    ],
)
def test_name_that_is_proposed_is_taken_by_every_system(name: str, safe: str) -> None:
    assert safe_name(name) == safe
