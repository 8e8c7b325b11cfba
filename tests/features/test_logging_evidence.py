"""The stories of logging_evidence.feature, in the real window, by the names of its controls."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from pytest_bdd import parsers, scenarios, then, when

from fcp_portfolio.services.entries import list_entries
from tests.documents.reading import pages_of
from tests.features.desk import Desk
from tests.features.reader import control, items, press
from tests.offline import PATH

scenarios("logging_evidence.feature")


@when(parsers.parse('I log evidence with the form "{letters}"'))
def _(desk: Desk, letters: str) -> None:
    desk.shown.pages.show_page("evidence")
    press(desk.shown, "Log evidence")
    desk.type("What are you logging?", letters)


@when(parsers.parse('I link "{capability}" because "{why}"'))
def _(desk: Desk, capability: str, why: str) -> None:
    desk.type("Add a capability: type its number or a word", capability)
    desk.qtbot.waitUntil(lambda: len(asked_why(desk)) == 1)
    desk.qtbot.keyClicks(asked_why(desk)[0], why)


def asked_why(desk: Desk) -> list[QLineEdit]:
    """The lines that ask for a sentence and have none yet."""
    lines = [line for line in desk.shown.findChildren(QLineEdit) if line.isVisible()]
    return [one for one in lines if one.accessibleName().startswith("Why") and not one.text()]


@when(parsers.parse('I paste the file "{name}" and describe it as "{words}"'))
def _(desk: Desk, name: str, words: str) -> None:
    path = desk.file.parent / name
    path.write_text("Scan the shoulder, or wait and see.\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(mime)
    desk.qtbot.keySequence(control(desk.shown, "Case in brief"), QKeySequence.StandardKey.Paste)
    desk.settle()
    desk.type(f"Description of {name}", words)


@when(parsers.parse('I export everything as "{name}"'))
def _(desk: Desk, name: str) -> None:
    desk.shown.pages.show_page("export")
    desk.settle()
    desk.type("File", str(desk.file.parent / name))
    press(desk.shown, "Export as PDF")
    desk.settle()


@when(parsers.parse('the program is killed while "{text}" is being typed as a title'))
def _(desk: Desk, text: str) -> None:
    desk.close()
    script = Path(__file__).with_name("killed_window.py")
    command = [sys.executable, str(script), str(desk.file), desk.secret.data.hex(), text]
    environment = {"PYTHONPATH": PATH, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, env={**os.environ, **environment}, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "typed\n"
        other.kill()


@when("I open my portfolio again")
def _(desk: Desk) -> None:
    desk.open()
    desk.settle()
    assert [row.draft for row in list_entries(desk.shown.workspace.portfolio)] == [True]


@when(parsers.parse('I press Ctrl+L, type "{text}" and press Enter'))
def _(desk: Desk, text: str) -> None:
    desk.shown.actions_by_id["quick_log"].trigger()
    focused = desk.shown.focusWidget()
    assert isinstance(focused, QWidget)
    assert focused is control(desk.shown, "Debrief in one sentence")
    desk.qtbot.keyClicks(focused, text)
    desk.qtbot.keyClick(focused, Qt.Key.Key_Return)
    desk.settle()


@when("I take it back")
def _(desk: Desk) -> None:
    desk.shown.actions_by_id["undo"].trigger()
    desk.settle()


@then(parsers.parse('the list holds "{sentence}"'))
def _(desk: Desk, sentence: str) -> None:
    desk.shown.pages.show_page("evidence")
    assert [item for item in items(control(desk.shown, "Entries")) if item == sentence] == [
        sentence
    ]


@then("the list holds nothing")
def _(desk: Desk) -> None:
    assert list_entries(desk.shown.workspace.portfolio) == ()


@then(parsers.parse('"{text}" stands in "{name}" again'))
def _(desk: Desk, text: str, name: str) -> None:
    row = next(r for r in list_entries(desk.shown.workspace.portfolio) if r.title == text)
    desk.shown.pages.show_entry(row.id)
    line = control(desk.shown, name)
    assert isinstance(line, QLineEdit)
    assert line.text() == text


@then(parsers.parse('the text of "{name}" holds'))
def _(desk: Desk, name: str, datatable: list[list[str]]) -> None:
    text = " ".join(pages_of(desk.file.parent / name))
    assert [row[0] for row in datatable[1:] if row[0] not in text] == []
