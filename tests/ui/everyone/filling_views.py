"""A provider's form filled in, each step as a person meets it."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from fcp_portfolio.ui.dialogs.filling import FillDialog
from fcp_portfolio.ui.words import tr
from tests.documents.templates.pdf_forms import drawn_by_reportlab
from tests.features.reader import press
from tests.ui.everyone.house import House
from tests.ui.finding import named

ASKED = (
    *("Name of applicant", "Evidence list", "Initials", "I declare that this is my work"),
    *("Own level", "Not yet", "Capable", "stage", "Stage1", "Stage2", "Provider form"),
)
"""The words of the form, which are its provider's."""


def choosing(house: House) -> QWidget:
    """Which form."""
    return house.opens(FillDialog, house.window.actions_by_id["fill"].trigger)


def matching(house: House) -> QWidget:
    """What goes into each field."""
    dialog = choosing(house)
    file = house.folder / "Provider form.pdf"
    file.write_bytes(drawn_by_reportlab())
    named(dialog, tr("File"), QLineEdit).setText(str(file))
    press(dialog, tr("Next"))
    house.settle()
    return dialog


def saving(house: House) -> QWidget:
    """What is missing, and where to."""
    dialog = matching(house)
    press(dialog, tr("Next"))
    house.settle()
    return dialog


def filled(house: House) -> QWidget:
    """What came of it."""
    dialog = saving(house)
    named(dialog, tr("File"), QLineEdit).setText(str(house.folder / "filled in.pdf"))
    press(dialog, tr("Fill it in"))
    house.settle()
    return dialog


FILLING: dict[str, Callable[[House], QWidget]] = {
    "Provider’s form": choosing,
    "Provider’s form, fields": matching,
    "Provider’s form, saving": saving,
    "Provider’s form, filled in": filled,
}
