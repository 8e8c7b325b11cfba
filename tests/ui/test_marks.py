"""One function paints where a capability stands, and every place shows what it paints."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.coverage import Status
from fcp_portfolio.paths import ROOT
from fcp_portfolio.ui.models.capabilities import STATUSES
from fcp_portfolio.ui.widgets import Mark, paint_mark

UI = ROOT / "fcp_portfolio" / "ui"
PAINTER = UI / "widgets" / "marks.py"
PAINTED = {  # every place that shows a mark
    "views/capabilities_tree.py",
    "views/capabilities_matrix.py",
    "views/group/group_map.py",
    "views/home_cards.py",
    "command_palette/delegate.py",
}


def named_in(file: Path) -> set[str]:
    tree = ast.parse(file.read_text())
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def status_tables(file: Path) -> list[int]:
    """The lines of dictionaries whose keys are statuses."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Attribute)
        and isinstance(key.value, ast.Name)
        and key.value.id == "Status"
    ]


def picture(status: Status) -> QImage:
    image = QImage(QSize(32, 32), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_mark(painter, status, QRectF(0, 0, 32, 32))
    painter.end()
    return image


def test_every_status_has_a_shape_of_its_own_even_without_colour() -> None:
    grey = {s: picture(s).convertToFormat(QImage.Format.Format_Grayscale8) for s in Status}
    assert len({bytes(image.constBits()) for image in grey.values()}) == len(Status)


def test_marks_are_painted_by_one_function_alone() -> None:
    files = [file for file in UI.rglob("*.py") if file != PAINTER]
    users = {
        file.relative_to(UI).as_posix() for file in files if named_in(file) & {"paint_mark", "Mark"}
    }
    assert users - {"widgets/__init__.py"} == PAINTED
    words = {"models/capabilities.py"}  # one shorter word for a narrow column
    tables = {file.relative_to(UI).as_posix() for file in files if status_tables(file)}
    assert tables == words


@pytest.mark.parametrize("status", Status)
def test_mark_shows_what_the_function_paints(status: Status, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    mark = Mark(status, size=32)
    mark.setParent(holder)
    mark.resize(32, 32)
    shown = QImage(QSize(32, 32), QImage.Format.Format_RGB32)
    shown.fill(Qt.GlobalColor.white)
    painter = QPainter(shown)
    mark.render(painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
    painter.end()
    assert shown == picture(status)
    assert mark.accessibleName() == status.value


def test_translators_have_the_word_of_every_status() -> None:
    assert tuple(map(str, STATUSES)) == tuple(status.value for status in Status)
