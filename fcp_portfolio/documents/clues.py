"""What a file says of itself: its title, and the day on which it was made."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import Any

from fcp_portfolio.documents.inspection.mail import MAIL
from fcp_portfolio.documents.inspection.office import EXCEL, SLIDES, WORD
from fcp_portfolio.documents.inspection.sniffing import PDF
from fcp_portfolio.documents.inspection.values import PageText, Source
from fcp_portfolio.documents.inspection.xml_text import elements
from fcp_portfolio.documents.inspection.zipped import opened
from fcp_portfolio.domain.phrase import Phrase

_DAY = re.compile(r"(\d{4})[-:]?(\d{2})[-:]?(\d{2})")
_PROPERTIES = "docProps/core.xml"
_TAKEN, _CHANGED = 0x9003, 0x0132
_EXIF = 0x8769


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """A title and a day, where the file gives them, and what kind of day that is."""

    title: str = ""
    day: date | None = None
    told: str = ""


NO_CLUE = Clue()


def clue(data: bytes, media_type: str, text: tuple[PageText, ...]) -> Clue:
    """What the file says of itself; nothing where it is damaged. For the process apart."""
    if media_type == MAIL:
        return _of_mail(text)
    readers: dict[str, Callable[[bytes], Clue]] = {
        PDF: _of_pdf,
        **dict.fromkeys((WORD, EXCEL, SLIDES), _of_office),
    }
    read = readers.get(media_type, _of_picture if media_type.startswith("image/") else None)
    if read is None:
        return NO_CLUE
    try:
        return read(data)
    except Exception:  # noqa: BLE001  parsers of others raise anything; a clue is only a help
        return NO_CLUE


def _of_mail(text: tuple[PageText, ...]) -> Clue:
    headings = next((page.text for page in text if page.place == "headings"), "")
    said = dict(line.split(": ", 1) for line in headings.splitlines() if ": " in line)
    return Clue(
        title=said.get("Subject", ""),
        day=_sent(said.get("Date", "")),
        told=Phrase("the day on which the mail was sent"),
    )


def _sent(heading: str) -> date | None:
    try:
        return parsedate_to_datetime(heading).date()
    except (ValueError, TypeError, OverflowError):
        return None


def _of_pdf(data: bytes) -> Clue:
    import pikepdf  # noqa: PLC0415  heavy

    with pikepdf.open(BytesIO(data)) as pdf:
        said = pdf.docinfo
        title, made = str(said.get("/Title", "")), str(said.get("/CreationDate", ""))
    return Clue(
        title=title,
        day=_day(made.removeprefix("D:")),
        told=Phrase("the day on which the PDF was made"),
    )


def _of_office(data: bytes) -> Clue:
    with opened(Source(name="", data=data)) as container:
        if container is None or _PROPERTIES not in container.names:
            return NO_CLUE
        said = elements(container.read(_PROPERTIES))
    return Clue(
        title=said.get("title", ""),
        day=_day(said.get("created", "")),
        told=Phrase("the day on which the file was begun"),
    )


def _of_picture(data: bytes) -> Clue:
    from PIL import Image  # noqa: PLC0415  heavy

    with Image.open(BytesIO(data)) as picture:
        exif: Any = picture.getexif()
        taken = exif.get_ifd(_EXIF).get(_TAKEN) or exif.get(_CHANGED) or ""
    return Clue(day=_day(str(taken)), told=Phrase("the day on which the photo was taken"))


def _day(text: str) -> date | None:
    match = _DAY.match(text)
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None
