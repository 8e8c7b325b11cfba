"""A workspace over a portfolio in a folder of the test's own; widgets found by their names."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.dialogs.start import StartWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.views.evidence import EvidencePage
from fcp_portfolio.ui.worker import Worker
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief, raw_key
from tests.ui.everyone.house import build
from tests.ui.evidence_pages import TITLE, Log, OpenPage

# What is waited for comes at once, but for a computer that is busy with something else.
for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitCallback):
    _wait.__kwdefaults__["timeout"] = 60_000


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says what it cannot do about every window; it is not about ours."""
    for item in items:
        if "tests/ui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt's file dialogs and our caches write nowhere else."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


@pytest.fixture(autouse=True)
def collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As in the program: no collection on the worker, where it would destroy widgets.

    What is there before the test is left alone, and what is to be deleted later is deleted now, or
    each collection would look through all that was ever made.
    """
    gc.disable()
    gc.collect()
    gc.freeze()
    # Closing a window has all looked through again: here that is each module of a whole run.
    monkeypatch.setattr(gc, "unfreeze", lambda: None)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, RawKey]:
    """The fictional example with a request that is out and answered, made once."""
    folder, secret = tmp_path_factory.mktemp("example"), raw_key()
    build(folder, secret)
    return folder, secret


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["fcp-portfolio"]


@pytest.fixture(autouse=True)
def look(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """The light look with our fonts."""
    theme.load_fonts()
    theme.apply(qapp, "light", cache=tmp_path / "pictures")
    yield
    qapp.setStyleSheet("")


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "preferences.json")


@pytest.fixture
def workspace(portfolio: Portfolio, preferences: Preferences) -> Iterator[Workspace]:
    made = Workspace(portfolio, preferences)
    yield made
    made.settle()
    made.worker.stop()


@pytest.fixture
def log(portfolio: Portfolio) -> Log:
    def work(title: str = TITLE, *, draft: bool = False, **values: object) -> Entry:
        content = debrief(title, **values)  # type: ignore[arg-type]
        return log_entry(portfolio, content, draft=draft).value

    return work


@pytest.fixture
def open_page(qtbot: QtBot, workspace: Workspace) -> Iterator[OpenPage]:
    made: list[EvidencePage] = []

    def work() -> EvidencePage:
        page = EvidencePage(workspace)
        qtbot.addWidget(page)
        page.resize(1060, 740)
        page.show()
        made.append(page)
        return page

    yield work
    for one in made:
        one.finish()
    workspace.settle()


@pytest.fixture
def opened() -> Iterator[list[Portfolio]]:
    """What the start window opened; closed at the end."""
    found: list[Portfolio] = []
    yield found
    for portfolio in found:
        portfolio.close()


@pytest.fixture
def start_window(
    preferences: Preferences, opened: list[Portfolio], qtbot: QtBot
) -> Iterator[StartWindow]:
    made = StartWindow(preferences, Worker())
    made.opened.connect(opened.append)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.worker.settle()
    made.worker.stop()
