"""A window in a process of its own, which types, and then waits to be killed.

usage: killed_window.py FILE KEY TITLE
"""

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.ui.application import make_application
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import opened
from tests.features.reader import control


def main(file: Path, key: str, title: str) -> None:
    app = make_application()
    portfolio = opened(file, RawKey(bytes.fromhex(key)))
    window = MainWindow(Workspace(portfolio, Preferences(file.parent / "other.json")))
    window.show()
    window.pages.begin_log("cbd")
    line = control(window, "Title")
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, title)
    QTest.qWait(1500)
    window.workspace.settle()
    sys.stdout.write("typed\n")
    sys.stdout.flush()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
