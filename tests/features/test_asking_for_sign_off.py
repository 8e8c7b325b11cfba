"""The story of asking_for_sign_off.feature, in the real window, by the names of its controls."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QListView
from pytest_bdd import given, parsers, scenarios, then, when

from fcp_portfolio.services.entries import link_to, log_entry
from tests.builders import debrief
from tests.features.desk import Desk
from tests.features.reader import control, everything, items, press
from tests.ui.dropping import drop
from tests.ui.finding import named

scenarios("asking_for_sign_off.feature")


@pytest.fixture(autouse=True)
def somebody_listens() -> Iterator[None]:
    """A screen reader is there: Qt tells it when a list begins anew."""
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


@given(parsers.parse('"{title}" is logged for capability "{code}"'))
def _(desk: Desk, title: str, code: str) -> None:
    desk.shown.workspace.do(
        lambda portfolio: log_entry(
            portfolio, debrief(title, links=(link_to(portfolio, code, "It shows this."),))
        )
    )
    desk.settle()


@when(parsers.parse('I go to "{page}"'))
def _(desk: Desk, page: str) -> None:
    press(desk.shown.sidebar, page)
    desk.settle()


@when(parsers.parse('I tick "{sentence}" in "{name}"'))
def _(desk: Desk, sentence: str, name: str) -> None:
    rows = control(desk.front, name)
    assert isinstance(rows, QListView)
    model, role = rows.model(), Qt.ItemDataRole.AccessibleTextRole
    told = [model.index(place, 0).data(role) for place in range(model.rowCount())]
    rows.setCurrentIndex(model.index(told.index(sentence), 0))
    desk.qtbot.keyClick(rows, Qt.Key.Key_Space)


@when(parsers.parse('I choose "{text}" in "{name}"'))
def _(desk: Desk, text: str, name: str) -> None:
    box = named(desk.front, name, QComboBox)  # on Linux a box reads as its text, then its label
    box.setFocus()
    desk.qtbot.keyClicks(box, text)
    assert box.currentText() == text


@when(parsers.parse('I name the file "{name}"'))
def _(desk: Desk, name: str) -> None:
    desk.type("File", str(desk.file.parent / name))


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
    assert control(desk.shown.sidebar, page).accessibleDescription() == str(number or "")


@then(parsers.parse('I read "{sentence}"'))
def _(desk: Desk, sentence: str) -> None:
    assert sentence in [one.text(QAccessible.Text.Name) for one in everything(desk.shown)]
