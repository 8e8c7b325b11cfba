"""Text files, in the encodings that people's programs write."""

import codecs

from fcp_portfolio.documents.inspection.html_text import strip_html
from fcp_portfolio.documents.inspection.values import Inspected, PageText, Source, bounded

TEXT = "text/plain"
HTML = "text/html"
_SPREADSHEET_NAMES = (".csv", ".tsv")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_START = 4096
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1b\x1a")) + b"\x7f"
_NO_CONTROLS = dict.fromkeys(_CONTROLS)


def decoded(data: bytes) -> str | None:
    """The text of a text file, or None where the bytes are no text.

    A byte order mark decides; then UTF-8; then what Windows wrote before it. Control characters,
    which no text has, make it something else: this is asked before the first bytes are, because
    “BMI 31” begins like a bitmap.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _try(data, encoding)
            return None if text is None or text.translate(_NO_CONTROLS) != text else text
    if _has_controls(data[:_START]) or _has_controls(data):
        return None
    text = _try(data, "utf-8")
    return text if text is not None else _try(data, "cp1252")


def _has_controls(data: bytes) -> bool:
    return len(data.translate(None, _CONTROLS)) < len(data)


def inspect_text(source: Source, text: str) -> Inspected:
    """A text file; HTML is read as a reader would see it."""
    media_type = _media_type(source.name, text)
    if media_type == HTML:
        text = strip_html(text)
    pages, advice = bounded(source, [PageText(place="text", text=text)])
    return Inspected(media_type=media_type, kind_label="text", text=pages, advice=tuple(advice))


def _media_type(name: str, text: str) -> str:
    start = text[:1000].lstrip().lower()
    if start.startswith(("<!doctype html", "<html")):
        return HTML
    if start.startswith("begin:vcalendar"):
        return "text/calendar"
    if start.startswith("<svg") or (start.startswith("<?xml") and "<svg" in start):
        return "image/svg+xml"
    return "text/csv" if name.lower().endswith(_SPREADSHEET_NAMES) else TEXT


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
