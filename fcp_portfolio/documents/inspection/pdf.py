"""PDF files: pages, text, and whether the end is there."""

import re
from collections.abc import Iterator
from io import BytesIO
from time import monotonic
from typing import Any

from fcp_portfolio.documents.inspection.cut_pdf import is_cut_off, whole_pages
from fcp_portfolio.documents.inspection.details import pdf_details
from fcp_portfolio.documents.inspection.pdf_notes import notes
from fcp_portfolio.documents.inspection.pdfium import ONE_AT_A_TIME
from fcp_portfolio.documents.inspection.reading_pictures import READ, words_in
from fcp_portfolio.documents.inspection.values import (
    DAMAGED,
    Inspected,
    PageText,
    Source,
    bounded,
)
from fcp_portfolio.domain.phrase import Phrase

PDF = "application/pdf"
MOST_PAGES = 5_000
MOST_READ, MOST_SECONDS = 20, 40.0  # of pages without text, by an engine for that
_READABLE, _WIDEST = 200 / 72, 3_000
_NAMED_PAGES = 5
SOFT_HYPHEN = re.compile("[\x02\ufffe\u00ad]\r?\n?")
_NEEDS_PASSWORD = Phrase("it needs a password; save a copy without one and add that")


def inspect_pdf(source: Source) -> Inspected:
    """A PDF's pages and text; raises FileRefused where it is cut off, locked or damaged."""
    with source.parsed_by_others(DAMAGED):
        if is_cut_off(source.data):
            raise source.refused(_cut_off(source.data))
        document = _opened(source)
        try:
            return _inspect(source, document)
        finally:
            with ONE_AT_A_TIME:
                document.close()


def _opened(source: Source) -> Any:
    import pypdfium2 as pdfium  # noqa: PLC0415  slow to load, and not everybody adds a PDF

    try:
        with ONE_AT_A_TIME:
            return pdfium.PdfDocument(source.data)
    except pdfium.PdfiumError as error:
        raise source.refused(_reason(error, source.data)) from error


def _inspect(source: Source, document: Any) -> Inspected:
    pages = len(document)
    looked_at = min(pages, MOST_PAGES)
    unread: list[int] = []
    text, advice = bounded(source, _texts(document, looked_at, unread))
    if len(unread) == looked_at:
        raise source.refused(DAMAGED)
    if unread:
        advice.append(Phrase("{numbered} cannot be read.", numbered=_numbered(unread)))
    read = _read_off(source, document, _silent(looked_at, text)) if source.reader else ()
    if not advice:
        advice += _advice_on_silence(looked_at, (*text, *read))
    if pages > looked_at:
        advice.append(
            Phrase(
                "Its text is searched and checked up to page {looked_at}, no further.",
                looked_at=looked_at,
            )
        )
    with ONE_AT_A_TIME:
        details = pdf_details(document.get_metadata_dict())
    return Inspected(
        media_type=PDF,
        kind_label="PDF",
        pages=pages,
        text=text,
        advice=(*advice, *((READ,) if read else ())),
        also=(*details, *read),
    )


def _read_off(source: Source, document: Any, silent: list[int]) -> tuple[PageText, ...]:
    """Words on pages that are only pictures, as far as the time allows; the first pages first."""
    read: list[PageText] = []
    until = monotonic() + MOST_SECONDS
    for number in silent[:MOST_READ]:
        left = until - monotonic()
        if left > 0 and (words := words_in(_drawn(document, number), source.reader, left)):
            read.append(PageText(place=f"page {number}", text=words))
    return tuple(read)


def _drawn(document: Any, number: int) -> bytes:
    with ONE_AT_A_TIME:
        page = document[number - 1]
        scale = min(_READABLE, _WIDEST / max(page.get_width(), page.get_height(), 1))
        picture = page.render(scale=scale).to_pil()
        page.close()
    out = BytesIO()
    picture.convert("L").save(out, "PNG", compress_level=1)
    return out.getvalue()


def _texts(document: Any, pages: int, unread: list[int]) -> Iterator[PageText]:
    import pypdfium2 as pdfium  # noqa: PLC0415  loaded by the caller

    for number in range(1, pages + 1):
        try:
            with ONE_AT_A_TIME:
                text = _page_text(document[number - 1])
        except pdfium.PdfiumError:
            unread.append(number)
        else:
            yield PageText(place=f"page {number}", text=text)


def _page_text(page: Any) -> str:
    text = page.get_textpage().get_text_range()
    whole = "\n".join([SOFT_HYPHEN.sub("", text), *notes(page)])
    page.close()
    return whole


def _silent(pages: int, text: tuple[PageText, ...]) -> list[int]:
    written = {page.place for page in text}
    return [number for number in range(1, pages + 1) if f"page {number}" not in written]


def _advice_on_silence(pages: int, text: tuple[PageText, ...]) -> list[str]:
    """Says which pages are only pictures: what stands on them is not checked for names."""
    silent = _silent(pages, text)
    if not silent:
        return []
    where = _numbered(silent)
    if len(silent) == 1:
        only = Phrase("{page} is only a picture", page=where)
    else:
        only = Phrase("{pages} are only pictures", pages=where)
    return [Phrase("{only}: not searched, and not checked for names.", only=only)]


def _numbered(pages: list[int]) -> str:
    if len(pages) == 1:
        return Phrase("Page {page}", page=pages[0])
    if len(pages) > _NAMED_PAGES:
        return Phrase(
            "{count} pages, the first of them page {page},", count=len(pages), page=pages[0]
        )
    return Phrase("Pages {pages} and {last}", pages=", ".join(map(str, pages[:-1])), last=pages[-1])


def _cut_off(data: bytes) -> Phrase:
    pages = whole_pages(data)
    return (
        Phrase("it is cut off after page {page}", page=pages)
        if pages
        else Phrase("it is cut off: its end is missing")
    )


def _reason(error: Exception, data: bytes) -> Phrase:
    """Why PDFium did not open a file; its message can be left over from an earlier one."""
    text = str(error).lower() if b"/Encrypt" in data else ""
    if "password" in text:
        return _NEEDS_PASSWORD
    if "security" in text:
        return Phrase("it is locked in a way that only its own program can open")
    return DAMAGED
