"""The story of asking_for_sign_off.feature, in the real window, by the names of its controls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QListView
from pytest_bdd import parsers, scenarios, then, when

from tests.features.desk import Desk
from tests.features.reader import control, everything, items
from tests.ui.dropping import drop

scenarios("asking_for_sign_off.feature")


@when(parsers.parse('I tick "{sentence}" in "{name}"'))
def _(desk: Desk, sentence: str, name: str) -> None:
    rows = control(desk.front, name)
    assert isinstance(rows, QListView)
    model, role = rows.model(), Qt.ItemDataRole.AccessibleTextRole
    told = [model.index(place, 0).data(role) for place in range(model.rowCount())]
    rows.setCurrentIndex(model.index(told.index(sentence), 0))
    desk.qtbot.keyClick(rows, Qt.Key.Key_Space)


@when(parsers.parse('I drop "{name}" on "{zone}"'))
def _(desk: Desk, name: str, zone: str) -> None:
    named = [one for one in everything(desk.front) if one.text(QAccessible.Text.Name) == zone]
    widget = named[0].object()
    assert drop(widget, desk.file.parent / name)  # type: ignore[arg-type]  # it is a widget
    desk.settle()


@then(parsers.parse('the list of requests holds "{sentence}"'))
def _(desk: Desk, sentence: str) -> None:
    assert sentence in items(control(desk.shown, "Requests"))


@then(parsers.parse('"{page}" in the sidebar counts {number:d}'))
def _(desk: Desk, page: str, number: int) -> None:
    said = control(desk.shown.sidebar, page).accessibleDescription()
    assert said.split(" ")[0] == str(number or "")
