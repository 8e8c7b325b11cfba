"""Text in one font: broken into lines, and the operators that draw it.

ReportLab can do both, for text in which font, colour and size change from letter to letter. Nearly
all text of a portfolio has one font, and the time of an export is the time that its text takes.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from reportlab.lib.rl_accel import escapePDF, fp_str
from reportlab.pdfbase.pdfmetrics import getFont

from fcp_portfolio.documents.tagged.fonts import text_width

Line = tuple[float, list[str]]
"""A line as ReportLab has it: the room that is left, and the words."""

_MOST_WIDTHS = 50_000


class _Widths(dict[str, float]):
    """How wide words are in one font and size. Words come again and again."""

    def __init__(self, font: str, size: float) -> None:
        super().__init__()
        self._font, self._size = font, size

    def __missing__(self, word: str) -> float:
        if len(self) > _MOST_WIDTHS:
            self.clear()
        self[word] = wide = text_width(word, self._font, self._size)
        return wide


_widths = cache(_Widths)


def broken(words: Iterable[str], font: str, size: float, width: float) -> list[Line] | None:
    """The lines; None where a word must be cut, because it is wider than a line."""
    widths = _widths(font, size)
    space = widths[" "]
    lines: list[Line] = []
    line: list[str] = []
    room = width
    for word in words:
        wide = widths[word]
        if wide > width:
            return None
        if line and space + wide > room:
            lines.append((room, line))
            line, room = [], width
        room -= space + wide if line else wide
        line.append(word)
    return [*lines, (room, line)] if line else lines


def operators(doc: Any, lines: Sequence[Line], fragment: Any, corner: tuple[float, float]) -> str:
    """What draws lines from the corner of the first down, in the fragment's font and colour.

    Each ends with a space: else the words at line ends join when the text is read out.
    """
    font: Any = getFont(fragment.fontName)
    setting = _setting(fragment.leading, *fragment.textColor.rgb())
    parts = [f"BT 1 0 0 1 {fp_str(*corner)} Tm {setting}"]
    chosen = None
    for _, words in lines:
        for subset, codes in font.splitString(" ".join(words) + " ", doc):
            if subset != chosen:
                name, chosen = font.getSubsetInternalName(subset, doc), subset
                parts.append(f"{name} {fp_str(fragment.fontSize)} Tf")
            parts.append(f"({escapePDF(codes)}) Tj")
        parts.append("T*")
    return " ".join([*parts, "ET"])


@cache
def _setting(leading: float, *colour: float) -> str:
    return f"{fp_str(leading)} TL {fp_str(*colour)} rg"
