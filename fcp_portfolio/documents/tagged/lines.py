"""Text in one font, broken into lines and drawn.

ReportLab can do both, for text in which font, colour and size change from letter to letter. Nearly
all text of a portfolio has one font, and the time of an export is the time that its text takes.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from fcp_portfolio.documents.tagged.fonts import text_width

Line = tuple[float, list[str]]
"""A line as ReportLab has it: the room that is left, and the words."""

_word_width = lru_cache(maxsize=50_000)(text_width)


def broken(words: Iterable[str], font: str, size: float, width: float) -> list[Line] | None:
    """The lines; None where a word must be cut, because it is wider than a line."""
    space = _word_width(" ", font, size)
    lines: list[Line] = []
    line: list[str] = []
    room = width
    for word in words:
        wide = _word_width(word, font, size)
        if wide > width:
            return None
        if line and space + wide > room:
            lines.append((room, line))
            line, room = [], width
        room -= space + wide if line else wide
        line.append(word)
    return [*lines, (room, line)] if line else lines


def draw(canvas: Any, lines: Sequence[Line], fragment: Any, corner: tuple[float, float]) -> None:
    """Draws lines from the corner of the first down, in the fragment's font and colour.

    Each ends with a space: else the words at line ends join when the text is read out.
    """
    text = canvas.beginText(*corner)
    text.setFont(fragment.fontName, fragment.fontSize, fragment.leading)
    text.setFillColor(fragment.textColor)
    for _, words in lines:
        text.textLine(" ".join(words) + " ")
    canvas.drawText(text)
