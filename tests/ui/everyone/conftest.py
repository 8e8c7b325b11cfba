"""A house of its own for each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from fcp_portfolio.storage.key import RawKey
from tests.ui.everyone.house import House, furnish


@pytest.fixture
def house(original: tuple[Path, RawKey], tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    made = furnish(original[0], tmp_path, original[1])
    yield made
    made.close()
    qtbot.wait(0)


@pytest.fixture(autouse=True)
def somebody_listens() -> Iterator[None]:
    """A screen reader is there, so that everything that it is told is made."""
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


@pytest.fixture
def covered(record_property: Callable[[str, object], None]) -> Callable[[str, int], None]:
    """Counts what a test looked at; the end of the run tells the sums."""
    return lambda what, number: record_property(f"covered {what}", number)
