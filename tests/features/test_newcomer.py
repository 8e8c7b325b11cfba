"""A newcomer comes from nothing to a PDF, without a mouse, in few keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from fcp_portfolio.ui.dialogs.start import StartWindow
from fcp_portfolio.ui.main_window import MainWindow
from tests.documents.reading import pages_of
from tests.features.newcomer import Newcomer, all_steps

MOST = {"case": 40, "debrief": 10, "find": 5, "rate": 12}


class Watch(QObject):
    """Notes parts of the window that are a window of their own for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.strays: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Show and is_stray(watched):
            self.strays.append(f"{type(watched).__name__} “{watched.objectName()}”")
        return False


def is_stray(shown: QObject) -> bool:
    """Whether this is a window that nobody meant to be one."""
    if not isinstance(shown, QWidget) or isinstance(shown, MainWindow | StartWindow):
        return False
    return shown.windowType() == Qt.WindowType.Window and shown.parent() is None


@pytest.mark.usefixtures("qtbot")
def test_newcomer_reaches_a_pdf_in_few_keys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    steps: list[str] = []

    def note(step: str, window: QWidget) -> None:
        assert window.isVisible()
        steps.append(step)

    me = Newcomer(tmp_path, note)
    watch = Watch()
    me.session.app.installEventFilter(watch)
    all_steps(me)
    me.session.app.removeEventFilter(watch)
    me.close()
    assert watch.strays == []
    assert len(steps) == 16
    assert {what: keys for what, keys in me.keys.items() if keys > MOST.get(what, 99)} == {}
    words = " ".join(pages_of(tmp_path / "Amira FCP.pdf"))
    assert "Shoulder after a fall" in words
    assert "Ask about night pain first." in words
