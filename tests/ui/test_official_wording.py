"""Official wording is brought in by choosing a copy and deciding its doubts one by one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.wording import wording_of
from fcp_portfolio.ui.dialogs.official_wording import OfficialWordingDialog
from fcp_portfolio.ui.dialogs.save_definition import SaveDefinitionDialog
from fcp_portfolio.ui.preferences import Section
from fcp_portfolio.ui.views.editor.links import LinksEditor
from fcp_portfolio.ui.views.preferences import PreferencesPage
from fcp_portfolio.ui.workspace import Workspace
from tests.official_copies import as_pdf, as_text, wording
from tests.ui.finding import named

BASE = "hee-msk-2018"


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace) -> Iterator[OfficialWordingDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1024, 640)
    made = OfficialWordingDialog(workspace, workspace.portfolio.framework(BASE), parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.open()
    yield made
    parent.close()


def copied(workspace: Workspace) -> str:
    framework = workspace.portfolio.framework(BASE)
    return as_text(framework, wording(framework))


def choices(dialog: OfficialWordingDialog) -> list[str]:
    group = dialog.doubt.answers
    return [button.text() for button in group.buttons()]


def test_a_pdf_without_doubts_is_read_and_kept(
    dialog: OfficialWordingDialog, workspace: Workspace, tmp_path: Path
) -> None:
    framework = workspace.portfolio.framework(BASE)
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(as_pdf(framework, wording(framework), columns=2))
    dialog.place.set_path(copy)
    dialog.forward.click()
    workspace.settle()
    assert dialog.counts.text() == "14 of 14 capabilities, 105 of 105 outcomes"
    assert dialog.forward.text() == "Keep the wording"
    dialog.forward.click()
    workspace.settle()
    assert dialog.result() == OfficialWordingDialog.DialogCode.Accepted
    assert wording_of(workspace.portfolio, BASE) is not None


def test_doubts_are_decided_one_by_one_by_keyboard(
    dialog: OfficialWordingDialog, workspace: Workspace
) -> None:
    text = (
        copied(workspace)
        .replace("c) ", "", 1)
        .replace("shared decisions", "shared deci-\nsions", 1)
    )
    dialog.pasted.setPlainText(text)
    dialog.forward.click()
    workspace.settle()
    doubt = dialog.doubt
    assert doubt.doubt is not None
    assert doubt.doubt.id == "letter-1.c"
    assert choices(dialog) == ["There is none", "I write the words as they stand in my copy"]
    first = dialog.findChildren(QRadioButton)[0]
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert doubt.own.isVisible()
    doubt.own.clear()
    dialog.forward.click()
    assert doubt.doubt.id == "letter-1.c"
    doubt.own.setPlainText("Explains the third thing to the person.")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.counts.text() == "14 of 14 capabilities, 105 of 105 outcomes"
    dialog.back.click()
    assert (doubt.doubt and doubt.doubt.id, dialog.decisions) == ("letter-1.c", {})
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert doubt.doubt is not None
    assert doubt.doubt.id == "count"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert (doubt.isVisible(), dialog.forward.text()) == (False, "Keep the wording")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    workspace.settle()
    assert len(workspace.portfolio.framework(BASE).linkable) == 14 + 104


def test_a_copy_that_says_nothing_is_told(
    dialog: OfficialWordingDialog, workspace: Workspace
) -> None:
    dialog.forward.click()
    assert dialog.place.field.error() == "Choose a file that exists."
    dialog.pasted.setPlainText("Nothing of the kind.")
    dialog.forward.click()
    workspace.settle()
    assert dialog.refused.text().startswith("No capability of HEE MSK core capabilities")
    assert dialog.forward.isEnabled()


def test_back_from_the_first_doubt_leads_to_the_copy(
    dialog: OfficialWordingDialog, workspace: Workspace
) -> None:
    dialog.pasted.setPlainText(copied(workspace).replace("c) ", "", 1))
    dialog.forward.click()
    workspace.settle()
    dialog.back.click()
    assert (dialog.steps.currentIndex(), dialog.forward.text()) == (0, "Read it")


def test_wording_shows_in_preferences_and_the_editor_links_to_it(
    qtbot: QtBot, workspace: Workspace, dialog: OfficialWordingDialog, tmp_path: Path
) -> None:
    page = PreferencesPage(workspace)
    qtbot.addWidget(page)
    page.show_section(Section.DEFINITIONS)
    assert named(page, "Bring in the official wording of HEE MSK core capabilities", QPushButton)
    dialog.pasted.setPlainText(copied(workspace))
    dialog.forward.click()
    workspace.settle()
    dialog.forward.click()
    workspace.settle()
    page.read()
    named(page, "Save its wording as YAML (HEE MSK core capabilities)", QPushButton).click()
    (save,) = page.findChildren(SaveDefinitionDialog)
    save.place.set_path(tmp_path / "mine.yaml")
    assert not save.forward.isEnabled()
    save.understood.click()
    save.forward.click()
    workspace.settle()
    assert (tmp_path / "mine.yaml").is_file()
    links = LinksEditor(workspace.portfolio.form("debrief"), workspace.portfolio.frameworks)
    qtbot.addWidget(links)
    links.picker.setText("4.c")
    QTest.keyClick(links.picker, Qt.Key.Key_Return)
    assert [link.edition for link in links.links()] == ["2018-official"]
