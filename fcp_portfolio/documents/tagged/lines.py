"""Text in one font: broken into lines, and the operators that draw it.

ReportLab can do both, for text in which font, colour and size change from letter to letter. Nearly
all text of a portfolio has one font, and the time of an export is the time that its text takes.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from reportlab.lib.rl_accel import escapePDF, fp_str
from reportlab.pdfbase.pdfmetrics import getFont

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


def operators(doc: Any, lines: Sequence[Line], fragment: Any, corner: tuple[float, float]) -> str:
    """What draws lines from the corner of the first down, in the fragment's font and colour.

    Each ends with a space: else the words at line ends join when the text is read out.
    """
    font: Any = getFont(fragment.fontName)
    colour = fp_str(*fragment.textColor.rgb())
    parts = [f"BT 1 0 0 1 {fp_str(*corner)} Tm {fp_str(fragment.leading)} TL {colour} rg"]
    chosen = None
    for _, words in lines:
        for subset, codes in font.splitString(" ".join(words) + " ", doc):
            if subset != chosen:
                name, chosen = font.getSubsetInternalName(subset, doc), subset
                parts.append(f"{name} {fp_str(fragment.fontSize)} Tf")
            parts.append(f"({escapePDF(codes)}) Tj")
        parts.append("T*")
    return " ".join([*parts, "ET"])
