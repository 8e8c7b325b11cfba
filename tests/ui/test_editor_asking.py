"""From the editor to the assessor: the entry is final and the request begins, in one act."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.entries import edit_entry, get_entry
from fcp_portfolio.ui.dialogs.new_request import NewRequestDialog
from fcp_portfolio.ui.views.evidence import EvidencePage
from fcp_portfolio.ui.views.sign_off import SignOffPage
from fcp_portfolio.ui.workspace import Workspace
from tests.services.asking import reviewer, to_assess
from tests.ui.evidence_pages import Log, OpenPage
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

ASK = "Ask for assessment"


@pytest.fixture
def draft(workspace: Workspace) -> str:
    return to_assess(workspace.portfolio, draft=True)


@pytest.fixture
def page(open_page: OpenPage, workspace: Workspace, draft: str) -> EvidencePage:
    workspace.stage = Listener()
    page = open_page()
    page.show_entry(draft)
    return page


def sent(workspace: Workspace) -> list[tuple[str, str | None]]:
    stage = workspace.stage
    assert isinstance(stage, Listener)
    return stage.sent


def test_the_entry_becomes_final_and_the_request_begins(
    page: EvidencePage, workspace: Workspace, draft: str
) -> None:
    named(page, ASK, QPushButton).click()
    workspace.settle()

    assert not get_entry(workspace.portfolio, draft).draft
    assert sent(workspace) == [("ask assessment", draft)]
    assert page.reading is not None


def test_what_is_missing_is_said_and_nothing_begins(
    page: EvidencePage, workspace: Workspace, draft: str
) -> None:
    named(page, "Title", QLineEdit).clear()
    named(page, ASK, QPushButton).click()
    workspace.settle()

    assert named(page, "Title", QLineEdit).hasFocus()
    assert named(page, "Title", QLineEdit).accessibleDescription()
    assert get_entry(workspace.portfolio, draft).draft
    assert sent(workspace) == []


def test_a_private_entry_is_never_asked_about(
    page: EvidencePage, workspace: Workspace, draft: str
) -> None:
    assert page.editor is not None
    page.editor.view.private.setChecked(True)
    named(page, ASK, QPushButton).click()
    workspace.settle()

    assert showing(
        page, "A private entry never goes out. Take the tick off “Private” to ask about it."
    )
    assert page.editor.view.private.hasFocus()
    assert get_entry(workspace.portfolio, draft).draft


def test_a_form_without_an_assessor_does_not_ask(
    page: EvidencePage, workspace: Workspace, log: Log
) -> None:
    page.show_entry(log("A debrief", draft=True).id)
    workspace.settle()

    assert page.editor is not None
    assert not page.editor.assess.isVisible()


def test_whom_the_entry_names_is_asked(qtbot: QtBot, workspace: Workspace, draft: str) -> None:
    person = reviewer(workspace.portfolio)
    content = get_entry(workspace.portfolio, draft).content
    edit_entry(workspace.portfolio, draft, replace(content, person=person.id), draft=False)
    page = SignOffPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.ask_about(str(Kind.ASSESSMENT), draft)
    workspace.settle()
    dialog = page.findChild(NewRequestDialog)
    assert dialog is not None

    assert dialog.who.people() == (person.id,)
    dialog.hide()


def test_a_narrow_head_asks_by_the_icon_alone(page: EvidencePage, workspace: Workspace) -> None:
    assert page.editor is not None
    said = named(page, ASK, QPushButton)
    page.editor.resize(900, 600)
    assert said.text() == "Ask for assessment…"
    page.editor.resize(420, 600)
    assert said.text() == ""
    assert said.toolTip().startswith("Ask for assessment…")
    workspace.settle()
