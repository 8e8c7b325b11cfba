"""The progress summary in the window: what will leave is shown, and that is what leaves."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.progress import Breadth
from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.progress import progress_held
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.requests import make_request
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.ui.dialogs.progress import ProgressDialog
from fcp_portfolio.ui.models.progress import told
from fcp_portfolio.ui.views.export import ExportPage
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import TODAY, debrief
from tests.domain.progress_summaries import BANDS, FULL
from tests.ui.finding import showing, stays_while_writing
from tests.ui.stages import Listener

SUPERVISOR = "Dr Sam Example"
EARLIER = "This day lies before the first one."


@pytest.fixture
def page(portfolio: Portfolio, workspace: Workspace, qtbot: QtBot) -> ExportPage:
    sam = add_person(portfolio, name=SUPERVISOR).value
    links = (link_to(portfolio, "4"),)
    log_entry(portfolio, debrief("Knee pain", links=links, person=sam.id))
    workspace.stage = Listener()
    made = ExportPage(workspace)
    qtbot.addWidget(made)
    made.resize(1060, 900)
    made.show()
    return made


def opened(page: ExportPage, workspace: Workspace) -> ProgressDialog:
    page.progress.click()
    workspace.settle()
    (dialog,) = page.window().findChildren(ProgressDialog)
    return dialog


def test_what_is_shown_is_what_leaves(
    page: ExportPage, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(page, workspace)
    assert dialog.who.text() == SUPERVISOR  # who was there last
    dialog.who.setText("Prof Alex Example")
    workspace.settle()
    shown = dialog.shown.toPlainText()
    assert "For Prof Alex Example, made on 20 Nov 2026" in shown
    assert "4 Physical assessment: 1 entry" in shown
    assert "Supervision from 1 Sep 2026 to 20 Nov 2026: 0 sessions, 0 min" in shown
    assert "Knee pain" not in shown
    to = tmp_path / "progress.pdf"
    dialog.place.set_path(to)
    dialog.write.click()
    assert stays_while_writing(dialog)
    workspace.settle()
    qtbot.waitUntil(lambda: not page.window().findChildren(ProgressDialog))
    written = progress_held(to.read_bytes())
    assert written is not None
    assert told(written) == shown
    stage = workspace.stage
    assert isinstance(stage, Listener)
    (said,) = stage.said
    assert said.startswith("Wrote the progress summary for Prof Alex Example to “progress.pdf”")


def test_group_is_told_bands_and_what_was_ticked(
    page: ExportPage, workspace: Workspace, tmp_path: Path
) -> None:
    dialog = opened(page, workspace)
    dialog.group.click()
    assert not dialog.write.isEnabled()  # until what will leave is shown
    workspace.settle()
    dialog.named.click()
    dialog.leads.turn("hee-msk-2018#4")
    workspace.settle()
    dialog.write.click()
    assert showing(dialog, "Say which group it is for.")
    dialog.which.setText("Fen peers")
    shown = dialog.shown.toPlainText()
    assert "4 Physical assessment: some" in shown
    assert "May be named on the group’s map: yes" in shown
    assert "Could lead on: 4 Physical assessment" in shown
    to = tmp_path / "group.pdf"
    dialog.place.set_path(to)
    dialog.write.click()
    workspace.settle()
    written = progress_held(to.read_bytes())
    assert written is not None
    assert (written.breadth, written.given_to) == (Breadth.BANDS, "Fen peers")
    assert told(written) == shown


def test_what_is_missing_is_said_where_it_is(
    page: ExportPage, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(page, workspace)
    for day, sentence in ((None, "Give a day."), (date(2026, 1, 1), EARLIER)):
        dialog.until.set_day(day)
        dialog.until.changed.emit()
        dialog.until.editingFinished.emit()
        assert showing(dialog, sentence)
        assert not dialog.write.isEnabled()
    dialog.until.set_day(TODAY)
    dialog.until.changed.emit()
    workspace.settle()
    dialog.who.setText(" ")
    dialog.write.click()
    assert showing(dialog, "Say for whom it is.")
    dialog.who.setText(SUPERVISOR)
    dialog.place.set_path(tmp_path / "nowhere" / "progress.pdf")
    dialog.write.click()
    assert showing(dialog, "Name a file in a folder that exists.")
    dialog.place.set_path(tmp_path / "progress.pdf")
    with monkeypatch.context() as patch:
        patch.setattr(workspace.portfolio.copy, "portfolio_id", "another")
        dialog.write.click()
        workspace.settle()
    assert dialog.refused.text().startswith("This progress summary is of another portfolio.")
    assert dialog.write.isEnabled()
    dialog.reject()


def test_routes_that_were_worked_out_are_told_as_they_stand(
    page: ExportPage, workspace: Workspace, tmp_path: Path
) -> None:
    portfolio = workspace.portfolio
    follow_routes(portfolio, ["fcp-taught"])
    rate(portfolio, "4", "capable")
    make_request(
        portfolio, tmp_path / "r.pdf", kind="sign-off", people=[SUPERVISOR], capabilities=["4"]
    )
    workspace.readiness.begin()
    workspace.settle()
    assert workspace.readiness.known
    dialog = opened(page, workspace)
    shown = dialog.shown.toPlainText()
    assert "Workplace assessments each month: 0 of 2 this month, At risk, by 30 Nov 2026" in shown
    assert "; your level “capable” of 20 Nov 2026" in shown
    assert "sign-off, with Dr Sam Example since 20 Nov 2026" in shown
    dialog.reject()


def test_every_number_has_its_words() -> None:
    full = told(FULL)
    assert "Weeks that your route lets pass between two: 6" in full
    assert "reviewer’s level “capable” of 20 Nov 2026, signed off" in full
    assert FULL.id in full
    assert "Could lead on: 4" in told(BANDS)
