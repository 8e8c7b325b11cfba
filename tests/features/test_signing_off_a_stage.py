"""The story of signing_off_a_stage.feature, in the real windows, by the names of their controls."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytest_bdd import given, parsers, scenarios, then, when
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.asking.sign_off import SECOND_AGREES
from fcp_portfolio.domain.asking.signing import DECLARATION
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.review.window import ReviewWindow
from tests.documents.reading import run
from tests.features.desk import Desk
from tests.features.reader import control, press
from tests.services.asking import transcript
from tests.ui.dropping import drop

CAPABILITIES = 14
PASSPHRASE = "correct horse battery"

scenarios("signing_off_a_stage.feature")


@given("a transcript lies beside my portfolio")
def _(desk: Desk) -> None:
    transcript(desk.file.parent)


@when(parsers.parse('{name} rates everything in "{request}" and signs it as "{signed}"'))
def _(desk: Desk, qtbot: QtBot, name: str, request: str, signed: str) -> None:
    window = review(desk, qtbot, request)
    for _ in range(CAPABILITIES):
        QTest.keyClicks(QApplication.focusWidget() or window, "3\r")
    sign(window, name, desk.file.parent / signed)


@when(parsers.parse('{name} agrees in "{request}" and signs it as "{signed}"'))
def _(desk: Desk, qtbot: QtBot, name: str, request: str, signed: str) -> None:
    window = review(desk, qtbot, request)
    press(window, f"{SECOND_AGREES}, except:")
    sign(window, name, desk.file.parent / signed)


@when(parsers.parse('I drop "{name}" on the window'))
def _(desk: Desk, name: str) -> None:
    assert drop(desk.shown, desk.file.parent / name)
    desk.settle()


@then(parsers.parse('pdfsig agrees on "{first}", "{both}" and "{certificate}"'))
def _(desk: Desk, first: str, both: str, certificate: str) -> None:
    counts = [
        run("pdfsig", "-nocert", desk.file.parent / name).count("Signature is Valid")
        for name in (first, both, certificate)
    ]
    assert counts == [2, 3, 1]


def review(desk: Desk, qtbot: QtBot, request: str) -> ReviewWindow:
    """The Review window on the computer of whoever was asked."""
    folder = desk.file.parent
    window = ReviewWindow([folder / request], Preferences(folder / f"{request}.preferences"))
    qtbot.addWidget(window)
    window.show()
    window.settle()
    return window


def sign(window: ReviewWindow, name: str, to: Path) -> None:
    """Declares, writes the name, and signs with a key that is made now."""
    press(window, DECLARATION)
    fill(window, {"Name": name})
    press(window, "Sign")
    window.settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    fill(
        dialog,
        {
            "Passphrase": PASSPHRASE,
            "The same again": PASSPHRASE,
            "New key file": str(to.with_suffix(".p12")),
            "Signed PDF": str(to),
        },
    )
    press(dialog, "Sign")
    window.settle()
    window.close()
    assert to.exists()


def fill(root: QWidget, values: dict[str, str]) -> None:
    """Types into fields in place of what stood there."""
    for name, text in values.items():
        line = control(root, name)
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
