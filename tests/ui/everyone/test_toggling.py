"""What a screen reader toggles is toggled as if it had been pressed."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui.widgets import CheckBox, NavList, NavRow, RadioButton, ViewSwitch
from tests.ui.everyone.house import House
from tests.ui.finding import named


def toggle(button: QWidget) -> None:
    """What a screen reader does with a button that is on or off."""
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    assert actions.actionNames()[0] == "Toggle"
    actions.doAction("Toggle")


def heard(button: QAbstractButton) -> list[bool]:
    """What it says when it is clicked, from now on."""
    said: list[bool] = []
    button.clicked.connect(lambda on: said.append(on))  # noqa: PLW0108  Qt asks what it takes
    return said


def test_box_is_ticked_and_cleared(qtbot: QtBot) -> None:
    box = CheckBox("Private")
    qtbot.addWidget(box)
    said = heard(box)
    toggle(box)
    toggle(box)
    box.click()
    assert said == [True, False, True]


def test_program_that_sets_it_itself_is_not_answered(qtbot: QtBot) -> None:
    box = CheckBox("Private")
    qtbot.addWidget(box)
    said = heard(box)
    box.setChecked(True)
    assert said == []


def test_choice_says_what_was_chosen_and_not_what_was_left(qtbot: QtBot) -> None:
    window, group = QWidget(), QButtonGroup()
    qtbot.addWidget(window)
    radios = [RadioButton(name) for name in ("Light", "Dark")]
    for radio in radios:
        radio.setParent(window)
        group.addButton(radio)
    said = [heard(radio) for radio in radios]
    toggle(radios[0])
    toggle(radios[1])
    radios[0].setChecked(True)
    assert said == [[True], [True]]


def test_rows_and_views_are_chosen(qtbot: QtBot) -> None:
    rows, views = NavList("Parts", ["One", "Two"]), ViewSwitch("View", ("Tree", "Matrix"))
    chosen: list[object] = []
    for made in (rows, views):
        qtbot.addWidget(made)
        made.chosen.connect(lambda what: chosen.append(what))  # noqa: PLW0108
    rows.show_current(0)
    toggle(named(rows, "Two", QAbstractButton))
    toggle(named(views, "Matrix", QAbstractButton))
    assert chosen == [1, "Matrix"]
    assert views.current() == "Matrix"


def test_page_is_shown(house: House) -> None:
    house.on("home")
    toggle(named(house.window, "Evidence", NavRow))
    house.settle()
    assert house.window.pages.current() == "evidence"
