"""Several entries chosen at once: linked, tagged, exported, asked about, each with one Undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.services.entries import Query, get_entry, list_entries
from fcp_portfolio.services.several import tag_entries
from fcp_portfolio.ui.dialogs.tags import TagsDialog
from fcp_portfolio.ui.views.evidence import EvidencePage
from fcp_portfolio.ui.views.evidence.filters import Filters
from fcp_portfolio.ui.views.evidence.several import DRAFTS
from fcp_portfolio.ui.views.export import ExportPage
from fcp_portfolio.ui.widgets import MenuButton
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.workspace import Workspace
from tests.services.asking import to_assess
from tests.ui.evidence_pages import Log, OpenPage, chosen, shown
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

FOUR = "hee-msk-2018#4"
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def three(log: Log) -> list[Entry]:
    return [log("One"), log("Two"), log("Three", private=True)]


@pytest.fixture
def page(open_page: OpenPage, workspace: Workspace, three: list[Entry]) -> EvidencePage:
    assert three
    workspace.stage = Listener()
    return open_page()


def choose_all(qtbot: QtBot, page: EvidencePage) -> None:
    page.pane.list.setFocus()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_A, CONTROL)
    assert page.several is not None


def test_ctrl_a_chooses_all_and_shift_some(qtbot: QtBot, page: EvidencePage) -> None:
    choose_all(qtbot, page)
    assert showing(page, "3 entries chosen")
    assert showing(page, "1 of them is private and never goes out.")

    view = page.pane.list
    view.go_to(page.pane.model.index(1))
    qtbot.waitUntil(lambda: page.reading is not None)
    assert page.several is None
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert showing(page, "2 entries chosen")
    qtbot.keyClick(view, Qt.Key.Key_Up, SHIFT)
    qtbot.waitUntil(lambda: page.several is None)
    assert page.reading is not None


def test_several_are_linked_and_stay_chosen(
    qtbot: QtBot, page: EvidencePage, workspace: Workspace
) -> None:
    choose_all(qtbot, page)
    named(page, "Link to a capability", MenuButton).click()
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    next(one for one in menu.actions() if one.text() == "4 Physical assessment").trigger()
    menu.close()
    workspace.settle()

    assert len(list_entries(workspace.portfolio, Query(node=FOUR))) == 3
    stage = workspace.stage
    assert isinstance(stage, Listener)
    assert stage.said == ["Linked 3 entries to 4 Physical assessment. Say in each why."]
    assert len(page.pane.list.rows()) == 3
    assert stage.undo is not None
    stage.undo()
    workspace.settle()
    assert list_entries(workspace.portfolio, Query(node=FOUR)) == ()


def test_several_are_tagged_and_found_by_their_tag(
    qtbot: QtBot, page: EvidencePage, workspace: Workspace, three: list[Entry]
) -> None:
    tag_entries(workspace.portfolio, [three[0].id], add=["Audit"])
    tag_entries(workspace.portfolio, [one.id for one in three], add=["Old"])
    choose_all(qtbot, page)
    named(page, "Tags", QPushButton).click()
    workspace.settle()
    dialog = page.findChild(TagsDialog)
    assert dialog is not None
    ticks = named(dialog, "Tags", CheckList)
    assert (list(ticks.keys()), list(ticks.checked())) == (["Audit", "Old"], ["Old"])
    ticks.check_all(on=False)
    named(dialog, "New tag", QLineEdit).setText("Appraisal")
    qtbot.keyClick(named(dialog, "New tag", QLineEdit), Qt.Key.Key_Return)
    workspace.settle()

    tags = [get_entry(workspace.portfolio, one.id).content.tags for one in three]
    assert tags == [("Appraisal", "Audit"), ("Appraisal",), ("Appraisal",)]
    page.pane.narrow(Filters(tag="Audit"))
    assert shown(page)[1:] == ["One"]
    named(page, "Take off “Audit”", QToolButton).click()
    assert len(shown(page)) == 4


def test_tags_of_one_entry_stand_in_its_facts(
    page: EvidencePage, workspace: Workspace, three: list[Entry]
) -> None:
    page.show_entry(three[0].id)
    chosen(page, "More for this entry", "Tags…")
    workspace.settle()
    dialog = page.findChild(TagsDialog)
    assert dialog is not None
    named(dialog, "New tag", QLineEdit).setText("Appraisal")
    next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "Save tags").click()
    workspace.settle()

    assert page.reading is not None
    assert showing(page, "14 Nov 2026 · 20 minutes · Tags: Appraisal")


def test_what_may_go_out_is_exported_or_asked_about(
    qtbot: QtBot, page: EvidencePage, workspace: Workspace, three: list[Entry]
) -> None:
    choose_all(qtbot, page)
    named(page, "Export these", QPushButton).click()
    then = "Ask for confirmation · 2 entries…"
    assert asked(page, then=then) == [then, "Ask for peer review · 2 entries…"]

    stage = workspace.stage
    assert isinstance(stage, Listener)
    public = (three[1].id, three[0].id)
    assert stage.sent == [("export", *public), ("ask confirmation", *public)]


def test_each_kind_is_asked_about_those_that_it_can_be_about(
    qtbot: QtBot, page: EvidencePage, workspace: Workspace, log: Log
) -> None:
    portfolio = workspace.portfolio
    log("Half done", draft=True)
    case, half = to_assess(portfolio), to_assess(portfolio, draft=True)
    page.pane.reload()
    workspace.settle()
    choose_all(qtbot, page)

    assert asked(page, then="Ask for assessment · 2 entries…") == [
        "Ask for confirmation · 3 entries…",
        "Ask for peer review · 3 entries…",
        "Ask for assessment · 2 entries…",
        "Ask for sign-off · 1 entry…",
    ]
    stage = workspace.stage
    assert isinstance(stage, Listener)
    ((kind, *ids),) = stage.sent
    assert (kind, set(ids)) == ("ask assessment", {case, half})


def test_drafts_alone_say_what_they_lack(qtbot: QtBot, page: EvidencePage, log: Log) -> None:
    log("Half", draft=True)
    log("Done", draft=True)
    page.pane.narrow(Filters(drafts=True))
    choose_all(qtbot, page)

    assert asked(page) == [DRAFTS]


def asked(page: EvidencePage, then: str = "") -> list[str]:
    """What is offered to be asked; the last one is asked, or the one that is named."""
    named(page, "Ask about these", MenuButton).click()
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    actions = {one.text(): one for one in menu.actions()}
    actions[then or list(actions)[-1]].trigger()
    menu.close()
    return list(actions)


def test_private_entries_alone_cannot_go_out(
    qtbot: QtBot, page: EvidencePage, log: Log, workspace: Workspace
) -> None:
    log("Four", private=True)
    workspace.settle()
    page.pane.narrow(Filters(private=True))
    choose_all(qtbot, page)
    export = named(page, "Export these", QPushButton)
    assert (export.isEnabled(), export.toolTip()) == (False, "None of them may go out.")


def test_export_of_chosen_entries_can_be_let_go(
    qtbot: QtBot, workspace: Workspace, three: list[Entry]
) -> None:
    page = ExportPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.choose_entries([three[0].id, three[1].id])
    assert page.part.part()["entries"] == (three[0].id, three[1].id)
    chip = named(page, "Let go of the chosen entries", QToolButton)
    assert chip.text().startswith("2 chosen entries")
    chip.click()
    workspace.settle()
    assert page.part.part()["entries"] == ()
    assert not chip.isVisible()


def test_a_narrow_page_keeps_the_list_while_one_chooses(qtbot: QtBot, page: EvidencePage) -> None:
    page.resize(600, 700)
    choose_all(qtbot, page)
    assert page.pane.isVisible()

    named(page, "3 entries chosen", QPushButton).click()

    assert (page.pane.isVisible(), showing(page, "3 entries chosen")) == (False, True)


def test_entry_that_was_chosen_a_moment_ago_does_not_take_the_place_of_several(
    qtbot: QtBot, page: EvidencePage
) -> None:
    page.pane.list.go_to(page.pane.model.index(1))
    choose_all(qtbot, page)
    qtbot.wait(1)
    assert showing(page, "3 entries chosen")
    assert page.reading is None
