"""Service impact in the window: months, pictures, what is assumed, a clinic from the keyboard."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.services.entries import list_entries, log_entry, whole_entries
from fcp_portfolio.services.impact import service_impact
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.dialogs.clinic import ClinicDialog
from fcp_portfolio.ui.dialogs.evaluation import EvaluationDialog
from fcp_portfolio.ui.dialogs.gp_share import GpShareDialog
from fcp_portfolio.ui.dialogs.period import PeriodDialog
from fcp_portfolio.ui.models.impact import ImpactModel
from fcp_portfolio.ui.views.capabilities import IMPACT, CapabilitiesPage
from fcp_portfolio.ui.views.impact import ImpactPane
from fcp_portfolio.ui.views.impact.bars import CountBars
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.finding import named, showing, stays_while_writing
from tests.ui.stages import Listener

COPY = (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def clinic(on: date, **counts: int) -> Content:
    return Content(
        form="clinic-session",
        form_edition="1",
        title="Clinic",
        occurred=on,
        values={key: str(number) for key, number in counts.items()},
    )


@pytest.fixture
def stage(workspace: Workspace) -> Listener:
    workspace.stage = made = Listener()
    return made


@pytest.fixture
def pane(workspace: Workspace, stage: Listener, qtbot: QtBot) -> ImpactPane:
    """The view, with nothing in it yet."""
    page = CapabilitiesPage(workspace)
    qtbot.addWidget(page)
    page.resize(1060, 740)
    with qtbot.waitActive(page):
        page.show()
    named(page, "Service impact", QPushButton).click()
    assert page.views.current() == IMPACT
    assert stage.sent == []
    return page.impact


@pytest.fixture
def logged(pane: ImpactPane, portfolio: Portfolio, workspace: Workspace) -> ImpactPane:
    """The view, with two clinics in it that were logged meanwhile."""
    workspace.do(lambda p: log_entry(p, clinic(date(2026, 9, 1), seen=10, imaging=2)))
    workspace.do(lambda p: log_entry(p, clinic(date(2026, 11, 3), seen=1000, imaging=1001)))
    workspace.settle()
    assert service_impact(portfolio).total.clinics == 2
    return pane


def opens(pane: QWidget, kind: type[QDialog], act: Callable[[], None]) -> QDialog:
    act()
    (dialog,) = (one for one in pane.findChildren(kind) if one.isVisible())
    return dialog


def typed(dialog: QDialog, name: str, text: str) -> None:
    line = named(dialog, name, QWidget)
    QTest.keyClicks(line, text)


def test_model_is_sound(portfolio: Portfolio, qtmodeltester: ModelTester) -> None:
    model = ImpactModel()
    qtmodeltester.check(model)
    log_entry(portfolio, clinic(date(2026, 11, 3), seen=3))
    model.show_impact(service_impact(portfolio))
    qtmodeltester.check(model)


def test_months_are_shown_and_copied(logged: ImpactPane, stage: Listener) -> None:
    table = named(logged, "Counts by month", QTableView)
    model = table.model()
    said = model.index(2, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Imaging, October 2026: not counted"
    QTest.keyClick(table, *COPY)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "\tSeptember 2026\tOctober 2026\tNovember 2026\tAll",
        "Clinics\t1\t0\t1\t2",
        "People seen\t10\t–\t1,000\t1,010",  # noqa: RUF001
        "Imaging\t2\t–\t1,001\t1,003",  # noqa: RUF001
    ]
    assert stage.said[-1] == "Copied as text."


def test_pictures_say_their_numbers(logged: ImpactPane) -> None:
    bars = named(logged, "People seen by month", CountBars)
    assert bars.accessibleDescription() == (
        "September 2026 10, October 2026 0, November 2026 1,000"
    )
    QTest.keyClick(named(logged, "What followed", CountBars), *COPY)
    assert QGuiApplication.clipboard().text() == "Imaging\t1,003 (99%)"


def test_a_count_that_cannot_be_leads_to_its_clinic(logged: ImpactPane, stage: Listener) -> None:
    assert logged.doubts.text() == (
        "The counts of 1 clinic cannot be as they are. 3 Nov 2026: Imaging: 1001 is more than the "
        "1000 of “People seen”."
    )
    logged.doubts.action.click()
    assert [where for where, _ in stage.sent] == ["entry"]


def test_what_is_assumed_is_set_and_taken_back(logged: ImpactPane, workspace: Workspace) -> None:
    assert logged.formula.text().startswith("You decide how many in a hundred")
    dialog = opens(logged, GpShareDialog, logged.share.click)
    named(dialog, "Assume this", QPushButton).click()
    assert showing(dialog, "Type a whole number from 0 to 100.")
    typed(dialog, "Of a hundred people seen, how many?", "6,0")
    named(dialog, "Assume this", QPushButton).click()
    assert showing(dialog, "Type a whole number from 0 to 100.")
    named(dialog, "Of a hundred people seen, how many?", QLineEdit).setText("60")
    named(dialog, "Assume this", QPushButton).click()
    workspace.settle()
    assert "Say where this number comes from" in dialog.refused.text()
    typed(dialog, "Where this number comes from", "Agreed in May")
    named(dialog, "Assume this", QPushButton).click()
    workspace.settle()
    assert logged.source.text() == "Assumed: 60%. Source: Agreed in May"
    assert "606 GP appointments were saved." in logged.formula.text()

    dialog = opens(logged, GpShareDialog, logged.share.click)
    named(dialog, "Assume nothing", QPushButton).click()
    workspace.settle()
    assert logged.formula.text().startswith("You decide how many in a hundred")


def test_a_clinic_is_logged_from_the_keyboard(
    pane: ImpactPane, portfolio: Portfolio, workspace: Workspace
) -> None:
    assert showing(pane, "No clinic is counted yet")
    dialog = opens(pane, ClinicDialog, named(pane, "Log a clinic", QPushButton).click)
    assert dialog.focusWidget() is named(dialog, "People seen", QWidget)
    for key in "12":
        QTest.keyClicks(dialog.focusWidget(), key)
    typed(dialog, "Blood tests", "1,000")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert showing(dialog, "Type a whole number from 0 to 999999.")
    named(dialog, "Blood tests", QLineEdit).setText("13")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "Blood tests: 13 is more than the 12 of “People seen”." in dialog.doubts.text()
    assert list_entries(portfolio) == ()
    named(dialog, "Log it as it is", QPushButton).click()
    workspace.settle()
    (entry,) = whole_entries(portfolio, [row.id for row in list_entries(portfolio)])
    assert (entry.draft, entry.content.values) == (False, {"seen": "12", "bloods": "13"})
    assert pane.facts.text() == "1 clinic · 12 seen"


def test_a_clinic_without_anybody_is_refused(pane: ImpactPane, workspace: Workspace) -> None:
    dialog = opens(pane, ClinicDialog, named(pane, "Log a clinic", QPushButton).click)
    named(dialog, "Log this clinic", QPushButton).click()
    workspace.settle()
    assert dialog.isVisible()
    assert "People seen" in dialog.doubts.text()


def test_evaluation_is_written(
    logged: ImpactPane, workspace: Workspace, stage: Listener, tmp_path: Path
) -> None:
    dialog = opens(logged, EvaluationDialog, logged.write.click)
    dialog.place.set_path(tmp_path / "nowhere" / "it.pdf")
    dialog.write.click()
    assert dialog.isVisible()
    dialog.place.set_path(tmp_path / "it.pdf")
    dialog.write.click()
    assert stays_while_writing(dialog)
    workspace.settle()
    assert (tmp_path / "it.pdf").read_bytes().startswith(b"%PDF")
    assert stage.said[-1].startswith("Wrote the evaluation to “it.pdf”")


def test_evaluation_is_kept_in_one_act(logged: ImpactPane, stage: Listener) -> None:
    logged.keep.click()
    logged._workspace.settle()  # noqa: SLF001
    assert stage.sent[-1][0] == "entry"
    assert stage.said[-1].startswith("Logged “Evaluation of my clinics”")


def test_a_period_narrows_what_is_told(
    logged: ImpactPane, workspace: Workspace, tmp_path: Path
) -> None:
    dialog = opens(logged, PeriodDialog, logged.period.click)
    dialog.chosen.emit(date(2026, 12, 1), None)
    dialog.close()
    assert logged.facts.text() == "0 clinics · 0 seen · from 1 Dec 2026"
    dialog = opens(logged, EvaluationDialog, logged.write.click)
    dialog.place.set_path(tmp_path / "it.pdf")
    dialog.write.click()
    workspace.settle()
    assert dialog.refused.text().startswith("No clinic of this time is logged")
    dialog.reject()
    assert not dialog.isVisible()
