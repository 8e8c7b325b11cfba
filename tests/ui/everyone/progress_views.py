"""A progress summary before it leaves: for a supervisor, and for a group."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from fcp_portfolio.ui.dialogs.progress import ProgressDialog
from fcp_portfolio.ui.words import tr
from tests.ui.everyone.house import House
from tests.ui.finding import named


def for_supervisor(house: House) -> QWidget:
    """In numbers."""
    made = house.opens(ProgressDialog, house.window.actions_by_id["progress"].trigger)
    house.settle()
    return made


def for_group(house: House) -> QWidget:
    """In bands, and what its member agrees to."""
    dialog = for_supervisor(house)
    assert isinstance(dialog, ProgressDialog)
    dialog.group.setChecked(True)
    named(dialog, tr("Group"), QLineEdit).setText("Fenland peers")
    house.settle()
    return dialog


PROGRESS: dict[str, Callable[[House], QWidget]] = {
    "Progress summary": for_supervisor,
    "Progress summary, group": for_group,
}
