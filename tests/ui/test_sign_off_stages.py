"""The stages of a route on the Sign-off page: how each stands, what it lacks, its certificate."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.documents_held import hold_document
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.requests import list_requests
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.services.sign_offs import standings, withdraw_sign_off
from fcp_portfolio.ui.dialogs.new_request import NewRequestDialog
from fcp_portfolio.ui.views.preferences import PreferencesPage
from fcp_portfolio.ui.views.sign_off import SignOffPage
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.workspace import Workspace
from tests.services.asking import REVIEWER, logged, reviewer, second, transcript
from tests.services.staging import ask, on_paper
from tests.ui.finding import named, showing, stays_while_writing
from tests.ui.stages import Listener

STAGE_1 = "Stage 1: knowledge, skills and attributes at level 7"
STAGE_2 = "Stage 2: application in practice"


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, portfolio: Portfolio) -> SignOffPage:
    follow_routes(portfolio, ["fcp-taught"])
    reviewer(portfolio)
    second(portfolio)
    logged(portfolio)
    workspace.stage = Listener()
    shown = SignOffPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    return shown


def press(page: SignOffPage, name: str) -> None:
    opened = [dialog for dialog in page.findChildren(QDialog) if dialog.isVisible()]
    named((opened or [page])[-1], name, QPushButton).click()
    page.workspace.settle()


def test_page_says_how_each_stage_stands_and_what_it_lacks(
    page: SignOffPage, portfolio: Portfolio, tmp_path: Path
) -> None:
    assert showing(page, f"{STAGE_2} (FCP taught route)")
    assert showing(page, "Not signed off")
    press(page, f"What is missing: {STAGE_2}")
    assert page.stages.told.text() == (
        f"{STAGE_2} is not complete. 14 of 14 capabilities are not signed off yet: "
        "1 Communication; 2 Person-centred care; 3 History-taking; and 11 more.\n"
        "Clinical supervisor: hee.nhs.uk, haxbygrouptraining.co.uk · "
        "sourced\nEducation provider: haxbygrouptraining.co.uk, lscthub.co.uk · partly sourced"
    )
    on_paper(portfolio, tmp_path, ask(portfolio, tmp_path).request)
    page.read()
    assert showing(page, "Signed off by the clinical supervisor, waits for the education provider")
    assert not page.stages.told.isVisible()


def test_certificate_is_written_or_says_why_not(
    page: SignOffPage, portfolio: Portfolio, tmp_path: Path
) -> None:
    request = ask(portfolio, tmp_path, "stage-1", REVIEWER).request
    on_paper(portfolio, tmp_path, request)
    hold_document(portfolio, transcript(tmp_path), request.number)
    page.read()
    press(page, f"Certificate of {STAGE_1}")
    dialog = named(page, "Certificate of completion", QDialog)
    named(dialog, "File", QLineEdit).setText(str(tmp_path / "nowhere" / "certificate.pdf"))
    press(page, "Write the certificate")
    assert showing(dialog, "Name a file in a folder that exists.")
    to = tmp_path / "certificate.pdf"
    named(dialog, "File", QLineEdit).setText(str(to))
    (one, *_) = standings(portfolio)
    withdraw_sign_off(portfolio, one.sign_off.id, "A mistake")
    press(page, "Write the certificate")
    assert any(
        text.startswith(
            f"“{STAGE_1}” is not complete. 1 of 14 capabilities is not signed off yet: 1"
        )
        for text in [label.text() for label in dialog.findChildren(QLabel)]
    )
    assert not to.exists()
    named(page, "Write the certificate", QPushButton).click()
    assert "Writing the certificate…" in dialog.refused.text()
    assert stays_while_writing(dialog)
    page.workspace.settle()
    dialog.reject()
    assert not dialog.isVisible()


def test_document_that_cannot_be_read_is_refused(
    page: SignOffPage, portfolio: Portfolio, tmp_path: Path
) -> None:
    ask(portfolio, tmp_path, "stage-1", REVIEWER)
    page.read()
    press(page, "A document stands for this step")
    dialog = named(page, "A document stands for this step", QDialog)
    named(dialog, "File", QLineEdit).setText(str(tmp_path / "none.pdf"))
    press(page, "Keep this document")
    assert showing(dialog, "Choose a file that exists.")
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\nnothing")
    named(dialog, "File", QLineEdit).setText(str(broken))
    press(page, "Keep this document")
    assert dialog.isVisible()
    named(dialog, "File", QLineEdit).setText(str(transcript(tmp_path)))
    press(page, "Keep this document")
    assert showing(page, "A document held, entered by you. It is not a signature.")


def test_new_request_for_a_stage_offers_its_capabilities_and_its_people(
    page: SignOffPage, portfolio: Portfolio, tmp_path: Path
) -> None:
    press(page, "New request")
    dialog = page.findChild(NewRequestDialog)
    assert dialog is not None
    choice = named(dialog, "What is asked for", QComboBox)
    choice.setCurrentIndex(2)
    assert len(named(dialog, "Capabilities", CheckList).checked()) == 14
    choice.setCurrentIndex(0)
    assert named(dialog, "Capabilities", CheckList).checked() == []
    choice.setCurrentIndex(1)
    press(page, "Next")
    assert any(
        label.text().startswith("Education provider. They see the first one\u2019s answers")
        for label in dialog.findChildren(QLabel)
    )
    first = named(dialog, "Who answers first", QComboBox)
    first.setCurrentIndex(first.findText(REVIEWER, Qt.MatchFlag.MatchStartsWith))
    press(page, "Next")
    named(dialog, "File", QLineEdit).setText(str(tmp_path / "request.pdf"))
    press(page, "Write the PDF")
    press(page, "Close")
    (waiting,) = list_requests(portfolio)
    assert waiting.to == (REVIEWER, "Education provider")


def test_routes_are_followed_and_left_in_the_preferences(
    qtbot: QtBot, workspace: Workspace, portfolio: Portfolio
) -> None:
    shown = PreferencesPage(workspace)
    qtbot.addWidget(shown)
    shown.show()
    shown.show_routes()
    box = named(shown, "FCP taught route, edition 2023", QCheckBox)
    assert box.accessibleDescription().startswith("To become a first contact practitioner")
    box.click()
    workspace.settle()
    assert [route.key for route in portfolio.routes] == ["fcp-taught-2023"]
    named(shown, "FCP taught route, edition 2023", QCheckBox).click()
    workspace.settle()
    assert portfolio.routes == ()
