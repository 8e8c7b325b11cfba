"""Which colours stand on which, found in what a window paints and in what its style declares."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QHoverEvent, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.theme import icons
from fcp_portfolio.ui.widgets.texts import Elided

TEXT, MARK = 4.5, 3.0  # what WCAG 2.2 asks of words; of pictures, edges and the focus ring
BORDERED = (QLineEdit, QComboBox, QPlainTextEdit, QPushButton)
INSIDE, RING, LOW = 3, 8, 12


@dataclass(frozen=True, slots=True)
class Pair:
    """A colour on its ground, and the contrast that it needs."""

    front: str
    ground: str
    needs: float


def contrast(front: QColor, ground: QColor) -> float:
    """The contrast of WCAG 2.2."""
    low, high = sorted((luminance(front), luminance(ground)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: QColor) -> float:
    """The relative luminance of WCAG 2.2."""
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def painted_pairs(root: QWidget) -> Iterator[Pair]:
    """What stands on what in a window as it is, one row of each list below the mouse."""
    root = _in_use(root)
    for view in root.findChildren(QAbstractItemView):
        _hover(view)
    with _recorded() as drawn:
        image = root.grab().toImage()
    for front, box, needs in drawn:
        if ground := _commonest(image, box):
            yield Pair(front, ground, needs)
    for widget in root.findChildren(QWidget):
        place = _place(widget, root)
        if widget.isVisible() and widget.window() is root.window() and place.height() >= LOW:
            yield from _pairs_of(widget, place, image)


def _in_use(root: QWidget) -> QWidget:
    """What can be used: not what lies in the shade of a palette over the window."""
    over = (one for one in root.findChildren(QFrame) if one.property("kind") == "palette")
    return next((one for one in over if one.isVisible()), root)


def _hover(view: QAbstractItemView) -> None:
    """The pointer rests on the second row, which is seldom the chosen one."""
    model = view.model()
    if view.isVisible() and model is not None and model.rowCount() > 1:
        at = QPointF(view.visualRect(model.index(1, 0)).center())
        event = QHoverEvent(QEvent.Type.HoverMove, at, view.viewport().mapToGlobal(at), at)
        QApplication.sendEvent(view.viewport(), event)


@contextmanager
def _recorded() -> Iterator[list[tuple[str, QRect, float]]]:
    """Words and icons that Python paints meanwhile: colour, place, what it needs."""
    seen: list[tuple[str, QRect, float]] = []
    text, icon = QPainter.drawText, icons.draw_icon

    def draw_text(painter: QPainter, *values: Any) -> Any:
        box = next((v for v in values if isinstance(v, QRect | QRectF)), None)
        said = next((v for v in values if isinstance(v, str)), "")
        if box is not None and said.strip() and painter.pen().style() != Qt.PenStyle.NoPen:
            seen.append((painter.pen().color().name(), _on_device(painter, box), TEXT))
        return text(painter, *values)

    def draw_icon(painter: QPainter, name: str, colour: QColor, box: QRectF) -> None:
        if isinstance(painter.device(), QWidget) or painter.device().width() > box.width() * 2:
            seen.append((colour.name(), _on_device(painter, box), MARK))
        icon(painter, name, colour, box)

    QPainter.drawText = draw_text  # type: ignore[method-assign, assignment]
    icons.draw_icon = draw_icon
    try:
        yield seen
    finally:
        QPainter.drawText = text  # type: ignore[method-assign]
        icons.draw_icon = icon


def _on_device(painter: QPainter, box: QRect | QRectF) -> QRect:
    return painter.deviceTransform().mapRect(QRectF(box)).toAlignedRect()


def _pairs_of(widget: QWidget, place: QRect, image: QImage) -> Iterator[Pair]:
    """Of a widget that Qt paints: its words, and its edge."""
    words = isinstance(widget, QLabel | QLineEdit | QPlainTextEdit | QComboBox | QAbstractButton)
    said = _said(widget) if words and not isinstance(widget, Elided) else ""
    if said and (ground := _commonest(image, _inside(widget, place))):
        needs = TEXT if widget.isEnabled() else MARK  # what is not to be had may be fainter
        yield Pair(widget.palette().color(widget.foregroundRole()).name(), ground, needs)
    outside = _commonest(image, QRect(place.left() - RING, place.top(), RING - 2, place.height()))
    if outside and widget.isEnabled() and isinstance(widget, BORDERED):
        edge = _at(image, place.left(), place.center().y())
        inside = _at(image, place.left() + INSIDE, place.center().y())
        if edge and edge not in {outside, inside}:  # a fill needs no edge of its own
            yield Pair(edge, outside, MARK)
    if outside and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield Pair(theme.active().colour("focus").name(), outside, MARK)


def _said(widget: QWidget) -> str:
    match widget:
        case QComboBox():
            return widget.currentText()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QLabel() | QLineEdit() | QAbstractButton():
            return widget.text()
    return ""


def _inside(widget: QWidget, place: QRect) -> QRect:
    """Where its words stand: beside the indicator of a box to tick."""
    if isinstance(widget, QCheckBox | QRadioButton):
        return place.adjusted(theme.active().size("mark") + 10, 0, 0, 0)
    return place.adjusted(2, 2, -2, -2)


def _place(widget: QWidget, root: QWidget) -> QRect:
    """The part of it that is seen, in the window."""
    seen = widget.visibleRegion().boundingRect()
    return seen.translated(widget.mapTo(root, QPoint(0, 0)))


def _commonest(image: QImage, box: QRect) -> str:
    """The colour of most of a place, taken from every second point."""
    box = box.intersected(image.rect())
    found = Counter(
        image.pixel(x, y)
        for y in range(box.top(), box.bottom() + 1, 2)
        for x in range(box.left(), box.right() + 1, max(2, box.width() // 60))
    )
    return QColor.fromRgb(found.most_common(1)[0][0]).name() if found else ""


def _at(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name() if image.rect().contains(x, y) else ""


_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_STATE = re.compile(r":{1,2}[a-z-]+")
_FRONT = re.compile(r"(?<![-\w])color:\s*(#\w+)")
_GROUND = re.compile(r"background(?:-color)?:\s*(#\w+)")
_CHOSEN = re.compile(r"selection-(background-)?color:\s*(#\w+)")


def declared_pairs(sheet: str) -> Iterator[Pair]:
    """What a style sheet says of each state; what a state leaves out is that of the control."""
    fronts: dict[str, str] = {}
    grounds: dict[str, str] = {}
    for selector, said in _each_rule(sheet):
        yield from _declared(selector, said, fronts, grounds)
        if len(chosen := {bool(of): colour for of, colour in _CHOSEN.findall(said)}) == 2:
            yield Pair(chosen[False].lower(), chosen[True].lower(), TEXT)


def _each_rule(sheet: str) -> Iterator[tuple[str, str]]:
    for selectors, said in _RULE.findall(sheet):
        for selector in selectors.split(","):
            yield selector.strip(), said


def _declared(
    selector: str, said: str, fronts: dict[str, str], grounds: dict[str, str]
) -> Iterator[Pair]:
    bare = _STATE.sub("", selector)
    plain = re.sub(r"\[[^\]]*\]", "", bare)
    front, ground = _FRONT.search(said), _GROUND.search(said)
    if selector == bare:
        fronts |= {bare: front[1]} if front else {}
        grounds |= {bare: ground[1]} if ground else {}
    if "::" in selector and "item" not in selector and "section" not in selector:
        return  # an indicator, an arrow, a handle: no words
    on = ground[1] if ground else grounds.get(bare) if front else None
    words = front[1] if front else fronts.get(bare) or fronts.get(plain)
    if on and words:
        yield Pair(words.lower(), on.lower(), MARK if ":disabled" in selector else TEXT)
