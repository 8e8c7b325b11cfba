"""One page of a kept PDF as a picture, with the places where it holds some words."""

import io
import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from fcp_portfolio.documents.inspection.pdf import SOFT_HYPHEN
from fcp_portfolio.documents.inspection.pdfium import ONE_AT_A_TIME
from fcp_portfolio.domain.sought import spans

_MOST_SIDE = 6000  # pixels; a page may be as narrow and long as it likes
_MOST_HITS = 200

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPage:
    """A page as PNG; `hits` are left, top, width and height of words found, in its pixels."""

    picture: bytes
    hits: tuple[Box, ...]


def shown_page(data: bytes, number: int, width: int, words: str) -> ShownPage:
    """Draws a page, counted from 1, so many pixels wide; for a PDF that can be drawn.

    To be called in the process for files from outside.
    """
    import pypdfium2  # noqa: PLC0415  slow to load, and not everybody looks at a PDF

    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(data)
        try:
            document.init_forms()
            page = document[number - 1]
            scale = min(width / page.get_width(), _MOST_SIDE / page.get_height())
            picture = page.render(scale=scale).to_pil()
            out = io.BytesIO()
            picture.convert("RGB").save(out, "PNG", compress_level=1)
            hits = tuple(islice(_hits(page, words, scale), _MOST_HITS))
            return ShownPage(picture=out.getvalue(), hits=hits)
        finally:
            document.close()


def _hits(page: Any, words: str, scale: float) -> Iterator[Box]:
    """The places in the order of the page's text; a word that is divided has two."""
    text = page.get_textpage()
    letters, places = _letters(text)
    for start, end in spans(letters, words):
        first, last = places[start], places[end - 1]
        for number in range(text.count_rects(first, last - first + 1)):
            yield _seen(page, text.get_rect(number), scale)


def _letters(text: Any) -> tuple[str, list[int]]:
    """What a page says, words that are divided at the end of a line as one; where each letter is.

    Letter by letter: PDFium leaves some out of a text that it gives as a whole.
    """
    import pypdfium2.raw as pdfium  # noqa: PLC0415  loaded by the caller

    said = "".join(chr(pdfium.FPDFText_GetUnicode(text, at)) for at in range(text.count_chars()))
    gone = {at for found in SOFT_HYPHEN.finditer(said) for at in range(*found.span())}
    places = [at for at in range(len(said)) if at not in gone]
    return "".join(said[at] for at in places), places


def _seen(page: Any, box: tuple[float, float, float, float], scale: float) -> Box:
    """A box of the page as it lies in the picture, which is drawn turned and cropped."""
    corners = [_turned(page, x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    left, top = min(x for x, _ in corners), min(y for _, y in corners)
    right, bottom = max(x for x, _ in corners), max(y for _, y in corners)
    return (
        math.floor(left * scale),
        math.floor(top * scale),
        math.ceil((right - left) * scale),
        math.ceil((bottom - top) * scale),
    )


def _turned(page: Any, x: float, y: float) -> tuple[float, float]:
    """A point of the page, in points from the upper left corner as the page is shown."""
    left, bottom, right, top = page.get_cropbox()
    match page.get_rotation():
        case 90:
            return y - bottom, x - left
        case 180:
            return right - x, y - bottom
        case 270:
            return top - y, right - x
    return x - left, top - y
