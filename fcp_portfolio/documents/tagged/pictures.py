"""Pictures as figures, with the words that stand on them where a search finds them."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import Literal, NamedTuple, cast
from unicodedata import category

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable

from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.fonts import (
    DEJAVU,
    NOTO,
    REGULAR,
    is_shown,
    register_fonts,
    text_width,
)
from fcp_portfolio.documents.tagged.paragraphs import TaggedParagraph
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import RULE
from fcp_portfolio.domain.identity import clean_text

CAPTION_GAP = 3.0
_FONTS = (REGULAR, DEJAVU, NOTO)
_INVISIBLE: Literal[3] = 3
_SMALLEST, _LARGEST = 1.0, 60.0


class WordsOnPicture(NamedTuple):
    """A run of words and its place, in shares of the picture from its lower left corner."""

    text: str
    left: float
    bottom: float
    width: float
    height: float


class FramedPicture(Flowable):
    """A caption and, below it, a picture that is in the file already; they stay together.

    The picture's object is one unit wide and high. `words` stand on it.

    They are drawn as text that cannot be seen: found by a search, read out, copied.
    """

    canv: TaggedCanvas

    def __init__(
        self,
        parent: Element,
        caption: TaggedParagraph,
        number: int,
        size: tuple[float, float],
        *,
        alternative: str,
        words: Sequence[WordsOnPicture] = (),
    ) -> None:
        super().__init__()
        self._parent, self._caption, self._number, self._words = parent, caption, number, words
        self._alternative = alternative
        self._wide, self._tall = size
        self._caption_height = 0.0
        self.spaceBefore, self.spaceAfter = 8, 10

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """As high as caption and picture."""
        _, self._caption_height = self._caption.wrap(available_width, 1_000)
        self.width = available_width
        self.height = self._caption_height + CAPTION_GAP + self._tall
        return self.width, self.height

    def draw(self) -> None:
        """Draws the caption, the picture, its edge as decoration, and its words."""
        canvas = self.canv
        self._caption.drawOn(canvas, 0, self.height - self._caption_height)
        figure = self._parent.child("Figure", alternative=self._alternative)
        left, bottom = canvas.absolutePosition(0, 0)
        figure.box = (left, bottom, left + self._wide, bottom + self._tall)
        with canvas.marked(figure):
            canvas.saveState()
            canvas.transform(self._wide, 0, 0, self._tall, 0, 0)
            canvas.picture(self._number)
            canvas.restoreState()
        with canvas.artifact():
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.5)
            canvas.rect(0, 0, self._wide, self._tall)
        if self._words:
            with canvas.marked(self._parent.child("P")):
                self._draw_words()

    def _draw_words(self) -> None:
        self.canv.saveState()
        text = self.canv.beginText()
        text.setTextRenderMode(_INVISIBLE)
        for words in self._words:
            self._draw_word(text, words)
        self.canv.drawText(text)
        self.canv.restoreState()

    def _draw_word(self, text: PDFTextObject, words: WordsOnPicture) -> None:
        runs = list(_runs(words.text))
        size = round(min(max(words.height * self._tall, _SMALLEST), _LARGEST), 1)
        natural = sum(text_width(run, font, size) for font, run in runs)
        if natural:
            text.setHorizScale(round(min(max(100 * words.width * self._wide / natural, 1), 1_000)))
            text.setTextOrigin(words.left * self._wide, words.bottom * self._tall + 0.2 * size)
            for font, run in runs:
                text.setFont(font, size)
                text.textOut(run + " " if run is runs[-1][1] else run)


def _runs(text: str) -> Iterator[tuple[str, str]]:
    """Font and text; what no font has is left out, because nobody sees a mark in its place."""
    for font, run in groupby(filter(_can_be_found, clean_text(text)), key=_font_for):
        if font:
            yield font, "".join(run)


def _can_be_found(character: str) -> bool:
    """False for what has no meaning outside its own font, such as the bullets of some programs."""
    return is_shown(character) and category(character) != "Co"


@cache
def _font_for(character: str) -> str:
    register_fonts()
    fonts = ((name, cast("TTFont", pdfmetrics.getFont(name))) for name in _FONTS)
    return next((name for name, font in fonts if ord(character) in font.face.charToGlyph), "")
