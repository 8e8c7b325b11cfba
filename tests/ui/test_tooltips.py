"""A tooltip is text: Qt would take what looks like HTML for HTML, and read files it names."""

import ast

import pytest
from PySide6.QtGui import Qt, QTextDocument
from pytestqt.qtbot import QtBot

import dev
from fcp_portfolio.ui.widgets.texts import Elided, tip

PICTURE = '<img src="file://server/share/a.png">Knee'


def is_plain(argument: ast.expr) -> bool:
    """Whether it goes through `tip`, or is our own words alone."""
    if isinstance(argument, ast.Constant):
        return True
    if not isinstance(argument, ast.Call) or not isinstance(argument.func, ast.Name):
        return False
    return argument.func.id == "tip" or (argument.func.id == "tr" and not argument.keywords)


def test_every_tooltip_is_text() -> None:
    code = {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted((dev.ROOT / "fcp_portfolio" / "ui").rglob("*.py"))
    }
    found = [
        f"{name}:{call.lineno}"
        for name, text in code.items()
        if ".setToolTip(" in text
        for call in ast.walk(ast.parse(text))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "setToolTip"
        and not is_plain(call.args[-1])
    ]
    assert found == []


@pytest.mark.parametrize("said", [PICTURE, "<b>bold</b>", "a < b & c", "plain"])
def test_tooltip_shows_what_was_written(qtbot: QtBot, said: str) -> None:
    shown = QTextDocument()
    shown.setHtml(tip(said)) if Qt.mightBeRichText(tip(said)) else shown.setPlainText(tip(said))
    assert shown.toPlainText() == said
    assert shown.allFormats()[-1].isImageFormat() is False
    row = Elided(said)
    qtbot.addWidget(row)
    row.resize(10, 20)
    row.grab()
    assert row.toolTip() == tip(said)
