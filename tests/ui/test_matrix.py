"""The matrix: cells by kind and by month, arrows, Enter, copying, what a screen reader is told."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QTableView, QToolButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.reading import coverage_of, matrix_of
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.models.matrix import MatrixModel
from fcp_portfolio.ui.views.capabilities import CapabilitiesPage
from fcp_portfolio.ui.views.evidence.filters import Filters, parts
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief
from tests.ui.finding import named
from tests.ui.stages import Listener

PATH = "hee-msk-2018#4"
SAID = Qt.ItemDataRole.AccessibleTextRole
ACROSS = Qt.Orientation.Horizontal


@pytest.fixture
def page(portfolio: Portfolio, workspace: Workspace, qtbot: QtBot) -> CapabilitiesPage:
    """Two debriefs show capability 4, one of them capability 1 too; the matrix is shown."""
    four, one = (link_to(portfolio, code, "Shows it.") for code in ("4", "1"))
    log_entry(portfolio, debrief("Knee", links=(four, one)))
    log_entry(portfolio, debrief("Hip", links=(four,)))
    workspace.stage = Listener()
    made = CapabilitiesPage(workspace)
    qtbot.addWidget(made)
    made.resize(1060, 740)
    with qtbot.waitActive(made):
        made.show()
    named(made, "Matrix", QPushButton).click()
    return made


def table(page: CapabilitiesPage) -> QTableView:
    return named(page, "Pieces of evidence by capability", QTableView)


def test_model_is_sound(portfolio: Portfolio, qtmodeltester: ModelTester) -> None:
    model, framework = MatrixModel(), portfolio.frameworks[0]
    qtmodeltester.check(model)
    rows, matrix = coverage_of(portfolio), matrix_of(portfolio, framework.key)
    model.show_matrix(framework, matrix, rows, portfolio.forms)
    qtmodeltester.check(model)


def test_cells_say_number_totals_and_a_sentence(page: CapabilitiesPage) -> None:
    model = page.matrix.model
    row = model.row_of(PATH)
    heads = [model.headerData(n, ACROSS) for n in range(model.columnCount())]
    assert heads == ["Supervision", "Pieces", "Kinds"]
    assert [model.index(row, n).data() for n in range(3)] == ["2", "2", "1"]
    assert [model.index(row, n).data(SAID) for n in range(3)] == [
        "4 Physical assessment, Supervision: 2 pieces",
        "4 Physical assessment: 2 pieces",
        "4 Physical assessment: 1 kind",
    ]
    empty = model.index(model.row_of("hee-msk-2018#9"), 0)
    assert empty.data() == ""
    assert empty.data(SAID) == "9 Injection therapy, Supervision: nothing yet"
    assert empty.siblingAtColumn(2).data() == "–"  # noqa: RUF001


def test_own_rating_stands_beside_the_capability(
    page: CapabilitiesPage, workspace: Workspace
) -> None:
    workspace.do(lambda portfolio: rate(portfolio, "9", "capable"))
    workspace.settle()
    page.read()
    model, down = page.matrix.model, Qt.Orientation.Vertical
    said = model.headerData(model.row_of("hee-msk-2018#9"), down, SAID)
    assert said == "9 Injection therapy. Own rating: capable, 20 Nov 2026."
    assert model.headerData(model.row_of(PATH), down, SAID) == "4 Physical assessment"
    table(page).grab()  # the level is painted, too


def test_months_are_columns(page: CapabilitiesPage) -> None:
    named(page, "By month", QPushButton).click()
    model = page.matrix.model
    heads = [model.headerData(n, ACROSS) for n in range(model.columnCount())]
    assert heads[:3] == ["Dec", "Jan 2026", "Feb"]
    assert heads[-3:] == ["Nov", "Pieces", "Kinds"]
    assert model.headerData(11, ACROSS, SAID) == "November 2026"
    assert model.index(model.row_of(PATH), 11).data() == "2"


def test_old_evidence_has_a_column_before_the_months(
    page: CapabilitiesPage, workspace: Workspace
) -> None:
    link = link_to(workspace.portfolio, "4", "Shows it.")
    old = debrief("Long ago", occurred=workspace.portfolio.today().replace(year=2020))
    workspace.do(lambda p: log_entry(p, replace(old, links=(link,))))
    workspace.settle()
    named(page, "By month", QPushButton).click()
    model = page.matrix.model
    assert model.headerData(0, ACROSS) == "Earlier"
    assert model.headerData(0, ACROSS, SAID) == "up to 30 Nov 2025"
    table(page).setCurrentIndex(model.index(model.row_of(PATH), 0))
    table(page).opened.emit(table(page).currentIndex())  # type: ignore[attr-defined]
    assert workspace.stage.narrowed == [  # type: ignore[attr-defined]
        {"since": None, "until": date(2025, 11, 30), "final": True}
    ]


def test_arrows_pass_over_tops_and_enter_opens_what_is_behind(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    shown = table(page)
    shown.setFocus()
    model = page.matrix.model
    assert model.node_at(shown.currentIndex().row()).code == "1"
    for _ in range(3):
        qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert model.node_at(shown.currentIndex().row()).code == "4"
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    qtbot.keyClick(shown, Qt.Key.Key_Enter)
    debriefs = {"forms": frozenset({"debrief"}), "final": True}
    assert workspace.stage.narrowed == [debriefs, {"final": True}]  # type: ignore[attr-defined]
    opened = [one[:2] for one in workspace.stage.sent]  # type: ignore[attr-defined]
    assert opened == [("evidence", PATH)] * 2


def test_click_on_a_number_opens_a_month(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    named(page, "By month", QPushButton).click()
    shown, model = table(page), page.matrix.model
    spot = shown.visualRect(model.index(model.row_of(PATH), 11)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    nothing = shown.visualRect(model.index(model.row_of(PATH), 3)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=nothing)
    assert workspace.stage.narrowed == [  # type: ignore[attr-defined]
        {"since": date(2026, 11, 1), "until": date(2026, 11, 30), "final": True}
    ]


def test_enter_where_nothing_is_says_so_and_l_logs(
    page: CapabilitiesPage, workspace: Workspace, qtbot: QtBot
) -> None:
    shown, model = table(page), page.matrix.model
    shown.setCurrentIndex(model.index(model.row_of("hee-msk-2018#9"), 0))
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert workspace.stage.said == [  # type: ignore[attr-defined]
        "Nothing yet there. L logs evidence for 9 Injection therapy."
    ]
    qtbot.keyClick(shown, Qt.Key.Key_L)
    assert workspace.stage.sent == [("log", "hee-msk-2018#9")]  # type: ignore[attr-defined]


def test_copying_gives_lines_with_tabs_of_what_is_shown(
    page: CapabilitiesPage, qtbot: QtBot
) -> None:
    page.bar.search.setFocus()
    qtbot.keyClicks(page.bar.search, "assess")
    qtbot.keyClick(table(page), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "Capability\tSupervision\tPieces\tKinds\n4 Physical assessment\t2\t2\t1"
    )


def test_gaps_are_what_stands_on_fewer_than_two_kinds(page: CapabilitiesPage) -> None:
    named(page, "Show gaps only", QToolButton).click()
    model, shown = page.matrix.model, table(page)
    hidden = [shown.isRowHidden(row) for row in range(model.rowCount())]
    assert not any(hidden)
    page.bar.narrow(text="nobody has this")
    assert all(shown.isRowHidden(row) for row in range(model.rowCount()))


def test_matrix_follows_what_changes(page: CapabilitiesPage, workspace: Workspace) -> None:
    content = debrief("Back", links=(link_to(workspace.portfolio, "9", "Shows it."),))
    shown, model = table(page), page.matrix.model
    shown.setCurrentIndex(model.index(model.row_of(PATH), 0))
    workspace.do(lambda p: log_entry(p, content))
    workspace.settle()
    assert model.index(model.row_of("hee-msk-2018#9"), 0).data() == "1"
    assert shown.currentIndex().row() == model.row_of(PATH)


def test_heads_turn_where_words_have_no_room(page: CapabilitiesPage) -> None:
    heads = table(page).horizontalHeader()
    page.grab()
    assert heads.height() > 44  # “Supervision” is wider than its column
    named(page, "By month", QPushButton).click()
    page.grab()
    assert heads.height() == 44


def test_cell_leads_to_as_many_entries_as_it_says(
    portfolio: Portfolio, workspace: Workspace, qtbot: QtBot
) -> None:
    link = link_to(portfolio, "4", "Shows it.")
    tutorial = replace(debrief("Taught"), form="tutorial", values={"learned": "Much."})
    for content in (debrief("Knee", links=(link,)), replace(tutorial, links=(link,))):
        log_entry(portfolio, content)
    log_entry(portfolio, debrief("A draft", links=(link,)), draft=True)
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    window.show()
    window.pages.show_page("capabilities")
    page, evidence = window.pages.page("capabilities"), window.pages.page("evidence")
    for by, column in (("By kind", 0), ("By month", 11), ("By month", 12)):
        window.pages.show_page("capabilities")
        page.show_view("Matrix")
        named(page, by, QPushButton).click()
        page.matrix.table.opened.emit(
            page.matrix.model.index(page.matrix.model.row_of(PATH), column)
        )
        shown = evidence.pane.model
        titles = {
            row.title for n in range(shown.rowCount()) if (row := shown.row_at(shown.index(n)))
        }
        assert titles == {"Knee", "Taught"}
    window.finish()


def test_filters_name_several_forms_and_that_drafts_are_left_out() -> None:
    filters = Filters(forms=frozenset({"cot", "mini-cex"}), final=True)
    found = {part.words: part.without for part in parts(filters, {"cot": "COT"})}
    assert found == {
        "COT, mini-cex": Filters(final=True),
        "No drafts": Filters(forms=filters.forms),
    }


def test_totals_stay_in_sight_where_names_can_give_way(page: CapabilitiesPage) -> None:
    named(page, "By month", QPushButton).click()
    page.resize(700, 740)
    shown = table(page)
    last = shown.model().columnCount() - 1
    ends = shown.columnViewportPosition(last) + shown.columnWidth(last)
    assert ends <= shown.viewport().width()
