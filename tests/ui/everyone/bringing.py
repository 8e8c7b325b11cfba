"""What is brought in from elsewhere, each step as a person meets it."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from fcp_portfolio.services.entries import get_entry
from fcp_portfolio.ui.dialogs.importing import ImportDialog
from fcp_portfolio.ui.dialogs.signed_elsewhere import SignedElsewhereDialog
from fcp_portfolio.ui.words import tr
from tests.features.reader import press
from tests.ui.everyone.house import House
from tests.ui.finding import named

LISTED = ("Date;Activity;Notes", "14/11/25;Knee;Night pain", "")


def importing(house: House) -> QWidget:
    """What is brought in."""
    return house.opens(ImportDialog, house.window.actions_by_id["import"].trigger)


def importing_columns(house: House) -> QWidget:
    """What the columns of a list mean."""
    dialog = importing(house)
    file = house.folder / "log.csv"
    file.write_text("\n".join(LISTED))
    named(dialog, tr("File or folder"), QLineEdit).setText(str(file))
    press(dialog, tr("Next"))
    house.settle()
    return dialog


def importing_preview(house: House) -> QWidget:
    """What each row becomes."""
    dialog = importing_columns(house)
    press(dialog, tr("Next"))
    house.settle()
    return dialog


def signed_elsewhere(house: House) -> QWidget:
    """What was signed on paper."""
    workspace = house.window.workspace
    entry = get_entry(workspace.portfolio, house.entry(form="cbd", draft=False))
    made = SignedElsewhereDialog(workspace, entry, house.window)
    return house.opens(SignedElsewhereDialog, made.open)


IMPORT: dict[str, Callable[[House], QWidget]] = {
    "Import": importing,
    "Import, columns": importing_columns,
    "Import, preview": importing_preview,
    "Signed elsewhere": signed_elsewhere,
}
