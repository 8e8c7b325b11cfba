"""Another version of the portfolio: found, compared, merged; and both versions to choose from."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import edit_entry, get_entry, list_entries, log_entry
from fcp_portfolio.services.merging import merge
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undecided import choices
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui.dialogs.choose_version import ChooseVersionDialog
from fcp_portfolio.ui.dialogs.compare_versions import CompareDialog
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.widgets import Notice
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief, opened
from tests.ui.dropping import drop

HERE, THERE = "As it was, and more from here.", "As it was, and more from there."


@pytest.fixture
def common(portfolio: Portfolio) -> str:
    return log_entry(portfolio, debrief("Known to both", "As it was.")).value.id


@pytest.fixture
def beside(portfolio: Portfolio, secret: RawKey, common: str, tmp_path: Path) -> Path:
    """A version that a sync program put beside: one entry more, another one edited."""
    portfolio.publish()
    other = portfolio.file.with_name("my portfolio (conflicted copy).fcpfolio")
    other.write_bytes(portfolio.file.read_bytes())
    with opened(other, secret, tmp_path / "data there") as there:
        log_entry(there, debrief("From there"))
        edit_entry(there, common, debrief("Known to both", THERE), draft=False)
    edit_entry(portfolio, common, debrief("Known to both", HERE), draft=False)
    return other


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(workspace)
    qtbot.addWidget(made)
    made.show()
    workspace.settle()
    yield made
    for dialog in shown(QDialog):
        dialog.close()


def shown(kind: type[QDialog]) -> list[QDialog]:
    return [
        one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()
    ]


def banners(window: MainWindow) -> list[Notice]:
    return [one for one in window.banners.findChildren(Notice) if one.isVisibleTo(window.banners)]


def said_in(dialog: QDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel))


def compared(window: MainWindow) -> CompareDialog:
    window.workspace.settle()
    (dialog,) = shown(CompareDialog)
    assert isinstance(dialog, CompareDialog)
    return dialog


def choosing() -> ChooseVersionDialog:
    (dialog,) = shown(ChooseVersionDialog)
    assert isinstance(dialog, ChooseVersionDialog)
    return dialog


def text_of(portfolio: Portfolio, entry: str) -> object:
    return get_entry(portfolio, entry).content.values["learning"]


@pytest.mark.usefixtures("beside")
def test_version_beside_is_a_banner_that_leads_to_both_being_one(
    window: MainWindow, common: str
) -> None:
    portfolio = window.workspace.portfolio
    (banner,) = banners(window)
    assert banner.text().startswith("Two versions of this file. Nothing is lost. “my portfolio")
    banner.action.click()
    dialog = compared(window)
    said = said_in(dialog)
    assert "Comes: 1 new entry\nFrom there" in said
    assert "Changed on both sides: 1 entry\nKnown to both" in said
    assert len(list_entries(portfolio)) == 1
    dialog.merge.click()
    window.workspace.settle()
    assert len(list_entries(portfolio)) == 2
    chosen = choosing()
    said = said_in(chosen)
    assert "here" in said
    assert "there" in said
    chosen.later.click()
    (banner,) = banners(window)
    assert banner.text().startswith("1 thing changed on two computers, and not alike.")
    banner.action.click()
    chosen = choosing()
    other = chosen.choice.others[0].differences[0].before
    chosen.keeps[0].click()
    window.workspace.settle()
    assert text_of(portfolio, common) == other
    assert (banners(window), shown(ChooseVersionDialog)) == ([], [])


@pytest.mark.usefixtures("beside")
def test_banner_can_be_closed_for_now(window: MainWindow) -> None:
    (banner,) = banners(window)
    banner.other.click()
    assert banners(window) == []
    assert not window.banners.isVisible()


def test_version_that_is_dropped_is_compared(beside: Path, window: MainWindow) -> None:
    assert drop(window, beside)
    dialog = compared(window)
    assert "“my portfolio (conflicted copy).fcpfolio”, written on" in said_in(dialog)
    dialog.later.click()
    assert shown(CompareDialog) == []


def test_file_is_chosen_from_the_menu(
    beside: Path, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([("", ""), (str(beside), "")])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: next(answers))
    window.actions_by_id["compare"].trigger()
    window.workspace.settle()
    assert shown(CompareDialog) == []
    window.actions_by_id["compare"].trigger()
    compared(window)


def test_version_that_holds_nothing_new_can_only_be_closed(
    window: MainWindow, portfolio: Portfolio, tmp_path: Path
) -> None:
    portfolio.publish()
    copy = tmp_path / "copy.fcpfolio"
    copy.write_bytes(portfolio.file.read_bytes())
    window.compare(copy)
    dialog = compared(window)
    assert "It holds nothing that is not here." in said_in(dialog)
    assert not dialog.merge.isVisible()


def test_what_was_erased_there_is_said_before(
    beside: Path, window: MainWindow, secret: RawKey, tmp_path: Path, common: str
) -> None:
    from fcp_portfolio.services.erasing import Target, erase

    with opened(beside, secret, tmp_path / "data there") as there:
        erase(there, Target(id=common), why="A name")
    window.compare(beside)
    assert "1 entry was erased for good there" in said_in(compared(window))
    assert "1 of them was changed on the other side, and goes all the same." in said_in(
        compared(window)
    )


def test_version_that_goes_away_meanwhile_is_refused_and_closes(
    beside: Path, window: MainWindow, qtbot: QtBot
) -> None:
    window.compare(beside)
    dialog = compared(window)
    beside.unlink()
    with qtbot.captureExceptions() as raised:
        dialog.merge.click()
        window.workspace.settle()
    assert [str(error[1]) for error in raised] == [
        f"“{beside.name}” is not there. Check the folder; nothing was changed."
    ]
    assert shown(CompareDialog) == []


def test_choices_come_one_after_the_other(
    beside: Path, window: MainWindow, secret: RawKey, tmp_path: Path
) -> None:
    portfolio = window.workspace.portfolio
    more = log_entry(portfolio, debrief("A second one", "As it was.")).value.id
    portfolio.publish()
    with opened(beside, secret, tmp_path / "data there") as there:
        merge(there, portfolio.file)
        edit_entry(there, more, debrief("A second one", THERE), draft=False)
    edit_entry(portfolio, more, debrief("A second one", HERE), draft=False)
    merge(portfolio, beside)
    window.banners.choose.emit()
    dialog = choosing()
    assert dialog.title.text() == "A second one"
    assert dialog.where.text().startswith("1 of 2. ")
    dialog.both.click()
    window.workspace.settle()
    assert dialog.title.text() == "Known to both"
    assert dialog.where.text().startswith("2 of 2. ")
    dialog.shown.click()
    window.workspace.settle()
    assert choices(portfolio) == ()
    assert sorted(row.title for row in list_entries(portfolio)) == [
        "A second one",
        "A second one",
        "From there",
        "Known to both",
    ]


def test_nothing_to_choose_opens_nothing(window: MainWindow) -> None:
    window.banners.choose.emit()
    assert shown(ChooseVersionDialog) == []
