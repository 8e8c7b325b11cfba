"""PDFium, one caller at a time: it is not safe for threads, and the whole process shares it."""

import io
import threading
from dataclasses import dataclass

from fcp_portfolio.documents.apart import apart
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.phrase import Phrase

ONE_AT_A_TIME = threading.RLock()
"""Held by whoever calls pypdfium2, for previews too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePictures:
    """The first pages of a PDF as PNG, and how many pages it has."""

    pictures: tuple[bytes, ...]
    pages: int


def page_pictures(data: bytes, *, width: int, most: int) -> PagePictures:
    """Draws at most so many pages, each `width` pixels wide; for a PDF that was inspected.

    Raises FileRefused for one that takes too long.
    """
    return apart(_page_pictures, data, width, most)


def _page_pictures(data: bytes, width: int, most: int) -> PagePictures:
    import pypdfium2  # noqa: PLC0415  slow to load, and not everybody looks at a PDF

    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(data)
        try:
            drawn = []
            for number in range(min(len(document), most)):
                page = document[number]
                picture = page.render(scale=width / page.get_width()).to_pil()
                out = io.BytesIO()
                picture.convert("RGB").save(out, "PNG", compress_level=1)
                drawn.append(out.getvalue())
            return PagePictures(pictures=tuple(drawn), pages=len(document))
        finally:
            document.close()


def page_picture(data: bytes, number: int, scale: float) -> bytes:
    """One page, counted from 1, as PNG with what is in its fields; for a PDF that was checked.

    Raises FileRefused for a page that is not there, or takes too long.
    """
    return apart(_page_picture, data, number, scale)


def _page_picture(data: bytes, number: int, scale: float) -> bytes:
    import pypdfium2  # noqa: PLC0415  slow to load, and not everybody looks at a PDF

    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(data)
        try:
            if not 1 <= number <= len(document):
                raise FileRefused(
                    Phrase(
                        "This PDF has no page {number}. Its last one is {document}.",
                        number=number,
                        document=len(document),
                    )
                )
            document.init_forms()
            out = io.BytesIO()
            picture = document[number - 1].render(scale=scale).to_pil()
            picture.convert("RGB").save(out, "PNG", compress_level=1)
            return out.getvalue()
        finally:
            document.close()


def page_text(data: bytes, number: int) -> str:
    """What a page says, counted from 1, without what is in its fields; for a checked PDF.

    Raises FileRefused for a page that takes too long.
    """
    return apart(_page_text, data, number)


def _page_text(data: bytes, number: int) -> str:
    import pypdfium2  # noqa: PLC0415  slow to load, and not everybody looks at a PDF

    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(data)
        try:
            said = document[number - 1].get_textpage().get_text_bounded()
            return "\n".join(line.strip() for line in said.splitlines()).strip()
        finally:
            document.close()
