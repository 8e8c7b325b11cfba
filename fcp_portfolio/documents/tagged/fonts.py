"""Fonts, and the one function that turns text into markup."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import groupby
from typing import Any, NewType, cast
from unicodedata import category
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.paths import RESOURCES

Markup = NewType("Markup", str)
"""What a paragraph takes: ReportLab's markup, in which all user text is escaped."""


REGULAR = "SourceSans3-Regular"
ITALIC = "SourceSans3-It"
SEMIBOLD = "SourceSans3-Semibold"
SEMIBOLD_ITALIC = "SourceSans3-SemiboldIt"
BOLD = "SourceSans3-Bold"
CODE = "SourceCodePro-Regular"
DEJAVU = "DejaVuSans"
NOTO = "NotoSans-Regular"
EMOJI = "NotoEmoji-Regular"

_TEXT_FACES = (REGULAR, ITALIC, SEMIBOLD, SEMIBOLD_ITALIC, BOLD)
# Symbols, Hebrew, Arabic; the rest of Latin, Greek and Cyrillic; pictures.
_FALLBACKS = (DEJAVU, NOTO, EMOJI)
_LINE_ENDS = str.maketrans({"\t": " ", "\u2028": "\n", "\u2029": "\n"})
_BEYOND_BASIC = re.compile(r"(?<=> <)[0-9A-F]{5,6}(?=>)")
# Signs of Arabic, Syriac and Kaithi that stand around numbers: format characters with a shape.
_SHOWN_FORMATS = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)


class UnicodeFont(TTFont):
    """A font whose characters beyond the basic plane can be searched, copied and read out.

    ReportLab says what such a glyph means in five digits, where PDF wants UTF-16.
    """

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> Any:  # noqa: N802
        """The bytes for a text, by subset; in the first of them ASCII stands for itself."""
        if text.isascii() and text.isprintable() and text:
            return [(0, text.encode())]
        return super().splitString(text, doc, encoding)

    def addObjects(self, doc: Any) -> None:  # noqa: N802  ReportLab's name
        """Adds the font to a document, and mends what its glyphs mean."""
        super().addObjects(doc)
        for name, made in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                made.content = _BEYOND_BASIC.sub(_in_utf16, made.content)


def _in_utf16(code: re.Match[str]) -> str:
    return chr(int(code[0], 16)).encode("utf-16-be").hex().upper()


@cache
def register_fonts() -> None:
    """Makes every font known to ReportLab, once for each process."""
    for name in (*_TEXT_FACES, CODE, *_FALLBACKS):
        file = RESOURCES / "fonts" / f"{name}.ttf"
        pdfmetrics.registerFont(UnicodeFont(name, str(file), asciiReadable=1))
    pdfmetrics.registerFontFamily(
        REGULAR, normal=REGULAR, bold=SEMIBOLD, italic=ITALIC, boldItalic=SEMIBOLD_ITALIC
    )


def text_width(text: str, font: str, size: float) -> float:
    """How wide a run of text is, in points."""
    return float(pdfmetrics.stringWidth(text, font, size))


class Glyphs:
    """Chooses a font for every character and counts those that no font can draw."""

    def __init__(self) -> None:
        register_fonts()
        drawn = frozenset.intersection(*map(_characters, _TEXT_FACES))
        self._own = frozenset(filter(is_shown, drawn)) | {"\n", " ", "\u00a0"}
        self._missing: Counter[str] = Counter()

    @property
    def missing(self) -> Mapping[str, int]:
        """How often each character could not be drawn, as `U+XXXX`."""
        return dict(sorted(self._missing.items()))

    def text(self, text: str) -> Markup:
        """Text as data: nothing in it is read as markup, and nothing in it is lost unseen."""
        plain = clean_text(text).translate(_LINE_ENDS)
        if self._own.issuperset(plain):
            return _escaped(plain)
        runs = groupby(filter(is_shown, plain), key=self._font_for)
        return Markup("".join(self._run(font, "".join(run)) for font, run in runs))

    def _font_for(self, character: str) -> str | None:
        if character in self._own:
            return REGULAR
        return next((font for font in _FALLBACKS if character in _characters(font)), None)

    def _run(self, font: str | None, run: str) -> str:
        if font == REGULAR:
            return _escaped(run)
        if font is not None:
            return f'<font face="{font}">{_escaped(run)}</font>'
        return "".join(map(self._mark, run))

    def _mark(self, character: str) -> str:
        name = f"U+{ord(character):04X}"
        self._missing[name] += 1
        return f"[{name}]"


def _escaped(text: str) -> Markup:
    return Markup(escape(text).replace("\n", "<br/>"))


def is_shown(character: str) -> bool:
    """False for what joins, varies or directs other characters: alone it has no shape to draw.

    Some fonts have them all the same; PDF/A takes no U+FEFF, and a soft hyphen would be printed.
    """
    if category(character) == "Cf":
        return character in _SHOWN_FORMATS
    return not ("\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef")


@cache
def _characters(font: str) -> frozenset[str]:
    register_fonts()
    return frozenset(map(chr, cast("TTFont", pdfmetrics.getFont(font)).face.charToGlyph))
