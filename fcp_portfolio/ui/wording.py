"""Small pieces of text that several pages write the same way."""

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fcp_portfolio.domain.entry import Attachment

KILO = 1000
FILE_WORDS = {
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
    "message/rfc822": "E-mail",
    "text/plain": "Text",
    "text/csv": "Table",
}


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its word: 1 file, 2 files."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def size_text(size: int) -> str:
    """A file's size as people know it: 214 KB, 1.1 MB."""
    if size < KILO:
        return f"{size} bytes"
    if size < KILO * KILO:
        return f"{round(size / KILO)} KB"
    return f"{size / KILO / KILO:.1f} MB"


def clock_text(instant: datetime) -> str:
    """The time of day where the computer stands: 14:32."""
    return f"{instant.astimezone():%H:%M}"


def file_facts(attachment: "Attachment") -> str:
    """What kind of file it is, how long and how large."""
    pages = counted(attachment.pages, "page") if attachment.pages else ""
    return " · ".join(filter(None, (_word(attachment), pages, size_text(attachment.size))))


def _word(attachment: "Attachment") -> str:
    if attachment.media_type.startswith("image/"):
        return "Picture"
    ending = attachment.name.rpartition(".")[2].upper()
    return FILE_WORDS.get(attachment.media_type, ending or "File")
