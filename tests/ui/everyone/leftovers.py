"""What gives away a program that took what Qt gave it, and what our pages are to avoid."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtGui import QFontInfo, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStyle,
    QStyleOptionSpinBox,
    QTabBar,
    QTableView,
    QWidget,
)

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.views.editor.chooser import FormChooser
from fcp_portfolio.ui.views.editor.picker import NodePicker
from fcp_portfolio.ui.widgets import NavRow, SearchField
from fcp_portfolio.ui.widgets.texts import Elided
from tests.ui.everyone.walking import told

LEAST_PX = 13
FINDERS = (SearchField, NodePicker)  # fields that say what they find, as in the pictures
Fault = Callable[[list[QWidget]], Iterator[str]]


def default_parts(shown: list[QWidget]) -> Iterator[str]:
    """Parts that Qt draws its own way."""
    plain = (QTabBar, QDialogButtonBox, QMessageBox)
    for one in shown:
        if isinstance(one, plain) or (isinstance(one, QGroupBox) and one.title()):
            yield told(one)
        if isinstance(one, QProgressBar) and one.isTextVisible():
            yield f"percentages on {told(one)}"
        if isinstance(one, QLineEdit) and one.isClearButtonEnabled():
            yield f"Qt's own cross in {told(one)}"
        if isinstance(one, QAbstractSpinBox) and _arrows(one):
            yield f"arrows of {told(one)}"


def _arrows(box: QAbstractSpinBox) -> bool:
    option = QStyleOptionSpinBox()
    box.initStyleOption(option)
    up = QStyle.SubControl.SC_SpinBoxUp
    return box.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, up, box).width() > 0


def grids_and_shadows(shown: list[QWidget]) -> Iterator[str]:
    """Grids of tables, shadows."""
    for one in shown:
        if isinstance(one, QTableView) and one.showGrid():
            yield f"grid of {told(one)}"
        if one.graphicsEffect() is not None:
            yield f"shadow of {told(one)}"


def foreign_colours(shown: list[QWidget]) -> Iterator[str]:
    """A highlight that is none of ours."""
    ours = {value.lower() for value in theme.active().colours.values()}
    for one in shown:
        for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText):
            if one.palette().color(role).name() not in ours:
                yield f"{role.name} of {told(one)} is {one.palette().color(role).name()}"


def small_text(shown: list[QWidget]) -> Iterator[str]:
    """Words under 13 pixels."""
    for one in shown:
        if isinstance(one, QLabel | QAbstractButton | QLineEdit | QPlainTextEdit):
            size = QFontInfo(one.font()).pixelSize()
            if size < LEAST_PX:
                yield f"{told(one)} is written in {size} px"


@contextmanager
def small_painted() -> Iterator[set[str]]:
    """Words under 13 pixels that Python paints meanwhile."""
    seen: set[str] = set()
    plain = QPainter.drawText

    def draw(painter: QPainter, *values: Any) -> Any:
        said = next((value for value in values if isinstance(value, str)), "")
        if said.strip() and painter.fontInfo().pixelSize() < LEAST_PX:
            seen.add(said)
        return plain(painter, *values)

    QPainter.drawText = draw  # type: ignore[method-assign, assignment]
    try:
        yield seen
    finally:
        QPainter.drawText = plain  # type: ignore[method-assign]


def hints_as_labels(shown: list[QWidget]) -> Iterator[str]:
    """Fields whose only name is a hint that typing takes away."""
    labelled = {one.buddy() for one in shown if isinstance(one, QLabel)}
    for one in shown:
        if not isinstance(one, QLineEdit | QPlainTextEdit) or not one.placeholderText():
            continue
        whole = {one, one.parentWidget()} & labelled
        finds = isinstance(one, FINDERS) or one.property("kind") == "palette"
        heads = isinstance(one.parentWidget(), FormChooser)  # below “What are you logging?”
        if not (whole or finds or heads):
            yield f"{told(one)}: “{one.placeholderText()}”"


def wordless_navigation(shown: list[QWidget]) -> Iterator[str]:
    """Ways to other pages that are pictures alone, in a window with room for words."""
    for one in shown:
        if isinstance(one, NavRow) and one.width() < one.fontMetrics().horizontalAdvance(
            one.text()
        ):
            yield told(one)


def second_primary(shown: list[QWidget]) -> Iterator[str]:
    """More than one button that is the thing to do."""
    buttons = [one for one in shown if isinstance(one, QPushButton)]
    first = [told(one) for one in buttons if one.property("kind") == "primary"]
    if len(first) > 1:
        yield " and ".join(first)


def no_reason(shown: list[QWidget]) -> Iterator[str]:
    """Buttons that cannot be pressed and do not say why."""
    for one in shown:
        corner = one.metaObject().className() == "QTableCornerButton"  # of a table, never shown
        if isinstance(one, QAbstractButton) and not one.isEnabled() and not corner:
            said = one.toolTip() if one.text() else one.accessibleDescription()
            if not (said or one.accessibleDescription()):
                yield told(one)


def elided_in_silence(shown: list[QWidget]) -> Iterator[str]:
    """Words cut short that no tooltip tells whole."""
    for one in shown:
        if isinstance(one, Elided):
            cut = one.fontMetrics().horizontalAdvance(one.text()) > one.width()
            if cut and not one.toolTip() and not one.visibleRegion().isEmpty():
                yield told(one)


FAULTS: dict[str, Fault] = {
    "parts as Qt draws them": default_parts,
    "grids and shadows": grids_and_shadows,
    "colours that are not ours": foreign_colours,
    "small text": small_text,
    "hints for labels": hints_as_labels,
    "navigation without words": wordless_navigation,
    "two primary buttons": second_primary,
    "disabled without a reason": no_reason,
    "elided without a tooltip": elided_in_silence,
}
