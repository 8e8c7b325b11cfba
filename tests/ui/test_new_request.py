"""New request: what, who, check and write; found by the names that a screen reader says."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.request_json import read_request
from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.people import add_person, people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.preflight import preflight
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.requests import list_requests
from fcp_portfolio.ui.dialogs.new_request import NewRequestDialog
from fcp_portfolio.ui.dialogs.new_request_check import lines
from fcp_portfolio.ui.views.sign_off import SignOffPage
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

NUMBER = "999 123 4578"  # of the range that is never given to anyone
SAM, ALEX = "Dr Sam Example", "Prof Alex Example"
Press = Callable[[str], None]


def logged(portfolio: Portfolio, title: str, code: str = "4", *, draft: bool = False) -> str:
    content = debrief(title, links=(link_to(portfolio, code, "why"),))
    return log_entry(portfolio, content, draft=draft).value.id


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, portfolio: Portfolio) -> Iterator[SignOffPage]:
    logged(portfolio, "Knee")
    logged(portfolio, "Hip")
    logged(portfolio, "Half done", draft=True)
    logged(portfolio, "Nerve", "6")
    rate(portfolio, "4", "capable")
    add_person(portfolio, name=SAM, role="Clinical supervisor")
    workspace.stage = Listener()
    shown = SignOffPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    yield shown
    for dialog in shown.findChildren(QDialog):
        dialog.hide()  # else it is still the window in front


@pytest.fixture
def dialog(page: SignOffPage, workspace: Workspace) -> NewRequestDialog:
    page.new_request()
    workspace.settle()
    found = page.findChild(NewRequestDialog)
    assert found is not None
    return found


@pytest.fixture
def press(dialog: NewRequestDialog, workspace: Workspace) -> Press:
    def work(name: str) -> None:
        named(dialog, name, QPushButton).click()
        workspace.settle()

    return work


def tick(dialog: NewRequestDialog, qtbot: QtBot, name: str, text: str) -> None:
    """Goes to a row of a list by its text and presses Space."""
    rows = named(dialog, name, CheckList)
    model = rows.model()
    index = next(
        model.index(n, 0) for n in range(model.rowCount()) if model.index(n, 0).data() == text
    )
    rows.setCurrentIndex(index)
    qtbot.keyClick(rows, Qt.Key.Key_Space)


def choose(dialog: NewRequestDialog, name: str, text: str) -> None:
    box = named(dialog, name, QComboBox)
    box.setCurrentIndex(box.findText(text, Qt.MatchFlag.MatchStartsWith))
    box.activated.emit(box.currentIndex())


def seen_whole(dialog: NewRequestDialog, text: str) -> bool:
    """Whether no scrolling hides any of a label."""
    QApplication.processEvents()
    (said,) = [made for made in dialog.findChildren(QLabel) if made.text() == text]
    return said.visibleRegion().boundingRect() == said.rect()


def test_request_is_written_in_three_steps(
    dialog: NewRequestDialog,
    page: SignOffPage,
    press: Press,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    tick(dialog, qtbot, "Capabilities", "4 Physical assessment")
    tick(dialog, qtbot, "Evidence that goes along", "Hip")
    press("Next")
    choose(dialog, "Who answers first", SAM)
    press("Next")
    assert showing(dialog, f"1 capability for {SAM}.")
    assert showing(dialog, "1 entry goes along, without files.")
    assert showing(dialog, "1 draft and 1 entry that you took out are left out.")
    assert showing(dialog, "None of the entries behind it is private.")
    assert showing(
        dialog, "You have no signing key yet. One is made now and kept in this portfolio."
    )
    named(dialog, "File", QLineEdit).setText(str(tmp_path / "out.pdf"))
    press("Write the PDF")

    data = read_request(pypdf.PdfReader(tmp_path / "out.pdf").attachments["request.json"][0])
    assert [entry.title for entry in data.entries] == ["Knee"]
    assert showing(dialog, f"Request {data.number}")
    (place,) = (one for one in dialog.findChildren(QLabel) if one.text() == f"{tmp_path}/out.pdf")
    assert place.isVisible()
    assert place.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert showing(dialog, f"Send “out.pdf” to {SAM} yourself: this program sends nothing.")
    press("Close")
    assert not dialog.isVisible()
    assert page.workspace.stage.said[-1] == (  # type: ignore[attr-defined]  it is a Listener
        f"Request {data.number} is written as “out.pdf”. It lies in the folder “{tmp_path}”."
    )
    assert page.list.currentIndex().data() == "4 Physical assessment"


def test_name_of_the_file_says_whom_it_is_for(
    dialog: NewRequestDialog, press: Press, portfolio: Portfolio, tmp_path: Path
) -> None:
    add_person(portfolio, name=ALEX, role="GP partner")
    press("Choose all capabilities")
    press("Next")
    choose(dialog, "Who answers first", SAM)
    press("Next")
    file = named(dialog, "File", QLineEdit)
    owner = portfolio.owner.name
    assert Path(file.text()).name == f"{owner} sign-off for {SAM} 2026-11-20.pdf"
    press("Back")
    choose(dialog, "Who answers first", ALEX)
    press("Next")
    assert Path(file.text()).name == f"{owner} sign-off for {ALEX} 2026-11-20.pdf"

    (tmp_path / "out.pdf").write_bytes(b"sent before")
    file.setText(str(tmp_path / "out.pdf"))
    press("Write the PDF")
    assert (tmp_path / "out.pdf").read_bytes() == b"sent before"
    assert list_requests(portfolio) == ()


def test_steps_say_what_is_missing(dialog: NewRequestDialog, press: Press, qtbot: QtBot) -> None:
    press("Next")
    assert showing(dialog, "Choose one capability or more.")
    press("Choose all capabilities")
    assert dialog.what.chosen()["entries"] == ()
    press("Choose no capability")
    tick(dialog, qtbot, "Capabilities", "6 Prevention and lifestyle interventions")
    assert showing(dialog, "1 of 1")
    tick(dialog, qtbot, "Evidence that goes along", "Nerve")
    press("Next")
    assert showing(dialog, "Leave one entry in at least, so that there is something to read.")
    tick(dialog, qtbot, "Evidence that goes along", "Nerve")
    press("Next")
    press("Next")
    assert showing(dialog, "Choose who answers, or add them.")
    choose(dialog, "Who answers first", SAM)
    choose(dialog, "Who counter-signs", SAM)
    press("Next")
    assert showing(dialog, "Choose somebody else, or nobody.")
    press("Back")
    assert dialog.what.isVisible()


def test_evidence_taken_out_stays_out(dialog: NewRequestDialog, qtbot: QtBot) -> None:
    assert showing(dialog, "It is listed here once you choose a capability.")
    tick(dialog, qtbot, "Capabilities", "4 Physical assessment")
    tick(dialog, qtbot, "Evidence that goes along", "Hip")
    tick(dialog, qtbot, "Capabilities", "6 Prevention and lifestyle interventions")
    assert len(dialog.what.chosen()["entries"]) == 2
    assert len(named(dialog, "Evidence that goes along", CheckList).keys()) == 3


def test_capability_without_evidence_says_so(dialog: NewRequestDialog, qtbot: QtBot) -> None:
    tick(dialog, qtbot, "Capabilities", "1 Communication")
    assert showing(
        dialog, "No finished entry supports these. The request would hold your own ratings alone."
    )


def test_rows_are_ticked_by_a_click_anywhere(dialog: NewRequestDialog, qtbot: QtBot) -> None:
    rows = named(dialog, "Capabilities", CheckList)
    box = rows.visualRect(rows.model().index(3, 0))
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert dialog.what.chosen()["capabilities"] == ("hee-msk-2018#4",)
    index = rows.model().index(3, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "4 Physical assessment, 2 pieces · capable"
    )
    assert Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
    assert rows.grab().width() > 0


def test_person_is_added_within_the_step(
    dialog: NewRequestDialog, press: Press, portfolio: Portfolio
) -> None:
    press("Choose all capabilities")
    press("Next")
    press("Add a person")
    press("Add this person")
    assert showing(dialog, "A person needs a name.")
    named(dialog, "Name", QLineEdit).setText(SAM)
    named(dialog, "Role", QLineEdit).setText("Clinical supervisor")
    press("Add this person")
    assert showing(dialog, f"{SAM} is in this portfolio already. Nothing was added.")
    press("Leave it")

    for name, box in ((ALEX, dialog.who.first), ("Nia Nowhere", dialog.who.second)):
        press("Add a person")
        named(dialog, "Name", QLineEdit).setText(name)
        press("Add this person")
        assert box.currentText() == name
    assert {person.name for person in people(portfolio)} == {SAM, ALEX, "Nia Nowhere"}
    assert dialog.who.names() == (ALEX, "Nia Nowhere")


def test_going_on_adds_whoever_is_described(
    dialog: NewRequestDialog, press: Press, portfolio: Portfolio
) -> None:
    press("Choose all capabilities")
    press("Next")
    press("Add a person")
    named(dialog, "Name", QLineEdit).setText(ALEX)
    press("Next")
    assert {person.name for person in people(portfolio)} == {SAM, ALEX}
    assert dialog.who.names() == (ALEX,)
    assert named(dialog, "Write the PDF", QPushButton).isVisible()


def test_enter_and_escape_mean_the_person_while_one_is_added(
    dialog: NewRequestDialog, press: Press, qtbot: QtBot, workspace: Workspace
) -> None:
    press("Choose all capabilities")
    press("Next")
    press("Add a person")
    name = named(dialog, "Name", QLineEdit)
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    assert dialog.who.isVisible()
    assert not name.isVisible()
    press("Add a person")
    qtbot.keyClicks(name, ALEX)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    workspace.settle()
    assert dialog.who.isVisible()
    assert dialog.who.names() == (ALEX,)


@pytest.fixture
def at_the_check(dialog: NewRequestDialog, press: Press, tmp_path: Path) -> NewRequestDialog:
    press("Choose all capabilities")
    press("Next")
    choose(dialog, "Who answers first", SAM)
    press("Next")
    named(dialog, "File", QLineEdit).setText(str(tmp_path / "out.pdf"))
    return dialog


def test_findings_need_a_reason(
    portfolio: Portfolio, at_the_check: NewRequestDialog, press: Press, tmp_path: Path
) -> None:
    logged(portfolio, f"Seen under {NUMBER}")
    press("Back")
    press("Next")
    press("Write the PDF")
    assert showing(at_the_check, "Say why it may stay, or take it out.")
    assert not (tmp_path / "out.pdf").exists()
    named(at_the_check, "Why this may stay", QPlainTextEdit).setPlainText("An example number")
    press("Write the PDF")
    assert (tmp_path / "out.pdf").exists()


def test_what_is_missing_at_the_end_is_asked_from_the_start_and_scrolled_to(
    portfolio: Portfolio, at_the_check: NewRequestDialog, press: Press
) -> None:
    for number in range(12):
        logged(portfolio, f"Seen under {NUMBER}, time {number}")
    press("Back")
    press("Next")
    why = named(at_the_check, "Why this may stay", QPlainTextEdit)
    assert why.accessibleDescription().startswith("Needed.")
    at_the_check.resize(720, 480)
    press("Write the PDF")
    assert why.hasFocus()
    assert seen_whole(at_the_check, "Say why it may stay, or take it out.")
    why.setPlainText("An example number")
    named(at_the_check, "File", QLineEdit).setText("/nowhere/out.pdf")
    press("Write the PDF")
    assert seen_whole(at_the_check, "Name a file in a folder that exists.")


def test_looking_at_a_finding_leaves_the_request_as_it_was(
    portfolio: Portfolio,
    at_the_check: NewRequestDialog,
    press: Press,
    page: SignOffPage,
    workspace: Workspace,
) -> None:
    entry = logged(portfolio, f"Seen under {NUMBER}")
    press("Back")
    press("Next")
    show = next(b for b in at_the_check.findChildren(QPushButton) if b.text() == "Show")
    show.click()
    assert not at_the_check.isVisible()
    assert isinstance(workspace.stage, Listener)
    assert workspace.stage.sent == [("entry", entry)]

    page.new_request()
    workspace.settle()
    assert at_the_check.check.isVisible()
    assert at_the_check.who.names() == (SAM,)


def test_writing_can_be_cancelled(
    at_the_check: NewRequestDialog, workspace: Workspace, portfolio: Portfolio, tmp_path: Path
) -> None:
    named(at_the_check, "Write the PDF", QPushButton).click()
    named(at_the_check, "Cancel the writing", QPushButton).click()
    at_the_check.close()
    assert at_the_check.isVisible()
    workspace.settle()
    assert showing(at_the_check, "Cancelled. Nothing was written and nothing was recorded.")
    assert list_requests(portfolio) == ()
    assert not (tmp_path / "out.pdf").exists()
    at_the_check.close()
    assert not at_the_check.isVisible()


def test_refusal_is_shown_on_the_last_step(
    at_the_check: NewRequestDialog, press: Press, tmp_path: Path, portfolio: Portfolio
) -> None:
    (tmp_path / "out.pdf").mkdir()
    press("Write the PDF")
    assert at_the_check.check.refused.isVisible()
    again = named(at_the_check, "Write the PDF", QPushButton)
    assert (again.isEnabled(), again.hasFocus()) == (True, True)
    assert list_requests(portfolio) == ()


def test_folder_that_does_not_exist_is_said_at_the_field(
    at_the_check: NewRequestDialog, press: Press, tmp_path: Path
) -> None:
    named(at_the_check, "File", QLineEdit).setText(str(tmp_path / "nowhere" / "out.pdf"))
    press("Write the PDF")
    assert showing(at_the_check, "Name a file in a folder that exists.")


def test_list_before_writing_counts_in_words(portfolio: Portfolio) -> None:
    seen = replace(
        preflight(portfolio),
        capabilities=2,
        entries=1,
        files=5,
        inside=3,
        drafts=0,
        private=2,
        unchosen=0,
        has_key=True,
    )
    assert [words for _, _, words in lines(seen, (SAM, ALEX))] == [
        f"2 capabilities for {SAM}, then {ALEX}.",
        "1 entry goes along with 5 files shown on the pages; 3 files are inside the PDF too.",
        "2 private entries stay back.",
        "There are no drafts to leave out.",
        "Certified with the key you have.",
        "Anyone who has the file can read it, and every file in it.",
    ]
    whole = replace(seen, entries=2, inside=5)
    assert lines(whole, (SAM,))[1][2] == (
        "2 entries go along with 5 files, on the pages and inside the PDF."
    )
    other = "The entry names Dr Arjun Example as assessor."
    assert ("users", "warn", other) in lines(replace(seen, others=(other,)), (SAM,))
    one = replace(seen, drafts=1)
    assert lines(one, (SAM,))[3][2] == "1 draft is left out."
