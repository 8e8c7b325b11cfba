"""The dialog that writes a request, walked through by accessible names."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdf
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.request import Request
from fcp_portfolio.domain.request_json import read_request
from fcp_portfolio.ui.dialogs.new_request import NewRequestDialog
from fcp_portfolio.ui.views.sign_off import SignOffPage
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.workspace import Workspace
from tests.services.asking import REVIEWER
from tests.ui.finding import named
from tests.ui.stages import Listener


@contextmanager
def sign_off_page(qtbot: QtBot, workspace: Workspace) -> Iterator[SignOffPage]:
    """The page, shown, with no dialog left open."""
    workspace.stage = Listener()
    shown = SignOffPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    yield shown
    for dialog in shown.findChildren(QDialog):
        dialog.hide()  # else it is still the window in front


def dialog_of(page: SignOffPage) -> NewRequestDialog:
    """The dialog that is open."""
    page.workspace.settle()
    found = page.findChild(NewRequestDialog)
    assert found is not None
    return found


def press(dialog: NewRequestDialog, page: SignOffPage, name: str) -> None:
    """Presses a button, and waits for what it begins."""
    named(dialog, name, QPushButton).click()
    page.workspace.settle()


def tick(dialog: NewRequestDialog, qtbot: QtBot, text: str) -> None:
    """Ticks the entry with this title, or takes its tick away."""
    rows = named(dialog, "Entries", CheckList)
    model = rows.model()
    places = {model.index(n, 0).data(): model.index(n, 0) for n in range(model.rowCount())}
    rows.setCurrentIndex(places[text])
    qtbot.keyClick(rows, Qt.Key.Key_Space)


def choose(dialog: NewRequestDialog, name: str = REVIEWER) -> None:
    """Chooses who answers first, as a person does."""
    box = named(dialog, "Who answers first", QComboBox)
    box.setCurrentIndex(box.findText(name, Qt.MatchFlag.MatchStartsWith))
    box.activated.emit(box.currentIndex())


def write(dialog: NewRequestDialog, page: SignOffPage, to: Path) -> Request:
    """From the second step on: who, check, write."""
    choose(dialog)
    press(dialog, page, "Next")
    named(dialog, "File", QLineEdit).setText(str(to))
    press(dialog, page, "Write the PDF")
    return read_request(pypdf.PdfReader(to).attachments["request.json"][0])
