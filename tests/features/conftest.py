"""The real window over a real file, with the surroundings of the other window tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, when
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.people import add_person
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui.preferences import Preferences
from tests.features.desk import Desk
from tests.features.reader import press
from tests.ui.conftest import collector, look, own_folders, preferences, qapp_args

__all__ = ["collector", "look", "own_folders", "preferences", "qapp_args"]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says what it cannot do about every window; it is not about ours."""
    for item in items:
        if "tests/features" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


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
