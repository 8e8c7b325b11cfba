"""Icons: Lucide SVGs in the colours of the theme, drawn at any size and pixel ratio."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from fcp_portfolio.paths import RESOURCES
from fcp_portfolio.ui.theme.tokens import Theme

_STROKE = 'stroke-width="2"'
_NAME, _ROLE = "icon_name", "icon_role"


def draw_icon(painter: QPainter, name: str, colour: QColor, box: QRectF) -> None:
    """Paints an icon into a square."""
    renderer(name, colour.name()).render(painter, box)


def pixmap(name: str, colour: QColor, size: int = 18, ratio: float = 1.0, pad: int = 0) -> QPixmap:
    """An icon as a picture of `size` device-independent pixels."""
    picture = QPixmap(round((size + pad) * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_icon(painter, name, colour, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(theme: Theme, name: str, role: str = "text_2", pad: int = 0) -> QIcon:
    """An icon in the colour of a role, greyed where its control is disabled.

    `pad` pixels stay free at the right: a button sets its text 4 px from the icon.
    """
    colours = theme.colour(role).name(), theme.colour("disabled_text").name()
    return _drawn(name, colours, theme.size("icon"), pad)


@cache
def _drawn(name: str, colours: tuple[str, str], size: int, pad: int) -> QIcon:
    """Drawn once for all the buttons that show it; the second colour is for disabled ones."""
    made = QIcon()
    for ratio in _ratios():
        shown, grey = (pixmap(name, QColor(one), size, ratio, pad) for one in colours)
        made.addPixmap(shown)
        made.addPixmap(grey, QIcon.Mode.Disabled)
    return made


def _ratios() -> set[float]:
    """One and two, as a second screen may come; and that of the finest screen there is."""
    app = QApplication.instance()
    finest = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    return {1.0, 2.0, max(2.0, finest)}


def dress(button: QAbstractButton, theme: Theme, name: str, role: str) -> None:
    """Gives a button an icon that follows the theme."""
    button.setProperty(_NAME, name)
    button.setProperty(_ROLE, role)
    redress(button, theme)


def redress(button: QAbstractButton, theme: Theme) -> None:
    """Draws a dressed button's icon again; leaves any other button as it is."""
    name = button.property(_NAME)
    if name:
        size, pad = theme.size("icon"), 4 if button.text() or isinstance(button, QPushButton) else 0
        button.setIcon(icon(theme, name, button.property(_ROLE), pad))
        button.setIconSize(QSize(size + pad, size))


@cache
def renderer(name: str, colour: str) -> QSvgRenderer:
    """The renderer of one icon in one colour."""
    return QSvgRenderer(QByteArray(svg(name, colour).encode()))


def svg(name: str, colour: str) -> str:
    """The icon's SVG text with its colour and our stroke put in."""
    text = (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
    return text.replace("currentColor", colour).replace(_STROKE, 'stroke-width="1.75"')
