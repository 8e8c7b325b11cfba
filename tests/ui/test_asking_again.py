"""What changed under a sign-off is asked about again, from the capability to the PDF."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.people import add_person, people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.requests import list_requests
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.ui.dialogs.new_request import NewRequestDialog
from fcp_portfolio.ui.dialogs.new_request_capabilities import CHANGED
from fcp_portfolio.ui.dialogs.new_request_who import NOT_THEIRS
from fcp_portfolio.ui.views.capabilities import CapabilitiesPage
from fcp_portfolio.ui.views.sign_off import SignOffPage
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.workspace import Workspace
from tests.services.asking import REVIEWER, logged
from tests.services.test_asking_about_changes import text_of
from tests.services.test_sign_offs import edited, signed_off
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

FOUR = "hee-msk-2018#4"


def test_whoever_signed_is_asked_about_what_changed_alone(
    qtbot: QtBot, workspace: Workspace, portfolio: Portfolio, tmp_path: Path
) -> None:
    entry = logged(portfolio, "Knee pain")
    logged(portfolio, "Shoulder pain")
    signed_off(portfolio, tmp_path, "4", "5")
    edited(portfolio, entry, title="Knee pain, told anew")
    workspace.stage = stage = Listener()
    capabilities = CapabilitiesPage(workspace)
    qtbot.addWidget(capabilities)
    capabilities.show()
    capabilities.show_node(FOUR)

    named(capabilities, "Ask again about what changed", QPushButton).click()

    (sam,) = people(portfolio)
    assert stage.sent[-1] == ("ask again", FOUR, sam.id)
    page = SignOffPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.ask_again(FOUR, sam.id)
    workspace.settle()
    dialog = page.findChild(NewRequestDialog)
    assert dialog is not None
    assert named(dialog, CHANGED, QCheckBox).isChecked()
    assert named(dialog, "Capabilities", CheckList).checked() == [FOUR]

    def press(name: str) -> None:
        named(dialog, name, QPushButton).click()
        workspace.settle()

    press("Next")
    assert named(dialog, "Who answers first", QComboBox).currentText().startswith(REVIEWER)
    press("Next")
    to = tmp_path / "again.pdf"
    named(dialog, "File", QLineEdit).setText(str(to))
    press("Write the PDF")

    assert list_requests(portfolio)[0].about == ("4 Physical assessment",)
    text = text_of(to)
    assert "Now Knee pain, told anew" in text
    for shown in page.findChildren(QDialog):
        shown.hide()


def test_nothing_is_offered_where_nothing_changed(
    qtbot: QtBot, workspace: Workspace, portfolio: Portfolio, tmp_path: Path
) -> None:
    logged(portfolio, "Knee pain")
    signed_off(portfolio, tmp_path, "4")
    workspace.stage = Listener()
    page = SignOffPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.new_request()
    workspace.settle()
    dialog = page.findChild(NewRequestDialog)
    assert dialog is not None
    assert not dialog.what._capabilities.changed.isVisible()  # noqa: SLF001
    for shown in page.findChildren(QDialog):
        shown.hide()


def test_what_changed_is_for_whoever_signed_it_and_never_for_a_stage(
    qtbot: QtBot, workspace: Workspace, portfolio: Portfolio, tmp_path: Path
) -> None:
    entry = logged(portfolio, "Knee pain")
    signed_off(portfolio, tmp_path, "4")
    edited(portfolio, entry, title="Knee pain, told anew")
    add_person(portfolio, name="Prof Alex Example", role="GP partner")
    follow_routes(portfolio, ["fcp-taught"])
    workspace.stage = Listener()
    page = SignOffPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.new_request()
    workspace.settle()
    dialog = page.findChild(NewRequestDialog)
    assert dialog is not None
    changed = named(dialog, CHANGED, QCheckBox)
    asked = named(dialog, "What is asked for", QComboBox)
    asked.setCurrentIndex(1)
    assert (dialog.what.stage_key() != "", changed.isVisible()) == (True, False)
    asked.setCurrentIndex(0)
    changed.click()
    assert (asked.isEnabled(), changed.isVisible()) == (False, True)

    named(dialog, "Next", QPushButton).click()
    first = named(dialog, "Who answers first", QComboBox)
    assert first.currentText().startswith(REVIEWER)
    first.setCurrentIndex(first.findText("Prof Alex", Qt.MatchFlag.MatchStartsWith))
    named(dialog, "Next", QPushButton).click()
    assert showing(dialog, NOT_THEIRS)
    assert dialog.who.isVisible()
    for shown in page.findChildren(QDialog):
        shown.hide()
