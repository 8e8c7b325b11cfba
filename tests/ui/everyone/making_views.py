"""The dialogs that make a framework of rows, bring in official wording, and save YAML."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fcp_portfolio.ui.dialogs.make_definition import MakeDefinitionDialog
from fcp_portfolio.ui.dialogs.official_wording import OfficialWordingDialog
from fcp_portfolio.ui.dialogs.save_definition import SaveDefinitionDialog
from tests.official_copies import as_text, wording
from tests.ui.everyone.house import House

PASTED = ("Talks", "Plainly.", "Listens")


def rows(house: House) -> QWidget:
    """Rows and what they draw, with a doubt."""
    made = MakeDefinitionDialog(house.window.workspace, house.window)
    talks, plainly, listens = PASTED
    made.rows.setPlainText(f"1\t{talks}\t{plainly}\n1\t{listens}\t\n")
    made.preview()
    return house.opens(MakeDefinitionDialog, made.open)


def asked(house: House) -> QWidget:
    """What it is called and where it is from."""
    made = MakeDefinitionDialog(house.window.workspace, house.window)
    made.rows.setPlainText("\n".join(PASTED[::2]))
    made.forward.click()
    return house.opens(MakeDefinitionDialog, made.open)


def faulty(house: House) -> QWidget:
    """What is wrong with what was made, line by line."""
    made = MakeDefinitionDialog(house.window.workspace, house.window)
    talks, plainly, _ = PASTED
    made.rows.setPlainText(talks)
    made.forward.click()
    made.lines["title"].setText(talks)
    made.edition.setText(plainly)
    made.forward.click()
    house.window.workspace.settle()
    return house.opens(MakeDefinitionDialog, made.open)


def wording_dialog(house: House) -> OfficialWordingDialog:
    """The dialog that asks for the owner's copy."""
    workspace = house.window.workspace
    framework = workspace.portfolio.frameworks[0]
    return OfficialWordingDialog(workspace, framework, house.window)


def copy(house: House) -> QWidget:
    """Where the owner's copy is."""
    return house.opens(OfficialWordingDialog, wording_dialog(house).open)


def doubt(house: House) -> QWidget:
    """A doubt about it."""
    made, workspace = wording_dialog(house), house.window.workspace
    framework = workspace.portfolio.frameworks[0]
    text = as_text(framework, wording(framework)).replace("c) ", "", 1)
    made.pasted.setPlainText(text)
    made.forward.click()
    workspace.settle()
    return house.opens(OfficialWordingDialog, made.open)


def saving(house: House) -> QWidget:
    """Where the YAML goes."""
    workspace = house.window.workspace
    made = SaveDefinitionDialog(workspace, workspace.portfolio.frameworks[0], house.window)
    return house.opens(SaveDefinitionDialog, made.open)


MAKING: dict[str, Callable[[House], QWidget]] = {
    "Make a framework": rows,
    "Make a framework, about": asked,
    "Make a framework, faults": faulty,
    "Official wording": copy,
    "Official wording, doubt": doubt,
    "Save as YAML": saving,
}
