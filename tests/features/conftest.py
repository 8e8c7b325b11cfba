"""The real window over a real file, with the surroundings of the other window tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox
from pytest_bdd import given, parsers, then, when
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.people import add_person
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui.preferences import Preferences
from tests.builders import debrief
from tests.features.desk import Desk
from tests.features.reader import everything, press
from tests.ui.conftest import collector, look, own_folders, preferences, qapp_args
from tests.ui.finding import named

__all__ = ["collector", "look", "own_folders", "preferences", "qapp_args"]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says what it cannot do about every window; it is not about ours."""
    for item in items:
        if "tests/features" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def clipboard() -> Iterator[None]:
    """What Python copied does not stay for Qt to destroy when there is no Python any more."""
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


@pytest.fixture
def desk(file: Path, secret: RawKey, preferences: Preferences, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(file, secret, preferences, qtbot)
    yield made
    made.close()


@given("my portfolio is open in its window")
def _(desk: Desk) -> None:
    desk.open()


@given(parsers.parse('"{name}" is among my people'))
def _(desk: Desk, name: str) -> None:
    desk.shown.workspace.do(lambda portfolio: add_person(portfolio, name=name))
    desk.settle()


@when(parsers.parse('I type "{text}" into "{name}"'))
def _(desk: Desk, name: str, text: str) -> None:
    desk.type(name, text)


@when(parsers.parse('I press "{name}"'))
def _(desk: Desk, name: str) -> None:
    press(desk.front, name)
    desk.settle()


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


@when(parsers.parse('I choose "{text}" in "{name}"'))
def _(desk: Desk, text: str, name: str) -> None:
    box = named(desk.front, name, QComboBox)  # on Linux a box reads as its text, then its label
    box.setFocus()
    desk.qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText() != text:
            desk.qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == text


@when(parsers.parse('I name the file "{name}"'))
def _(desk: Desk, name: str) -> None:
    desk.type("File", str(desk.file.parent / name))


@then(parsers.parse('I read "{sentence}"'))
def _(desk: Desk, sentence: str) -> None:
    QApplication.processEvents()  # what was just put into a layout is shown by then
    assert sentence in [one.text(QAccessible.Text.Name) for one in everything(desk.shown)]
