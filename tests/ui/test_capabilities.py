"""Capabilities: the model over values, the tree and its keys, rating oneself."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.coverage import Status
from fcp_portfolio.domain.form import Scale
from fcp_portfolio.domain.framework import Confidence, Provenance
from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate, ratings
from fcp_portfolio.services.reading import coverage_of
from fcp_portfolio.ui.models.capabilities import (
    ASIDE,
    COVERAGE,
    HEADERS,
    KINDS,
    LATEST,
    NODE,
    PIECES,
    RATING,
    STATUS,
    CapabilitiesModel,
)
from fcp_portfolio.ui.preferences import SINGLE_KEYS, SPLITTERS
from fcp_portfolio.ui.views.capabilities import CapabilitiesPage
from fcp_portfolio.ui.views.rating_line import RatingLine, shortened
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief
from tests.ui.finding import named, showing
from tests.ui.stages import Listener

PATH = "hee-msk-2018#4"
SAID = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def linked(portfolio: Portfolio) -> str:
    """The id of an entry that shows capability 4."""
    content = debrief("Knee examination", links=(link_to(portfolio, "4", "Shows it."),))
    return log_entry(portfolio, content).value.id


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> CapabilitiesPage:
    made = CapabilitiesPage(workspace)
    qtbot.addWidget(made)
    made.resize(1060, 740)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_model_is_sound(portfolio: Portfolio, qtmodeltester: ModelTester) -> None:
    model = CapabilitiesModel()
    qtmodeltester.check(model)
    model.show_framework(portfolio.frameworks[0], coverage_of(portfolio))
    qtmodeltester.check(model)


def test_model_has_the_tops_with_their_capabilities(portfolio: Portfolio) -> None:
    model = CapabilitiesModel()
    model.show_framework(portfolio.frameworks[0], coverage_of(portfolio))
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    assert [model.rowCount(top) for top in tops] == [2, 3, 8, 1]
    assert [top.data(ASIDE) for top in tops] == [
        "0 of 2 with evidence",
        "0 of 3 with evidence",
        "0 of 8 with evidence",
        "0 of 1 with evidence",
    ]
    header = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(len(HEADERS))]
    assert header == list(HEADERS)


@pytest.mark.usefixtures("linked")
def test_row_shows_coverage_and_says_it_in_a_sentence(portfolio: Portfolio) -> None:
    rate(portfolio, "4", "capable")
    model = CapabilitiesModel()
    model.show_framework(portfolio.frameworks[0], coverage_of(portfolio))
    index = model.index_of(PATH)
    cells = [index.siblingAtColumn(c).data() for c in (STATUS, PIECES, KINDS, RATING)]
    assert cells == ["Self-rated", "1", "1", "Capable"]
    latest = index.siblingAtColumn(LATEST).data()
    assert index.data(SAID) == (
        f"4 Physical assessment, self-rated, 1 piece of 1 kind, latest {latest} 2026, "
        "own rating capable"
    )
    assert index.siblingAtColumn(STATUS).data(SAID) == "Status: Self-rated"
    assert index.data(NODE).path == PATH
    assert index.data(COVERAGE).pieces == 1
    assert not model.index_of("nothing#1").isValid()


def test_model_keeps_its_rows_when_only_coverage_changed(
    portfolio: Portfolio, qtbot: QtBot
) -> None:
    model = CapabilitiesModel()
    model.show_framework(portfolio.frameworks[0], coverage_of(portfolio))
    log_entry(portfolio, debrief(links=(link_to(portfolio, "4", "Shows it."),)))
    rate(portfolio, "4", "capable")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_framework(portfolio.frameworks[0], coverage_of(portfolio))
    assert model.index_of(PATH).data(COVERAGE).status is Status.SELF_RATED


def test_page_follows_what_changes(page: CapabilitiesPage, workspace: Workspace) -> None:
    page.show_node(PATH)
    assert showing(page.detail, "not rated yet")
    workspace.do(lambda p: rate(p, "4", "capable"))
    workspace.settle()
    assert page.model.index_of(PATH).data(COVERAGE).rating.level == "capable"
    assert not showing(page.detail, "not rated yet")


def test_keys_log_and_rate_the_current_capability(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.stage = listener = Listener()
    page.show_node(PATH)
    qtbot.keyClick(page.tree, Qt.Key.Key_L)
    assert listener.sent == [("log", PATH)]
    qtbot.keyClick(page.tree, Qt.Key.Key_R)
    menu = named(page, "Levels", QMenu)
    texts = [action.text() for action in menu.actions()]
    assert texts[4] == "&3  Capable"  # below each stands what it means
    menu.actions()[4].trigger()
    menu.close()
    workspace.settle()
    assert [(r.path, r.level) for r in ratings(workspace.portfolio)] == [(PATH, "capable")]


def test_single_keys_can_be_switched_off(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.preferences.set(SINGLE_KEYS, False)
    workspace.stage = listener = Listener()
    page = CapabilitiesPage(workspace)
    qtbot.addWidget(page)
    page.show()
    qtbot.keyClick(page.tree, Qt.Key.Key_L)
    assert listener.sent == []


def test_detail_opens_entries_and_logs_for_the_capability(
    linked: str, page: CapabilitiesPage, workspace: Workspace
) -> None:
    workspace.stage = listener = Listener()
    page.show_node(PATH)
    named(page.detail, "Open “Knee examination”", QPushButton.__base__).click()
    named(page.detail, "Log evidence for 4 Physical assessment", QPushButton).click()
    assert listener.sent == [("entry", linked), ("log", PATH)]


def test_top_row_shows_its_first_capability(page: CapabilitiesPage) -> None:
    page.tree.setCurrentIndex(page.model.index(1, 0))
    assert showing(page.detail, "3  History-taking")
    page.log_for_current()


def test_prompt_row_shows_the_capability_above(page: CapabilitiesPage) -> None:
    capability = page.model.index_of(PATH)
    page.tree.setExpanded(capability, True)
    page.tree.setCurrentIndex(page.model.index(0, 0, capability))
    page.grab()
    assert showing(page.detail, "4  Physical assessment")
    assert showing(page.detail, "What it may cover, in our words")


def test_click_on_a_top_folds_it(page: CapabilitiesPage, qtbot: QtBot) -> None:
    top = page.model.index(0, 0)
    spot = page.tree.visualRect(top).center()
    for folded in (True, False):
        qtbot.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert page.tree.isExpanded(top) is not folded


def test_narrow_page_shows_list_or_detail(page: CapabilitiesPage, qtbot: QtBot) -> None:
    page.resize(800, 600)
    assert page.tree.isVisible()
    assert not page.detail.isVisible()
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.tree.isVisible()
    named(page, "Back to the list", QPushButton).click()
    assert page.tree.isVisible()
    assert not page.detail.isVisible()
    page.resize(1060, 740)
    assert page.detail.isVisible()


def test_one_click_shows_what_has_no_room_beside_the_list(
    page: CapabilitiesPage, qtbot: QtBot
) -> None:
    row = page.tree.visualRect(page.model.index_of(PATH)).center()
    view, left = page.tree.viewport(), Qt.MouseButton.LeftButton
    qtbot.mouseClick(view, left, pos=row)
    assert page.tree.isVisible()  # beside it
    page.resize(800, 600)
    top = page.tree.visualRect(page.model.index(0, 0)).center()
    for _fold in range(2):
        qtbot.mouseClick(view, left, pos=top)
    assert page.tree.isVisible()
    qtbot.mouseClick(view, left, pos=page.tree.visualRect(page.model.index_of(PATH)).center())
    assert (page.detail.isVisible(), page.tree.isVisible()) == (True, False)
    assert page.detail.path == PATH
    assert named(page, "Back to the list", QPushButton).isVisible()


def test_columns_give_way_to_a_narrow_pane(page: CapabilitiesPage) -> None:
    assert not page.tree.isColumnHidden(RATING)
    page.tree.resize(500, 400)
    assert page.tree.isColumnHidden(RATING)
    assert page.tree.isColumnHidden(LATEST)


def test_widths_of_panes_are_remembered(page: CapabilitiesPage, workspace: Workspace) -> None:
    page._parts.moveSplitter(600, 1)  # noqa: SLF001  what a drag of the handle does
    assert workspace.preferences.get(SPLITTERS)["capabilities"][0] == 600


def scale_of(*levels: str) -> Scale:
    made = Provenance(sources=(), confidence=Confidence.OWN)
    return Scale(id="own", levels=levels, provenance=made)


def test_rating_line_says_level_and_scale(qtbot: QtBot) -> None:
    line = RatingLine()
    qtbot.addWidget(line)
    line.show_levels(scale_of("insufficient evidence", "capable"), "capable", {})
    line.resize(280, 64)
    line.grab()
    assert line.accessibleDescription() == (
        "Your rating: capable. The scale: insufficient evidence, capable."
    )
    line.show_levels(scale_of("insufficient evidence", "capable"), "", {})
    assert line.accessibleDescription().startswith("Not rated yet.")
    assert shortened("needs further development") == "Needs more"


def test_rating_line_has_the_names_of_those_who_signed(qtbot: QtBot) -> None:
    line = RatingLine()
    qtbot.addWidget(line)
    line.show_levels(
        scale_of("low", "high"), "high", {"Dr Wetherby": "high", "Ngozi Example": "low"}
    )
    line.resize(280, 64)
    line.grab()
    assert line.toolTip() == "Low (Ngozi Example)\nHigh (You and Dr Wetherby)"
    assert line.accessibleDescription() == (
        "Your rating: high. Dr Wetherby: high. Ngozi Example: low. The scale: low, high."
    )


def test_fourteen_digits_rate_fourteen_capabilities(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    page.show_node("hee-msk-2018#1")
    for digit in "33333333333333":
        qtbot.keyClick(page.tree, digit)
    workspace.settle()
    nodes = workspace.portfolio.frameworks[0].evidence_nodes
    assert [r.path for r in ratings(workspace.portfolio)] == [node.path for node in nodes]
    assert {r.level for r in ratings(workspace.portfolio)} == {"capable"}
    assert page.tree.current_node() == nodes[-1]
    qtbot.keyClick(page.tree, "9")
    workspace.settle()
    assert len(ratings(workspace.portfolio)) == 14


def test_digit_passes_over_what_is_hidden_or_folded_out(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    page.bar.narrow(text="c")  # care, communication, conditions
    page.show_node("hee-msk-2018#1")
    page.tree.setExpanded(page.tree.currentIndex(), True)
    qtbot.keyClick(page.tree, "4")
    workspace.settle()
    current = page.tree.current_node()
    assert current is not None
    assert current.code == "2"


def test_earlier_ratings_can_be_read(page: CapabilitiesPage, workspace: Workspace) -> None:
    rate(workspace.portfolio, "4", "capable", on=date(2026, 3, 2), comment="After the course")
    workspace.do(lambda p: rate(p, "4", "excellent"))
    workspace.settle()
    page.show_node(PATH)
    history = named(page.detail, "Earlier ratings of 4 Physical assessment", QPushButton)
    history.click()
    assert showing(page.detail, "Excellent · You")
    assert showing(page.detail, "Capable · You")
    assert showing(page.detail, "2 Mar 2026")
    assert showing(page.detail, "“After the course”")
    page.show_node("hee-msk-2018#3")
    assert not history.isChecked()
    assert not showing(page.detail, "Capable · You")


def test_numbers_lead_to_the_entries_behind_them(
    linked: str, page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.stage = listener = Listener()
    page.show_node(PATH)
    for column in (PIECES, KINDS, LATEST):
        cell = page.tree.visualRect(page.model.index_of(PATH).siblingAtColumn(column))
        spot = QPoint(cell.left() + 12, cell.center().y())
        qtbot.mouseMove(page.tree.viewport(), spot)
        qtbot.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    behind = ("evidence", PATH, ("final", True))
    assert listener.sent == [behind, behind, ("entry", linked)]
    qtbot.keyClick(page.tree, Qt.Key.Key_E)
    qtbot.wait(1)
    named(page.detail, "Show 1 piece", QToolButton).click()
    named(page.detail, "Open the latest piece", QToolButton).click()
    assert listener.sent[3:] == [behind, behind, ("entry", linked)]
    title = page.tree.visualRect(page.model.index_of(PATH)).center()
    qtbot.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=title)
    assert len(listener.sent) == 6


def test_drafts_lead_to_the_drafts(
    page: CapabilitiesPage, workspace: Workspace, portfolio: Portfolio
) -> None:
    log_entry(portfolio, debrief(links=(link_to(portfolio, "4", "Shows it."),)), draft=True)
    workspace.stage = listener = Listener()
    page.show_node(PATH)
    named(page.detail, "Show 1 draft", QToolButton).click()
    assert listener.narrowed == [{"drafts": True}]


def test_click_on_the_own_rating_opens_the_levels(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    page.show_node(PATH)
    cell = page.tree.visualRect(page.model.index_of(PATH).siblingAtColumn(RATING))
    spot = QPoint(cell.left() + 12, cell.center().y())
    qtbot.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    menu = named(page, "Levels", QMenu)
    menu.actions()[0].trigger()
    menu.close()
    workspace.settle()
    assert [r.path for r in ratings(workspace.portfolio)] == [PATH]
    assert page.tree.current_node().path == PATH  # type: ignore[union-attr]


def test_filter_finds_numbers_words_and_synonyms(page: CapabilitiesPage, qtbot: QtBot) -> None:
    def kept() -> list[str]:
        nodes = page.workspace.portfolio.frameworks[0].evidence_nodes
        shown = {n.code: page.model.index_of(n.path) for n in nodes}
        return [c for c, i in shown.items() if not page.tree.isRowHidden(i.row(), i.parent())]

    search = named(page, "Filter capabilities", QLineEdit)
    search.setFocus()
    qtbot.keyClicks(search, "inj")
    assert kept() == ["9"]
    assert page.tree.current_node().code == "9"  # type: ignore[union-attr]
    assert page.tree.isRowHidden(0, QModelIndex())
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert len(kept()) == 14
    qtbot.keyClicks(search, "14")
    assert kept() == ["14"]
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert page.tree.hasFocus()
    page.show_node(PATH)
    assert len(kept()) == 14


@pytest.mark.usefixtures("linked")
def test_status_narrows_and_nothing_left_says_so(
    page: CapabilitiesPage, workspace: Workspace
) -> None:
    workspace.do(lambda p: rate(p, "4", "capable"))
    workspace.settle()
    chip = named(page, "Filter by status", QToolButton)
    chip.click()
    menu = named(page, "Statuses", QMenu)
    next(a for a in menu.actions() if a.text() == "Self-rated").trigger()
    menu.close()
    assert chip.text() == "Status: self-rated"
    assert page.tree.current_node().path == PATH  # type: ignore[union-attr]
    page.show_status(Status.SIGNED_OFF)
    assert showing(page, "No capability fits")
    assert not page.tree.isVisible()
    named(page, "Show all", QPushButton).click()
    assert page.tree.isVisible()
