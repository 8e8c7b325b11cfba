"""One page of a kept PDF as a picture, with the places where it holds some words."""

import io
import math
from dataclasses import dataclass
from typing import Any

from fcp_portfolio.documents.inspection.pdfium import ONE_AT_A_TIME

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
            return ShownPage(picture=out.getvalue(), hits=tuple(_hits(page, words, scale)))
        finally:
            document.close()


def _hits(page: Any, words: str, scale: float) -> list[Box]:
    found: list[Box] = []
    text = page.get_textpage()
    for word in words.split():
        search = text.search(word)
        while (place := search.get_next()) and len(found) < _MOST_HITS:
            for number in range(text.count_rects(*place)):
                box = text.get_rect(number)
                found.append(_seen(page, box, scale))
    return found


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
