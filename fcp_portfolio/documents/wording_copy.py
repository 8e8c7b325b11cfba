"""The lines of an owner's copy of official wording: PDF with its layout, Word, CSV or text."""

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fcp_portfolio.documents.apart import unless
from fcp_portfolio.documents.inspection import ONE_AT_A_TIME, inspect, read_file
from fcp_portfolio.documents.inspection.values import Cancel, refused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.wording.lines import Piece, TextLine, placed_lines
from fcp_portfolio.domain.wording.rows import lines_of_text

MOST_PAGES = 500
_PDF = "application/pdf"
_NO_TEXT = Phrase("it has no text, only pictures; use a copy with text, or paste the wording")


def copy_lines(source: Path, titles: Mapping[str, str], cancelled: Cancel) -> tuple[TextLine, ...]:
    """What stands in a file, line by line; raises FileRefused in one sentence, or Cancelled."""
    data = read_file(source)
    inspected = inspect(io.BytesIO(data), source.name, cancelled)
    if inspected.media_type == _PDF:
        lines = placed_lines(unless(cancelled, pdf_pieces, data))
    else:
        text = "\f".join(page.text for page in inspected.text)
        lines = lines_of_text(text, titles)
    if not lines:
        raise refused(source.name, _NO_TEXT)
    return lines


def pdf_pieces(data: bytes) -> list[Piece]:
    """Every piece of text of a PDF with its place; for a PDF that was inspected."""
    import pypdfium2  # noqa: PLC0415  slow to load, and not everybody looks at a PDF

    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(data)
        try:
            numbers = range(min(len(document), MOST_PAGES))
            return [piece for number in numbers for piece in _of_page(document[number], number + 1)]
        finally:
            document.close()


def _of_page(page: Any, number: int) -> list[Piece]:
    height, text = page.get_height(), page.get_textpage()
    made = []
    for n in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(n)
        words = text.get_text_bounded(left, bottom, right, top)
        at = text.get_index((left + right) / 2, (bottom + top) / 2, right - left, top - bottom)
        if at is not None:  # as high as the font is, whatever letters there are
            _, bottom, _, top = text.get_charbox(at, loose=True)
        made.append(Piece(number, left, right, height - top, height - bottom, words.strip("\r\n ")))
    page.close()
    return made
