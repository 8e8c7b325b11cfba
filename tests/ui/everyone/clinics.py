"""What clinics came to, and the dialogs that ask about them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.impact import ALL, assume_share
from fcp_portfolio.ui.dialogs.clinic import ClinicDialog
from fcp_portfolio.ui.dialogs.evaluation import EvaluationDialog
from fcp_portfolio.ui.dialogs.gp_share import GpShareDialog
from tests.ui.everyone.house import House


def impact(house: House) -> QWidget:
    """Clinics added up."""
    workspace = house.window.workspace
    for month in (8, 9, 10):
        counts = {"seen": "14", "imaging": "2", "advice": "11", "back_to_gp": "1"}
        content = Content(
            form="clinic-session",
            form_edition="1",
            title="Clinic",
            occurred=date(2026, month, 3),
            values={**counts, "bloods": "15" if month > 9 else "0"},
        )
        log_entry(workspace.portfolio, content)
    assume_share(workspace.portfolio, 60, "What the practice agreed in May")
    house.on("capabilities").show_view("Service impact")
    return house.window


def clinic(house: House) -> QWidget:
    """The counts of one clinic."""
    return house.opens(ClinicDialog, ClinicDialog(house.window.workspace, house.window).open)


def gp_share(house: House) -> QWidget:
    """What is assumed of appointments."""
    return house.opens(GpShareDialog, GpShareDialog(house.window.workspace, house.window).open)


def evaluation(house: House) -> QWidget:
    """Where the evaluation is written to."""
    made = EvaluationDialog(house.window.workspace, ALL, house.window)
    return house.opens(EvaluationDialog, made.open)


CLINICS: dict[str, Callable[[House], QWidget]] = {
    "Clinic": clinic,
    "Who would have seen a GP": gp_share,
    "Evaluation": evaluation,
}
