"""What the start window offers first: routes that fit, and the fictional example."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import list_entries
from fcp_portfolio.services.portfolio import DEFAULT_FRAMEWORK, Portfolio, installed_definitions
from fcp_portfolio.ui.dialogs.first_run_steps import FrameworkStep
from fcp_portfolio.ui.dialogs.start import StartWindow
from tests.ui.finding import named


@pytest.fixture
def window(start_window: StartWindow) -> StartWindow:
    return start_window


def test_routes_of_the_framework_that_is_ticked_come_first(qtbot: QtBot) -> None:
    step = FrameworkStep()
    qtbot.addWidget(step)
    step.focus_first()
    routes = installed_definitions().routes
    shown = [one.text().split(", edition ") for one in step.findChildren(QCheckBox)]
    keys = {(route.title, route.edition): route for route in routes.values()}
    found = [keys[title, edition] for title, edition in filter(lambda one: len(one) == 2, shown)]
    last = [bool(one.frameworks) and DEFAULT_FRAMEWORK not in one.frameworks for one in found]
    assert last == sorted(last)
    assert (last[0], last[-1]) == (False, True)


def test_example_is_written_once_beside_what_does_not_open_and_opened_again(
    window: StartWindow,
    opened: list[Portfolio],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(tmp_path))
    other = tmp_path / "Fictional example, passphrase fictional.fcpfolio"
    other.write_text("Something else.")
    # A number behind the passphrase would be typed with it.
    example = tmp_path / "Fictional example 2, passphrase fictional.fcpfolio"
    window.begin("new", None)
    named(window, "Open the fictional example", QPushButton).click()
    window.worker.settle()
    assert opened[0].owner.fictional
    entries = len(list_entries(opened[0]))
    opened[0].close()

    window.open_example()
    window.worker.settle()
    assert [portfolio.file for portfolio in opened] == [example, example]
    assert len(list_entries(opened[1])) == entries
    assert set(tmp_path.glob("*.fcpfolio")) == {other, example}
    assert other.read_text() == "Something else."
