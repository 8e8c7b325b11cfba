"""How text and numbers outside the pages are written: titles, descriptions, names, places.

Text is cleaned as that on the pages is.
"""

import codecs
import re

from fcp_portfolio.domain.identity import clean_text

_SPECIAL = re.compile(rb"[()\\]")
_NOT_REGULAR = re.compile(rb"[^A-Za-z0-9+._-]")


def one_line(text: str) -> str:
    """Text without control characters and line ends."""
    return " ".join(clean_text(text).split())


def string_bytes(text: str) -> bytes:
    """What a string object holds; name trees are sorted by it."""
    return text.encode() if text.isascii() else codecs.BOM_UTF16_BE + text.encode("utf-16-be")


def string_object(text: str) -> bytes:
    """Text as a string object of a PDF."""
    held = string_bytes(text)
    if text.isascii():
        return b"(%b)" % _SPECIAL.sub(rb"\\\g<0>", held)
    return b"<%b>" % held.hex().encode()


def line_object(text: str) -> bytes:
    """Text as a string object of a PDF, on one line."""
    return string_object(one_line(text))


def name_object(text: str) -> bytes:
    """Text as a name object of a PDF."""
    return b"/" + _NOT_REGULAR.sub(lambda found: b"#%02X" % found[0][0], text.encode())


def numbers(*values: float) -> bytes:
    """Measures in points, to the hundredth."""
    return b" ".join(b"%g" % round(value, 2) for value in values)
