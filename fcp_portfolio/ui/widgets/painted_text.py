"""Single lines of text for delegates: elided once per width, the words found marked."""

from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from fcp_portfolio.ui import theme

ELIDE = Qt.TextElideMode.ElideRight
_SPARE = 4  # as each piece is rounded
VCENTRE = Qt.AlignmentFlag.AlignVCenter


def paint_pieces(
    painter: QPainter, box: QRect, hit: str, font: QFont, role: str = "text_2"
) -> None:
    """An excerpt in one line, the words found with `hit` behind them."""
    look, metrics = theme.active(), QFontMetrics(font)
    painter.setClipRect(box)
    painter.setFont(font)
    left = box.left()
    for piece, marked in _pieces(hit, font.pixelSize(), box.width()):
        text = metrics.elidedText(piece, ELIDE, box.right() - left)
        wide = metrics.horizontalAdvance(text)
        if marked:
            high = metrics.height()
            back = QRect(left, box.center().y() - high // 2, wide, high + 1)
            painter.fillRect(back, look.colour("hit"))
        painter.setPen(look.colour("text" if marked else role))
        painter.drawText(QRect(left, box.top(), wide, box.height()), VCENTRE, text)
        left += wide
    painter.setClipping(False)


@lru_cache(maxsize=2000)
def _pieces(hit: str, pixels: int, width: int) -> tuple[tuple[str, bool], ...]:
    """The snippet in plain and marked pieces, its start cut so that the hit can be seen."""
    font = theme.active().font("small")
    font.setPixelSize(pixels)
    metrics = QFontMetrics(font)
    before, _, rest = hit.replace("\n", " ").partition("\x02")
    behind = metrics.horizontalAdvance(rest.replace("\x02", "").replace("\x03", "")) + _SPARE
    if metrics.horizontalAdvance(before) + behind > width:
        before = _end_of(before, metrics, max(width // 3, width - behind))
    pieces = [(before, False)]
    while rest:
        marked, _, after = rest.partition("\x03")
        plain, _, rest = after.partition("\x02")
        pieces += [(marked, True), (plain, False)]
    return tuple((text, marked) for text, marked in pieces if text)


def _end_of(text: str, metrics: QFontMetrics, width: int) -> str:
    """The last words of a text that have room, or as much of the last one as has."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    words = text.rstrip("…").split(" ")
    for place in range(1, len(words)):
        shown = f"… {' '.join(words[place:])}"
        if shown.strip("… ") and metrics.horizontalAdvance(shown) <= width:
            return shown
    return metrics.elidedText(text, Qt.TextElideMode.ElideLeft, width)


@lru_cache(maxsize=4000)
def _elided(text: str, family: str, pixels: int, weight: int, width: int) -> tuple[str, int]:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, ELIDE, width)
    return shown, metrics.horizontalAdvance(shown)


def paint_text(
    painter: QPainter, box: QRect, text: str, font: QFont, colour: QColor, *, right: bool = False
) -> int:
    """Paints one line, elided; returns its width."""
    if not text or box.width() <= 0:
        return 0
    family = font.families()[0] if font.families() else font.family()
    shown, wide = _elided(text, family, font.pixelSize(), font.weight(), box.width())
    painter.setFont(font)
    painter.setPen(colour)
    align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, VCENTRE | align | Qt.TextFlag.TextSingleLine, shown)
    return wide
