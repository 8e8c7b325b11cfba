"""Whatever keys and clicks come: no traceback, no warning of Qt, no dead control."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.paths import RESOURCES
from fcp_portfolio.services.entries import list_entries
from fcp_portfolio.services.example import write_example
from fcp_portfolio.services.portfolio import Place, RawKey
from fcp_portfolio.ui.application import Session, make_application
from fcp_portfolio.ui.guide.window import GuideWindow
from fcp_portfolio.ui.kinds.portfolio import PAGES
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.review.window import ReviewWindow
from tests.features.monkey import Monkey

SECONDS, LONG = 10, 600
NOT_OURS = ("This plugin does not support",)


class Watch:
    """What went wrong: our own faults, and what Qt complains about."""

    def __init__(self) -> None:
        self.wrong: list[str] = []

    def fault(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, PortfolioError):
            places = []
            while trace is not None:
                code = trace.tb_frame.f_code
                places.append(f"{Path(code.co_filename).name}:{trace.tb_lineno}")
                trace = trace.tb_next
            self.wrong.append(f"{kind.__name__}: {error} at {' > '.join(places[-4:])}")

    def message(self, kind: QtMsgType, _context: object, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not text.startswith(NOT_OURS):
            self.wrong.append(f"Qt: {text}")


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """The program over the fictional year, with a home of its own."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    secret, file = RawKey(os.urandom(32)), tmp_path / "Rhiannon.fcpfolio"
    write_example(file, secret, place=Place(tmp_path / "data")).value.portfolio.close()
    made = Session(make_application(), Preferences(tmp_path / "preferences.json"))
    made.begin([file], secret)
    while made.window is None:
        QTest.qWait(50)
    yield made
    made.end()


@pytest.mark.parametrize(
    ("seed", "seconds"),
    [(1, SECONDS), *(pytest.param(seed, LONG // 3, marks=pytest.mark.slow) for seed in (2, 3, 4))],
)
@pytest.mark.qt_no_exception_capture
@pytest.mark.usefixtures("qtbot")
def test_monkey_breaks_nothing(
    session: Session, seed: int, seconds: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = Watch()
    monkeypatch.setattr(sys, "excepthook", watch.fault)
    before = qInstallMessageHandler(watch.message)
    files = sorted((RESOURCES / "example" / "files").iterdir())[:6]
    cut = tmp_path / "cut off.pdf"
    cut.write_bytes(b"%PDF-1.7\n1 0 obj")
    monkey = Monkey(session, [*files, cut], seed)
    monkey.play(seconds)
    qInstallMessageHandler(before)
    assert watch.wrong == [], f"after {monkey.done} with seed {seed}"
    assert_alive(session)


def assert_alive(session: Session) -> None:
    """The window still does what it is for."""
    window = session.window
    assert window is not None
    for other in QApplication.topLevelWidgets():
        if other.isWindow() and isinstance(other, GuideWindow | ReviewWindow):
            other.close()
            other.deleteLater()
    QTest.qWait(50)
    window.workspace.settle()  # a file that was dropped last goes to its page once it is known
    for name in PAGES:
        window.pages.show_page(name)
        window.workspace.settle()
        assert window.pages.current() == name
        assert window.pages.currentWidget().isEnabled()
    number = len(list_entries(window.workspace.portfolio))
    assert number > 0
    window.close()
