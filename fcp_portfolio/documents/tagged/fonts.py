"""Fonts, and the one function that turns text into markup."""

from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import groupby
from typing import NewType, cast
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
EMOJI = "NotoEmoji-Regular"

_TEXT_FACES = (REGULAR, ITALIC, SEMIBOLD, SEMIBOLD_ITALIC, BOLD)
_FALLBACKS = (DEJAVU, EMOJI)
_LINE_ENDS = str.maketrans({"\t": " ", "\u2028": "\n", "\u2029": "\n"})


@cache
def register_fonts() -> None:
    """Makes every font known to ReportLab, once for each process."""
    for name in (*_TEXT_FACES, CODE, *_FALLBACKS):
        pdfmetrics.registerFont(TTFont(name, str(RESOURCES / "fonts" / f"{name}.ttf")))
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
        self._own = frozenset.intersection(*map(_characters, _TEXT_FACES)) | {"\n", " ", "\u00a0"}
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
        runs = groupby(plain, key=self._font_for)
        return Markup("".join(self._run(font, "".join(run)) for font, run in runs))

    def _font_for(self, character: str) -> str | None:
        if character in self._own:
            return REGULAR
        return next((font for font in _FALLBACKS if character in _characters(font)), None)

    def _run(self, font: str | None, run: str) -> str:
        if font == REGULAR:
            return _escaped(run)
        if font is not None:
            return f'<font face="{font}">{_escaped(_without_joiners(run))}</font>'
        return "".join(self._mark(character) for character in _without_joiners(run))

    def _mark(self, character: str) -> str:
        name = f"U+{ord(character):04X}"
        self._missing[name] += 1
        return f"[{name}]"


def _escaped(text: str) -> Markup:
    return Markup(escape(text).replace("\n", "<br/>"))


def _without_joiners(run: str) -> str:
    """Leaves out what joins or varies other characters: alone it has no shape to draw."""
    invisible = ("\ufe0e", "\ufe0f")
    return "".join(c for c in run if c not in invisible and category(c) != "Cf")


@cache
def _characters(font: str) -> frozenset[str]:
    register_fonts()
    return frozenset(map(chr, cast("TTFont", pdfmetrics.getFont(font)).face.charToGlyph))
