"""The error hook: sentences in place or in a dialog, faults with details that quote nothing."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.errors import Cancelled, PortfolioError, Refused
from fcp_portfolio.ui.dialogs.messages import RefusedDialog, UnexpectedDialog
from fcp_portfolio.ui.errors import ErrorHook
from tests.ui.finding import named, showing

SECRET = "the patient told me about the letter"


class Form(QWidget):
    """A page that shows refusals in place, or says that it cannot."""

    def __init__(self, *, takes: bool) -> None:
        super().__init__()
        self.takes, self.shown = takes, ""
        self.edit = QLineEdit()
        QVBoxLayout(self).addWidget(self.edit)

    def show_refusal(self, error: PortfolioError) -> bool:
        self.shown = error.sentence
        return self.takes


@pytest.fixture
def hook(tmp_path: Path) -> Iterator[ErrorHook]:
    made = ErrorHook(tmp_path / "data" / "log.txt")
    yield made
    for dialog in filter(shiboken6.isValid, made.shown):
        dialog.close()
    made.remove()


def raised(hook: ErrorHook, error: BaseException) -> None:
    """Lets the hook see an error as Python would."""

    def slot() -> None:
        raise error

    try:
        slot()
    except BaseException as caught:  # noqa: BLE001
        hook(type(caught), caught, caught.__traceback__)


def focused(qtbot: QtBot, form: Form) -> None:
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    form.edit.setFocus()


def test_refusal_is_shown_where_it_happened(hook: ErrorHook, qtbot: QtBot) -> None:
    form = Form(takes=True)
    focused(qtbot, form)
    raised(hook, Refused("The date is in the future."))
    assert form.shown == "The date is in the future."
    assert hook.shown == []


def test_refusal_opens_a_dialog_where_no_page_takes_it(hook: ErrorHook, qtbot: QtBot) -> None:
    form = Form(takes=False)
    focused(qtbot, form)
    raised(hook, Refused("There is nothing to undo."))
    (dialog,) = hook.shown
    assert isinstance(dialog, RefusedDialog)
    assert showing(dialog, "There is nothing to undo.")
    named(dialog, "Close", QPushButton).click()
    assert not dialog.isVisible()


def test_fault_says_that_the_work_is_saved_and_copies_details(hook: ErrorHook) -> None:
    raised(hook, KeyError(SECRET))
    (dialog,) = hook.shown
    assert isinstance(dialog, UnexpectedDialog)
    assert showing(dialog, "Something went wrong. Your work is saved.")
    named(dialog, "Copy details", QPushButton).click()
    details = QGuiApplication.clipboard().text()
    assert "builtins.KeyError" in details
    assert "test_errors.py" in details
    assert SECRET not in details


def test_log_holds_places_and_never_messages(hook: ErrorHook) -> None:
    raised(hook, ValueError(SECRET))
    hook.note_qt_message(QtMsgType.QtWarningMsg, None, "QPainter: not active")
    hook.note_qt_message(QtMsgType.QtDebugMsg, None, "chatter")
    text = hook.log.read_text()
    assert "builtins.ValueError" in text
    assert "QPainter: not active" in text
    assert "chatter" not in text
    assert SECRET not in text


def test_log_starts_anew_when_it_has_grown_long(hook: ErrorHook) -> None:
    for _ in range(3):
        hook.note("x" * 150_000)
    assert hook.log.stat().st_size < 200_000
    assert hook.log.with_suffix(".old").stat().st_size > 200_000


def test_cancelling_is_no_error(hook: ErrorHook) -> None:
    raised(hook, Cancelled())
    assert hook.shown == []


def test_hook_takes_and_gives_back_the_place_of_pythons(tmp_path: Path) -> None:
    before, made = sys.excepthook, ErrorHook(tmp_path / "log.txt")
    made.install()
    assert sys.excepthook is made
    made.remove()
    assert sys.excepthook is sys.__excepthook__
    sys.excepthook = before
