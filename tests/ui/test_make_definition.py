"""A framework, headings or a form are made of pasted rows in the window, and saved as YAML."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.form_sketch import sketched_form
from fcp_portfolio.domain.sketch import About, sketched
from fcp_portfolio.services.making import keep_made, written_form, written_framework
from fcp_portfolio.ui.dialogs.make_definition import MakeDefinitionDialog
from fcp_portfolio.ui.dialogs.save_definition import SaveDefinitionDialog
from fcp_portfolio.ui.preferences import Section
from fcp_portfolio.ui.views.preferences import PreferencesPage
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.finding import named, stays_while_writing

ROWS = "A\tThe practice\t\nA.1\tKnows the team\tNames each.\nA.1\tFinds the kit\t\n"
FRAMEWORK, HEADINGS, FORM = range(3)


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace) -> Iterator[MakeDefinitionDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1024, 640)
    made = MakeDefinitionDialog(workspace, parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    yield made
    parent.close()


def tree(dialog: MakeDefinitionDialog) -> list[str]:
    """What the preview shows, each line set in as deep as it lies."""
    model = dialog.view.model

    def lines(parent: object, depth: int) -> list[str]:
        found = []
        for n in range(parent.rowCount()):  # type: ignore[attr-defined]
            item = parent.child(n)  # type: ignore[attr-defined]
            found += ["  " * depth + item.text(), *lines(item, depth + 1)]
        return found

    return lines(model.invisibleRootItem(), 0)


def paste(dialog: MakeDefinitionDialog, text: str, what: int = FRAMEWORK) -> None:
    dialog.rows.setPlainText(text)
    dialog.what.setCurrentIndex(what)
    dialog.preview()


def test_rows_are_shown_as_a_tree_with_each_doubt_below_its_row(
    dialog: MakeDefinitionDialog,
) -> None:
    paste(dialog, ROWS)
    assert tree(dialog) == [
        "A  The practice",
        "  A.1  Knows the team",
        "  A.1.1  Finds the kit",
        "    The code stands twice: numbered A.1.1.",
    ]
    assert dialog.view.counts.text() == "3 rows, 1 doubt."
    assert (dialog.width() <= 720, dialog.height() <= 640) == (True, True)


def test_framework_is_kept_and_used(dialog: MakeDefinitionDialog, workspace: Workspace) -> None:
    paste(dialog, ROWS)
    dialog.forward.click()
    dialog.lines["title"].setText("Hub induction")
    dialog.lines["levels"].setText("part, task")
    dialog.forward.click()
    workspace.settle()
    assert dialog.result() == MakeDefinitionDialog.DialogCode.Accepted
    made = workspace.portfolio.framework("hub-induction-1")
    assert [level.plural for level in made.levels] == ["parts", "tasks"]
    assert made in workspace.portfolio.frameworks


def test_form_is_made_of_labels(dialog: MakeDefinitionDialog, workspace: Workspace) -> None:
    paste(dialog, "Why you went\tlong text\tNo names.\nWho\tmagic\t", FORM)
    assert tree(dialog) == [
        "Why you went · long text",
        "Who · long text",
        "  “magic” is no kind of field: made a long text.",
    ]
    dialog.forward.click()
    assert dialog.fields["licence"].isHidden()
    dialog.lines["title"].setText("Home visit")
    dialog.forward.click()
    workspace.settle()
    assert workspace.portfolio.form("home-visit").title == "Home visit"


def test_nothing_goes_on_without_rows_or_a_title(dialog: MakeDefinitionDialog) -> None:
    dialog.forward.click()
    assert dialog.refused.text().startswith("There are no rows.")
    paste(dialog, "Teaching\nResearch", HEADINGS)
    assert dialog.view.counts.text() == "2 rows, nothing doubtful."
    dialog.forward.click()
    dialog.forward.click()
    assert dialog.fields["title"].error() == "Write something here."
    dialog.back.click()
    assert dialog.steps.currentIndex() == 0


def test_what_is_refused_is_told_and_can_be_mended(
    dialog: MakeDefinitionDialog, workspace: Workspace
) -> None:
    paste(dialog, "Teaching\n9\t\n")
    dialog.forward.click()
    dialog.lines["title"].setText("Hub")
    dialog.lines["edition"].setText("first one")
    dialog.forward.click()
    workspace.settle()
    assert "“first one” is not a code." in dialog.refused.text()
    assert dialog.forward.isEnabled()


def test_framework_is_saved_from_preferences(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    portfolio = workspace.portfolio
    keep_made(portfolio, written_framework(portfolio, sketched(ROWS), About(title="Hub")))
    page = PreferencesPage(workspace)
    qtbot.addWidget(page)
    page.show_section(Section.DEFINITIONS)
    named(page, "Save as YAML (Hub)", QPushButton).click()
    (dialog,) = page.findChildren(SaveDefinitionDialog)
    dialog.place.set_path(tmp_path / "none" / "hub.yaml")
    dialog.forward.click()
    assert dialog.isVisible()
    dialog.place.set_path(tmp_path / "hub.yaml")
    dialog.forward.click()
    workspace.settle()
    assert (tmp_path / "hub.yaml").read_text().startswith("schema: fcp-portfolio/framework/1\n")
    named(page, "Make one from rows", QPushButton).click()
    assert page.findChildren(MakeDefinitionDialog)[0].isVisible()


def test_form_that_was_made_here_is_saved_as_yaml(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    portfolio = workspace.portfolio
    made = written_form(
        portfolio, sketched_form("Why\tlong text\tIn a line."), About(title="Visit")
    )
    keep_made(portfolio, made)
    page = PreferencesPage(workspace)
    qtbot.addWidget(page)
    page.show_section(Section.DEFINITIONS)
    page.show()
    forms = named(page, "Form to be saved", QComboBox)
    forms.setCurrentIndex(forms.findText("Visit"))
    named(page, "Save the form as YAML", QPushButton).click()
    (dialog,) = page.findChildren(SaveDefinitionDialog)
    dialog.place.set_path(tmp_path / "visit.yaml")
    dialog.forward.click()
    assert stays_while_writing(dialog)
    workspace.settle()
    assert (tmp_path / "visit.yaml").read_text("utf-8") == made.text
