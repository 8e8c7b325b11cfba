"""What a file says of itself beside its text: who wrote it, its title, where a photo was taken.

It travels with the file, so it is looked through like the text. Details that cannot be read are
left out: they never keep a file from being taken in.
"""

import struct
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from fcp_portfolio.documents.inspection.values import PageText
from fcp_portfolio.documents.inspection.xml_text import DefinitionsError, elements
from fcp_portfolio.domain.identity import clean_text

if TYPE_CHECKING:
    from PIL.Image import Image

    from fcp_portfolio.documents.inspection.zipped import Container

PLACE = "details of the file"
UNREADABLE = (OSError, ValueError, SyntaxError, TypeError, LookupError, ArithmeticError)
_MOST = 2_000  # characters of one detail
_PDF = {"Title": "Title", "Author": "Author", "Subject": "Subject", "Keywords": "Keywords"}
_OFFICE = {
    "title": "Title",
    "subject": "Subject",
    "creator": "Author",
    "initial-creator": "Author",
    "lastModifiedBy": "Last changed by",
    "description": "Description",
    "keywords": "Keywords",
    "keyword": "Keywords",
    "category": "Category",
    "Manager": "Manager",
    "Company": "Company",
}
_PARTS = ("docProps/core.xml", "docProps/app.xml", "meta.xml")
_EXIF = {0x010E: "Description", 0x013B: "Artist", 0x8298: "Copyright"}
_WINDOWS = {
    0x9C9B: "Title",
    0x9C9C: "Comment",
    0x9C9D: "Author",
    0x9C9E: "Keywords",
    0x9C9F: "Subject",
}
_CAMERA = {0x9286: "Comment", 0xA430: "Owner"}
_CAMERA_BLOCK, _GPS_BLOCK = 0x8769, 0x8825
_CODE = 8  # bytes before a user comment that name its encoding


def told(details: Iterator[tuple[str, str]]) -> tuple[PageText, ...]:
    """Details as one text, a line for each, or none."""
    lines = (f"{name}: {' '.join(clean_text(said[:_MOST]).split())}" for name, said in details)
    kept = list(dict.fromkeys(line for line in lines if not line.endswith(": ")))
    return (PageText(place=PLACE, text="\n".join(kept)),) if kept else ()


def pdf_details(said: Mapping[str, str]) -> tuple[PageText, ...]:
    """Those of a PDF."""
    return told((label, said.get(key, "")) for key, label in _PDF.items())


def office_details(container: "Container") -> tuple[PageText, ...]:
    """Those of an office file."""
    found: list[tuple[str, str]] = []
    for part in _PARTS:
        if part in container.names:
            with suppress(expat.ExpatError, DefinitionsError, ValueError, LookupError):
                said = elements(container.read(part))
                found += [(label, said.get(key, "")) for key, label in _OFFICE.items()]
    return told(iter(found))


def photo_details(image: "Image") -> tuple[PageText, ...]:
    """Those of a photo that was decoded: EXIF, its position, comments inside a PNG."""
    with suppress(*UNREADABLE, struct.error):
        plain = getattr(image, "text", {})
        comments = [
            (str(key), str(said)) for key, said in plain.items() if key != "XML:com.adobe.xmp"
        ]
        return told(iter([*_from_exif(image.getexif()), *comments]))
    return ()


def heic_details(exif: bytes) -> tuple[PageText, ...]:
    """Those of a photo whose decoder hands over its EXIF data."""
    from PIL import Image  # noqa: PLC0415  slow to load

    with suppress(*UNREADABLE, struct.error):
        read = Image.Exif()
        read.load(exif)
        return told(_from_exif(read))
    return ()


def _from_exif(exif: Any) -> Iterator[tuple[str, str]]:
    for tag, label in _EXIF.items():
        yield label, _text(exif.get(tag))
    for tag, label in _WINDOWS.items():
        if isinstance(said := exif.get(tag), bytes | tuple):
            yield label, bytes(said).decode("utf-16-le", "replace").rstrip("\0")
    camera = exif.get_ifd(_CAMERA_BLOCK)
    for tag, label in _CAMERA.items():
        yield label, _text(camera.get(tag))
    yield "Taken at", _position(exif.get_ifd(_GPS_BLOCK))


def _text(said: object) -> str:
    if isinstance(said, bytes):
        said = said[_CODE:].decode("utf-8", "replace")
    return said.rstrip("\0") if isinstance(said, str) else ""


def _position(gps: Mapping[int, Any]) -> str:
    if not {1, 2, 3, 4} <= set(gps):
        return ""
    north, east = _degrees(gps[2]), _degrees(gps[4])
    north, east = north * (-1 if gps[1] == "S" else 1), east * (-1 if gps[3] == "W" else 1)
    return f"{north:.5f}, {east:.5f}"


def _degrees(parts: Any) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    return degrees + minutes / 60 + seconds / 3600
