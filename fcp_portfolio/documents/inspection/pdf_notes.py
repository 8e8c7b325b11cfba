"""What stands on a PDF page beside its text: filled form fields and comments."""

import ctypes
from collections.abc import Iterator
from typing import Any

MOST_NOTES = 2_000
_KEYS = (b"V", b"Contents")
_END = 2  # bytes of the zero that ends a text


def notes(page: Any) -> Iterator[str]:
    """The values of form fields and the words of comments; these too can name a patient."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415  loaded by the caller

    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), MOST_NOTES)):
        note = pdfium.FPDFPage_GetAnnot(page, number)
        if not note:
            continue
        yield from filter(None, (_text(pdfium, note, key) for key in _KEYS))
        pdfium.FPDFPage_CloseAnnot(note)


def _text(pdfium: Any, note: Any, key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(note, key, None, 0)
    if size <= _END:
        return ""
    buffer = ctypes.create_string_buffer(size)
    wide = ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR))
    pdfium.FPDFAnnot_GetStringValue(note, key, wide, size)
    return buffer.raw[: size - _END].decode("utf-16-le", "replace")
